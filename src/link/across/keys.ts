import { commonFamilies } from '../../data/common-families.ts'
import { countryOfName, countryOfPlace, nationOf } from '../../data/country-places.ts'
import { knownTypes, publicBodies } from '../../data/organization-words.ts'
import { bareKinds, bareTeams, departmentsOfStates } from '../../data/vague-names.ts'
import type { LocalEntity } from '../../types.ts'
import { isCommonInstitution } from '../country.ts'
import { isKnownByItself, knownOrganization } from '../known.ts'
import { type OrganizationName, ofInstitution, parseOrganization, squeeze } from '../organization-name.ts'
import { formalGiven, parsePerson } from '../person-name.ts'
import { remember } from '../remember.ts'

/** Names with the same key are the same name; whether they are the same entity is decided by evidence. `country`: of an institution that every country has. */
export const organizationKey = (name: string, country: string | null): string =>
  country === null ? freeKey(name) : keyInCountry(`${country}${name}`)

const freeKey = remember(name => {
  const parts = parseOrganization(name)
  return nationalKey(parts) ?? `o ${squeezedOf(parts)}`
})

/** "Supreme Court of India" is the "Indian Supreme Court"; null for other names. */
function nationalKey({ core }: OrganizationName): string | null {
  const of = core.lastIndexOf('of')
  if (of < 1) return null
  const country = countryOfName.get(core.slice(core[of + 1] === 'the' ? of + 2 : of + 1).join(' '))
  const institution = core.slice(0, of)
  return country === undefined || !isCommonInstitution(institution) ? null : keyInNation(country, institution)
}

/** What the list knows of America's and Britain's goes by the names that the list has. */
function keyInNation(country: string, core: readonly string[]): string {
  const words = country === 'US' || country === 'GB' ? squeeze(core) : ofInstitution(core)
  return `o ${nationOf.get(country) ?? `${country} `}${words}`
}

const keyInCountry = remember(text => keyIn(text.slice(2), text.slice(0, 2)))

/** What is known of a name is a hint only: a document about another country speaks of another Treasury. "Treasury" in a document about the US is "U.S. Treasury". */
function keyIn(name: string, country: string): string {
  const parts = parseOrganization(name)
  if (country === 'US' && parts.legal.length === 0 && departmentsOfStates.has(parts.core.join(' ')))
    return keyIn(`${name} Department`, country)
  if (!isCommonInstitution(parts.core)) return freeKey(name)
  return keyInNation(country, parts.core)
}

/**
 * A name of signs only has no words left to compare; without its legal form, "New York & Company" would be a city, "United Group" a team and the miller
 * "Unga Group" the U.N. General Assembly.
 */
function squeezedOf({ squeezed, core, legal }: OrganizationName): string {
  if (legal.length === 0) return squeezed || core.join(' ')
  const words = core.join(' ')
  return countryOfPlace.has(words) || bareTeams.has(words) || bareKinds.has(words) || isNoFirm(squeezed)
    ? squeezed + legal.join('')
    : squeezed || words
}

/** Whether a name (`squeezed`) is an alias of what has no shareholders. */
function isNoFirm(squeezed: string): boolean {
  const type = knownOrganization(squeezed)?.type ?? ''
  return NO_FIRMS.has(knownTypes[type] ?? type) && !isKnownByItself(squeezed)
}

const NO_FIRMS: ReadonlySet<string> = new Set([...publicBodies, 'charity'])

/** Given names, family name and generation, folded: "Bob J. Ellis Jr." → `p bob j|ellis|jr`. */
export const personKey: (name: string) => string = remember(name => {
  const { given, family, generation } = parsePerson(name)
  return `p ${given.join(' ')}|${family.join(' ') || name}|${generation ?? ''}`
})

/** The key without middle names and with the nickname made formal: `p robert|ellis|jr`. */
export function plainPersonKey(key: string): string {
  const { given, family, generation } = readPersonKey(key)
  return `p ${formalGiven(given[0] ?? '')}|${family}|${generation}`
}

export const keyOf = (entity: LocalEntity): string =>
  entity.kind === 'organization' ? organizationKey(entity.name, entity.country) : personKey(entity.name)

/** The parts of a person's key. */
export function readPersonKey(key: string): { readonly given: readonly string[]; readonly family: string; readonly generation: string } {
  const [given = '', family = '', generation = ''] = key.slice(2).split('|')
  return { given: given === '' ? [] : given.split(' '), family, generation }
}

/** Whether very many people bear the family name of a person's key. */
export const hasCommonFamily = (key: string): boolean => commonFamilies.has(readPersonKey(key).family)

/** A person's key without a given name. */
export const isShort = (key: string): boolean => key.startsWith('p |')
