import { isAscii, isUtf8 } from 'node:buffer'
import { detectEncoding, sampleOf } from './detect.ts'
import { decodeDos, isDosPage } from './dos.ts'
import { repairWindows1252 } from './single-byte.ts'
import { decodeUtf16, decodeUtf32, unicodeEncoding } from './unicode.ts'

export interface Decoded {
  /** Without a byte order mark. */
  readonly text: string
  readonly encoding: string
  /** Places that the encoding has no character for; they are U+FFFD in the text. */
  readonly damaged: number
}

/**
 * Text of any encoding: byte order mark, then the zero bytes of UTF-16, then strict UTF-8, then what the source declares, then statistics.
 * UTF-8 with a few broken places stays UTF-8.
 */
export async function decode(bytes: Uint8Array, declared: string | null = null): Promise<Decoded> {
  const unicode = unicodeEncoding(bytes)
  if (unicode === 'utf-32le' || unicode === 'utf-32be') return counted(decodeUtf32(bytes, unicode), unicode)
  if (unicode === 'utf-16le' || unicode === 'utf-16be') return counted(decodeUtf16(bytes, unicode), unicode)
  if (!isStateful(bytes, declared)) {
    if (isAscii(bytes)) return { text: latin1(bytes), encoding: 'ascii', damaged: 0 }
    if (isUtf8(bytes)) return { text: withoutMark(utf8(bytes)), encoding: 'utf-8', damaged: 0 }
    const mended = decodeDamagedUtf8(sampleOf(bytes)) === null ? null : decodeDamagedUtf8(bytes)
    if (mended !== null) return mended
  }
  const encoding = supported(declared) ?? supported(await detectEncoding(bytes)) ?? 'windows-1252'
  if (isDosPage(encoding)) return { text: decodeDos(bytes, encoding), encoding, damaged: 0 }
  // Every byte of it is a character.
  if (encoding === 'windows-1252') return { text: repairWindows1252(latin1(bytes)), encoding, damaged: 0 }
  return counted(new TextDecoder(encoding).decode(bytes), encoding)
}

/** UTF-8 with at most one place broken for two that are right, or cut in the middle of its last character; else null. */
function decodeDamagedUtf8(bytes: Uint8Array): Decoded | null {
  const decoded = counted(withoutMark(utf8(bytes)), 'utf-8')
  const right = countMatches(decoded.text, /[^\0-\x7f]/gu) - decoded.damaged
  const cut = decoded.damaged === 1 && decoded.text.endsWith('\uFFFD')
  return right > 0 && (cut || decoded.damaged * 2 <= right) ? decoded : null
}

/** ISO-2022 and its like look like ASCII but for their escape sequences, such as ESC $. */
function isStateful(bytes: Uint8Array, declared: string | null): boolean {
  if (declared !== null && /^(?:iso-2022|hz-gb)/i.test(declared)) return true
  const at = bytes.indexOf(0x1b)
  return at >= 0 && bytes[at + 1] === 0x24
}

const view = (bytes: Uint8Array): Buffer => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
const latin1 = (bytes: Uint8Array): string => view(bytes).toString('latin1')
const utf8 = (bytes: Uint8Array): string => view(bytes).toString('utf8')
const withoutMark = (text: string): string => (text.startsWith('\uFEFF') ? text.slice(1) : text)

function counted(text: string, encoding: string): Decoded {
  return { text, encoding, damaged: countMatches(text, /\uFFFD/g) }
}

function countMatches(text: string, pattern: RegExp): number {
  let count = 0
  for (const _ of text.matchAll(pattern)) count++
  return count
}

/** The name by which TextDecoder knows an encoding; null when it does not. */
function supported(name: string | null): string | null {
  if (name === null || isDosPage(name)) return name
  try {
    return new TextDecoder(name).encoding
  } catch {
    return null
  }
}
