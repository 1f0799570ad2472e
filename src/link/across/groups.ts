import type { NameKind } from '../../types.ts'
import { type Evidence, joinEvidence, noEvidence } from './evidence.ts'
import { compare, THRESHOLD } from './features.ts'
import { hasCommonFamily } from './keys.ts'
import type { Node } from './node.ts'

/** Names that are taken for the same name, before namesakes are told apart. */
export interface Group {
  readonly kind: NameKind
  /** What its ids are made from. */
  readonly key: string
  readonly nodes: readonly Node[]
  readonly merges: readonly Merge[]
}

/** Two names united across documents. */
export interface Merge {
  readonly kind: NameKind
  readonly name: string
  readonly canonical: string
  /** Sum of weights: how sure it is. */
  readonly sum: number
  readonly details: readonly string[]
}

export function evidenceOfNodes(nodes: readonly Node[]): Evidence {
  let joined = noEvidence
  for (const { buckets } of nodes) for (const { evidence } of buckets) joined = joinEvidence(joined, evidence)
  return joined
}

export const documentsOf = (nodes: readonly Node[]): number => nodes.reduce((sum, { documents }) => sum + documents, 0)

/** The form that most documents give as the fullest, but one in capitals only where there is no other; of equals the longer, then by code units. */
export function mainName(nodes: readonly Node[]): string {
  let best = ''
  let most = 0
  for (const { names } of nodes) {
    for (const { name, documents: count } of names) {
      if (isShouted(name) !== isShouted(best) && best !== '') {
        if (isShouted(best)) [best, most] = [name, count]
        continue
      }
      const better = count > most || (count === most && (name.length > best.length || (name.length === best.length && name < best)))
      if (better) [best, most] = [name, count]
    }
  }
  return best
}

/** "JANE Q. ROE", "HELVORA AG", but not "IBM" and "UBS AG". */
const isShouted = (name: string): boolean => name === name.toUpperCase() && /\p{Lu}{6}|\p{Lu}{4}.* |^.* .*\p{Lu}{4}/u.test(name)

/** One bearer of a name: the fields that documents show him in (0: none known), with what they tell. */
export interface Bearer {
  readonly fields: readonly number[]
  readonly documents: number
  readonly evidence: Evidence
}

// Nothing to tell apart: the common case, for which nothing is worked out.
const ONE_BEARER: readonly Bearer[] = []

/** Namesakes of a group: buckets of evidence that their weights do not unite stay apart. The first is the one with most documents,
 * and gets those that tell nothing. Empty when there is only one. */
export function bearersOf({ nodes, key }: Group): readonly Bearer[] {
  if (nodes.every(({ buckets }) => buckets.length === 1 && buckets[0]?.field === nodes[0]?.buckets[0]?.field)) return ONE_BEARER
  const [unknown, known] = [byField(nodes, field => field === 0), byField(nodes, field => field !== 0)]
  const parts: Bearer[] = []
  const isCommon = hasCommonFamily(key)
  for (const bucket of known.sort((a, b) => (a.fields[0] ?? 0) - (b.fields[0] ?? 0))) {
    const fitting = parts.filter(part => compare({ match: 'same', isCommon, a: part.evidence, b: bucket.evidence }).sum >= THRESHOLD)
    for (const part of fitting) parts.splice(parts.indexOf(part), 1)
    parts.push(fitting.reduce(joinBearers, bucket))
  }
  const [largest, ...others] = parts.sort((a, b) => b.documents - a.documents || Math.min(...a.fields) - Math.min(...b.fields))
  const [nameless] = unknown
  if (largest === undefined) return unknown
  return [nameless === undefined ? largest : joinBearers(largest, nameless), ...others]
}

function byField(nodes: readonly Node[], wanted: (field: number) => boolean): Bearer[] {
  const found = new Map<number, Bearer>()
  for (const { buckets } of nodes) {
    for (const { field, documents, evidence } of buckets) {
      if (!wanted(field)) continue
      const bearer = { fields: [field], documents, evidence }
      const known = found.get(field)
      found.set(field, known === undefined ? bearer : { ...joinBearers(known, bearer), fields: [field] })
    }
  }
  return [...found.values()]
}

const joinBearers = (a: Bearer, b: Bearer): Bearer => ({
  fields: [...a.fields, ...b.fields],
  documents: a.documents + b.documents,
  evidence: joinEvidence(a.evidence, b.evidence),
})
