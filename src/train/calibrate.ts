import type { Calibration } from '../recognise/names/calibration.ts'
import { edgesOf } from '../recognise/names/edges.ts'
import { type Recogniser, recogniseNames } from '../recognise/names/recogniser.ts'
import type { NameKind } from '../types.ts'
import type { Annotated } from './corpora.ts'

/** A mention found in text that the model had not seen. */
export interface Trial {
  readonly probability: number
  readonly right: boolean
}

const LEAST_IN_BIN = 60
const MOST_BINS = 15

/** Isotonic regression over bins of equal size (pool-adjacent-violators), as support points for `calibrated`. */
export function fitCalibration(trials: readonly Trial[]): Calibration {
  if (trials.length < LEAST_IN_BIN) return { from: [0, 1], to: [0, 1] }
  const sorted = [...trials].sort((a, b) => a.probability - b.probability)
  const size = Math.max(LEAST_IN_BIN, Math.ceil(sorted.length / MOST_BINS))
  const blocks: { count: number; probability: number; right: number }[] = []
  for (let at = 0, end = 0; at < sorted.length; at = end) {
    end = Math.min(sorted.length, at + size)
    // What is equally probable stays together.
    while (end < sorted.length && sorted[end]?.probability === sorted[end - 1]?.probability) end++
    const bin = sorted.slice(at, end)
    blocks.push({
      count: bin.length,
      probability: bin.reduce((sum, each) => sum + each.probability, 0),
      right: bin.filter(each => each.right).length,
    })
    while (blocks.length > 1) {
      const last = blocks.at(-1)
      const before = blocks.at(-2)
      if (last === undefined || before === undefined || last.right / last.count > before.right / before.count) break
      blocks.splice(-2, 2, {
        count: before.count + last.count,
        probability: before.probability + last.probability,
        right: before.right + last.right,
      })
    }
  }
  const points = blocks.map(({ count, probability, right }) => ({ from: probability / count, to: right / count }))
  const all = [{ from: 0, to: points[0]?.to ?? 0 }, ...points, { from: 1, to: points.at(-1)?.to ?? 1 }]
  return { from: all.map(({ from }) => Math.round(from * 1e5) / 1e5), to: all.map(({ to }) => Math.round(to * 1e5) / 1e5) }
}

/** What a model finds in annotated documents, with its own probabilities. */
export function trialsOf(recogniser: Recogniser, documents: readonly Annotated[]): Readonly<Record<NameKind, readonly Trial[]>> {
  const trials: Record<NameKind, Trial[]> = { person: [], organization: [] }
  for (const { segmented, names } of documents) {
    const wanted = new Set(names.map(({ kind, start, end }) => `${kind} ${start} ${end}`))
    for (const found of recogniseNames(recogniser, segmented)) {
      const span = edgesOf(segmented, found)
      const { kind, probability } = found
      if (span !== null && kind !== 'place') trials[kind].push({ probability, right: wanted.has(`${kind} ${span.start} ${span.end}`) })
    }
  }
  return trials
}
