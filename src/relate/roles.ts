import { honorifics } from '../data/honorifics.ts'
import { formerWords, nationalities, organizationNouns, roleHeads, roleModifiers } from '../data/role-words.ts'
import type { Span } from '../types.ts'
import type { Item } from './reading.ts'

/** Which organization a role is at: a mention, or a noun that stands for one named before ("its", "the bank's"). */
export type RoleOrganization = { readonly mention: number } | { readonly noun: string }

/** A role as a noun phrase: "former chief communications officer at US Bancorp". */
export interface RolePhrase {
  /** The words of the role alone. */
  readonly role: Span
  readonly organization: RoleOrganization | null
  readonly former: boolean
  /** Items `[from, to)` of the whole phrase. */
  readonly from: number
  readonly to: number
}

const DETERMINERS = new Set([
  'a',
  'an',
  'the',
  'its',
  'their',
  'his',
  'her',
  'our',
  'my',
  'your',
  'one',
  'longtime',
  'long-time',
  'then',
  'now',
  'this',
  'that',
])
const PRONOUNS = new Set(['its', 'our', 'whose'])
const PREPOSITIONS = new Set(
  'of at for with in on from to under by within against between during about into over through without among as until near like per via than'.split(
    ' ',
  ),
)
const AT = new Set(['of', 'at', 'for', 'with', 'in', 'from', 'on', 'to', 'within'])
const JOINERS = new Set(['and', '&', '-', '–', '/', "'"])

// Words that end a noun phrase when they come before its head.
const STOPS = new Set(
  (
    'who whom whose which that what when where why how is are was were be been being am has have had do does did will would can could may might must shall should not no and or but if as than then so yet ' +
    'he she it they we you i him them us me said says say told tells added adds there here while after before since because although though whether until'
  ).split(' '),
)

const isPlain = (item: Item | undefined): boolean =>
  item !== undefined &&
  item.kind === 'word' &&
  item.word !== "'s" &&
  !STOPS.has(item.word) &&
  !PREPOSITIONS.has(item.word) &&
  !DETERMINERS.has(item.word)
const isHonorific = (item: Item | undefined): boolean =>
  item?.kind === 'word' && item.capital && honorifics.has(item.word) && !roleHeads.has(item.word)
export const isPossessive = (item: Item | undefined): boolean => item?.word === "'s" || item?.word === "'" || item?.word === '’'
export const isHead = (item: Item | undefined): boolean => item?.kind === 'word' && (roleHeads.has(item.word) || isPluralHead(item))
export const isPluralHead = (item: Item | undefined): boolean =>
  item?.kind === 'word' && item.word.endsWith('s') && roleHeads.has(item.word.slice(0, -1))
const isModifier = (item: Item | undefined): boolean => item?.kind === 'word' && roleModifiers.has(item.word)
const isComma = (item: Item | undefined): boolean => item?.word === ','

const MOST_BEFORE_HEAD = 7

/** The role phrase that starts at item `at`, or null. Stops at commas, verbs and names that it cannot explain. */
export function roleFrom(items: readonly Item[], at: number): RolePhrase | null {
  let index = at
  let former = false
  let organization: RoleOrganization | null = null
  let start = -1
  let head = -1
  for (let steps = 0; index < items.length && steps < MOST_BEFORE_HEAD + 6; steps++, index++) {
    let item = items[index]
    if (item === undefined) break
    if (start < 0 && item.kind === 'word' && DETERMINERS.has(item.word)) {
      if (PRONOUNS.has(item.word)) organization = { noun: item.word }
      continue
    }
    if (start < 0 && formerWords.has(item.word)) {
      former = true
      if (items[index + 1]?.word === '-') index++
      continue
    }
    if (item.kind === 'organization') {
      if (head >= 0) break
      organization = { mention: item.mention }
      start = -1
      if (isPossessive(items[index + 1])) index++
      continue
    }
    if (item.kind === 'place') {
      if (head >= 0) break
      start = -1
      if (isPossessive(items[index + 1])) index++
      continue
    }
    if (isPossessive(item) && head < 0) {
      // "the bank's chief economist"; other possessors are no organization.
      const noun = items[index - 1]?.word ?? ''
      if (organizationNouns.has(noun)) organization = { noun }
      start = -1
      continue
    }
    if (head >= 0) {
      if (isHead(item)) head = index
      else if (!joins(items, index) && !isModifier(item)) break
      continue
    }
    if (item.word === 'and' && start >= 0 && isPlain(items[index + 1])) continue
    if (!isPlain(item) && !(JOINERS.has(item.word) && start >= 0 && item.word !== 'and')) break
    if (start < 0) start = afterYearsOld(items, index)
    index = Math.max(index, start)
    item = items[index] ?? item
    if (isHead(item)) head = index
    else if (index - start >= MOST_BEFORE_HEAD) break
  }
  const [first, last] = [items[start], items[head]]
  if (first === undefined || last === undefined) return null
  return complement(items, { role: { start: first.start, end: last.end }, organization, former, from: at, to: head + 1 })
}

