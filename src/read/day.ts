import { months } from '../data/calendar-words.ts'

/** Order of numeric dates such as 06/08/2018 in one source; null when it does not show. */
export type NumericOrder = 'day-month' | 'month-day' | null

const ISO = /^(\d{4})([-/.])(\d{2})\2(\d{2})(?!\d)/
const ISO_BASIC = /^(\d{4})(\d{2})(\d{2})(?:\d{4}(?:\d{2})?)?(?!\d)/
const NUMERIC = /^(\d{1,2})([-/.])(\d{1,2})\2(\d{4}|\d{2})(?!\d)/
// 6 August 2018, 6-Aug-18, Mon, 06 Aug 2018 10:15:00 +0000
const DAY_FIRST = /^(?:[a-z]+\.?,?\s+)?(\d{1,2})(?:st|nd|rd|th)?[-\s]+([a-z]+)\.?,?[-\s]+(\d{4}|\d{2})(?!\d)/i
// August 6, 2018; Monday, Aug. 6, 2018 at 10:15
const MONTH_FIRST = /^(?:[a-z]+\.?,?\s+)?([a-z]+)\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})(?!\d)/i
// Mon Aug  6 10:15:00 2018, Mon Aug 06 10:15:00 +0000 2018
const ASCTIME = /^[a-z]+\s+([a-z]+)\s+(\d{1,2})\s+[\d:]+(?:\s+[a-z+\d:-]+)?\s+(\d{4})(?!\d)/i

/**
 * The ISO day of a date as metadata write it: ISO 8601, RFC 2822, written out in English, seconds or milliseconds since 1970.
 * The day is the one that the source shows, whatever its time zone. Null when there is none, or when the order of day and month is open.
 */
export function dayOf(value: unknown, order: NumericOrder = null): string | null {
  if (typeof value === 'number') return dayOfNumber(value)
  if (typeof value !== 'string') return null
  const text = value.slice(0, 80).trim().replace(/^D:/, '')
  if (/^\d{9,13}$/.test(text)) return dayOfNumber(Number(text))
  const iso = ISO.exec(text)
  if (iso !== null) return isoDay(Number(iso[1]), Number(iso[3]), Number(iso[4]))
  const basic = ISO_BASIC.exec(text)
  if (basic !== null) return isoDay(Number(basic[1]), Number(basic[2]), Number(basic[3]))
  const dayFirst = DAY_FIRST.exec(text)
  if (dayFirst !== null) return isoDay(yearOf(dayFirst[3]), monthOf(dayFirst[2]), Number(dayFirst[1]))
  const monthFirst = MONTH_FIRST.exec(text) ?? ASCTIME.exec(text)
  if (monthFirst !== null) return isoDay(yearOf(monthFirst[3]), monthOf(monthFirst[1]), Number(monthFirst[2]))
  return dayOfNumeric(text, order)
}

/** The order of day and month that this date gives away: 31/08/2018. Null when it is no numeric date or could be either. */
export function numericOrder(value: unknown): NumericOrder {
  const found = typeof value === 'string' ? NUMERIC.exec(value.trim()) : null
  if (found === null) return null
  const [first, second] = [Number(found[1]), Number(found[3])]
  if (first > 12 && second <= 12) return 'day-month'
  return second > 12 && first <= 12 ? 'month-day' : null
}

function dayOfNumeric(text: string, order: NumericOrder): string | null {
  const found = NUMERIC.exec(text)
  if (found === null) return null
  const [first, second] = [Number(found[1]), Number(found[3])]
  const known = first === second ? 'day-month' : (numericOrder(text) ?? order)
  if (known === null) return null
  return known === 'day-month' ? isoDay(yearOf(found[4]), second, first) : isoDay(yearOf(found[4]), first, second)
}

function dayOfNumber(value: number): string | null {
  // 1980 to 2100, as seconds or milliseconds since 1970, or as the digits of the day.
  const [from, to] = [315_532_800, 4_102_444_800]
  if (value >= from && value < to) return new Date(value * 1000).toISOString().slice(0, 10)
  if (value >= from * 1000 && value < to * 1000) return new Date(value).toISOString().slice(0, 10)
  return Number.isInteger(value) && value >= 1900_01_01 && value <= 2100_12_31 ? dayOf(String(value)) : null
}

/** `2018-08-06`, or null when the calendar has no such day. */
export function isoDay(year: number, month: number, day: number): string | null {
  if (!(year >= 1500 && year <= 2200 && month >= 1 && month <= 12 && day >= 1)) return null
  const date = new Date(Date.UTC(year, month - 1, day))
  return date.getUTCMonth() === month - 1 ? date.toISOString().slice(0, 10) : null
}

function yearOf(digits = ''): number {
  const year = Number(digits)
  return digits.length > 2 ? year : year + (year < 70 ? 2000 : 1900)
}

const monthOf = (word = ''): number => months[word.toLowerCase()] ?? 0
