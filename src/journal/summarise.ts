import { shapes, sketchOf } from '../segment/index.ts'
import type { Analysis, Evidence, InSentence, Part, Related, Sentence, Span } from '../types.ts'

/** A long novel; what comes after it is in the tables all the same. */
const LONGEST_TEXT = 1_000_000

/** Reduces a document to what linking, the tables and the report need: its mentions and statements, the sentences that they stand in, its text. */
export function summarise(related: Related): Analysis {
  const { text, parts, ...document } = related.document
  const evidence = collectEvidence(text, parts, related.sentences)
  const mentions = related.mentions.map(mention => ({
    ...mention,
    text: text.slice(mention.start, mention.end),
    ...evidence.of(mention),
  }))
  const affiliations = related.affiliations.map(each => ({ ...each, ...evidence.of(each) }))
  return {
    document: { ...document, words: countWords(related), sketch: sketchOf(related) },
    text: text.slice(0, LONGEST_TEXT),
    sentences: evidence.sentences,
    mentions,
    entities: related.entities,
    affiliations,
    quotes: related.quotes,
    figures: related.figures,
  }
}

interface EvidenceCollector {
  readonly sentences: readonly Evidence[]
  /** The sentence of a span, kept from now on. */
  of(span: Span): InSentence
}

function collectEvidence(text: string, parts: readonly Part[], all: readonly Sentence[]): EvidenceCollector {
  const sentences: Evidence[] = []
  const kept = new Map<number, number>()
  return {
    sentences,
    of({ start }) {
      const index = sentenceAt(all, start)
      const known = kept.get(index)
      if (known !== undefined) return { sentence: known }
      const span = all[index] ?? { start, end: start }
      sentences.push({ start: span.start, end: span.end, text: text.slice(span.start, span.end), part: partAt(parts, start) })
      kept.set(index, sentences.length - 1)
      return { sentence: sentences.length - 1 }
    },
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
