import { civil, dayNumber, isDay, mondayOf, twoDigits, weekdayOf } from '../calendar.ts'
import type { Expression, Which, Year } from '../expression.ts'
import { type Context, type Resolved, said } from './context.ts'
import { probabilityAhead } from './lean.ts'
import { dayPeriod, openPeriod, type Period, weekendPeriod } from './period.ts'
import { resolveShift } from './shift.ts'

const HALF_A_YEAR = 250

/** A part of a year: in the year said, or in the one that a reader would take. `of` gives null where the year has no such day. */
export function inYear(year: Year, which: Which, open: Period, context: Context, of: (year: number) => Period | null): Resolved | null {
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
  if (which === 'following' || which === 'preceding') return besideSpoken(which, open, context, of)
  if (context.joined !== null && which === null) {
    const { joined } = context
    const period = around(civil(joined).year, of).find(({ from }) => from !== null && from >= joined)
    return period === undefined ? said(open) : { period, against: context.published ?? joined }
  }
  // "Last winter" is that of the writer, whatever the tale.
  const isOwn = which === 'last' || which === 'next' || which === 'this'
  if (context.published === null || (context.narrative && !isOwn)) return inYearTold(open, context, of)
  const periods = around(civil(context.published).year, of)
  const choice = nearest(periods, context.published, which, context)
  return choice === null ? said(open) : { period: choice.period, against: context.published, certainty: choice.certainty }
}

/** "the following April", "the previous May": beside the date spoken of. */
function besideSpoken(which: 'following' | 'preceding', open: Period, context: Context, of: (year: number) => Period | null): Resolved {
  const base = context.spoken?.from ?? context.published
  if (base === null) return said(open)
  const periods = around(civil(base).year, of)
  const period =
    which === 'following'
      ? periods.find(({ from }) => from !== null && from > base)
      : periods.filter(({ to }) => to !== null && to < base).at(-1)
  return period === undefined ? said(open) : { period, against: base }
}

/** In a tale: the year it has come to. */
function inYearTold(open: Period, context: Context, of: (year: number) => Period | null): Resolved {
  const spoken = context.spoken?.from ?? null
  const anchor = spoken ?? context.published
  if (anchor === null) return said(open)
  const period = of(civil(anchor).year)
  if (period === null) return said(open)
  // A tale goes forward: after November comes the February of the next year.
  const behind = spoken !== null && context.spoken?.precision !== 'year' && spoken - (period.from ?? spoken) > HALF_A_YEAR
  return { period: (behind ? of(civil(anchor).year + 1) : null) ?? period, against: anchor }
}

function around(year: number, of: (year: number) => Period | null): readonly Period[] {
  return [year - 2, year - 1, year, year + 1, year + 2].map(of).filter(period => period !== null)
}

interface Choice {
  readonly period: Period
  readonly certainty: number
}

const TOO_NEAR = 31

/** Of the periods that come round again the one meant: this one, the last that has begun, or the next that has not. */
function nearest(periods: readonly Period[], day: number, which: Which, context: Context): Choice | null {
  const now = periods.find(({ from, to }) => from !== null && to !== null && from <= day && day <= to)
  const past = periods.filter(({ to }) => to !== null && to < day).at(-1)
  const coming = periods.find(({ from }) => from !== null && from > day)
  const sure = (period: Period | undefined): Choice | null => (period === undefined ? null : { period, certainty: 1 })
  // In August "last July" is that of last year: this year's is just "July". The same ahead.
  if (which === 'last')
    return sure(
      past !== undefined && day - (past.to ?? day) < TOO_NEAR ? (periods.filter(({ to }) => to !== null && to < day).at(-2) ?? past) : past,
    )
  if (which === 'next')
    return sure(
      coming !== undefined && (coming.from ?? day) - day < TOO_NEAR
        ? (periods.filter(({ from }) => from !== null && from > day)[1] ?? coming)
        : coming,
    )
  if (which === 'past') return sure(past)
  if (which === 'coming') return sure(coming)
  if (which === 'ahead') return sure(now ?? coming)
  if (which === 'this') {
    const { year } = civil(day)
    return sure(now ?? periods.find(({ from }) => from !== null && civil(from).year === year))
  }
  if (now !== undefined || past === undefined || coming === undefined) return sure(now ?? past ?? coming)
  const days = (coming.from ?? 0) - day
  const ahead = probabilityAhead(context, past.precision === 'day' ? 'day' : 'month', days)
  // Figures come after their quarter: a coming one must be near or plainly meant.
  const needed = past.precision !== 'quarter' && past.precision !== 'half' ? 0.5 : days <= 95 ? 0.5 : 0.985
  return ahead > needed ? { period: coming, certainty: Math.max(ahead, 0.5) } : { period: past, certainty: Math.max(1 - ahead, 0.5) }
}

export function resolveDay({ year, month, day, weekday }: Extract<Expression, { form: 'day' }>, context: Context): Resolved | null {
  const open = openPeriod(`XXXX-${twoDigits(month)}-${twoDigits(day)}`, 'day')
  const of = (inYear: number): Period | null => (isDay(inYear, month, day) ? dayPeriod(dayNumber(inYear, month, day)) : null)
  if (year === null && weekday !== null && context.published !== null) {
    // "Monday, Jan. 8": the weekday says which year, when it fits one nearby.
    const near = civil(context.published).year
    const fitting = [near, near - 1, near + 1].map(of).filter(period => period?.from != null && weekdayOf(period.from) === weekday)
    const fits = fitting.sort((a, b) => distance(a, context.published) - distance(b, context.published))[0]
    if (fits != null) return { period: fits, against: context.published }
  }
  return inYear(year, null, open, context, of)
}

