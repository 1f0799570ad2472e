import { organizationNouns } from '../../data/role-words.ts'
import { organizationBehind, ownOrganization } from '../anaphora.ts'
import { personBehind } from '../pronoun.ts'
import type { Item, Reading } from '../reading.ts'
import { isPossessive } from '../roles/index.ts'

/** "Acme's net profit", "its net profit", "the bank's net profit", "Acme net profit"; undefined when no possessor stands before the noun at `at`. */
export function possessorOf(reading: Reading, items: readonly Item[], at: number): number | null | undefined {
  for (let index = at - 1; index > at - 7 && index >= 0; index--) {
    const item = items[index]
    if (item === undefined) return undefined
    if (item.kind === 'organization' || (item.kind === 'person' && isPossessive(items[index + 1]))) return reading.entityOf(item.mention)
    if (item.word === 'its' || item.word === 'their') return organizationBehind(reading, 'group', item.start, true) ?? undefined
    if (item.word === 'our') return ownOrganization(reading) ?? undefined
    if (item.word === 'whose') return organizationBehind(reading, 'whose', item.start) ?? undefined
    if (item.word === 'his' || item.word === 'her') return personBehind(reading, item.start) ?? undefined
    if (isPossessive(item) && items[index - 1]?.kind === 'word') {
      const noun = items[index - 1]?.word ?? ''
      return organizationNouns.has(noun) ? (organizationBehind(reading, noun, item.start, true) ?? undefined) : undefined
    }
    if (item.kind !== 'date' && item.word !== '-' && !isPossessive(item) && !DESCRIBES.test(item.word)) return undefined
  }
  return undefined
}

// "its 7.875 percent notes", "Acme's first full-year profit".
const DESCRIBES = /^(?:third|second|first|fourth|quarter|full|year|half|annual|quarterly|new|total|%|percent|per|cent|\d[\d.,/]*)$/
