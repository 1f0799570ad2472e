import { type SeasonCode, shift } from '../expression.ts'
import type { Lexeme } from '../lexemes.ts'
import { kinds } from '../lexicon.ts'
import { type Around, after, before, type Rule, wordOf } from '../rule.ts'
import { whichOf } from './partial.ts'
import { withYears, yearFrom } from './years.ts'

const seasonYear: Rule = {
  name: 'season-year',
  patterns: withYears('SEASON').slice(1),
  finds: { 'In the [summer of 2006] it': '2006-SU' },
  ignores: [],
  confidence: 0.95,
  read(parts) {
    const { season } = parts
    return season === undefined ? null : { form: 'season', year: yearFrom(parts), season: season.name as SeasonCode, which: null }
  },
}

const season: Rule = {
  name: 'season',
  patterns: ['SEASON', 'which:this|last|next|past|that|coming|previous|following|same SEASON', 'close season'],
  finds: { '[This summer] it': '2015-SU', 'since the [spring],': '2015-SP' },
  ignores: ['Prices fall.', 'a spring in his step', 'Sales fall in the north.'],
  confidence: 0.85,
  read({ season, which }, around) {
    if (season === undefined) return { form: 'season', year: null, season: 'SU', which: null }
    const following = after(around)
    if (season.word === 'fall' && which !== undefined && following !== undefined && verbs.has(wordOf(around, following))) return null
    if (which?.word === 'that' || which?.word === 'same')
      return { form: 'season', year: shift('year', 0, 'spoken'), season: season.name as SeasonCode, which: null }
    if (which === undefined && !namesSeason(season, around)) return null
    if (season.word === 'fall' && which !== undefined && after(around)?.kind === 0 && verbs.has(wordOf(around, after(around)))) return null
    return { form: 'season', year: null, season: season.name as SeasonCode, which: whichOf(which?.word) }
  },
}

const verbs: ReadonlySet<string> = new Set(['due', 'in', 'short', 'to', 'by', 'from', 'under', 'within', 'below', 'into', 'outside'])

/** "in the spring", "by summer,": the season as a time; not "a spring in his step", "in summer camps". */
function namesSeason(season: Lexeme, around: Around): boolean {
  const word = wordOf(around, before(around))
  const previous = word === 'the' ? wordOf(around, before(around, 2)) : word
  const next = after(around)
  const nextWord = wordOf(around, next)
  const atEdge =
    next === undefined ||
    /^(?:[.,;:)?!"”—–-]|'s|’s|and|when|after|before|but|to|on|as|at|with|by|or|that|it|he|she|they|we|is|was|are|were|for)$/.test(nextWord)
  if (!atEdge || (season.capital && around.first > 0 && word !== 'the' && !timeWords.has(word))) return false
  if (word === 'the') return timeWords.has(previous) || (season.word !== 'fall' && season.word !== 'spring' && previous === '')
  return timeWords.has(word)
}
const timeWords: ReadonlySet<string> = new Set([
  'in',
  'since',
  'by',
  'during',
  'until',
  'till',
  'through',
  'early',
  'late',
  'mid',
  'over',
  'before',
  'after',
  'for',
  'of',
])

const decade: Rule = {
  name: 'decade',
  patterns: ['DECADE', "year:YEAR +'s"],
  finds: { 'In the [1990s] it': '199', "In the late [1980's] it": '198', "In the ['90s] it": '199', 'In the [forties] it': '194' },
  ignores: ["1990's best film", "in 1990's third quarter", 'in his forties', 'temperatures in the 90s', 'a woman in her 60s'],
  confidence: 0.95,
  read({ decade, year }, around) {
    // "the 1980's", as some papers write them
    if (year !== undefined) {
      const mark = wordOf(around, before(around))
      const owner = mark === '-' ? wordOf(around, before(around, 2)) : mark
      if (year.value % 10 !== 0 || year.word !== '' || !beforeDecades.has(owner)) return null
      return year.value < 1900 && year.value % 100 === 0
        ? { form: 'century', century: year.value / 100 }
        : { form: 'decade', start: year.value }
    }
    if (decade === undefined) return null
    // "the late 1800s" is the whole century, "the 2000s" their first ten years.
    if (decade.value >= 1000 && decade.value < 1900 && decade.value % 100 === 0) return { form: 'century', century: decade.value / 100 }
    if (decade.value >= 1000) return { form: 'decade', start: decade.value }
    const word = wordOf(around, before(around))
    const owner = ['early', 'late', 'mid', '-'].includes(word)
      ? [wordOf(around, before(around, 2)), wordOf(around, before(around, 3))]
      : [word]
    if (owner.some(each => ['his', 'her', 'their', 'my', 'our', 'your'].includes(each))) return null
    if (['his', 'her', 'their', 'my', 'our', 'your', 'low', 'high', 'upper'].includes(word)) return null
    const apostrophe = /['’‘]/.test(around.text[decade.start] ?? '')
    if (
      !apostrophe &&
      word !== 'the' &&
      !['early', 'late', 'mid'].includes(word) &&
      !(word === 'and' && ((before(around, 2)?.kind ?? 0) & kinds.DECADE) !== 0)
    )
      return null
    if (
      !apostrophe &&
      decade.word === '' &&
      decade.value > 0 &&
      wordOf(around, before(around, 2)) === 'in' &&
      /temperatur|degree|score|shot/i.test(around.text.slice(Math.max(0, decade.start - 60), decade.start))
    )
      return null
    return { form: 'decade', start: (decade.value < 20 ? 2000 : 1900) + decade.value }
  },
}

const beforeDecades: ReadonlySet<string> = new Set(['the', 'early', 'late', 'mid'])

const century: Rule = {
  name: 'century',
  patterns: ['ORDINAL -? century'],
  finds: { 'In the [19th century] it': '18', 'in [twentieth-century] art': '19' },
  ignores: ['his second century of the match'],
  confidence: 0.85,
  read({ ordinal }, around) {
    if (ordinal === undefined || ordinal.value > 22) return null
    // "21st Century Fox"
    if (around.lexemes[around.end - 1]?.capital === true && after(around)?.capital === true) return null
    return ordinal.word !== '' && ordinal.value < 5 ? null : { form: 'century', century: ordinal.value - 1 }
  },
}

export const seasons: readonly Rule[] = [seasonYear, season, decade, century]
