import { civil, dayNumber, isDay } from './calendar.ts'
import type { Found } from './expression.ts'

const HEAD = 1200
const LAG = 7

/**
 * The day on which the report was told, where a dateline near the head gives one a little before the day of print: in "WASHINGTON, March 11 -- The
 * Senate voted today" of a paper of 12 March, today is the 11th. Else the day of print itself.
 */
export function toldOn(text: string, found: readonly Found[], published: number | null): number | null {
  if (published === null) return null
  for (const { start, end, expression } of found) {
    if (start > HEAD) break
    if (expression.form !== 'day' || expression.year !== null) continue
    const line = text.lastIndexOf('\n', start - 1) + 1
    if (!/^\p{Lu}{3}[\p{L} .,/'’-]{0,60}[,\s]$/u.test(text.slice(line, start).trimStart())) continue
    if (!/^\.? {0,2}(?:\(|—|–|-)/.test(text.slice(end, end + 6))) continue
    const { year } = civil(published)
    for (const near of [year, year - 1]) {
      if (!isDay(near, expression.month, expression.day)) continue
      const day = dayNumber(near, expression.month, expression.day)
      if (day <= published && published - day <= LAG) return day
    }
  }
  return published
}
