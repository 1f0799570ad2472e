import { lettersOf } from './document-evidence.ts'
import { mix } from './hash.ts'
import { BEGIN, kindOf, LABELS, nameKinds, OUTSIDE, partOf, SINGLE } from './labels.ts'
import { modes } from './modes.ts'
import { ALONE } from './second-groups.ts'
import type { View } from './view.ts'
import { looks, MOST_WORDS, type Words } from './words.ts'

/** What the first stage decided about a document. */
export interface FirstLook {
  /** Likeliest label of each token. */
  readonly label: Uint8Array
  /** Probability of each kind of name at each token, `[token * 3 + kind]`. */
  readonly mass: Float32Array
}

export const emptyFirstLook = (count: number): FirstLook => ({ label: new Uint8Array(count), mass: new Float32Array(count * KINDS) })

const KINDS = nameKinds.length

/** Adds the marginals of a stretch that begins at `from`. */
export function noteFirstLook(look: FirstLook, marginal: Float64Array, labels: Uint8Array, from: number, length: number): void {
  for (let token = 0; token < length; token++) {
    look.label[from + token] = labels[token] ?? OUTSIDE
    for (let kind = 0; kind < KINDS; kind++) {
      const base = token * LABELS + 1 + 4 * kind
      look.mass[(from + token) * KINDS + kind] =
        (marginal[base] ?? 0) + (marginal[base + 1] ?? 0) + (marginal[base + 2] ?? 0) + (marginal[base + 3] ?? 0)
    }
  }
}

/** Whether any token of a stretch may be part of a name at all. */
export function mayHoldName({ mass }: FirstLook, from: number, to: number): boolean {
  for (let at = from * KINDS; at < to * KINDS; at++) if ((mass[at] ?? 0) > LEAST_MASS) return true
  return false
}

const LEAST_MASS = 0.003

/** Sums over the occurrences of each word in the document, by the word's number there. */
interface Occurrences {
  /** For each token that a name may hold by itself: the number of its word, from 1. */
  readonly of: Int32Array
  readonly count: Int32Array
  /** Expected number of occurrences in a person's, organization's, place's name. */
  readonly mass: Float64Array
  /** Probability of the kind where it is surest. */
  readonly most: Float64Array
  /** Longer names that hold the word: bit 2·kind when it is the first of them, 2·kind + 1 when it is the last, 6 + kind when between. */
  readonly longer: Uint16Array
}

/**
 * What the whole document says about each token once every token has a first label: the labels around it, the label of the same word elsewhere,
 * longer names that hold it, the name that it abbreviates (after Krishnan & Manning 2006, Ratinov & Roth 2009).
 */
export interface Evidence {
  readonly view: View
  readonly words: Words
  readonly first: FirstLook
  readonly occurrences: Occurrences
  /** Whole names by hash: counts per kind. */
  readonly byName: ReadonlyMap<number, number[]>
  /** For each token of a name found: hash of the whole name; the kind of the name before and after it in the sentence. */
  readonly nameHash: Int32Array
  readonly before: Uint8Array
  readonly after: Uint8Array
  /** Kinds of names by their initials. */
  readonly byInitials: ReadonlyMap<number, number>
}

/** By word, while occurrences are counted: its number in the document; zero before and after. */
const numbers = new Int32Array(MOST_WORDS + 1)

function countOccurrences(view: View, words: Words, first: FirstLook): Occurrences {
  const of = new Int32Array(view.count)
  let distinct = 0
  for (let token = 0; token < view.count; token++) {
    if (view.candidate[token] !== 1) continue
    const key = words.lowerWord[view.word[token] ?? 0] ?? 0
    let number = numbers[key] ?? 0
    if (number === 0) {
      number = ++distinct
      numbers[key] = number
    }
    of[token] = number
  }
  const room = distinct + 1
  const count = new Int32Array(room)
  const mass = new Float64Array(room * KINDS)
  const most = new Float64Array(room * KINDS)
  for (let token = 0; token < view.count; token++) {
    const number = of[token] ?? 0
    if (number === 0) continue
    numbers[words.lowerWord[view.word[token] ?? 0] ?? 0] = 0
    count[number] = (count[number] ?? 0) + 1
    for (let kind = 0; kind < KINDS; kind++) {
      const here = first.mass[token * KINDS + kind] ?? 0
      const at = number * KINDS + kind
      mass[at] = (mass[at] ?? 0) + here
      if (here > (most[at] ?? 0)) most[at] = here
    }
  }
  return { of, count, mass, most, longer: new Uint16Array(room) }
}

export function gatherSecondLook(view: View, words: Words, first: FirstLook): Evidence {
  const occurrences = countOccurrences(view, words, first)
  const byName = new Map<number, number[]>()
  const byInitials = new Map<number, number>()
  const nameHash = new Int32Array(view.count)
  const before = new Uint8Array(view.count)
  const after = new Uint8Array(view.count)
  for (const { firstToken, endToken } of view.segmented.sentences) {
    let token = firstToken
    let last = 0
    let lastStart = firstToken
    while (token < endToken) {
      const label = first.label[token] ?? OUTSIDE
      if (label === OUTSIDE) {
        before[token] = last
        token++
        continue
      }
      const kind = kindOf(label)
      let end = token + 1
      while (end < endToken && isInside(first.label[end] ?? OUTSIDE)) end++
      noteName(view, words, occurrences, byName, byInitials, nameHash, token, end, kind)
      before.fill(last, token, end)
      after.fill(kind + 1, lastStart, token)
      last = kind + 1
      lastStart = token
      token = end
    }
  }
  return { view, words, first, occurrences, byName, nameHash, before, after, byInitials }
}

