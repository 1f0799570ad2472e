import { shift, type Unit } from '../expression.ts'
import type { Rule } from '../rule.ts'
import { before, wordOf } from '../rule.ts'
import { SHIFT_WORDS, shiftBy } from './years.ts'

const days: Readonly<Record<string, number>> = { yesterday: -1, today: 0, tomorrow: 1, overmorrow: 2 }

const nearDay: Rule = {
  name: 'near-day',
  patterns: ['day:yesterday|today|tomorrow', 'the? other:day before yesterday', 'the? other:day after tomorrow'],
  finds: { 'He said [yesterday] it': '2015-06-16', 'It opens [tomorrow].': '2015-06-18' },
  ignores: ['USA Today said'],
  confidence: 0.95,
  read({ day, other }, around) {
    if (other !== undefined) return shift('day', around.lexemes[around.end - 1]?.word === 'yesterday' ? -2 : 2)
    if (day === undefined || (day.capital && before(around)?.capital === true && wordOf(around, before(around)) === 'usa')) return null
    return shift('day', days[day.word] ?? 0)
  },
}

const period: Rule = {
  name: 'near-period',
  patterns: [`which:${SHIFT_WORDS} UNIT`],
  finds: { 'It rose [last month].': '2015-05', 'It opens [next year].': '2016', 'Sales of the [previous quarter] were': '2015-Q1' },
  ignores: ['for the past years', 'these days'],
  confidence: 0.93,
  read({ which, unit }) {
    if (unit === undefined || unit.word !== unit.name) return null
    if (which?.word === 'past') return null
    if (which !== undefined && unit.name === 'day')
      return which.word === 'that' ||
        which.word === 'same' ||
        which.word === 'next' ||
        which.word === 'following' ||
        which.word === 'previous'
        ? { ...(shiftBy(which, 'day') ?? shift('day', 0)), anchor: 'spoken' }
        : null
    return shiftBy(which, unit.name as Unit)
  },
}

const ago: Rule = {
  name: 'ago',
  patterns: ['n:COUNT|a|an UNIT ago|earlier|later|before', 'a:year -? ago'],
  finds: { 'It opened [two weeks ago].': '2015-06-03', 'It opened [three years ago].': '2012' },
  ignores: ['two weeks long'],
  confidence: 0.88,
  read({ n, unit, a }, around) {
    if (a !== undefined) return shift('year', -1, 'document', false)
    if (unit === undefined || n === undefined) return null
    const word = around.lexemes[around.end - 1]?.word
    const count = n.kind === 0 ? 1 : n.value
    const unitName = unit.name as Unit
    if (word === 'ago') return shift(unitName, -count, 'document', false)
    return shift(unitName, word === 'later' ? count : -count, 'spoken', false)
  },
}

export const relative: readonly Rule[] = [nearDay, period, ago]
