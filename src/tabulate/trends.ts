import type { Entity } from '../types.ts'
import type { Ledger } from './ledger.ts'

/** Mentions by the day (`2018-08-06`) or, once there are many days, the month (`2018-08`) of the documents. */
export type Trend = ReadonlyMap<string, number>

export interface Trends {
  add(ledger: Ledger): void
  of(entity: Entity): Trend
  /** First and last day on which a document was published; null when none has a date. */
  span(): readonly [first: string, last: string] | null
}

// As many days are more than two months, for which months are fine enough.
const MOST_DAYS = 62

/** When entities are mentioned. Grows with the different names and their months, not with the documents. */
export function countTrends(): Trends {
  const trends = new Map<Entity, Map<string, number>>()
  let span: readonly [string, string] | null = null
  return {
    add(ledger) {
      const { document, entities } = ledger.analysis
      const day = document.published
      if (day === null) return
      span = span === null ? [day, day] : [day < span[0] ? day : span[0], day > span[1] ? day : span[1]]
      for (const [local, { mentions }] of entities.entries()) {
        const entity = ledger.entity(local)
        if (entity === null) continue
        const trend = trends.get(entity)
        if (trend === undefined) trends.set(entity, new Map([[day, mentions.length]]))
        else count(trend, day, mentions.length)
      }
    },
    of: entity => trends.get(entity) ?? new Map(),
    span: () => span,
  }
}

function count(trend: Map<string, number>, day: string, mentions: number): void {
  const key = trend.has(MONTHLY) ? day.slice(0, 7) : day
  trend.set(key, (trend.get(key) ?? 0) + mentions)
  if (trend.size <= MOST_DAYS || trend.has(MONTHLY)) return
  const days = [...trend]
  trend.clear()
  trend.set(MONTHLY, 0)
  for (const [each, number] of days) trend.set(each.slice(0, 7), (trend.get(each.slice(0, 7)) ?? 0) + number)
}

/** Marks a trend that counts months. */
const MONTHLY = ''
