import type { Segmented, Sentence } from '../../types.ts'

/** A document with more tokens than this is read in parts; evidence does not cross from one to the next. */
const MOST_TOKENS = 50_000

export interface PartOfDocument {
  readonly segmented: Segmented
  /** Number of its first token in the whole document. */
  readonly firstToken: number
}

/** The document itself, or stretches of whole sentences of it. */
export function partsOf(segmented: Segmented): PartOfDocument[] {
  const { tokens, sentences, document } = segmented
  if (tokens.count <= MOST_TOKENS) return [{ segmented, firstToken: 0 }]
  const parts: PartOfDocument[] = []
  let group: Sentence[] = []
  const flush = (): void => {
    const from = group[0]?.firstToken ?? 0
    const to = group.at(-1)?.endToken ?? from
    if (to > from) {
      const own = {
        count: to - from,
        start: tokens.start.subarray(from, to),
        end: tokens.end.subarray(from, to),
        shape: tokens.shape.subarray(from, to),
      }
      const shifted = group.map(sentence => ({ ...sentence, firstToken: sentence.firstToken - from, endToken: sentence.endToken - from }))
      parts.push({ segmented: { document, sentences: shifted, tokens: own }, firstToken: from })
    }
    group = []
  }
  for (const sentence of sentences.flatMap(shorter)) {
    if (group.length > 0 && sentence.endToken - (group[0]?.firstToken ?? 0) > MOST_TOKENS) flush()
    group.push(sentence)
  }
  flush()
  return parts
}

/** Text without a sentence's end may be one sentence of any length. */
function shorter(sentence: Sentence): Sentence[] {
  const pieces: Sentence[] = []
  for (let from = sentence.firstToken; from < sentence.endToken; from += MOST_TOKENS) {
    pieces.push({ ...sentence, firstToken: from, endToken: Math.min(sentence.endToken, from + MOST_TOKENS) })
  }
  return pieces
}
