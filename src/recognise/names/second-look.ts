import { mix } from './hash.ts'
import { BEGIN, kindOf, LABELS, nameKinds, OUTSIDE, partOf, SINGLE } from './labels.ts'
import { modes, type View } from './view.ts'
import { looks, type Words } from './words.ts'

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

/** Sums over the occurrences of one word in the document. */
interface Occurrences {
  count: number
  /** Expected number of occurrences in a person's, organization's, place's name. */
  readonly mass: Float64Array
  /** Probability of the kind where it is surest. */
  readonly most: Float64Array
  /** Longer names that hold the word: bit 2·kind when it is the first of them, 2·kind + 1 when it is the last, 6 + kind when between. */
  longer: number
  longerCount: number
}

/**
 * What the whole document says about each token once every token has a first label: the labels around it, the label of the same word elsewhere,
 * longer names that hold it, the name that it abbreviates (after Krishnan & Manning 2006, Ratinov & Roth 2009).
 */
export interface Evidence {
  readonly view: View
  readonly words: Words
  readonly first: FirstLook
  readonly byWord: ReadonlyMap<number, Occurrences>
  /** Whole names by hash: counts per kind. */
  readonly byName: ReadonlyMap<number, Float64Array>
  /** For each token of a name found: hash of the whole name; the kind of the name before and after it in the sentence. */
  readonly nameHash: Int32Array
  readonly before: Uint8Array
  readonly after: Uint8Array
  /** Kinds of names by their initials. */
  readonly byInitials: ReadonlyMap<number, number>
}

export function gatherSecondLook(view: View, words: Words, first: FirstLook): Evidence {
  const byWord = new Map<number, Occurrences>()
  for (let token = 0; token < view.count; token++) {
    if (view.candidate[token] !== 1) continue
    const key = words.lowerWord[view.word[token] ?? 0] ?? 0
    let occurrences = byWord.get(key)
    if (occurrences === undefined) {
      occurrences = { count: 0, mass: new Float64Array(KINDS), most: new Float64Array(KINDS), longer: 0, longerCount: 0 }
      byWord.set(key, occurrences)
    }
    occurrences.count++
    for (let kind = 0; kind < KINDS; kind++) {
      const mass = first.mass[token * KINDS + kind] ?? 0
      occurrences.mass[kind] = (occurrences.mass[kind] ?? 0) + mass
      if (mass > (occurrences.most[kind] ?? 0)) occurrences.most[kind] = mass
    }
  }
  const byName = new Map<number, Float64Array>()
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
      noteName(view, words, byWord, byName, byInitials, nameHash, token, end, kind)
      before.fill(last, token, end)
      after.fill(kind + 1, lastStart, token)
      last = kind + 1
      lastStart = token
      token = end
    }
  }
  return { view, words, first, byWord, byName, nameHash, before, after, byInitials }
}

const isInside = (label: number): boolean => {
  const part = partOf(label)
  return part !== OUTSIDE && part !== BEGIN && part !== SINGLE
}

function noteName(
  view: View,
  words: Words,
  byWord: Map<number, Occurrences>,
  byName: Map<number, Float64Array>,
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
    counts = new Float64Array(KINDS)
    byName.set(hash, counts)
  }
  counts[kind] = (counts[kind] ?? 0) + 1
  if (to - from < 2) return
  byInitials.set(initials | 0, (byInitials.get(initials | 0) ?? 0) | (1 << kind))
  for (let token = from; token < to; token++) {
    const occurrences = byWord.get(words.lowerWord[view.word[token] ?? 0] ?? 0)
    if (occurrences === undefined || view.candidate[token] !== 1) continue
    occurrences.longerCount++
    occurrences.longer |= 1 << (token === from ? 2 * kind : token === to - 1 ? 2 * kind + 1 : 6 + kind)
  }
}

const bucket = (share: number): number => (share < 0.1 ? 0 : share < 0.35 ? 1 : share < 0.65 ? 2 : share < 0.9 ? 3 : 4)
const few = (count: number): number => (count < 3 ? count : count < 6 ? 3 : 4)

