import { isUtf8 } from 'node:buffer'
import { readRange } from '../read-range.ts'
import type { Conventions, Piece, ReadOptions } from '../source.ts'
import { gatherConventions, textOf } from './conventions.ts'
import { type Naming, nameRecords, plainId } from './ids.ts'
import { manyIds } from './many-ids.ts'
import { fieldsOf, type Item } from './record.ts'

/** An open file that is to be split. */
export interface Whole {
  readonly file: number
  /** Bytes. */
  readonly size: number
  readonly path: string
  readonly options: ReadOptions
}

/** The records at the beginning of some bytes, as far as they are whole. */
export interface Stretch {
  readonly records: readonly Item[]
  /** Counting damaged ones. */
  readonly count: number
  readonly lines: number
  /** Bytes that they take. */
  readonly end: number
}

/** Where a stretch begins. */
export interface Before {
  readonly records: number
  readonly lines: number
}

/** Finds whole records; null when not even the first is whole. Of the last bytes of a file all is whole. */
export type Cut = (bytes: Buffer, last: boolean, before: Before) => Stretch | null

/** Seconds of work for a worker, and some megabytes of memory. */
const PIECE_BYTES = 256 * 1024
const LARGEST_RECORD = 64 * 2 ** 20

interface Placed {
  readonly stretch: Stretch
  readonly before: Before
  /** Bytes of the file, half-open. */
  readonly start: number
  readonly end: number
}

/**
 * Divides a collection into pieces of some records each, keeping none of them in memory. Where it is cut depends on nothing but the bytes
 * before, so that a file to which records were added has the same pieces up to there. Null when it is not UTF-8 or has no records with a text.
 */
export function splitCollection(whole: Whole, cut: Cut, bytes = PIECE_BYTES): readonly Piece[] | null {
  const gathering = gatherConventions(whole.options)
  const pieces: Omit<Piece, 'conventions' | 'ids'>[] = []
  let records = 0
  for (const placed of stretches(whole, cut, bytes)) {
    if (placed === null) return null
    const { stretch, before, start, end } = placed
    for (const { value } of stretch.records) gathering.add(value, fieldsOf(value))
    records += stretch.records.length
    pieces.push({ number: pieces.length + 1, start, end, ...before })
  }
  const conventions = gathering.finish()
  if (records === 0 || conventions === null) return null
  const split: Piece[] = []
  const idOf = nameRecords(whole.options, manyIds())
  for (const placed of stretches(whole, cut, bytes)) {
    const piece = pieces[split.length]
    // Something else writes to the file.
    if (placed === null || piece?.end !== placed.end) return null
    split.push({ ...piece, conventions, ids: renamed(placed.stretch.records, idOf, conventions, whole.options) })
  }
  return split
}

/** The ids of records that are not called as they would be by themselves. */
function renamed(records: readonly Item[], idOf: Naming, conventions: Conventions, options: ReadOptions): Piece['ids'] {
  const ids: [number, string][] = []
  for (const record of records) {
    const fields = fieldsOf(record.value)
    if (!textOf(record.value, fields, conventions, options)?.trim()) continue
    const id = idOf(record, fields)
    if (id !== plainId(record, fields, options)) ids.push([record.number, id])
  }
  return ids
}

/** Null, and the end, where the file cannot be split. */
function* stretches({ file, size }: Whole, cut: Cut, bytes: number): Generator<Placed | null> {
  let before: Before = { records: 0, lines: 0 }
  for (let start = 0; start < size; ) {
    const found = firstStretch(file, start, size, cut, bytes, before)
    yield found
    if (found === null) return
    start = found.end
    before = { records: before.records + found.stretch.count, lines: before.lines + found.stretch.lines }
  }
}

function firstStretch(file: number, start: number, size: number, cut: Cut, bytes: number, before: Before): Placed | null {
  for (let length = bytes; length <= LARGEST_RECORD; length *= 2) {
    const read = readRange(file, start, Math.min(start + length, size))
    const stretch = cut(read, start + read.length >= size, before)
    if (stretch === null) continue
    return isPlain(read.subarray(0, stretch.end)) ? { stretch, before, start, end: start + stretch.end } : null
  }
  return null
}

/** UTF-8 without the escape sequences by which ISO 2022 leaves ASCII. */
const isPlain = (bytes: Buffer): boolean => isUtf8(bytes) && !bytes.includes('\x1b$')
