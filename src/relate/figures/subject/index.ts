import type { Item } from '../../reading.ts'
import { compound, partitive } from './amount-first.ts'
import { brought } from './brought.ts'
import { nounFor, worth } from './deals.ts'
import { equated, relative } from './equated.ts'
import { bracketed, colon, listed } from './laid-out.ts'
import { extreme, nounAt, nounOf, purpose } from './noun-of.ts'
import { nounVerb } from './noun-verb.ts'
import type { Subject, SubjectRule } from './rule.ts'
import { moved, shareMove } from './shares.ts'
import { heading, row, tag } from './table.ts'
import { anyVerb, verbOf } from './verbs.ts'

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
