import { type Expression, shift, type Unit, type Year } from '../expression.ts'
import { kinds } from '../lexicon.ts'
import { type Around, after, before, type Rule, wordOf } from '../rule.ts'
import { speaksOfBusiness } from './quarters.ts'
import { dayOf, shiftBy, withYears, yearFrom } from './years.ts'

const STRETCH = 'period|quarter|month|half|week|time|stretch|date|season|day'

const unitOf = (word: string): Unit | null =>
  word === 'quarter' || word === 'month' || word === 'half' || word === 'week' || word === 'day' ? word : null

/** A period that the text has just named, in another year. */
const samePeriod: Rule = {
  name: 'same-period',
  patterns: [
    ...withYears(`same|comparable|corresponding|equivalent|like stretch:${STRETCH}`).slice(1),
    `same|comparable|corresponding stretch:${STRETCH} of? in? the? year:YEAR`,
    `same|comparable|corresponding stretch:${STRETCH} a|one year ago|earlier|before`,
    `year -? ago|earlier stretch:${STRETCH}`,
    `prior|previous|last -? year -? ago? stretch:${STRETCH}`,
    `prior|previous -? year 's stretch:${STRETCH}`,
    `this stretch:time last|next year`,
  ],
  finds: {
    'It made $5m in the second quarter of 2014, against $4m in the [same period of 2013].': '2013-Q2',
    'It made $5m in the first quarter, against $4m in the [year-ago period].': '2014-Q1',
    'It was 44p [this time last year].': '2014-06',
  },
  ignores: ['at the same time'],
  confidence: 0.8,
  read(parts, { lexemes, first, end }) {
    const { stretch } = parts
    if (stretch === undefined) return null
    if (lexemes[first]?.word === 'this')
      return { form: 'from', base: shift('month', 0), unit: 'month', by: lexemes[end - 2]?.word === 'next' ? 12 : -12 }
    const spelt = yearFrom(parts)
    const year: Year = spelt ?? shift('year', -1, 'spoken')
    return { form: 'same', year, unit: unitOf(stretch.word) }
  },
}

/** "a year earlier", "three days later", "a month before": counted from the date spoken of. */
const fromSpoken: Rule = {
  name: 'from-spoken',
  patterns: ['n:COUNT|a|an|few|several UNIT earlier|later|before|afterwards|previously|prior', 'just? n:a|one UNIT on'],
  finds: {
    'It made $5m in the first quarter of 2013 against $4m [a year earlier].': '2012-Q1',
    'He left on May 3 and died [two weeks later].': '2015-05-17',
  },
  ignores: ['eleven days before the election was called', 'less than a day before the vote'],
  confidence: 0.65,
  read({ n, unit }, around) {
    if (n === undefined || unit === undefined || n.word === 'few' || n.word === 'several') return null
    const word = around.lexemes[around.end - 1]?.word
    if (word === 'on') return null
    if ((word === 'before' || word === 'prior' || word === 'previously') && !closesClause(around)) return null
    const previous = wordOf(around, before(around))
    // "for a week afterwards", "more than a year earlier"; "lower than a year earlier" compares with a date.
    if (previous === 'than' && ['more', 'less', 'longer', 'fewer', ''].includes(wordOf(around, before(around, 2)))) return null
    if (['for', 'some', 'about', 'least'].includes(previous)) return null
    const count = n.kind === 0 ? 1 : n.value
    return { form: 'from-spoken', unit: unit.name as Unit, by: word === 'later' || word === 'afterwards' ? count : -count }
  },
}

