import type { Entity } from '../types.ts'
import { countPairs, type PairCounts } from './pair-counts.ts'
import type { CountedPair } from './pair-file.ts'

/** In how many documents and sentences pairs of numbered entities are named together. */
interface Together {
  readonly pairs: PairCounts
  nextDocument(): void
  inDocument(n: number, m: number): void
  /** Counts the document, too. */
  inSentence(n: number, m: number): void
  documents(place: number): number
  sentences(place: number): number
}

export function countTogether(): Together {
  const pairs = countPairs()
  // Three numbers of a pair side by side: documents, sentences, and the number of the last document that names both.
  let counts = new Uint32Array(1 << 10)
  let current = 0
  const together = (n: number, m: number): number => {
    const place = n < m ? pairs.place(n, m) : pairs.place(m, n)
    if (3 * place + 2 >= counts.length) {
      const before = counts
      counts = new Uint32Array(Math.ceil(before.length * 1.5))
      counts.set(before)
    }
    if (counts[3 * place + 2] !== current) {
      counts[3 * place + 2] = current
      counts[3 * place] = (counts[3 * place] ?? 0) + 1
    }
    return place
  }
  return {
    pairs,
    nextDocument: () => void current++,
    inDocument: (n, m) => void together(n, m),
    inSentence(n, m) {
      const place = together(n, m)
      counts[3 * place + 1] = (counts[3 * place + 1] ?? 0) + 1
    },
    documents: place => counts[3 * place] ?? 0,
    sentences: place => counts[3 * place + 1] ?? 0,
  }
}

/** The ranks of some entities, in the order of their ids, by their numbers. */
export function ranksById(
  entities: readonly Entity[],
  numbers: Iterable<number>,
): { readonly ranks: Int32Array; readonly byId: Int32Array } {
  const byId = Int32Array.from([...numbers].sort((n, m) => compare(entities[n]?.id ?? '', entities[m]?.id ?? '')))
  const ranks = new Int32Array(entities.length)
  for (const [rank, number] of byId.entries()) ranks[number] = rank
  return { ranks, byId }
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

/** Calls for every pair, with the entity of the smaller id first, in the order of the ids. */
function forPairsById({ pairs }: Together, entities: readonly Entity[], use: (place: number, one: number, other: number) => void): void {
  const { ranks, byId } = ranksById(entities, numbersIn(pairs, entities.length))
  const keys = new Float64Array(pairs.size)
  for (let place = 0; place < pairs.size; place++) {
    const [n, m] = [ranks[pairs.smaller(place)] ?? 0, ranks[pairs.larger(place)] ?? 0]
    keys[place] = Math.min(n, m) * entities.length + Math.max(n, m)
  }
  keys.sort()
  for (const key of keys) {
    const [one, other] = [byId[Math.floor(key / entities.length)] ?? 0, byId[key % entities.length] ?? 0]
    use(pairs.place(Math.min(one, other), Math.max(one, other)), one, other)
  }
}

function* numbersIn(pairs: PairCounts, most: number): Generator<number> {
  const seen = new Uint8Array(most)
  for (let place = 0; place < pairs.size; place++) {
    seen[pairs.smaller(place)] = 1
    seen[pairs.larger(place)] = 1
  }
  for (let number = 0; number < most; number++) if (seen[number] === 1) yield number
}

/** The counts as a run of a `PairFile`. */
export function runOf(together: Together, entities: readonly Entity[]): Uint32Array {
  const run = new Uint32Array(4 * together.pairs.size)
  let at = 0
  forPairsById(together, entities, (place, one, other) => {
    run[at++] = one
    run[at++] = other
    run[at++] = together.documents(place)
    run[at++] = together.sentences(place)
  })
  return run
}

/** The pairs by documents, then sentences, most first, then by ids: sorted by ids, then dealt out by their counts, of which few differ. */
export function strongestFirst(together: Together, entities: readonly Entity[]): Iterable<CountedPair> {
  const { pairs, documents, sentences } = together
  const strengths = new Float64Array(pairs.size)
  for (let place = 0; place < pairs.size; place++) strengths[place] = documents(place) * MOST_SENTENCES + sentences(place)
  const starts = startsOf(strengths)
  const order = new Int32Array(pairs.size)
  forPairsById(together, entities, place => {
    const strength = strengths[place] ?? 0
    const next = starts.get(strength) ?? 0
    order[next] = place
    starts.set(strength, next + 1)
  })
  return {
    *[Symbol.iterator]() {
      for (const place of order) {
        const [n, m] = [pairs.smaller(place), pairs.larger(place)]
        const inOrder = compare(entities[n]?.id ?? '', entities[m]?.id ?? '') < 0
        yield { one: inOrder ? n : m, other: inOrder ? m : n, documents: documents(place), sentences: sentences(place) }
      }
    },
  }
}

/** More sentences than a run has: documents count first. */
const MOST_SENTENCES = 2 ** 26

/** Where in the order the pairs of each strength begin, the strongest first. */
function startsOf(strengths: Float64Array): Map<number, number> {
  const counts = new Map<number, number>()
  for (const strength of strengths) counts.set(strength, (counts.get(strength) ?? 0) + 1)
  const starts = new Map<number, number>()
  let start = 0
  for (const [strength, count] of [...counts].sort(([a], [b]) => b - a)) {
    starts.set(strength, start)
    start += count
  }
  return starts
}
