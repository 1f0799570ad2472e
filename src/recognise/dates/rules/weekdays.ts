import { shift } from '../expression.ts'
import { kinds } from '../lexicon.ts'
import { type Around, before, type Rule, wordOf } from '../rule.ts'
import { whichOf } from './partial.ts'
import { SHIFT_WORDS, shiftBy } from './years.ts'

const weekday: Rule = {
  name: 'weekday',
  patterns: ['WEEKDAY', 'which:last|this|next|past|coming WEEKDAY', 'WEEKDAY which:last|next', 'which:previous|following WEEKDAY'],
  finds: {
    'He said on [Tuesday] it': '2015-06-16',
    'It rose [last Friday].': '2015-06-12',
    'It is looking past [Friday] and': '2015-06-19',
    'It opens [next Monday].': '2015-06-22',
    'We meet on [coming Wednesday].': '2015-06-24',
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
    // "who is coming Saturday", "looking past Friday": no adjectives without "this" or "the".
    if (
      (which?.word === 'past' || which?.word === 'coming') &&
      previous !== 'this' &&
      previous !== 'the' &&
      !(which.word === 'coming' && ['on', 'by', 'until'].includes(previous))
    )
      return null
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

export const weekdayRules: readonly Rule[] = [weekday, weekdayOfWeek, weekdayWeek, weekdaysAgo]
