import { signs } from '../../data/currency-signs.ts'
import type { Span } from '../../types.ts'
import { roleOf } from './roles.ts'

/**
 * The pieces an amount of money is made of. They are finer than the document's tokens: `R1` is a word and a number, `$` a sign, so that
 * glued and spaced forms are read by the same rules.
 */
export interface Lexeme extends Span {
  readonly kind: 'word' | 'number' | 'sign' | 'mark' | 'end'
  /** Words without inner full stops (`U.S.` is `US`), everything else as printed. */
  readonly raw: string
  /** `raw` in lower case. */
  readonly text: string
  /** What stands before it: nothing, one blank (or a wrapped line), more than that (the next cell of a table). */
  readonly gap: 0 | 1 | 2
  /** Bits of `roles`; words only. */
  readonly role: number
}

const END: Lexeme = { kind: 'end', start: 0, end: 0, raw: '', text: '', gap: 2, role: 0 }

/** The lexeme at an index; past either end a lexeme that nothing matches. */
export const at = (lexemes: readonly Lexeme[], index: number): Lexeme => lexemes[index] ?? END

const OTHER = 0
const SPACE = 1
const LETTER = 2
const DIGIT = 3
const SIGN = 4

const classes = new Uint8Array(65536).fill(255)

function lookUp(code: number): number {
  const character = String.fromCharCode(code)
  if (/\s/u.test(character) || code === 0xfeff || code === 0x200b) return SPACE
  if (signs.has(character)) return SIGN
  if (/[\p{L}\p{M}]/u.test(character)) return LETTER
  if (code >= 48 && code <= 57) return DIGIT
  return OTHER
}

export function classOf(code: number): number {
  const known = classes[code] ?? OTHER
  if (known !== 255) return known
  const found = lookUp(code)
  classes[code] = found
  return found
}

export const isLetter = (code: number): boolean => classOf(code) === LETTER

const FULL_STOP = 46
const COMMA = 44
const isApostrophe = (code: number): boolean => code === 39 || code === 0x2019

/** The lexemes of `[start, end)`, one pass. */
export function lex(text: string, start: number, end: number): readonly Lexeme[] {
  const found: Lexeme[] = []
  let from = start
  let blanks = 0
  while (from < end) {
    const code = text.charCodeAt(from)
    const kind = classOf(code)
    if (kind === SPACE) {
      blanks += code === 9 ? 2 : 1
      from++
      continue
    }
    const gap = blanks === 0 ? 0 : blanks === 1 ? 1 : 2
    blanks = 0
    if (kind === LETTER) {
      const to = endOfWord(text, from, end)
      const raw = withoutStops(text.slice(from, to))
      const lower = lowered(raw)
      found.push({ kind: 'word', start: from, end: to, raw, text: lower, gap, role: roleOf(raw, lower) })
      from = to
    } else if (kind === DIGIT || startsDecimal(text, from, end)) {
      const to = endOfNumber(text, from, end)
      const raw = text.slice(from, to)
      found.push({ kind: 'number', start: from, end: to, raw, text: raw, gap, role: 0 })
      from = to
    } else {
      const raw = text.charAt(from)
      found.push({ kind: kind === SIGN ? 'sign' : 'mark', start: from, end: from + 1, raw, text: raw, gap, role: 0 })
      from++
    }
  }
  return found
}

/** Letters with inner apostrophes (`pa'anga`); single letters with stops are one word (`U.S.`, `L.E.`). */
function endOfWord(text: string, start: number, end: number): number {
  let to = start + 1
  while (to < end) {
    const code = text.charCodeAt(to)
    const next = to + 1 < end ? text.charCodeAt(to + 1) : 0
    if (classOf(code) === LETTER) to++
    else if (isApostrophe(code) && isLetter(next)) to += 2
    else break
  }
  if (to !== start + 1) return to
  // each turn takes a stop and one letter that no other letter follows
  while (
    to + 1 < end &&
    text.charCodeAt(to) === FULL_STOP &&
    isLetter(text.charCodeAt(to + 1)) &&
    !(to + 2 < end && isLetter(text.charCodeAt(to + 2)))
  )
    to += 2
  return to > start + 1 && to < end && text.charCodeAt(to) === FULL_STOP ? to + 1 : to
}

const lowered = (word: string): string => (word.includes('’') ? word.replaceAll('’', "'") : word).toLowerCase()

const withoutStops = (word: string): string => (word.includes('.') ? word.replaceAll('.', '') : word)

/** `.16`, but not the stop of `end.16` or `1.2.3`. */
function startsDecimal(text: string, from: number, end: number): boolean {
  if (text.charCodeAt(from) !== FULL_STOP || from + 1 >= end || classOf(text.charCodeAt(from + 1)) !== DIGIT) return false
  const before = from === 0 ? SPACE : classOf(text.charCodeAt(from - 1))
  return before === SPACE || before === SIGN
}

/** Digits with single separators between them: `1,234.50`, `1'000`. */
function endOfNumber(text: string, start: number, end: number): number {
  let to = start + 1
  while (to < end) {
    const code = text.charCodeAt(to)
    if (classOf(code) === DIGIT) to++
    else if ((code === FULL_STOP || code === COMMA || isApostrophe(code)) && to + 1 < end && classOf(text.charCodeAt(to + 1)) === DIGIT)
      to += 2
    else break
  }
  return to
}
