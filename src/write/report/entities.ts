import type { Highlights, Total } from '../../tabulate/index.ts'
import type { Entity } from '../../types.ts'
import type { Periods } from './periods.ts'
import type { CarriedEntity } from './shared/payload.ts'

/** Numbers the entities that the page speaks of, in the order in which it meets them. */
export interface EntityIndex {
  of(entity: Entity): number
  list(): readonly CarriedEntity[]
}

const MOST = { aliases: 40, roles: 12 }

/** `totalOf` knows what the run says about an entity. */
export function indexEntities(highlights: Highlights, periods: Periods, totalOf: (entity: Entity) => Total | null): EntityIndex {
  const numbers = new Map<Entity, number>()
  return {
    of(entity) {
      const known = numbers.get(entity)
      if (known !== undefined) return known
      numbers.set(entity, numbers.size)
      return numbers.size - 1
    },
    list: () => [...numbers.keys()].map(entity => carried(entity, totalOf(entity), highlights, periods)),
  }
}

function carried(entity: Entity, total: Total | null, highlights: Highlights, periods: Periods): CarriedEntity {
  const trend = periods.names.length > 1 && (total?.documents ?? 0) > 1 ? periods.values(highlights.trend(entity)) : []
  return {
    id: entity.id,
    kind: entity.kind,
    name: entity.name,
    type: entity.type,
    aliases: entity.aliases.slice(0, MOST.aliases),
    why: entity.why,
    mentions: total?.mentions ?? 0,
    documents: total?.documents ?? 0,
    first: total?.firstPublished ?? null,
    last: total?.lastPublished ?? null,
    roles: frequent(total?.roles),
    organizations: frequent(total?.organizations),
    trend,
  }
}

/** Most frequent first; a role that says nothing is left out. */
export function frequent(counts: ReadonlyMap<string, number> | undefined): readonly string[] {
  return [...(counts ?? [])]
    .filter(([item]) => item.trim() !== '' && item.trim() !== 'former')
    .sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1))
    .slice(0, MOST.roles)
    .map(([item]) => item)
}
