import { contextFeatures, contextKeys, edgeFeature, REACH, wordFeatures } from './features.ts'
import { firstGroups, type Group, NOWHERE, WORD_GROUP, wordGroup, wordKey } from './groups.ts'
import { LEAST_HASH } from './hash.ts'
import { LABELS } from './labels.ts'
import { ROW, shiftOf, startOf, type Weights } from './model.ts'
import { modes } from './modes.ts'
import { secondGroups } from './second-groups.ts'
import { type Evidence, secondFeatures, secondKeys } from './second-look.ts'
import type { View } from './view.ts'
import { MOST_WORDS, type Words } from './words.ts'

/** Sums kept of a word: one an offset, and one for its own place in the commonest kind of sentence, with the features that depend on the sentence. */
const OF_WORD = 2 * REACH + 2
const ORDINARY = OF_WORD - 1

/** A row of sums: one for each label, the second stage's in the upper 16 bits, and after them one of no label, which holds what all of them are raised by. */
export const SUMS = LABELS + 1

/** Bits of the number of places for the keys of a group. */
const PLACES = 13
const SUMS_OF_GROUPS = (MOST_WORDS + 1) * OF_WORD * SUMS

const groups: readonly Group[] = [...firstGroups, ...secondGroups]
const SECOND = firstGroups.length

/** Weights, and the sums of them that were worked out so far. */
export interface Scorer {
  readonly weights: Weights
  /**
   * Rows of sums: for each word those of all its features at each offset; from SUMS_OF_GROUPS on for each group those of its latest keys: a table without chains, where a
   * new key takes the place of an old one.
   */
  readonly sums: Int32Array
  /** Which sums of a word are known, one bit each. */
  readonly known: Uint8Array
  /** By group and place: the key whose sums are there, -1 for none. */
  readonly keys: Int32Array
}

export function createScorer(weights: Weights): Scorer {
  return {
    weights,
    sums: new Int32Array(SUMS_OF_GROUPS + groups.length * SUMS * 2 ** PLACES),
    known: new Uint8Array(MOST_WORDS + 1),
    keys: new Int32Array(groups.length << PLACES).fill(-1),
  }
}

/** Words are numbered anew: what was known by their numbers is void. */
export function forgetSums(scorer: Scorer): void {
  scorer.known.fill(0)
  scorer.keys.fill(-1, 0, SECOND << PLACES)
}

const features = new Int32Array(512)
const wanted = new Int32Array(16)
/** Where what was read ahead is written, lest the compiler leave the reading out. */
const readAhead = new Int32Array(1)
/** Where the rows to be added begin: of sums, of weights. */
const sumsAt = new Int32Array(64)
const rowsAt = new Int32Array(512)

/** Sums the weights of both stages for tokens `[from, to)`, all but what only the second stage sees; `sums` holds a row a token, from `row` on. */
export function sumTokens(scorer: Scorer, view: View, words: Words, from: number, to: number, sums: Int32Array, row: number): void {
  const sentence = view.segmented.sentences[view.sentence[from] ?? 0]
  const first = sentence?.firstToken ?? 0
  const end = sentence?.endToken ?? 0
  const { word } = view
  const { known } = scorer
  for (let token = from; token < to; token++) {
    let count = 0
    contextKeys(view, words, token, wanted)
    const ordinary = view.mode[token] === modes.ordinary && view.opens[token] === 0
    if (ordinary) wanted[WORD_GROUP] = -1
    for (let offset = -REACH; offset <= REACH; offset++) {
      const other = token + offset
      const id = other < first || other >= end ? NOWHERE : (word[other] ?? 0)
      const kind = offset === 0 && ordinary ? ORDINARY : offset + REACH
      const base = (id * OF_WORD + kind) * SUMS
      if (((known[id] ?? 0) & (1 << kind)) === 0) learnWord(scorer, words, id, kind, base)
      sumsAt[count++] = base
    }
    count = findGroups(scorer, words, 0, SECOND, count)
    const rows = findRows(scorer.weights, contextFeatures(view, words, token, features, 0))
    addRows(scorer, count, rows, sums, row + (token - from) * SUMS)
  }
}

/** Adds what only the second stage sees of a token to its row. */
export function addSecond(scorer: Scorer, evidence: Evidence, token: number, sums: Int32Array, row: number): void {
  secondKeys(evidence, token, wanted)
  const count = findGroups(scorer, evidence.words, SECOND, groups.length, 0)
  const rows = findRows(scorer.weights, secondFeatures(evidence, token, features, 0))
  addRows(scorer, count, rows, sums, row)
}

