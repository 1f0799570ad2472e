import type { Affiliation } from '../../types.ts'
import type { Reading } from '../reading.ts'
import { appointment } from './appointment.ts'
import { apposition } from './apposition.ts'
import { clause } from './clause.ts'
import { belonging } from './of.ts'
import type { AffiliationRule } from './statement.ts'
import { title } from './title.ts'

/** In the order in which they are asked; of those after the name the first that finds something ends the search, "before the name" always adds. */
export const affiliationRules: readonly AffiliationRule[] = [title, appointment, apposition, clause, belonging]

/** Who holds which role where. Only sentences that name a person are read. */
export function findAffiliations(reading: Reading): readonly Affiliation[] {
  const found: Affiliation[] = []
  for (const mention of reading.linked.mentions) {
    if (mention.kind !== 'person') continue
    const items = reading.sentence(reading.sentenceAt(mention.start))
    const at = items.findIndex(item => item.start === mention.start)
    if (at < 0) continue
    let after = false
    for (const rule of affiliationRules) {
      if (after) break
      const affiliation = rule.find(reading, items, at)
      if (affiliation === null) continue
      found.push(affiliation)
      after = rule !== title
    }
  }
  return found
}
