import { nameKinds } from '../recognise/names/labels.ts'
import { fold, hashOf, looks } from '../recognise/names/words.ts'
import type { Annotated } from './corpora.ts'
import { randomNumbers } from './crf.ts'

/** Vectors of words, row by row; `hash` of the words' folded spelling. */
export interface WordVectors {
  readonly hash: Int32Array
  readonly size: number
  /** Unit vectors. */
  readonly points: Float32Array
}

/** No name, then the kinds of names. */
const KINDS = 1 + nameKinds.length
const HIDDEN = 48
const FOLDS = 5
const EPOCHS = 8
const SEED = 12_345

/**
 * What words used like a word are part of, when they begin with a capital: a perceptron of one hidden layer learns it from the vectors of the words of the training text, and
 * says it of all words that have a vector. Of a word of the training text a perceptron is asked that has not seen it, so that the model learns how far to trust it.
 * Gives for each vector a code of `propensityOf`.
 */
export function propensities({ hash, size, points }: WordVectors, training: readonly Annotated[], log: (line: string) => void): Uint8Array {
  const counts = countKinds(training)
  const seen = [...hash.keys()].filter(index => counts.has(hash[index] ?? 0))
  const random = randomNumbers(SEED)
  const chances = new Float64Array(hash.length * KINDS)
  for (let fold = 0; fold < FOLDS; fold++) {
    const inFold = (index: number): boolean => ((hash[index] ?? 0) >>> 8) % FOLDS === fold
    const net = newNet(size, random)
    learn(
      net,
      seen.filter(index => !inFold(index)).map(index => ({ at: index * size, counts: counts.get(hash[index] ?? 0) ?? [] })),
      points,
      random,
    )
    let loss = 0
    for (let index = 0; index < hash.length; index++) {
      const own = counts.get(hash[index] ?? 0)
      if (own !== undefined && !inFold(index)) continue
      const { output } = run(net, points, index * size)
      for (let kind = 0; kind < KINDS; kind++) chances[index * KINDS + kind] = (chances[index * KINDS + kind] ?? 0) + (output[kind] ?? 0)
      if (own !== undefined) loss -= own.reduce((sum, count, kind) => sum + count * Math.log((output[kind] ?? 0) + 1e-9), 0) / total(own)
    }
    log(`perceptron ${fold + 1}: loss ${(loss / seen.filter(inFold).length).toFixed(3)} a word that it has not seen`)
  }
  return Uint8Array.from({ length: hash.length }, (_, index) => propensityOf([...chances.subarray(index * KINDS, (index + 1) * KINDS)]))
}

const LEVELS = [0.48, 0.65, 0.85]

/** The likeliest kind, how likely it is and which comes next, as one number from 1 to 48. */
function propensityOf(chances: readonly number[]): number {
  const sum = total(chances)
  const [best = 0, next = 0] = [...chances.keys()].sort((a, b) => (chances[b] ?? 0) - (chances[a] ?? 0))
  const level = LEVELS.filter(least => (chances[best] ?? 0) > least * sum).length
  return 1 + (best * (LEVELS.length + 1) + level) * (KINDS - 1) + (next > best ? next - 1 : next)
}

const total = (counts: readonly number[]): number => counts.reduce((sum, count) => sum + count, 0)

/** In how many documents a capitalised word stands outside of names and in names of each kind. */
function countKinds(training: readonly Annotated[]): ReadonlyMap<number, number[]> {
  const counts = new Map<number, number[]>()
  for (const { segmented, names } of training) {
    const { tokens, document } = segmented
    const met = new Set<string>()
    let next = 0
    for (let token = 0; token < tokens.count; token++) {
      const start = tokens.start[token] ?? 0
      while (next < names.length && (names[next]?.end ?? 0) <= start) next++
      const shape = tokens.shape[token]
      if (shape !== looks.title && shape !== looks.mixed && shape !== looks.upper) continue
      const word = hashOf(fold(document.text.slice(start, tokens.end[token]), shape))
      const name = names[next]
      const kind = name === undefined || start < name.start ? 0 : 1 + nameKinds.indexOf(name.kind)
      if (met.has(`${word} ${kind}`)) continue
      met.add(`${word} ${kind}`)
      const own = counts.get(word) ?? new Array<number>(KINDS).fill(0)
      own[kind] = (own[kind] ?? 0) + 1
      counts.set(word, own)
    }
  }
  return counts
}

