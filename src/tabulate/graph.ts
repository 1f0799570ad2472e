import type { Entity, Table } from '../types.ts'
import type { Ledger } from './ledger.ts'
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
  list(): readonly Link[]
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
  // Numbers for the pairs, and their counts in arrays: objects for every pair of every document would be the slowest part of this stage.
  const pairs = new Map<number, number>()
  const documents: number[] = []
  const sentences: number[] = []
  const pair = (n: number, m: number): number => {
    const key = n < m ? n * MOST_ENTITIES + m : m * MOST_ENTITIES + n
    const known = pairs.get(key)
    if (known !== undefined) return known
    pairs.set(key, documents.length)
    sentences.push(0)
    return documents.push(0) - 1
  }
  return {
    add(ledger) {
      const together = new Set<number>()
      forPairs(mostNamed(ledger).map(numberOf), (n, m) => together.add(pair(n, m)))
      for (const named of bySentence(ledger)) {
        forPairs(named.map(numberOf), (n, m) => {
          const index = pair(n, m)
          together.add(index)
          sentences[index] = (sentences[index] ?? 0) + 1
        })
      }
      for (const index of together) documents[index] = (documents[index] ?? 0) + 1
    },
    list() {
      const links: Link[] = []
      for (const [key, index] of pairs) {
        const [a, b] = [entities[Math.floor(key / MOST_ENTITIES)], entities[key % MOST_ENTITIES]]
        if (a === undefined || b === undefined) continue
        const [source, target] = a.id < b.id ? [a, b] : [b, a]
        links.push({ source, target, documents: documents[index] ?? 0, sentences: sentences[index] ?? 0 })
      }
      return links.sort(
        (a, b) =>
          b.documents - a.documents || b.sentences - a.sentences || compare(a.source.id, b.source.id) || compare(a.target.id, b.target.id),
      )
    },
  }
}

// Pairs of numbers below this are exact in a double.
const MOST_ENTITIES = 2 ** 26

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
