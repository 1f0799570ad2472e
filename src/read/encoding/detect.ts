import { dosPageOf } from './dos.ts'

const SAMPLE = 64 * 1024

/**
 * Name of an encoding other than UTF, by statistics. English with few other letters is not worth statistics, which then guess
 * wildly: it is windows-1252, or Mac Roman where its apostrophes show.
 */
export async function detectEncoding(bytes: Uint8Array): Promise<string | null> {
  const sample = sampleOf(bytes)
  const { others, letters, macintosh, windows } = survey(sample)
  if (macintosh > windows) return 'macintosh'
  const dos = dosPageOf(sample)
  if (dos !== null) return dos
  if (others * 40 < letters || others < 4) return 'windows-1252'
  const { detect } = await import('chardet')
  const found = detect(sample)
  return found === 'UTF-8' || found === 'ASCII' ? null : found
}

/** A part that tells: the first bytes beyond ASCII may come late. */
export function sampleOf(bytes: Uint8Array): Uint8Array {
  const first = bytes.findIndex(byte => byte >= 0x80)
  const start = Math.max(0, Math.min(first - 1024, bytes.length - SAMPLE))
  return bytes.subarray(start, start + SAMPLE)
}

function survey(sample: Uint8Array): { others: number; letters: number; macintosh: number; windows: number } {
  let [others, letters, macintosh, windows] = [0, 0, 0, 0]
  for (let at = 0; at < sample.length; at++) {
    const byte = sample[at] ?? 0
    if (isLetter(byte)) letters++
    if (byte < 0x80) continue
    others++
    const before = sample[at - 1] ?? 0x20
    const after = sample[at + 1] ?? 0x20
    // "don’t": an apostrophe between letters is 0xD5 in Mac Roman and 0x92 in windows-1252, where 0xD5 is "Õ".
    if (byte === 0xd5 && isLower(before) && isLower(after)) macintosh++
    // "“The": an opening quotation mark is 0xD2 in Mac Roman, in windows-1252 "Ò".
    if (byte === 0xd2 && before <= 0x20 && isLetter(after) && isLower(sample[at + 2] ?? 0)) macintosh++
    if (byte === 0x92 || byte === 0x93) windows++
  }
  return { others, letters, macintosh, windows }
}

const isLower = (byte: number): boolean => byte >= 0x61 && byte <= 0x7a
const isLetter = (byte: number): boolean => isLower(byte | 0x20)
