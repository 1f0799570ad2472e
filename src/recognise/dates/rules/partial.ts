import { countedNouns } from '../../../data/counted-nouns.ts'
import { tradedGoods, tradingWords } from '../../../data/date-lookalikes.ts'
import { fullYear } from '../codes.ts'
import type { Which } from '../expression.ts'
import { kinds } from '../lexicon.ts'
import { type Around, after, before, type Rule, touching, wordOf } from '../rule.ts'
import { withYears, yearFrom } from './years.ts'

const monthYear: Rule = {
  name: 'month-year',
  patterns: withYears('month:MONTH')
    .slice(1)
    .concat(
      'month:MONTH +- short:TWODIGITS',
      'month:MONTH last',
      'month:MONTH of short:TWODIGITS',
      'year:YEAR month:MONTH',
      'month:MONTH of? two thousand:thousand',
    ),
  finds: {
    'Since [March 2008] they': '2008-03',
    'They left in [October two thousand] and': '2000-10',
    'By [June of next year] it': '2016-06',
  },
  ignores: [],
  confidence: 0.985,
  read(parts, around) {
    const { month, short, thousand } = parts
    if (month === undefined || (month.veryWeak && !month.capital)) return null
    if (thousand !== undefined)
      return countedNouns.has(wordOf(around, after(around))) ? null : { form: 'month', year: 2000, month: month.value, which: null }
    if (short !== undefined && around.lexemes[around.first + 1]?.word === 'of' && short.value <= 31) return null
    if (short !== undefined) return { form: 'month', year: fullYear(short.name), month: month.value, which: null }
    const last = around.lexemes[around.end - 1]?.word === 'last'
    return { form: 'month', year: yearFrom(parts), month: month.value, which: last ? 'last' : null }
  },
}

const month: Rule = {
  name: 'month',
  patterns: ['month:MONTH', 'which:last|this|next|past|coming|following|previous|preceding month:MONTH'],
  finds: {
    'It fell in [May].': '2015-05',
    '[December] cocoa fell to $5.': '2015-12',
    'It paid for the [December] wheat harvest.': '2014-12',
    'A rise backdated to [January].': '2015-01',
    'Since [last April] it': '2015-04',
    'Shut in November 1998, it opened the [following April].': '1999-04',
  },
  ignores: ['It may fall.', 'They march on.', 'Theresa May said', 'May I ask?', 'Jan Smith said'],
  confidence: 0.97,
  read({ month, which }, around) {
    if (
      month === undefined ||
      (month.weak && !month.capital && !inLowerCase(around)) ||
      (month.veryWeak && month.capital && !isMonthHere(around))
    )
      return null
    // "past December 2019" is "later than"; "this past December" is the last.
    if (which?.word === 'past' && wordOf(around, before(around)) !== 'this' && wordOf(around, before(around)) !== 'the') return null
    if (which === undefined && isFirstName(around)) return null
    if (which?.word === 'following' || which?.word === 'previous' || which?.word === 'preceding') {
      if (wordOf(around, before(around)) !== 'the') return null
      return { form: 'month', year: null, month: month.value, which: which.word === 'following' ? 'following' : 'preceding' }
    }
    // "December cocoa fell": the month of a contract is yet to come; "backdated to January" is behind.
    if (which === undefined && isOfContract(around)) return { form: 'month', year: null, month: month.value, which: 'ahead' }
    if (wordOf(around, before(around)) === 'to' && /^(?:back-?dated|retroactive)$/.test(wordOf(around, before(around, 2))))
      return { form: 'month', year: null, month: month.value, which: 'past' }
    return { form: 'month', year: null, month: month.value, which: whichOf(which?.word) }
  },
}

const isOfContract = (around: Around): boolean =>
  /^(?:futures?|delivery|contracts?)$/.test(wordOf(around, after(around))) ||
  (tradedGoods.has(wordOf(around, after(around))) && tradingWords.has(wordOf(around, after(around, 2))))

