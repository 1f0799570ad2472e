import type { Span } from '../types.ts'
import { type Item, isWithin, type Reading } from './reading.ts'
import { isHead } from './roles/index.ts'

const MALE = new Set(['he', 'his'])
const FEMALE = new Set(['she', 'her'])
const PRONOUNS = new Set([...MALE, ...FEMALE])

// "He" does not reach further back than this many sentences.
const REACH = 8

/**
 * The person "he" or "she" stands for: the one named first in the nearest sentence before that names any, outside quotation marks. After the same pronoun a
 * sentence goes on about somebody named earlier, so the people named there are passed over; so are possessors ("Veliz's rival"). A sentence about
 * a nameless person ("a clerk took a call") makes it unknown.
 */
export function personBehind(reading: Reading, offset: number, quoted: readonly Span[] = [], pronoun = ''): number | null {
  const own = pronoun === 'she' || pronoun === 'her' ? FEMALE : pronoun === 'he' || pronoun === 'his' ? MALE : PRONOUNS
  const here = reading.sentenceAt(Math.max(0, offset - 1))
  for (let index = here; index >= 0 && index > here - REACH; index--) {
    const items = reading.sentence(index)
    for (const [at, item] of items.entries()) {
      if (item.start >= offset) break
      if (isWithin(quoted, item)) continue
      if (own.has(item.word)) break
      if (isNameless(items, at, own)) return null
      if (item.kind === 'person' && items[at + 1]?.word !== "'s") return reading.entityOf(item.mention)
    }
  }
  return null
}

const KIN = /^(?:father|mother|wife|husband|son|daughter|brother|sister|mum|mom|dad|uncle|aunt|grandmother|grandfather)$/

/** "a clerk wearing Mickey ears": but "a partner at Acme, Ann Oke" has a name. */
function isNameless(items: readonly Item[], at: number, pronouns: ReadonlySet<string>): boolean {
  const word = items[at]?.word ?? ''
  // "his father rang up".
  if (at === 0 || items[at - 1]?.word === ',')
    if (
      /^(?:his|her|my|their)$/.test(word) &&
      KIN.test(items[at + 1]?.word ?? '') &&
      !items.slice(at + 2, at + 6).some(({ kind }) => kind === 'person')
    )
      return true
  if (word !== 'a' && word !== 'an') return false
  const head = items.slice(at + 1, at + 4).findIndex(isHead)
  // "a policeman" is not she.
  const noun = items[at + 1 + head]?.word ?? ''
  if ((noun.endsWith('woman') && pronouns === MALE) || (/[^o]man$/.test(noun) && pronouns === FEMALE)) return false
  return (
    head >= 0 &&
    !items.slice(at + 1, at + 10).some(({ kind }) => kind === 'person') &&
    !items.slice(0, at).some(({ kind }) => kind === 'person') &&
    !/^(?:is|was|as|be|became|of|by|to|for|from)$/.test(items[at - 1]?.word ?? '')
  )
}
