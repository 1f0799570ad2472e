import { abbreviations, capitalAbbreviations } from '../data/abbreviations.ts'
import type { Span, Tokens } from '../types.ts'

/** What a token looks like; values of `Tokens.shape`. */
export const shapes = {
  /** `bank`, `von`, `iPhone` counts as mixed */
  lower: 0,
  /** `Bank`, `Dallas`, also `Mr.` */
  title: 1,
  /** `IBM`, `U.S.`, `AT&T`; at least two letters */
  upper: 2,
  /** `J`, `J.` */
  initial: 3,
  /** `McDonald`, `eBay`, `iPhone` */
  mixed: 4,
  /** `2018`, `11.8`, `1,234` */
  number: 5,
  /** `737s`, `11bn`, `3i`, `2Q16` */
  alphanumeric: 6,
  /** `'s`, `’s` */
  possessive: 7,
  punctuation: 8,
  /** `$`, `€`, `%`, `+`, emoji */
  symbol: 9,
} as const

// Character classes. Whatever is not in the ASCII table is looked up once by its Unicode property and remembered.
const UNKNOWN = 0
const SPACE = 1
const LOWER = 2
const UPPER = 3
const DIGIT = 4
const PUNCTUATION = 5
const SYMBOL = 6

const classes = new Uint8Array(65536)

function classOf(code: number): number {
  const known = classes[code] ?? SYMBOL
  if (known !== UNKNOWN) return known
  const found = lookUp(code)
  classes[code] = found
  return found
}

function lookUp(code: number): number {
  const character = String.fromCharCode(code)
  if (/\s/u.test(character) || code === 0xfeff || code === 0x200b) return SPACE
  // A soft hyphen or a joiner inside a word does not end it.
  if (code === 0xad || code === 0x200c || code === 0x200d) return LOWER
  if (/[\p{Lu}\p{Lt}]/u.test(character)) return UPPER
  if (/[\p{L}\p{M}]/u.test(character)) return LOWER
  if (/\p{Nd}/u.test(character)) return DIGIT
  if (/\p{P}/u.test(character) && character !== '%' && character !== '#' && character !== '@') return PUNCTUATION
  return SYMBOL
}

const APOSTROPHE = 39
const CURLY_APOSTROPHE = 0x2019
const FULL_STOP = 46
const COMMA = 44
const AMPERSAND = 38

const isLetter = (kind: number): boolean => kind === LOWER || kind === UPPER
const isWord = (kind: number): boolean => kind === LOWER || kind === UPPER || kind === DIGIT
const isApostrophe = (code: number): boolean => code === APOSTROPHE || code === CURLY_APOSTROPHE

/** The tokens of one document while they are counted; grows by doubling. */
interface Growing {
  count: number
  start: Int32Array
  end: Int32Array
  shape: Uint8Array
}

function push(into: Growing, start: number, end: number, shape: number): void {
  if (into.count === into.start.length) {
    const size = into.count * 2
    into.start = grown(into.start, new Int32Array(size))
    into.end = grown(into.end, new Int32Array(size))
    into.shape = grown(into.shape, new Uint8Array(size))
  }
  into.start[into.count] = start
  into.end[into.count] = end
  into.shape[into.count] = shape
  into.count++
}

function grown<Array extends Int32Array | Uint8Array>(from: Array, to: Array): Array {
  to.set(from)
  return to
}

/**
 * Splits text into tokens: words with their inner apostrophes, full stops and ampersands (`O'Rourke`, `U.S.`, `Amazon.com`, `AT&T`),
 * abbreviations with their stop (`Inc.`), numbers with their separators (`1,234.5`); possessive `'s`, hyphens, and every other mark alone.
 * Ranges must ascend; a token never crosses the end of one. One pass over the characters, linear in time.
 */
export function tokenise(text: string, ranges: readonly Span[]): Tokens & { readonly endOfRange: Int32Array } {
  const into: Growing = {
    count: 0,
    start: new Int32Array((text.length >> 2) + 16),
    end: new Int32Array((text.length >> 2) + 16),
    shape: new Uint8Array((text.length >> 2) + 16),
  }
  const endOfRange = new Int32Array(ranges.length)
  for (const [index, { start, end }] of ranges.entries()) {
    let at = start
    while (at < end) {
      const kind = classOf(text.charCodeAt(at))
      if (kind === SPACE) at++
      else if (isWord(kind)) at = word(text, at, end, into)
      else at = mark(text, at, end, kind, into)
    }
    endOfRange[index] = into.count
  }
  return { count: into.count, start: into.start, end: into.end, shape: into.shape, endOfRange }
}

