import { cardinals } from '../../../data/number-words.ts'
import { addMonths, civil, dayNumber, daysInMonth, isoDay, parseIsoDay } from '../../../recognise/dates/calendar.ts'
import type { Item, Reading } from '../../reading.ts'
import type { Period } from './index.ts'

/** A time that is told by its last day, and the item at which the telling begins. */
export interface Ending extends Period {
  readonly start: number
}

/**
 * The time that ends with the date at item `at`: "the three months ended December 31, 2023" is 2023-10-01 to 2023-12-31, "the year to June 2022" 2021-07-01 to
 * 2022-06-30, "the 13 weeks to 1 April" those. Null where no length of time stands before.
 */
export function endingWith(reading: Reading, items: readonly Item[], at: number): Ending | null {
  let before = at - 1
  while (/^(?:on|the|,|in)$/.test(items[before]?.word ?? '')) before--
  if (!ENDS.test(items[before]?.word ?? '')) return null
  const length = lengthBefore(items, before)
  const mention = reading.linked.mentions[items[at]?.mention ?? -1]
  if (length === null || mention?.kind !== 'date' || mention.value.to === null) return null
  const day = parseIsoDay(mention.value.to)
  return day === null ? null : { from: firstDay(day, length), to: isoDay(day), start: length.start }
}

/** The same span of another year: "the year ended March 31, 2023 and 2022". */
export function inYear({ from, to }: Period, year: number): Period {
  const last = to === null ? null : parseIsoDay(to)
  if (last === null || from === null) return { from, to }
  const by = 12 * (year - civil(last).year)
  const moved = (day: string) => {
    const number = parseIsoDay(day)
    return number === null ? day : isoDay(addMonths(number, by))
  }
  return { from: moved(from), to: lastOfMonth(last) ? isoDay(endOfMonth(addMonths(last, by))) : moved(to ?? '') }
}

const ENDS = /^(?:ended|ending|to|through)$/

const countOf = (word: string): number | undefined => (/^\d{1,2}$/.test(word) ? Number(word) : cardinals.get(word))

interface Length {
  readonly months: number
  readonly weeks: number
  readonly start: number
}

/** "the three months", "a fiscal year", "the 13-week period", "the quarter that": what ends before item `end`. */
function lengthBefore(items: readonly Item[], end: number): Length | null {
  let at = end - 1
  if (/^(?:that|which)$/.test(items[at]?.word ?? '')) at--
  if (/^periods?$/.test(items[at]?.word ?? '') && items[at - 1]?.kind === 'word') at--
  const isHalf = items[at]?.word === 'year' && items[/^[-–]$/.test(items[at - 1]?.word ?? '') ? at - 2 : at - 1]?.word === 'half'
  const unit = isHalf ? 6 : UNITS.get(items[at]?.word ?? '')
  if (unit === undefined) return null
  if (isHalf) at -= items[at - 1]?.word === 'half' ? 1 : 2
  // "the quarter and half year ended": the shorter one.
  const shorter = UNITS.get(items[at - 2]?.word ?? '')
  if (items[at - 1]?.word === 'and' && shorter !== undefined && shorter !== 'week' && shorter > 1)
    return { months: shorter, weeks: 0, start: at - 2 }
  let start = items[at - 1]?.word === '-' ? at - 2 : at - 1
  const counted = countOf(items[start]?.word ?? '')
  if (/s$/.test(items[at]?.word ?? '') && counted === undefined) return null
  const count = counted ?? 1
  if (counted !== undefined) start--
  while (/^(?:the|its|our|a|full|financial|fiscal|first|last|latest|whole|whose|accounting)$/.test(items[start]?.word ?? '')) start--
  return { months: unit === 'week' ? 0 : unit * count, weeks: unit === 'week' ? count : 0, start: start + 1 }
}

const UNITS: ReadonlyMap<string, number | 'week'> = new Map<string, number | 'week'>([
  ...['month', 'months', 'monthly'].map(word => [word, 1] as const),
  ...['quarter', 'quarterly'].map(word => [word, 3] as const),
  ...['half', 'half-year'].map(word => [word, 6] as const),
  ...['year', 'years', 'annual'].map(word => [word, 12] as const),
  ...['week', 'weeks'].map(word => [word, 'week'] as const),
])

function firstDay(last: number, { months, weeks }: Length): string {
  if (weeks > 0) return isoDay(last - 7 * weeks + 1)
  // From the first of a month to the last of another.
  if (lastOfMonth(last)) {
    const { year, month } = civil(addMonths(dayNumber(civil(last).year, civil(last).month, 1), 1 - months))
    return isoDay(dayNumber(year, month, 1))
  }
  return isoDay(addMonths(last, -months) + 1)
}

const lastOfMonth = (day: number): boolean => endOfMonth(day) === day

function endOfMonth(day: number): number {
  const { year, month } = civil(day)
  return dayNumber(year, month, daysInMonth(year, month))
}
