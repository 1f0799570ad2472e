import type { Segmented } from '../types.ts'
import { shapes } from './tokens.ts'

/** Numbers in a sketch. */
export const SKETCH = 64

/** Words in a shingle: runs this long hardly ever agree by chance. */
const SHINGLE = 4

/** Texts with fewer words have too few shingles to be compared by them. */
const FEWEST_WORDS = 40

/**
 * MinHash of a document's word shingles by one permutation (Li, Owen & Zhang 2012): the share of equal numbers in two sketches estimates how much
 * of the two texts is the same (Jaccard). Case, punctuation and white space do not matter. Null for short texts. Base64 of 32-bit numbers.
 */
export function sketchOf({ document: { text }, tokens }: Segmented): string | null {
  const smallest = new Uint32Array(SKETCH).fill(EMPTY)
  const ring = new Int32Array(SHINGLE)
  let words = 0
  for (let token = 0; token < tokens.count; token++) {
    if ((tokens.shape[token] ?? 0) >= shapes.possessive) continue
    ring[words % SHINGLE] = hashWord(text, tokens.start[token] ?? 0, tokens.end[token] ?? 0)
    words++
    if (words < SHINGLE) continue
    let hash = 0
    for (let back = 0; back < SHINGLE; back++)
      hash = Math.imul(hash ^ (ring[(words - back - 1) % SHINGLE] ?? 0), 0x9e3779b1) ^ (hash >>> 15)
    const value = mix(hash)
    const bin = value & (SKETCH - 1)
    if (value >>> 6 < (smallest[bin] ?? 0)) smallest[bin] = value >>> 6
  }
  if (words < FEWEST_WORDS) return null
  fillEmpty(smallest)
  return Buffer.from(smallest.buffer).toString('base64')
}

const EMPTY = 0xffffffff

/** FNV-1a over the lower-cased letters. */
function hashWord(text: string, start: number, end: number): number {
  let hash = 0x811c9dc5
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at)
    hash = Math.imul(hash ^ (code >= 65 && code <= 90 ? code + 32 : code), 0x01000193)
  }
  return hash
}

/** The finisher of MurmurHash3, so that all bits depend on all bits. */
function mix(value: number): number {
  let hash = value
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35)
  return (hash ^ (hash >>> 16)) >>> 0
}

/** Bins that no shingle fell into take the next one's number, with the distance mixed in (Shrivastava & Li 2014). */
function fillEmpty(bins: Uint32Array): void {
  const own = bins.slice()
  for (let bin = 0; bin < SKETCH; bin++) {
    if (own[bin] !== EMPTY) continue
    for (let distance = 1; distance < SKETCH; distance++) {
      const next = own[(bin + distance) % SKETCH] ?? EMPTY
      if (next === EMPTY) continue
      bins[bin] = mix(next + distance)
      break
    }
  }
}
