import { organizationNouns } from '../data/role-words.ts'
import { typeOf } from '../link/index.ts'
import type { Reading } from './reading.ts'

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
