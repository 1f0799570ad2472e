import { speechVerbs } from '../../data/speech-verbs.ts'
import type { Item } from '../reading.ts'
import { isHead, isHonorific, isModifier, isPossessive } from '../roles/words.ts'

export const isSpeechVerb = (item: Item | undefined): boolean => item?.kind === 'word' && !item.capital && speechVerbs.has(item.word)

const BEFORE_OBJECT = new Set([
  'of',
  'with',
  'for',
  'to',
  'by',
  'about',
  'from',
  'than',
  'against',
  'between',
  'like',
  'told',
  'asked',
  'and',
])

const NO_PARTICIPLE =
  /^(?:morning|evening|spring|meeting|hearing|briefing|building|wedding|according|during|king|\p{L}*thing|ruling|filing|training|funding|offering|opening|sitting|sibling)$/u

/** Not "a friend of Smith", not "told Smith". */
export function isSubject(items: readonly Item[], at: number, from: number): boolean {
  if (isPossessive(items[at + 1])) return false
  // "Clinton spokesman Joe Lockhart".
  let next = at + 1
  while (next < at + 4 && (isHead(items[next]) || isModifier(items[next]))) next++
  if (next > at + 1 && items[next]?.kind === 'person') return false
  // "a deputy to Secretary Kemp".
  let title = at - 1
  while (title > from && items[title]?.capital && (isHead(items[title]) || isHonorific(items[title]) || isModifier(items[title]))) title--
  const before = title >= from ? items[title] : undefined
  // "the college, which is supporting Ms Adeyemi, said".
  if (before?.kind === 'word' && !before.capital && /..ing$/.test(before.word) && !NO_PARTICIPLE.test(before.word)) return false
  return before === undefined || !BEFORE_OBJECT.has(before.word) || (before.word === 'and' && (title === from || title < at - 1))
}

// Attributions are short: what is further away belongs to something else.
export const MOST_CHARACTERS = 500

const ENDS = new Set(['.', '?', '!', ';', '…', '...'])

/** Index of the mark that ends the clause beginning at `from`; the number of items when nothing ends it. */
export function clauseEnd(items: readonly Item[], from: number): number {
  for (let at = from; at < items.length; at++) if (ENDS.has(items[at]?.word ?? '')) return at
  return items.length
}

/** Index of the last mark that ends a clause, -1 without any. */
export function lastEnd(items: readonly Item[]): number {
  for (let at = items.length - 1; at >= 0; at--) if (ENDS.has(items[at]?.word ?? '')) return at
  return -1
}

// "an analyst", "his mother": somebody without a name, unless one follows.
const NAMELESS = /^(?:one|an?|another|the|some|his|her|my|their)$/

/** "a man in the second row", "his mother, from where she isn't supposed to": no name stands in the noun phrase, nor right after its first comma. */
export function isNamelessPhrase(items: readonly Item[], from: number, to: number): boolean {
  const opener = items[from]?.word ?? ''
  if (!NAMELESS.test(opener)) return false
  let comma = from + 1
  while (comma < to && items[comma]?.word !== ',') comma++
  let apposed = comma + 1
  while (isHead(items[apposed]) || isModifier(items[apposed]) || isHonorific(items[apposed])) apposed++
  return !(
    items.slice(from, comma).some(({ kind, word }) => kind === 'person' || kind === 'organization' || word.startsWith('spokes')) ||
    items[apposed]?.kind === 'person'
  )
}