/** Past "31-year-old". */
const afterYearsOld = (items: readonly Item[], at: number): number =>
  items[at + 2]?.word === 'year' && items[at + 4]?.word === 'old' ? at + 5 : at

/** A joiner after a head goes on with the role when another head follows soon: "chairman and chief executive", "owner-operator". */
function joins(items: readonly Item[], index: number): boolean {
  if (!JOINERS.has(items[index]?.word ?? '')) return false
  for (let ahead = index + 1; ahead < index + 5; ahead++) {
    if (isHead(items[ahead])) return true
    if (!isModifier(items[ahead]) && !JOINERS.has(items[ahead]?.word ?? '')) return false
  }
  return false
}

/** What follows the head: "of global research", "at US Bancorp", "for the bank", ", US Bancorp". */
function complement(items: readonly Item[], phrase: RolePhrase): RolePhrase {
  let { role, organization, to } = phrase
  while (AT.has(items[to]?.word ?? '')) {
    const next = afterDeterminer(items, to + 1)
    const item = items[next]
    if (item?.kind === 'organization') {
      if (organization === null || 'noun' in organization) organization = { mention: item.mention }
      return { ...phrase, role, organization, to: next + 1 }
    }
    if (item?.kind === 'place') {
      to = next + 1
      continue
    }
    const own = items[next - 1]
    if (next > to + 1 && own !== undefined && PRONOUNS.has(own.word) && organization === null) organization = { noun: own.word }
    const described = afterAdjectives(items, next)
    if (described !== null) {
      if (organization === null || 'noun' in organization) organization = { mention: items[described]?.mention ?? -1 }
      return { ...phrase, role, organization, to: described + 1 }
    }
    // "at the end of the year" is no part of a role.
    if (items[to]?.word === 'at' && !organizationNouns.has(item?.word ?? '')) break
    if (item?.kind !== 'word' || !isPlain(item) || (items[to]?.word === 'on' && item.capital)) break
    if (organizationNouns.has(item.word) && next > to + 1 && !isPlain(items[next + 1])) {
      organization ??= { noun: item.word }
      return { ...phrase, role, organization, to: next + 1 }
    }
    const end = plainEnd(items, next)
    role = { start: role.start, end: items[end - 1]?.end ?? role.end }
    to = end
    // "head of Goldman Sachs's London office" is read as far as the name; "director of the bank's London office" ends here.
    if (isPossessive(items[to])) break
  }
  if (organization === null && isComma(items[to])) {
    const at = items[to + 1]?.word === 'at' || items[to + 1]?.word === 'of' ? to + 2 : to + 1
    const next = afterDeterminer(items, at)
    const item = items[next]
    if (item?.kind === 'organization' && endsPhrase(items[next + 1]))
      return { ...phrase, role, organization: { mention: item.mention }, to: next + 1 }
  }
  return { ...phrase, role, organization, to }
}

/** "of the ruling Polish United Workers' Party", "of the pro-Jakarta Aitarak": the organization after up to four words that describe it. */
function afterAdjectives(items: readonly Item[], at: number): number | null {
  let index = at
  while (
    index < at + 4 &&
    ((isPlain(items[index]) && !isHead(items[index])) || items[index]?.word === '-' || items[index]?.kind === 'place')
  )
    index++
  return index > at && items[index]?.kind === 'organization' ? index : null
}

const afterDeterminer = (items: readonly Item[], at: number): number =>
  items[at]?.kind === 'word' && DETERMINERS.has(items[at].word) ? at + 1 : at

const endsPhrase = (item: Item | undefined): boolean =>
  item === undefined || (item.kind === 'mark' && item.word !== '&' && !isPossessive(item))

/** After a run of plain words, at most six, with what joins them: "global equity and credit research". */
function plainEnd(items: readonly Item[], at: number): number {
  let end = at
  while (end < at + 6) {
    const item = items[end]
    const next = items[end + 1]
    if (isPlain(item) && !VERBLIKE.test(item?.word ?? '')) end++
    else if (item !== undefined && JOINERS.has(item.word) && !isPossessive(item) && isPlain(next) && !isHead(next)) end += 2
    else break
  }
  return Math.max(end, at + 1)
}

// "the head of research told": the verb is not what she heads.
const VERBLIKE = /^(?:told|said|says|asked|wrote|expects|believes|thinks|left|took|joined|resigned|will)$/

