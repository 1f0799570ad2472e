import type { Precision } from '../../../types.ts'
import { addMonths, civil, dayNumber, fourDigits, isoDay, isoWeek, mondayOf, mondayOfWeek, twoDigits } from '../calendar.ts'
import type { SeasonCode, Unit } from '../expression.ts'

/** A stretch of whole days with its TIMEX3 value. `from` and `to` are day numbers, both included; null when the year is not known. */
export interface Period {
  readonly timex: string
  readonly precision: Precision
  readonly from: number | null
  readonly to: number | null
}

export function dayPeriod(day: number): Period {
  return { timex: isoDay(day), precision: 'day', from: day, to: day }
}

export function weekPeriod(day: number): Period {
  const from = mondayOf(day)
  const { year, week } = isoWeek(day)
  return { timex: `${fourDigits(year)}-W${twoDigits(week)}`, precision: 'week', from, to: from + 6 }
}

export const isoWeekPeriod = (year: number, week: number): Period => weekPeriod(mondayOfWeek(year, week))

/** Saturday and Sunday of the week of `day`. */
export function weekendPeriod(day: number): Period {
  const saturday = mondayOf(day) + 5
  return { timex: `${isoDay(saturday)}/${isoDay(saturday + 1)}`, precision: 'range', from: saturday, to: saturday + 1 }
}

function monthsPeriod(timex: string, precision: Precision, year: number, month: number, count: number): Period {
  const from = dayNumber(year, month, 1)
  return { timex, precision, from, to: addMonths(from, count) - 1 }
}

export const monthPeriod = (year: number, month: number): Period =>
  monthsPeriod(`${fourDigits(year)}-${twoDigits(month)}`, 'month', year, month, 1)
export const quarterPeriod = (year: number, quarter: number): Period =>
  monthsPeriod(`${fourDigits(year)}-Q${quarter}`, 'quarter', year, quarter * 3 - 2, 3)
export const halfPeriod = (year: number, half: number): Period =>
  monthsPeriod(`${fourDigits(year)}-H${half}`, 'half', year, half * 6 - 5, 6)
export const yearPeriod = (year: number): Period => monthsPeriod(fourDigits(year), 'year', year, 1, 12)
/** `start` 1990 → 199, 1990 to 1999. */
export const decadePeriod = (start: number): Period =>
  monthsPeriod(fourDigits(start).slice(0, 3), 'decade', Math.floor(start / 10) * 10, 1, 120)
/** `century` 19 → the nineteen hundreds: 1900 to 1999. */
export const centuryPeriod = (century: number): Period => monthsPeriod(twoDigits(century), 'century', century * 100, 1, 1200)

// Seasons of the northern hemisphere by whole months; the winter of a year begins in its December.
const firstMonth: Readonly<Record<SeasonCode, number>> = { SP: 3, SU: 6, FA: 9, WI: 12 }

export const seasonPeriod = (year: number, season: SeasonCode): Period =>
  monthsPeriod(`${fourDigits(year)}-${season}`, 'season', year, firstMonth[season], 3)

export function rangePeriod(from: Period | null, to: Period | null): Period {
  return { timex: `${from?.timex ?? ''}/${to?.timex ?? ''}`, precision: 'range', from: from?.from ?? null, to: to?.to ?? null }
}

/** A part of a year that is not known: `XXXX-09-11`. */
export const openPeriod = (timex: string, precision: Precision): Period => ({ timex, precision, from: null, to: null })

/** The day, week, month … that holds the day. */
export function periodOf(unit: Unit, day: number): Period {
  const { year, month } = civil(day)
  switch (unit) {
    case 'day':
      return dayPeriod(day)
    case 'week':
    case 'fortnight':
      return weekPeriod(day)
    case 'weekend':
      return weekendPeriod(day)
    case 'month':
      return monthPeriod(year, month)
    case 'quarter':
      return quarterPeriod(year, Math.ceil(month / 3))
    case 'half':
      return halfPeriod(year, month <= 6 ? 1 : 2)
    case 'year':
      return yearPeriod(year)
    case 'decade':
      return decadePeriod(Math.floor(year / 10) * 10)
    case 'century':
      return centuryPeriod(Math.floor(year / 100))
  }
}

/** The day so many units away; months keep the day where they can. */
export function moved(day: number, unit: Unit, by: number): number {
  switch (unit) {
    case 'day':
      return day + by
    case 'week':
    case 'weekend':
      return day + 7 * by
    case 'fortnight':
      return day + 14 * by
    case 'month':
      return addMonths(day, by)
    case 'quarter':
      return addMonths(day, 3 * by)
    case 'half':
      return addMonths(day, 6 * by)
    case 'year':
      return addMonths(day, 12 * by)
    case 'decade':
      return addMonths(day, 120 * by)
    case 'century':
      return addMonths(day, 1200 * by)
  }
}
