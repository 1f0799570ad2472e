import { createChain, setTransitions, sumPaths } from '../recognise/names/chain.ts'
import { capacityFor, LEAST_HASH, slotOf } from '../recognise/names/hash.ts'
import { LABELS, OUTSIDE, sources } from '../recognise/names/labels.ts'
import type { Sequences } from './sequences.ts'

export interface Options {
  readonly epochs: number
  /** How often to train from the start, in another order and with other features left out; the result is the mean. */
  readonly runs: number
  readonly rate: number
  /** Strength of the L1 penalty, per sequence. */
  readonly l1: number
  /** Share of the features of a token that each visit leaves out, so that no weight relies on another. */
  readonly dropout: number
  /** Features seen less often are left out. */
  readonly leastCount: number
  /** Weights to start from instead of none: a model that learns on. */
  readonly initial: Trained | null
  readonly log: (line: string) => void
}

/** Trained weights: row `i` belongs to the feature `features[i]`. */
export interface Trained {
  readonly features: Int32Array
  /** How often each was seen in training, weighted as the documents are. */
  readonly counts: Float32Array
  readonly weights: Float32Array
  readonly transitions: Float64Array
}

/** xorshift32: the order of training must not depend on the machine. */
export function randomNumbers(seed: number): () => number {
  let state = seed | 1
  return () => {
    state ^= state << 13
    state ^= state >>> 17
    state ^= state << 5
    return (state >>> 0) / 4294967296
  }
}

/** Replaces feature hashes by dense numbers, -1 for the rare ones; gives the hash of each number. In place. */
function numberFeatures(
  sequences: Sequences,
  weightOf: (sequence: number) => number,
  leastCount: number,
  kept: Int32Array,
): { readonly features: Int32Array; readonly counts: Float32Array } {
  const used = sequences.featureStart.at(-1) ?? 0
  const keys = new Int32Array(capacityFor(Math.max(1 << 22, used >> 2)))
  const counts = new Float32Array(keys.length)
  for (const hash of kept) {
    const slot = slotOf(keys, hash)
    keys[slot] = hash
    counts[slot] = leastCount
  }
  for (let sequence = 0; sequence < sequences.document.length; sequence++) {
    const from = sequences.featureStart[sequences.start[sequence] ?? 0] ?? 0
    const to = sequences.featureStart[sequences.start[sequence + 1] ?? 0] ?? 0
    const weight = weightOf(sequence)
    for (let at = from; at < to; at++) {
      const hash = sequences.features[at] || LEAST_HASH
      const slot = slotOf(keys, hash)
      keys[slot] = hash
      counts[slot] = (counts[slot] ?? 0) + weight
    }
  }
  const numbers = new Int32Array(keys.length).fill(-1)
  const hashes: number[] = []
  for (const [slot, key] of keys.entries()) {
    if (key === 0 || (counts[slot] ?? 0) < leastCount) continue
    numbers[slot] = hashes.length
    hashes.push(key)
  }
  for (let at = 0; at < used; at++) sequences.features[at] = numbers[slotOf(keys, sequences.features[at] || LEAST_HASH)] ?? -1
  return { features: Int32Array.from(hashes), counts: Float32Array.from(hashes, hash => counts[slotOf(keys, hash)] ?? 0) }
}

/**
 * Trains a conditional random field by stochastic gradient descent with AdaGrad (Duchi et al. 2011) and an L1 penalty. Each group of corpora has, beside the weights that
 * all share, its own (Daumé 2007): what is a peculiarity of one corpus does not spoil the others. The result is the sum of shared and group 0's weights.
 */
