import type { Affiliation } from '../../types.ts'
import type { Item, Reading } from '../reading.ts'
import { appointment } from './appointment.ts'
import { apposition } from './apposition.ts'
import { clause } from './clause.ts'
import { belonging } from './of.ts'
import type { AffiliationRule } from './statement.ts'
import { title } from './title.ts'

/** A role before the name always counts; of the others the first that finds something. */
export const affiliationRules: readonly AffiliationRule[] = [title, appointment, apposition, clause, belonging]

function around(reading: Reading, items: readonly Item[], at: number): readonly Affiliation[] {
  const before = title.find(reading, items, at)
  let after: Affiliation | null = null
  for (const rule of affiliationRules) if (rule !== title) after ??= rule.find(reading, items, at)
  if (before === null || after === null) return [before ?? after].filter(each => each !== null)
  // "analyst John Smith of Goldman Sachs" is one statement.
  if (after.role === '' && before.organization === null)
    return [
      { ...before, organization: after.organization, start: Math.min(before.start, after.start), end: Math.max(before.end, after.end) },
    ]
  return after.role === '' ? [before] : [before, after]
}

/** Who holds which role where. Only sentences that name a person are read. */
export function findAffiliations(reading: Reading): readonly Affiliation[] {
  const found: Affiliation[] = []
  for (const mention of reading.linked.mentions) {
    if (mention.kind !== 'person') continue
    const items = reading.sentence(reading.sentenceAt(mention.start))
    const at = items.findIndex(item => item.start === mention.start)
    if (at < 0) continue
    found.push(...around(reading, items, at))
  }
  return found
}
