import { shapes } from '../../segment/index.ts'
import type { Segmented, Sentence } from '../../types.ts'
import { type Code, codeOf } from './codes.ts'
import { joinedToLast } from './joins.ts'
import { lookUp, opens, opensWord } from './lexicon.ts'

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

const HYPHEN = 45
const CAPITAL_T = 84
const SPACE = 32
const SLASH = 47
const FULL_STOP = 46
const ONE = 49
const TWO = 50
const EN_DASH = 0x2013
const isApostrophe = (code: number): boolean => code === 39 || code === 0x2019 || code === 0x2018
const isDigit = (code: number): boolean => code >= 48 && code <= 57

/** Does the sentence hold a digit or a word that can be the core of a date? Everything else costs next to nothing. */
export function mayHoldDate({ document: { text }, tokens }: Segmented, { firstToken, endToken }: Sentence): boolean {
  for (let token = firstToken; token < endToken; token++) {
    const shape = tokens.shape[token] ?? 0
    if (shape === shapes.alphanumeric) return true
    const start = tokens.start[token] ?? 0
    const end = tokens.end[token] ?? 0
    if (shape === shapes.number && numberOpens(text, start, end)) return true
    if (shape <= shapes.mixed && opens(text, start, end)) return true
    if (shape === shapes.punctuation && token > firstToken && token + 1 < endToken && text.charCodeAt(start) === HYPHEN) {
      // "Novem-" at the end of a line
      const next = tokens.start[token + 1] ?? 0
      if (
        next > end &&
        tokens.end[token - 1] === start &&
        opensWord(text.slice(tokens.start[token - 1], start) + text.slice(next, tokens.end[token + 1]))
      )
        return true
    }
  }
  return false
}

/** A number that can be a year or a day by itself or with the mark beside it: not `5`, `3.2`, `250`, `12,000`. */
function numberOpens(text: string, start: number, end: number): boolean {
  const length = end - start
  if (length === 3 || (length === 5 && text.charCodeAt(start + 2) !== FULL_STOP)) return false
  if (length > 3) {
    const first = text.charCodeAt(start)
    // Four figures are a year of two thousand.
    return length > 4 || ((first === ONE || first === TWO) && isDigit(text.charCodeAt(start + 1)))
  }
  const next = text.charCodeAt(end)
  if (next === SLASH || next === HYPHEN || next === EN_DASH) return true
  if (next === SPACE) {
    const mark = text.charCodeAt(end + 1)
    if (mark === SLASH || mark === HYPHEN || mark === EN_DASH) return true
  }
  return start > 0 && isApostrophe(text.charCodeAt(start - 1))
}

/** The sentence's tokens as lexemes, one for one but for those that joins.ts makes one. */
export function lexemesOf({ document: { text }, tokens }: Segmented, { firstToken, endToken }: Sentence): readonly Lexeme[] {
  const found: Lexeme[] = []
  for (let token = firstToken; token < endToken; token++) {
    const lexeme = lexemeOf(text, tokens.start[token] ?? 0, tokens.end[token] ?? 0, tokens.shape[token] ?? 0)
    if (!joinedToLast(text, found, lexeme)) found.push(lexeme)
  }
  return found
}

function lexemeOf(text: string, start: number, end: number, shape: number): Lexeme {
  if (shape === shapes.number || shape === shapes.alphanumeric) {
    const dayEnd = withoutTime(text, start, end)
    const code = codeOf(text.slice(start, dayEnd))
    return code === null ? plain(start, end, '', false) : lexeme(start, dayEnd, code)
  }
  if (shape === shapes.punctuation || shape === shapes.symbol || shape === shapes.possessive)
    return plain(start, end, mark(text, start, end), false)
  const first = text.charCodeAt(start)
  const capital = first >= 65 && first <= 90
  const entry = lookUp(text, start, end)
  if (entry === undefined) return plain(start, end, '', capital)
  const { word, kind, value, name, weak, veryWeak } = entry
  return { start, end, word, kind, value, name, weak, veryWeak, capital }
}

/** `06T12` of `2018-08-06T12:30`, `20180806T1230`: the day ends before the time. */
function withoutTime(text: string, start: number, end: number): number {
  for (const length of [2, 8])
    if (end - start > length && text.charCodeAt(start + length) === CAPITAL_T && isDigit(text.charCodeAt(start + length + 1)))
      return start + length
  return end
}

// Written out, because these are made by the million and a spread costs ten times as much.
function plain(start: number, end: number, word: string, capital: boolean): Lexeme {
  return { start, end, word, kind: 0, value: 0, name: '', weak: false, veryWeak: false, capital }
}

function lexeme(start: number, end: number, { kind, value, name }: Code): Lexeme {
  return { start, end, word: '', kind, value, name, weak: false, veryWeak: false, capital: false }
}

/** Marks by their first characters; curly apostrophes straight, because patterns and rules ask for them. */
function mark(text: string, start: number, end: number): string {
  const code = text.charCodeAt(start)
  const rest = text.slice(start + 1, Math.min(end, start + 3))
  return (code === 0x2019 || code === 0x2018 ? "'" : text.charAt(start)) + rest
}
