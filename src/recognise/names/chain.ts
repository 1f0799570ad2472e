import { closed, LABELS, OUTSIDE, opening, sources } from './labels.ts'

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
}

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
  }
}

function makeRoom(chain: Chain, length: number): void {
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
  for (let index = 0; index < chain.edge.length; index++) chain.edge[index] = Math.exp(transitions[index] ?? 0)
}

/** Fills alpha, beta and marginals; gives the logarithm of the sum over all label sequences. */
export function sumPaths(chain: Chain, scores: Float32Array | Float64Array, length: number): number {
  makeRoom(chain, length)
  const { potential, alpha, beta, marginal, norm, edge } = chain
  let log = 0
  for (let token = 0; token < length; token++) {
    const row = token * LABELS
    let most = scores[row] ?? 0
    for (let label = 1; label < LABELS; label++) if ((scores[row + label] ?? 0) > most) most = scores[row + label] ?? 0
    log += most
    for (let label = 0; label < LABELS; label++) potential[row + label] = Math.exp((scores[row + label] ?? 0) - most)
  }
  for (let token = 0; token < length; token++) {
    const row = token * LABELS
    const above = row - LABELS
    let sum = 0
    for (let label = 0; label < LABELS; label++) {
      let reach = 0
      if (token === 0) reach = opensSequence[label] === 1 ? (edge[label] ?? 0) : 0
      else for (const from of sources[label] ?? closed) reach += (alpha[above + from] ?? 0) * (edge[from * LABELS + label] ?? 0)
      const value = reach * (potential[row + label] ?? 0)
      alpha[row + label] = value
      sum += value
    }
    if (token === length - 1) {
      sum = 0
      for (const label of closed) sum += (alpha[row + label] ?? 0) * (edge[label * LABELS] ?? 0)
    }
    norm[token] = sum
    log += Math.log(sum)
    for (let label = 0; label < LABELS; label++) alpha[row + label] = (alpha[row + label] ?? 0) / sum
  }
  for (let token = length - 1; token >= 0; token--) {
    const row = token * LABELS
    const below = row + LABELS
    for (let label = 0; label < LABELS; label++) beta[row + label] = 0
    if (token === length - 1) for (const label of closed) beta[row + label] = edge[label * LABELS] ?? 0
    else {
      for (let to = 0; to < LABELS; to++) {
        const flow = ((potential[below + to] ?? 0) * (beta[below + to] ?? 0)) / (norm[token + 1] ?? 1)
        for (const from of sources[to] ?? closed) beta[row + from] = (beta[row + from] ?? 0) + flow * (edge[from * LABELS + to] ?? 0)
      }
    }
    for (let label = 0; label < LABELS; label++) marginal[row + label] = (alpha[row + label] ?? 0) * (beta[row + label] ?? 0)
  }
  return log
}

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
