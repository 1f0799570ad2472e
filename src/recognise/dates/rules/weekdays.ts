import { type Expression, shift, type Unit } from '../expression.ts'
import { kinds } from '../lexicon.ts'
import { type Around, before, type Rule, wordOf } from '../rule.ts'
import { whichOf } from './partial.ts'
import { dayOf, SHIFT_WORDS, shiftBy, withYears, yearFrom } from './years.ts'

const weekday: Rule = {
  name: 'weekday',
  patterns: ['WEEKDAY', 'which:last|this|next|past|coming WEEKDAY', 'WEEKDAY which:last|next', 'which:previous|following WEEKDAY'],
  finds: {
    'He said on [Tuesday] it': '2015-06-16',
    'It rose [last Friday].': '2015-06-12',
    'It is looking past [Friday] and': '2015-06-19',
    'It opens [next Monday].': '2015-06-22',
  },
  ignores: ['The Sun said', 'He sat down.', 'they wed in June', 'a Monday', 'on a hot Friday afternoon', 'the second Wednesday as usual'],
  confidence: 0.98,
  read({ weekday, which }, around) {
    if (weekday === undefined) return null
    const previous = wordOf(around, before(around))
    // "on a Monday": any Monday.
    if (which === undefined && anyOne.has(previous)) return null
    // "this Saturday, Dec. 24", "Ash Wednesday next year": another rule's, or nobody's.
    const next = around.lexemes[around.end]
    if (
      which !== undefined &&
      next !== undefined &&
      ((next.kind & kinds.UNIT) !== 0 || (next.word === ',' && ((around.lexemes[around.end + 1]?.kind ?? 0) & kinds.MONTH) !== 0))
    )
      return null
    if (which?.word === 'past' && previous !== 'this' && previous !== 'the') return null
    if (weekday.veryWeak && alone(around)) return { form: 'weekday', weekday: weekday.value, which: null, week: null }
    if (weekday.weak && !weekday.capital) return null
    // "Sun", "Sat", "Mon" alone: only where dates stand, after a mark or at the start of a line.
    if (
      weekday.veryWeak &&
      which === undefined &&
      (weekday.word.startsWith('sun') || !/^(?:|[,(|:;•*–-]|on)$/.test(previous) || !followedByMark(around.text, weekday.end))
    )
      return null
    return { form: 'weekday', weekday: weekday.value, which: whichOf(which?.word), week: null }
  },
}

/** The weekday is all that the sentence says. */
const alone = (around: Around): boolean => around.first === 0 && around.lexemes.slice(around.end).every(({ word }) => word === '.')

/** "on a hot Friday", "the second Wednesday": one of many. */
const anyOne: ReadonlySet<string> = new Set(
  'a single one hot cold wet dry rainy sunny quiet busy first second third fourth any every each typical Best best hottest'.split(' '),
)

const followedByMark = (text: string, end: number): boolean => /^[\s]*(?:[:,|)–—]|\d|$)/.test(text.slice(end, end + 4))

const weekdayOfWeek: Rule = {
  name: 'weekday-of-week',
  patterns: [
    `WEEKDAY of? the? which:${SHIFT_WORDS} week`,
    'that WEEKDAY',
    'which:next|last|this week ,? on WEEKDAY',
    `which:${SHIFT_WORDS} week -? WEEKDAY`,
    "which:last|next|this week 's WEEKDAY",
  ],
  finds: { 'It rose [Tuesday of last week].': '2015-06-09', 'It opens on [Thursday next week].': '2015-06-25' },
  ignores: [],
  confidence: 0.95,
  read({ weekday, which }) {
    if (weekday === undefined) return null
    return {
      form: 'weekday',
      weekday: weekday.value,
      which: null,
      week: which === undefined ? shift('week', 0, 'spoken') : shiftBy(which, 'week'),
    }
  },
}

