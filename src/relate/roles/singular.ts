import type { Span } from '../../types.ts'
import type { Item } from '../reading.ts'
import { isPluralHead, singularOf } from './words.ts'

// "Attorneys General", "Presidents-elect": stand behind the word that they are said of.
const BEHIND = /^(?:general|elect|emeritus|designate|-)$/
const PLURAL = /(?:s|men)\b/i
const PREPOSITION = /^(?:of|for|at|in|on|to|with|from)$/

/** A role of several people as that of each: "Councillors" → "Councillor", "founders and directors" → "founder and director"; `items` hold the words of `role`. */
export function singular(text: string, items: readonly Item[], { start, end }: Span): string {
  const whole = text.slice(start, end)
  if (!PLURAL.test(whole)) return whole
  let found = ''
  let from = start
  for (const [index, item] of items.entries()) {
    if (item.start < start) continue
    if (item.end > end || PREPOSITION.test(item.word)) break
    const next = items[index + 1]
    const isLast = next === undefined || next.start >= end || /^(?:and|,|&)$/.test(next.word) || PREPOSITION.test(next.word)
    if (!isPluralHead(item) || !(isLast || BEHIND.test(next.word))) continue
    found += text.slice(from, item.start) + singularOf(text.slice(item.start, item.end))
    from = item.end
  }
  return found + text.slice(from, end)
}
