/**
 * Days of the proleptic Gregorian calendar as numbers: 0 is 1970-01-01. No clock and no time zone.
 * Method: Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms".
 */

export interface YearMonthDay {
  readonly year: number
  readonly month: number
  readonly day: number
}

export function dayNumber(year: number, month: number, day: number): number {
  const shifted = month <= 2 ? year - 1 : year
  const era = Math.floor(shifted / 400)
  const yearOfEra = shifted - era * 400
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1
  return era * 146097 + yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear - 719468
}

export function civil(number: number): YearMonthDay {
  const z = number + 719468
  const era = Math.floor(z / 146097)
  const dayOfEra = z - era * 146097
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) / 365,
  )
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100))
  const shifted = Math.floor((5 * dayOfYear + 2) / 153)
  const month = shifted + (shifted < 10 ? 3 : -9)
  return { year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day: dayOfYear - Math.floor((153 * shifted + 2) / 5) + 1 }
}

export function daysInMonth(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31
}

export function isDay(year: number, month: number, day: number): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month)
}

/** 1 Monday to 7 Sunday. */
export function weekdayOf(number: number): number {
  return ((((number + 3) % 7) + 7) % 7) + 1
}

/** Monday of the same ISO week. */
export function mondayOf(number: number): number {
  return number - weekdayOf(number) + 1
}

/** ISO 8601 week: the year that its Thursday lies in, and its number. */
export function isoWeek(number: number): { readonly year: number; readonly week: number } {
  const thursday = mondayOf(number) + 3
  const { year } = civil(thursday)
  return { year, week: Math.floor((thursday - dayNumber(year, 1, 1)) / 7) + 1 }
}

/** Monday of an ISO week. */
export function mondayOfWeek(year: number, week: number): number {
  return mondayOf(dayNumber(year, 1, 4)) + (week - 1) * 7
}

/** The same day of another month; the last day where that month is shorter. */
export function addMonths(number: number, by: number): number {
  const { year, month, day } = civil(number)
  const index = year * 12 + (month - 1) + by
  const newYear = Math.floor(index / 12)
  const newMonth = index - newYear * 12 + 1
  return dayNumber(newYear, newMonth, Math.min(day, daysInMonth(newYear, newMonth)))
}

export const twoDigits = (value: number): string => (value < 10 ? `0${value}` : String(value))
export const fourDigits = (value: number): string => String(value).padStart(4, '0')

export function isoDay(number: number): string {
  const { year, month, day } = civil(number)
  return `${fourDigits(year)}-${twoDigits(month)}-${twoDigits(day)}`
}

/** Number of an ISO day (`2018-08-06`, a time behind it is left out); null when it is none. */
export function parseIsoDay(day: string): number | null {
  const match = /^(\d{4})-(\d\d)-(\d\d)(?!\d)/.exec(day)
  if (match === null) return null
  const [year, month, date] = [Number(match[1]), Number(match[2]), Number(match[3])]
  return isDay(year, month, date) ? dayNumber(year, month, date) : null
}
