import type { Entity } from '../types.ts'
import { affiliationRows, roleText } from './affiliations.ts'
import type { Ledger } from './ledger.ts'

/** What the run says about one entity, summed over its documents. */
export interface Total {
  readonly entity: Entity
  documents: number
  mentions: number
  firstPublished: string | null
  lastPublished: string | null
  /** Counted, so that the most frequent come first. */
  roles: ReadonlyMap<string, number>
  organizations: ReadonlyMap<string, number>
  honorifics: ReadonlyMap<string, number>
}

/** Shared by all who have none, since most have none and an empty map takes as much room as one of two. */
const NONE: ReadonlyMap<string, number> = new Map()

/** Grows with the number of different entities, not with the number of documents. */
export interface Totals {
  /** A document that does not count, since it repeats another, still makes its entities known. */
  add(ledger: Ledger, counted: boolean): void
  /** Sorted by mentions, most first, then by id. */
  list(kind: Entity['kind']): readonly Total[]
  of(entity: Entity): Total | null
}

export function countTotals(): Totals {
  const totals = new Map<string, Total>()
  const of = (entity: Entity): Total => {
    const known = totals.get(entity.id)
    if (known !== undefined) return known
    const total = {
      entity,
      documents: 0,
      mentions: 0,
      firstPublished: null,
      lastPublished: null,
      roles: NONE,
      organizations: NONE,
      honorifics: NONE,
    }
    totals.set(entity.id, total)
    return total
  }
  return {
    of: entity => totals.get(entity.id) ?? null,
    add(ledger, counted) {
      const { entities, document } = ledger.analysis
      const seen = new Set<Total>()
      for (const [local, { mentions, honorifics }] of entities.entries()) {
        const entity = ledger.entity(local)
        if (entity === null) continue
        const total = of(entity)
        if (!counted) continue
        seen.add(total)
        total.mentions += mentions.length
        for (const honorific of honorifics) total.honorifics = withOne(total.honorifics, honorific)
      }
      if (!counted) return
      for (const total of seen) addDocument(total, document.published)
      for (const { person, organization, statement } of affiliationRows(ledger)) {
        const total = of(person)
        const role = roleText(statement)
        if (role !== '') total.roles = withOne(total.roles, role)
        if (organization !== null) total.organizations = withOne(total.organizations, organization.name)
      }
    },
    list: kind =>
      [...totals.values()]
        .filter(total => total.entity.kind === kind)
        .sort((a, b) => b.mentions - a.mentions || (a.entity.id < b.entity.id ? -1 : 1)),
  }
}

function addDocument(total: Total, published: string | null): void {
  total.documents++
  if (published === null) return
  if (total.firstPublished === null || published < total.firstPublished) total.firstPublished = published
  if (total.lastPublished === null || published > total.lastPublished) total.lastPublished = published
}

/** The same map unless it is the shared one. */
function withOne(counts: ReadonlyMap<string, number>, key: string): ReadonlyMap<string, number> {
  if (counts === NONE) return new Map([[key, 1]])
  return (counts as Map<string, number>).set(key, (counts.get(key) ?? 0) + 1)
}

/** The items of a list cell, most frequent first, then by code units. */
export function ranked(counts: ReadonlyMap<string, number>): string {
  return [...counts]
    .sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1))
    .map(([item]) => item)
    .join(LIST)
}

/** Between the items of a list cell. */
export const LIST = '; '
