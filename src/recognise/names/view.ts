import type { Segmented } from '../../types.ts'
import { markCandidates } from './candidates.ts'
import { gatherEvidence } from './document-evidence.ts'
import { markOpenings, modeOf, writesLower } from './modes.ts'
import { markPhrases, markRuns } from './runs.ts'
import { type Words, wordAt } from './words.ts'

/** One document as the model sees it: for each token what does not depend on any label. */
export interface View {
  readonly segmented: Segmented
  readonly count: number
  readonly word: Int32Array
  readonly sentence: Int32Array
  readonly mode: Uint8Array
  /** 1: the first word of its sentence; 2: comes after a quotation mark, colon, bullet or the like; 0: neither. */
  readonly opens: Uint8Array
  /** Tokens that a name may hold; all others are outside without asking the model. */
  readonly candidate: Uint8Array
  /** The run of capitalised words that holds the token, as tokens `[runStart, runEnd)`. */
  readonly runStart: Int32Array
  readonly runEnd: Int32Array
  /** Longest known phrase over the token: its lists, the token's place in it, its length. */
  readonly phraseLists: Uint16Array
  readonly phrasePlace: Uint8Array
  readonly phraseLength: Uint8Array
  /** How the document writes the word elsewhere, see `evidence`. */
  readonly evidence: Uint8Array
}

/** Prepares a document; the sentences one by one, then what one tells about another. */
export function viewOf(segmented: Segmented, words: Words): View {
  const { tokens, document } = segmented
  const { count } = tokens
  const view: View = {
    segmented,
    count,
    word: new Int32Array(count),
    sentence: new Int32Array(count),
    mode: new Uint8Array(count),
    opens: new Uint8Array(count),
    candidate: new Uint8Array(count),
    runStart: new Int32Array(count),
    runEnd: new Int32Array(count),
    phraseLists: new Uint16Array(count),
    phrasePlace: new Uint8Array(count),
    phraseLength: new Uint8Array(count),
    evidence: new Uint8Array(count),
  }
  for (let token = 0; token < count; token++) {
    view.word[token] = wordAt(words, document.text, tokens.start[token] ?? 0, tokens.end[token] ?? 0, tokens.shape[token] ?? 0)
  }
  const careless = writesLower(view, words)
  for (const [index, sentence] of segmented.sentences.entries()) {
    view.sentence.fill(index, sentence.firstToken, sentence.endToken)
    const mode = modeOf(view, words, sentence, careless)
    view.mode.fill(mode, sentence.firstToken, sentence.endToken)
    markOpenings(view, words, sentence)
    markCandidates(view, words, sentence, mode)
    markRuns(view, words, sentence)
    markPhrases(view, words, sentence)
  }
  gatherEvidence(view, words)
  return view
}