/** "Friday week": the Friday after the coming one; "last Monday week": the Monday before the last. */
const weekdayWeek: Rule = {
  name: 'weekday-week',
  patterns: [
    'which:last? WEEKDAY week',
    'n:a|COUNT week|weeks ago|last WEEKDAY',
    'n:a week from WEEKDAY',
    'n:a week on WEEKDAY',
    'WEEKDAY before which:last',
    'WEEKDAY after soon:next',
  ],
  finds: {
    'They vote on [Friday week].': '2015-06-26',
    'Until [last Monday week] it was': '2015-06-08',
    'It was [a week ago Sunday].': '2015-06-07',
  },
  ignores: [],
  confidence: 0.85,
  read({ which, n, weekday, soon }, around) {
    if (weekday === undefined) return null
    if (soon !== undefined)
      return { form: 'from', base: { form: 'weekday', weekday: weekday.value, which: null, week: shift('week', 1) }, unit: 'day', by: 0 }
    const word = around.lexemes[around.first + 2]?.word
    const back = which !== undefined || (n !== undefined && word === 'ago')
    return {
      form: 'from',
      base: { form: 'weekday', weekday: weekday.value, which: back ? 'past' : 'coming', week: null },
      unit: 'day',
      by: back ? (n === undefined || n.kind === 0 || n.value < 2 ? -7 : -7 * n.value) : 7,
    }
  },
}

/** "two Saturdays ago" */
const weekdaysAgo: Rule = {
  name: 'weekdays-ago',
  patterns: ['n:COUNT weekday:WEEKDAYS ago|back', 'n:COUNT days:WEEKDAYS from now'],
  finds: { 'It met [two Saturdays ago].': '2015-06-06' },
  ignores: [],
  confidence: 0.9,
  read({ n, weekday, days }) {
    const day = weekday ?? days
    if (n === undefined || day === undefined) return null
    const back = weekday !== undefined
    return {
      form: 'from',
      base: { form: 'weekday', weekday: day.value, which: back ? 'past' : 'coming', week: null },
      unit: 'week',
      by: back ? 1 - n.value : n.value - 1,
    }
  },
}