const distance = (period: Period | null | undefined, day: number | null): number => Math.abs((period?.from ?? 0) - (day ?? 0))

/** First day of a period that has few weeks: "Thursday" after "in 2014" is not the first one of that year. */
const startOfWeeks = (period: Period | null): number | null =>
  period?.from != null && period.to !== null && period.to - period.from < LONGEST_WITH_WEEKDAYS ? period.from : null
const LONGEST_WITH_WEEKDAYS = 62

export function resolveWeekday({ weekday, which, week }: Extract<Expression, { form: 'weekday' }>, context: Context): Resolved | null {
  if (week !== null) {
    const base = resolveShift(week, context)
    if (base?.period.from == null) return null
    return { period: dayPeriod(mondayOf(base.period.from) + weekday - 1), against: base.against }
  }
  const anchor = context.narrative ? (startOfWeeks(context.spoken) ?? context.published) : context.published
  if (anchor === null) return said(openPeriod(`XXXX-WXX-${weekday}`, 'day'))
  const at = (day: number): Resolved => ({ period: dayPeriod(day), against: anchor })
  const back = (weekdayOf(anchor) - weekday + 7) % 7
  const ahead = 7 - back
  // Said on a Thursday, "last Tuesday" is that of last week: the one of this week is just "Tuesday".
  if (which === 'last')
    return at(anchor - (back === 0 ? 7 : back <= 3 && weekday < weekdayOf(anchor) && weekdayOf(anchor) < 6 ? back + 7 : back))
  if (which === 'next') return at(anchor + (ahead <= 3 && weekday > weekdayOf(anchor) ? ahead + 7 : ahead))
  if (which === 'this') return at(mondayOf(anchor) + weekday - 1)
  if (which === 'past') return at(anchor - (back === 0 ? 7 : back))
  if (which === 'coming') return at(anchor + ahead)
  if (context.joined !== null) return at(context.joined + ((weekday - weekdayOf(context.joined) + 7) % 7))
  if (back === 0) return at(anchor)
  if (context.narrative) return at(anchor + ahead)
  const probability = probabilityAhead(context, 'weekday', ahead)
  return { ...at(probability > 0.5 ? anchor + ahead : anchor - back), certainty: Math.max(probability, 1 - probability) }
}

export function resolveWeekend(which: Which, context: Context): Resolved | null {
  const anchor = context.published ?? context.spoken?.from ?? null
  if (anchor === null) return null
  const weekday = weekdayOf(anchor)
  const at = (day: number): Resolved => ({ period: weekendPeriod(day), against: anchor })
  if (which === 'last' || which === 'past') return at(anchor - 7)
  if (which === 'this') return at(weekday <= 1 ? anchor - 7 : anchor)
  if (which === 'next' || which === 'coming') return at(weekday >= (which === 'next' ? 5 : 6) ? anchor + 7 : anchor)
  if (weekday >= 6) return at(anchor)
  return at(probabilityAhead(context, 'weekday', 6 - weekday) > 0.5 ? anchor : anchor - 7)
}

/** Days: what is further away is another story than the one that the document tells. */
const SAME_STORY = 400

export function resolveDayOfMonth(
  { day, month, weekday }: Extract<Expression, { form: 'day-of-month' }>,
  context: Context,
): Resolved | null {
  const anchor = context.published ?? context.spoken?.from ?? null
  if (anchor === null) return said(openPeriod(`XXXX-XX-${twoDigits(day)}`, 'day'))
  // "On Sept. 11 and again on the 14th": a later day of the month that the text just spoke of.
  const spoken = month === null && weekday === null && context.spokenDay?.precision === 'day' ? context.spokenDay.from : null
  if (spoken !== null && Math.abs(spoken - anchor) < SAME_STORY) {
    const { year, month: number, day: before } = civil(spoken)
    if (day > before && isDay(year, number, day)) return { period: dayPeriod(dayNumber(year, number, day)), against: spoken }
  }
  const base = month === null ? anchor : (resolveShift(month, context)?.period.from ?? anchor)
  const { year, month: number } = civil(base)
  const reach = weekday === null ? 1 : 11
  const months = month === null ? Array.from({ length: 2 * reach + 1 }, (_, index) => index - reach) : [0]
  const days = months.flatMap(by => {
    const index = year * 12 + number - 1 + by
    const [y, m] = [Math.floor(index / 12), (((index % 12) + 12) % 12) + 1]
    return isDay(y, m, day) ? [dayNumber(y, m, day)] : []
  })
  const fitting = weekday === null ? days : days.filter(each => weekdayOf(each) === weekday)
  const past = fitting.filter(each => each <= anchor).sort((a, b) => b - a)[0]
  const coming = fitting.filter(each => each > anchor).sort((a, b) => a - b)[0]
  if (month !== null || past === undefined || coming === undefined) {
    const only = month === null ? (past ?? coming) : fitting[0]
    return only === undefined ? said(openPeriod(`XXXX-XX-${twoDigits(day)}`, 'day')) : { period: dayPeriod(only), against: anchor }
  }
  // The nearer one, unless the words say otherwise.
  const probability = probabilityAhead(context, 'day', coming - anchor)
  const ahead = coming - anchor < anchor - past ? probability > 0.3 : probability > 0.93
  return { period: dayPeriod(ahead ? coming : past), against: anchor }
}