/** The clause ends here: no word goes on that "before" would belong to. */
function closesClause(around: Around): boolean {
  const next = after(around)
  if (next === undefined) return true
  return (
    /^(?:[.,;:)?!"”’—–-]|and|but|when|as|in|on|at|to|from|after|with|by|or|because)/.test(wordOf(around, next)) ||
    wordOf(around, next) === ''
  )
}

/** "the day before", "the next day", "the year before" */
const nextTo: Rule = {
  name: 'next-to-spoken',
  patterns: ['UNIT before|after|earlier'],
  finds: { 'It fell on May 5, and the [day before] too.': '2015-05-04' },
  ignores: ['the day after the vote', 'for a day before'],
  confidence: 0.5,
  read({ unit }, around) {
    if (unit === undefined || unit.word !== unit.name || wordOf(around, before(around)) !== 'the' || !closesClause(around)) return null
    return { form: 'from-spoken', unit: unit.name as Unit, by: around.lexemes[around.end - 1]?.word === 'after' ? 1 : -1 }
  },
}

/** "first 10 days of July", "nine months through September", "last three months of 2014", "six months to June" */
const part: Rule = {
  name: 'part',
  patterns: [
    ...withYears('side:first|last|final|opening|closing n:COUNT UNIT of the? month:MONTH'),
    'side:first|last|final|opening|closing n:COUNT UNIT of fiscal|FISCAL? year:YEAR',
    'side:first|last|final|opening|closing n:COUNT UNIT of the? which:last|this|next|current year',
    'side:first|last|final|opening|closing n:COUNT UNIT of the this:year',
    ...withYears('n:COUNT UNIT to|through|ended|ending end:MONTH'),
    'side:first n:COUNT months',
  ],
  finds: {
    'It sold 5 in the [first 10 days of May].': '2015-05-01/2015-05-10',
    'It lost $5m in the [last three months of 2014].': '2014-Q4',
    'It lost $5m in the [nine months through September 2014].': '2014-01/2014-09',
    'It lost $5m in the [six months to June 2014].': '2014-H1',
    'Profit fell to $5m in the [first four months].': '2015-01/2015-04',
    'Profit fell to $5m in the [first nine months].': '2014-01/2014-09',
  },
  ignores: ['in the first nine months of the deal', 'She cried for the first two months.'],
  confidence: 0.6,
  read(parts, around): Expression | null {
    const { side, n, unit, month, end, which } = parts
    if (n !== undefined && unit === undefined) return soFar(n.value, around)
    if (n === undefined || unit === undefined || (n.kind & 1) !== 0) return null
    if (end !== undefined) {
      // "nine months ended Sept. 30": only the day is a date.
      if (/^\d/.test(wordOf(around, after(around))) || unit.name !== 'month') return null
      const how = around.lexemes[around.first + 2]?.word
      if (how === 'ended' || how === 'ending') return null
      return {
        form: 'part',
        of: { form: 'month', year: yearFrom(parts), month: end.value, which: null },
        unit: 'month',
        count: n.value,
        side: 'last',
      }
    }
    const of: Expression | null =
      month !== undefined
        ? { form: 'month', year: yearFrom(parts), month: month.value, which: null }
        : which !== undefined
          ? shiftBy(which, 'year')
          : parts['this'] !== undefined
            ? shift('year', 0)
            : parts['year'] === undefined
              ? null
              : { form: 'year', year: parts['year'].value }
    if (of === null) return null
    return {
      form: 'part',
      of,
      unit: unit.name as Unit,
      count: n.value,
      side: side?.word === 'first' || side?.word === 'opening' ? 'first' : 'last',
    }
  },
}

/** "in the first nine months", of figures: those of the year whose months are over. */
function soFar(count: number, around: Around): Expression | null {
  if (count < 2 || count > 11 || !/^(?:the|its|these)$/.test(wordOf(around, before(around))) || !speaksOfBusiness(around)) return null
  if (!/^(?:in|for|over|during|of)$/.test(wordOf(around, before(around, 2)))) return null
  // "the first nine months of the contract", "since the merger".
  if (/^(?:of|after|since|as|at)$/.test(wordOf(around, after(around)))) return null
  return { form: 'part', of: shift('year', 0), unit: 'month', count, side: 'first', over: true }
}

/** "December quarter", "June quarter of 2013": the quarter that ends with the month. */
const quarterEnding: Rule = {
  name: 'quarter-ending',
  patterns: withYears('MONTH -? quarter|qtr'),
  finds: { 'In the [March quarter] it': '2015-Q1', 'The [June quarter of 2013] was': '2013-Q2' },
  ignores: [],
  confidence: 0.94,
  read(parts) {
    const { month } = parts
    return month === undefined || month.value % 3 !== 0 || !month.capital
      ? null
      : { form: 'quarter', year: yearFrom(parts), quarter: month.value / 3 }
  },
}

/** "the previous three months" */
const previousMonths: Rule = {
  name: 'previous-months',
  patterns: ['which:previous|preceding|prior n:COUNT months|quarters|years|weeks'],
  finds: { 'It made $5m in the second quarter of 2014, up from the [previous three months].': '2014-Q1' },
  ignores: ['the previous two years'],
  confidence: 0.7,
  read({ n, which }, around) {
    if (n === undefined || which === undefined) return null
    return n.value === 3 && around.lexemes[around.end - 1]?.word === 'months' ? shift('quarter', -1, 'spoken') : null
  },
}

/** "by the end of the year", "the rest of the week" */
const endOf: Rule = {
  name: 'end-of',
  patterns: ['UNIT', 'new year', 'unit:year|quarter|month -? end', 'code:eom|eoq|eoy'],
  finds: {
    'It closes at the end of the [year].': '2015',
    'We pay by end of [month].': '2015-06',
    'It will close by [year end].': '2015',
    'Please send it by [EOM].': '2015-06',
    'He leaves in the [new year].': '2016',
  },
  ignores: ['the year of the cat', 'at the end of the day', 'by end of day', 'Happy New Year', 'end of year results'],
  confidence: 0.75,
  read({ unit, code }, around) {
    if (code !== undefined) {
      const unitOfCode = code.word === 'eom' ? 'month' : code.word === 'eoq' ? 'quarter' : 'year'
      return beforeEnds.has(wordOf(around, before(around))) ? shift(unitOfCode, 0) : null
    }
    // "by year-end"; "the year-end results" are a thing, not a time.
    if (around.lexemes[around.end - 1]?.word === 'end')
      return unit !== undefined && beforeEnds.has(wordOf(around, before(around))) ? shift(unit.name as Unit, 0) : null
    const article = wordOf(around, before(around))
    if (article === 'of' && unit !== undefined) return endOfThis(unit.word, around) ? shift(unit.name as Unit, 0) : null
    if (article !== 'the') return null
    if (unit === undefined) return around.lexemes[around.first]?.capital === true ? null : shift('year', 1)
    if (unit.name === 'day' || unit.name === 'weekend' || unit.word !== unit.name || wordOf(around, before(around, 2)) !== 'of') return null
    if (!['end', 'middle', 'rest', 'remainder', 'balance', 'start', 'beginning', 'close'].includes(wordOf(around, before(around, 3))))
      return null
    return /^(?:of|ended|to|in)$/.test(wordOf(around, after(around))) ? null : shift(unit.name as Unit, 0)
  },
}

const beforeEnds: ReadonlySet<string> = new Set(['by', 'at', 'before', 'until', 'since', 'till'])

/** "by end of month", "due end of year" without an article. */
const endOfThis = (word: string, around: Around): boolean =>
  ['week', 'month', 'quarter', 'year'].includes(word) &&
  wordOf(around, before(around, 2)) === 'end' &&
  /^(?:[.,;:)?!–—]|and|or|at|in|for|to|we|i|)$/.test(wordOf(around, after(around)))

