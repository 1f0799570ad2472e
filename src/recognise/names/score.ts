import { contextFeatures, contextKeys, edgeFeature, REACH, wordFeatures } from './features.ts'
import { firstGroups, type Group } from './groups.ts'
import { LABELS } from './labels.ts'
import { BIAS, knownWord, shiftOf, startOf, type Weights } from './model.ts'
import { secondGroups } from './second-groups.ts'
import { type Evidence, secondFeatures, secondKeys } from './second-look.ts'
import type { View } from './view.ts'
import { MOST_WORDS, type Words } from './words.ts'

const OFFSETS = 2 * REACH + 1

/** A row of sums: one for each label, as in the rows of weights, and after them how many weights they hold. */
export const SUMS = LABELS + 1

/** Weights with what words have contributed so far: for each word and offset the summed weights of all its features. */
export interface Scorer {
  readonly weights: Weights
  readonly sums: Int32Array
  /** Which of the sums are known, one bit an offset. */
  readonly known: Uint8Array
  readonly buffer: Int32Array
  readonly keys: Int32Array
  readonly first: readonly GroupSums[]
  readonly second: readonly GroupSums[]
}

/** Summed weights of a group of features by key: a table without chains, where a new key takes the place of an old one. */
interface GroupSums {
  readonly group: Group
  readonly keys: Int32Array
  readonly sums: Int32Array
}

/** Bits of the number of places in such a table. */
const PLACES = 13

const groupSums = (group: Group): GroupSums => ({
  group,
  keys: new Int32Array(1 << PLACES).fill(-1),
  sums: new Int32Array((1 << PLACES) * SUMS),
})

export function createScorer(weights: Weights): Scorer {
  return {
    weights,
    sums: new Int32Array((MOST_WORDS + 1) * OFFSETS * SUMS),
    known: new Uint8Array(MOST_WORDS + 1),
    buffer: new Int32Array(512),
    keys: new Int32Array(8),
    first: firstGroups.map(groupSums),
    second: secondGroups.map(groupSums),
  }
}

/** Words are numbered anew: what was known by their numbers is void. */
export function forgetSums(scorer: Scorer): void {
  scorer.known.fill(0)
  for (const { keys } of scorer.first) keys.fill(-1)
}

/** Sums the weights of both stages for tokens `[from, to)`, all but what only the second stage sees; `sums` holds a row a token. */
export function sumTokens(scorer: Scorer, view: View, words: Words, from: number, to: number, sums: Int32Array): void {
  const { weights, buffer } = scorer
  const sentence = view.segmented.sentences[view.sentence[from] ?? 0]
  const first = sentence?.firstToken ?? 0
  const end = sentence?.endToken ?? 0
  for (let token = from; token < to; token++) {
    const row = (token - from) * SUMS
    let count = 0
    for (let at = 0; at < SUMS; at++) sums[row + at] = 0
    for (let offset = -REACH; offset <= REACH; offset++) {
      const other = token + offset
      if (other < first || other >= end) buffer[count++] = edgeFeature(offset)
      else {
        const word = view.word[other] ?? 0
        const base = (word * OFFSETS + offset + REACH) * SUMS
        if (((scorer.known[word] ?? 0) & (1 << (offset + REACH))) === 0) learnSum(scorer, words, word, offset, base)
        for (let at = 0; at < SUMS; at++) sums[row + at] = (sums[row + at] ?? 0) + (scorer.sums[base + at] ?? 0)
      }
    }
    addAll(weights, buffer, contextFeatures(view, words, token, buffer, count), sums, row)
    contextKeys(view, words, token, scorer.keys)
    addGroups(scorer, scorer.first, words, sums, row)
  }
}

/** Adds what only the second stage sees of a token to its row. */
export function addSecond(scorer: Scorer, evidence: Evidence, token: number, sums: Int32Array, row: number): void {
  const { weights, buffer } = scorer
  addAll(weights, buffer, secondFeatures(evidence, token, buffer, 0), sums, row)
  secondKeys(evidence, token, scorer.keys)
  addGroups(scorer, scorer.second, evidence.words, sums, row)
}

function addGroups({ weights, keys: wanted }: Scorer, groups: readonly GroupSums[], words: Words, sums: Int32Array, row: number): void {
  for (let index = 0; index < groups.length; index++) {
    const table = groups[index]
    const key = wanted[index] ?? -1
    if (table === undefined || key === -1) continue
    const place = Math.imul(key, 0x9e3779b1) >>> (32 - PLACES)
    const base = place * SUMS
    if (table.keys[place] !== key) {
      table.keys[place] = key
      table.sums.fill(0, base, base + SUMS)
      addAll(weights, learnBuffer, table.group(key, words, learnBuffer, 0), table.sums, base)
    }
    for (let at = 0; at < SUMS; at++) sums[row + at] = (sums[row + at] ?? 0) + (table.sums[base + at] ?? 0)
  }
}

/** The score of each label in one stage, from a row of sums. */
export function readScores(sums: Int32Array, row: number, stage: number, scale: number, into: Float64Array, at: number): void {
  const raised = (sums[row + LABELS] ?? 0) * BIAS
  for (let label = 0; label < LABELS; label++) {
    const sum = sums[row + label] ?? 0
    into[at + label] = ((stage === 0 ? sum & 0xffff : sum >>> 16) - raised) * scale
  }
}

function addAll({ pairs, known, weights }: Weights, features: Int32Array, count: number, sums: Int32Array, row: number): void {
  const last = pairs.length - 1
  const shift = shiftOf(pairs.length)
  let added = 0
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
    added++
    const base = (pairs[slot + 1] ?? 0) * LABELS
    for (let label = 0; label < LABELS; label++) sums[row + label] = (sums[row + label] ?? 0) + (weights[base + label] ?? 0)
  }
  sums[row + LABELS] = (sums[row + LABELS] ?? 0) + added
}

function learnSum(scorer: Scorer, words: Words, word: number, offset: number, base: number): void {
  scorer.known[word] = (scorer.known[word] ?? 0) | (1 << (offset + REACH))
  scorer.sums.fill(0, base, base + SUMS)
  addAll(scorer.weights, learnBuffer, wordFeatures(words, word, offset, learnBuffer, 0), scorer.sums, base)
}

const learnBuffer = new Int32Array(256)
