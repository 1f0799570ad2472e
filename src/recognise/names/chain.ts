import { BEGIN, closed, LABELS, OUTSIDE, opening, sources } from './labels.ts'

/**
 * A linear chain over the labels of one sequence of tokens (Lafferty, McCallum & Pereira 2001). Scores of tokens are logarithms,
 * `scores[token * LABELS + label]`; scores of transitions likewise, `transitions[from * LABELS + to]`. Before the first and after the last token
 * stands OUTSIDE.
 */
export interface Chain {
  /** Exponentials of the scores, scaled per token. */
  potential: Float64Array
  alpha: Float64Array
  beta: Float64Array
  /** Probability of each label at each token. */
  marginal: Float64Array
  /** Divisors that keep each row of alpha at sum 1. */
  norm: Float64Array
  best: Float64Array
  back: Uint8Array
  readonly edge: Float64Array
  /** Those of `edge` that lead from a closed to an opening label: `[opening * CLOSED + closed]`, each by its place in its list. */
  readonly joint: Float64Array
}

const CLOSED = closed.length

export function createChain(): Chain {
  const room = 256 * LABELS
  return {
    potential: new Float64Array(room),
    alpha: new Float64Array(room),
    beta: new Float64Array(room),
    marginal: new Float64Array(room),
    norm: new Float64Array(256),
    best: new Float64Array(room),
    back: new Uint8Array(room),
    edge: new Float64Array(LABELS * LABELS),
    joint: new Float64Array(opening.length * CLOSED),
  }
}

/** Makes the arrays long enough for a sequence of so many tokens. */
export function makeRoom(chain: Chain, length: number): void {
  if (length <= chain.norm.length) return
  const room = length * 2 * LABELS
  chain.potential = new Float64Array(room)
  chain.alpha = new Float64Array(room)
  chain.beta = new Float64Array(room)
  chain.marginal = new Float64Array(room)
  chain.norm = new Float64Array(length * 2)
  chain.best = new Float64Array(room)
  chain.back = new Uint8Array(room)
}

export function setTransitions(chain: Chain, transitions: Float32Array | Float64Array): void {
  const { edge, joint } = chain
  for (let index = 0; index < edge.length; index++) edge[index] = Math.exp(transitions[index] ?? 0)
  let at = 0
  for (const to of opening) for (const from of closed) joint[at++] = edge[from * LABELS + to] ?? 0
}

/** Fills alpha, beta and marginals; gives the logarithm of the sum over all label sequences. */
export function sumPaths(chain: Chain, scores: Float32Array | Float64Array, length: number): number {
  makeRoom(chain, length)
  const { potential, norm } = chain
  let log = 0
  for (let token = 0; token < length; token++) {
    const row = token * LABELS
    let most = scores[row] ?? 0
    for (let label = 1; label < LABELS; label++) {
      const score = scores[row + label] ?? 0
      if (score > most) most = score
    }
    log += most
    for (let label = 0; label < LABELS; label++) potential[row + label] = Math.exp((scores[row + label] ?? 0) - most)
  }
  sumPotentials(chain, length)
  for (let token = 0; token < length; token++) log += Math.log(norm[token] ?? 1)
  return log
}

