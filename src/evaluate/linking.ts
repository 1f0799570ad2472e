import type { Analysis, Entity } from '../types.ts'
import type { GoldEntity, GoldRelations } from './relation-gold.ts'

/** Precision, recall and their harmonic mean, in per cent. */
export interface Score {
  readonly precision: number
  readonly recall: number
  readonly f1: number
}

export function score(right: number, found: number, wanted: number): Score {
  const precision = found === 0 ? 100 : (100 * right) / found
  const recall = wanted === 0 ? 100 : (100 * right) / wanted
  return { precision, recall, f1: precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall) }
}

/** One thing that was clustered: what it is in the gold, what it was made. */
export interface Clustered {
  readonly document: string
  readonly label: string
  readonly gold: string
  readonly found: string
}

/** Every mention of a name with its entity of the document. */
export function clusterWithin(analysis: Analysis, gold: GoldRelations): readonly Clustered[] {
  return analysis.entities.flatMap((entity, local) =>
    entity.mentions.map(mention => {
      const label = analysis.mentions[mention]?.text.replace(/\s+/g, ' ') ?? ''
      return {
        document: gold.name,
        label,
        gold: `${gold.name} ${goldKey(gold, entity.kind, label, new Map())}`,
        found: `${gold.name} ${local}`,
      }
    }),
  )
}

/** Every distinct form of a document with its entity of the whole run. */
export function clusterAcross(
  analysis: Analysis,
  gold: GoldRelations,
  same: ReadonlyMap<string, string>,
  entityOf: (analysis: Analysis, local: number) => Entity | null,
): readonly Clustered[] {
  return analysis.entities.flatMap((entity, local) =>
    entity.forms.map(form => ({
      document: gold.name,
      label: form,
      gold: goldKey(gold, entity.kind, form, same),
      found: entityOf(analysis, local)?.id ?? '',
    })),
  )
}

/** An entity that is not marked has one form, and is the same wherever it is written so. */
function goldKey({ entities }: GoldRelations, kind: GoldEntity['kind'], form: string, same: ReadonlyMap<string, string>): string {
  const entity = entities.find(each => each.kind === kind && each.forms.includes(form))
  const name = entity?.canonical ?? form
  return `${kind} ${same.get(name) ?? name}`
}

export interface Pairs extends Score {
  /** Pairs that are wrongly together or wrongly apart. */
  readonly errors: readonly string[]
}

/** Pairs of the same cluster, compared: of those that `counts` admits. */
export function pairwise(items: readonly Clustered[], counts: (a: Clustered, b: Clustered) => boolean): Pairs {
  let [right, found, wanted] = [0, 0, 0]
  const errors: string[] = []
  for (const [index, a] of items.entries()) {
    for (const b of items.slice(index + 1)) {
      const [inGold, inFound] = [a.gold === b.gold, a.found === b.found]
      if ((!inGold && !inFound) || !counts(a, b)) continue
      if (inGold) wanted++
      if (inFound) found++
      if (inGold && inFound) right++
      else errors.push(`${inFound ? 'together' : 'apart'}: ${a.document} “${a.label}”, ${b.document} “${b.label}”`)
    }
  }
  return { ...score(right, found, wanted), errors: [...new Set(errors)] }
}

/** B³ (Bagga & Baldwin 1998): for each item how much of its cluster is shared with its gold cluster, averaged. */
export function bCubed(items: readonly Clustered[]): Score {
  const count = (key: (item: Clustered) => string) => {
    const counts = new Map<string, number>()
    for (const item of items) counts.set(key(item), (counts.get(key(item)) ?? 0) + 1)
    return counts
  }
  const [gold, found, both] = [count(item => item.gold), count(item => item.found), count(item => `${item.gold}\n${item.found}`)]
  let [precision, recall] = [0, 0]
  for (const item of items) {
    const shared = both.get(`${item.gold}\n${item.found}`) ?? 0
    precision += shared / (found.get(item.found) ?? 1)
    recall += shared / (gold.get(item.gold) ?? 1)
  }
  const [p, r] = [(100 * precision) / items.length, (100 * recall) / items.length]
  return { precision: p, recall: r, f1: (2 * p * r) / (p + r) }
}
