import type { Expression, Shift } from '../expression.ts'
import { type Around, after, before, type Rule, wordOf } from '../rule.ts'
import { shiftBy } from './years.ts'

const dayOfMonth = (day: number, weekday: number | null = null, month: Shift | null = null): Expression => ({
  form: 'day-of-month',
  day,
  month,
  weekday,
})

/** No noun follows that the ordinal could belong to ("the 15th floor"). */
const endsClause = (around: Around): boolean =>
  /^(?:[.,;:)?!"”’—–-]|and|in|at|they|he|she|we|i|it|when|there|because|but|to|)$/.test(wordOf(around, after(around)))

const weekdayOrdinal: Rule = {
  name: 'weekday-ordinal',
  patterns: ['WEEKDAY the? ORDINAL', 'WEEKDAY , the ORDINAL'],
  finds: { 'Leave by [Friday the 26th].': '2015-06-26', 'Leave by [Friday, the 26th], or stay.': '2015-06-26' },
  ignores: [
    'on Tuesday, the eighth day of it',
    'on Tuesday, the 15th day of raids',
    'on Tuesday the first generation',
    'Wednesday, Third Floor',
  ],
  confidence: 0.85,
  read({ weekday, ordinal }, around) {
    if (weekday === undefined || ordinal === undefined || ordinal.value > 31) return null
    const inWords = ordinal.word !== ''
    const middle = around.lexemes[around.first + 1]?.word
    // In words only "Friday the twelfth".
    if (inWords && middle !== 'the') return null
    if ((inWords || middle === ',') && !/^(?:[.,;:)?!]|of|)$/.test(wordOf(around, after(around)))) return null
    return dayOfMonth(ordinal.value, weekday.value)
  },
}

/** The weekday vouches for the number when they fit. */
const weekdayNumber: Rule = {
  name: 'weekday-number',
  patterns: ['WEEKDAY DAY'],
  finds: { 'It opens on [Friday 26].': '2015-06-26' },
  ignores: ['on Friday 26 people came'],
  confidence: 0.75,
  read({ weekday, day }, around) {
    if (weekday === undefined || day === undefined) return null
    return /^(?:[.,;)!?–—]|and|or|at|in|for|)$/.test(wordOf(around, after(around))) ? dayOfMonth(day.value, weekday.value) : null
  },
}

const beforeRanges: ReadonlySet<string> = new Set(['from', 'between', 'on'])

const rangeOfMonth: Rule = {
  name: 'range-of-month',
  patterns: ['the? a:DAY|ORDINAL -|–|—|to|through|until|till|and the? b:DAY|ORDINAL of|in the? which:this|last|next|that|following month'],
  finds: { 'We are away from the [4th to the 23rd of next month].': '2015-07-04/2015-07-23' },
  ignores: ['It fell from 4 to 23 last month.'],
  confidence: 0.8,
  read({ a, b, which }, around) {
    if (a === undefined || b === undefined || a.value >= b.value || b.value > 31) return null
    // "up 4 to 23 in this month"
    if (
      around.text.slice(a.end, around.lexemes[around.end - 1]?.start).includes(' in ') &&
      !beforeRanges.has(wordOf(around, before(around)))
    )
      return null
    const month = shiftBy(which, 'month')
    return { form: 'range', from: dayOfMonth(a.value, null, month), to: dayOfMonth(b.value, null, month) }
  },
}

const ordinalOfMonth: Rule = {
  name: 'ordinal-of-month',
  patterns: ['ORDINAL day? of? the? which:this|last|next|that|previous|current|following|coming month'],
  finds: { 'It opens on the [3rd of next month].': '2015-07-03' },
  ignores: ['up a tenth this month'],
  confidence: 0.9,
  read({ ordinal, which }, around) {
    if (ordinal === undefined || ordinal.value > 31) return null
    const of = around.lexemes.slice(around.first, around.end).some(({ word }) => word === 'of')
    return ordinal.word === '' || of ? dayOfMonth(ordinal.value, null, shiftBy(which, 'month')) : null
  },
}

const ordinalRange: Rule = {
  name: 'ordinal-range',
  patterns: ['a:ORDINAL and|to|-|–|through the? b:ORDINAL'],
  finds: { 'Shut between the [21st and 23rd].': '2015-06-21/2015-06-23' },
  ignores: ['from the 21st to 23rd floors'],
  confidence: 0.75,
  read({ a, b }, around) {
    if (a === undefined || b === undefined || a.word !== '' || b.word !== '' || a.value >= b.value || b.value > 31) return null
    if (!beforeRanges.has(wordOf(around, before(around, 2))) || !endsClause(around)) return null
    return { form: 'range', from: dayOfMonth(a.value), to: dayOfMonth(b.value) }
  },
}

const beforeDays: ReadonlySet<string> = new Set(['on', 'since', 'until', 'by', 'before', 'till', 'from', 'around', 'after'])
const dayParts: ReadonlySet<string> = new Set(['morning', 'afternoon', 'evening', 'night', 'week'])

const ordinalAlone: Rule = {
  name: 'ordinal',
  patterns: ['ORDINAL'],
  finds: {
    'It closed on the [15th].': '2015-06-15',
    'The [24th].': '2015-06-24',
    'It rained on April 11 and again on the [14th].': '2015-04-14',
    'He voted in the afternoon of the [13th].': '2015-06-13',
  },
  ignores: ['on the second floor', 'the 15th floor', 'finished the 3rd', 'on the first', 'on the 18th green'],
  confidence: 0.7,
  read({ ordinal }, around) {
    if (ordinal === undefined || ordinal.word !== '' || ordinal.value > 31 || wordOf(around, before(around)) !== 'the') return null
    if (!endsClause(around)) return null
    const earlier = before(around, 2)
    const word = wordOf(around, earlier)
    // "The 15th." as an answer; "the afternoon of the 27th"
    const answers = earlier === undefined && /^[.,?!]?$/.test(wordOf(around, after(around))) && around.lexemes.length <= around.end + 1
    const ofPart = word === 'of' && dayParts.has(wordOf(around, before(around, 3)))
    return answers || ofPart || beforeDays.has(word) ? dayOfMonth(ordinal.value) : null
  },
}

export const daysOfMonth: readonly Rule[] = [weekdayOrdinal, weekdayNumber, rangeOfMonth, ordinalOfMonth, ordinalRange, ordinalAlone]