const endsClause = (around: Around): boolean =>
  /^(?:[.,;:)?!"”’—–-]|and|in|at|they|he|she|we|i|it|when|there|because|but|to|)$/.test(wordOf(around, around.lexemes[around.end]))

/** "Thursday the 7th", "the 27th" */
const dayOfMonth: Rule = {
  name: 'day-of-month',
  patterns: [
    'WEEKDAY ,? the? ORDINAL',
    'WEEKDAY DAY',
    'a:ORDINAL and|to|-|–|through the? b:ORDINAL',
    'ORDINAL day? of? the? which:this|last|next|that|previous|current|following|coming month',
    'ORDINAL',
  ],
  finds: {
    'It closed on the [15th].': '2015-06-15',
    'Leave by [Friday the 26th].': '2015-06-26',
    'It opens on the [3rd of next month].': '2015-07-03',
  },
  ignores: ['on the second floor', 'the 15th floor', 'finished the 3rd', 'on the first', 'on the 18th green'],
  confidence: 0.65,
  read({ weekday, ordinal, which, day, a, b }, around) {
    // "between the 21st and 23rd"
    if (a !== undefined && b !== undefined)
      return a.word === '' &&
        b.word === '' &&
        a.value < b.value &&
        b.value <= 31 &&
        ['from', 'between', 'on'].includes(wordOf(around, before(around, 2))) &&
        endsClause(around)
        ? {
            form: 'range',
            from: { form: 'day-of-month', day: a.value, month: null, weekday: null },
            to: { form: 'day-of-month', day: b.value, month: null, weekday: null },
          }
        : null
    // "Monday 21": the weekday vouches for the number when they fit.
    if (day !== undefined && weekday !== undefined)
      return /^(?:[.,;)!?–—]|and|or|at|in|for|)$/.test(wordOf(around, around.lexemes[around.end]))
        ? { form: 'day-of-month', day: day.value, month: null, weekday: weekday.value }
        : null
    if (ordinal === undefined || ordinal.value > 31) return null
    // "Tuesday, the eighth day", "up a tenth this month": an ordinal in words is a date only in "Friday the twelfth", "the third of next month".
    const marks = around.lexemes.slice(around.first, around.end)
    if (
      ordinal.word !== '' &&
      !(weekday !== undefined
        ? marks.some(({ word }) => word === 'the') && !marks.some(({ word }) => word === ',')
        : marks.some(({ word }) => word === 'of'))
    )
      return null
    // "announced on Tuesday the first generation of …"
    if (
      weekday !== undefined &&
      (ordinal.word !== '' || marks.some(({ word }) => word === ',')) &&
      !/^(?:[.,;:)?!]|of|)$/.test(wordOf(around, around.lexemes[around.end]))
    )
      return null
    if (weekday !== undefined || which !== undefined)
      return {
        form: 'day-of-month',
        day: ordinal.value,
        month: which === undefined ? null : shiftBy(which, 'month'),
        weekday: weekday?.value ?? null,
      }
    if (ordinal.word !== '' || wordOf(around, before(around)) !== 'the') return null
    if (!['on', 'since', 'until', 'by', 'before', 'till', 'from'].includes(wordOf(around, before(around, 2)))) return null
    const next = around.lexemes[around.end]
    if (next !== undefined && !/^(?:[.,;:)?!"”’—–-]|and|in|at|they|he|she|we|i|it|when|there|because|but|to)/.test(wordOf(around, next)))
      return null
    return { form: 'day-of-month', day: ordinal.value, month: null, weekday: null }
  },
}

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
    ...withYears('n:ORDINAL|last|final week|day|weekend of|in MONTH'),
    'n:ORDINAL|last|final week|day|weekend of|in year:YEAR',
    `n:ORDINAL|last|final week|day|weekend of|in the? which:${SHIFT_WORDS} kind:month|year`,
  ],
  finds: { 'In the [third week of January 2015] it': '2015-W03', 'On the [last day of October 2014] it': '2014-10-31' },
  ignores: [],
  confidence: 0.85,
  read(parts, around) {
    const { n, month, year, which, kind } = parts
    const word = around.lexemes[around.first + 1]?.word
    if (n === undefined || (n.kind !== 0 && n.value > 6)) return null
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
      : { form: 'nth', of, weekday: null, unit: word === 'week' || word === 'weekend' ? word : 'day', n: n.kind === 0 ? -1 : n.value }
  },
}

/** "two days after May 3", "a week before tomorrow", "the day after Christmas" is none. */
const besideDay: Rule = {
  name: 'beside-day',
  patterns: [
    'n:COUNT|a|one UNIT side:after|before|from near:today|tomorrow|yesterday|WEEKDAY',
    ...withYears('n:COUNT|a|one UNIT side:after|before|from month:MONTH day:DAY|ORDINAL'),
    ...withYears('n:COUNT|a|one UNIT side:after|before|from day:DAY|ORDINAL month:MONTH'),
  ],
  finds: { 'It opens [two days after May 3, 2014].': '2014-05-05', 'It was [a week before yesterday].': '2015-06-09' },
  ignores: ['less than a week after May 3'],
  confidence: 0.8,
  read(parts, around) {
    const { n, unit, side, near, month, day } = parts
    if (n === undefined || unit === undefined || ['than', 'least', 'about'].includes(wordOf(around, before(around)))) return null
    const base: Expression | null =
      near !== undefined
        ? near.kind !== 0
          ? { form: 'weekday', weekday: near.value, which: null, week: null }
          : shift('day', near.word === 'yesterday' ? -1 : near.word === 'tomorrow' ? 1 : 0)
        : month !== undefined && day !== undefined
          ? dayOf(yearFrom(parts), month.value, day.value, undefined)
          : null
    if (base === null) return null
    const count = n.kind === 0 ? 1 : n.value
    return { form: 'from', base, unit: unit.name as Unit, by: side?.word === 'before' ? -count : count }
  },
}

export const weekdayRules: readonly Rule[] = [nthWeekday, nthUnit, besideDay, weekday, weekdayOfWeek, weekdayWeek, weekdaysAgo, dayOfMonth]