/** "said so in feb and", "it may be in may": lower case, behind a word that goes with a time and at the end of its clause. */
function inLowerCase(around: Around): boolean {
  const previous = wordOf(around, before(around))
  const word = around.lexemes[around.end - 1]?.word
  if (!['in', 'since', 'until', 'by', 'last', 'next'].includes(previous) || word === 'sun' || word === 'august') return false
  return /^(?:[.,;:)?!]|and|but|or|when|i|we|he|she|they|it|)$/.test(wordOf(around, after(around)))
}

export function whichOf(word: string | undefined): Which {
  if (word === 'last' || word === 'previous') return 'last'
  if (word === 'next') return 'next'
  if (word === 'past' || word === 'coming') return word
  return word === 'this' || word === 'current' ? 'this' : null
}

/** "April Blanton", "the seed merchant August Lang": a name of the month's name before a surname, without a word that goes with a time. */
function isFirstName(around: Around): boolean {
  const [previous, next] = [before(around), after(around)]
  if (next === undefined || !next.capital || next.kind !== 0 || next.word !== '') return false
  if (!['april', 'may', 'june', 'august', 'jan', 'march'].includes(around.lexemes[around.first]?.word ?? '')) return false
  const word = wordOf(around, previous)
  return previous === undefined || !beforeMonths.has(word) || word === 'of' || word === 'and'
}

const beforeMonths: ReadonlySet<string> = new Set(
  'in by since until till from through during to for of early late mid before after between and or this last next that each every around about'.split(
    ' ',
  ),
)

/** "May", "March", "Jan", "Mar" as a month and not as a verb or a name: with a capital, not at the start, after a word that goes with a time. */
function isMonthHere(around: Around): boolean {
  const first = around.lexemes[around.first]
  const last = around.lexemes[around.end - 1]
  if (last === undefined || !last.capital) return false
  if (first !== last) return true
  const mark = wordOf(around, before(around))
  // "mid-March", "year-to-March"
  const owner = mark === '-' ? wordOf(around, before(around, 2)) : mark
  const next = after(around)
  if (owner === '' && next === undefined) return true
  // "March cocoa futures", "May delivery"
  if (traded.has(wordOf(around, next))) return true
  // "the March cover", "Hindenburg's May report"
  if (beforeNouns.has(owner) && next !== undefined && !next.capital && /^[a-z]/.test(wordOf(around, next)) && wordOf(around, next) !== 'of')
    return true
  if (!beforeMonths.has(owner)) return false
  if (owner === 'in' || owner === 'since' || owner === 'mid') return true
  // "of May Day", "for Jan Smith": a capitalised word behind it makes it part of a name.
  return next === undefined || !next.capital || next.kind !== 0
}
/** What is bought for a month to come. */
const traded: ReadonlySet<string> = new Set(
  'futures delivery crude wheat corn cocoa coffee sugar contract contracts soybeans soybean cotton gold silver copper oats hogs cattle gasoline settled'.split(
    ' ',
  ),
)
const beforeNouns: ReadonlySet<string> = new Set(['the', 'a', 'its', 'their', "'s"])

const beforeYears: ReadonlySet<string> = new Set(
  'in since by until till from of during after before through between early late mid circa around and to for around year years summer winter spring autumn fall'.split(
    ' ',
  ),
)
const beforeCounts: ReadonlySet<string> = new Set(
  'box syndicate local ram euro suite apt unit petition battalion windows office room channel class series formula po than some nearly about # $ £ € ¥ no number nr room page flight route highway version model area panzerhaubitze'.split(
    ' ',
  ),
)

