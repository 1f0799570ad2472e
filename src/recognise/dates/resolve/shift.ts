import { addMonths, civil, fourDigits } from '../calendar.ts'
import type { Expression, Shift } from '../expression.ts'
import type { Context, Resolved } from './context.ts'
import { dayPeriod, monthPeriod, moved, type Period, periodOf, weekPeriod, yearPeriod } from './period.ts'

/** So many units from the document's day or from the date spoken of. Without either nothing can be said. */
export function resolveShift({ unit, by, anchor, whole }: Shift, context: Context): Resolved | null {
  const told =
    unit === 'day' ? context.spokenDay : unit === 'quarter' || unit === 'half' ? (context.figures ?? context.spoken) : context.spoken
  // "next year" in a tale is the year after the one told of; "last year", "today" are the writer's own.
  const leans = anchor === 'spoken' || (context.narrative && unit === 'year' && by > 0) || context.published === null
  const base = leans ? (told?.from ?? context.published) : context.published
  if (base === null) return null
  const grain = whole || (unit !== 'week' && unit !== 'fortnight') ? (unit === 'decade' && !whole ? 'year' : unit) : 'day'
  return { period: periodOf(grain, moved(base, unit, by)), against: base }
}

/** The same stretch of another year. */
export function shiftYears(period: Period, by: number): Period {
  if (period.from === null || period.to === null) return period
  if (period.precision === 'day') return dayPeriod(addMonths(period.from, 12 * by))
  if (period.precision === 'week') return weekPeriod(period.from + 364 * by)
  const timex = period.timex.replace(/(?<=^|\/)\d{4}(?=-|\/|$)/g, year => fourDigits(Number(year) + by))
  return { ...period, timex, from: addMonths(period.from, 12 * by), to: addMonths(period.to + 1, 12 * by) - 1 }
}

/** "a year ago" beside the figures of a quarter is that quarter a year before; else years, months and days as people count. */
export function resolveAgo({ unit, count }: Extract<Expression, { form: 'ago' }>, context: Context): Resolved | null {
  const { published, figuresHere } = context
  if (published === null) {
    const base = context.spoken?.from ?? published
    return base === null
      ? null
      : { period: periodOf(unit === 'week' || unit === 'fortnight' ? 'day' : unit, moved(base, unit, -count)), against: base }
  }
  if (unit === 'year' && count === 1) {
    const own = figuresHere?.precision === 'year' && figuresHere.from !== null && civil(figuresHere.from).year !== civil(published).year
    if (figuresHere !== null && figuresHere.precision !== 'day' && !own)
      return { period: shiftYears(figuresHere, -1), against: figuresHere.from }
    const { year, month } = civil(published)
    return { period: monthPeriod(year - 1, month), against: published }
  }
  const grain = unit === 'week' || unit === 'fortnight' ? 'day' : unit === 'decade' ? 'year' : unit
  return { period: periodOf(grain, moved(published, unit, -count)), against: published }
}

/** "a year earlier", "three days later" */
export function resolveFromSpoken({ unit, by }: Extract<Expression, { form: 'from-spoken' }>, context: Context): Resolved | null {
  const { published } = context
  const years = unit === 'year' || (unit === 'month' && by % 12 === 0)
  const base =
    (years && Math.abs(by) === 1 ? context.figuresHere : null) ??
    (years ? context.figures : null) ??
    context.spoken ??
    (published === null ? null : dayPeriod(published))
  if (base?.from == null) return null
  const against = base.from
  if (years && (unit === 'month' || Math.abs(by) === 1)) return { period: shiftYears(base, unit === 'month' ? by / 12 : by), against }
  if (unit === 'year') return { period: yearPeriod(civil(base.from).year + by), against }
  if (unit === 'week' || unit === 'fortnight') {
    const day = moved(base.from, unit, by)
    return { period: base.precision === 'day' ? dayPeriod(day) : weekPeriod(day), against }
  }
  if (unit === 'day') return { period: dayPeriod((by > 0 ? (base.to ?? base.from) : base.from) + by), against }
  return { period: periodOf(unit, moved(base.from, unit, by)), against }
}
