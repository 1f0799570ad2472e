import { isDay } from '../calendar.ts'
import { fullYear } from '../codes.ts'
import type { Expression } from '../expression.ts'
import { type Around, after, before, type Rule, touching, wordOf } from '../rule.ts'
import { dayOf, shiftBy } from './years.ts'

/** Year, month and day of three groups of digits in the order given; null when they give no day. */
export function fromNumbers(first: string, second: string, third: string, dayFirst: boolean): Expression | null {
  if (first.length === 4) return dayOf(Number(first), Number(second), Number(third), undefined)
  const year = fullYear(third)
  const [a, b] = [Number(first), Number(second)]
  const asDayFirst = isDay(year, b, a)
  const asMonthFirst = isDay(year, a, b)
  if (!asDayFirst && !asMonthFirst) return null
  return asDayFirst && (dayFirst || !asMonthFirst) ? dayOf(year, b, a, undefined) : dayOf(year, a, b, undefined)
}

/** "…/2018/08/06/story", "archive-2018-09-23"; "-2018-08-06-" alone is a date. */
function insideAddress(around: Around): boolean {
  const [mark, first] = [before(around), around.lexemes[around.first]]
  if (!touching(mark, first) || !/^[-/_=&.]$/.test(wordOf(around, mark))) return false
  return wordOf(around, mark) !== '-' || touching(before(around, 2), mark)
}

const iso: Rule = {
  name: 'iso-day',
  patterns: ['year:YEAR +-|/ month:TWODIGITS +-|/ +day:TWODIGITS'],
  finds: { 'Sent [2008-03-03] to': '2008-03-03', '-[2008-03-03]-': '2008-03-03' },
  ignores: ['Part 2008-13-45 of', 'the file archive-2018-09-23 of', 'see example.test/news/2018/08/06/story'],
  confidence: 0.985,
  read({ year, month, day }, around) {
    if (insideAddress(around)) return null
    return year === undefined || month === undefined || day === undefined ? null : dayOf(year.value, month.value, day.value, undefined)
  },
}
const slashed: Rule = {
  name: 'numeric',
  patterns: [
    'WEEKDAY? ,? a:TWODIGITS +/ +b:TWODIGITS +/ +c:YEAR|TWODIGITS',
    'WEEKDAY? ,? a:TWODIGITS +- +b:TWODIGITS +- +c:YEAR|TWODIGITS',
  ],
  finds: { 'Due [12/25/2010] at noon': '2010-12-25', 'Due [25/12/10] at noon': '2010-12-25' },
  ignores: ['ratio 45/46/2010', 'call 12-34-56', 'sort code 20-11-43', 'Sort Code: 20-11-43', 'S/C 20-11-43'],
  confidence: 0.95,
  read({ a, b, c }, around) {
    if (a === undefined || b === undefined || c === undefined) return null
    const next = after(around)
    if (
      touching(around.lexemes[around.end - 1], next) &&
      (wordOf(around, next) === '%' || wordOf(around, next) === around.lexemes[around.end - 2]?.word)
    )
      return null
    const previous = before(around)
    if (
      touching(previous, around.lexemes[around.first]) &&
      (['.', '$', '£', '+'].includes(wordOf(around, previous)) || wordOf(around, previous) === around.lexemes[around.end - 2]?.word)
    )
      return null
    if (isSortCode(around)) return null
    if (c.kind !== 0 && c.end - c.start !== 4 && c.end - c.start !== 2) return null
    return fromNumbers(a.name, b.name, c.name === '' ? String(c.value) : c.name, around.order().dayFirst)
  },
}
/** The bank's number in Britain and Ireland: "sort code: 20-11-43". */
function isSortCode(around: Around): boolean {
  const place = wordOf(around, before(around)) === ':' ? 2 : 1
  const word = wordOf(around, before(around, place))
  const first = wordOf(around, before(around, place + (wordOf(around, before(around, place + 1)) === '/' ? 2 : 1)))
  return (word === 'code' && first === 'sort') || (word === 'c' && first === 's')
}

