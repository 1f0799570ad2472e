import type { Recognised } from '../types.ts'
import { isPlace } from './country.ts'
import type { Form } from './forms.ts'
import { isKnownByItself, knownOrganization } from './known.ts'
import { acronymsOf, isAcronym, type OrganizationName, parseOrganization, syllablesFit } from './organization-name.ts'
import { typeOf } from './type-of.ts'

/**
 * The forms that the text gives right behind another as what it is called, by the other: "Securities and Exchange Commission (SEC)", "Institutional Revolutionary Party, known
 * by its initials, PRI", "Party of the Democratic Revolution, the PRD,". Numbers are those of the forms.
 */
export function definedForms(recognised: Recognised, forms: readonly Form[]): ReadonlyMap<number, number> {
  const formOf = new Map(forms.flatMap((form, index) => form.mentions.map(mention => [mention, index] as const)))
  const found = new Map<number, number>()
  for (const [index, form] of forms.entries()) {
    for (const mention of form.mentions) {
      const inner = formOf.get(mention + 1)
      if (inner === undefined || inner === index || !isDefined(recognised, mention, form.text, forms[inner]?.text ?? '')) continue
      found.set(index, inner)
      break
    }
  }
  return found
}

function isDefined({ mentions, document: { text } }: Recognised, index: number, outer: string, inner: string): boolean {
  const [mention, next] = [mentions[index], mentions[index + 1]]
  if (mention === undefined || next === undefined || next.start - mention.end > FARTHEST) return false
  const between = text.slice(mention.end, next.start)
  const behind = text.slice(next.end, next.end + 2)
  if (OPENING.test(between)) return CLOSING.test(behind) && isDefinition(outer, inner)
  if (!isAcronym(inner)) return false
  if (CALLED.test(between)) return true
  return APPOSED.test(between) && /^["”'’]?[,;.)]/.test(behind) && areInitials(parseOrganization(inner), parseOrganization(outer))
}

const FARTHEST = 40
const OPENING = /^\s?\((?:the )?["“'‘]?$/
const CLOSING = /^["”'’]?\)/
const CALLED =
  /^,? \(?(?:better |also |commonly )?(?:known|abbreviated)(?: (?:as|by|to|for short))*(?: its (?:initials|acronym))?,? (?:as )?(?:the )?["“'‘]?$/
const APPOSED = /^, (?:or |the |or the )?["“'‘]?$/

/** The initials in any order, as other languages have them: "PRI" of "Institutional Revolutionary Party". */
const areInitials = (short: OrganizationName, long: OrganizationName): boolean => {
  const sorted = [...short.squeezed].sort().join('')
  return short.squeezed.length > 1 && acronymsOf(long).some(acronym => [...acronym].sort().join('') === sorted)
}

/**
 * Whether what the brackets hold is another name of the one before, and not whose it is, where it plays or which court it stands before: "BanCal Tri-State
 * (Mitsubishi)", "Rochester (IL)". An acronym may be of another language; a name that is known as another's is none of it.
 */
function isDefinition(outer: string, inner: string): boolean {
  const [name, other] = [parseOrganization(outer), parseOrganization(inner)]
  if (areAlike(name, other)) return true
  const [known, otherKnown] = [knownOrganization(name.squeezed), knownOrganization(other.squeezed)]
  if (known !== null && known === otherKnown) return true
  if (typeOf(inner) === 'court' || isPlace(other.core.join(' '))) return false
  if (isAcronym(inner)) return known !== null || name.core.length > 2 || other.squeezed[0] === name.squeezed[0] || typeOf(outer) !== null
  return !isKnownByItself(other.squeezed) && !(isAcronym(outer) && otherKnown !== null)
}

/** One is made of the beginnings of the other, or they have a word in common. */
const areAlike = (a: OrganizationName, b: OrganizationName): boolean =>
  isShortOf(a, b) || isShortOf(b, a) || a.core.some(word => word.length > 3 && b.core.includes(word))

const isShortOf = (short: OrganizationName, long: OrganizationName): boolean =>
  acronymsOf(long).includes(short.squeezed) || syllablesFit(short, long)
