import { contextFeatures, edgeFeature, REACH, wordFeatures } from './features.ts'
import { slotOf } from './hash.ts'
import { LABELS } from './labels.ts'
import type { Stage } from './model.ts'
import type { View } from './view.ts'
import { MOST_WORDS, type Words } from './words.ts'

const OFFSETS = 2 * REACH + 1

/** A stage with what words have contributed so far: for each word and offset the summed weights of all its features. */
export interface Scorer {
  readonly stage: Stage
  readonly sums: Int16Array
  /** Which of the sums are known, one bit an offset. */
  readonly known: Uint8Array
  readonly buffer: Int32Array
}

export function createScorer(stage: Stage): Scorer {
  return {
    stage,
    sums: new Int16Array((MOST_WORDS + 1) * OFFSETS * LABELS),
    known: new Uint8Array(MOST_WORDS + 1),
    buffer: new Int32Array(512),
  }
}

export const forgetSums = (scorer: Scorer): void => void scorer.known.fill(0)

/** Scores of all labels of tokens `[from, to)` into `scores`, from its start. */
export function scoreTokens(
  scorer: Scorer,
  view: View,
  words: Words,
  from: number,
  to: number,
  scores: Float64Array,
  extra: ((token: number, into: Int32Array, at: number) => number) | null,
): void {
  const { stage, sums, buffer } = scorer
  const sentence = view.segmented.sentences[view.sentence[from] ?? 0]
  const first = sentence?.firstToken ?? 0
  const end = sentence?.endToken ?? 0
  for (let token = from; token < to; token++) {
    const row = (token - from) * LABELS
    scores.fill(0, row, row + LABELS)
    for (let offset = -REACH; offset <= REACH; offset++) {
      const other = token + offset
      if (other < first || other >= end) {
        addFeature(stage, edgeFeature(offset), scores, row)
        continue
      }
      const word = view.word[other] ?? 0
      const base = (word * OFFSETS + offset + REACH) * LABELS
      if (((scorer.known[word] ?? 0) & (1 << (offset + REACH))) === 0) learnSum(scorer, words, word, offset, base)
      for (let label = 0; label < LABELS; label++) scores[row + label] = (scores[row + label] ?? 0) + (sums[base + label] ?? 0)
    }
    let count = contextFeatures(view, words, token, buffer, 0)
    if (extra !== null) count = extra(token, buffer, count)
    for (let index = 0; index < count; index++) addFeature(stage, buffer[index] ?? 0, scores, row)
    for (let label = 0; label < LABELS; label++) scores[row + label] = (scores[row + label] ?? 0) * stage.scale
  }
}

function addFeature({ keys, rows, weights }: Stage, hash: number, scores: Float64Array | Int16Array, row: number): void {
  const key = hash || 1
  const slot = slotOf(keys, key)
  if (keys[slot] !== key) return
  const base = (rows[slot] ?? 0) * LABELS
  for (let label = 0; label < LABELS; label++) scores[row + label] = (scores[row + label] ?? 0) + (weights[base + label] ?? 0)
}

function learnSum(scorer: Scorer, words: Words, word: number, offset: number, base: number): void {
  scorer.known[word] = (scorer.known[word] ?? 0) | (1 << (offset + REACH))
  const count = wordFeatures(words, word, offset, scorer.buffer, 0)
  scorer.sums.fill(0, base, base + LABELS)
  for (let index = 0; index < count; index++) addFeature(scorer.stage, scorer.buffer[index] ?? 0, scorer.sums, base)
}
