import { countryOfPlace } from '../data/country-places.ts'
import { bareKinds, barePapers, bareTeams, bareWords, localBodies, missions, teamPlaces } from '../data/vague-names.ts'
import { isCommonInstitution, isPlace } from './country.ts'
import { knownOrganization } from './known.ts'
import { parseOrganization } from './organization-name.ts'

/**
 * Whether an organization's name by itself is another's in another document: "Miami" as a team, "the Commission", "Treasury" in a document of which the
 * country is not known. `country`: of the document that names it.
 */
export function isVague(name: string, country: string | null): boolean {
  const { core, squeezed, legal } = parseOrganization(name)
  if (legal.length > 0) return false
  const words = core.join(' ')
  if (lists.some(list => list.has(words))) return true
  if (core.length < 4 && (missions.has(core.at(-1) ?? '') || missions.has(core.slice(-2).join(' ')))) return true
  if (isCommonInstitution(core)) return country === null && knownOrganization(squeezed)?.type !== 'legislature'
  const known = knownOrganization(squeezed)
  // A city that bands and firms are named after is a team's as well; Nasdaq and the regulator SEC are in the list of what tells of a country, too.
  if (countryOfPlace.has(words)) return known?.type !== 'sports'
  return known === null && squeezed.length > ACRONYM && isPlace(words)
}

const lists: readonly ReadonlySet<string>[] = [bareKinds, bareTeams, barePapers, bareWords, localBodies, teamPlaces]

const ACRONYM = 4