/** The same from potentials that are there already. */
export function sumPotentials({ potential, alpha, beta, marginal, norm, edge, joint }: Chain, length: number): void {
  for (let token = 0; token < length; token++) {
    const row = token * LABELS
    if (token === 0) for (let label = 0; label < LABELS; label++) alpha[label] = opensSequence[label] === 1 ? (edge[label] ?? 0) : 0
    else reach(alpha, edge, joint, row)
    let sum = 0
    for (let label = 0; label < LABELS; label++) {
      const value = (alpha[row + label] ?? 0) * (potential[row + label] ?? 0)
      alpha[row + label] = value
      sum += value
    }
    if (token === length - 1) {
      sum = 0
      for (const label of closed) sum += (alpha[row + label] ?? 0) * (edge[label * LABELS] ?? 0)
    }
    norm[token] = sum
    for (let label = 0; label < LABELS; label++) alpha[row + label] = (alpha[row + label] ?? 0) / sum
  }
  for (let token = length - 1; token >= 0; token--) {
    const row = token * LABELS
    if (token === length - 1) {
      for (let label = 0; label < LABELS; label++) beta[row + label] = 0
      for (const label of closed) beta[row + label] = edge[label * LABELS] ?? 0
    } else flowBack(potential, beta, edge, joint, row, norm[token + 1] ?? 1)
    for (let label = 0; label < LABELS; label++) marginal[row + label] = (alpha[row + label] ?? 0) * (beta[row + label] ?? 0)
  }
}

/** Sums over the labels before each label of a row, into alpha. Written out for the three kinds of names, so that the row before is read once. */
function reach(alpha: Float64Array, edge: Float64Array, joint: Float64Array, row: number): void {
  const above = row - LABELS
  const a0 = alpha[above] ?? 0
  const a3 = alpha[above + 3] ?? 0
  const a4 = alpha[above + 4] ?? 0
  const a7 = alpha[above + 7] ?? 0
  const a8 = alpha[above + 8] ?? 0
  const a11 = alpha[above + 11] ?? 0
  const a12 = alpha[above + 12] ?? 0
  for (let index = 0, at = 0; index < opening.length; index++, at += CLOSED) {
    alpha[row + (opening[index] ?? 0)] =
      a0 * (joint[at] ?? 0) +
      a3 * (joint[at + 1] ?? 0) +
      a4 * (joint[at + 2] ?? 0) +
      a7 * (joint[at + 3] ?? 0) +
      a8 * (joint[at + 4] ?? 0) +
      a11 * (joint[at + 5] ?? 0) +
      a12 * (joint[at + 6] ?? 0)
  }
  for (let begin = BEGIN; begin < LABELS; begin += 4) {
    const inside = begin + 1
    const end = begin + 2
    const a = alpha[above + begin] ?? 0
    const b = alpha[above + inside] ?? 0
    alpha[row + inside] = a * (edge[begin * LABELS + inside] ?? 0) + b * (edge[inside * LABELS + inside] ?? 0)
    alpha[row + end] = a * (edge[begin * LABELS + end] ?? 0) + b * (edge[inside * LABELS + end] ?? 0)
  }
}

/** The same backwards: sums over the labels after each label of a row, into beta. */
function flowBack(potential: Float64Array, beta: Float64Array, edge: Float64Array, joint: Float64Array, row: number, norm: number): void {
  const below = row + LABELS
  const f0 = ((potential[below] ?? 0) * (beta[below] ?? 0)) / norm
  const f1 = ((potential[below + 1] ?? 0) * (beta[below + 1] ?? 0)) / norm
  const f4 = ((potential[below + 4] ?? 0) * (beta[below + 4] ?? 0)) / norm
  const f5 = ((potential[below + 5] ?? 0) * (beta[below + 5] ?? 0)) / norm
  const f8 = ((potential[below + 8] ?? 0) * (beta[below + 8] ?? 0)) / norm
  const f9 = ((potential[below + 9] ?? 0) * (beta[below + 9] ?? 0)) / norm
  const f12 = ((potential[below + 12] ?? 0) * (beta[below + 12] ?? 0)) / norm
  for (let index = 0; index < CLOSED; index++) {
    beta[row + (closed[index] ?? 0)] =
      f0 * (joint[index] ?? 0) +
      f1 * (joint[index + 7] ?? 0) +
      f4 * (joint[index + 14] ?? 0) +
      f5 * (joint[index + 21] ?? 0) +
      f8 * (joint[index + 28] ?? 0) +
      f9 * (joint[index + 35] ?? 0) +
      f12 * (joint[index + 42] ?? 0)
  }
  for (let begin = BEGIN; begin < LABELS; begin += 4) {
    const inside = begin + 1
    const end = begin + 2
    const a = ((potential[below + inside] ?? 0) * (beta[below + inside] ?? 0)) / norm
    const b = ((potential[below + end] ?? 0) * (beta[below + end] ?? 0)) / norm
    beta[row + begin] = a * (edge[begin * LABELS + inside] ?? 0) + b * (edge[begin * LABELS + end] ?? 0)
    beta[row + inside] = a * (edge[inside * LABELS + inside] ?? 0) + b * (edge[inside * LABELS + end] ?? 0)
  }
}

