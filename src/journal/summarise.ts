import { shapes, sketchOf } from '../segment/index.ts'
import type { Analysis, Document, Evidence, InSentence, Part, Related, Sentence, Span } from '../types.ts'

/** A long novel; what comes after it is in the tables all the same. */
const LONGEST_TEXT = 1_000_000

/**
 * Reduces a document to what linking, the tables and the report need: its mentions and statements, the sentences that they stand in, its text.
 * Offsets, and what a mention is in the text's own characters, are those of the text as it was read, which is its own by default.
 */
export function summarise(
  related: Related,
  asRead: Document = related.document,
  toOriginal = (offset: number): number => offset,
): Analysis {
  const { text, parts, ...document } = asRead
  const plain = related.document.text
  const original = ({ start, end }: Span): Span => ({
    start: toOriginal(start),
    end: end > start ? toOriginal(end - 1) + 1 : toOriginal(start),
  })
  const sentences: Evidence[] = []
  const kept = new Map<number, number>()
  /** The sentence of a span, kept from now on. */
  const sentenceOf = ({ start }: Span): InSentence => {
    const index = sentenceAt(related.sentences, start)
    const known = kept.get(index)
    if (known !== undefined) return { sentence: known }
    const span = related.sentences[index] ?? { start, end: start }
    sentences.push({ ...original(span), text: plain.slice(span.start, span.end), part: partAt(parts, toOriginal(start)) })
    kept.set(index, sentences.length - 1)
    return { sentence: sentences.length - 1 }
  }
  const mentions = related.mentions.map(mention => {
    const { start, end } = original(mention)
    return { ...mention, start, end, text: text.slice(start, end), ...sentenceOf(mention) }
  })
  const affiliations = related.affiliations.map(each => ({ ...each, ...original(each), ...sentenceOf(each) }))
  return {
    document: { ...document, words: countWords(related), sketch: sketchOf(related) },
    text: text.slice(0, LONGEST_TEXT),
    sentences,
    mentions,
    entities: related.entities,
    banned: related.banned,
    affiliations,
    quotes: related.quotes.map(each => ({ ...each, ...original(each) })),
    figures: related.figures,
  }
}

/** The last sentence that starts at or before the offset. */
function sentenceAt(sentences: readonly Sentence[], offset: number): number {
  let low = 0
  let high = sentences.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((sentences[middle]?.start ?? 0) <= offset) low = middle
    else high = middle - 1
  }
  return low
}

function partAt(parts: readonly Part[], offset: number): string {
  return parts.findLast(part => part.start <= offset)?.label ?? ''
}

/** Tokens that hold a letter or digit; `'s` is part of its word. */
function countWords({ tokens }: Related): number {
  let words = 0
  for (let index = 0; index < tokens.count; index++) if ((tokens.shape[index] ?? 0) < shapes.possessive) words++
  return words
}
