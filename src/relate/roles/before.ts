import { formerWords, roleHeads } from '../../data/role-words.ts'
import type { Item } from '../reading.ts'
import { roleFrom } from './after.ts'
import type { RolePhrase } from './phrase.ts'
import { possessor } from './possessor.ts'
import {
  AT,
  DETERMINERS,
  isComma,
  isHead,
  isHonorific,
  isModifier,
  isPlain,
  isPluralHead,
  isPossessive,
  JOINERS,
  MOST_BEFORE_HEAD,
} from './words.ts'
import { firstOfTitle } from './written-title.ts'

// "the bishop, the Right Rev. Ambrose Tully", "our treasurer, don Josep Recasens".
const STYLES = /^(?:right|very|ven|rev|revd|hon|honourable|shri|smt|don|doña|dona|barrister|allama|alhaji|mullah)$/

const PRESENT = /^(?:present|absent|attending)$/
const RANKS = /^(?:cllr|cr|ald|sen|rep|gov|capt|sgt|lt|col|gen|maj)$/

/** The role phrase that ends right before item `name`, a person: "Wells Fargo CEO", "the bank's chief executive, "; null when there is none. */
export function roleBefore(items: readonly Item[], name: number): RolePhrase | null {
  let last = name - 1
  // "The jute minister, Mr Huq": an honorific stands between the role and the name.
  while (isHonorific(items[last]) || STYLES.test(items[last]?.word ?? '')) last--
  if (last < name - 1 && items[last]?.word === 'the') last--
  // "Labour group leader Cllr Ravi Bhatt".
  if (RANKS.test(items[last]?.word ?? '') && isHead(items[last - 1]) && !items[last - 1]?.capital) last--
  // "Senate President Pro Tem Marcus Hyde".
  const tail = last
  if (items[last]?.word === 'tem' && items[last - 1]?.word === 'pro') last -= 2
  // "Directors present: Ann Oke".
  if (items[last]?.word === ':' && PRESENT.test(items[last - 1]?.word ?? '') && isPluralHead(items[last - 2])) {
    const members = roleBefore([...items.slice(0, last - 1), ...items.slice(last)], name - 1)
    return members === null ? null : { ...members, to: name }
  }
  // "ANCHOR: Nádia Cossa", "HOST (Laurie Deschênes)": a label at the head of a line.
  const label = items[last]?.word === ':' || items[last]?.word === '('
  const comma = isComma(items[last])
  if (comma || label) last--
  // "leaders of the Workers' League (WL), Mr Khan".
  if (comma && items[last]?.word === ')') {
    const open = items[last - 2]?.word === '(' && items[last - 3]?.kind === 'organization' ? last - 2 : -1
    if (open > 0) last = open - 1
  }
  // "acting Director, Corporate Communications, Mr. Bell".
  if (comma && items[last]?.capital && items[last]?.kind === 'word' && !isHead(items[last])) {
    const inner = items.findLastIndex(({ word, kind, capital }, index) => index <= last && (word === ',' || kind !== 'word' || !capital))
    if (isComma(items[inner]) && inner >= last - 4 && items[inner - 1]?.capital && isHead(items[inner - 1])) last = inner - 1
  }
  const withName = comma || items[last]?.kind === 'organization' ? endingInOrganization(items, last) : null
  if (withName !== null) return withName
  const ofWords = headOfWords(items, last, comma)
  if (comma && ofWords === null && !isHead(items[last])) return wholePhrase(items, last)
  const head = ofWords?.head ?? last
  if (!isHead(items[head])) return null
  let start = head
  while (start > 0 && (isModifier(items[start - 1]) || isHead(items[start - 1]) || joinsBackward(items, start - 1))) start--
  start =
    label && items.slice(0, start).every(item => item.capital && isPlain(item) && !/^(?:mr|mrs|ms|madam)$/.test(item.word))
      ? 0
      : firstOfTitle(items, start, head)
  // "Assistant U.S. Attorney".
  if (items[start]?.capital && isCountry(items[start - 1]) && items[start - 2]?.capital && isModifier(items[start - 2])) start -= 2
  while (start < head && JOINERS.has(items[start]?.word ?? '')) start++
  // "Vice President": but "spokeswoman" after a comma may end any clause, so there it must have a determiner or possessor.
  const first = items[start]
  const end = items[ofWords?.end ?? (head === tail - 2 && items[tail]?.word === 'tem' ? tail : head)]
  if (first === undefined || end === undefined) return null
  const owner = possessor(items, start, head)
  // "his coalition partner".
  if (
    /^(?:partner|friend|boss|rival|heir)$/.test(items[head]?.word ?? '') &&
    items.slice(Math.max(0, head - 3), head).some(({ word }) => /^(?:his|her|their)$/.test(word))
  )
    return null
  // "REPORTER: Charles Taylor left on Monday": who reports is not named.
  if (
    label &&
    (owner.from > 0 ||
      (items[last + 1]?.word === ':' && items[name + 1]?.kind === 'word' && !/^(?:of|for|at|in|from)$/.test(items[name + 1]?.word ?? '')))
  )
    return null
  // "ANCHOR: Nádia Cossa, in Beira.", "HOST: Willy Lam, Zhu Rongji warned": who is spoken to, or of.
  if (label && items[last + 1]?.word === ':' && isComma(items[name + 1]) && isClause(items, name + 1)) return null
  // "[ANCHOR, PAZ LARRAÍN]".
  const isBracketed = start === 1 && items[0]?.word === '['
  if (
    comma &&
    !isBracketed &&
    owner.from === start &&
    (items[start - 1]?.word !== 'as' || items[start - 2]?.kind === 'person') &&
    (start > 0 || !roleHeads.has(items[head]?.word ?? ''))
  )
    return null
  return {
    role: { start: items[owner.role]?.start ?? first.start, end: end.end },
    organization: owner.organization,
    former: owner.former,
    from: owner.from,
    to: name,
  }
}