interface Net {
  readonly size: number
  /** Weights of the hidden layer, unit by unit, and their biases. */
  readonly inner: Float64Array
  readonly innerBias: Float64Array
  readonly outer: Float64Array
  readonly outerBias: Float64Array
  readonly hidden: Float64Array
  readonly output: Float64Array
}

function newNet(size: number, random: () => number): Net {
  const small = (length: number): Float64Array => Float64Array.from({ length }, () => (random() - 0.5) * 0.4)
  return {
    size,
    inner: small(HIDDEN * size),
    innerBias: new Float64Array(HIDDEN),
    outer: small(KINDS * HIDDEN),
    outerBias: new Float64Array(KINDS),
    hidden: new Float64Array(HIDDEN),
    output: new Float64Array(KINDS),
  }
}

/** Unit vectors are stretched, that they outweigh the biases. */
const STRETCH = 3
/** Of the hidden units below zero. */
const LEAK = 0.01

function run(net: Net, points: Float32Array, at: number): Net {
  const { size, inner, innerBias, outer, outerBias, hidden, output } = net
  for (let unit = 0; unit < HIDDEN; unit++) {
    let sum = 0
    for (let d = 0; d < size; d++) sum += (inner[unit * size + d] ?? 0) * (points[at + d] ?? 0)
    sum = sum * STRETCH + (innerBias[unit] ?? 0)
    hidden[unit] = sum > 0 ? sum : LEAK * sum
  }
  let all = 0
  for (let kind = 0; kind < KINDS; kind++) {
    let sum = outerBias[kind] ?? 0
    for (let unit = 0; unit < HIDDEN; unit++) sum += (outer[kind * HIDDEN + unit] ?? 0) * (hidden[unit] ?? 0)
    output[kind] = Math.exp(sum)
    all += output[kind] ?? 0
  }
  for (let kind = 0; kind < KINDS; kind++) output[kind] = (output[kind] ?? 0) / all
  return net
}

interface Example {
  /** Where the vector begins. */
  readonly at: number
  readonly counts: readonly number[]
}

/** Stochastic gradient descent; a word of many documents counts more, up to three times. */
function learn(net: Net, examples: Example[], points: Float32Array, random: () => number): void {
  const { size, inner, innerBias, outer, outerBias, hidden, output } = net
  const back = new Float64Array(HIDDEN)
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    const rate = 0.03 * (1 - epoch / EPOCHS) + 0.002
    shuffle(examples, random)
    for (const { at, counts } of examples) {
      const documents = total(counts)
      const weight = rate * Math.min(3, Math.sqrt(documents))
      run(net, points, at)
      back.fill(0)
      for (let kind = 0; kind < KINDS; kind++) {
        const slope = weight * ((output[kind] ?? 0) - (counts[kind] ?? 0) / documents)
        for (let unit = 0; unit < HIDDEN; unit++) {
          const place = kind * HIDDEN + unit
          back[unit] = (back[unit] ?? 0) + slope * (outer[place] ?? 0)
          outer[place] = (outer[place] ?? 0) - slope * (hidden[unit] ?? 0)
        }
        outerBias[kind] = (outerBias[kind] ?? 0) - slope
      }
      for (let unit = 0; unit < HIDDEN; unit++) {
        const slope = (back[unit] ?? 0) * ((hidden[unit] ?? 0) > 0 ? 1 : LEAK)
        for (let d = 0; d < size; d++) inner[unit * size + d] = (inner[unit * size + d] ?? 0) - slope * STRETCH * (points[at + d] ?? 0)
        innerBias[unit] = (innerBias[unit] ?? 0) - slope
      }
    }
  }
}

function shuffle<T>(list: T[], random: () => number): void {
  for (let last = list.length - 1; last > 0; last--) {
    const other = Math.floor(random() * (last + 1))
    const [a, b] = [list[last], list[other]]
    if (a === undefined || b === undefined) continue
    list[last] = b
    list[other] = a
  }
}
