import { countryOfName } from '../data/country-places.ts'
import { descriptiveWords } from '../data/legal-forms.ts'
import { partWords } from '../data/organization-words.ts'
import { localBodies } from '../data/vague-names.ts'
import { isCommonInstitution, isPlace } from './country.ts'
import { areKnownApart, isKnownByItself, knownOrganization } from './known.ts'
import type { OrganizationForm } from './organization-form.ts'
import { isAcronym, isBody, type OrganizationName, spelt } from './organization-name.ts'
import { typeOf } from './type-of.ts'

/**
 * How one form of a document comes to be short for a longer one ("Ardmore" and "Ardmore Capital Partners", "Journal" and "Port Alder Journal"), or null. A short form
 * that stands in the body before the long one is an organization of its own, unless all that it leaves out is a word like "Group".
 */
export function shortens(short: OrganizationForm, long: OrganizationForm): 'begins' | 'ends' | null {
  const [few, many] = [short.name, long.name]
  if (isBody(few.squeezed)) return null
  if (few.core.length >= many.core.length && few.squeezed.length >= many.squeezed.length) return null
  // One word that is a known name may be another's short name all the same: "Citadel" for "Citadel Securities", but not "Fed" for "Kansas City Fed".
  const isSure = few.core.length > 1 || !isKnownByItself(few.squeezed)
  if (isSure && areKnownApart(few.squeezed, many.squeezed) && !isCommonInstitution(many.core)) return null
  const begun = beginningOf(many.core, few.squeezed)
  if (begun > 0) {
    const rest = many.core.slice(begun)
    if (short.first < long.first && !addsNothing(few, rest)) return null
    return isPart(short, long, begun, rest) ? null : 'begins'
  }
  if (!endsIn(many.core, few.core)) return null
  const rest = many.core.slice(0, -few.core.length)
  // "Penney" in a headline before "J.C. Penney": initials alone make no other organization.
  if (short.first < long.first && rest.some(word => word.length > 2)) return null
  // "KLM" and "Air France-KLM", "ISIL" and "Coalition to Counter ISIL".
  if (isKnownByItself(few.squeezed) && JOINED.test(long.text.slice(0, -short.text.length))) return null
  if (AGAINST.has(rest.at(-1) ?? '') && knownOrganization(few.squeezed) !== null) return null
  // "State Police" of Illinois, but no "Supreme Court" of Ohio.
  if (localBodies.has(few.core.join(' ')) && isPlace(rest.join(' '))) return 'ends'
  return isCommonInstitution(few.core) && typeOf(short.text) !== 'media' && !OF_COUNTRY.has(rest.join(' ')) ? null : 'ends'
}

// "Treasury" is the end of "U.S. Treasury", but "Congress" is not that of "African National Congress".
const OF_COUNTRY = new Set(['us', 'u s', 'hm', 'uk', 'united states', 'british', 'federal'])

const JOINED = /\p{L}[-–/]$/u
const AGAINST = new Set(['against', 'counter', 'for', 'to', 'with', 'de'])

/**
 * Whether the longer name is that of a part of the organization, or of its people's union, and not its own: "NHL Players' Association", "Senate Judiciary
 * Committee", "ACLU of Kansas", "UAW Local 696", "Wells Fargo Securities".
 */
function isPart(short: OrganizationForm, long: OrganizationForm, begun: number, rest: readonly string[]): boolean {
  const { core, squeezed } = short.name
  if (long.parents.has(short.text)) return true
  if (PANELS.has(rest.at(-1) ?? '') && typeOf(short.text) === 'legislature') return true
  if (typeOf(long.text) === 'union' && typeOf(short.text) !== 'union' && !addsNothing(short.name, rest)) return true
  if (!isKnownByItself(squeezed)) return false
  // "BlackRock" and "Black Rock Coffee Bar".
  if (begun > core.length) return true
  if (rest[0] === 'of') return !isCommonInstitution(core) && !countryOfName.has(rest.slice(1).join(' '))
  if (addsNothing(short.name, rest)) return false
  // "HANBO" of a headline is no acronym, and a legal form makes most names whole ones: "Pinnacle West Capital Corp."
  if (core.length < 2 && !(isAcronym(short.text) && long.text.startsWith(short.text))) return false
  return rest.some(word => (long.name.legal.length > 0 ? BROKERS : partWords).has(word))
}

const BROKERS: ReadonlySet<string> = new Set(['leasing', 'securities'])

const PANELS = new Set(['committee', 'subcommittee', 'caucus'])

const addsNothing = ({ core }: OrganizationName, rest: readonly string[]): boolean =>
  (rest.length > 0 && rest.every(word => descriptiveWords.has(word))) || (rest[0] === 'of' && isCommonInstitution(core))

const endsIn = (long: readonly string[], short: readonly string[]): boolean =>
  short.length < long.length && short.every((word, index) => word.length > 2 && long[long.length - short.length + index] === word)

/** How many words, written together, are `squeezed`: not all of them; 0 when they do not begin so. */
function beginningOf(words: readonly string[], squeezed: string): number {
  if (!squeezed.startsWith(spelt(words[0] ?? ''))) return 0
  let joined = ''
  for (const [index, word] of words.slice(0, -1).entries()) {
    if (word !== 'and' && word !== '&') joined += spelt(word)
    if (joined === squeezed) return index + 1
    if (joined.length > squeezed.length) return 0
  }
  return 0
}