/** Whether the names from item `at` on are followed by words that are no role. */
function isClause(items: readonly Item[], at: number): boolean {
  let index = at
  while (items[index]?.kind === 'person' || /^(?:,|and)$/.test(items[index]?.word ?? '')) index++
  const item = items[index]
  return item?.kind === 'word' && !item.capital && !/^(?:of|for|at|from|with|who|whose)$/.test(item.word) && roleFrom(items, index) === null
}

const isCountry = (item: Item | undefined): boolean => item?.kind === 'place' || /^u\.?[sk]\.?$/.test(item?.word ?? '')

function joinsBackward(items: readonly Item[], index: number): boolean {
  return JOINERS.has(items[index]?.word ?? '') && !isPossessive(items[index]) && (isHead(items[index - 1]) || isModifier(items[index - 1]))
}

/** "secretary of state", "head of equity research": the head before "of" and up to three words. */
function headOfWords(items: readonly Item[], last: number, comma: boolean): { readonly head: number; readonly end: number } | null {
  // "an associate of chairman Ross": his role is the nearer one.
  if (!comma && isHead(items[last]) && !items[last]?.capital && !isPluralHead(items[last])) return null
  // "Witnesses for the prosecution include Luis del Cid".
  if (!comma && /^(?:includ(?:e|es|ed|ing)|are|were)$/.test(items[last]?.word ?? '')) return null
  // "Minister of Tourism and Civil Aviation": with capitals throughout.
  const furthest = items[last]?.capital ? 7 : 4
  for (let at = last; at > last - furthest && at > 1; at--) {
    const isJoined = items[at]?.word === 'and' && items[at + 1]?.capital && items[at - 1]?.capital
    if (!isPlain(items[at]) && items[at]?.word !== 'the' && !isJoined && !(isPossessive(items[at]) && items[last]?.capital)) return null
    if (at <= last - 4 && !isJoined && !items[at]?.capital) return null
    const before = items[at - 1]?.word
    // "a spokeswoman for District Attorney Okonkwo": hers is what is written with capitals.
    const isOfTitle = !comma && isHead(items[last]) && items[last]?.capital && !items[at - 2]?.capital
    if ((/^(?:of|for)$/.test(before ?? '') || (comma && before === 'to')) && isHead(items[at - 2]))
      return isOfTitle ? null : { head: at - 2, end: last }
    // "a lawyer in a related case, ".
    const preposition = items[items[at - 1]?.word === 'a' ? at - 2 : at - 1]?.word ?? ''
    const head = items[at - 1]?.word === 'a' ? at - 3 : at - 2
    if (comma && /^(?:in|at|from|with|on)$/.test(preposition) && isHead(items[head])) return { head, end: head }
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

/** "the leader of the opposition in the corporation, " and "the chemist who ran them, ": a phrase from its determiner to the comma before the name. */
function wholePhrase(items: readonly Item[], last: number): RolePhrase | null {
  for (let from = last - 2; from >= Math.max(0, last - LONGEST_PHRASE); from--) {
    const item = items[from]
    if (item?.kind === 'person' || (item?.word === ',' && !/^(?:the|an?|which)$/.test(items[from + 1]?.word ?? ''))) return null
    if (item?.kind !== 'word' || isComma(items[from - 1]) || !/^(?:the|a|an|its|one)$/.test(item.word)) continue
    const phrase = roleFrom(items, from)
    if (phrase === null) continue
    if (phrase.to === last + 1) return phrase.to > phrase.from + 3 ? phrase : null
    // Only at the beginning of a sentence is it sure that the clause is about the phrase.
    if (from > 0) return null
    // "A spokesman for Ardmore, the chain that owns the mill, Jo Bell, said".
    const isSetOff =
      phrase.organization !== null && isComma(items[phrase.to]) && /^(?:the|an?|which)$/.test(items[phrase.to + 1]?.word ?? '')
    return isSetOff || /^(?:who|whose)$/.test(items[phrase.to]?.word ?? '') ? { ...phrase, to: last + 1 } : null
  }
  return null
}

const LONGEST_PHRASE = 12

const startsPhrase = (items: readonly Item[], at: number): boolean => {
  const item = items[at]
  if (item?.kind !== 'word') return false
  return (
    DETERMINERS.has(item.word) ||
    formerWords.has(item.word) ||
    ((isHead(item) || isModifier(item)) && !isModifier(items[at - 1]) && !isHead(items[at - 1]))
  )
}
