import type { Document, Segmented, Sentence } from '../types.ts'
import { splitSentences } from './sentences.ts'
import { tokenise } from './tokens.ts'
import { unwrap } from './wraps.ts'

export { type PlainText, plainText } from './plain.ts'
export { SKETCH, sketchOf } from './sketch.ts'
export { shapes } from './tokens.ts'

/** Sentences and tokens of a document, with offsets into its text. */
export function segment(document: Document): Segmented {
  const ranges = splitSentences(unwrap(document.text))
  const { endOfRange, ...tokens } = tokenise(document.text, ranges)
  let firstToken = 0
  const sentences = ranges.map(({ start, end }, index): Sentence => {
    const sentence = { start, end, firstToken, endToken: endOfRange[index] ?? firstToken }
    firstToken = sentence.endToken
    return sentence
  })
  return { document, sentences, tokens }
}
