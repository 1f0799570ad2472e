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
  const links = new Map<string, Link>()
  const pair = (a: Entity, b: Entity): Link => {
    const [source, target] = a.id < b.id ? [a, b] : [b, a]
    const key = `${source.id} ${target.id}`
    const known = links.get(key)
    if (known !== undefined) return known
    const link = { source, target, documents: 0, sentences: 0 }
    links.set(key, link)
    return link
  }
  return {
    add(ledger) {
      for (const [a, b] of pairs(mostNamed(ledger))) pair(a, b).documents++
      const kept = new Set(mostNamed(ledger))
      for (const entities of bySentence(ledger).values())
        for (const [a, b] of pairs([...entities].filter(each => kept.has(each)))) pair(a, b).sentences++
    },
    list: () =>
      [...links.values()].sort(
        (a, b) =>
          b.documents - a.documents || b.sentences - a.sentences || compare(a.source.id, b.source.id) || compare(a.target.id, b.target.id),
      ),
  }
}

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

function bySentence(ledger: Ledger): ReadonlyMap<number, ReadonlySet<Entity>> {
  const sentences = new Map<number, Set<Entity>>()
  for (const [index, { sentence }] of ledger.analysis.mentions.entries()) {
    const entity = ledger.entityOfMention(index)
    if (entity === null) continue
    const together = sentences.get(sentence) ?? new Set()
    sentences.set(sentence, together.add(entity))
  }
  return sentences
}

function* pairs(entities: readonly Entity[]): Generator<readonly [Entity, Entity]> {
  for (const [index, a] of entities.entries()) for (const b of entities.slice(index + 1)) yield [a, b]
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
