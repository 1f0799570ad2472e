import { parseIsoDay } from '../../../recognise/dates/calendar.ts'
import type { Item, Reading } from '../../reading.ts'
import type { Period } from './index.ts'
import { endingWith } from './span.ts'

// A report names its year at its head, and hardly again.
const REACH = 40

/** Days that each may have: leap years, weeks of 7 days. */
const lengths: ReadonlyMap<string, readonly [number, number]> = new Map([
  ['quarter', [84, 98]],
  ['half', [175, 189]],
  ['year', [357, 378]],
  ['period', [28, 378]],
])

/**
 * "Total income for the year was $5": the year that a sentence before, or the head of the document, gives by its last day or as a quarter or half. Null where the
 * sentence names no such time or none of that length was told.
 */
export function namedPeriod(reading: Reading, items: readonly Item[], sentence: number): Period | null {
  const unit = unitNamed(items)
  const length = lengths.get(unit ?? '')
  if (length === undefined) return null
  for (let index = sentence - 1; index >= Math.max(0, sentence - REACH); index--) {
    const told = reading.sentence(index)
    for (let at = told.length - 1; at >= 0; at--) {
      if (told[at]?.kind !== 'date') continue
      const period = toldAt(reading, told, at)
      const days = period === null ? 0 : daysOf(period)
      if (days >= length[0] && days <= length[1]) return period
    }
  }
  return null
}

/** "for the year", "during the quarter", "for the period under review"; but not "for the year to", "in the quarter before". */
function unitNamed(items: readonly Item[]): string | null {
  for (let at = 2; at < items.length; at++) {
    const before = items[at - 1]?.word
    if (before !== 'the' && before !== 'full') continue
    const unit = items[at]?.word ?? ''
    const full = before === 'full' ? 1 : 0
    if (!lengths.has(unit) || items[at - 1 - full]?.word !== 'the' || !/^(?:for|in|during|over)$/.test(items[at - 2 - full]?.word ?? ''))
      continue
    if (full === 1 && !/^(?:to|ended|ending|of)$/.test(items[at + 1]?.word ?? '')) return unit
    const next = items[at + 1]
    if (next === undefined || next.kind === 'mark' || next.kind === 'money' || NEXT.test(next.word)) return unit
  }
  return null
}

const NEXT = /^(?:was|were|is|came|rose|fell|stood|totall?ed|amounted|reached|increased|decreased|grew|under|and|but|at|from|we|it|as)$/

/** Of years only those told by their last day; of quarters and halves any. */
function toldAt(reading: Reading, items: readonly Item[], at: number): Period | null {
  const ending = endingWith(reading, items, at)
  if (ending !== null) return { from: ending.from, to: ending.to }
  const mention = reading.linked.mentions[items[at]?.mention ?? -1]
  // "fourth quarter and full year 2022".
  if (mention?.kind === 'date' && items[at - 1]?.word === 'year' && /^\d{4}$/.test(mention.value.timex))
    return { from: mention.value.from, to: mention.value.to }
  return mention?.kind === 'date' && /^\d{4}-[QH]\d$/.test(mention.value.timex) ? { from: mention.value.from, to: mention.value.to } : null
}

const daysOf = ({ from, to }: Period): number => {
  const [first, last] = [from === null ? null : parseIsoDay(from), to === null ? null : parseIsoDay(to)]
  return first === null || last === null ? 0 : last - first + 1
}
