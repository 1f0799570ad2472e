import { createRequire } from 'node:module'
import type { Span } from '../types.ts'
import { cuts } from './cuts.ts'

/** compromise's own splitter: the one method of it that this program calls on every text. Typed here because its types leave it out. */
type SplitSentences = (text: string, world: unknown) => readonly string[]
// Required, not imported: it is one file then instead of two hundred, and a run starts sooner.
const nlp = createRequire(import.meta.url)('compromise/one') as typeof import('compromise/one').default
const methods = nlp.methods() as { readonly one: { readonly tokenize: { readonly splitSentences: SplitSentences } } }
const world: unknown = nlp.world()

// The splitter is linear on prose, but what looks for a sentence's end in vain is looked at again and again: it gets a text in blocks.
const BLOCK = 5000

// What has no end for so long is a table or a list; every row of the tables shows its sentence.
const LONGEST = 1200

/** Sentences of `text` as ranges without the white space around them; ascending, never overlapping. */
export function splitSentences(text: string): readonly Span[] {
  const found: Span[] = []
  for (const block of cuts(text, { start: 0, end: text.length }, BLOCK)) {
    let at = block.start
    for (const piece of methods.one.tokenize.splitSentences(text.slice(block.start, block.end), world)) {
      // The splitter may drop white space between pieces: look for the piece from where the last one ended.
      const start = text.startsWith(piece, at) ? at : text.indexOf(piece, at)
      if (start < 0) continue
      at = start + piece.length
      const whole = trim(text, start, at)
      if (whole.start === whole.end) continue
      const last = found.at(-1)
      if (last !== undefined && goesOn(text, last, whole)) found[found.length - 1] = { start: last.start, end: whole.end }
      else for (const part of cuts(text, whole, LONGEST)) found.push(trim(text, part.start, part.end))
    }
  }
  return found
}

/** `Rs. 500` and `No. 7` are no two sentences. */
function goesOn(text: string, last: Span, next: Span): boolean {
  const first = text.charCodeAt(next.start)
  if (first < 48 || first > 57 || text.charCodeAt(last.end - 1) !== FULL_STOP || next.start - last.end > 2) return false
  return BEFORE_NUMBERS.test(text.slice(Math.max(0, last.end - 8), last.end))
}

const FULL_STOP = 46
const BEFORE_NUMBERS = /(?:^|[^\p{L}])(?:Rs|No|Nos|Vol|p|pp|Art|Sec|Fig|Kshs?|Shs?|Tk|approx|ca|circa|para)\.$/iu

function trim(text: string, from: number, to: number): Span {
  let start = from
  let end = to
  while (start < end && isSpace(text.charCodeAt(start))) start++
  while (end > start && isSpace(text.charCodeAt(end - 1))) end--
  return { start, end }
}

const isSpace = (code: number): boolean => code === 32 || (code >= 9 && code <= 13) || code === 0xa0 || code === 0xfeff
