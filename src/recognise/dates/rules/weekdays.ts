import { shift, type Unit } from '../expression.ts'
import type { Rule } from '../rule.ts'
import { after, before, wordOf } from '../rule.ts'
import { whichOf } from './partial.ts'
import { SHIFT_WORDS, shiftBy } from './years.ts'

const weekday: Rule = {
  name: 'weekday',
  patterns: ['WEEKDAY', 'which:last|this|next|past|coming WEEKDAY', 'WEEKDAY last|next|week'],
  finds: { 'He said on [Tuesday] it': '2015-06-16', 'It rose [last Friday].': '2015-06-12', 'It opens [next Monday].': '2015-06-22' },
  ignores: ['The Sun said', 'He sat down.', 'the Sunday Times', 'on Black Friday'],
  confidence: 0.93,
  read({ weekday, which }, around) {
    if (weekday === undefined) return null
    const last = around.lexemes[around.end - 1]
    if (weekday.weak && (!weekday.capital || around.end - around.first === 1) && !/^(?:,|\()?$/.test(wordOf(around, before(around))))
      return null
    if (weekday.weak && (weekday.word === 'sun' || !weekday.capital)) return null
    const name = wordOf(around, after(around))
    if (
      ['times', 'telegraph', 'mirror', 'express', 'herald', 'post', 'mail', 'night', 'world'].includes(name) &&
      after(around)?.capital === true &&
      name !== 'night'
    )
      return null
    if (wordOf(around, before(around)) === 'black' || wordOf(around, before(around)) === 'good') return null
    const word = which?.word ?? (last === weekday ? undefined : last?.word)
    if (word === 'week') return null
    return { form: 'weekday', weekday: weekday.value, which: whichOf(word), week: null }
  },
}

const weekdayOfWeek: Rule = {
  name: 'weekday-of-week',
  patterns: [`WEEKDAY of? which:${SHIFT_WORDS} week`, `which:${SHIFT_WORDS} week -? WEEKDAY`],
  finds: { 'It rose [Tuesday of last week].': '2015-06-09', 'It opens on [Thursday next week].': '2015-06-25' },
  ignores: [],
  confidence: 0.95,
  read({ weekday, which }) {
    if (weekday === undefined) return null
    return { form: 'weekday', weekday: weekday.value, which: null, week: shiftBy(which, 'week' as Unit) ?? shift('week', 0) }
  },
}

export const weekdaysRules: readonly Rule[] = [weekday, weekdayOfWeek]
