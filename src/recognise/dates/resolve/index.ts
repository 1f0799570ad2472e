import { civil, dayNumber, isDay, mondayOf, twoDigits, weekdayOf } from '../calendar.ts'
import type { Expression, Shift, Which, Year } from '../expression.ts'
import {
  centuryPeriod,
  dayPeriod,
  decadePeriod,
  halfPeriod,
  isoWeekPeriod,
  monthPeriod,
  moved,
  openPeriod,
  type Period,
  periodOf,
  quarterPeriod,
  rangePeriod,
  seasonPeriod,
  weekPeriod,
  yearPeriod,
} from './period.ts'

/** Whether the words around look back ("said on Friday") or ahead ("will meet on Friday"). */
export type Lean = 'back' | 'ahead' | null

export interface Context {
  /** The document's own day. */
  readonly published: number | null
  /** The date that the text spoke of last. */
  readonly spoken: Period | null
  readonly lean: Lean
}

export interface Resolved {
  readonly period: Period
  /** The day that was counted from; null when the words say it all. */
  readonly against: number | null
}

const said = (period: Period): Resolved => ({ period, against: null })

/** What an expression means in its place; null when nothing at all can be said. */
export function resolve(expression: Expression, context: Context): Resolved | null {
  const anchor = context.published ?? context.spoken?.from ?? null
  switch (expression.form) {
    case 'day': {
      const { month, day } = expression
      const open = openPeriod(`XXXX-${twoDigits(month)}-${twoDigits(day)}`, 'day')
      return inYear(expression.year, context, open, year => (isDay(year, month, day) ? dayPeriod(dayNumber(year, month, day)) : null), null)
    }
    case 'day-of-month': {
      const open = openPeriod(`XXXX-XX-${twoDigits(expression.day)}`, 'day')
      if (anchor === null) return said(open)
      const base = expression.month === null ? anchor : (resolveShift(expression.month, context)?.period.from ?? anchor)
      const { year, month } = civil(base)
      return isDay(year, month, expression.day) ? { period: dayPeriod(dayNumber(year, month, expression.day)), against: anchor } : null
    }
    case 'month':
      return inYear(
        expression.year,
        context,
        openPeriod(`XXXX-${twoDigits(expression.month)}`, 'month'),
        year => monthPeriod(year, expression.month),
        expression.which,
      )
    case 'quarter':
      return inYear(
        expression.year,
        context,
        openPeriod(`XXXX-Q${expression.quarter}`, 'quarter'),
        year => quarterPeriod(year, expression.quarter),
        null,
      )
    case 'half':
      return inYear(
        expression.year,
        context,
        openPeriod(`XXXX-H${expression.half}`, 'half'),
        year => halfPeriod(year, expression.half),
        null,
      )
    case 'season':
      return inYear(
        expression.year,
        context,
        openPeriod(`XXXX-${expression.season}`, 'season'),
        year => seasonPeriod(year, expression.season),
        expression.which,
      )
    case 'year':
      return said(yearPeriod(expression.year))
    case 'decade':
      return said(decadePeriod(expression.start))
    case 'century':
      return said(centuryPeriod(expression.century))
    case 'week':
      return said(isoWeekPeriod(expression.year, expression.week))
    case 'week-of': {
      const day = resolve(expression.day, context)
      return day?.period.from == null ? null : { period: weekPeriod(day.period.from), against: day.against }
    }
    case 'weekday':
      return resolveWeekday(expression, context)
    case 'shift':
      return resolveShift(expression, context)
    case 'from': {
      const base = resolve(expression.base, context)
      if (base?.period.from == null) return null
      return {
        period: periodOf(expression.unit === 'week' ? 'day' : expression.unit, moved(base.period.from, expression.unit, expression.by)),
        against: base.against,
      }
    }
    case 'range': {
      const to = expression.to === null ? null : resolve(expression.to, context)
      const from = expression.from === null ? null : resolve(expression.from, context)
      if (to === null && from === null) return null
      return { period: rangePeriod(from?.period ?? null, to?.period ?? null), against: from?.against ?? to?.against ?? null }
    }
    case 'part':
    case 'same':
      return null
  }
}

/** A shift from the document's day or the date spoken of. Without either nothing can be said but the unit. */
function resolveShift({ unit, by, anchor, whole }: Shift, context: Context): Resolved | null {
  const spoken = context.spoken?.from ?? null
  const base = anchor === 'spoken' ? (spoken ?? context.published) : context.published
  if (base === null) return null
  const day = moved(base, unit, by)
  const grain = whole ? unit : unit === 'week' || unit === 'fortnight' ? 'day' : unit
  return { period: periodOf(grain, day), against: base }
}

/** A part of a year: in the year said, or in the one that a reader would take. */
function inYear(year: Year, context: Context, open: Period, of: (year: number) => Period | null, which: Which): Resolved | null {
  if (typeof year === 'number') {
    const period = of(year)
    return period === null ? null : said(period)
  }
  if (year !== null) {
    const base = resolveShift(year, context)
    if (base === null || base.period.from === null) return said(open)
    const period = of(civil(base.period.from).year)
    return period === null ? null : { period, against: base.against }
  }
  const anchor = context.published ?? context.spoken?.from ?? null
  if (anchor === null) return said(open)
  const thisYear = civil(anchor).year
  const years = [thisYear - 1, thisYear, thisYear + 1].map(of).filter(period => period !== null)
  const period = nearest(years, anchor, context.lean, which)
  return period === undefined ? said(open) : { period, against: anchor }
}

/** Of the periods that come round again the one meant: the last that has begun, the next that has not, or the one nearest. */
function nearest(periods: readonly Period[], anchor: number, lean: Lean, which: Which): Period | undefined {
  const begun = periods.filter(period => (period.from ?? 0) <= anchor).at(-1)
  const ended = periods.filter(period => (period.to ?? 0) < anchor).at(-1)
  const coming = periods.find(period => (period.from ?? 0) > anchor)
  const now = periods.find(period => (period.to ?? 0) >= anchor)
  if (which === 'last') return ended
  if (which === 'next') return coming
  if (which === 'this') return periods[1]
  if (lean === 'ahead') return now
  if (lean === 'back' || begun === undefined || coming === undefined) return begun ?? now
  return (coming.from ?? 0) - anchor < 60 ? coming : begun
}

function resolveWeekday({ weekday, which, week }: Extract<Expression, { form: 'weekday' }>, context: Context): Resolved | null {
  if (week !== null) {
    const base = resolveShift(week, context)
    if (base?.period.from == null) return null
    return { period: dayPeriod(mondayOf(base.period.from) + weekday - 1), against: base.against }
  }
  const anchor = context.published
  if (anchor === null) return said(openPeriod(`XXXX-WXX-${weekday}`, 'day'))
  const back = (weekdayOf(anchor) - weekday + 7) % 7
  const ahead = (weekday - weekdayOf(anchor) + 7) % 7
  const at = (day: number): Resolved => ({ period: dayPeriod(day), against: anchor })
  if (which === 'last') return at(anchor - (back === 0 ? 7 : back))
  if (which === 'next') return at(anchor + (ahead === 0 ? 7 : ahead))
  if (which === 'this') return at(mondayOf(anchor) + weekday - 1)
  return at(context.lean === 'ahead' ? anchor + ahead : anchor - back)
}
