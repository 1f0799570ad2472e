import { organizationNouns } from '../data/role-words.ts'
import { typeOf } from '../link/index.ts'
import type { Item, Reading } from './reading.ts'

// A noun does not reach further back than this many sentences.
const REACH = 4

/**
 * The organization that "its", "the company" or "the bank's" stands for, or "whose" right after it: the first one named in this sentence before it, else the first of the sentence
 * before, and so on; of a type that the noun allows. Null when the nearest that could be meant is not there.
 */
export function organizationBehind(reading: Reading, noun: string, offset: number): number | null {
  const allowed = organizationNouns.get(noun) ?? []
  const here = reading.sentenceAt(offset)
  if (noun === 'whose') {
    const before = reading.sentence(here).findLast(item => item.end <= offset && item.kind === 'organization')
    return before === undefined ? null : reading.entityOf(before.mention)
  }
  for (let index = here; index >= 0 && index > here - REACH; index--) {
    for (const item of reading.sentence(index)) {
      if (item.start >= offset) break
      if (item.kind !== 'organization') continue
      const entity = reading.entityOf(item.mention)
      if (entity !== null && fits(reading, entity, allowed)) return entity
    }
  }
  return null
}

function fits(reading: Reading, entity: number, allowed: readonly string[]): boolean {
  if (allowed.length === 0) return true
  const type = typeOf(reading.linked.entities[entity]?.name ?? '')
  return type === null || allowed.includes(type)
}

/**
 * Whose chief executive somebody is when the text does not say: the organization named before in the same sentence, else the one that the document names
 * most, when that is often; a body without chief executives never. Null when nothing stands out.
 */
export function employerBehind(reading: Reading, offset: number, person: Item): number | null {
  for (const item of reading.sentence(reading.sentenceAt(offset))) {
    if (item.start >= Math.min(offset, person.start)) break
    if (item.kind !== 'organization') continue
    const entity = reading.entityOf(item.mention)
    if (entity !== null && fits(reading, entity, EMPLOYERS)) return entity
  }
  return topicOf(reading)
}

/** The organization that a sentence goes on about without naming it: the first of the sentences before, else the one that the document names most. */
export const topicBehind = (reading: Reading, offset: number): number | null =>
  organizationBehind(reading, 'company', offset) ?? topicOf(reading)

const EMPLOYERS = ['company', 'bank', 'fund', 'media', 'sports', 'exchange', 'university', 'hospital', 'charity', 'orchestra', 'museum']
const OFTEN = 3

/** The organization that a document names most, the first of equals; null when none is named often. */
function topicOf(reading: Reading): number | null {
  let best: number | null = null
  let most = OFTEN - 1
  for (const [index, entity] of reading.linked.entities.entries()) {
    if (entity.kind !== 'organization' || entity.mentions.length <= most || !fits(reading, index, EMPLOYERS)) continue
    best = index
    most = entity.mentions.length
  }
  return best
}