/** The role phrase that ends right before item `name`, a person: "Wells Fargo CEO", "the bank's chief executive, "; null when there is none. */
export function roleBefore(items: readonly Item[], name: number): RolePhrase | null {
  let last = name - 1
  // "The jute minister, Mr Huq": an honorific stands between the role and the name.
  while (isHonorific(items[last])) last--
  // "ANCHOR: Nádia Cossa", "HOST (Laurie Deschênes)": a label at the head of a line.
  const label = items[last]?.word === ':' || items[last]?.word === '('
  const comma = isComma(items[last])
  if (comma || label) last--
  const withName = comma || items[last]?.kind === 'organization' ? endingInOrganization(items, last) : null
  if (withName !== null) return withName
  const ofWords = headOfWords(items, last)
  const head = ofWords?.head ?? last
  if (!isHead(items[head])) return null
  let start = head
  while (start > 0 && (isModifier(items[start - 1]) || isHead(items[start - 1]) || joinsBackward(items, start - 1))) start--
  while (start < head && JOINERS.has(items[start]?.word ?? '')) start++
  // "Vice President": but "spokeswoman" after a comma may end any clause, so there it must have a determiner or possessor.
  const first = items[start]
  const end = items[ofWords?.end ?? head]
  if (first === undefined || end === undefined) return null
  const owner = possessor(items, start, head)
  if (label && start > 0) return null
  if (comma && owner.from === start && (start > 0 || !roleHeads.has(items[head]?.word ?? ''))) return null
  return {
    role: { start: items[owner.role]?.start ?? first.start, end: end.end },
    organization: owner.organization,
    former: owner.former,
    from: owner.from,
    to: name,
  }
}

function joinsBackward(items: readonly Item[], index: number): boolean {
  return JOINERS.has(items[index]?.word ?? '') && !isPossessive(items[index]) && (isHead(items[index - 1]) || isModifier(items[index - 1]))
}

/** "secretary of state", "head of equity research": the head before "of" and up to three words. */
function headOfWords(items: readonly Item[], last: number): { readonly head: number; readonly end: number } | null {
  for (let at = last; at > last - 4 && at > 1; at--) {
    if (!isPlain(items[at]) && items[at]?.word !== 'the') return null
    const before = items[at - 1]?.word
    if ((before === 'of' || before === 'for') && isHead(items[at - 2])) return { head: at - 2, end: last }
  }
  return null
}

/** "the chairman of Acme, " and "the head of the IMF ". */
function endingInOrganization(items: readonly Item[], last: number): RolePhrase | null {
  const item = items[last]
  if (item?.kind !== 'organization' && item?.kind !== 'place') return null
  let at = last - 1
  if (items[at]?.word === 'the') at--
  if (!AT.has(items[at]?.word ?? '')) return null
  for (let from = Math.max(0, at - MOST_BEFORE_HEAD - 2); from < at; from++) {
    if (!startsPhrase(items, from)) continue
    const phrase = roleFrom(items, from)
    if (phrase !== null && phrase.to === last + 1 && (item.kind === 'place' || phrase.organization !== null)) return phrase
  }
  return null
}

const startsPhrase = (items: readonly Item[], at: number): boolean => {
  const item = items[at]
  if (item?.kind !== 'word') return false
  return (
    DETERMINERS.has(item.word) ||
    formerWords.has(item.word) ||
    ((isHead(item) || isModifier(item)) && !isModifier(items[at - 1]) && !isHead(items[at - 1]))
  )
}

interface Possessor {
  readonly organization: RoleOrganization | null
  readonly former: boolean
  /** Where the phrase starts. */
  readonly from: number
  /** Where the role's words start. */
  readonly role: number
}

/** What stands before the words of a role: "Apple's former", "Wells Fargo", "the bank's", "its". */
function possessor(items: readonly Item[], start: number, head: number): Possessor {
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
    !/ed$|ing$|^says$|^chose$/.test(items[named]?.word ?? '') &&
    !DETERMINERS.has(items[named]?.word ?? '')
  )
    named--
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
  // "Bangladesh's relief commissioner".
  if (possessive && owner?.kind === 'place') return { organization: null, former, from: named, role: Math.min(role, named + 2) }
  // "an agricultural economist": what is not known of the role may stand after its determiner.
  if (named < at && items[named]?.kind === 'word' && /^(?:a|an|the)$/.test(items[named]?.word ?? ''))
    return { organization: null, former, from: named, role: Math.min(role, named + 1) }
  const before = items[at]
  if (before?.kind === 'place' || isPossessive(before) || nationalities.has(before?.word ?? ''))
    return { organization: null, former, from: Math.max(0, at), role }
  if (before?.kind === 'word' && PRONOUNS.has(before.word)) return { organization: { noun: before.word }, former, from: at, role }
  if (before?.kind === 'word' && DETERMINERS.has(before.word)) return { organization: null, former, from: at, role }
  return { organization: null, former, from: at + 1, role }
}
