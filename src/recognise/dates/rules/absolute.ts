import { countedNouns } from '../../../data/counted-nouns.ts'
import { fullYear } from '../codes.ts'
import { type Around, after, before, type Rule, wordOf } from '../rule.ts'
import { dayOf, withYears, yearFrom } from './years.ts'

const monthFirst: Rule = {
  name: 'month-day',
  patterns: [
    ...withYears('WEEKDAY? ,? the? MONTH the? DAY'),
    ...withYears('WEEKDAY? ,? MONTH ,? the? ORDINAL'),
    'WEEKDAY? ,? MONTH spelt:COUNT ,? YEAR',
  ],
  finds: {
    'It opened on [March 3, 2008].': '2008-03-03',
    'It opened on [Wednesday, June 10th].': '2015-06-10',
    'It opens [Dec. 24].': '2015-12-24',
    'The report of [May 20 last year] said so.': '2014-05-20',
    'Born [January twenty-five nineteen eighty-six] there.': '1986-01-25',
  },
  ignores: ['He may 5 times in a row.', 'June 31 does not exist.'],
  confidence: 0.99,
  read(parts, around) {
    const { month, day, ordinal, spelt, weekday } = parts
    const date = day ?? ordinal ?? spelt
    if (
      month === undefined ||
      date === undefined ||
      (month.veryWeak && !month.capital && around.end - around.first < 3 && !(month.word !== 'may' && endsHere(around)))
    )
      return null
    // "Dec 10 barrels"
    if (date === day && around.lexemes[around.end - 1] === day && countedNouns.has(wordOf(around, after(around)))) return null
    return dayOf(yearFrom(parts), month.value, date.value, weekday)
  },
}

/** "march 3" in lower case is a date when nothing follows that could be counted. */
const endsHere = (around: Around): boolean => /^(?:[.,;:)?!]|and|to|at|for|last|next|this|in|on|-|–|)$/.test(wordOf(around, after(around)))

const dayFirst: Rule = {
  name: 'day-month',
  patterns: [
    ...withYears('WEEKDAY? ,? the? DAY|ORDINAL of? MONTH'),
    ...withYears('WEEKDAY? ,? the? DAY|ORDINAL day of MONTH'),
    'WEEKDAY? ,? day:DAY|ORDINAL|COUNT of? MONTH ,? spelt:YEAR',
    'WEEKDAY? ,? DAY|ORDINAL MONTH which:last',
    'WEEKDAY? ,? DAY|ORDINAL MONTH of? short:TWODIGITS',
  ],
  finds: {
    'It opened on [3 March 2008].': '2008-03-03',
    'It opened on the [17th day of April, 1997].': '1997-04-17',
    'It opened on [Friday the twelfth of June].': '2015-06-12',
    'On [fifteen August nineteen hundred ninety-three] it': '1993-08-15',
    'Paid on [14th April 15].': '2015-04-14',
  },
  ignores: ['on 31 April 2008', 'the first May Day'],
  confidence: 0.98,
  read(parts, around) {
    const { text, first, lexemes } = around
    const { month, day, weekday, spelt } = parts
    if (spelt !== undefined)
      return spelt.word === '' || month === undefined || day === undefined ? null : dayOf(spelt.value, month.value, day.value, weekday)
    if (
      month === undefined ||
      day === undefined ||
      (month.veryWeak &&
        !month.capital &&
        parts['year'] === undefined &&
        weekday === undefined &&
        !around.lexemes.slice(around.first, around.end).some(({ word }) => word === 'of'))
    )
      return null
    if (month.capital && wordOf(around, after(around)) === 'day') return null
    if (parts['short'] !== undefined) {
      const { value, name, end, start } = parts['short']
      const isYear = value > 31 || (end - start === 2 && day.end - day.start > 2 && /^(?:[.;)\]|]|)$/.test(wordOf(around, after(around))))
      return isYear ? dayOf(fullYear(name), month.value, day.value, weekday) : null
    }
    // "$12 December 27", ".5 May": a sum or a decimal before the month.
    if (
      lexemes[first] === day &&
      (/[.,$£€¥₹#]$/.test(text.slice(day.start - 1, day.start)) || /[$£€¥₹#]/.test(wordOf(around, before(around))))
    )
      return null
    return dayOf(yearFrom(parts), month.value, day.value, weekday)
  },
}

const glued: Rule = {
  name: 'glued',
  patterns: [
    'GLUED',
    'GLUED ,? later:YEAR',
    'day:DAY +- month:MONTH +- year:YEAR',
    'day:DAY +- month:MONTH +- short:TWODIGITS',
    'year:YEAR +-|/ month:MONTH +-|/ day:DAY',
    'day:DAY +/ month:MONTH +/ year:YEAR',
    'month:MONTH +/ +day:DAY',
    'month:MONTH +- day:DAY +- year:YEAR',
  ],
  finds: { 'Signed [06Aug2018] and': '2018-08-06' },
  ignores: ['the A4Mar2000 paper'],
  confidence: 0.95,
  read({ glued, day, month, year, short, later }) {
    if (day !== undefined && month !== undefined)
      return dayOf(year?.value ?? (short === undefined ? null : fullYear(short.name)), month.value, day.value, undefined)
    if (glued === undefined) return null
    const date = Math.floor(glued.value / 100)
    const year_ = glued.name === '' ? (later?.value ?? null) : later === undefined ? Number(glued.name) : Number.NaN
    if (Number.isNaN(year_)) return null
    if (date === 0) return { form: 'month', year: year_, month: glued.value % 100, which: null }
    return dayOf(year_, glued.value % 100, date, undefined)
  },
}

export const absolute: readonly Rule[] = [monthFirst, dayFirst, glued]
