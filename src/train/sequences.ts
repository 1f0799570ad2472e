import { contextFeatures, contextKeys, edgeFeature, REACH, wordFeatures } from '../recognise/names/features.ts'
import { firstGroups, type Group } from '../recognise/names/groups.ts'
import { BEGIN, END, INSIDE, labelOf, nameKinds, OUTSIDE, SINGLE } from '../recognise/names/labels.ts'
import { stretchesOf } from '../recognise/names/recogniser.ts'
import { secondGroups } from '../recognise/names/second-groups.ts'
import { type Evidence, secondFeatures, secondKeys } from '../recognise/names/second-look.ts'
import { type View, viewOf } from '../recognise/names/view.ts'
import { forgetWords, MOST_WORDS, type Words } from '../recognise/names/words.ts'
import type { Annotated } from './corpora.ts'

/** Training text in flat arrays: sequences of candidate tokens with the features and the right label of each. */
export interface Sequences {
  /** Token ranges of the sequences: sequence i is `[start[i], start[i + 1])`. */
  readonly start: number[]
  /** Per sequence: which document it comes from. */
  readonly document: number[]
  readonly label: number[]
  /** Features of token t are `[featureStart[t], featureStart[t + 1])`. */
  readonly featureStart: number[]
  features: Int32Array
  /** Names that no labelling of candidate tokens can give. */
  missed: number
  names: number
}

/** More features than this has no token. */
const MOST_FEATURES = 400

const keys = new Int32Array(16)

function groupFeatures(groups: readonly Group[], words: Words, into: Int32Array, from: number): number {
  let at = from
  for (const [index, group] of groups.entries()) {
    const key = keys[index] ?? -1
    if (key !== -1) at = group(key, words, into, at)
  }
  return at
}

function tokenFeatures(view: View, words: Words, token: number, into: Int32Array): number {
  const sentence = view.segmented.sentences[view.sentence[token] ?? 0]
  const first = sentence?.firstToken ?? 0
  const end = sentence?.endToken ?? 0
  let at = 0
  for (let offset = -REACH; offset <= REACH; offset++) {
    const other = token + offset
    if (other < first || other >= end) into[at++] = edgeFeature(offset)
    else at = wordFeatures(words, view.word[other] ?? 0, offset, into, at)
  }
  at = contextFeatures(view, words, token, into, at)
  contextKeys(view, words, token, keys)
  return groupFeatures(firstGroups, words, into, at)
}

export function emptySequences(): Sequences {
  return { start: [0], document: [], label: [], featureStart: [0], features: new Int32Array(1 << 20), missed: 0, names: 0 }
}

export function addDocument(
  into: Sequences,
  { segmented, names, changed }: Annotated,
  documentIndex: number,
  words: Words,
  secondLook: ((view: View) => Evidence) | null,
): void {
  if (words.count + segmented.tokens.count > MOST_WORDS) forgetWords(words)
  const view = viewOf(segmented, words)
  const labels = goldLabels(view, names, into)
  const evidence = secondLook?.(view)
  const buffer = new Int32Array(MOST_FEATURES)
  let used = into.featureStart.at(-1) ?? 0
  const stretches = stretchesOf(view)
  for (let index = 0; index < stretches.length; index += 2) {
    const from = stretches[index] ?? 0
    const to = stretches[index + 1] ?? 0
    if (changed !== undefined && !changed(segmented.tokens.start[from] ?? 0)) continue
    for (let token = from; token < to; token++) {
      let count = tokenFeatures(view, words, token, buffer)
      if (evidence !== undefined) {
        count = secondFeatures(evidence, token, buffer, count)
        secondKeys(evidence, token, keys)
        count = groupFeatures(secondGroups, words, buffer, count)
      }
      if (used + count > into.features.length) {
        const grown = new Int32Array(into.features.length * 2)
        grown.set(into.features)
        into.features = grown
      }
      into.features.set(buffer.subarray(0, count), used)
      used += count
      into.featureStart.push(used)
      into.label.push(labels[token] ?? OUTSIDE)
    }
    into.start.push(into.label.length)
    into.document.push(documentIndex)
  }
}

function goldLabels(view: View, names: Annotated['names'], count: Sequences): Uint8Array {
  const { tokens } = view.segmented
  const labels = new Uint8Array(view.count)
  let token = 0
  for (const { kind, start, end } of names) {
    count.names++
    while (token < view.count && (tokens.start[token] ?? 0) < start) token++
    const from = token
    let to = from
    while (to < view.count && endOf(view, to, end) <= end) to++
    let fits =
      to > from && tokens.start[from] === start && endOf(view, to - 1, end) === end && view.sentence[from] === view.sentence[to - 1]
    for (let at = from; at < to; at++) if (view.candidate[at] === 0) fits = false
    if (!fits) {
      count.missed++
      continue
    }
    const number = nameKinds.indexOf(kind)
    if (to === from + 1) labels[from] = labelOf(number, SINGLE)
    else {
      labels.fill(labelOf(number, INSIDE), from, to)
      labels[from] = labelOf(number, BEGIN)
      labels[to - 1] = labelOf(number, END)
    }
  }
  return labels
}

/** The stop that ends both an abbreviation and a sentence (`… of Thames Water Ltd.`) may be left out of the marked name. */
function endOf(view: View, token: number, wanted: number): number {
  const end = view.segmented.tokens.end[token] ?? 0
  return end === wanted + 1 && (view.segmented.tokens.start[token] ?? 0) < wanted && view.segmented.document.text.charCodeAt(wanted) === 46
    ? wanted
    : end
}