/** Finds the sums of the wanted keys of groups `[from, to)`, into `sumsAt`; gives the end of what it wrote there. */
function findGroups(scorer: Scorer, words: Words, from: number, to: number, written: number): number {
  const { keys } = scorer
  let count = written
  for (let group = from; group < to; group++) {
    const key = wanted[group - from] ?? -1
    if (key === -1) continue
    const place = (group << PLACES) | (Math.imul(key, 0x9e3779b1) >>> (32 - PLACES))
    const base = SUMS_OF_GROUPS + place * SUMS
    if (keys[place] !== key) {
      keys[place] = key
      learnGroup(scorer, words, group, key, base)
    }
    sumsAt[count++] = base
  }
  return count
}

/** Finds the rows of weights of the first `count` features, into `rowsAt`; gives how many have one. */
function findRows({ pairs }: Weights, count: number): number {
  const last = pairs.length - 1
  const shift = shiftOf(pairs.length)
  // All are read once without a branch, so that memory brings them side by side before the search below waits for one after the other.
  let read = 0
  for (let index = 0; index < count; index++) read ^= pairs[startOf(features[index] ?? 0, shift)] ?? 0
  readAhead[0] = read
  let rows = 0
  for (let index = 0; index < count; index++) {
    const hash = (features[index] ?? 0) || LEAST_HASH
    let slot = startOf(hash, shift)
    let found = pairs[slot] ?? 0
    while (found !== hash && found !== 0) {
      slot = (slot + 2) & last
      found = pairs[slot] ?? 0
    }
    // Written in any case and counted without a branch, which nobody could foretell.
    rowsAt[rows] = (pairs[slot + 1] ?? 0) * ROW
    rows += found === 0 ? 0 : 1
  }
  return rows
}

/** Adds to a row of sums the rows of sums and of weights that `sumsAt` and `rowsAt` name. Written out in two halves, so that the sums stay in registers. */
function addRows(scorer: Scorer, sumCount: number, rowCount: number, into: Int32Array, at: number): void {
  addLeft(scorer, sumCount, rowCount, into, at)
  addRight(scorer, sumCount, rowCount, into, at)
}

function addLeft({ sums, weights: { weights } }: Scorer, sumCount: number, rowCount: number, into: Int32Array, at: number): void {
  let s0 = into[at + 0] ?? 0
  let s1 = into[at + 1] ?? 0
  let s2 = into[at + 2] ?? 0
  let s3 = into[at + 3] ?? 0
  let s4 = into[at + 4] ?? 0
  let s5 = into[at + 5] ?? 0
  let s6 = into[at + 6] ?? 0
  let s7 = into[at + 7] ?? 0
  for (let index = 0; index < sumCount; index++) {
    const base = sumsAt[index] ?? 0
    s0 = (s0 + (sums[base + 0] ?? 0)) | 0
    s1 = (s1 + (sums[base + 1] ?? 0)) | 0
    s2 = (s2 + (sums[base + 2] ?? 0)) | 0
    s3 = (s3 + (sums[base + 3] ?? 0)) | 0
    s4 = (s4 + (sums[base + 4] ?? 0)) | 0
    s5 = (s5 + (sums[base + 5] ?? 0)) | 0
    s6 = (s6 + (sums[base + 6] ?? 0)) | 0
    s7 = (s7 + (sums[base + 7] ?? 0)) | 0
  }
  for (let index = 0; index < rowCount; index++) {
    const base = rowsAt[index] ?? 0
    const w0 = weights[base + 0] ?? 0
    s0 = (s0 + (w0 & EVEN)) | 0
    s1 = (s1 + ((w0 >>> 8) & EVEN)) | 0
    const w1 = weights[base + 1] ?? 0
    s2 = (s2 + (w1 & EVEN)) | 0
    s3 = (s3 + ((w1 >>> 8) & EVEN)) | 0
    const w2 = weights[base + 2] ?? 0
    s4 = (s4 + (w2 & EVEN)) | 0
    s5 = (s5 + ((w2 >>> 8) & EVEN)) | 0
    const w3 = weights[base + 3] ?? 0
    s6 = (s6 + (w3 & EVEN)) | 0
    s7 = (s7 + ((w3 >>> 8) & EVEN)) | 0
  }
  into[at + 0] = s0
  into[at + 1] = s1
  into[at + 2] = s2
  into[at + 3] = s3
  into[at + 4] = s4
  into[at + 5] = s5
  into[at + 6] = s6
  into[at + 7] = s7
}