/** Features of the second stage that a token has beside those of the first; gives the end of what it wrote to `into`. */
export function secondFeatures(evidence: Evidence, token: number, into: Int32Array, from: number): number {
  const { view, words, first } = evidence
  const sentence = view.segmented.sentences[view.sentence[token] ?? 0]
  const start = sentence?.firstToken ?? 0
  const end = sentence?.endToken ?? 0
  const word = view.word[token] ?? 0
  const look = words.look[word] ?? 0
  const mode = view.mode[token] ?? 0
  const l0 = first.label[token] ?? 0
  const lp = token > start ? (first.label[token - 1] ?? 0) : 20
  const lp2 = token - 1 > start ? (first.label[token - 2] ?? 0) : 20
  const ln = token + 1 < end ? (first.label[token + 1] ?? 0) : 20
  const ln2 = token + 2 < end ? (first.label[token + 2] ?? 0) : 20
  const at0 = token * KINDS
  const m0 = first.mass[at0] ?? 0
  const m1 = first.mass[at0 + 1] ?? 0
  const m2 = first.mass[at0 + 2] ?? 0
  const masses = (bucket(m0) * 5 + bucket(m1)) * 5 + bucket(m2)
  let at = from
  into[at++] = mix(3001, l0 * 128 + masses)
  into[at++] = mix(3002, l0 * 16 + look)
  into[at++] = mix(3003, lp * 32 + l0)
  into[at++] = mix(3004, l0 * 32 + ln)
  into[at++] = mix(3005, (lp * 32 + l0) * 32 + ln)
  into[at++] = mix(3006, (lp2 * 32 + lp) * 32 + l0)
  into[at++] = mix(3007, (l0 * 32 + ln) * 32 + ln2)
  into[at++] = mix(mix(3008, words.lower[word] ?? 0), l0)
  into[at++] = mix(mix(3009, masses), mode)
  for (let kind = 0; kind < KINDS; kind++) into[at++] = mix(3010 + kind, bucket(first.mass[at0 + kind] ?? 0))
  into[at++] = mix(3014, ((evidence.before[token] ?? 0) * 4 + (evidence.after[token] ?? 0)) * 16 + l0)
  if (view.candidate[token] !== 1) return at
  const occurrences = evidence.byWord.get(words.lowerWord[word] ?? 0)
  if (occurrences !== undefined) {
    const others = occurrences.count - 1
    if (others === 0) into[at++] = mix(3020, l0)
    else {
      let shares = 0
      let best = 0
      let bestMass = -1
      for (let kind = 0; kind < KINDS; kind++) {
        const mass = (occurrences.mass[kind] ?? 0) - (first.mass[at0 + kind] ?? 0)
        shares = shares * 5 + bucket(mass / others)
        if (mass > bestMass) {
          bestMass = mass
          best = kind
        }
      }
      const share = bucket(bestMass / others)
      into[at++] = mix(3021, shares)
      into[at++] = mix(mix(3022, shares), l0)
      into[at++] = mix(3023, ((best * 8 + share) * 8 + few(others)) * 16 + l0)
      into[at++] = mix(3024, ((best * 8 + share) * 8 + few(others)) * 8 + mode)
      into[at++] = mix(mix(3025, shares), masses)
      let surest = 0
      for (let kind = 0; kind < KINDS; kind++) surest = surest * 5 + bucket(occurrences.most[kind] ?? 0)
      into[at++] = mix(mix(3026, surest), l0)
      into[at++] = mix(mix(3027, surest), mode * 16 + look)
    }
    into[at++] = mix(mix(3030, occurrences.longer), l0)
    into[at++] = mix(mix(3031, occurrences.longer), mode * 16 + look)
    for (let bit = 1; bit < 512; bit *= 2) if ((occurrences.longer & bit) !== 0) into[at++] = mix(3032, bit * 16 + l0)
  }
  const name = evidence.nameHash[token] ?? 0
  if (name !== 0) {
    const counts = evidence.byName.get(name)
    let pattern = 0
    if (counts !== undefined) for (const count of counts) pattern = pattern * 5 + few(count)
    into[at++] = mix(mix(3040, pattern), l0)
  }
  if (look === looks.upper || look === looks.dotted) {
    const kinds = mode === modes.capitals ? 0 : (evidence.byInitials.get(lettersHash(view, token)) ?? 0)
    into[at++] = mix(3050, kinds * 16 + l0)
  }
  return at
}

function lettersHash(view: View, token: number): number {
  const { tokens, document } = view.segmented
  let hash = 7
  for (let at = tokens.start[token] ?? 0; at < (tokens.end[token] ?? 0); at++) {
    const code = document.text.charCodeAt(at)
    if (code !== 46 && code !== 38) hash = Math.imul(hash, 31) + (code >= 65 && code <= 90 ? code + 32 : code)
  }
  return hash | 0
}
