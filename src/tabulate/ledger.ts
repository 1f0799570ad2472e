import { createHash } from 'node:crypto'
import type { Analysis, Entity } from '../types.ts'

/** One document with its names resolved: what the rows of the per-document tables are made of. */
export interface Ledger {
  readonly analysis: Analysis
  /** Of the document's n-th mention: stable, whatever else is in the run. */
  mentionId(mention: number): string
  /** The entity that a mention belongs to, null for money, dates and unlinked names. */
  entityOfMention(mention: number): Entity | null
  /** The entity behind one of the document's own entities, null when the user's names file bans it. */
  entity(local: number | null): Entity | null
}

/** Binds a document's analysis to the entities of the whole run. */
export function openLedger(analysis: Analysis, entityOf: (analysis: Analysis, local: number) => Entity | null): Ledger {
  const prefix = `m${createHash('sha256').update(analysis.document.path).digest('hex').slice(0, 12)}`
  const known = new Map<string, Entity>()
  // Two short names of one document may lead to the same entity: it is one object then, so that it is counted once.
  const entities = analysis.entities.map((_, local) => {
    const entity = entityOf(analysis, local)
    if (entity === null) return null
    const same = known.get(entity.id)
    if (same === undefined) known.set(entity.id, entity)
    return same ?? entity
  })
  const ofMention = new Map<number, Entity | null>()
  for (const [local, { mentions }] of analysis.entities.entries())
    for (const mention of mentions) ofMention.set(mention, entities[local] ?? null)
  return {
    analysis,
    mentionId: mention => `${prefix}-${mention + 1}`,
    entityOfMention: mention => ofMention.get(mention) ?? null,
    entity: local => (local === null ? null : (entities[local] ?? null)),
  }
}

/** The text of the sentence that evidence points to, on one line, after the page or part that it stands in: `[page 3] Revenue rose.` */
export function sentenceText({ sentences }: Analysis, index: number): string {
  const sentence = sentences[index]
  if (sentence === undefined) return ''
  const text = BREAK.test(sentence.text) ? sentence.text.replace(/\s+/g, ' ') : sentence.text
  return sentence.part === '' ? text : `[${sentence.part}] ${text}`
}

const BREAK = /[\n\r\t]/

/** A table whose rows come from one document each, so that they can be written as documents pass by. */
export interface DocumentTable<Row> {
  rows(ledger: Ledger): Iterable<Row>
}
