import { shift } from '../expression.ts'
import { before, type Rule, wordOf } from '../rule.ts'
import { dayOf, shiftBy, withYears, yearFrom } from './years.ts'

const weekOf: Rule = {
  name: 'week-of',
  patterns: [
    'week of the day:ORDINAL',
    ...withYears('week of|commencing|beginning|starting|ending|ended|from the? WEEKDAY? ,? month:MONTH day:DAY|ORDINAL'),
    ...withYears('week of|commencing|beginning|starting|ending|ended|from the? WEEKDAY? ,? day:DAY|ORDINAL of? month:MONTH'),
  ],
  finds: { 'In the [week of Nov. 6, 2014] it': '2014-W45', 'In the [week of the 8th] it': '2015-W24' },
  ignores: ['a week of May'],
  confidence: 0.9,
  read(parts, { lexemes, first }) {
    const { month, day } = parts
    if (month === undefined && day !== undefined && day.word === '' && day.value <= 31)
      return { form: 'week-of', day: { form: 'day-of-month', day: day.value, month: null, weekday: null } }
    if (month === undefined || day === undefined) return null
    const date = dayOf(yearFrom(parts), month.value, day.value, undefined)
    // "the week ended March 5": only the day is a date, and the week before it what is meant.
    const how = lexemes[first + 1]?.word
    if (date === null || how === 'ended' || how === 'ending' || how === 'from') return null
    return { form: 'week-of', day: date }
  },
}

const weekNumber: Rule = {
  name: 'week-number',
  patterns: [...withYears('week number:COUNT'), 'year:YEAR +- +code:WEEKCODE', 'week code:WEEKCODE'],
  finds: { 'Sales in [week 13] fell': '2015-W13', 'In [2014-W32] it': '2014-W32' },
  ignores: ['a 40-week 13 months'],
  confidence: 0.85,
  read(parts, around) {
    const { number, year, code } = parts
    const week = number?.value ?? code?.value
    if (week === undefined || week < 1 || week > 53 || (number !== undefined && number.word !== '')) return null
    if (wordOf(around, before(around)) === '-' || wordOf(around, before(around)) === 'a') return null
    return { form: 'week', year: number === undefined ? (year?.value ?? null) : yearFrom(parts), week }
  },
}

const weekend: Rule = {
  name: 'weekend',
  patterns: [
    'weekend',
    'weekend of the? date:ORDINAL',
    'which:last|next|this|past|coming|previous|following|that weekend',
    'weekend of the? WEEKDAY? ,? month:MONTH day:DAY',
  ],
  finds: {
    'They met at the [weekend].': '2015-06-13/2015-06-14',
    'They met on the [weekend of the 6th].': '2015-06-06/2015-06-07',
    'It opens [this weekend].': '2015-06-20/2015-06-21',
  },
  ignores: ['a weekend in Rome', 'weekend break'],
  confidence: 0.93,
  read({ which, month, day, date }, around) {
    if (date !== undefined)
      return date.word === '' && date.value <= 31
        ? { form: 'weekend-of', day: { form: 'day-of-month', day: date.value, month: null, weekday: null } }
        : null
    if (month !== undefined && day !== undefined) {
      const date = dayOf(null, month.value, day.value, undefined)
      return date === null ? null : { form: 'weekend-of', day: date }
    }
    if (which === undefined) return wordOf(around, before(around)) === 'the' ? { form: 'weekend', which: null } : null
    if (which.word === 'last' || which.word === 'past') return { form: 'weekend', which: 'last' }
    if (which.word === 'next' || which.word === 'coming') return { form: 'weekend', which: 'next' }
    return which.word === 'this' ? { form: 'weekend', which: 'this' } : shiftBy(which, 'weekend')
  },
}

const weekBeforeLast: Rule = {
  name: 'before-last',
  patterns: ['UNIT before which:last', 'UNIT after which:next'],
  finds: { 'It fell the [week before last].': '2015-W23', 'It opens the [year after next].': '2017' },
  ignores: [],
  confidence: 0.95,
  read({ unit, which }) {
    if (unit === undefined || which === undefined || unit.name === 'day') return null
    return shift(unit.name as 'week', which.word === 'last' ? -2 : 2)
  },
}

export const weeks: readonly Rule[] = [weekOf, weekNumber, weekend, weekBeforeLast]
