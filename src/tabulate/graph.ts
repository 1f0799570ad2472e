import type { Entity, Table } from '../types.ts'
import type { Ledger } from './ledger.ts'
import type { Total } from './totals.ts'

/** Two entities that documents name together. Undirected: `source` is the smaller id. */
export interface Link {
  readonly source: Entity
  readonly target: Entity
  /** Documents that name both. */
  documents: number
  /** Sentences that name both. */
  sentences: number
}

export interface Links {
  add(ledger: Ledger): void
  /** Sorted by documents, then sentences, most first, then by ids. */
  list(): readonly Link[]
}

// A list of thousands of names says little about any two of them and would make millions of pairs.
const MOST_PER_DOCUMENT = 60

export function countLinks(): Links {
  const links = new Map<number, Link>()
  const numbers = new Map<Entity, number>()
  const numberOf = (entity: Entity): number => {
    const known = numbers.get(entity)
    if (known !== undefined) return known
    numbers.set(entity, numbers.size)
    return numbers.size - 1
  }
  // A number for the pair: a string for every pair of every document would be the slowest part of this stage.
  const pair = (a: Entity, b: Entity): Link => {
    const [n, m] = [numberOf(a), numberOf(b)]
    const key = n < m ? n * MOST_ENTITIES + m : m * MOST_ENTITIES + n
    const known = links.get(key)
    if (known !== undefined) return known
    const [source, target] = a.id < b.id ? [a, b] : [b, a]
    const link = { source, target, documents: 0, sentences: 0 }
    links.set(key, link)
    return link
  }
  return {
    add(ledger) {
      const kept = mostNamed(ledger)
      forPairs(kept, (a, b) => pair(a, b).documents++)
      for (const entities of bySentence(ledger, new Set(kept))) forPairs(entities, (a, b) => pair(a, b).sentences++)
    },
    list: () =>
      [...links.values()].sort(
        (a, b) =>
          b.documents - a.documents || b.sentences - a.sentences || compare(a.source.id, b.source.id) || compare(a.target.id, b.target.id),
      ),
  }
}

// Pairs of numbers below this are exact in a double.
const MOST_ENTITIES = 2 ** 26

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

/** The document's entities, the most mentioned first when there are too many. */
function mostNamed(ledger: Ledger): readonly Entity[] {
  const mentions = new Map<Entity, number>()
  for (const [local, entity] of ledger.analysis.entities.entries()) {
    const resolved = ledger.entity(local)
    if (resolved !== null) mentions.set(resolved, (mentions.get(resolved) ?? 0) + entity.mentions.length)
  }
  const sorted = [...mentions].sort(([a, n], [b, m]) => m - n || compare(a.id, b.id))
  return sorted.slice(0, MOST_PER_DOCUMENT).map(([entity]) => entity)
}

/** The entities of every sentence that names two or more of those kept. */
function bySentence(ledger: Ledger, kept: ReadonlySet<Entity>): Iterable<readonly Entity[]> {
  const sentences = new Map<number, Entity[]>()
  for (const [index, { sentence }] of ledger.analysis.mentions.entries()) {
    const entity = ledger.entityOfMention(index)
    if (entity === null || !kept.has(entity)) continue
    const together = sentences.get(sentence)
    if (together === undefined) sentences.set(sentence, [entity])
    else if (!together.includes(entity)) together.push(entity)
  }
  return sentences.values()
}

function forPairs(entities: readonly Entity[], use: (a: Entity, b: Entity) => void): void {
  for (const [index, a] of entities.entries()) {
    for (let other = index + 1; other < entities.length; other++) {
      const b = entities[other]
      if (b !== undefined) use(a, b)
    }
  }
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
