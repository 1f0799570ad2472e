import { organizationNouns } from '../../data/role-words.ts'
import { organizationBehind } from '../anaphora.ts'
import { personBehind } from '../pronoun.ts'
import type { Item, Reading } from '../reading.ts'
import { isPossessive } from '../roles/index.ts'
import { oursAt } from './ours.ts'
import { spokenOf } from './spoken-of.ts'

/** "Acme's net profit", "its net profit", "the bank's net profit", "Acme net profit"; undefined when no possessor stands before the noun at `at`. */
export function possessorOf(reading: Reading, items: readonly Item[], at: number): number | null | undefined {
  for (let index = at - 1; index > at - 7 && index >= 0; index--) {
    const item = items[index]
    if (item === undefined) return undefined
    if (item.kind === 'organization' || (item.kind === 'person' && isPossessive(items[index + 1]))) return reading.entityOf(item.mention)
    if (item.word === 'its' || item.word === 'their') return spokenOf(reading, 'group', item.start) ?? undefined
    if (item.word === 'our') return oursAt(reading, item.start) ?? undefined
    if (item.word === 'whose') return organizationBehind(reading, 'whose', item.start) ?? undefined
    if (item.word === 'his' || item.word === 'her') return personBehind(reading, item.start) ?? undefined
    if (isPossessive(item) && items[index - 1]?.kind === 'word') {
      const noun = items[index - 1]?.word ?? ''
      return organizationNouns.has(noun) ? (spokenOf(reading, noun, item.start) ?? undefined) : undefined
    }
    if (item.kind !== 'date' && item.word !== '-' && !isPossessive(item) && !DESCRIBES.test(item.word)) return undefined
  }
  return undefined
}

// "its 7.875 percent notes", "Acme's first full-year profit".
const DESCRIBES =
  /^(?:third|second|first|fourth|quarter|full|year|half|annual|quarterly|new|total|planned|proposed|pending|recent|latest|record|initial|final|current|previous|estimated|expected|reported|%|percent|per|cent|\d[\d.,/]*)$/
