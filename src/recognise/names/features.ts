import { evidenceKey, listsKey, NOWHERE, phraseKey, runSideKey, wordKey } from './groups.ts'
import { mix } from './hash.ts'
import type { View } from './view.ts'
import type { Words } from './words.ts'

/** How far to each side the words around a token count. */
export const REACH = 3

/** What of a word counts at a distance: everything of the word itself, less of its neighbours. Gives how many it wrote to `into`. */
export function wordFeatures(words: Words, word: number, offset: number, into: Int32Array, from: number): number {
  const own = words.features[word]
  if (own === undefined) return from
  const distance = Math.abs(offset)
  const salt = 1000 + offset
  let at = from
  if (distance === 0) for (const value of own) into[at++] = mix(salt, value)
  else if (distance === 1) {
    // Everything but the longer affixes.
    for (let index = 0; index < own.length && index < 16; index++) into[at++] = mix(salt, own[index] ?? 0)
  } else if (distance === 2) for (let index = 0; index < 7; index++) into[at++] = mix(salt, own[index] ?? 0)
  else for (let index = 0; index < 3; index++) into[at++] = mix(salt, own[index] ?? 0)
  return at
}

/** A word before the start or after the end of the sentence. */
export const NOTHING = -1
export const edgeFeature = (offset: number): number => mix(1000 + offset, 99)

/** Keys of `firstGroups` for a token; -1 for a group that has nothing to say. */
export function contextKeys(view: View, words: Words, token: number, keys: Int32Array): void {
  const sentence = view.segmented.sentences[view.sentence[token] ?? 0]
  const first = sentence?.firstToken ?? 0
  const end = sentence?.endToken ?? 0
  const { look, lists } = words
  const w0 = view.word[token] ?? 0
  const k0 = look[w0] ?? 0
  const lookAt = (at: number): number => (at < first || at >= end ? NO_LOOK : (look[view.word[at] ?? 0] ?? 0))
  const listsAt = (at: number): number => (at < first || at >= end ? 0 : (lists[view.word[at] ?? 0] ?? 0) & PERSON_LISTS)
  const kp = lookAt(token - 1)
  const kn = lookAt(token + 1)
  const mode = view.mode[token] ?? 0
  const opens = view.opens[token] ?? 0
  keys[0] = evidenceKey(view.evidence[token] ?? 0, mode, opens, k0)
  keys[1] = (((((((lookAt(token - 2) << 4) | kp) << 4) | k0) << 4) | kn) << 4) | lookAt(token + 2)
  keys[2] = phraseKey(view.phraseLists[token] ?? 0, view.phrasePlace[token] ?? 0, view.phraseLength[token] ?? 0, mode, opens, k0)
  keys[3] = wordKey(w0, mode, opens)
  keys[4] = listsKey(listsAt(token - 1), (lists[w0] ?? 0) & PERSON_LISTS, listsAt(token + 1), kp, k0, kn)
  const runStart = view.runStart[token] ?? 0
  const runEnd = view.runEnd[token] ?? 0
  const inner = innerOf(runStart, token, runEnd)
  keys[5] = runEnd === 0 ? -1 : runSideKey(runStart > first ? (view.word[runStart - 1] ?? 0) : NOWHERE, inner)
  keys[6] = runEnd === 0 ? -1 : runSideKey(runEnd < end ? (view.word[runEnd] ?? 0) : NOWHERE, inner)
}

/** Whether the run has words before and after the token. */
const innerOf = (runStart: number, token: number, runEnd: number): number => (token > runStart ? 2 : 0) + (token < runEnd - 1 ? 1 : 0)

const NO_LOOK = 11
const PERSON_LISTS = 15