export function trainCrf(
  sequences: Sequences,
  groupOf: (document: number) => number,
  weightOf: (document: number) => number,
  groups: number,
  options: Options,
): Trained {
  const { features, counts } = numberFeatures(
    sequences,
    sequence => weightOf(sequences.document[sequence] ?? 0),
    options.leastCount,
    options.initial?.features ?? new Int32Array(0),
  )
  options.log(
    `${features.length} features, ${sequences.label.length} tokens, ${sequences.document.length} sequences, missed ${sequences.missed} of ${sequences.names} names`,
  )
  // A row of weights holds the shared ones first, then those of each group: what is read together lies together.
  const stride = LABELS * (groups + 1)
  const weights = new Float32Array(features.length * stride)
  const squares = new Float32Array(features.length * stride)
  const edges = LABELS * LABELS
  const edgeWeights = new Float64Array(edges * (groups + 1))
  const edgeSquares = new Float64Array(edges * (groups + 1))
  const begin = (): void => {
    weights.fill(0)
    squares.fill(0)
    edgeWeights.fill(0)
    edgeSquares.fill(0)
    const { initial } = options
    if (initial === null) return
    const rowOf = new Map([...features].map((hash, row) => [hash, row]))
    for (const [row, hash] of initial.features.entries()) {
      const to = (rowOf.get(hash) ?? 0) * stride
      for (let l = 0; l < LABELS; l++) weights[to + l] = (initial.weights[row * LABELS + l] ?? 0) / (1 - options.dropout)
    }
    edgeWeights.set(initial.transitions)
  }
  const chain = createChain()
  const random = randomNumbers(12345)
  const order = Int32Array.from({ length: sequences.document.length }, (_, index) => index)
  let scores = new Float64Array(256 * LABELS)
  const gradient = new Float64Array(LABELS)
  const transitions = new Float64Array(LABELS * LABELS)
  const { label, featureStart, start } = sequences
  const labels = Uint8Array.from(label)
  const starts = Int32Array.from(featureStart)
  const dropped = Math.round(options.dropout * 65536)
  const averaged = Math.min(AVERAGED, options.epochs)
  // Scores of text in use sum all features, those of training text only what dropout left.
  const parts = averaged * options.runs
  const share = (1 - options.dropout) / parts
  const summed = new Float32Array(features.length * LABELS)
  const summedEdges = new Float64Array(edges)
  for (let pass = 0; pass < options.epochs * options.runs; pass++) {
    const epoch = pass % options.epochs
    if (epoch === 0) begin()
    for (let index = order.length - 1; index > 0; index--) {
      const other = Math.floor(random() * (index + 1))
      const kept = order[index] ?? 0
      order[index] = order[other] ?? 0
      order[other] = kept
    }
    const rate = options.rate
    const visit = Math.imul(pass + 1, 0x9e3779b1)
    let loss = 0
    for (const sequence of order) {
      const from = start[sequence] ?? 0
      const length = (start[sequence + 1] ?? 0) - from
      const document = sequences.document[sequence] ?? 0
      const group = 1 + groupOf(document)
      const own = LABELS * group
      const weight = weightOf(document)
      if (length * LABELS > scores.length) scores = new Float64Array(length * LABELS * 2)
      scores.fill(0, 0, length * LABELS)
      for (let token = 0; token < length; token++) {
        const row = token * LABELS
        for (let at = starts[from + token] ?? 0; at < (starts[from + token + 1] ?? 0); at++) {
          const number = sequences.features[at] ?? -1
          if (number < 0 || isDropped(at, visit, dropped)) continue
          const base = number * stride
          for (let l = 0; l < LABELS; l++)
            scores[row + l] = (scores[row + l] ?? 0) + (weights[base + l] ?? 0) + (weights[base + own + l] ?? 0)
        }
      }
      for (let index = 0; index < transitions.length; index++)
        transitions[index] = (edgeWeights[index] ?? 0) + (edgeWeights[group * edges + index] ?? 0)
      setTransitions(chain, transitions)
      loss += weight * (sumPaths(chain, scores, length) - (transitions[(labels[from + length - 1] ?? 0) * LABELS] ?? 0))
      for (let token = 0; token < length; token++) {
        const row = token * LABELS
        const right = labels[from + token] ?? 0
        const before = token === 0 ? OUTSIDE : (labels[from + token - 1] ?? 0)
        loss -= weight * ((scores[row + right] ?? 0) + (transitions[before * LABELS + right] ?? 0))
        let largest = 0
        for (let l = 0; l < LABELS; l++) {
          const g = ((chain.marginal[row + l] ?? 0) - (l === right ? 1 : 0)) * weight
          gradient[l] = g
          if (g > largest) largest = g
          else if (-g > largest) largest = -g
        }
        if (largest < SMALL) continue
        for (let at = starts[from + token] ?? 0; at < (starts[from + token + 1] ?? 0); at++) {
          const number = sequences.features[at] ?? -1
          if (number < 0 || isDropped(at, visit, dropped)) continue
          const base = number * stride
          for (let l = 0; l < LABELS; l++) {
            const g = gradient[l] ?? 0
            if (g < SMALL && g > -SMALL) continue
            step(weights, squares, base + l, g, rate, options.l1)
            step(weights, squares, base + own + l, g, rate, options.l1)
          }
        }
      }
      transitionGradient(chain.alpha, chain.beta, chain.potential, chain.norm, chain.edge, labels, from, length, weight, (index, g) => {
        step(edgeWeights, edgeSquares, index, g, rate, 0)
        step(edgeWeights, edgeSquares, group * edges + index, g, rate, 0)
      })
    }
    if (epoch >= options.epochs - AVERAGED) {
      for (let row = 0; row < features.length; row++) {
        for (let l = 0; l < LABELS; l++) {
          const at = row * LABELS + l
          summed[at] = (summed[at] ?? 0) + share * ((weights[row * stride + l] ?? 0) + (weights[row * stride + LABELS + l] ?? 0))
        }
      }
      for (let index = 0; index < edges; index++)
        summedEdges[index] = (summedEdges[index] ?? 0) + ((edgeWeights[index] ?? 0) + (edgeWeights[edges + index] ?? 0)) / parts
    }
    options.log(`epoch ${epoch + 1}: loss ${loss.toFixed(0)}`)
  }
  return { features, counts, weights: summed, transitions: summedEdges }
}

