import { shapes } from '../../segment/index.ts'
import type { Segmented, Sentence } from '../../types.ts'
import { codeOf } from './codes.ts'
import { kinds, lookUp, opens } from './lexicon.ts'

/** A token as the date rules see it. */
export interface Lexeme {
  readonly start: number
  readonly end: number
  /** Lower-case text of a word of the calendar or a mark; empty for every other word. */
  readonly word: string
  readonly kind: number
  readonly value: number
  /** Unit, season, or the year of a code like `1Q24`. */
  readonly name: string
  readonly weak: boolean
  readonly veryWeak: boolean
  /** Begins with a capital. */
  readonly capital: boolean
}

/** Does the sentence hold a digit or a word that can be the core of a date? Everything else costs next to nothing. */
export function mayHoldDate({ document: { text }, tokens }: Segmented, { firstToken, endToken }: Sentence): boolean {
  for (let token = firstToken; token < endToken; token++) {
    const shape = tokens.shape[token] ?? 0
    if (shape === shapes.number || shape === shapes.alphanumeric) return true
    if (shape <= shapes.mixed && opens(text, tokens.start[token] ?? 0, tokens.end[token] ?? 0)) return true
  }
  return false
}

/** The sentence's tokens as lexemes, one for one except that numbers in words (`twenty-one`) and short years (`'98`) become one. */
export function lexemesOf({ document: { text }, tokens }: Segmented, { firstToken, endToken }: Sentence): readonly Lexeme[] {
  const found: Lexeme[] = []
  for (let token = firstToken; token < endToken; token++) {
    const lexeme = lexemeOf(text, tokens.start[token] ?? 0, tokens.end[token] ?? 0, tokens.shape[token] ?? 0)
    if (!joinedToLast(found, lexeme)) found.push(lexeme)
  }
  return found
}

function lexemeOf(text: string, start: number, end: number, shape: number): Lexeme {
  if (shape === shapes.number || shape === shapes.alphanumeric) {
    const code = codeOf(text.slice(start, end))
    return {
      start,
      end,
      word: '',
      kind: code?.kind ?? 0,
      value: code?.value ?? 0,
      name: code?.name ?? '',
      weak: false,
      veryWeak: false,
      capital: false,
    }
  }
  if (shape === shapes.punctuation || shape === shapes.symbol || shape === shapes.possessive)
    return {
      start,
      end,
      word: mark(text, start, end),
      kind: 0,
      value: 0,
      name: '',
      weak: false,
      veryWeak: false,
      capital: false,
    }
  const entry = lookUp(text, start, end)
  const first = text.charCodeAt(start)
  const capital = first >= 65 && first <= 90
  if (entry === undefined) return { start, end, word: '', kind: 0, value: 0, name: '', weak: false, veryWeak: false, capital }
  return {
    start,
    end,
    word: entry.word,
    kind: entry.kind,
    value: entry.value,
    name: entry.name,
    weak: entry.weak,
    veryWeak: entry.veryWeak,
    capital,
  }
}

/** Marks by their first characters; curly apostrophes straight, because patterns and rules ask for them. */
function mark(text: string, start: number, end: number): string {
  const code = text.charCodeAt(start)
  const rest = text.slice(start + 1, Math.min(end, start + 3))
  return (code === 0x2019 || code === 0x2018 ? "'" : text.charAt(start)) + rest
}

/** `twenty` + `-` + `one` → 21, `twenty` + `first` → 21st, `'` + `98` → '98. Changes the end of `found` when it joins. */
function joinedToLast(found: Lexeme[], next: Lexeme): boolean {
  const last = found.at(-1)
  if (last === undefined) return false
  if (last.word === "'" && last.end === next.start) {
    if ((next.kind & kinds.TWODIGITS) === 0 && (next.kind & kinds.DECADE) === 0) return false
    if (next.end - next.start < 2) return false
    const kind = next.kind & kinds.DECADE ? kinds.DECADE : kinds.SHORTYEAR
    found[found.length - 1] = { ...next, start: last.start, kind }
    return true
  }
  if (joinedToYear(found, next)) return true
  if ((next.kind & (kinds.COUNT | kinds.ORDINAL)) === 0 || next.value > 9 || next.word === '' || next.value < 1) return false
  const hyphen = last.word === '-'
  const tens = hyphen ? found.at(-2) : last
  if (tens === undefined || (tens.kind & kinds.COUNT) === 0 || tens.word === '' || tens.value % 100 < 20 || tens.value % 10 !== 0)
    return false
  if (hyphen && (tens.end !== last.start || last.end !== next.start)) return false
  if (hyphen) found.pop()
  found[found.length - 1] = {
    ...next,
    start: tens.start,
    word: 'number',
    kind: next.kind | (tens.kind & kinds.YEAR),
    value: tens.value + next.value,
    capital: tens.capital,
  }
  return true
}

/** `two thousand` + `and` + `five` → the year 2005, as a word that dates can end with. */
function joinedToYear(found: Lexeme[], next: Lexeme): boolean {
  if ((next.kind & kinds.COUNT) === 0 || next.word === '' || next.value > 99) return false
  const and = found.at(-1)?.word === 'and'
  const thousand = found.at(and ? -2 : -1)
  const two = found.at(and ? -3 : -2)
  if (thousand?.word !== 'thousand' || two?.word !== 'two') return false
  if (and) found.pop()
  found.pop()
  found[found.length - 1] = {
    ...next,
    start: two.start,
    word: 'number',
    kind: kinds.YEAR | kinds.COUNT,
    value: 2000 + next.value,
    capital: two.capital,
  }
  return true
}