/**
 * The likeliest label sequence from the marginals alone, into `labels`; after `sumPaths`. False when they do not decide: the likeliest label of each token makes the likeliest
 * sequence for certain when the probabilities of all that differ from it add up to less than one half.
 */
export function surePath({ marginal }: Chain, length: number, labels: Uint8Array): boolean {
  let doubt = 0
  for (let token = 0; token < length; token++) {
    const row = token * LABELS
    let label = OUTSIDE
    let most = marginal[row] ?? 0
    for (let other = 1; other < LABELS && most <= 0.5; other++) {
      if ((marginal[row + other] ?? 0) > most) {
        most = marginal[row + other] ?? 0
        label = other
      }
    }
    doubt += 1 - most
    if (doubt > MOST_DOUBT) return false
    labels[token] = label
  }
  return true
}

/** One half, less what rounding may amount to. */
const MOST_DOUBT = 0.49

const opensSequence = Uint8Array.from({ length: LABELS }, (_, label) => (opening.includes(label) ? 1 : 0))

/** Probability that tokens `[from, to)` are exactly one name with these labels; after `sumPaths`. */
export function probabilityOf(chain: Chain, labels: Uint8Array, from: number, to: number): number {
  const { alpha, beta, potential, norm, edge } = chain
  let flow = alpha[from * LABELS + (labels[from] ?? 0)] ?? 0
  for (let token = from + 1; token < to; token++) {
    const label = labels[token] ?? 0
    flow *= ((edge[(labels[token - 1] ?? 0) * LABELS + label] ?? 0) * (potential[token * LABELS + label] ?? 0)) / (norm[token] ?? 1)
  }
  return flow * (beta[(to - 1) * LABELS + (labels[to - 1] ?? 0)] ?? 0)
}

/** The likeliest label sequence, into `labels`. */
export function bestPath(
  chain: Chain,
  scores: Float32Array | Float64Array,
  transitions: Float32Array | Float64Array,
  length: number,
  labels: Uint8Array,
): void {
  makeRoom(chain, length)
  const { best, back } = chain
  for (let token = 0; token < length; token++) {
    const row = token * LABELS
    for (let label = 0; label < LABELS; label++) {
      let most = Number.NEGATIVE_INFINITY
      let source = OUTSIDE
      if (token === 0) most = opensSequence[label] === 1 ? (transitions[label] ?? 0) : Number.NEGATIVE_INFINITY
      else {
        for (const from of sources[label] ?? closed) {
          const value = (best[row - LABELS + from] ?? 0) + (transitions[from * LABELS + label] ?? 0)
          if (value > most) {
            most = value
            source = from
          }
        }
      }
      best[row + label] = most + (scores[row + label] ?? 0)
      back[row + label] = source
    }
  }
  let label = OUTSIDE
  let most = Number.NEGATIVE_INFINITY
  const lastRow = (length - 1) * LABELS
  for (const end of closed) {
    const value = (best[lastRow + end] ?? 0) + (transitions[end * LABELS] ?? 0)
    if (value > most) {
      most = value
      label = end
    }
  }
  for (let token = length - 1; token >= 0; token--) {
    labels[token] = label
    label = back[token * LABELS + label] ?? OUTSIDE
  }
}
