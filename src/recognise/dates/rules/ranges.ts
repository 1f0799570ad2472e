import { countedNouns } from '../../../data/counted-nouns.ts'
import { fullYear } from '../codes.ts'
import type { Expression } from '../expression.ts'
import type { Lexeme } from '../lexemes.ts'
import { type Around, after, before, type Rule, touching, wordOf } from '../rule.ts'
import { dayOf, withYears, yearFrom } from './years.ts'

const range = (from: Expression | null, to: Expression | null): Expression | null =>
  from === null || to === null ? null : { form: 'range', from, to }

const TO = '-|–|—|to|through|thru|till|until|and|/'

/** "from 3 to 5 May" is one range; so is "3-5 May", "May 3 and 5". */
const daysOfMonth: Rule = {
  name: 'day-range',
  patterns: [
    ...withYears(`month:MONTH the? a:DAY|ORDINAL ${TO.replace('|and', '')} the? b:DAY|ORDINAL`),
    ...withYears(`the? a:DAY|ORDINAL ${TO} the? b:DAY|ORDINAL of? month:MONTH`),
    ...withYears(`WEEKDAY? ,? month:MONTH a:DAY|ORDINAL ${TO.replace('|and', '')} other:MONTH b:DAY|ORDINAL`),
    ...withYears(`WEEKDAY? ,? a:DAY|ORDINAL month:MONTH ${TO.replace('|and', '')} b:DAY|ORDINAL other:MONTH`),
  ],
  finds: {
    'It runs [May 3-5, 2011].': '2011-05-03/2011-05-05',
    'It runs from [3 to 5 May 2011].': '2011-05-03/2011-05-05',
    'Sun on [16 and 17 March next year].': '2016-03-16/2016-03-17',
    'This report covers [1 January to 31 December 2023].': '2023-01-01/2023-12-31',
  },
  ignores: ['Take 3 to 5 may be.'],
  confidence: 0.95,
  read(parts, around) {
    const { month, other, a, b } = parts
    if (month === undefined || a === undefined || b === undefined || (month.weak && !month.capital)) return null
    // "June 28-29 people", "May 5 to 6 percent": the second number counts something.
    if (touching(around.lexemes[around.end - 1], after(around)) && ['%', '/'].includes(wordOf(around, after(around)))) return null
    if (countedNouns.has(wordOf(around, after(around)))) return null
    if (other === undefined && b.value <= a.value) return null
    if (other !== undefined && connectsTwo(around, parts['year'])) return null
    const year = yearFrom(parts)
    return range(dayOf(year, month.value, a.value, undefined), dayOf(year, (other ?? month).value, b.value, undefined))
  },
}

/** "from 1 March to 3 April 2020", "between …": two dates of their own; without "from" one range. */
function connectsTwo(around: Around, year: Lexeme | undefined): boolean {
  const previous = wordOf(around, before(around))
  return (
    previous === 'from' ||
    previous === 'between' ||
    (year === undefined &&
      !around.lexemes.slice(around.first, around.end).some(lexeme => ['-', '–', 'to', 'through'].includes(lexeme.word)))
  )
}

const months: Rule = {
  name: 'month-range',
  patterns: [
    ...withYears(`a:MONTH -|–|—|to|through|thru|till|/ b:MONTH -? quarter|qtr|period?`),
    'a:MONTH to|-|– date|present',
    `a:MONTH y1:YEAR -|–|—|to|through|till b:MONTH y2:YEAR`,
    ...withYears('a:MONTH and b:MONTH').slice(1),
  ],
  finds: {
    'Profit for the [April-June quarter] fell.': '2015-Q2',
    'Sales rose in [April to May].': '2015-04/2015-05',
    '[Sept 1993 - Aug 1996] Coopers': '1993-09/1996-08',
  },
  ignores: [],
  confidence: 0.85,
  read(parts, around) {
    const { a, b, y1, y2 } = parts
    if (a !== undefined && b === undefined)
      return a.veryWeak && !a.capital
        ? null
        : { form: 'range', from: { form: 'month', year: null, month: a.value, which: 'past' }, to: null }
    if (a === undefined || b === undefined || (a.weak && !a.capital) || (b.weak && !b.capital)) return null
    if (y1 !== undefined && y2 !== undefined) {
      if (['from', 'between'].includes(wordOf(around, before(around)))) return null
      return range(
        { form: 'month', year: y1.value, month: a.value, which: null },
        { form: 'month', year: y2.value, month: b.value, which: null },
      )
    }
    const year = yearFrom(parts)
    const joint = around.lexemes[around.first + 1]?.word
    if (year === null && /^[a-z]/.test(joint ?? '') && ['from', 'between'].includes(wordOf(around, before(around)))) return null
    // "in April and June 1955" are two months and not the time between them.
    if (joint === 'and' && b.value - a.value !== 1 && wordOf(around, before(around)) !== 'between') return null
    if (b.value - a.value === 2 && a.value % 3 === 1) return { form: 'quarter', year, quarter: (a.value + 2) / 3 }
    if (a.value === 1 && b.value === 6) return { form: 'half', year, half: 1 }
    if (a.value === 7 && b.value === 12) return { form: 'half', year, half: 2 }
    // "December to February": the end is of the next year.
    const across = b.value < a.value && a.value - b.value >= 6 && joint !== 'and'
    if (b.value <= a.value && !across) return null
    return range({ form: 'month', year, month: a.value, which: null }, { form: 'month', year, month: b.value, which: null })
  },
}

