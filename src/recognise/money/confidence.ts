import type { Amount } from './amount.ts'
import type { Resolution } from './context.ts'

/** How often an amount read by each rule is one, with these edges and this figure: counted on the annotated corpus (tests/corpus), shyly rounded down. */
const ofRule: ReadonlyMap<string, number> = new Map([
  ['sign-before', 0.995],
  ['sign-after', 0.97],
  ['code-before', 0.985],
  ['code-after', 0.985],
  ['abbreviation-before', 0.965],
  ['abbreviation-after', 0.96],
  ['word-after', 0.99],
  ['spelled', 0.965],
  ['range', 0.93],
  ['slang', 0.76],
  ['single', 0.72],
])

/** Probability that edges, figure and currency are right: the rule's, times the currency's. */
export function confidenceOf({ rule }: Amount, { confidence }: Resolution): number {
  return Math.round((ofRule.get(rule) ?? 0.9) * confidence * 100) / 100
}
