/** Finds numbered things by a hash of theirs, in some six bytes each: what they are is kept elsewhere. */
export interface NumberIndex {
  /** The first thing that was added with this hash and is the same; -1 when there is none. */
  find(hash: number, same: (entry: number) => boolean): number
  add(entry: number): void
}

/** `hashOf` gives 32 bits of what was added under a number. */
export function indexNumbers(hashOf: (entry: number) => number): NumberIndex {
  // Open addressing; 0 is an empty slot.
  let slots = new Int32Array(1024)
  let filled = 0
  const put = (entry: number): void => {
    const mask = slots.length - 1
    let at = hashOf(entry) & mask
    while (slots[at] !== 0) at = (at + 1) & mask
    slots[at] = entry + 1
  }
  return {
    find(hash, same) {
      const mask = slots.length - 1
      for (let at = hash & mask; ; at = (at + 1) & mask) {
        const entry = (slots[at] ?? 0) - 1
        if (entry < 0 || same(entry)) return entry
      }
    },
    add(entry) {
      if (++filled * 3 > slots.length * 2) {
        const old = slots
        slots = new Int32Array(old.length * 2)
        for (const slot of old) if (slot !== 0) put(slot - 1)
      }
      put(entry)
    },
  }
}