/** "on Sept. 29 and 30": a second day of the month just named. */
const andDay: Rule = {
  name: 'and-day',
  patterns: ['DAY|ORDINAL'],
  finds: { 'It met on Sept. 29 and [30].': '2014-09-30' },
  ignores: ['On Sept. 29 and 30 people died.', 'May 5 and 6 percent'],
  confidence: 0.85,
  read({ day }, around) {
    const joined = before(around)
    if (day === undefined || (joined?.word !== 'and' && joined?.word !== ',' && joined?.word !== 'or')) return null
    const [earlier, month] = [before(around, 2), before(around, 3)]
    if (
      earlier === undefined ||
      month === undefined ||
      (earlier.kind & (kinds.DAY | kinds.ORDINAL)) === 0 ||
      (month.kind & kinds.MONTH) === 0
    )
      return null
    const next = after(around)
    if (next !== undefined && !/^(?:[.,;:)?!"”]|and|that|in|at|on|by|to|with|for|when|as|were|was)$/.test(wordOf(around, next))) return null
    return day.value > earlier.value ? dayOf(null, month.value, day.value, undefined) : null
  },
}

/** "year to date", "month-to-date": from its first day to the document's own. */
const toDate: Rule = {
  name: 'to-date',
  patterns: ['unit:year|month|quarter|week -? to -? date', 'code:ytd|mtd|qtd'],
  finds: { 'Sales [year to date] rose.': '2015-01-01/2015-06-17', 'Up 5% [YTD].': '2015-01-01/2015-06-17' },
  ignores: ['a year to remember'],
  confidence: 0.6,
  read({ unit, code }) {
    const name = unit?.name ?? (code?.word === 'ytd' ? 'year' : code?.word === 'mtd' ? 'month' : 'quarter')
    return { form: 'to-date', unit: name as Unit }
  },
}

export const spoken: readonly Rule[] = [toDate, samePeriod, fromSpoken, nextTo, part, quarterEnding, previousMonths, endOf, andDay]
