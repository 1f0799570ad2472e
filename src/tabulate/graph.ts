import type { Entity, Table } from '../types.ts'
import type { Ledger } from './ledger.ts'
import { countPairs, type PairCounts } from './pair-counts.ts'
import type { Total } from './totals.ts'

/** Two entities that documents name together. Undirected: `source` is the smaller id. */
export interface Link {
  readonly source: Entity
  readonly target: Entity
  /** Documents that name both. */
  readonly documents: number
  /** Sentences that name both. */
  readonly sentences: number
}

export interface Links {
  add(ledger: Ledger): void
  /** Sorted by documents, then sentences, most first, then by ids. */
  list(): LinkList
}

/** Links that are made one by one as they are asked for: there may be millions. */
export interface LinkList extends Iterable<Link> {
  first(most: number): readonly Link[]
}

// A list of hundreds of names says little about any two of them and would make tens of thousands of pairs. Names that share a sentence always count.
const MOST_PER_DOCUMENT = 40

export function countLinks(): Links {
  const entities: Entity[] = []
  const numbers = new Map<Entity, number>()
  const numberOf = (entity: Entity): number => {
    const known = numbers.get(entity)
    if (known !== undefined) return known
    numbers.set(entity, entities.length)
    return entities.push(entity) - 1
  }
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
    add(ledger) {
      current++
      forPairs(mostNamed(ledger).map(numberOf), together)
      for (const named of bySentence(ledger)) {
        forPairs(named.map(numberOf), (n, m) => {
          const place = together(n, m)
          counts[3 * place + 1] = (counts[3 * place + 1] ?? 0) + 1
        })
      }
    },
    list() {
      const documents = (place: number): number => counts[3 * place] ?? 0
      const sentences = (place: number): number => counts[3 * place + 1] ?? 0
      const strengths = new Float64Array(pairs.size)
      for (let place = 0; place < pairs.size; place++) strengths[place] = documents(place) * MOST_SENTENCES + sentences(place)
      const order = strongestFirst(pairs, strengths, entities)
      const linkAt = (place: number): Link | null => {
        const [a, b] = [entities[pairs.smaller(place)], entities[pairs.larger(place)]]
        if (a === undefined || b === undefined) return null
        const [source, target] = a.id < b.id ? [a, b] : [b, a]
        return { source, target, documents: documents(place), sentences: sentences(place) }
      }
      return {
        first: most => [...order.subarray(0, most)].flatMap(place => linkAt(place) ?? []),
        *[Symbol.iterator]() {
          for (const place of order) {
            const link = linkAt(place)
            if (link !== null) yield link
          }
        },
      }
    },
  }
}

/**
 * The places of the pairs in the order of the table: by ids first, which sorts as numbers, then dealt out by their counts, of which few differ.
 */
function strongestFirst(pairs: PairCounts, strengths: Float64Array, entities: readonly Entity[]): Int32Array {
  const byId = [...entities.keys()].sort((n, m) => compare(entities[n]?.id ?? '', entities[m]?.id ?? ''))
  const ranks = new Int32Array(entities.length)
  for (const [rank, number] of byId.entries()) ranks[number] = rank
  const keys = new Float64Array(pairs.size)
  for (let place = 0; place < pairs.size; place++) {
    const [one, other] = [ranks[pairs.smaller(place)] ?? 0, ranks[pairs.larger(place)] ?? 0]
    keys[place] = Math.min(one, other) * entities.length + Math.max(one, other)
  }
  keys.sort()
  const starts = startsOf(strengths)
  const order = new Int32Array(pairs.size)
  for (const key of keys) {
    const [one, other] = [byId[Math.floor(key / entities.length)] ?? 0, byId[key % entities.length] ?? 0]
    const place = pairs.place(Math.min(one, other), Math.max(one, other))
    const strength = strengths[place] ?? 0
    const next = starts.get(strength) ?? 0
    order[next] = place
    starts.set(strength, next + 1)
  }
  return order
}

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

/** More sentences than a run has: documents count first. */
const MOST_SENTENCES = 2 ** 26

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

/** The document's entities, the most mentioned ones when there are too many. */
function mostNamed(ledger: Ledger): readonly Entity[] {
  const mentions = new Map<Entity, number>()
  for (const [local, entity] of ledger.analysis.entities.entries()) {
    const resolved = ledger.entity(local)
    if (resolved !== null) mentions.set(resolved, (mentions.get(resolved) ?? 0) + entity.mentions.length)
  }
  if (mentions.size <= MOST_PER_DOCUMENT) return [...mentions.keys()]
  const sorted = [...mentions].sort(([a, n], [b, m]) => m - n || compare(a.id, b.id))
  return sorted.slice(0, MOST_PER_DOCUMENT).map(([entity]) => entity)
}

/** The entities of every sentence. */
function bySentence(ledger: Ledger): Iterable<readonly Entity[]> {
  const sentences = new Map<number, Entity[]>()
  for (const [index, { sentence }] of ledger.analysis.mentions.entries()) {
    const entity = ledger.entityOfMention(index)
    if (entity === null) continue
    const together = sentences.get(sentence)
    if (together === undefined) sentences.set(sentence, [entity])
    else if (!together.includes(entity)) together.push(entity)
  }
  return sentences.values()
}

function forPairs(numbers: readonly number[], use: (n: number, m: number) => void): void {
  for (const [index, n] of numbers.entries()) for (let other = index + 1; other < numbers.length; other++) use(n, numbers[other] ?? 0)
}

export const linksTable: Table<Link> = {
  name: 'links',
  about: 'Pairs of entities that documents name together, as an edge table for Gephi.',
  primaryKey: ['Source', 'Target'],
  foreignKeys: [
    { column: 'Source', table: 'nodes', tableColumn: 'Id' },
    { column: 'Target', table: 'nodes', tableColumn: 'Id' },
  ],
  columns: [
    { name: 'Source', type: 'string', required: true, about: 'Id of one entity in nodes.csv.', cell: link => link.source.id },
    { name: 'Target', type: 'string', required: true, about: 'Id of the other.', cell: link => link.target.id },
    { name: 'Type', type: 'string', required: true, about: 'Undirected.', cell: () => 'Undirected' },
    { name: 'Weight', type: 'integer', required: true, about: 'Number of documents that name both.', cell: link => link.documents },
    { name: 'Sentences', type: 'integer', required: true, about: 'Number of sentences that name both.', cell: link => link.sentences },
  ],
}

export const nodesTable: Table<Total> = {
  name: 'nodes',
  about: 'The organizations and people as a node table for Gephi.',
  primaryKey: ['Id'],
  foreignKeys: [],
  columns: [
    { name: 'Id', type: 'string', required: true, about: 'organization_id or person_id.', cell: ({ entity }) => entity.id },
    { name: 'Label', type: 'string', required: true, about: 'The entity’s name.', cell: ({ entity }) => entity.name },
    { name: 'Kind', type: 'string', required: true, about: 'organization or person.', cell: ({ entity }) => entity.kind },
    { name: 'Documents', type: 'integer', required: true, about: 'Number of documents that name it.', cell: total => total.documents },
    { name: 'Mentions', type: 'integer', required: true, about: 'Number of mentions.', cell: total => total.mentions },
  ],
}
