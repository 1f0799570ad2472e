import { dayNumber, isDay } from './calendar.ts'
import type { Found } from './expression.ts'

const FEWEST = 2

/**
 * The days at the head of the entries of a chat, log or mailing list, `[12/03/2021, 09:15] Jane: …`, by where they stand; what an entry says of
 * "yesterday" is told on its own day. Empty for other texts.
 */
export function daysOfEntries(text: string, found: readonly Found[]): ReadonlyMap<number, number> {
  const days = new Map<number, number>()
  for (const { start, end, expression } of found) {
    if (expression.form !== 'day' || typeof expression.year !== 'number') continue
    const { year, month, day } = expression
    if (!HEAD.test(text.slice(Math.max(0, start - 3), start)) || !TIME.test(text.slice(end, end + 8))) continue
    if (isDay(year, month, day)) days.set(start, dayNumber(year, month, day))
  }
  return days.size < FEWEST ? new Map() : days
}

const HEAD = /(?:^|\n)[ \u200e]?[[(<]?$/
const TIME = /^(?:,? |T| - | at )\d{1,2}[:.]\d\d/
