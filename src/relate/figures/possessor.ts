import { organizationNouns } from '../../data/role-words.ts'
import { organizationBehind } from '../anaphora.ts'
import { personBehind } from '../pronoun.ts'
import type { Item, Reading } from '../reading.ts'
import { isPossessive } from '../roles/index.ts'
import { AUTHORITIES } from './agent.ts'
import { oursAt } from './ours.ts'
import { AUXILIARY } from './phrase.ts'
import { spokenOf } from './spoken-of.ts'

/** "Acme's net profit", "its net profit", "the bank's net profit", "Acme net profit"; undefined when no possessor stands before the noun at `at`. */
export function possessorOf(reading: Reading, items: readonly Item[], at: number): number | null | undefined {
  for (let index = at - 1; index > at - 7 && index >= 0; index--) {
    const item = items[index]
    if (item === undefined) return undefined
    if (item.kind === 'organization' || (item.kind === 'person' && isPossessive(items[index + 1]))) return reading.entityOf(item.mention)
    // "The state cut its aid by $5", "Britain, which cut its aid".
    if (item.word === 'its' && isOfAuthority(items, index)) return null
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

/** Who acts right before the verb before "its" is a place or an authority without a name. */
function isOfAuthority(items: readonly Item[], its: number): boolean {
  let at = its - 2
  while (AUXILIARY.test(items[at]?.word ?? '') || /^(?:which|that|,)$/.test(items[at]?.word ?? '')) at--
  const actor = items[at]
  if (actor?.kind === 'place')
    return at === 0 || (items[at - 1]?.kind === 'word' && !/^(?:of|in|at|from|-)$/.test(items[at - 1]?.word ?? ''))
  return actor !== undefined && AUTHORITIES.test(actor.word) && /^(?:the|a)$/.test(items[at - 1]?.word ?? '')
}

// "its 7.875 percent notes", "Acme's first full-year profit".
const DESCRIBES =
  /^(?:third|second|first|fourth|quarter|full|year|half|annual|quarterly|new|total|planned|proposed|pending|recent|latest|record|initial|final|current|previous|estimated|expected|reported|%|percent|per|cent|\d[\d.,/]*)$/