const isInside = (label: number): boolean => {
  const part = partOf(label)
  return part !== OUTSIDE && part !== BEGIN && part !== SINGLE
}

function noteName(
  view: View,
  words: Words,
  { of, longer }: Occurrences,
  byName: Map<number, number[]>,
  byInitials: Map<number, number>,
  nameHash: Int32Array,
  from: number,
  to: number,
  kind: number,
): void {
  let hash = 17
  let initials = 7
  for (let token = from; token < to; token++) {
    const word = view.word[token] ?? 0
    hash = mix(hash, words.lower[word] ?? 0)
    if (view.candidate[token] === 1) initials = Math.imul(initials, 31) + (words.initial[word] ?? 0)
  }
  nameHash.fill(hash, from, to)
  let counts = byName.get(hash)
  if (counts === undefined) {
    counts = [0, 0, 0]
    byName.set(hash, counts)
  }
  counts[kind] = (counts[kind] ?? 0) + 1
  if (to - from < 2) return
  byInitials.set(initials | 0, (byInitials.get(initials | 0) ?? 0) | (1 << kind))
  for (let token = from; token < to; token++) {
    const number = of[token] ?? 0
    if (number === 0) continue
    longer[number] = (longer[number] ?? 0) | (1 << (token === from ? 2 * kind : token === to - 1 ? 2 * kind + 1 : 6 + kind))
  }
}

const bucket = (share: number): number => (share < 0.1 ? 0 : share < 0.35 ? 1 : share < 0.65 ? 2 : share < 0.9 ? 3 : 4)
const few = (count: number): number => (count < 3 ? count : count < 6 ? 3 : 4)

/** Keys of `secondGroups` for a token; -1 for a group that has nothing to say. */
export function secondKeys(evidence: Evidence, token: number, keys: Int32Array): void {
  const { view, words, first } = evidence
  const { of, count, mass, most, longer } = evidence.occurrences
  const sentence = view.segmented.sentences[view.sentence[token] ?? 0]
  const start = sentence?.firstToken ?? 0
  const end = sentence?.endToken ?? 0
  const labelAt = (at: number): number => (at < start || at >= end ? NO_LABEL : (first.label[at] ?? 0))
  const word = view.word[token] ?? 0
  const look = words.look[word] ?? 0
  const mode = view.mode[token] ?? 0
  const l0 = first.label[token] ?? 0
  const at0 = token * KINDS
  const masses = (bucket(first.mass[at0] ?? 0) * 5 + bucket(first.mass[at0 + 1] ?? 0)) * 5 + bucket(first.mass[at0 + 2] ?? 0)
  const labels = (((((((labelAt(token - 2) << 5) | labelAt(token - 1)) << 5) | l0) << 5) | labelAt(token + 1)) << 5) | labelAt(token + 2)
  keys[0] = (labels << 4) | ((evidence.before[token] ?? 0) << 2) | (evidence.after[token] ?? 0)
  keys[1] = (((((masses << 4) | l0) << 3) | mode) << 4) | look
  keys[2] = -1
  keys[3] = -1
  keys[4] = -1
  keys[5] = -1
  const number = of[token] ?? 0
  if (number === 0) return
  const others = (count[number] ?? 0) - 1
  if (others === 0) keys[2] = ALONE | l0
  else {
    let shares = 0
    let surest = 0
    let best = 0
    let bestMass = -1
    for (let kind = 0; kind < KINDS; kind++) {
      const elsewhere = (mass[number * KINDS + kind] ?? 0) - (first.mass[at0 + kind] ?? 0)
      shares = shares * 5 + bucket(elsewhere / others)
      surest = surest * 5 + bucket(most[number * KINDS + kind] ?? 0)
      if (elsewhere > bestMass) {
        bestMass = elsewhere
        best = kind
      }
    }
    keys[2] = (((shares << 7) | masses) << 4) | l0
    keys[3] = (((((((best << 3) | bucket(bestMass / others)) << 3) | few(others)) << 3) | mode) << 4) | l0
    keys[4] = (((((surest << 4) | l0) << 3) | mode) << 4) | look
  }
  keys[5] = ((((((longer[number] ?? 0) << 4) | l0) << 3) | mode) << 4) | look
}

const NO_LABEL = 20

/** The other features of the second stage; gives the end of what it wrote to `into`. */
export function secondFeatures(evidence: Evidence, token: number, into: Int32Array, from: number): number {
  const { view, words, first } = evidence
  const word = view.word[token] ?? 0
  const l0 = first.label[token] ?? 0
  let at = from
  into[at++] = mix(mix(3008, words.lower[word] ?? 0), l0)
  if (view.candidate[token] !== 1) return at
  const name = evidence.nameHash[token] ?? 0
  if (name !== 0) {
    const counts = evidence.byName.get(name)
    let pattern = 0
    if (counts !== undefined) for (const count of counts) pattern = pattern * 5 + few(count)
    into[at++] = mix(mix(3040, pattern), l0)
  }
  const look = words.look[word] ?? 0
  if (look === looks.upper || look === looks.dotted) {
    const kinds = view.mode[token] === modes.capitals ? 0 : (evidence.byInitials.get(lettersOf(view, token)) ?? 0)
    into[at++] = mix(3050, kinds * 16 + l0)
  }
  return at
}
