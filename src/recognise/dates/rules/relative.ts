import { shift, type Unit } from '../expression.ts'
import { after, before, type Rule, touching, wordOf } from '../rule.ts'
import { SHIFT_WORDS, shiftBy } from './years.ts'

const days: Readonly<Record<string, number>> = { yesterday: -1, today: 0, tomorrow: 1, overmorrow: 2 }

const nearDay: Rule = {
  name: 'near-day',
  patterns: ['day:yesterday|today|tomorrow', 'other:day before yesterday', 'other:day after tomorrow'],
  finds: { 'He said [yesterday] it': '2015-06-16', 'It opens [tomorrow].': '2015-06-18', 'the [day before yesterday]': '2015-06-15' },
  ignores: ['USA Today said', 'Russia Today said'],
  confidence: 0.96,
  read({ day, other }, around) {
    if (other !== undefined) return shift('day', around.lexemes[around.end - 1]?.word === 'yesterday' ? -2 : 2)
    const previous = before(around)
    if (day === undefined || (day.capital && previous?.capital === true && ['usa', 'russia', 'india'].includes(wordOf(around, previous))))
      return null
    return shift('day', days[day.word] ?? 0)
  },
}

const period: Rule = {
  name: 'near-period',
  patterns: [`which:${SHIFT_WORDS} UNIT`, `which:${SHIFT_WORDS} kind:fiscal|financial|calendar|business|school|academic|tax year`],
  finds: {
    'It rose [last month].': '2015-05',
    'It opens [next year].': '2016',
    'Profit was $5m in the second quarter of 2014; in the [previous quarter] it was': '2014-Q1',
  },
  ignores: ['for the past years', 'these days', 'in the last day'],
  confidence: 0.94,
  read({ which, unit, kind }) {
    if (kind !== undefined) return shiftBy(which, 'year')
    if (unit === undefined || which === undefined || (unit.word !== unit.name && unit.word !== 'yr' && unit.word !== 'qtr')) return null
    if (which.word === 'past' || unit.name === 'weekend') return null
    // "said that half of them"
    if (unit.name === 'half' && which.word === 'that') return null
    // "the present century" but not "the present day"; "this day" and "the last day" say nothing.
    if (unit.name === 'day') return dayBeside(which.word)
    return shiftBy(which, unit.name as Unit)
  },
}

function dayBeside(word: string): ReturnType<typeof shift> | null {
  const by = { that: 0, same: 0, next: 1, following: 1, previous: -1, preceding: -1, prior: -1 }[word]
  return by === undefined ? null : shift('day', by, 'spoken')
}

const ago: Rule = {
  name: 'ago',
  patterns: ['n:COUNT|a|an UNIT ago|back', 'n:COUNT|a|an UNIT and a half ago', 'n:COUNT|a|an UNIT ,? and m:COUNT|a|one finer:UNIT ago'],
  finds: {
    'It opened [two weeks ago].': '2015-06-03',
    'It opened [three years ago].': '2012',
    '[A year ago] it was': '2014-06',
    'It was found [two weeks and two days ago].': '2015-06-01',
    'Profit fell in the first quarter from $5m [a year ago].': '2014-Q1',
  },
  ignores: ['two weeks long', 'some years ago'],
  confidence: 0.82,
  read({ n, unit, m, finer }, around) {
    if (unit === undefined || n === undefined) return null
    if (m !== undefined && finer !== undefined) {
      const each = unit.name === 'year' && finer.name === 'month' ? 12 : unit.name === 'week' && finer.name === 'day' ? 7 : null
      const count = (each ?? 0) * (n.kind === 0 ? 1 : n.value) + (m.kind === 0 ? 1 : m.value)
      return each === null ? null : { form: 'ago', unit: finer.name as Unit, count }
    }
    const last = around.lexemes[around.end - 1]?.word
    if (
      last === 'back' &&
      ((after(around) !== undefined && !/^[.,;:)—–-]/.test(wordOf(around, after(around)))) ||
        touching(around.lexemes[around.end - 2], around.lexemes[around.end - 1]))
    )
      return null
    if (touching(before(around), n) && /[-\d.,]$/.test(wordOf(around, before(around)))) return null
    return { form: 'ago', unit: unit.name as Unit, count: n.kind === 0 ? 1 : n.value }
  },
}

/** "in two weeks' time", "three months from now", "a week today" */
const hence: Rule = {
  name: 'hence',
  patterns: ["n:COUNT|a|an UNIT 's|' time", 'n:COUNT|a|an UNIT from now|today', 'n:COUNT|a|an UNIT hence', 'n:a week today|tomorrow'],
  finds: {
    "It opens in [two weeks' time].": '2015-07-01',
    'It opens [a week tomorrow].': '2015-06-25',
    'It opens [three years from now].': '2018',
  },
  ignores: [],
  confidence: 0.85,
  read({ n, unit }, around) {
    if (n === undefined) return null
    if (unit === undefined || unit.word === 'week') {
      const last = around.lexemes[around.end - 1]?.word
      if (last === 'tomorrow') return shift('day', 8)
      if (last === 'today' && n.kind === 0) return shift('day', 7)
    }
    if (unit === undefined) return null
    return shift(unit.name as Unit, n.kind === 0 ? 1 : n.value, 'document', false)
  },
}

export const relative: readonly Rule[] = [nearDay, period, ago, hence]
