import { brotliDecompressSync } from 'node:zlib'
import { capacityFor, slotOf } from './hash.ts'
import type { Knowledge } from './knowledge.ts'
import { LABELS } from './labels.ts'

/** Weights of one pass over the text, 8 bits each. */
export interface Stage {
  /** Feature hashes by slot, and for each slot the row of its weights. */
  readonly keys: Int32Array
  readonly rows: Int32Array
  readonly weights: Int8Array
  /** What one step of an 8-bit weight is worth. */
  readonly scale: number
  readonly transitions: Float64Array
}

/** Maps a probability as computed to one that holds up: ascending support points. */
export interface Calibration {
  readonly from: readonly number[]
  readonly to: readonly number[]
}

export interface Model {
  readonly knowledge: Knowledge
  readonly stages: readonly Stage[]
  readonly calibration: Readonly<Record<'person' | 'organization', Calibration>>
}

/** What stands at the head of a model file, before the sections. */
export interface Header {
  readonly format: 1
  readonly words: number
  readonly classes: number
  readonly phrases: number
  readonly stages: readonly {
    readonly rows: number
    readonly values: number
    readonly scale: number
    readonly transitions: readonly number[]
  }[]
  readonly calibration: Model['calibration']
}

/**
 * Reads a model file: Brotli over the length of the header (4 bytes), the header as JSON, and the sections: words (hashes, classes, ranks, tags, lists), classes of classes, phrases (hashes, lists), and for
 * each stage hashes, masks and weights. Hashes ascend and are kept as differences in variable-length integers; a mask tells which labels have a weight.
 */
export function readModel(file: Uint8Array): Model {
  const bytes = brotliDecompressSync(file)
  const headerEnd = 4 + bytes.readUInt32LE(0)
  const header = JSON.parse(bytes.toString('utf8', 4, headerEnd)) as Header
  const reader: Reader = { bytes, at: headerEnd }
  const knowledge = readKnowledge(reader, header)
  const stages = header.stages.map(({ rows, values, scale, transitions }): Stage => {
    const keys = new Int32Array(capacityFor(rows))
    const slots = new Int32Array(keys.length)
    const hashes = readHashes(reader, rows)
    for (const [row, hash] of hashes.entries()) {
      const slot = slotOf(keys, hash)
      keys[slot] = hash
      slots[slot] = row
    }
    const masks = readWide(reader, rows)
    const weights = new Int8Array(rows * LABELS)
    const end = reader.at + values
    let at = reader.at
    for (let row = 0; row < rows; row++) {
      const mask = masks[row] ?? 0
      for (let label = 0; label < LABELS; label++) if ((mask & (1 << label)) !== 0) weights[row * LABELS + label] = bytes[at++] ?? 0
    }
    reader.at = end
    return { keys, rows: slots, weights, scale, transitions: Float64Array.from(transitions) }
  })
  return { knowledge, stages, calibration: header.calibration }
}

interface Reader {
  readonly bytes: Buffer
  at: number
}

function readKnowledge(reader: Reader, { words, classes, phrases }: Header): Knowledge {
  const size = capacityFor(words)
  const table = {
    words: new Int32Array(size),
    fine: new Uint16Array(size),
    rank: new Uint8Array(size),
    tags: new Uint8Array(size),
    lists: new Uint8Array(size),
  }
  const hashes = readHashes(reader, words)
  const fine = readWide(reader, words)
  const rank = readBytes(reader, words)
  const tags = readBytes(reader, words)
  const lists = readBytes(reader, words)
  for (const [index, hash] of hashes.entries()) {
    const slot = slotOf(table.words, hash)
    table.words[slot] = hash
    table.fine[slot] = fine[index] ?? 0
    table.rank[slot] = rank[index] ?? 0
    table.tags[slot] = tags[index] ?? 0
    table.lists[slot] = lists[index] ?? 0
  }
  const middle = readBytes(reader, classes)
  const coarse = readBytes(reader, classes)
  const phraseTable = { phrases: new Int32Array(capacityFor(phrases)), phraseLists: new Uint16Array(capacityFor(phrases)) }
  const phraseHashes = readHashes(reader, phrases)
  const phraseLists = readWide(reader, phrases)
  for (const [index, hash] of phraseHashes.entries()) {
    const slot = slotOf(phraseTable.phrases, hash)
    phraseTable.phrases[slot] = hash
    phraseTable.phraseLists[slot] = phraseLists[index] ?? 0
  }
  return { ...table, middle, coarse, ...phraseTable }
}

function readHashes(reader: Reader, count: number): Int32Array {
  const { bytes } = reader
  const hashes = new Int32Array(count)
  let at = reader.at
  let hash = 0
  for (let index = 0; index < count; index++) {
    let byte = bytes[at++] ?? 0
    let difference = byte & 127
    for (let shift = 7; byte > 127; shift += 7) {
      byte = bytes[at++] ?? 0
      difference |= (byte & 127) << shift
    }
    hash = (hash + difference) | 0
    hashes[index] = hash
  }
  reader.at = at
  return hashes
}

function readBytes(reader: Reader, count: number): Uint8Array {
  const found = Uint8Array.from(reader.bytes.subarray(reader.at, reader.at + count))
  reader.at += count
  return found
}

/** Two bytes each, all the low ones first. */
function readWide(reader: Reader, count: number): Uint16Array {
  const found = new Uint16Array(count)
  for (let index = 0; index < count; index++)
    found[index] = (reader.bytes[reader.at + index] ?? 0) | ((reader.bytes[reader.at + count + index] ?? 0) << 8)
  reader.at += count * 2
  return found
}
