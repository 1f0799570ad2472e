import type { Verdict } from './measure.ts'

/** Mentions grouped by the confidence that they claim. */
export interface Bin {
  readonly from: number
  readonly to: number
  readonly count: number
  readonly claimed: number
  readonly right: number
}

const EDGES = [0, 0.5, 0.6, 0.7, 0.8, 0.9, 0.95, 0.98, 1.0001]

export function calibrationBins(verdicts: readonly Verdict[]): Bin[] {
  return EDGES.slice(0, -1).map((from, index) => {
    const to = EDGES[index + 1] ?? 1
    const inside = verdicts.filter(({ confidence }) => confidence !== null && confidence >= from && confidence < to)
    const mean = (sum: number): number => (inside.length === 0 ? 0 : sum / inside.length)
    return {
      from,
      to: Math.min(1, to),
      count: inside.length,
      claimed: mean(inside.reduce((sum, { confidence }) => sum + (confidence ?? 0), 0)),
      right: mean(inside.filter(({ verdict }) => verdict === 'right' || verdict === 'wrong value').length),
    }
  })
}

/** Expected calibration error: how far claims are from the truth, averaged over mentions (Naeini et al. 2015). */
export function calibrationError(bins: readonly Bin[]): number {
  const all = bins.reduce((sum, { count }) => sum + count, 0)
  return all === 0 ? 0 : bins.reduce((sum, { count, claimed, right }) => sum + (count / all) * Math.abs(claimed - right), 0)
}
