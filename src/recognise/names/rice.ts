import { HASH_BITS } from './hash.ts'

/**
 * Hashes that ascend as unsigned numbers are kept as their differences, each less one, in Rice's code (Rice 1979): the upper part as so many ones and a zero, the lower
 * `bits` bits as they are. Scattered hashes take within a twentieth of a bit of what they must. First comes a byte with `bits`; bits fill bytes from the lowest one.
 */
export function writeAscending(ascending: readonly number[]): Buffer {
  const average = ascending.length === 0 ? 1 : 2 ** HASH_BITS / ascending.length
  const bits = Math.max(0, Math.min(MOST_BITS, 1 + Math.floor(Math.log2(average * LOG_PHI))))
  const bytes: number[] = [bits]
  let byte = 0
  let filled = 0
  const put = (bit: number): void => {
    byte |= bit << filled++
    if (filled < 8) return
    bytes.push(byte)
    byte = 0
    filled = 0
  }
  let before = -1
  for (const hash of ascending) {
    const value = hash >>> (32 - HASH_BITS)
    const difference = value - before - 1
    if (difference < 0) throw new Error('hashes must ascend and differ')
    before = value
    for (let ones = difference >>> bits; ones > 0; ones--) put(1)
    put(0)
    for (let bit = 0; bit < bits; bit++) put((difference >>> bit) & 1)
  }
  return Buffer.from([...bytes, byte, ...PADDING])
}

/** Logarithm of the golden ratio: gives the best number of lower bits for differences of a known average (Kiely 2004). */
const LOG_PHI = Math.log((1 + Math.sqrt(5)) / 2)
/** So many bits lie in four bytes, wherever they begin. */
const MOST_BITS = 24
/** The last ones are read four bytes at a time. */
const PADDING = [0, 0, 0, 0]

/** What `writeAscending` wrote at `start`, and where it ends. */
export function readAscending(bytes: Buffer, start: number, count: number): { readonly hashes: Int32Array; readonly end: number } {
  const hashes = new Int32Array(count)
  const bits = bytes[start] ?? 0
  const mask = (1 << bits) - 1
  let at = (start + 1) * 8
  let value = -1
  for (let index = 0; index < count; index++) {
    let upper = 0
    while ((((bytes[at >>> 3] ?? 0) >>> (at & 7)) & 1) !== 0) {
      upper++
      at++
    }
    at++
    const byte = at >>> 3
    const four = (bytes[byte] ?? 0) | ((bytes[byte + 1] ?? 0) << 8) | ((bytes[byte + 2] ?? 0) << 16) | ((bytes[byte + 3] ?? 0) << 24)
    value += ((upper << bits) | ((four >>> (at & 7)) & mask)) + 1
    at += bits
    hashes[index] = value << (32 - HASH_BITS)
  }
  return { hashes, end: (at >>> 3) + 1 + PADDING.length }
}
