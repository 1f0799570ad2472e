import { SKETCH } from '../segment/index.ts'
import type { Analysis } from '../types.ts'

/** Asked for one document after the other; gives the earlier document of the same or nearly the same content, null when there is none. */
export type FindDuplicate = (document: Analysis['document']) => string | null

/** Sketches that agree in this share of their numbers are of one text with small changes: a byline, a dateline, a correction. */
const SAME = 0.8

// Two texts are compared only if they agree in a whole band: eight bands of eight numbers find 97 % of pairs that are 90 % alike and pass over unlike ones.
const BANDS = 8
const ROWS = SKETCH / BANDS

/** Exact duplicates by hash of their content, near duplicates by locality-sensitive hashing of their sketches. The original is always the first. */
export function findDuplicates(): FindDuplicate {
  const byHash = new Map<string, string>()
  const byBand = new Map<number, number>()
  const originals: { readonly path: string; readonly sketch: Uint32Array }[] = []
  const near = (sketch: Uint32Array): string | null => {
    for (let band = 0; band < BANDS; band++) {
      const other = originals[byBand.get(bandKey(sketch, band)) ?? -1]
      if (other !== undefined && agreement(sketch, other.sketch) >= SAME) return other.path
    }
    return null
  }
  return ({ path, sha256, sketch }) => {
    const same = byHash.get(sha256)
    if (same !== undefined) return same
    const numbers = sketch === null ? null : decode(sketch)
    const found = numbers === null ? null : near(numbers)
    byHash.set(sha256, found ?? path)
    if (numbers === null || found !== null) return found
    originals.push({ path, sketch: numbers })
    for (let band = 0; band < BANDS; band++) {
      const key = bandKey(numbers, band)
      if (!byBand.has(key)) byBand.set(key, originals.length - 1)
    }
    return null
  }
}

function decode(sketch: string): Uint32Array {
  const bytes = Buffer.from(sketch, 'base64')
  const numbers = new Uint32Array(SKETCH)
  for (let index = 0; index < SKETCH; index++) numbers[index] = bytes.readUInt32LE(index * 4)
  return numbers
}

/** A number for the band and what is in it, exact in a double. */
function bandKey(sketch: Uint32Array, band: number): number {
  let [high, low] = [band + 1, 0x811c9dc5]
  for (let row = band * ROWS; row < (band + 1) * ROWS; row++) {
    low = Math.imul(low ^ (sketch[row] ?? 0), 0x01000193)
    high = Math.imul(high ^ (low >>> 7), 0x9e3779b1)
  }
  return (high >>> 11) * 2 ** 32 + (low >>> 0)
}

function agreement(a: Uint32Array, b: Uint32Array): number {
  let equal = 0
  for (let index = 0; index < SKETCH; index++) if (a[index] === b[index]) equal++
  return equal / SKETCH
}
