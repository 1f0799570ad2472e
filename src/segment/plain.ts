import { withoutLineNumbers } from './line-numbers.ts'
import { marks, type Replacement } from './marks.ts'
import { wraps } from './wraps.ts'

/** A text as it reads, whatever its lines look like, and the way back. */
export interface PlainText {
  readonly text: string
  /** The offset in the text as it stands of a character of the plain one. */
  toOriginal(offset: number): number
  /** The other way: of what is left out, where the text goes on. */
  toPlain(offset: number): number
}

/**
 * Undoes what layout does to running text, so that no later stage has to know of it: lines wrapped at a width are one line, the marks of quoted mail
 * and of Markdown are gone, and so are the line numbers of transcripts; CRLF is a line break, a no-break space or two spaces are one. Columns of a table, three spaces or a tab apart, stay. A text
 * without any of it is itself.
 */
export function plainText(original: string): PlainText {
  const even = evened(original)
  const pieces: string[] = []
  const replaced: Replaced[] = []
  let copied = 0
  let length = 0
  for (const { start, end, by } of [...marks(even), ...spaces(even)].sort((a, b) => a.start - b.start)) {
    if (start < copied || (end - start === by.length && even.slice(start, end) === by)) continue
    pieces.push(even.slice(copied, start), by)
    length += start - copied
    replaced.push({ start, end, plainStart: length, plainEnd: length + by.length })
    length += by.length
    copied = end
  }
  if (pieces.length === 0) return { text: even, toOriginal: offset => offset, toPlain: offset => offset }
  pieces.push(even.slice(copied))
  return {
    text: pieces.join(''),
    toOriginal(offset) {
      const [last, next] = around(replaced, ({ plainEnd }) => plainEnd <= offset)
      const original = last === undefined ? offset : last.end + offset - last.plainEnd
      // A ligature is one character for two or three.
      return next === undefined || original < next.start ? original : Math.max(next.start, Math.min(original, next.end - 1))
    },
    toPlain(offset) {
      const [last] = around(replaced, ({ start }) => start <= offset)
      if (last === undefined) return offset
      return offset >= last.end ? last.plainEnd + offset - last.end : Math.min(last.plainStart + offset - last.start, last.plainEnd)
    },
  }
}

/** A stretch of the original, and of what stands for it in the plain text. */
interface Replaced {
  readonly start: number
  readonly end: number
  readonly plainStart: number
  readonly plainEnd: number
}

/** The last of ascending items that is before something, and the one after it. */
function around(items: readonly Replaced[], isBefore: (item: Replaced) => boolean): readonly [Replaced | undefined, Replaced | undefined] {
  let [low, high] = [0, items.length]
  while (low < high) {
    const middle = (low + high) >> 1
    const item = items[middle]
    if (item !== undefined && isBefore(item)) low = middle + 1
    else high = middle
  }
  return [items[low - 1], items[low]]
}

/** The same text, character for character, with every kind of space and line break as the plain one. */
function evened(text: string): string {
  let even = text
  if (even.includes('\r')) even = even.replaceAll('\r\n', ' \n').replaceAll('\r', '\n')
  if (EXOTIC.test(even)) even = even.replace(EXOTIC_OUTSIDE_NUMBERS, ' ').replace(WIDE, narrow)
  // A line with a mark by itself is left alone: `> $5 million` may say how much.
  if (even.includes('>')) even = even.replace(QUOTED, lines => lines.replace(MARKS, marks => ' '.repeat(marks.length)))
  return withoutLineNumbers(even)
}

const EXOTIC = /[\u00a0\u2000-\u200a\u202f\u205f\u3000\uff01-\uff5e\uffe0-\uffe6]/
// Keyboards of East Asia write １２ and ￥ as wide as a character of their own.
const WIDE = /[\uff01-\uff5e\uffe0-\uffe6]/g
const narrow = (wide: string): string => wide.normalize('NFKC')
// `1 234 567` is one number.
const EXOTIC_OUTSIDE_NUMBERS = /(?<!\d)[\u00a0\u2000-\u200a\u202f\u205f\u3000]|[\u00a0\u2000-\u200a\u202f\u205f\u3000](?!\d)/g
const QUOTED = /^[ \t]{0,8}>.*(?:\n[ \t]{0,8}>.*)+/gm
const MARKS = /^[ \t]{0,8}>[> \t]*/gm

function* spaces(text: string): Generator<Replacement> {
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
