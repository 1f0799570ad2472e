import type { Document, Segmented, Sentence } from '../types.ts'
import { splitSentences } from './sentences.ts'
import { tokenise } from './tokens.ts'

export { type PlainText, plainText } from './plain.ts'
export { SKETCH, sketchOf } from './sketch.ts'
export { shapes } from './tokens.ts'

/** Sentences and tokens of a document as it reads (`plainText`), with offsets into its text. */
export function segment(document: Document): Segmented {
  const ranges = splitSentences(withoutDivision(document.text))
  const { endOfRange, ...tokens } = tokenise(document.text, ranges)
  let firstToken = 0
  const sentences = ranges.map(({ start, end }, index): Sentence => {
    const sentence = { start, end, firstToken, endToken: endOfRange[index] ?? firstToken }
    firstToken = sentence.endToken
    return sentence
  })
  return { document, sentences, tokens }
}

/** A word that is divided at the end of a line (`Micro-⏎soft`) goes on: same length, same offsets. */
const withoutDivision = (text: string): string => (text.includes('-\n') ? text.replace(DIVIDED, '$1- ') : text)

const DIVIDED = /(\p{L})-\n(?=\p{L})/gu
