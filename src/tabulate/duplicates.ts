import { SKETCH } from '../segment/index.ts'
import type { Analysis } from '../types.ts'
import { indexNumbers } from './number-index.ts'

/** Asked for one document after the other; gives the earlier document of the same or nearly the same content, null when there is none. */
export type FindDuplicate = (document: Analysis['document']) => string | null

/** Sketches that agree in this share of their numbers are of one text with small changes: a byline, a dateline, a correction. */
const SAME = 0.8

// Two texts are compared only if they agree in a whole band: eight bands of eight numbers find 97 % of pairs that are 90 % alike and pass over unlike ones.
const BANDS = 8
const ROWS = SKETCH / BANDS

/**
 * Exact duplicates by hash of their content, near duplicates by locality-sensitive hashing of their sketches. The original is always the first.
 * Keeps some 300 bytes of a document: there may be millions.
 */
export function findDuplicates(): FindDuplicate {
  const hashes: number[] = []
  /** By the number of a content: its original's. */
  const originalOf: number[] = []
  const contents = indexNumbers(content => hashes[content] ?? 0)
  const paths: string[] = []
  const sketches = keepSketches()
  const bands = indexNumbers(entry => bandHash(sketches.of(Math.floor(entry / BANDS)), entry % BANDS))

  /** The original that is nearly the same, and the bands that no earlier original has. */
  const look = (sketch: Uint16Array): { readonly original: number; readonly fresh: readonly number[] } => {
    const fresh: number[] = []
    for (let band = 0; band < BANDS; band++) {
      const same = (entry: number): boolean => entry % BANDS === band && sameBand(sketch, sketches.of(Math.floor(entry / BANDS)), band)
      const original = Math.floor(bands.find(bandHash(sketch, band), same) / BANDS)
      if (original < 0) fresh.push(band)
      else if (agreement(sketch, sketches.of(original)) >= SAME) return { original, fresh: [] }
    }
    return { original: -1, fresh }
  }

  return ({ path, sha256, sketch }) => {
    const hash = hashOf(sha256)
    const known = contents.find(hash, content => hashes[content] === hash)
    if (known >= 0) return paths[originalOf[known] ?? -1] ?? null
    const numbers = sketch === null ? null : decode(sketch)
    const { original, fresh } = numbers === null ? NOTHING : look(numbers)
    hashes.push(hash)
    originalOf.push(original < 0 ? paths.length : original)
    contents.add(hashes.length - 1)
    if (original >= 0) return paths[original] ?? null
    paths.push(path)
    sketches.add(numbers)
    for (const band of fresh) bands.add((paths.length - 1) * BANDS + band)
    return null
  }
}

const NOTHING = { original: -1, fresh: [] }

/** 52 bits, of which the index uses the lower 32. */
function hashOf(sha256: string): number {
  let [high, low] = [1, 0x811c9dc5]
  for (let at = 0; at < sha256.length; at++) {
    low = Math.imul(low ^ sha256.charCodeAt(at), 0x01000193)
    high = Math.imul(high ^ low, 0x9e3779b1)
  }
  return (high >>> 12) * 2 ** 32 + (low >>> 0)
}

interface Sketches {
  add(sketch: Uint16Array | null): void
  of(original: number): Uint16Array
}

const BLOCK = 1024

/** Sketches in blocks: an array that doubles would need three times its size for a moment. */
function keepSketches(): Sketches {
  const blocks: Uint16Array[] = []
  let count = 0
  return {
    add(sketch) {
      if (count % BLOCK === 0) blocks.push(new Uint16Array(BLOCK * SKETCH))
      if (sketch !== null) blocks.at(-1)?.set(sketch, (count % BLOCK) * SKETCH)
      count++
    },
    of(original) {
      const start = (original % BLOCK) * SKETCH
      return (blocks[Math.floor(original / BLOCK)] ?? NO_SKETCH).subarray(start, start + SKETCH)
    },
  }
}

const NO_SKETCH = new Uint16Array()

/** Sixteen bits of every number, above those by which the numbers were sorted into the sketch. */
function decode(sketch: string): Uint16Array {
  const bytes = Buffer.from(sketch, 'base64')
  return Uint16Array.from({ length: SKETCH }, (_, index) => bytes.readUInt32LE(index * 4) >>> 6)
}

function bandHash(sketch: Uint16Array, band: number): number {
  let hash = 0x811c9dc5 ^ band
  for (let row = band * ROWS; row < (band + 1) * ROWS; row++) hash = Math.imul(hash ^ (sketch[row] ?? 0), 0x01000193)
  return Math.imul(hash ^ (hash >>> 15), 0x9e3779b1) >>> 0
}

function sameBand(a: Uint16Array, b: Uint16Array, band: number): boolean {
  for (let row = band * ROWS; row < (band + 1) * ROWS; row++) if (a[row] !== b[row]) return false
  return true
}

function agreement(a: Uint16Array, b: Uint16Array): number {
  let equal = 0
  for (let index = 0; index < SKETCH; index++) if (a[index] === b[index]) equal++
  return equal / SKETCH
}
