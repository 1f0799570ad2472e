import type { Entity } from '../types.ts'
import type { Ledger } from './ledger.ts'

/** Mentions by the day (`2018-08-06`) or, once there are many days, the month (`2018-08`) of the documents. */
export type Trend = ReadonlyMap<string, number>

export type Stretch = readonly [first: string, last: string]

export interface Trends {
  add(ledger: Ledger): void
  of(entity: Entity): Trend
  /** First and last day on which a document was published; null when none has a date. */
  span(): Stretch | null
  /** The shortest stretch in which nine in ten of the dated documents were published: a few old ones would leave no room for the rest. */
  busiest(): Stretch | null
}

// As many days are more than two months, for which months are fine enough.
const MOST_DAYS = 62

/** A trend of one day, which most have: a map of one item takes several times the room. */
interface OneDay {
  readonly day: string
  mentions: number
}

const inMap = (trend: Map<string, number> | OneDay | undefined): Map<string, number> =>
  trend instanceof Map ? trend : new Map(trend === undefined ? [] : [[trend.day, trend.mentions]])

/** When entities are mentioned. Grows with the different names and their months, not with the documents. */
export function countTrends(): Trends {
  const trends = new Map<Entity, Map<string, number> | OneDay>()
  const documents = new Map<string, number>()
  return {
    add(ledger) {
      const { document, entities } = ledger.analysis
      const day = document.published
      if (day === null) return
      documents.set(day, (documents.get(day) ?? 0) + 1)
      for (const [local, { mentions }] of entities.entries()) {
        const entity = ledger.entity(local)
        if (entity === null) continue
        const trend = trends.get(entity)
        if (trend === undefined) trends.set(entity, { day, mentions: mentions.length })
        else if (trend instanceof Map) count(trend, day, mentions.length)
        else if (trend.day === day) trend.mentions += mentions.length
        else trends.set(entity, new Map([...inMap(trend), [day, mentions.length]]))
      }
    },
    of: entity => inMap(trends.get(entity)),
    span: () => shortest(documents, 1),
    busiest: () => shortest(documents, 0.9),
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

/** The shortest stretch of days that holds this share of the documents. */
function shortest(documents: ReadonlyMap<string, number>, share: number): Stretch | null {
  const days = [...documents].sort(([a], [b]) => (a < b ? -1 : 1))
  const wanted = days.reduce((sum, [, count]) => sum + count, 0) * share
  let best: Stretch | null = null
  let held = 0
  let from = 0
  for (const [last, count] of days) {
    held += count
    for (let first = days[from]; first !== undefined && held - first[1] >= wanted; first = days[++from]) held -= first[1]
    const first = days[from]?.[0] ?? last
    if (held >= wanted && (best === null || length(first, last) < length(...best))) best = [first, last]
  }
  return best
}

const length = (first: string, last: string): number => Date.parse(last) - Date.parse(first)
