import type { Lexeme } from './lexemes.ts'
import { kinds, lookUpWord } from './lexicon.ts'

/** Makes one lexeme of the last ones and the next where they are one word of the calendar; false leaves `found` as it is. */
export function joinedToLast(text: string, found: Lexeme[], next: Lexeme): boolean {
  const last = found.at(-1)
  if (last === undefined) return false
  if (last.word === "'") return shortYear(found, last, next)
  if (last.word === '-' && last.end < next.start) return brokenWord(text, found, last, next)
  if (next.word === '' || (next.kind & (kinds.COUNT | kinds.ORDINAL)) === 0) return false
  return yearInWords(found, next) || yearByHundreds(found, last, next) || compoundNumber(found, last, next)
}

function replaceLast(found: Lexeme[], count: number, lexeme: Lexeme): true {
  found.splice(found.length - count, count, lexeme)
  return true
}

/** `'` + `98` → '98, `'` + `90s` */
function shortYear(found: Lexeme[], last: Lexeme, next: Lexeme): boolean {
  if (last.end !== next.start || (next.kind & (kinds.TWODIGITS | kinds.DECADE)) === 0 || next.end - next.start < 2) return false
  return replaceLast(found, 1, { ...next, start: last.start, kind: next.kind & kinds.DECADE ? kinds.DECADE : kinds.SHORTYEAR })
}

/** `Novem` + `-` + `ber`: a word broken at the end of a line. */
function brokenWord(text: string, found: Lexeme[], hyphen: Lexeme, next: Lexeme): boolean {
  const head = found.at(-2)
  if (head === undefined || head.end !== hyphen.start || next.capital) return false
  const entry = lookUpWord(text.slice(head.start, head.end) + text.slice(next.start, next.end))
  if (entry === undefined) return false
  const { word, kind, value, name, weak, veryWeak } = entry
  return replaceLast(found, 2, { start: head.start, end: next.end, word, kind, value, name, weak, veryWeak, capital: head.capital })
}

/** `twenty` + `-` + `one` → 21, `twenty` + `first` → 21st */
function compoundNumber(found: Lexeme[], last: Lexeme, next: Lexeme): boolean {
  if (next.value > 9 || next.value < 1) return false
  const hyphen = last.word === '-'
  const tens = hyphen ? found.at(-2) : last
  if (tens === undefined || tens.word === '' || (tens.kind & kinds.COUNT) === 0 || tens.value % 100 < 20 || tens.value % 10 !== 0)
    return false
  if (hyphen && (tens.end !== last.start || last.end !== next.start)) return false
  return replaceLast(found, hyphen ? 2 : 1, {
    ...next,
    start: tens.start,
    word: 'number',
    kind: next.kind | (tens.kind & kinds.YEAR),
    value: tens.value + next.value,
    capital: tens.capital,
  })
}

const FEWEST_HUNDREDS = 15
const MOST_HUNDREDS = 20

/** `nineteen` + `eighty`, `nineteen hundred and` + `ninety` → the years 1980, 1990; what follows makes 1983 of it. */
function yearByHundreds(found: Lexeme[], last: Lexeme, next: Lexeme): boolean {
  if ((next.kind & kinds.COUNT) === 0 || next.kind & kinds.YEAR || next.value < 1 || next.value > 99 || next.word === '') return false
  const and = last.word === 'and' ? 1 : 0
  const spelt = found.at(-1 - and)?.word === 'hundred'
  if (!spelt && (and === 1 || next.value < 10)) return false
  const hyphen = !spelt && last.word === '-' ? 1 : 0
  const count = spelt ? 2 + and : 1 + hyphen
  const hundreds = found.at(-count)
  if (hundreds === undefined || hundreds.word === '' || (hundreds.kind & kinds.COUNT) === 0 || hundreds.kind & kinds.YEAR) return false
  if (hundreds.value < FEWEST_HUNDREDS || hundreds.value > MOST_HUNDREDS || (hundreds.value === MOST_HUNDREDS && spelt)) return false
  return replaceLast(found, count, {
    ...next,
    start: hundreds.start,
    word: 'number',
    kind: kinds.YEAR | kinds.COUNT,
    value: hundreds.value * 100 + next.value,
    capital: hundreds.capital,
  })
}

/** `two thousand` + `and` + `five` → the year 2005 */
function yearInWords(found: Lexeme[], next: Lexeme): boolean {
  if ((next.kind & kinds.COUNT) === 0 || next.value > 99) return false
  const and = found.at(-1)?.word === 'and' ? 1 : 0
  const two = found.at(-2 - and)
  if (found.at(-1 - and)?.word !== 'thousand' || two?.word !== 'two') return false
  return replaceLast(found, 2 + and, {
    ...next,
    start: two.start,
    word: 'number',
    kind: kinds.YEAR | kinds.COUNT,
    value: 2000 + next.value,
    capital: two.capital,
  })
}
