import type { Item } from '../reading.ts'
import { compound, partitive } from './amount-first.ts'
import { bracketed } from './bracketed.ts'
import { equated, heading, row, tag } from './equated.ts'
import { colon, listed } from './listed.ts'
import { brought, moved, nounFor, worth } from './moves.ts'
import { nounVerb } from './noun-verb.ts'
import { extreme, nounAt, nounOf, purpose } from './nouns.ts'
import type { Subject, SubjectRule } from './rule.ts'
import { anyVerb, relative, shareMove, verbOf } from './verbs.ts'

/** In the order in which they are asked: a noun that holds the amount, a noun and its verb, at last a verb alone. */
export const subjectRules: readonly SubjectRule[] = [
  nounFor,
  equated,
  partitive,
  nounOf,
  colon,
  listed,
  compound,
  bracketed,
  worth,
  brought,
  moved,
  nounVerb,
  shareMove,
  extreme,
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