/** Features of a token from the words around it, other than each word by itself. Gives the end of what it wrote to `into`. */
export function contextFeatures(view: View, words: Words, token: number, into: Int32Array, from: number): number {
  const sentence = view.segmented.sentences[view.sentence[token] ?? 0]
  const first = sentence?.firstToken ?? 0
  const end = sentence?.endToken ?? 0
  const w0 = view.word[token] ?? 0
  const p1 = token > first ? (view.word[token - 1] ?? 0) : NOTHING
  const n1 = token + 1 < end ? (view.word[token + 1] ?? 0) : NOTHING
  const { lower, look, fine, middle, coarse, lists, rank, tags } = words
  const l0 = lower[w0] ?? 0
  const k0 = look[w0] ?? 0
  const lp = p1 < 0 ? 1 : (lower[p1] ?? 0)
  const ln = n1 < 0 ? 2 : (lower[n1] ?? 0)
  const kp = p1 < 0 ? NO_LOOK : (look[p1] ?? 0)
  const kn = n1 < 0 ? NO_LOOK : (look[n1] ?? 0)
  const m0 = middle[w0] ?? 0
  const mp = p1 < 0 ? 200 : (middle[p1] ?? 0)
  const mn = n1 < 0 ? 200 : (middle[n1] ?? 0)
  const n0 = (lists[w0] ?? 0) & PERSON_LISTS
  let at = from
  // Pairs of words
  into[at++] = mix(mix(2001, lp), l0)
  into[at++] = mix(mix(2002, l0), ln)
  into[at++] = mix(mix(2003, lp), ln)
  into[at++] = mix(mix(2006, lp), k0 * 16 + kn)
  into[at++] = mix(mix(2007, ln), k0 * 16 + kp)
  // Pairs of classes
  into[at++] = mix(2010, mp * 256 + m0)
  into[at++] = mix(2011, m0 * 256 + mn)
  into[at++] = mix(2012, (mp * 256 + mn) * 16 + k0)
  into[at++] = mix(2013, ((p1 < 0 ? 2000 : (fine[p1] ?? 0)) * 16 + k0) * 16 + kn)
  into[at++] = mix(2014, ((n1 < 0 ? 2000 : (fine[n1] ?? 0)) * 16 + k0) * 16 + kp)
  into[at++] = mix(2015, ((p1 < 0 ? 63 : (coarse[p1] ?? 0)) * 64 + (coarse[w0] ?? 0)) * 64 + (n1 < 0 ? 63 : (coarse[n1] ?? 0)))
  into[at++] = mix(mix(2033, tags[w0] ?? 0), p1 < 0 ? 300 : (tags[p1] ?? 0))
  // The document
  into[at++] = mix(mix(2052, ((view.evidence[token] ?? 0) & 7) * 4 + (view.opens[token] ?? 0)), (rank[w0] ?? 0) * 256 + n0)
  return runFeatures(view, words, token, end, k0, into, at)
}

/** A run's length, its first and last word, what follows it: what the words beside a single token cannot tell. */
function runFeatures(view: View, words: Words, token: number, end: number, k0: number, into: Int32Array, from: number): number {
  let at = from
  const runStart = view.runStart[token] ?? 0
  const runEnd = view.runEnd[token] ?? 0
  if (runEnd === 0) {
    into[at++] = mix(2200, k0)
    return at
  }
  const length = Math.min(runEnd - runStart, 6)
  const fromStart = Math.min(token - runStart, 3)
  const fromEnd = Math.min(runEnd - 1 - token, 3)
  const place = (length * 4 + fromStart) * 4 + fromEnd
  const inner = innerOf(runStart, token, runEnd)
  const last = view.word[runEnd - 1] ?? 0
  const head = view.word[runStart] ?? 0
  const { lower, fine, propensity } = words
  into[at++] = mix(2201, place * 16 + k0)
  into[at++] = mix(mix(2209, fine[last] ?? 0), inner)
  into[at++] = mix(mix(2210, lower[head] ?? 0), inner)
  into[at++] = mix(mix(2211, (fine[head] ?? 0) * 2048 + (fine[last] ?? 0)), inner)
  const ofLast = propensity[last] ?? 0
  into[at++] = mix(mix(2220, (propensity[head] ?? 0) * 256 + ofLast), inner * 8 + Math.min(length, 4))
  into[at++] = mix(mix(2221, (propensity[view.word[token] ?? 0] ?? 0) * 256 + ofLast), inner)
  const la = runEnd < end ? (lower[view.word[runEnd] ?? 0] ?? 0) : 2
  const afterAfter = runEnd + 1 < end ? (view.word[runEnd + 1] ?? 0) : NOTHING
  into[at++] = mix(mix(2213, la), afterAfter < 0 ? 2 : (lower[afterAfter] ?? 0))
  return at
}
