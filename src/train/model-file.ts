import { brotliCompressSync, constants } from 'node:zlib'
import type { Knowledge } from '../recognise/names/knowledge.ts'
import { LABELS } from '../recognise/names/labels.ts'
import type { Header, Model } from '../recognise/names/model.ts'
import { writeAscending } from '../recognise/names/rice.ts'
import type { Trained } from './crf.ts'

/** The file that `readModel` reads: what pruning leaves of the weights, in steps. */
export function writeModel(knowledge: Knowledge, stages: readonly Trained[], pruning: Pruning, calibration: Model['calibration']): Buffer {
  const sections: Buffer[] = []
  const words = sortedSlots(knowledge.words)
  sections.push(writeAscending(words.map(slot => knowledge.words[slot] ?? 0)))
  sections.push(wide(words.map(slot => knowledge.fine[slot] ?? 0)))
  for (const array of [knowledge.rank, knowledge.propensity, knowledge.tags, knowledge.lists])
    sections.push(Buffer.from(words.map(slot => array[slot] ?? 0)))
  sections.push(Buffer.from(knowledge.middle), Buffer.from(knowledge.coarse))
  const phrases = sortedSlots(knowledge.phrases)
  sections.push(writeAscending(phrases.map(slot => knowledge.phrases[slot] ?? 0)))
  sections.push(wide(phrases.map(slot => knowledge.phraseLists[slot] ?? 0)))
  const packed = packWeights(stages, pruning)
  sections.push(...packed.sections)
  const header: Header = {
    format: 3,
    words: words.length,
    classes: knowledge.middle.length,
    phrases: phrases.length,
    rows: packed.rows,
    values: packed.values,
    scale: packed.scale,
    transitions: stages.map(({ transitions }) => [...transitions]),
    calibration,
  }
  const json = Buffer.from(JSON.stringify(header))
  const length = Buffer.alloc(4)
  length.writeUInt32LE(json.length)
  const bytes = Buffer.concat([length, json, ...sections])
  return brotliCompressSync(bytes, {
    params: { [constants.BROTLI_PARAM_QUALITY]: 9, [constants.BROTLI_PARAM_LGWIN]: 22, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length },
  })
}

interface Packed {
  readonly sections: readonly Buffer[]
  readonly rows: number
  readonly values: number
  readonly scale: readonly number[]
}

/** Weights beyond this are cut: a single feature never decides more. */
const LARGEST = 4
/** Steps from no weight to the largest: with finer ones a feature takes more bytes and is right no more often. */
const STEPS = 32

/** What of the weights is worth its bytes. */
export interface Pruning {
  readonly mostRows: number
  /** A weight of a feature seen `count` times has the effect `|weight| · count ** power`: rare features matter less than their weights say. */
  readonly power: number
  /** Weights with less effect are left out. */
  readonly leastEffect: number
}

export const noPruning: Pruning = { mostRows: 1 << 22, power: 0, leastEffect: 0 }

function packWeights(stages: readonly Trained[], { mostRows, power, leastEffect }: Pruning): Packed {
  const scale = stages.map(
    ({ weights }) =>
      Math.min(
        LARGEST,
        weights.reduce((most, weight) => Math.max(most, Math.abs(weight)), 0),
      ) / STEPS,
  )
  const rowsOf = stages.map(({ features }) => new Map([...features].map((hash, row) => [hash, row])))
  const all = [...new Set(stages.flatMap(({ features }) => [...features]))].sort((a, b) => (a >>> 0) - (b >>> 0))
  const quantised = new Int8Array(all.length * 2 * LABELS)
  const strength = new Float64Array(all.length)
  for (const [index, hash] of all.entries()) {
    for (const [stage, { weights, counts }] of stages.entries()) {
      const row = rowsOf[stage]?.get(hash)
      if (row === undefined) continue
      const often = (counts[row] ?? 0) ** power
      for (let label = 0; label < LABELS; label++) {
        const weight = weights[row * LABELS + label] ?? 0
        const effect = Math.abs(weight) * often
        if (effect < leastEffect) continue
        const value = Math.max(-STEPS, Math.min(STEPS, Math.round(weight / (scale[stage] ?? 1))))
        quantised[(index * 2 + stage) * LABELS + label] = value
        if (value !== 0) strength[index] = (strength[index] ?? 0) + effect * effect
      }
    }
  }
  const least = [...strength].sort((a, b) => b - a)[mostRows] ?? 0
  const kept: number[] = []
  const masks: number[][] = [[], []]
  const values: number[] = []
  for (const [index, hash] of all.entries()) {
    if ((strength[index] ?? 0) <= least) continue
    for (const stage of [0, 1]) {
      let mask = 0
      for (let label = 0; label < LABELS; label++) {
        const value = quantised[(index * 2 + stage) * LABELS + label] ?? 0
        if (value === 0) continue
        mask |= 1 << label
        values.push(value & 255)
      }
      masks[stage]?.push(mask)
    }
    kept.push(hash)
  }
  return {
    sections: [writeAscending(kept), wide(masks[0] ?? []), wide(masks[1] ?? []), Buffer.from(values)],
    rows: kept.length,
    values: values.length,
    scale,
  }
}

function sortedSlots(keys: Int32Array): number[] {
  const slots: number[] = []
  for (const [slot, key] of keys.entries()) if (key !== 0) slots.push(slot)
  return slots.sort((a, b) => ((keys[a] ?? 0) >>> 0) - ((keys[b] ?? 0) >>> 0))
}

function wide(values: readonly number[]): Buffer {
  return Buffer.concat([Buffer.from(values.map(value => value & 255)), Buffer.from(values.map(value => value >> 8))])
}
