/** Counts of pairs of numbers, in arrays: millions of pairs as objects or as keys of a Map would be the slowest part of a run. */
export interface PairCounts {
  readonly size: number
  /** The place of a pair among all, with the smaller number first; a new one is added. */
  place(smaller: number, larger: number): number
  smaller(place: number): number
  larger(place: number): number
}

const EMPTY = -1

/** An open-addressing hash table with linear probing (Knuth 6.4, algorithm L), at most half full. */
export function countPairs(): PairCounts {
  let capacity = 1 << 10
  let table = new Int32Array(capacity).fill(EMPTY)
  let pairs = new Int32Array(capacity)
  let size = 0
  const slotOf = (smaller: number, larger: number): number => {
    let slot = (Math.imul(smaller, 0x9e3779b1) ^ Math.imul(larger, 0x85ebca6b)) >>> 0
    slot = (slot ^ (slot >>> 15)) & (capacity - 1)
    for (;;) {
      const place = table[slot] ?? EMPTY
      if (place === EMPTY || (pairs[2 * place] === smaller && pairs[2 * place + 1] === larger)) return slot
      slot = (slot + 1) & (capacity - 1)
    }
  }
  const grow = (): void => {
    capacity *= 2
    table = new Int32Array(capacity).fill(EMPTY)
    const before = pairs
    pairs = new Int32Array(capacity)
    pairs.set(before)
    for (let place = 0; place < size; place++) table[slotOf(pairs[2 * place] ?? 0, pairs[2 * place + 1] ?? 0)] = place
  }
  return {
    get size() {
      return size
    },
    place(smaller, larger) {
      const slot = slotOf(smaller, larger)
      const known = table[slot] ?? EMPTY
      if (known !== EMPTY) return known
      pairs[2 * size] = smaller
      pairs[2 * size + 1] = larger
      table[slot] = size++
      if (size * 2 >= capacity) grow()
      return size - 1
    },
    smaller: place => pairs[2 * place] ?? 0,
    larger: place => pairs[2 * place + 1] ?? 0,
  }
}