const dotted: Rule = {
  name: 'dotted',
  patterns: ['WEEKDAY? ,? DOTTED'],
  finds: { 'Berlin, [14.07.2025]': '2025-07-14' },
  ignores: ['version 1.2.45', 'section 3.14.15'],
  confidence: 0.95,
  read({ dotted }, around) {
    if (dotted === undefined) return null
    const [first = '', second = '', third = ''] = dotted.name.split('.')
    if (third.length < 3 && first.length < 3 && !(first.length === 2 && second.length === 2)) return null
    if (notBefore.has(wordOf(around, before(around)))) return null
    return fromNumbers(first, second, third, around.order().dottedDayFirst)
  },
}
const compact: Rule = {
  name: 'compact',
  patterns: ['EIGHTDIGITS'],
  finds: { 'As of [20180806] the': '2018-08-06' },
  ignores: ['No. 20181399'],
  confidence: 0.8,
  read({ eightdigits }, around) {
    const mark = before(around)
    const glued = touching(mark, eightdigits) && (mark?.word !== '-' || touching(before(around, 2), mark))
    if (eightdigits === undefined || glued || notBefore.has(wordOf(around, before(around)))) return null
    const { value } = eightdigits
    return dayOf(Math.floor(value / 10000), Math.floor(value / 100) % 100, value % 100, undefined)
  },
}
/** "31/3" or "5-03" in a column of a table, "(21/10)": day and month where nothing else can stand. */
const dayAndMonth: Rule = {
  name: 'numeric-day',
  patterns: [
    'a:TWODIGITS +/|- +b:TWODIGITS',
    'WEEKDAY ,? a:TWODIGITS +/ +b:TWODIGITS',
    'which:this|next|last|coming WEEKDAY? ,? a:TWODIGITS +/ +b:TWODIGITS',
  ],
  finds: {
    'Astor | [24/3] | B': '2015-03-24',
    'It is due [this 5/13].': '2015-05-13',
    'It runs from [10/1] to 11/7.': '2015-10-01',
    'Can we meet [5/17]?': '2016-05-17',
  },
  ignores: [
    'won 5-03 in',
    'a 24/7 service',
    'up 1/4 to 3/4',
    'a score of 21/10',
    'He took 5/17 in ten overs.',
    'Read pages 11/13.',
    'next 1/4 mile',
  ],
  confidence: 0.8,
  read({ a, b, weekday, which }, around) {
    if (a === undefined || b === undefined) return null
    const [first, last] = [around.lexemes[around.first], around.lexemes[around.end - 1]]
    const slash = around.lexemes[around.end - 2]?.word === '/'
    if (
      first === undefined ||
      last === undefined ||
      !(
        inColumn(around.text, first.start, last.end) ||
        weekday !== undefined ||
        (slash && (afterTimeWord(around, a.value, b.value) || (which !== undefined && endsClause(around))))
      )
    )
      return null
    // "2 - 13" in a table of goals: a day without its zero is no date there.
    if (!slash && b.end - b.start !== 2) return null
    const asDayFirst = isDay(2000, b.value, a.value)
    const asMonthFirst = isDay(2000, a.value, b.value)
    if (!asDayFirst && !asMonthFirst) return null
    if (slash && asDayFirst && asMonthFirst && a.value < 10 && b.value < 10) return null
    const year = which === undefined || weekday !== undefined ? null : shiftBy(which, 'year')
    return asDayFirst && (!asMonthFirst || around.order().dayFirst)
      ? dayOf(year, b.value, a.value, weekday)
      : dayOf(year, a.value, b.value, weekday)
  },
}

const timeWords: ReadonlySet<string> = new Set(['on', 'by', 'since', 'until', 'till', 'from', 'before', 'after', 'dated'])
const arranged: ReadonlySet<string> = new Set('meet meeting call due date deadline closes opens starts ends arrives leaves'.split(' '))
const joints: ReadonlySet<string> = new Set([',', 'or', 'and', 'to', 'until', 'till', 'through'])
const LONGEST_LIST = 6

/** "adjourned from 21/10", "due on 5/17", "meet 5/17?", "from 3/4, 8/4 or 9/4": behind a word that goes with a time, and no fraction. */
function afterTimeWord(around: Around, a: number, b: number): boolean {
  const next = after(around)
  if ((a === 9 && b === 11) || !endsClause(around)) return false
  if (touching(around.lexemes[around.end - 1], next) && !/^[.,;:)?!]$/.test(wordOf(around, next))) return false
  if (a < b && [2, 3, 4, 5, 6, 7, 8, 10, 12, 16, 32].includes(b)) return false
  const previous = wordOf(around, before(around))
  if (timeWords.has(previous) || arranged.has(previous)) return true
  if (previous === ':') return arranged.has(wordOf(around, before(around, 2)))
  // "11/27?" as all that a message says
  if (previous === '') return oddParts.has(b) && /^[,?]$/.test(wordOf(around, next))
  return inList(around)
}

