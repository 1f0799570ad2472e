export type UnicodeEncoding = 'utf-16le' | 'utf-16be' | 'utf-32le' | 'utf-32be'

const SAMPLE = 4096

/** Tells UTF-16 and UTF-32 by their byte order mark, and UTF-16 without one by the zero bytes of its Latin letters. Null: neither. */
export function unicodeEncoding(bytes: Uint8Array): UnicodeEncoding | null {
  const [first, second, third, fourth] = bytes
  if (first === 0xff && second === 0xfe) return third === 0 && fourth === 0 && bytes.length % 4 === 0 ? 'utf-32le' : 'utf-16le'
  if (first === 0xfe && second === 0xff) return 'utf-16be'
  if (first === 0 && second === 0 && third === 0xfe && fourth === 0xff) return 'utf-32be'
  return utf16WithoutMark(bytes.subarray(0, SAMPLE))
}

function utf16WithoutMark(sample: Uint8Array): UnicodeEncoding | null {
  const pairs = sample.length >> 1
  if (pairs < 2) return null
  const zeros = [0, 0]
  for (let at = 0; at < pairs * 2; at++) if (sample[at] === 0) zeros[at & 1] = (zeros[at & 1] ?? 0) + 1
  const [even = 0, odd = 0] = zeros
  if (odd > pairs * 0.4 && even < pairs * 0.1) return 'utf-16le'
  if (even > pairs * 0.4 && odd < pairs * 0.1) return 'utf-16be'
  // Of other scripts only spaces and figures have zeros; all letters have the same few higher halves.
  if (pairs < FEWEST_PAIRS || Math.min(even, odd) > 0 || Math.max(even, odd) < pairs * 0.05) return null
  const highs = new Set<number>()
  for (let at = odd > even ? 1 : 0; at < pairs * 2; at += 2) highs.add(sample[at] ?? 0)
  return highs.size > MOST_HIGHS ? null : odd > even ? 'utf-16le' : 'utf-16be'
}

const FEWEST_PAIRS = 40
const MOST_HIGHS = 5

/** Lone surrogates become U+FFFD, a byte order mark is left out. */
export function decodeUtf16(bytes: Uint8Array, encoding: 'utf-16le' | 'utf-16be'): string {
  return new TextDecoder(encoding).decode(bytes)
}

/** TextDecoder does not know UTF-32. Numbers that are no character become U+FFFD. */
export function decodeUtf32(bytes: Uint8Array, encoding: 'utf-32le' | 'utf-32be'): string {
  const numbers = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const characters: string[] = []
  for (let at = 4; at + 4 <= bytes.length; at += 4) {
    const code = numbers.getUint32(at, encoding === 'utf-32le')
    const valid = code <= 0x10ffff && (code < 0xd800 || code > 0xdfff)
    characters.push(valid ? String.fromCodePoint(code) : '\uFFFD')
  }
  return characters.join('')
}