const years: Rule = {
  name: 'year-range',
  patterns: [
    'a:YEAR +-|–|—|/|~ +b:YEAR|TWODIGITS',
    'a:YEAR -|–|— b:YEAR',
    'a:YEAR –|— b:TWODIGITS',
    'a:YEAR to|through|till b:YEAR',
    'fiscal|financial|fy year? a:YEAR +-|–|/ +b:YEAR|TWODIGITS',
    'label:FISCAL +-|–|/ +b:YEAR|TWODIGITS',
    'a:YEAR -|–|—|to date|present|now|today',
  ],
  finds: {
    'The [1998-2003] plan': '1998/2003',
    'In [2011-12] it made': '2011/2012',
    'turnover in [FY2017-18] was': '2017/2018',
  },
  ignores: [
    'It ran from 1998 to 2003 in all.',
    '2019-04-12',
    'between 2000-3000 people',
    'Resolution 2023-41 passed',
    'Ordinance No. 2019-22 was',
    'Case 2017-45',
  ],
  confidence: 0.92,
  read({ a, b, label }, around) {
    const from = a ?? label
    if (from === undefined) return null
    const previous = wordOf(around, before(around))
    const first = around.lexemes[around.first]
    if (touching(before(around), first) && ['-', '/', '.', '$', '£'].includes(previous)) return null
    const last = around.lexemes[around.end - 1]
    if (b === undefined) return { form: 'range', from: { form: 'year', year: from.value }, to: null }
    // "Resolution 2023-41", "No. 2019-22"
    if (b.end - b.start === 2 && numbered.has(previous === '.' ? wordOf(around, before(around, 2)) : previous.replace('.', ''))) return null
    const next = after(around)
    if (touching(last, next) && ['-', '/', '–'].includes(wordOf(around, next))) return null
    const spelt = around.lexemes.slice(around.first, around.end).some(({ word }) => word === 'to' || word === 'through' || word === 'till')
    if (spelt && ['from', 'between'].includes(previous)) return null
    const to =
      b.end - b.start === 2
        ? Math.floor(from.value / 100) * 100 + Number(b.name) + (Number(b.name) < from.value % 100 && from.value % 100 === 99 ? 100 : 0)
        : b.value
    if (to <= from.value || from.value < 1000 || to - from.value > (b.end - b.start === 2 ? 60 : 400)) return null
    // "Petition 2009/88", "No. 041/2015": with a slash only years side by side.
    if (around.lexemes.slice(around.first, around.end).some(({ word }) => word === '/') && to !== from.value + 1) return null
    // "2019-04" may be a month: only when the second part cannot be one, or when years side by side are meant.
    if (b.end - b.start === 2 && Number(b.name) <= 12 && (to - from.value > 15 || Number(b.name) < from.value % 100)) return null
    return range({ form: 'year', year: from.value }, { form: 'year', year: to })
  },
}

/** What councils and courts number by year and item. */
const numbered: ReadonlySet<string> = new Set(
  'no number nr # resolution resolutions res ordinance ordinances ord bill case file docket order petition motion permit contract invoice ref reference report item'.split(
    ' ',
  ),
)

const isoMonth: Rule = {
  name: 'iso-month',
  patterns: ['year:YEAR +- +month:TWODIGITS', 'month:TWODIGITS +/ +year:YEAR'],
  finds: { 'Sales of [1999-04] were': '1999-04', 'Due [04/2019] or': '2019-04' },
  ignores: ['1999-13'],
  confidence: 0.8,
  read({ year, month }, around) {
    if (year === undefined || month === undefined || month.value < 1 || month.value > 12) return null
    const slash = around.lexemes[around.first + 1]?.word === '/'
    if (month.end - month.start !== 2 && !slash) return null
    const [previous, next] = [before(around), after(around)]
    if (touching(previous, around.lexemes[around.first]) && previous?.word !== '(') return null
    if (touching(around.lexemes[around.end - 1], next) && ['-', '/', '.'].includes(wordOf(around, next))) return null
    // 2001-06 is a range of years, 1999-04 a month.
    if (month.value > year.value % 100 && year.value % 100 < 12) return null
    return { form: 'month', year: year.value, month: month.value, which: null }
  },
}

const twoYears: Rule = {
  name: 'years-cut-short',
  patterns: ['a:SHORTYEAR +-|–|/ +b:SHORTYEAR|TWODIGITS'],
  finds: { "The ['97-'98] season": '1997/1998' },
  ignores: [],
  confidence: 0.85,
  read({ a, b }) {
    if (a === undefined || b === undefined || b.value !== (a.value + 1) % 100) return null
    return range({ form: 'year', year: fullYear(a.name) }, { form: 'year', year: fullYear(b.name) })
  },
}

export const ranges: readonly Rule[] = [daysOfMonth, months, years, isoMonth, twoYears]
