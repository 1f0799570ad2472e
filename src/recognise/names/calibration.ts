/**
 * Turns the model's probabilities into ones that hold up: a monotone line through the support points, learnt on text that the model had not seen
 * (pool-adjacent-violators: Ayer et al. 1955).
 */
export interface Calibration {
  /** Ascending. */
  readonly from: readonly number[]
  readonly to: readonly number[]
}

export function calibrated({ from, to }: Calibration, probability: number): number {
  let index = 1
  while (index < from.length - 1 && (from[index] ?? 1) < probability) index++
  const low = from[index - 1] ?? 0
  const high = from[index] ?? 1
  const share = high > low ? Math.min(1, Math.max(0, (probability - low) / (high - low))) : 0
  const value = (to[index - 1] ?? 0) + share * ((to[index] ?? 1) - (to[index - 1] ?? 0))
  return Math.round(value * 10_000) / 10_000
}
