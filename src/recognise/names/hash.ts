/**
 * Bits of a hash, the upper ones of a 32-bit integer: as many as a model file keeps. Of what the model does not know, one in a thousand is then taken for something that it
 * does, which no score shows.
 */
export const HASH_BITS = 28
const KEPT = -1 << (32 - HASH_BITS)
/** In place of a hash of zero, which marks a free slot. */
export const LEAST_HASH = 1 << (32 - HASH_BITS)

/** Mixes a value into a hash; features are hashes all the way, no string is ever built for one. Constants of MurmurHash3 (Appleby, public domain). */
export function mix(hash: number, value: number): number {
  let k = Math.imul(value, 0xcc9e2d51)
  k = (k << 15) | (k >>> 17)
  k = Math.imul(k, 0x1b873593)
  let h = hash ^ k
  h = (h << 13) | (h >>> 19)
  h = (Math.imul(h, 5) + 0xe6546b64) | 0
  h ^= h >>> 15
  return Math.imul(h, 0x85ebca6b) & KEPT
}

/** Hashing of spellings, character by character (FNV-1a with a final avalanche). */
export const SEED = 0x2f6b3c5d
export const step = (hash: number, code: number): number => Math.imul(hash ^ code, 0x01000193)
export function finish(hash: number): number {
  let h = hash ^ (hash >>> 16)
  h = Math.imul(h, 0x7feb352d)
  h ^= h >>> 15
  h = Math.imul(h, 0x846ca68b)
  return (h ^ (h >>> 16)) & KEPT
}

/** Open addressing over 32-bit keys: slot of `key`, or the free slot where it would go. Zero marks a free slot. */
export function slotOf(keys: Int32Array, key: number): number {
  const mask = keys.length - 1
  // The topmost bits: keys that come in ascending order fill the table from one end to the other, which memory likes.
  let slot = key >>> Math.clz32(mask)
  while (true) {
    const found = keys[slot] ?? 0
    if (found === key || found === 0) return slot
    slot = (slot + 1) & mask
  }
}

/** Capacity for `count` keys: a power of two that is at most half full. */
export function capacityFor(count: number): number {
  let capacity = 16
  while (capacity < count * 2) capacity *= 2
  return capacity
}
