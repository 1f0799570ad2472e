import type { Entity, Table } from '../types.ts'
import type { Ledger } from './ledger.ts'
import { type CountedPair, openPairFile } from './pair-file.ts'
import { countTogether, ranksById, runOf, strongestFirst } from './together.ts'
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
  /** Sorted by documents, then sentences, most first, then by ids. To be asked for once, after the last document. */
  list(): LinkList
  /** Removes what was put into the file: the list is gone then. */
  close(): void
}

/** Links that are made one by one as they are asked for: there may be millions. */
export interface LinkList extends Iterable<Link> {
  first(most: number): readonly Link[]
}

// A list of hundreds of names says little about any two of them and would make tens of thousands of pairs. Names that share a sentence always count.
const MOST_PER_DOCUMENT = 40

/** Pairs in memory, some 40 bytes each. */
const MOST_IN_MEMORY = 1_000_000

/** Pairs of entities. Those that memory has no room for go into a file. */
export function countLinks(file: string, mostInMemory = MOST_IN_MEMORY): Links {
  const entities: Entity[] = []
  const numbers = new Map<Entity, number>()
  const numberOf = (entity: Entity): number => {
    const known = numbers.get(entity)
    if (known !== undefined) return known
    numbers.set(entity, entities.length)
    return entities.push(entity) - 1
  }
  const inFile = openPairFile(file)
  let together = countTogether()
  return {
    add(ledger) {
      if (together.pairs.size >= mostInMemory) {
        inFile.addRun(runOf(together, entities))
        together = countTogether()
      }
      together.nextDocument()
      forPairs(mostNamed(ledger).map(numberOf), together.inDocument)
      for (const named of bySentence(ledger)) forPairs(named.map(numberOf), together.inSentence)
    },
    list() {
      numbers.clear()
      if (inFile.isEmpty) return linkList(strongestFirst(together, entities), entities)
      inFile.addRun(runOf(together, entities))
      together = countTogether()
      return linkList(inFile.sorted(ranksById(entities, entities.keys()).ranks), entities)
    },
    close: inFile.close,
  }
}

function linkList(pairs: Iterable<CountedPair>, entities: readonly Entity[]): LinkList {
  const links = function* (): Generator<Link> {
    for (const { one, other, documents, sentences } of pairs) {
      const [source, target] = [entities[one], entities[other]]
      if (source !== undefined && target !== undefined) yield { source, target, documents, sentences }
    }
  }
  return {
    first(most) {
      const found: Link[] = []
      for (const link of links()) {
        if (found.length === most) break
        found.push(link)
      }
      return found
    },
    [Symbol.iterator]: links,
  }
}

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
