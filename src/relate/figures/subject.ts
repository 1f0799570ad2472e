import type { Item } from '../reading.ts'
import { equated, heading, row, tag } from './equated.ts'
import { brought, moved, nounFor, worth } from './moves.ts'
import { colon, compound, listed, nounAt, nounOf, partitive, purpose } from './nouns.ts'
import type { Subject, SubjectRule } from './rule.ts'
import { anyVerb, nounVerb, relative, shareMove, verbOf } from './verbs.ts'

/** In the order in which they are asked: a noun that holds the amount, a noun and its verb, at last a verb alone. */
export const subjectRules: readonly SubjectRule[] = [
  nounFor,
  equated,
  partitive,
  nounOf,
  colon,
  listed,
  compound,
  worth,
  brought,
  moved,
  nounVerb,
  shareMove,
  nounAt,
  relative,
  purpose,
  heading,
  row,
  tag,
  verbOf,
  anyVerb,
]

/** What the amount at item `money` is; null when no rule tells. */
export function subjectAt(items: readonly Item[], money: number): Subject | null {
  for (const rule of subjectRules) {
    const found = rule.find(items, money)
    if (found !== null) return found
  }
  return null
}
