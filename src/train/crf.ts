import { createChain, setTransitions, sumPaths } from '../recognise/names/chain.ts'
import { capacityFor, slotOf } from '../recognise/names/hash.ts'
import { LABELS, sources } from '../recognise/names/labels.ts'
import type { Sequences } from './sequences.ts'

export interface Options {
  readonly epochs: number
  readonly rate: number
  /** Strength of the L1 penalty, per sequence. */
  readonly l1: number
  /** Features seen less often are left out. */
  readonly leastCount: number
  readonly log: (line: string) => void
}

/** Trained weights: row `i` belongs to the feature `features[i]`. */
export interface Trained {
  readonly features: Int32Array
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
function numberFeatures(sequences: Sequences, weightOf: (sequence: number) => number, leastCount: number): Int32Array {
  const used = sequences.featureStart.at(-1) ?? 0
  const keys = new Int32Array(capacityFor(Math.max(1 << 22, used >> 2)))
  const counts = new Float32Array(keys.length)
  for (let sequence = 0; sequence < sequences.document.length; sequence++) {
    const from = sequences.featureStart[sequences.start[sequence] ?? 0] ?? 0
    const to = sequences.featureStart[sequences.start[sequence + 1] ?? 0] ?? 0
    const weight = weightOf(sequence)
    for (let at = from; at < to; at++) {
      const hash = sequences.features[at] || 1
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
  for (let at = 0; at < used; at++) sequences.features[at] = numbers[slotOf(keys, sequences.features[at] || 1)] ?? -1
  return Int32Array.from(hashes)
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
  const features = numberFeatures(sequences, sequence => weightOf(sequences.document[sequence] ?? 0), options.leastCount)
  const size = features.length * LABELS
  options.log(
    `${features.length} features, ${sequences.label.length} tokens, ${sequences.document.length} sequences, missed ${sequences.missed} of ${sequences.names} names`,
  )
  const tables = Array.from({ length: groups + 1 }, () => ({
    weights: new Float32Array(size),
    squares: new Float32Array(size),
    transitions: new Float64Array(LABELS * LABELS),
    transitionSquares: new Float64Array(LABELS * LABELS),
  }))
  const shared = tables[0]
  if (shared === undefined) throw new Error('no table')
  const chain = createChain()
  const random = randomNumbers(12345)
  const order = Int32Array.from({ length: sequences.document.length }, (_, index) => index)
  let scores = new Float64Array(256 * LABELS)
  const gradient = new Float64Array(LABELS)
  const transitions = new Float64Array(LABELS * LABELS)
  const { label, featureStart, start } = sequences
  const labels = Uint8Array.from(label)
  const starts = Int32Array.from(featureStart)
  for (let epoch = 0; epoch < options.epochs; epoch++) {
    for (let index = order.length - 1; index > 0; index--) {
      const other = Math.floor(random() * (index + 1))
      const kept = order[index] ?? 0
      order[index] = order[other] ?? 0
      order[other] = kept
    }
    const rate = options.rate
    let loss = 0
    for (const sequence of order) {
      const from = start[sequence] ?? 0
      const length = (start[sequence + 1] ?? 0) - from
      const document = sequences.document[sequence] ?? 0
      const own = tables[1 + groupOf(document)] ?? shared
      const weight = weightOf(document)
      if (length * LABELS > scores.length) scores = new Float64Array(length * LABELS * 2)
      scores.fill(0, 0, length * LABELS)
      for (let token = 0; token < length; token++) {
        const row = token * LABELS
        for (let at = starts[from + token] ?? 0; at < (starts[from + token + 1] ?? 0); at++) {
          const number = sequences.features[at] ?? -1
          if (number < 0) continue
          const base = number * LABELS
          for (let l = 0; l < LABELS; l++)
            scores[row + l] = (scores[row + l] ?? 0) + (shared.weights[base + l] ?? 0) + (own.weights[base + l] ?? 0)
        }
      }
      for (let index = 0; index < transitions.length; index++)
        transitions[index] = (shared.transitions[index] ?? 0) + (own.transitions[index] ?? 0)
      setTransitions(chain, transitions)
      loss += weight * sumPaths(chain, scores, length)
      for (let token = 0; token < length; token++) {
        const row = token * LABELS
        const right = labels[from + token] ?? 0
        loss -= weight * (scores[row + right] ?? 0)
        let largest = 0
        for (let l = 0; l < LABELS; l++) {
          const g = ((chain.marginal[row + l] ?? 0) - (l === right ? 1 : 0)) * weight
          gradient[l] = g
          if (g > largest) largest = g
          else if (-g > largest) largest = -g
        }
        if (largest < 1e-4) continue
        for (let at = starts[from + token] ?? 0; at < (starts[from + token + 1] ?? 0); at++) {
          const number = sequences.features[at] ?? -1
          if (number < 0) continue
          const base = number * LABELS
          for (let l = 0; l < LABELS; l++) {
            const g = gradient[l] ?? 0
            if (g < 1e-4 && g > -1e-4) continue
            step(shared.weights, shared.squares, base + l, g, rate, options.l1)
            step(own.weights, own.squares, base + l, g, rate, options.l1)
          }
        }
      }
      transitionGradient(chain.alpha, chain.beta, chain.potential, chain.norm, chain.edge, labels, from, length, weight, (index, g) => {
        step(shared.transitions, shared.transitionSquares, index, g, rate, 0)
        step(own.transitions, own.transitionSquares, index, g, rate, 0)
      })
    }
    options.log(`epoch ${epoch + 1}: loss ${loss.toFixed(0)}`)
  }
  const first = tables[1] ?? shared
  const weights = shared.weights.map((value, index) => value + (first.weights[index] ?? 0))
  return { features, weights, transitions: shared.transitions.map((value, index) => value + (first.transitions[index] ?? 0)) }
}

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
        if (g > 1e-4 || g < -1e-4) apply(source * LABELS + to, g)
      }
    }
  }
}