/** One token that starts with a letter or digit; gives the offset after it. */
function word(text: string, start: number, end: number, into: Growing): number {
  let at = start
  let lower = 0
  let upper = 0
  let digits = 0
  const firstIsUpper = classOf(text.charCodeAt(start)) === UPPER
  while (at < end) {
    const code = text.charCodeAt(at)
    const kind = classOf(code)
    if (kind === LOWER) lower++
    else if (kind === UPPER) upper++
    else if (kind === DIGIT) digits++
    else {
      const next = at + 1 < end ? classOf(text.charCodeAt(at + 1)) : SPACE
      const previous = classOf(text.charCodeAt(at - 1))
      if (isApostrophe(code)) {
        if (!isLetter(next) || isPossessive(text, at, end)) break
      } else if (code === FULL_STOP) {
        if (previous === DIGIT ? next !== DIGIT : !(isLetter(next) && isLetter(previous) && !startsSentence(text, start, at, next))) break
      } else if (code === COMMA) {
        if (previous !== DIGIT || next !== DIGIT) break
      } else if (code === AMPERSAND) {
        if (previous !== UPPER || next !== UPPER) break
      } else break
    }
    at++
  }
  if (at < end && text.charCodeAt(at) === FULL_STOP && keepsStop(text, start, at, end, upper, lower, digits)) at++
  push(into, start, at, shapeOf(lower, upper, digits, firstIsUpper))
  return at
}

/** `done.The next` is a missing space, not a domain name: lower-case letters before the stop and a capital after it. */
function startsSentence(text: string, start: number, stop: number, next: number): boolean {
  return next === UPPER && stop - start > 1 && classOf(text.charCodeAt(stop - 1)) === LOWER
}

function isPossessive(text: string, apostrophe: number, end: number): boolean {
  const code = text.charCodeAt(apostrophe + 1)
  if (code !== 115 && code !== 83) return false
  return apostrophe + 2 >= end || !isWord(classOf(text.charCodeAt(apostrophe + 2)))
}

/** `J.`, `U.S.`, `a.m.`, `Inc.`: the stop belongs to the token. */
function keepsStop(text: string, start: number, stop: number, end: number, upper: number, lower: number, digits: number): boolean {
  if (digits > 0) return false
  const letters = upper + lower
  if (letters === 1) return upper === 1 && stop + 1 < end
  const inner = stop - start > letters
  if (inner && letters <= 5 && text.charCodeAt(stop - 2) === FULL_STOP) return true
  if (stop - start > 6) return false
  const spelling = text.slice(start, stop)
  return abbreviations.has(spelling.toLowerCase()) || capitalAbbreviations.has(spelling)
}

function shapeOf(lower: number, upper: number, digits: number, firstIsUpper: boolean): number {
  if (digits > 0) return lower + upper > 0 ? shapes.alphanumeric : shapes.number
  if (upper === 0) return shapes.lower
  if (lower === 0) return upper === 1 ? shapes.initial : shapes.upper
  return firstIsUpper && upper === 1 ? shapes.title : shapes.mixed
}

/** One token that is no word: a possessive, a run of the same mark (`...`, `--`) or a single mark. */
function mark(text: string, start: number, end: number, kind: number, into: Growing): number {
  const code = text.charCodeAt(start)
  if (isApostrophe(code) && start > 0 && isWord(classOf(text.charCodeAt(start - 1))) && isPossessive(text, start, end)) {
    push(into, start, start + 2, shapes.possessive)
    return start + 2
  }
  let at = start + 1
  const pair = code >= 0xd800 && code < 0xdc00
  if (pair && at < end) at++
  else if (code !== APOSTROPHE && code !== 34 && code !== 40 && code !== 41) while (at < end && text.charCodeAt(at) === code) at++
  push(into, start, at, kind === PUNCTUATION ? shapes.punctuation : shapes.symbol)
  return at
}
