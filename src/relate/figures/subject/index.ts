import type { Item } from '../../reading.ts'
import { beforeHedges } from '../phrase.ts'
import { compound, partitive } from './amount-first.ts'
import { brought } from './brought.ts'
import { nounFor, worth } from './deals.ts'
import { equated, relative } from './equated.ts'
import { bracketed, colon, listed } from './laid-out.ts'
import { extreme, nounAt, nounOf, purpose } from './noun-of.ts'
import { nounVerb } from './noun-verb.ts'
import { perShare } from './per-share.ts'
import { rate } from './rate.ts'
import type { Subject, SubjectRule } from './rule.ts'
import { moved, shareMove } from './shares.ts'
import { cell, heading, row, tag } from './table.ts'
import { anyVerb, verbOf } from './verbs.ts'

/**
 * In the order in which they are asked; the first that answers is right. First what stands firmly beside the amount (a noun with "of" or "for", a noun after it,
 * marks), then a noun and the verb between it and the amount, then weaker ties and lines of tables, at last a verb alone.
 */
export const subjectRules: readonly SubjectRule[] = [
  nounFor, // "a contract for $5"
  equated, // "$5 was paid"
  partitive, // "$5 of debt"
  nounOf, // "a loss of $5"
  cell, // "| Police | $5 |"
  rate, // "commission of 1%, or $5"
  colon, // "Pay: $5"
  perShare, // "earnings per share $5"
  listed, // "Her stipend, $5, is"
  compound, // "a $5 fine"
  bracketed, // "the facility ($5, two years)"
  worth, // "stock worth $5"
  brought, // "cut its dividend to $5"
  moved, // "Acme up 2% at $5"
  nounVerb, // "profit rose to $5"
  shareMove, // "Acme rose to $5"
  extreme, // "a low of $5"
  nounAt, // "gasoline near $5"
  relative, // "the $5 it is lending"
  purpose, // "$5 for wildlife"
  heading, // "Financing: Acme, $5"
  row, // "Rate  $5"
  tag, // "a rectory, price $5"
  verbOf, // "bought it for $5"
  anyVerb, // "quoted $5"
]

/** What the amount at item `money` is; null when no rule tells. */
export function subjectAt(items: readonly Item[], money: number): Subject | null {
  const hedged = beforeHedges(items, money)
  const before = items[hedged]?.word ?? ''
  const after = items[money + 1]?.word ?? ''
  for (const rule of subjectRules) {
    if (rule.before !== undefined && !rule.before.has(before)) continue
    if (rule.after !== undefined && !rule.after.has(after)) continue
    const found = rule.find(items, money, hedged)
    if (found !== null) return found
  }
  return null
}
