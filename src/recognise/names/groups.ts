import { evidence } from './document-evidence.ts'
import { mix } from './hash.ts'
import { modes } from './modes.ts'
import { MOST_WORDS, type Words } from './words.ts'

/**
 * Features that depend on a few small numbers only, packed into one key. The same keys come again and again, so that the weights of a whole group are summed once and
 * then found by its key.
 */
export type Group = (key: number, words: Words, into: Int32Array, from: number) => number

/** Packs numbers below the given sizes; `unpack` gives them back, the last first. */
const low = (key: number, bits: number): number => key & ((1 << bits) - 1)

export const evidenceKey = (bits: number, mode: number, opens: number, look: number): number =>
  (((bits << 3) | mode) << 6) | (opens << 4) | look

/** The sentence, and how the document writes the word elsewhere. */
const evidenceGroup: Group = (key, _, into, from) => {
  const k0 = low(key, 4)
  const opens = low(key >> 4, 2)
  const mode = low(key >> 6, 3)
  const bits = key >> 9
  let at = from
  into[at++] = mix(2040, (mode * 16 + k0) * 4 + opens)
  into[at++] = mix(2050, bits * 16 + k0)
  into[at++] = mix(2051, ((bits & 7) * 8 + mode) * 4 + opens)
  for (let bit = 1; bit < 128; bit *= 2) if ((bits & bit) !== 0) into[at++] = mix(2053, (bit * 16 + k0) * 4 + opens)
  if ((bits & evidence.lower) === 0) into[at++] = mix(2054, (mode * 4 + opens) * 16 + k0)
  return at
}

/** Five looks, four bits each. */
const looksGroup: Group = (key, _, into, from) => {
  into[from] = mix(2020, (key >> 4) & 0xfff)
  into[from + 1] = mix(2021, key)
  return from + 2
}

export const phraseKey = (lists: number, place: number, length: number, mode: number, opens: number, look: number): number =>
  (((((lists << 3) | place) << 3) | length) << 9) | (mode << 6) | (opens << 4) | look

/** The known phrase over the token. */
const phraseGroup: Group = (key, _, into, from) => {
  const k0 = low(key, 4)
  const opens = low(key >> 4, 2)
  const mode = low(key >> 6, 3)
  const length = low(key >> 9, 3)
  const place = low(key >> 12, 3)
  const listed = key >> 15
  let at = from
  if (place === 0) {
    into[at++] = mix(2100, k0)
    return at
  }
  into[at++] = mix(mix(2101, listed), place * 8 + length)
  into[at++] = mix(mix(2102, listed), (place * 8 + mode) * 4 + opens)
  for (let bit = 1; bit <= listed; bit *= 2) {
    if ((listed & bit) === 0) continue
    into[at++] = mix(mix(2103, bit), place * 8 + length)
    into[at++] = mix(mix(2104, bit), place * 16 + k0)
  }
  return at
}

export const wordKey = (word: number, mode: number, opens: number): number => (word << 5) | (mode << 2) | opens

/** The word in this kind of sentence. */
export const wordGroup: Group = (key, words, into, from) => {
  const opens = low(key, 2)
  const mode = low(key >> 2, 3)
  const word = key >> 5
  let at = from
  into[at++] = mix(mix(2041, mode * 4 + opens), words.fine[word] ?? 0)
  into[at++] = mix(mix(2042, mode * 4 + opens), (words.rank[word] ?? 0) * 16 + (words.look[word] ?? 0))
  if (mode !== modes.ordinary || opens !== 0) into[at++] = mix(mix(2043, mode * 4 + opens), words.lower[word] ?? 0)
  return at
}

export const listsKey = (before: number, own: number, after: number, lookBefore: number, look: number, lookAfter: number): number =>
  (((((((((before << 4) | own) << 4) | after) << 4) | lookBefore) << 4) | look) << 4) | lookAfter

/** Lists of first names and surnames that hold the word and its neighbours. */
const listsGroup: Group = (key, _, into, from) => {
  const kn = low(key, 4)
  const k0 = low(key >> 4, 4)
  const kp = low(key >> 8, 4)
  const nn = low(key >> 12, 4)
  const n0 = low(key >> 16, 4)
  const np = low(key >> 20, 4)
  into[from] = mix(2030, ((np * 16 + n0) * 16 + nn) * 16 + k0)
  into[from + 1] = mix(mix(2031, (n0 * 16 + nn) * 16 + kn), kp * 16 + k0)
  into[from + 2] = mix(mix(2032, (np * 16 + n0) * 16 + kp), k0)
  return from + 3
}

/** In place of a word's number: before the start or after the end of the sentence. */
export const NOWHERE = MOST_WORDS

/** The word beside a run; `inner` tells whether the run has words before and after the token. */
export const runSideKey = (word: number, inner: number): number => (word << 2) | inner

const runSideGroup =
  (ofLower: number, ofFine: number, nowhere: number): Group =>
  (key, words, into, from) => {
    const inner = low(key, 2)
    const word = key >> 2
    into[from] = mix(mix(ofLower, word === NOWHERE ? nowhere : (words.lower[word] ?? 0)), inner)
    into[from + 1] = mix(mix(ofFine, word === NOWHERE ? 2000 : (words.fine[word] ?? 0)), inner)
    return from + 2
  }

const beforeRunGroup = runSideGroup(2202, 2204, 1)
const afterRunGroup = runSideGroup(2203, 2205, 2)

/** In the order of the keys that `contextKeys` writes. */
export const firstGroups: readonly Group[] = [evidenceGroup, looksGroup, phraseGroup, wordGroup, listsGroup, beforeRunGroup, afterRunGroup]
export const WORD_GROUP = firstGroups.indexOf(wordGroup)
