import type { Part, Problem } from '../types.ts'
import type { Whole } from './collections/split.ts'
import { decodeUtf16, type UnicodeEncoding, unicodeEncoding } from './encoding/unicode.ts'
import { headOf } from './head.ts'
import { publishedFromText } from './published.ts'
import { readRange } from './read-range.ts'
import { type Draft, LONGEST_TEXT, type Piece, problem } from './source.ts'

/** Of a document that is a part of a longer text. */
const LONGEST_PART = 2 ** 20

/** A draft whose text is too long for one document as several, numbered from 1 and cut between paragraphs. */
export function divided(draft: Draft, longest = LONGEST_TEXT, part = LONGEST_PART): readonly Draft[] {
  const { text, record } = draft
  if (text.length <= longest) return [draft]
  const drafts: Draft[] = []
  const dayInText = publishedFromText(text)?.day ?? null
  for (let start = 0; start < text.length; ) {
    const end = start + part >= text.length ? text.length : start + cutOf(part, at => text.charCodeAt(start + at))
    const number = String(drafts.length + 1)
    drafts.push({
      ...draft,
      record: record === null ? number : `${record}/${number}`,
      text: text.slice(start, end),
      title: drafts.length === 0 ? draft.title : null,
      parts: partsWithin(draft.parts, start, end),
      dayInText,
    })
    start = end
  }
  return drafts.filter(({ text }) => text.trim() !== '')
}

function partsWithin(parts: readonly Part[], start: number, end: number): readonly Part[] {
  const open = parts.findLast(part => part.start <= start)
  const own = parts.filter(part => part.start > start && part.start < end).map(part => ({ ...part, start: part.start - start }))
  return open === undefined ? own : [{ ...open, start: 0 }, ...own]
}

/** The same for a file of plain text that is too long, without reading more of it at once than a part. Null when it has to be read as a whole. */
export function splitText({ file, size }: Whole, longest = LONGEST_TEXT, part = LONGEST_PART): readonly Piece[] | null {
  if (size <= longest) return null
  const encoding = unicodeEncoding(readRange(file, 0, part))
  if (encoding === 'utf-32le' || encoding === 'utf-32be') return null
  const pieces: Piece[] = []
  let head: Piece['head']
  for (let start = 0; start < size; ) {
    const bytes = readRange(file, start, Math.min(start + part, size))
    // Something else cuts the file short.
    if (bytes.length === 0) return null
    const end = start + part >= size ? size : start + cutOfBytes(bytes, encoding)
    if (head === undefined) {
      const text = encoding === null ? bytes.toString('utf8') : decodeUtf16(bytes, encoding)
      // A collection under this name.
      if (looksLikeJson(text)) return null
      const { day, author } = headOf(text)
      head = { encoding, author, day, dayInText: publishedFromText(text)?.day ?? null }
    }
    pieces.push({ number: pieces.length + 1, start, end, records: pieces.length, lines: 0, conventions: NONE, ids: [], head })
    start = end
  }
  return pieces.map(piece => (piece.number === 1 ? { ...piece, of: { bytes: size, pieces: pieces.length } } : piece))
}

const NONE: Piece['conventions'] = { text: null, order: null }

export const looksLikeJson = (text: string): boolean => /^\s*(?:\{\s*"|\[\s*\{)/.test(text)

/** Tells the user what became of a text that is too long for one document. `last`: what the last of them is called. */
export function inParts(document: string, size: number, last: string): Problem {
  const megabytes = Math.round(size / 2 ** 20)
  const message = `It is a single text of ${megabytes} MB and was read as several documents, the last of which is ${last}. Split it where its own documents begin, so that each has its date and its names.`
  return problem(document, 'TOO_LARGE', message)
}

function cutOfBytes(bytes: Buffer, encoding: UnicodeEncoding | null): number {
  if (encoding === null) return cutOf(bytes.length, at => bytes[at] ?? 0, isRestOfUtf8, beginsUtf8)
  const unit = encoding === 'utf-16le' ? (at: number) => bytes.readUInt16LE(2 * at) : (at: number) => bytes.readUInt16BE(2 * at)
  return 2 * cutOf(bytes.length >> 1, unit)
}

// In an encoding of one byte a character it does no harm to cut elsewhere.
const isRestOfUtf8 = (byte: number): boolean => (byte & 0xc0) === 0x80
const beginsUtf8 = (byte: number): boolean => byte >= 0xc0
const isLowSurrogate = (unit: number): boolean => unit >= 0xdc00 && unit < 0xe000
const isHighSurrogate = (unit: number): boolean => unit >= 0xd800 && unit < 0xdc00

/**
 * Where to cut what has `length` units: after the last blank line of its second half, else after a line, else after a space, else where a character
 * begins. `isRest` and `begins`: units of characters that have several.
 */
function cutOf(length: number, unitAt: (at: number) => number, isRest = isLowSurrogate, begins = isHighSurrogate): number {
  let [line, space] = [0, 0]
  for (let at = length - 1; at > length >> 1; at--) {
    const unit = unitAt(at)
    if (unit === BREAK) {
      const before = unitAt(at - 1)
      if (before === BREAK || (before === RETURN && unitAt(at - 2) === BREAK)) return at + 1
      line ||= at + 1
    } else if (unit === SPACE) space ||= at + 1
  }
  if (line > 0 || space > 0) return line || space
  let end = length
  while (end > length - 3 && isRest(unitAt(end - 1))) end--
  return begins(unitAt(end - 1)) ? end - 1 : length
}

const BREAK = 10
const RETURN = 13
const SPACE = 32
