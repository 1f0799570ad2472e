import { countryOfPlace } from '../data/country-places.ts'
import {
  bareKinds,
  barePapers,
  bareTeams,
  bareWords,
  localBodies,
  localWords,
  manyTowns,
  missions,
  teamPlaces,
  townBodies,
} from '../data/vague-names.ts'
import { isCommonInstitution, isPlace } from './country.ts'
import { knownOrganization } from './known.ts'
import { parseOrganization } from './organization-name.ts'
import { remember } from './remember.ts'
import { typeOf } from './type-of.ts'

/**
 * Whether many towns have a hospital, school, church or police of a name, "Mercy Hospital", "St. Mary's", "Springfield Police Department": it is known within its
 * document only, whatever shorter names it has there.
 */
export const isLocal: (name: string) => boolean = remember(name => {
  const { core, legal, squeezed } = parseOrganization(name)
  if (legal.length > 0 || core.length < 2 || knownOrganization(squeezed) !== null) return false
  const [first = ''] = core
  if (manyTowns.has(first) && core.slice(1).every(word => townBodies.has(word))) return TOWN.has(typeOf(name) ?? '')
  const isSaint = SAINT.has(first)
  if (isSaint && core.length === 2) return true
  const rest = isSaint ? core.slice(2) : core
  return LOCAL.has(typeOf(name) ?? '') && rest.every(word => localWords.has(word))
})

const SAINT = new Set(['saint', 'st'])
const LOCAL = new Set(['hospital', 'religious', 'school'])
const TOWN = new Set([...LOCAL, 'government', 'legislature', 'police'])

/**
 * Whether an organization's name by itself is another's in another document: "Miami" as a team, "the Commission", "Treasury" in a document of which the
 * country is not known. `country`: of the document that names it.
 */
export const isVague = (name: string, country: string | null): boolean => (country === null ? vagueNowhere : vagueInCountry)(name)

const vagueNowhere = remember(name => compute(name, false))
const vagueInCountry = remember(name => compute(name, true))

function compute(name: string, hasCountry: boolean): boolean {
  const { core, squeezed, legal } = parseOrganization(name)
  if (legal.length > 0) return false
  const words = core.join(' ')
  if (vague.has(words) || (core.length < 4 && missions.has(core.at(-1) ?? ''))) return true
  if (isCommonInstitution(core)) return !hasCountry && knownOrganization(squeezed)?.type !== 'legislature'
  const known = knownOrganization(squeezed)
  // A city that bands and firms are named after is a team's as well; Nasdaq and the regulator SEC are in the list of what tells of a country, too.
  if (countryOfPlace.has(words)) return known?.type !== 'sports'
  return known === null && squeezed.length > ACRONYM && isPlace(words)
}

const vague: ReadonlySet<string> = new Set([...bareKinds, ...bareTeams, ...barePapers, ...bareWords, ...localBodies, ...teamPlaces])

const ACRONYM = 4
