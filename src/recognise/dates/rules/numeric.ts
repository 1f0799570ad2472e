import { isDay } from '../calendar.ts'
import { fullYear } from '../codes.ts'
import type { Expression } from '../expression.ts'
import { type Around, after, before, type Rule, touching, wordOf } from '../rule.ts'
import { dayOf } from './years.ts'

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

const iso: Rule = {
  name: 'iso-day',
  patterns: ['year:YEAR +-|/ month:TWODIGITS +-|/ +day:TWODIGITS'],
  finds: { 'Sent [2008-03-03] to': '2008-03-03' },
  ignores: ['Part 2008-13-45 of', 'see example.test/news/2018/08/06/story'],
  confidence: 0.985,
  read({ year, month, day }, around) {
    // Inside an address: "…/2018/08/06/story".
    if (touching(before(around), around.lexemes[around.first]) && /^[-/_=&.]$/.test(wordOf(around, before(around)))) return null
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
  ignores: ['ratio 45/46/2010', 'call 12-34-56'],
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
    if (c.kind !== 0 && c.end - c.start !== 4 && c.end - c.start !== 2) return null
    return fromNumbers(a.name, b.name, c.name === '' ? String(c.value) : c.name, around.order().dayFirst)
  },
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
    if (eightdigits === undefined || touching(before(around), eightdigits) || notBefore.has(wordOf(around, before(around)))) return null
    const { value } = eightdigits
    return dayOf(Math.floor(value / 10000), Math.floor(value / 100) % 100, value % 100, undefined)
  },
}
/** "31/3" or "5-03" in a column of a table, "(21/10)": day and month where nothing else can stand. */
const dayAndMonth: Rule = {
  name: 'numeric-day',
  patterns: ['a:TWODIGITS +/|- +b:TWODIGITS', 'WEEKDAY ,? a:TWODIGITS +/ +b:TWODIGITS'],
  finds: { 'Astor | [24/3] | B': '2015-03-24' },
  ignores: ['won 5-03 in', 'a 24/7 service', 'up 1/4 to 3/4', 'a score of 21/10'],
  confidence: 0.8,
  read({ a, b, weekday }, around) {
    if (a === undefined || b === undefined) return null
    const [first, last] = [around.lexemes[around.first], around.lexemes[around.end - 1]]
    const slash = around.lexemes[around.end - 2]?.word === '/'
    if (
      first === undefined ||
      last === undefined ||
      !(inColumn(around.text, first.start, last.end) || weekday !== undefined || (slash && afterTimeWord(around, a.value, b.value)))
    )
      return null
    // "2 - 13" in a table of goals: a day without its zero is no date there.
    if (!slash && b.end - b.start !== 2) return null
    const asDayFirst = isDay(2000, b.value, a.value)
    const asMonthFirst = isDay(2000, a.value, b.value)
    if (!asDayFirst && !asMonthFirst) return null
    if (slash && asDayFirst && asMonthFirst && a.value < 10 && b.value < 10) return null
    return asDayFirst && (!asMonthFirst || around.order().dayFirst)
      ? dayOf(null, b.value, a.value, undefined)
      : dayOf(null, a.value, b.value, undefined)
  },
}

const timeWords: ReadonlySet<string> = new Set(['on', 'by', 'since', 'until', 'till', 'from', 'before', 'after', 'dated'])

/** "adjourned from 21/10", "due on 5/17": behind a word that goes with a time, and no fraction. */
function afterTimeWord(around: Around, a: number, b: number): boolean {
  const next = after(around)
  const previous = wordOf(around, before(around))
  const inList =
    /^(?:,|or|and)$/.test(previous) &&
    before(around, 3)?.word === '/' &&
    (timeWords.has(wordOf(around, before(around, 5))) || before(around, 5)?.word === ',')
  if ((!timeWords.has(previous) && !inList) || (a === 9 && b === 11)) return false
  if (touching(around.lexemes[around.end - 1], next) && !/^[.,;:)?!]$/.test(wordOf(around, next))) return false
  return !(a < b && [2, 3, 4, 5, 6, 7, 8, 10, 12, 16, 32].includes(b)) && /^(?:[.,;:)?!]|and|or|to|at|in|for|)$/.test(wordOf(around, next))
}

/** Alone in its cell: a bar, a tab, two spaces or the line's end on both sides. */
function inColumn(text: string, start: number, end: number): boolean {
  return (
    /(?:^|[|\t\n]|[|\t] | {2})$/.test(text.slice(Math.max(0, start - 2), start)) &&
    /^(?:$| ?[|\t\n]| {2}| \()/.test(text.slice(end, end + 2))
  )
}

/** Numbers behind these words are no dates. */
const notBefore: ReadonlySet<string> = new Set(
  'version v release build section sec chapter part no number nr item figure table page line room #  § $ £ € article clause paragraph'.split(
    /\s+/,
  ),
)

export const numeric: readonly Rule[] = [iso, slashed, dotted, compact, dayAndMonth]