const year: Rule = {
  name: 'year',
  patterns: ['year:YEAR', 'fiscal|calendar|financial year? year:YEAR'],
  finds: { 'It began in [1998].': '1998', 'It was reckoned at [1998] prices.': '1998', 'The sea will rise by [2100].': '2100' },
  ignores: [
    'It cut 2000 jobs.',
    'It gained 1998 points.',
    'costs $1998',
    'the Airbus A-1998',
    'It took fire at 1730 near the gate.',
    'Shots were heard between 2100 and 2140 there.',
  ],
  confidence: 0.98,
  read({ year }, around) {
    if (year === undefined || year.word !== '') return null
    const first = around.lexemes[around.first]
    const [previous, next] = [before(around), after(around)]
    const word = wordOf(around, previous)
    if (touching(previous, first) && !['(', '"', '“', "'", '‘', '-', '–', '—', '[', ','].includes(word)) return null
    if (touching(year, next)) {
      const mark = wordOf(around, next)
      if (mark === '%' || mark === '°' || mark === '$' || mark === '€') return null
      if ((mark === '-' || mark === '/') && touching(next, after(around, 2)) && /^\d/.test(wordOf(around, after(around, 2)))) return null
    }
    if (countedNouns.has(wordOf(around, next)) || isTimeOfDay(year.value, around)) return null
    // "+44 171 377 1742", "1 742 1990": a number among numbers.
    if (previous !== undefined && /^\d/.test(wordOf(around, previous)) && (previous.kind & kinds.COUNT) !== 0) return null
    if (
      touching(previous, first) &&
      (word === '-' || word === '–') &&
      touching(before(around, 2), previous) &&
      /\d$|^(?!MID$)[A-Z]{1,3}$/.test(around.text.slice(before(around, 2)?.start, before(around, 2)?.end))
    )
      return null
    const earlier = wordOf(around, before(around, 2))
    const hedged =
      (word === 'about' && /^[.,;)]$/.test(wordOf(around, next))) ||
      ((word === 'about' || word === 'than') && ['in', 'since', 'rather', 'later', 'earlier', 'until', 'from'].includes(earlier))
    if (beforeCounts.has(word) && !hedged) return null
    if (beforeYears.has(word)) return { form: 'year', year: year.value }
    // Older numbers before a noun are more often counts than years.
    if (year.value < 1800 && next !== undefined && next.kind === 0 && next.word === '' && !next.capital) return null
    return year.value >= 1500 && year.value < 2100 ? { form: 'year', year: year.value } : null
  },
}

/** "at 1730", "between 2100 and 2140": a time as soldiers write it. */
function isTimeOfDay(value: number, around: Around): boolean {
  if (value % 100 >= 60) return false
  const word = wordOf(around, before(around))
  if (word === 'at') return !priced.has(wordOf(around, after(around)))
  if (value < EVENING) return false
  return word === 'between' || (word === 'and' && Number(wordOf(around, before(around, 2))) >= EVENING)
}
const EVENING = 2100
const priced: ReadonlySet<string> = new Set(['prices', 'levels', 'rates', 'values', 'costs', 'dollars', 'exchange', 'constant'])

const shortYear: Rule = {
  name: 'short-year',
  patterns: ['shortyear:SHORTYEAR'],
  finds: { "Back in ['98] it": '1998' },
  ignores: [],
  confidence: 0.93,
  read({ shortyear }) {
    return shortyear === undefined ? null : { form: 'year', year: fullYear(shortyear.name) }
  },
}

const LAST_IN_WORDS = 2040

/** "nineteen twenty-six", "eighteen ninety" */
const spelledYear: Rule = {
  name: 'year-in-words',
  patterns: ['YEAR'],
  finds: { 'In [nineteen sixty-eight] it': '1968', 'By [nineteen hundred and five] it': '1905' },
  ignores: [
    'nineteen two',
    'nineteen 26',
    'nineteen fifty-dollar bills',
    'nineteen fifty people',
    'eighteen hundred and fifty ponies',
    'twenty sixteen-year-olds',
  ],
  confidence: 0.8,
  read({ year }, around) {
    const next = after(around)
    if (year === undefined || year.word === '' || countedNouns.has(wordOf(around, next))) return null
    if (touching(year, next) && wordOf(around, next) === '-') return null
    const marked = beforeYears.has(wordOf(around, before(around)))
    if (marked) return year.value <= LAST_IN_WORDS ? { form: 'year', year: year.value } : null
    // "eighteen hundred and fifty ponies" is a count without such a word.
    const inFull = year.value >= 1800 && year.value < 2000 && !/hundred/i.test(around.text.slice(year.start, year.end))
    return inFull ? { form: 'year', year: year.value } : null
  },
}

export const partial: readonly Rule[] = [monthYear, month, year, shortYear, spelledYear]