/** Over these nothing is divided and nothing scored. */
const oddParts: ReadonlySet<number> = new Set([11, 13, 14, 17, 18, 19, 21, 22, 23, 26, 27, 28, 29, 31])

/** One of several numeric days of which the first stands behind a time word. */
function inList(around: Around): boolean {
  for (let item = 0; item < LONGEST_LIST; item++) {
    const place = item * 4 + 1
    const word = wordOf(around, before(around, place))
    if (item > 0 && timeWords.has(word)) return true
    if (!joints.has(word) || before(around, place + 2)?.word !== '/') return false
  }
  return false
}

const endsClause = (around: Around): boolean => /^(?:[.,;:)?!]|and|or|to|at|in|for|)$/.test(wordOf(around, after(around)))

/** Alone in its cell: a bar, a tab, two spaces or the line's end on both sides. */
function inColumn(text: string, start: number, end: number): boolean {
  return (
    /(?:^|[|\t\n]|[|\t] | {2})$/.test(text.slice(Math.max(0, start - 2), start)) &&
    /^(?:$| ?[|\t\n]| {2}| \()/.test(text.slice(end, end + 2))
  )
}

/** "2/27-3/1", "10/25 – 11/7": from day to day. */
const dayRange: Rule = {
  name: 'numeric-range',
  patterns: ['a:TWODIGITS +/ +b:TWODIGITS -|–|— c:TWODIGITS +/ +d:TWODIGITS'],
  finds: { 'Shut [2/27-3/1], then open': '2015-02-27/2015-03-01' },
  ignores: ['a 1/4-3/4 inch bolt', 'odds of 11/8-13/8'],
  confidence: 0.75,
  read({ a, b, c, d }, around) {
    if (a === undefined || b === undefined || c === undefined || d === undefined) return null
    if (touching(before(around), around.lexemes[around.first]) || touching(d, after(around)) !== endsClause(around)) return null
    const monthFirst = isDay(2000, a.value, b.value) && isDay(2000, c.value, d.value)
    const dayFirst = isDay(2000, b.value, a.value) && isDay(2000, d.value, c.value)
    if (!monthFirst && !dayFirst) return null
    // "1/4-3/4" is a measure: one of the four must be too great for a month.
    if (Math.max(a.value, b.value, c.value, d.value) <= 12 || b.value === d.value) return null
    const swap = dayFirst && (!monthFirst || around.order().dayFirst)
    const [from, to] = swap
      ? [dayOf(null, b.value, a.value, undefined), dayOf(null, d.value, c.value, undefined)]
      : [dayOf(null, a.value, b.value, undefined), dayOf(null, c.value, d.value, undefined)]
    return from === null || to === null ? null : { form: 'range', from, to }
  },
}

/** "10 31 1974" as a form or a scan has it: alone in its line or behind a word that goes with dates. */
const spaced: Rule = {
  name: 'spaced',
  patterns: ['a:TWODIGITS b:TWODIGITS c:YEAR'],
  finds: { 'Date of birth: [31 10 1974].': '1974-10-31', 'Signed on [10 31 1974].': '1974-10-31' },
  ignores: ['rows of 10 31 1974 and', 'call 44 12 1742', 'on 12 14 1890 people'],
  confidence: 0.8,
  read({ a, b, c }, around) {
    if (a === undefined || b === undefined || c === undefined || c.word !== '' || c.value < 1800 || c.value > 2100) return null
    if (touching(a, b) || touching(b, c)) return null
    const previous = wordOf(around, before(around))
    const alone = around.first === 0 && inColumn(around.text, a.start, c.end)
    if (!alone && !(/^(?:on|dated|date|dob|born|birth|:)$/.test(previous) && endsClause(around))) return null
    return fromNumbers(a.name, b.name, String(c.value), around.order().dayFirst)
  },
}

/** Numbers behind these words are no dates. */
const notBefore: ReadonlySet<string> = new Set(
  'version v release build section sec chapter part no number nr item figure table page line room #  § $ £ € article clause paragraph'.split(
    /\s+/,
  ),
)

export const numeric: readonly Rule[] = [iso, slashed, dotted, compact, dayAndMonth, dayRange, spaced]
