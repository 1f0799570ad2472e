import { type Expression, shift, type Unit } from '../expression.ts'
import { before, type Rule, wordOf } from '../rule.ts'
import { fromNumbers } from './numeric.ts'
import { dayOf, SHIFT_WORDS, shiftBy, withYears, yearFrom } from './years.ts'

/** "the first Monday of March 2014", "last Friday in October": one weekday of a month by its place. */
const nthWeekday: Rule = {
  name: 'nth-weekday',
  patterns: [
    ...withYears('n:ORDINAL|last WEEKDAY of|in the? MONTH'),
    `n:ORDINAL|last WEEKDAY of|in the? which:${SHIFT_WORDS} month`,
    'n:ORDINAL|last WEEKDAY of|in the here:month',
  ],
  finds: { 'It meets on the [first Monday of March 2014].': '2014-03-03', 'It met on the [last Friday in May].': '2015-05-29' },
  ignores: [],
  confidence: 0.9,
  read(parts) {
    const { n, weekday, month, which, here } = parts
    if (n === undefined || weekday === undefined || (n.kind !== 0 && n.value > 5)) return null
    const of: Expression | null =
      month !== undefined
        ? { form: 'month', year: yearFrom(parts), month: month.value, which: null }
        : here !== undefined
          ? shift('month', 0)
          : shiftBy(which, 'month')
    return of === null ? null : { form: 'nth', of, weekday: weekday.value, unit: null, n: n.kind === 0 ? -1 : n.value }
  },
}

/** "the third week of January", "the last week of 2016", "last day of October" */
const nthUnit: Rule = {
  name: 'nth-unit',
  patterns: [
    ...withYears('n:ORDINAL|penultimate -? fromEnd:last? week|day|weekend of|in MONTH'),
    'n:ORDINAL month of|in the? year:YEAR',
    `n:ORDINAL month of|in the? which:${SHIFT_WORDS} kind:year`,
    ...withYears('n:ORDINAL|last|final week|day|weekend of|in MONTH'),
    'n:ORDINAL|last|final week|day|weekend of|in year:YEAR',
    `n:ORDINAL|last|final week|day|weekend of|in the? which:${SHIFT_WORDS} kind:month|year`,
  ],
  finds: {
    'In the [third week of January 2015] it': '2015-W03',
    'On the [last day of October 2014] it': '2014-10-31',
    'On the [last day of 2014] it': '2014-12-31',
    'In the [second-last week of May 2014] it': '2014-W21',
    'In the [ninth month of next year] it': '2016-09',
  },
  ignores: [],
  confidence: 0.85,
  read(parts, around) {
    const { n, month, year, which, kind, fromEnd } = parts
    const words = around.lexemes.slice(around.first, around.end).map(each => each.word)
    const word = words.find(each => each === 'week' || each === 'weekend' || each === 'day' || each === 'month')
    if (n === undefined) return null
    if (word === 'month' && month === undefined) {
      if (n.kind === 0 || n.value > 12) return null
      return { form: 'month', year: year?.value ?? shiftBy(which, 'year'), month: n.value, which: null }
    }
    if (n.kind !== 0 && n.value > 6) return null
    const of: Expression | null =
      month !== undefined
        ? { form: 'month', year: yearFrom(parts), month: month.value, which: null }
        : year !== undefined
          ? { form: 'year', year: year.value }
          : kind === undefined
            ? null
            : shiftBy(which, kind.word === 'month' ? 'month' : 'year')
    return of === null
      ? null
      : {
          form: 'nth',
          of,
          weekday: null,
          unit: word === 'week' || word === 'weekend' ? word : 'day',
          n: n.word === 'penultimate' ? -2 : n.kind === 0 ? -1 : fromEnd === undefined ? n.value : -n.value,
        }
  },
}

/** "two days after May 3", "a week before tomorrow", "the day after Christmas" is none. */
const besideDay: Rule = {
  name: 'beside-day',
  patterns: [
    'n:COUNT|a|one UNIT side:after|before|from near:today|tomorrow|yesterday|WEEKDAY',
    ...withYears('n:COUNT|a|one UNIT side:after|before|from month:MONTH day:DAY|ORDINAL'),
    ...withYears('n:COUNT|a|one UNIT side:after|before|from day:DAY|ORDINAL month:MONTH'),
    'n:COUNT|a|one UNIT side:after|before|from p:TWODIGITS +/ +q:TWODIGITS +/ +year:YEAR|TWODIGITS',
  ],
  finds: {
    'It opens [two days after May 3, 2014].': '2014-05-05',
    'It was [a week before yesterday].': '2015-06-09',
    'It is due [16 days from 06/20/2015].': '2015-07-06',
  },
  ignores: ['less than a week after May 3', 'a term of five years from 1 October 1999', '48 months from 1/9/2022'],
  confidence: 0.8,
  read(parts, around) {
    const { n, unit, side, near, month, day, p, q, year } = parts
    if (n === undefined || unit === undefined || ['than', 'least', 'about'].includes(wordOf(around, before(around)))) return null
    const base: Expression | null =
      near !== undefined
        ? near.kind !== 0
          ? { form: 'weekday', weekday: near.value, which: null, week: null }
          : shift('day', near.word === 'yesterday' ? -1 : near.word === 'tomorrow' ? 1 : 0)
        : month !== undefined && day !== undefined
          ? dayOf(yearFrom(parts), month.value, day.value, undefined)
          : p !== undefined && q !== undefined && year !== undefined
            ? fromNumbers(p.name, q.name, year.name === '' ? String(year.value) : year.name, around.order().dayFirst)
            : null
    if (base === null) return null
    // "a term of five years from 1 October" is how long and since when.
    if (
      side?.word === 'from' &&
      ((near === undefined && (unit.name === 'year' || unit.name === 'month')) || ['of', 'for'].includes(wordOf(around, before(around))))
    )
      return null
    const count = n.kind === 0 ? 1 : n.value
    return { form: 'from', base, unit: unit.name as Unit, by: side?.word === 'before' ? -count : count }
  },
}

export const nth: readonly Rule[] = [nthWeekday, nthUnit, besideDay]
