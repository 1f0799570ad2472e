import { contextFeatures, edgeFeature, REACH, wordFeatures } from './features.ts'
import { LABELS } from './labels.ts'
import { knownWord, ROW, shiftOf, startOf, type Weights, WIDTH } from './model.ts'
import { type Evidence, secondFeatures } from './second-look.ts'
import type { View } from './view.ts'
import { MOST_WORDS, type Words } from './words.ts'

const OFFSETS = 2 * REACH + 1

/** Weights with what words have contributed so far: for each word and offset the summed weights of all its features. */
export interface Scorer {
  readonly weights: Weights
  readonly sums: Int16Array
  /** Which of the sums are known, one bit an offset. */
  readonly known: Uint8Array
  readonly buffer: Int32Array
}

export function createScorer(weights: Weights): Scorer {
  return {
    weights,
    sums: new Int16Array((MOST_WORDS + 1) * OFFSETS * WIDTH),
    known: new Uint8Array(MOST_WORDS + 1),
    buffer: new Int32Array(512),
  }
}

export const forgetSums = (scorer: Scorer): void => void scorer.known.fill(0)

/**
 * Sums the weights of both stages for tokens `[from, to)`, all but what only the second stage sees. Row `token - from` of `sums` holds the labels of the first stage, then those of
 * the second.
 */
export function sumTokens(scorer: Scorer, view: View, words: Words, from: number, to: number, sums: Int32Array): void {
  const { weights, buffer } = scorer
  const sentence = view.segmented.sentences[view.sentence[from] ?? 0]
  const first = sentence?.firstToken ?? 0
  const end = sentence?.endToken ?? 0
  for (let token = from; token < to; token++) {
    const row = (token - from) * WIDTH
    let count = 0
    for (let label = 0; label < WIDTH; label++) sums[row + label] = 0
    for (let offset = -REACH; offset <= REACH; offset++) {
      const other = token + offset
      if (other < first || other >= end) buffer[count++] = edgeFeature(offset)
      else {
        const word = view.word[other] ?? 0
        const base = (word * OFFSETS + offset + REACH) * WIDTH
        if (((scorer.known[word] ?? 0) & (1 << (offset + REACH))) === 0) learnSum(scorer, words, word, offset, base)
        for (let label = 0; label < WIDTH; label++) sums[row + label] = (sums[row + label] ?? 0) + (scorer.sums[base + label] ?? 0)
      }
    }
    addAll(weights, buffer, contextFeatures(view, words, token, buffer, count), sums, row, 0, WIDTH)
  }
}

/** Adds what only the second stage sees of a token to its row. */
export function addSecond({ weights, buffer }: Scorer, evidence: Evidence, token: number, sums: Int32Array, row: number): void {
  addAll(weights, buffer, secondFeatures(evidence, token, buffer, 0), sums, row, LABELS, WIDTH)
}

function addAll(
  { pairs, known, weights }: Weights,
  features: Int32Array,
  count: number,
  sums: Int32Array | Int16Array,
  row: number,
  fromLabel: number,
  toLabel: number,
): void {
  const last = pairs.length - 1
  const shift = shiftOf(pairs.length)
  for (let index = 0; index < count; index++) {
    const hash = (features[index] ?? 0) || 1
    if (((known[knownWord(hash)] ?? 0) & (1 << (hash & 31))) === 0) continue
    let slot = startOf(hash, shift)
    let found = pairs[slot] ?? 0
    while (found !== hash && found !== 0) {
      slot = (slot + 2) & last
      found = pairs[slot] ?? 0
    }
    if (found === 0) continue
    const base = (pairs[slot + 1] ?? 0) * ROW
    for (let label = fromLabel; label < toLabel; label++) sums[row + label] = (sums[row + label] ?? 0) + (weights[base + label] ?? 0)
  }
}

function learnSum(scorer: Scorer, words: Words, word: number, offset: number, base: number): void {
  scorer.known[word] = (scorer.known[word] ?? 0) | (1 << (offset + REACH))
  scorer.sums.fill(0, base, base + WIDTH)
  const own = learnBuffer
  addAll(scorer.weights, own, wordFeatures(words, word, offset, own, 0), scorer.sums, base, 0, WIDTH)
}

const learnBuffer = new Int32Array(256)
