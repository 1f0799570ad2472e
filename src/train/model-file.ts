import { brotliCompressSync, constants } from 'node:zlib'
import type { Knowledge } from '../recognise/names/knowledge.ts'
import { LABELS } from '../recognise/names/labels.ts'
import type { Header, Model } from '../recognise/names/model.ts'
import type { Trained } from './crf.ts'

/** The file that `readModel` reads: the `mostRows` features of each stage with the largest weights, at 8 bits a weight. */
export function writeModel(
  knowledge: Knowledge,
  stages: readonly Trained[],
  mostRows: readonly number[],
  calibration: Model['calibration'],
): Buffer {
  const sections: Buffer[] = []
  const words = sortedSlots(knowledge.words)
  sections.push(hashes(words.map(slot => knowledge.words[slot] ?? 0)))
  sections.push(wide(words.map(slot => knowledge.fine[slot] ?? 0)))
  for (const array of [knowledge.rank, knowledge.tags, knowledge.lists]) sections.push(Buffer.from(words.map(slot => array[slot] ?? 0)))
  sections.push(Buffer.from(knowledge.middle), Buffer.from(knowledge.coarse))
  const phrases = sortedSlots(knowledge.phrases)
  sections.push(hashes(phrases.map(slot => knowledge.phrases[slot] ?? 0)))
  sections.push(wide(phrases.map(slot => knowledge.phraseLists[slot] ?? 0)))
  const heads = stages.map((stage, index) => {
    const packed = packStage(stage, mostRows[index] ?? 0)
    sections.push(...packed.sections)
    return packed.head
  })
  const header: Header = {
    format: 1,
    words: words.length,
    classes: knowledge.middle.length,
    phrases: phrases.length,
    stages: heads,
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

function packStage({ features, weights, transitions }: Trained, mostRows: number): { sections: Buffer[]; head: Header['stages'][number] } {
  const strength = (row: number): number => {
    let sum = 0
    for (let label = 0; label < LABELS; label++) sum += (weights[row * LABELS + label] ?? 0) ** 2
    return sum
  }
  const strengths = Float64Array.from(features, (_, row) => strength(row))
  const least = [...strengths].sort((a, b) => b - a)[Math.min(mostRows, strengths.length - 1)] ?? 0
  let largest = 0
  for (const weight of weights) if (Math.abs(weight) > largest) largest = Math.abs(weight)
  const scale = Math.min(largest, 4) / 127
  const quantised = (row: number, label: number): number =>
    Math.max(-127, Math.min(127, Math.round((weights[row * LABELS + label] ?? 0) / scale)))
  const kept: number[] = []
  for (const row of features.keys()) {
    if ((strengths[row] ?? 0) <= least) continue
    for (let label = 0; label < LABELS; label++) {
      if (quantised(row, label) !== 0) {
        kept.push(row)
        break
      }
    }
  }
  kept.sort((a, b) => (features[a] ?? 0) - (features[b] ?? 0))
  const masks: number[] = []
  const values: number[] = []
  for (const row of kept) {
    let mask = 0
    for (let label = 0; label < LABELS; label++) {
      const value = quantised(row, label)
      if (value === 0) continue
      mask |= 1 << label
      values.push(value & 255)
    }
    masks.push(mask)
  }
  const head = { rows: kept.length, values: values.length, scale, transitions: [...transitions] }
  return { sections: [hashes(kept.map(row => features[row] ?? 0)), wide(masks), Buffer.from(values)], head }
}

function sortedSlots(keys: Int32Array): number[] {
  const slots: number[] = []
  for (const [slot, key] of keys.entries()) if (key !== 0) slots.push(slot)
  return slots.sort((a, b) => (keys[a] ?? 0) - (keys[b] ?? 0))
}

function hashes(ascending: readonly number[]): Buffer {
  const bytes: number[] = []
  let before = 0
  for (const hash of ascending) {
    let difference = (hash - before) >>> 0
    before = hash
    while (difference > 127) {
      bytes.push((difference & 127) | 128)
      difference >>>= 7
    }
    bytes.push(difference)
  }
  return Buffer.from(bytes)
}

function wide(values: readonly number[]): Buffer {
  return Buffer.concat([Buffer.from(values.map(value => value & 255)), Buffer.from(values.map(value => value >> 8))])
}
