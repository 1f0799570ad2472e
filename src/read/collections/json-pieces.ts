import type { Piece } from '../source.ts'
import { recordsIn } from './json-records.ts'
import { type Item, isObject } from './record.ts'
import { type Before, type Cut, splitCollection, type Whole } from './split.ts'

/**
 * Divides a JSON file that is a list of records, or an object around one list of records, without parsing more of it at once than a piece. Null, or an
 * error, where it is something else or not valid: then reading it as a whole tells what.
 */
export function splitJson(whole: Whole, bytes?: number): readonly Piece[] | null {
  let opening = ''
  const cut: Cut = (read, last, before) => {
    const isFirst = before.records === 0
    const start = isFirst ? startOfList(read) : 0
    // What comes before the list may be long.
    if (start < 0) return null
    if (isFirst) opening = read.toString('utf8', 0, start)
    const { items, end, closed } = elementsFrom(read, start, before)
    if (closed >= 0 && last) {
      if (!isTheList(opening, read.toString('utf8', closed), whole.options.fields.text))
        throw new Error('it is more than a list of records')
      return { records: items, count: items.length, lines: 0, end: read.length }
    }
    // What comes after the list is read with its last records.
    if (closed >= 0 || items.length === 0) return null
    if (last) throw new Error('the list has no end')
    return { records: items, count: items.length, lines: 0, end }
  }
  return splitCollection(whole, cut, bytes)
}

/** Whether reading the whole would take the records from this list: tried with a record that has a text and with one that has none. */
function isTheList(opening: string, closing: string, textField: string | undefined): boolean {
  return [{ probe: '' }, { probe: '', text: '.', ...(textField === undefined ? {} : { [textField]: '.' }) }].every(probe => {
    const records = recordsIn(JSON.parse(`${opening.replace(/^\uFEFF/, '')}${JSON.stringify(probe)}${closing}`), textField)
    const [only] = records ?? []
    return records?.length === 1 && isObject(only?.value) && only.value['probe'] === ''
  })
}

/** The records of a piece. */
export function recordsOfPiece(bytes: Uint8Array, piece: Piece): readonly Item[] {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  return elementsFrom(buffer, piece.records === 0 ? startOfList(buffer) : 0, piece, true).items
}

interface Elements {
  readonly items: readonly Item[]
  /** After the last whole one. */
  readonly end: number
  /** Where the bracket stands that closes the list; -1 when it does not come. */
  readonly closed: number
}

/** `isWhole`: the last value does not go on after these bytes. */
function elementsFrom(bytes: Buffer, start: number, { records }: Pick<Before, 'records'>, isWhole = false): Elements {
  const items: Item[] = []
  let end = start
  for (let at = start; ; ) {
    while (isSpace(bytes[at]) || bytes[at] === COMMA) at++
    if (at >= bytes.length || bytes[at] === CLOSE_LIST) return { items, end, closed: at < bytes.length ? at : -1 }
    const from = at
    at = endOfValue(bytes, from)
    if (at < 0 || (at === bytes.length && !isWhole && !isClosed(bytes[at - 1]))) return { items, end, closed: -1 }
    const number = records + items.length + 1
    items.push({ value: JSON.parse(bytes.toString('utf8', from, at)), number, where: `record ${number}` })
    end = at
  }
}

/** After the bracket that opens the list of records: the first one in the file, or the first list of objects in an object. -1: none is in sight. */
function startOfList(bytes: Buffer): number {
  let at = bytes[0] === 0xef ? 3 : 0
  while (isSpace(bytes[at])) at++
  if (bytes[at] === OPEN_LIST) return at + 1
  if (at >= bytes.length) return -1
  if (bytes[at] !== OPEN_OBJECT) throw new Error('neither a list nor an object')
  for (; at < bytes.length; at++) {
    const byte = bytes[at]
    if (byte === QUOTE) {
      at = endOfValue(bytes, at) - 1
      if (at < 0) return -1
    } else if (byte === OPEN_LIST) {
      const start = at + 1
      let first = start
      while (isSpace(bytes[first])) first++
      if (bytes[first] === OPEN_OBJECT) return start
      at = endOfValue(bytes, at) - 1
      if (at < 0) return -1
    }
  }
  return -1
}

/** Not of a number, which may go on. */
const isClosed = (byte: number | undefined): boolean => byte === QUOTE || byte === CLOSE_LIST || byte === CLOSE_OBJECT

/** The offset after the value that begins here; -1 when it does not end. */
function endOfValue(bytes: Buffer, start: number): number {
  let depth = 0
  for (let at = start; at < bytes.length; at++) {
    const byte = bytes[at] ?? 0
    if (byte === QUOTE) {
      at = endOfString(bytes, at)
      if (at < 0) return -1
      if (depth === 0) return at + 1
    } else if (byte === OPEN_LIST || byte === OPEN_OBJECT) depth++
    else if (byte === CLOSE_LIST || byte === CLOSE_OBJECT) {
      if (depth === 0) return at
      if (--depth === 0) return at + 1
    } else if (depth === 0 && (byte === COMMA || isSpace(byte))) return at
  }
  return depth === 0 ? bytes.length : -1
}

/** Where the mark stands that closes the string; -1 when it does not come. */
function endOfString(bytes: Buffer, start: number): number {
  for (let at = bytes.indexOf(QUOTE, start + 1); at >= 0; at = bytes.indexOf(QUOTE, at + 1)) {
    let escapes = 0
    while (bytes[at - 1 - escapes] === BACKSLASH) escapes++
    if (escapes % 2 === 0) return at
  }
  return -1
}

const QUOTE = 0x22
const BACKSLASH = 0x5c
const OPEN_LIST = 0x5b
const CLOSE_LIST = 0x5d
const OPEN_OBJECT = 0x7b
const CLOSE_OBJECT = 0x7d
const COMMA = 0x2c
const isSpace = (byte: number | undefined): boolean => byte === 0x20 || byte === 0x0a || byte === 0x0d || byte === 0x09
