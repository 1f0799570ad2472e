import { civil, dayNumber, fourDigits, twoDigits, weekdayOf } from '../calendar.ts'
import { type Expression, shift, type Unit } from '../expression.ts'
import { inYear, resolveDay, resolveDayOfMonth, resolveWeekday, resolveWeekend } from './come-round.ts'
import { type Context, type Resolved, said } from './context.ts'
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
  weekendPeriod,
  weekPeriod,
  yearPeriod,
} from './period.ts'
import { resolveAgo, resolveFromSpoken, resolveShift, shiftYears } from './shift.ts'

/** What an expression means in its place; null when nothing at all can be said. */
export function resolve(expression: Expression, context: Context): Resolved | null {
  switch (expression.form) {
    case 'day':
      return resolveDay(expression, context)
    case 'day-of-month':
      return resolveDayOfMonth(expression, context)
    case 'weekday':
      return resolveWeekday(expression, context)
    case 'weekend':
      return resolveWeekend(expression.which, context)
    case 'month': {
      const { month } = expression
      return inYear(expression.year, expression.which, openPeriod(`XXXX-${twoDigits(month)}`, 'month'), context, year =>
        monthPeriod(year, month),
      )
    }
    case 'quarter': {
      const { quarter } = expression
      return inYear(expression.year, null, openPeriod(`XXXX-Q${quarter}`, 'quarter'), context, year => quarterPeriod(year, quarter))
    }
    case 'half': {
      const { half } = expression
      return inYear(expression.year, null, openPeriod(`XXXX-H${half}`, 'half'), context, year => halfPeriod(year, half))
    }
    case 'season': {
      const { season } = expression
      return inYear(expression.year, expression.which, openPeriod(`XXXX-${season}`, 'season'), context, year => seasonPeriod(year, season))
    }
    case 'year':
      return said(expression.year < 0 ? openPeriod(`BC${fourDigits(-expression.year)}`, 'year') : yearPeriod(expression.year))
    case 'decade':
      return said(decadePeriod(expression.start))
    case 'century':
      return said(
        expression.century < 0 ? openPeriod(`BC${twoDigits(-expression.century - 1)}`, 'century') : centuryPeriod(expression.century),
      )
    case 'week': {
      const { week } = expression
      return inYear(expression.year, 'this', openPeriod(`XXXX-W${twoDigits(week)}`, 'week'), context, year => isoWeekPeriod(year, week))
    }
    case 'week-of':
      return onDay(expression.day, context, weekPeriod)
    case 'weekend-of':
      return onDay(expression.day, context, weekendPeriod)
    case 'shift':
      return resolveShift(expression, context)
    case 'ago':
      return resolveAgo(expression, context)
    case 'from-spoken':
      return resolveFromSpoken(expression, context)
    case 'from':
      return onDay(expression.base, context, day =>
        periodOf(expression.unit === 'week' ? 'day' : expression.unit, moved(day, expression.unit, expression.by)),
      )
    case 'range':
      return resolveRange(expression.from, expression.to, context)
    case 'nth':
      return resolveNth(expression, context)
    case 'part':
      return resolvePart(expression, context)
    case 'to-date':
      return resolveToDate(expression.unit, context)
    case 'same':
      return resolveSame(expression, context)
  }
}

function onDay(expression: Expression, context: Context, period: (day: number) => Period): Resolved | null {
  const day = resolve(expression, context)
  return day?.period.from == null ? null : { period: period(day.period.from), against: day.against }
}

function resolveToDate(unit: Unit, { published }: Context): Resolved | null {
  const start = published === null ? null : periodOf(unit, published).from
  if (published === null || start === null) return null
  return { period: rangePeriod(dayPeriod(start), dayPeriod(published)), against: published }
}

