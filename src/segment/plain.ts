import { wraps } from './wraps.ts'

/** A text as it reads, whatever its lines look like, and the way back. */
export interface PlainText {
  readonly text: string
  /** The offset in the text as it stands of a character of the plain one. */
  toOriginal(offset: number): number
}

/**
 * Undoes what layout does to running text, so that no later stage has to know of it: lines wrapped at a width are one line, the marks of quoted mail are
 * gone, CRLF is a line break, a no-break space or two spaces are one. Columns of a table, three spaces or a tab apart, stay. A text without any of it is
 * itself.
 */
export function plainText(original: string): PlainText {
  const even = evened(original)
  const pieces: string[] = []
  // Of every stretch that is left out: where the text goes on in the plain text, and in the original.
  const goesOn: { readonly plain: number; readonly original: number }[] = []
  let copied = 0
  let length = 0
  const replace = (start: number, end: number, by: string): void => {
    if (start < copied || (end - start === by.length && even.slice(start, end) === by)) return
    pieces.push(even.slice(copied, start), by)
    length += start - copied + by.length
    copied = end
    goesOn.push({ plain: length, original: end })
  }
  for (const { start, end, by } of replacements(even)) replace(start, end, by)
  if (pieces.length === 0) return { text: even, toOriginal: offset => offset }
  pieces.push(even.slice(copied))
  return { text: pieces.join(''), toOriginal: offset => originalOf(goesOn, offset) }
}

function originalOf(goesOn: readonly { readonly plain: number; readonly original: number }[], offset: number): number {
  let [low, high] = [0, goesOn.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((goesOn[middle]?.plain ?? 0) <= offset) low = middle + 1
    else high = middle
  }
  const last = goesOn[low - 1]
  return last === undefined ? offset : last.original + offset - last.plain
}

/** The same text, character for character, with every kind of space and line break as the plain one. */
function evened(text: string): string {
  let even = text
  if (even.includes('\r')) even = even.replaceAll('\r\n', ' \n').replaceAll('\r', '\n')
  if (EXOTIC.test(even)) even = even.replace(EXOTIC_OUTSIDE_NUMBERS, ' ')
  // A line with a mark by itself is left alone: `> $5 million` may say how much.
  if (even.includes('>')) even = even.replace(QUOTED, lines => lines.replace(MARKS, marks => ' '.repeat(marks.length)))
  return even
}

const EXOTIC = /[\u00a0\u2000-\u200a\u202f\u205f\u3000]/
// `1 234 567` is one number.
const EXOTIC_OUTSIDE_NUMBERS = /(?<!\d)[\u00a0\u2000-\u200a\u202f\u205f\u3000]|[\u00a0\u2000-\u200a\u202f\u205f\u3000](?!\d)/g
const QUOTED = /^[ \t]{0,8}>.*(?:\n[ \t]{0,8}>.*)+/gm
const MARKS = /^[ \t]{0,8}>[> \t]*/gm

interface Replacement {
  readonly start: number
  readonly end: number
  readonly by: string
}

/** In order; never overlapping. */
function* replacements(text: string): Generator<Replacement> {
  let at = 0
  for (const newline of wraps(text)) {
    let [start, end] = [newline, newline + 1]
    while (isBlank(text.charCodeAt(start - 1))) start--
    while (isBlank(text.charCodeAt(end))) end++
    yield* doubled(text, at, start)
    // `Micro-⏎soft` is put together where it is known what the halves are.
    yield { start, end, by: text[start - 1] === '-' ? '\n' : ' ' }
    at = end
  }
  yield* doubled(text, at, text.length)
}

function* doubled(text: string, from: number, to: number): Generator<Replacement> {
  for (let at = text.indexOf('  ', from); at >= 0 && at < to; at = text.indexOf('  ', at)) {
    let end = at
    while (text.charCodeAt(end) === SPACE) end++
    if (end - at === 2 && end < to && !isBreak(text.charCodeAt(at - 1)) && !isBreak(text.charCodeAt(end))) yield { start: at, end, by: ' ' }
    at = end
  }
}

const SPACE = 32
const isBlank = (code: number): boolean => code === SPACE || code === 9
/** Of a line, of the text, or a tab, which is no running text. */
const isBreak = (code: number): boolean => Number.isNaN(code) || code === 10 || code === 9
