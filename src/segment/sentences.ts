import nlp from 'compromise/one'
import type { Span } from '../types.ts'

/** compromise's own splitter: the one method of it that this program calls on every text. Typed here because its types leave it out. */
type SplitSentences = (text: string, world: unknown) => readonly string[]
const methods = nlp.methods() as { readonly one: { readonly tokenize: { readonly splitSentences: SplitSentences } } }
const world: unknown = nlp.world()

// The splitter is linear on prose; what looks for a sentence's end over megabytes without one is cut into blocks first.
const BLOCK = 20_000

/** Sentences of `text` as ranges without the white space around them; ascending, never overlapping. */
export function splitSentences(text: string): readonly Span[] {
  const found: Span[] = []
  for (const block of blocks(text)) {
    let at = block.start
    for (const piece of methods.one.tokenize.splitSentences(text.slice(block.start, block.end), world)) {
      // The splitter may drop white space between pieces: look for the piece from where the last one ended.
      const start = text.startsWith(piece, at) ? at : text.indexOf(piece, at)
      if (start < 0) continue
      at = start + piece.length
      const trimmed = trim(text, start, at)
      if (trimmed.start < trimmed.end) found.push(trimmed)
    }
  }
  return found
}

/** Cuts at the last line break before the limit, else at the last space, else at the limit. */
function blocks(text: string): readonly Span[] {
  const found: Span[] = []
  let start = 0
  while (start < text.length) {
    let end = Math.min(text.length, start + BLOCK)
    if (end < text.length) {
      const line = text.lastIndexOf('\n', end)
      const space = text.lastIndexOf(' ', end)
      if (line > start) end = line + 1
      else if (space > start) end = space + 1
    }
    found.push({ start, end })
    start = end
  }
  return found
}

function trim(text: string, from: number, to: number): Span {
  let start = from
  let end = to
  while (start < end && isSpace(text.charCodeAt(start))) start++
  while (end > start && isSpace(text.charCodeAt(end - 1))) end--
  return { start, end }
}

const isSpace = (code: number): boolean => code === 32 || (code >= 9 && code <= 13) || code === 0xa0 || code === 0xfeff
