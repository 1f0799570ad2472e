import type { Segmented } from '../../types.ts'
import { bestPath, type Chain, createChain, probabilityOf, setTransitions, sumPaths } from './chain.ts'
import { END, type FoundKind, kindOf, LABELS, nameKinds, OUTSIDE, partOf, SINGLE } from './labels.ts'
import type { Model } from './model.ts'
import { createScorer, forgetSums, type Scorer, scoreTokens } from './score.ts'
import { type View, viewOf } from './view.ts'
import { createWords, forgetWords, MOST_WORDS, type Words } from './words.ts'

/** A name as tokens `[from, to)`, with the model's own probability. */
export interface FoundName {
  readonly kind: FoundKind
  readonly from: number
  readonly to: number
  readonly probability: number
}

/** A model at work, with the words that it has met. */
export interface Recogniser {
  readonly model: Model
  readonly words: Words
  readonly scorers: readonly Scorer[]
  readonly chain: Chain
}

export function createRecogniser(model: Model): Recogniser {
  return { model, words: createWords(model.knowledge), scorers: model.stages.map(createScorer), chain: createChain() }
}

/** What the model finds, in order. */
export function recogniseNames(recogniser: Recogniser, segmented: Segmented): { readonly view: View; readonly names: FoundName[] } {
  const { words, scorers } = recogniser
  if (words.count + segmented.tokens.count > MOST_WORDS) {
    forgetWords(words)
    for (const scorer of scorers) forgetSums(scorer)
  }
  const view = viewOf(segmented, words)
  const names: FoundName[] = []
  for (const scorer of scorers) runStage(recogniser, scorer, view, names)
  return { view, names }
}

let scores = new Float64Array(256 * LABELS)
let labels = new Uint8Array(256)

function runStage({ words, chain }: Recogniser, scorer: Scorer, view: View, names: FoundName[]): void {
  setTransitions(chain, scorer.stage.transitions)
  for (const { firstToken, endToken } of view.segmented.sentences) {
    let token = firstToken
    while (token < endToken) {
      if (view.candidate[token] === 0) {
        token++
        continue
      }
      const from = token
      while (token < endToken && view.candidate[token] !== 0) token++
      const length = token - from
      if (length > labels.length) {
        scores = new Float64Array(length * 2 * LABELS)
        labels = new Uint8Array(length * 2)
      }
      scoreTokens(scorer, view, words, from, token, scores, null)
      bestPath(scores, scorer.stage.transitions, length, labels)
      if (!labels.subarray(0, length).some(label => label !== OUTSIDE)) continue
      sumPaths(chain, scores, length)
      collect(chain, from, length, names)
    }
  }
}

function collect(chain: Chain, offset: number, length: number, names: FoundName[]): void {
  let start = 0
  for (let token = 0; token < length; token++) {
    const label = labels[token] ?? OUTSIDE
    if (label === OUTSIDE) {
      start = token + 1
      continue
    }
    const part = partOf(label)
    if (part !== END && part !== SINGLE) continue
    const kind = nameKinds[kindOf(label)]
    if (kind !== undefined)
      names.push({ kind, from: offset + start, to: offset + token + 1, probability: probabilityOf(chain, labels, start, token + 1) })
    start = token + 1
  }
}
