import type { Problem } from '../types.ts'
import { decode } from './encoding/decode.ts'
import { problem, type Source } from './source.ts'

/** The text of a file, null when there is none, and what went wrong in decoding it. */
export async function decodeWhole(
  { bytes, path, piece }: Source,
  declared: string | null = null,
): Promise<{ readonly text: string | null; readonly problems: readonly Problem[] }> {
  // Whoever split the file saw that it is UTF-8.
  if (piece !== undefined) return { text: new TextDecoder('utf-8', { ignoreBOM: piece.start > 0 }).decode(bytes), problems: [] }
  const { text, encoding, damaged } = await decode(bytes, declared)
  if (/^\s*$/.test(text))
    return { text: null, problems: [problem(path, 'EMPTY', 'There is nothing but white space in it. Leave it out, or get it again.')] }
  if (isNoise(text, encoding))
    return {
      text: null,
      problems: [problem(path, 'BINARY', 'It is not text. Save it as text in the program that made it, or leave it out.')],
    }
  if (damaged === 0) return { text, problems: [] }
  if (damaged * 10 > text.length)
    return { text: null, problems: [problem(path, 'BAD_ENCODING', 'Its encoding could not be told. Save it as UTF-8.')] }
  const [places, stand] = damaged === 1 ? ['place is', 'stands'] : ['places are', 'stand']
  const message = `${damaged} ${places} broken in its encoding (${encoding}) and ${stand} as � in the text. Save it as UTF-8.`
  return { text, problems: [problem(path, 'BAD_ENCODING', message)] }
}

/** Bytes that are no text can begin like UTF-16, and statistics always find some encoding: then many of the characters are none. */
function isNoise(text: string, encoding: string): boolean {
  if (encoding === 'ascii' || encoding === 'utf-8') return false
  const sample = text.slice(0, 4096)
  return (sample.match(/[\p{Cn}\p{Co}]|(?![\t\n\f\r])\p{Cc}/gu) ?? []).length > Math.max(2, sample.length * 0.05)
}
