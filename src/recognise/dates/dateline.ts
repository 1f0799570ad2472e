import { civil, dayNumber, isDay, weekdayOf } from './calendar.ts'
import type { Found } from './expression.ts'

const HEAD = 1200
const LAG = 7

/**
 * The day on which the report was told, where a dateline near the head gives one a little before the day of print: in "WASHINGTON, March 11 -- The
 * Senate voted today" of a paper of 12 March, today is the 11th. Else the day of print itself; of an undated text the day of its dateline, when a weekday tells the year.
 */
export function toldOn(text: string, found: readonly Found[], published: number | null): number | null {
  for (const { start, end, expression } of found) {
    if (start > HEAD) break
    if (expression.form !== 'day' || expression.year !== null || !isDateline(text, start, end)) continue
    if (published === null) return dayOfWeekday(text, found, end, expression)
    const { year } = civil(published)
    for (const near of [year, year - 1]) {
      if (!isDay(near, expression.month, expression.day)) continue
      const day = dayNumber(near, expression.month, expression.day)
      if (day <= published && published - day <= LAG) return day
    }
  }
  return published
}

/** "WASHINGTON, March 11 --" */
function isDateline(text: string, start: number, end: number): boolean {
  const line = text.lastIndexOf('\n', start - 1) + 1
  return (
    /^\p{Lu}{3}[\p{L} .,/'’-]{0,60}[,\s]$/u.test(text.slice(line, start).trimStart()) &&
    /^\.? {0,2}(?:\(|—|–|-)/.test(text.slice(end, end + 6))
  )
}

/** How far behind a dateline the weekday stands on which something was said. */
const LEAD = 600

/**
 * "AMSTERDAM, Oct 16 (Reuters) - Verlinde on Wednesday cut its 2025 forecast": the first weekday is the day of the dateline in the last year that the text names, or in the
 * year before where that one is still to come; null when it is in neither.
 */
function dayOfWeekday(
  text: string,
  found: readonly Found[],
  from: number,
  { month, day }: { readonly month: number; readonly day: number },
): number | null {
  const named = found.find(({ start, expression }) => start > from && start < from + LEAD && expression.form === 'weekday')?.expression
  const years = found.flatMap(({ start, end, expression }) => {
    const year = 'year' in expression ? expression.year : null
    return typeof year === 'number' ? [{ year, isAhead: AHEAD.test(text.slice(Math.max(0, start - NEAR), end + NEAR)) }] : []
  })
  const latest = Math.max(...years.map(({ year }) => year))
  if (named?.form !== 'weekday' || years.length === 0) return null
  const isAhead = years.every(({ year, isAhead }) => year < latest || isAhead)
  return (
    [latest, ...(isAhead ? [latest - 1] : [])]
      .filter(year => isDay(year, month, day))
      .map(year => dayNumber(year, month, day))
      .find(each => weekdayOf(each) === named.weekday) ?? null
  )
}

const NEAR = 60
const AHEAD = /\b(?:outlook|forecasts?|expect(?:s|ed)?|guidance|targets?|will|plans?|aims?|due|by|until|next|budget)\b/
