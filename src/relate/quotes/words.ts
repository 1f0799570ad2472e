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
  return before === undefined || !BEFORE_OBJECT.has(before.word) || (before.word === 'and' && (title === from || title < at - 1))
}
