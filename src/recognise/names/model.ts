import { brotliDecompressSync } from 'node:zlib'
import type { Calibration } from './calibration.ts'
import { capacityFor, slotOf } from './hash.ts'
import type { Knowledge } from './knowledge.ts'
import { readAscending } from './rice.ts'

/**
 * A row holds the weights of both stages for all labels, a byte each, raised by BIAS: number `label >> 1` of the row has the first stage's in its byte `label & 1`, the second's
 * two bytes above. One addition of every other byte serves both stages and no sum borrows from its neighbour; a feature that counts in both is looked up once.
 */
const BIAS = 128
/** Numbers in a row; what is left over is padding that keeps rows within a line of memory. */
export const ROW = 8

/** One weight, in steps. */
export const weightIn = (weights: Int32Array, row: number, stage: number, label: number): number =>
  (((weights[row * ROW + (label >> 1)] ?? 0) >>> shiftIn(stage, label)) & 255) - BIAS

const shiftIn = (stage: number, label: number): number => stage * 16 + (label & 1) * 8

/** What the model learnt of features. */
export interface Weights {
  /** Pairs of a feature's hash and the number of its row, by slot; one array, so that both come with one look into memory. */
  readonly pairs: Int32Array
  /** See ROW. */
  readonly weights: Int32Array
  /** What one step of a weight is worth, by stage. */
  readonly scale: readonly number[]
  /** Scores of transitions, by stage. */
  readonly transitions: readonly Float64Array[]
}

export interface Model {
  readonly knowledge: Knowledge
  readonly weights: Weights
  readonly calibration: Readonly<Record<'person' | 'organization', Calibration>>
}

/** What stands at the head of a model file, before the sections. */
export interface Header {
  readonly format: 3
  readonly words: number
  readonly classes: number
  readonly phrases: number
  readonly rows: number
  readonly values: number
  readonly scale: readonly number[]
  readonly transitions: readonly (readonly number[])[]
  readonly calibration: Model['calibration']
}

/**
 * Reads a model file: Brotli over the length of the header (4 bytes), the header as JSON, and the sections: words (hashes, classes, ranks, propensities, tags, lists),
 * classes of classes, phrases (hashes, lists), features (hashes, for each stage a mask of the labels that have a weight, the weights). Hashes: see `rice.ts`.
 */
export function readModel(file: Uint8Array): Model {
  const bytes = brotliDecompressSync(file, { chunkSize: 1 << 20 })
  const headerEnd = 4 + bytes.readUInt32LE(0)
  const header = JSON.parse(bytes.toString('utf8', 4, headerEnd)) as Header
  const reader: Reader = { bytes, at: headerEnd }
  const knowledge = readKnowledge(reader, header)
  return { knowledge, weights: readWeights(reader, header), calibration: header.calibration }
}

function readWeights(reader: Reader, { rows, scale, transitions }: Header): Weights {
  const pairs = new Int32Array(2 * capacityFor(rows))
  const shift = shiftOf(pairs.length)
  const hashes = readHashes(reader, rows)
  const first = readWide(reader, rows)
  const second = readWide(reader, rows)
  const weights = new Int32Array(rows * ROW).fill(BIAS * 0x1010101)
  const nextRow = firstRows(first, second)
  const { bytes } = reader
  let at = reader.at
  for (let index = 0; index < rows; index++) {
    const hash = hashes[index] ?? 0
    const density = densityOf(first[index] ?? 0, second[index] ?? 0)
    const row = nextRow[density] ?? 0
    nextRow[density] = row + 1
    let slot = startOf(hash, shift)
    while (pairs[slot] !== 0) slot = (slot + 2) & (pairs.length - 1)
    pairs[slot] = hash
    pairs[slot + 1] = row
    for (let mask = first[index] ?? 0; mask !== 0; mask &= mask - 1) raise(weights, row, 0, mask, signed(bytes[at++] ?? 0))
    for (let mask = second[index] ?? 0; mask !== 0; mask &= mask - 1) raise(weights, row, 1, mask, signed(bytes[at++] ?? 0))
  }
  reader.at = at
  return { pairs, weights, scale, transitions: transitions.map(each => Float64Array.from(each)) }
}

/** Rows with many weights come first: they are of frequent features, which memory likes to find together. Gives the first row of each number of weights. */
function firstRows(first: Uint16Array, second: Uint16Array): Int32Array {
  const starts = new Int32Array(33)
  for (let index = 0; index < first.length; index++) {
    const density = densityOf(first[index] ?? 0, second[index] ?? 0)
    starts[density] = (starts[density] ?? 0) + 1
  }
  let row = 0
  for (let density = 32; density >= 0; density--) {
    const count = starts[density] ?? 0
    starts[density] = row
    row += count
  }
  return starts
}

/** How many bits the two masks have. */
function densityOf(first: number, second: number): number {
  let bits = (first << 16) | second
  bits -= (bits >>> 1) & 0x55555555
  bits = (bits & 0x33333333) + ((bits >>> 2) & 0x33333333)
  return Math.imul((bits + (bits >>> 4)) & 0x0f0f0f0f, 0x1010101) >>> 24
}

const signed = (byte: number): number => (byte << 24) >> 24

/** Adds to the weight of the label that the lowest bit of `mask` stands for. */
function raise(weights: Int32Array, row: number, stage: number, mask: number, by: number): void {
  const label = 31 - Math.clz32(mask & -mask)
  const at = row * ROW + (label >> 1)
  weights[at] = (weights[at] ?? 0) + (by << shiftIn(stage, label))
}

/** Where the search for a hash starts; its pair stands there or in a pair after it, before a free one. */
export const startOf = (hash: number, shift: number): number => (hash >>> shift) << 1

/** For `startOf`, from the length of the pairs. */
export const shiftOf = (length: number): number => Math.clz32(length - 1) + 1

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
    propensity: new Uint8Array(size),
    tags: new Uint8Array(size),
    lists: new Uint8Array(size),
  }
  const hashes = readHashes(reader, words)
  const fine = readWide(reader, words)
  const rank = readBytes(reader, words)
  const propensity = readBytes(reader, words)
  const tags = readBytes(reader, words)
  const lists = readBytes(reader, words)
  for (let index = 0; index < words; index++) {
    const hash = hashes[index] ?? 0
    const slot = slotOf(table.words, hash)
    table.words[slot] = hash
    table.fine[slot] = fine[index] ?? 0
    table.rank[slot] = rank[index] ?? 0
    table.propensity[slot] = propensity[index] ?? 0
    table.tags[slot] = tags[index] ?? 0
    table.lists[slot] = lists[index] ?? 0
  }
  const middle = readBytes(reader, classes)
  const coarse = readBytes(reader, classes)
  const phraseTable = { phrases: new Int32Array(capacityFor(phrases)), phraseLists: new Uint16Array(capacityFor(phrases)) }
  const phraseHashes = readHashes(reader, phrases)
  const phraseLists = readWide(reader, phrases)
  for (let index = 0; index < phrases; index++) {
    const hash = phraseHashes[index] ?? 0
    const slot = slotOf(phraseTable.phrases, hash)
    phraseTable.phrases[slot] = hash
    phraseTable.phraseLists[slot] = phraseLists[index] ?? 0
  }
  return { ...table, middle, coarse, ...phraseTable }
}

function readHashes(reader: Reader, count: number): Int32Array {
  const { hashes, end } = readAscending(reader.bytes, reader.at, count)
  reader.at = end
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