/** The result is the mean of the weights after this many last epochs. */
const AVERAGED = 2

/** Whether a visit leaves a feature out: by a hash of its place, so that the two passes of a visit agree. */
function isDropped(at: number, visit: number, share: number): boolean {
  if (share === 0) return false
  let h = Math.imul(at ^ visit, 0x85ebca6b)
  h ^= h >>> 13
  h = Math.imul(h, 0xc2b2ae35)
  return h >>> 16 < share
}

/** Gradients below this are not worth a step. */
const SMALL = 1e-3

function step(
  weights: Float32Array | Float64Array,
  squares: Float32Array | Float64Array,
  index: number,
  gradient: number,
  rate: number,
  l1: number,
): void {
  const square = (squares[index] ?? 0) + gradient * gradient
  squares[index] = square
  const pace = rate / (Math.sqrt(square) + 0.1)
  let weight = (weights[index] ?? 0) - pace * gradient
  if (l1 > 0) {
    const shrink = pace * l1
    weight = weight > shrink ? weight - shrink : weight < -shrink ? weight + shrink : 0
  }
  weights[index] = weight
}

function transitionGradient(
  alpha: Float64Array,
  beta: Float64Array,
  potential: Float64Array,
  norm: Float64Array,
  edge: Float64Array,
  labels: Uint8Array,
  from: number,
  length: number,
  weight: number,
  apply: (index: number, gradient: number) => void,
): void {
  for (let token = 1; token < length; token++) {
    const row = token * LABELS
    for (let to = 0; to < LABELS; to++) {
      const flow = ((potential[row + to] ?? 0) * (beta[row + to] ?? 0)) / (norm[token] ?? 1)
      for (const source of sources[to] ?? []) {
        const expected = (alpha[row - LABELS + source] ?? 0) * (edge[source * LABELS + to] ?? 0) * flow
        const right = labels[from + token] === to && labels[from + token - 1] === source ? 1 : 0
        const g = (expected - right) * weight
        if (g > SMALL || g < -SMALL) apply(source * LABELS + to, g)
      }
    }
  }
}