/** The end takes its year first; a start that would lie behind it is of the year before. */
function resolveRange(from: Expression | null, to: Expression | null, context: Context): Resolved | null {
  const end = to === null ? null : resolve(to, context)
  if (to !== null && end === null) return null
  let start = from === null ? null : resolve(from, context)
  if (start?.period.from != null && end?.period.from != null && from !== null && 'year' in from && from.year === null) {
    const { year } = civil(end.period.from)
    start = resolve({ ...from, year } as Expression, context)
    if (start?.period.from != null && start.period.from > end.period.from)
      start = resolve({ ...from, year: year - 1 } as Expression, context)
  }
  if (from !== null && start === null) return null
  return { period: rangePeriod(start?.period ?? null, end?.period ?? null), against: start?.against ?? end?.against ?? null }
}

/** The n-th weekday, week or day of a period, from its end below zero; a week counts where most of it, its Thursday, lies. */
function resolveNth({ of, weekday, unit, n }: Extract<Expression, { form: 'nth' }>, context: Context): Resolved | null {
  const whole = resolve(of, context)
  if (whole?.period.from == null || whole.period.to === null) return null
  const { from, to } = whole.period
  const wanted = weekday ?? (unit === 'week' ? 4 : unit === 'weekend' ? 6 : null)
  let day: number
  if (wanted === null) day = n < 0 ? to + 1 + n : from + n - 1
  else {
    const first = from + ((wanted - weekdayOf(from) + 7) % 7)
    day = n < 0 ? to - ((weekdayOf(to) - wanted + 7) % 7) + 7 * (n + 1) : first + 7 * (n - 1)
  }
  if (day > to || day < from) return null
  return { period: unit === 'week' ? weekPeriod(day) : unit === 'weekend' ? weekendPeriod(day) : dayPeriod(day), against: whole.against }
}

/** The first or last so many units of a period, as a quarter or half where it is one. */
// Days: a report may come before its last month is quite over.
const SOON = 20

function resolvePart({ of, unit, count, side, over }: Extract<Expression, { form: 'part' }>, context: Context): Resolved | null {
  let whole = resolve(of, context)
  // In February "the first nine months" are those of last year.
  if (over && whole?.period.from != null && context.published !== null && moved(whole.period.from, unit, count) > context.published + SOON)
    whole = resolve(shift('year', -1), context)
  if (whole?.period.from == null || whole.period.to === null) return null
  const { from, to } = whole.period
  const first = side === 'first' ? from : moved(to + 1, unit, -count)
  const last = side === 'first' ? moved(from, unit, count) - 1 : to
  return { period: stretch(first, last, unit), against: whole.against }
}

function stretch(from: number, to: number, unit: Unit): Period {
  const { year, month, day } = civil(from)
  if (day === 1 && unit !== 'day' && unit !== 'week') {
    const quarter = quarterPeriod(year, Math.ceil(month / 3))
    if (quarter.from === from && quarter.to === to) return quarter
    const half = halfPeriod(year, month <= 6 ? 1 : 2)
    if (half.from === from && half.to === to) return half
    if (month === 1 && to === dayNumber(year, 12, 31)) return yearPeriod(year)
    return rangePeriod(periodOf('month', from), periodOf('month', to))
  }
  return rangePeriod(periodOf('day', from), periodOf('day', to))
}

/** "the same period of 2019": the stretch that the text gave figures for, in another year. */
function resolveSame({ year, unit }: Extract<Expression, { form: 'same' }>, context: Context): Resolved | null {
  let base = context.figuresHere ?? context.figures ?? context.spoken
  if (base?.from == null) base = context.published === null ? null : periodOf(unit ?? 'month', context.published)
  if (base?.from == null) return null
  const { from } = base
  if ((unit === 'quarter' || unit === 'month') && base.precision !== unit) base = periodOf(unit, from)
  const baseYear = civil(from).year
  const target =
    typeof year === 'number'
      ? year
      : year === null || year.anchor === 'spoken'
        ? baseYear + (year?.by ?? 0)
        : context.published === null
          ? baseYear + year.by
          : civil(context.published).year + year.by
  // A bare year cannot be its own comparison.
  if (base.precision === 'year' || base.precision === 'decade' || base.precision === 'century')
    return { period: yearPeriod(target), against: from }
  return { period: shiftYears(base, target - baseYear), against: from }
}
