import { formerWords, nationalities, organizationNouns } from '../../data/role-words.ts'
import type { Item } from '../reading.ts'
import type { RoleOrganization } from './phrase.ts'
import { DETERMINERS, isPlain, isPossessive, PRONOUNS } from './words.ts'
import { HEADLINE_VERB, isOfCountry, isSentence } from './written-title.ts'

interface Possessor {
  readonly organization: RoleOrganization | null
  readonly former: boolean
  /** Where the phrase starts. */
  readonly from: number
  /** Where the role's words start. */
  readonly role: number
}

const isAge = (items: readonly Item[], at: number): boolean =>
  items[at]?.word === 'old' && items[at - 1]?.word === '-' && items[at - 2]?.word === 'year' && at >= 4

/** What stands before the words of a role: "Apple's former", "Wells Fargo", "the bank's", "its". */
export function possessor(items: readonly Item[], start: number, head: number): Possessor {
  let at = start - 1
  let former = false
  let role = start
  const passFormer = () => {
    if (items[at]?.word === '-' && items[at - 1]?.word === 'ex') at--
    if (formerWords.has(items[at]?.word ?? '')) {
      former = true
      at--
    }
  }
  passFormer()
  // "Goldman Sachs equity derivatives strategist": up to three plain words between the name and what is known of the role.
  let named = at
  while (
    named > at - 3 &&
    isPlain(items[named]) &&
    (!/ed$|ing$|^(?:says|chose|sent|made|put|told|met|see|saw|let|got|gave|took|won|lost|hit|paid|left)$/.test(items[named]?.word ?? '') ||
      DETERMINERS.has(items[named - 1]?.word ?? '')) &&
    !DETERMINERS.has(items[named]?.word ?? '') &&
    !formerWords.has(items[named]?.word ?? '') &&
    !isAge(items, named) &&
    // "Santos Sack Assistant Ann Oke": a headline.
    !(items[named]?.capital && !isSentence(items) && HEADLINE_VERB.test(items[named]?.word ?? '')) &&
    // "the paper quotes Ambassador": a title is written with capitals throughout.
    (items[named]?.capital || !items[head]?.capital)
  )
    named--
  // "a 27-year-old bank examiner".
  if (named < at && isAge(items, named))
    return { organization: null, former, from: DETERMINERS.has(items[named - 5]?.word ?? '') ? named - 5 : named - 4, role: named + 1 }
  // "Department of Health (DOH) spokesperson".
  const isBracketed = items[named]?.word === ')' && items[named - 2]?.word === '('
  const abbreviated = items[named - 3]
  if (isBracketed && abbreviated?.kind === 'organization')
    return { organization: { mention: abbreviated.mention }, former, from: named - 3, role: Math.min(role, named + 1) }
  const possessive = isPossessive(items[named])
  if (possessive) named--
  const owner = items[named]
  if (owner?.kind === 'organization') {
    role = Math.min(role, named + (possessive ? 2 : 1))
    while (role < head && (formerWords.has(items[role]?.word ?? '') || items[role]?.word === '-')) role++
    at = named - 1
    passFormer()
    return { organization: { mention: owner.mention }, former, from: at + 1, role }
  }
  if (possessive && owner?.kind === 'word' && organizationNouns.has(owner.word) && named >= at - 3) {
    return { organization: { noun: owner.word }, former, from: named, role: Math.min(role, named + 2) }
  }
  // "Bangladesh's relief commissioner", "Ontario's former energy minister".
  if (possessive && owner?.kind === 'place') {
    role = Math.min(role, named + 2)
    const isFormer = role < head && formerWords.has(items[role]?.word ?? '')
    return { organization: null, former: former || isFormer, from: named, role: isFormer ? role + 1 : role }
  }
  // "its exiled founder".
  const own = items[named]
  if (named < at && own?.kind === 'word' && PRONOUNS.has(own.word) && (!own.capital || named === 0))
    return { organization: { noun: own.word }, former, from: named, role: Math.min(role, named + 1) }
  // "an agricultural economist": what is not known of the role may stand after its determiner.
  if (named < at && items[named]?.kind === 'word' && /^(?:a|an|the)$/.test(items[named]?.word ?? ''))
    return { organization: null, former, from: named, role: Math.min(role, named + 1) }
  // "Former construction boss": but "former world champion" is read below.
  if (named < at && formerWords.has(items[named]?.word ?? '')) {
    const isCountryFirst = isOfCountry(items[named + 1]?.word ?? '')
    return { organization: null, former: true, from: named, role: isCountryFirst ? named + 2 : named + 1 }
  }
  const before = items[at]
  if (before?.kind === 'place' || isPossessive(before) || nationalities.has(before?.word ?? '')) {
    // "former British prime minister".
    const isFormer = formerWords.has(items[at - 1]?.word ?? '')
    // "its Transvaal secretary".
    const own = items[at - 1]?.word ?? ''
    if (before?.kind === 'place' && PRONOUNS.has(own)) return { organization: { noun: own }, former, from: at - 1, role }
    return { organization: null, former: former || isFormer, from: Math.max(0, isFormer ? at - 1 : at), role }
  }
  if (before?.kind === 'word' && PRONOUNS.has(before.word)) return { organization: { noun: before.word }, former, from: at, role }
  if (before?.kind === 'word' && DETERMINERS.has(before.word)) return { organization: null, former, from: at, role }
  return { organization: null, former, from: at + 1, role }
}
