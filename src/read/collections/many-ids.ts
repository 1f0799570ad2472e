import { createHash } from 'node:crypto'
import type { Taken } from './ids.ts'

/**
 * Ids of millions of records in some 16 bytes each: 52 bits of their hashes. Two ids of a million share those once in ten thousand
 * collections, and the second record is then called by its number.
 */
export function manyIds(): Taken {
  let slots = new Float64Array(1024)
  let filled = 0
  const put = (hash: number): void => {
    let at = hash % slots.length
    while (slots[at] !== 0) at = (at + 1) % slots.length
    slots[at] = hash
  }
  return {
    has(id) {
      const hash = hashOf(id)
      for (let at = hash % slots.length; slots[at] !== 0; at = (at + 1) % slots.length) if (slots[at] === hash) return true
      return false
    },
    add(id) {
      if (++filled * 4 > slots.length * 3) {
        const old = slots
        slots = new Float64Array(old.length * 2)
        for (const hash of old) if (hash !== 0) put(hash)
      }
      put(hashOf(id))
    },
  }
}

/** Never 0, which is an empty slot. */
function hashOf(id: string): number {
  const bytes = createHash('sha256').update(id).digest()
  return bytes.readUInt32BE(0) * 2 ** 20 + (bytes.readUInt32BE(4) >>> 12) + 1
}
