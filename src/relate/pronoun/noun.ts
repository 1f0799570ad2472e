import type { Item, Reading } from '../reading.ts'
import { isHead, isModifier } from '../roles/index.ts'
import { agrees, type Gender, genderOf } from './gender.ts'

// A noun does not reach further back than this many sentences.
const REACH = 8

/** "The sculptor wept when she heard that.": the noun for somebody whom such a sentence, which names nobody, speaks of. */
export function definiteSubject(items: readonly Item[]): string | null {
  const [the, head, verb] = items
  if (the?.word !== 'the' || head === undefined || head.capital || head.word.endsWith('s') || !isHead(head)) return null
  if (verb?.kind !== 'word' || verb.capital || isHead(verb) || isModifier(verb) || AFTER_NOUN.test(verb.word)) return null
  return items.some(({ kind }) => kind === 'person') ? null : head.word
}

const AFTER_NOUN = /^(?:of|in|at|for|from|to|with|on|who|whose|that|which|and|or|'s)$/

/** The person last named whose name stands beside the noun: "the sculptor Tamsin Gale", "Tamsin Gale, a sculptor". */
export function holderNamedBefore(reading: Reading, last: number, head: string, gender: Gender | null): number | null {
  for (let index = last; index >= 0 && index > last - REACH; index--) {
    const items = reading.sentence(index)
    for (const [at, item] of items.entries()) {
      if (item.kind !== 'person' || !items.slice(Math.max(0, at - 5), at + 9).some(({ word }) => word === head)) continue
      const entity = reading.entityOf(item.mention)
      if (entity !== null && agrees(genderOf(reading, entity), gender)) return entity
    }
  }
  return null
}

/** The only person of that gender named in a range of sentences. */
export function onlyPersonIn(reading: Reading, from: number, to: number, gender: Gender | null): number | null {
  const people = new Set<number>()
  for (let index = Math.max(0, from); index < to; index++)
    for (const item of reading.sentence(index)) {
      const entity = item.kind === 'person' ? reading.entityOf(item.mention) : null
      if (entity !== null && agrees(genderOf(reading, entity), gender)) people.add(entity)
    }
  const [only] = people
  return people.size === 1 ? (only ?? null) : null
}