function addRight({ sums, weights: { weights } }: Scorer, sumCount: number, rowCount: number, into: Int32Array, at: number): void {
  let s8 = into[at + 8] ?? 0
  let s9 = into[at + 9] ?? 0
  let s10 = into[at + 10] ?? 0
  let s11 = into[at + 11] ?? 0
  let s12 = into[at + 12] ?? 0
  let s13 = into[at + 13] ?? 0
  for (let index = 0; index < sumCount; index++) {
    const base = sumsAt[index] ?? 0
    s8 = (s8 + (sums[base + 8] ?? 0)) | 0
    s9 = (s9 + (sums[base + 9] ?? 0)) | 0
    s10 = (s10 + (sums[base + 10] ?? 0)) | 0
    s11 = (s11 + (sums[base + 11] ?? 0)) | 0
    s12 = (s12 + (sums[base + 12] ?? 0)) | 0
    s13 = (s13 + (sums[base + 13] ?? 0)) | 0
  }
  for (let index = 0; index < rowCount; index++) {
    const base = rowsAt[index] ?? 0
    const w4 = weights[base + 4] ?? 0
    s8 = (s8 + (w4 & EVEN)) | 0
    s9 = (s9 + ((w4 >>> 8) & EVEN)) | 0
    const w5 = weights[base + 5] ?? 0
    s10 = (s10 + (w5 & EVEN)) | 0
    s11 = (s11 + ((w5 >>> 8) & EVEN)) | 0
    const w6 = weights[base + 6] ?? 0
    s12 = (s12 + (w6 & EVEN)) | 0
    s13 = (s13 + ((w6 >>> 8) & EVEN)) | 0
  }
  into[at + 8] = s8
  into[at + 9] = s9
  into[at + 10] = s10
  into[at + 11] = s11
  into[at + 12] = s12
  into[at + 13] = s13
}

/** The labels of even number of a packed row. */
const EVEN = 0x00ff00ff

function learnWord(scorer: Scorer, words: Words, word: number, kind: number, base: number): void {
  scorer.known[word] = (scorer.known[word] ?? 0) | (1 << kind)
  const offset = kind === ORDINARY ? 0 : kind - REACH
  let count = 1
  if (word === NOWHERE) features[0] = edgeFeature(offset)
  else count = wordFeatures(words, word, offset, features, 0)
  if (kind === ORDINARY) count = wordGroup(wordKey(word, modes.ordinary, 0), words, features, count)
  scorer.sums.fill(0, base, base + SUMS)
  addRows(scorer, 0, findRows(scorer.weights, count), scorer.sums, base)
}

function learnGroup(scorer: Scorer, words: Words, group: number, key: number, base: number): void {
  const rows = findRows(scorer.weights, groups[group]?.(key, words, features, 0) ?? 0)
  scorer.sums.fill(0, base, base + SUMS)
  addRows(scorer, 0, rows, scorer.sums, base)
}

/** The score of each label in one stage, from a row of sums. */
export function readScores(sums: Int32Array, row: number, stage: number, scale: number, into: Float64Array, at: number): void {
  const shift = stage * 16
  const raised = ((sums[row + LABELS] ?? 0) >>> shift) & 0xffff
  for (let label = 0; label < LABELS; label++) into[at + label] = ((((sums[row + label] ?? 0) >>> shift) & 0xffff) - raised) * scale
}

/** Exponentials of 0, -1, -2 … steps of a weight, down to what no longer counts. */
export const powersOf = (scale: number): Float64Array => Float64Array.from({ length: 4096 }, (_, steps) => Math.exp(-steps * scale))

/** The exponential of each label's score in one stage, as a share of the largest. */
export function readPotentials(sums: Int32Array, row: number, stage: number, powers: Float64Array, into: Float64Array, at: number): void {
  const shift = stage * 16
  let most = 0
  for (let label = 0; label < LABELS; label++) {
    const sum = ((sums[row + label] ?? 0) >>> shift) & 0xffff
    if (sum > most) most = sum
  }
  const last = powers.length - 1
  for (let label = 0; label < LABELS; label++) {
    const steps = most - (((sums[row + label] ?? 0) >>> shift) & 0xffff)
    into[at + label] = powers[Math.min(steps, last)] ?? 0
  }
}
