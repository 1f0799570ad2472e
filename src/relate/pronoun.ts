import { genderOfGivenName } from '../data/given-names.ts'
import { honorificGender } from '../data/honorifics.ts'
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
 * sentence goes on about somebody named earlier, so the people named there are passed over; so are possessors ("Veliz's rival") while another is named, and
 * women where the pronoun is "he". A sentence about a nameless person ("a clerk took a call") makes it unknown.
 */
export function personBehind(reading: Reading, offset: number, quoted: readonly Span[] = [], pronoun = ''): number | null {
  const own = pronoun === 'she' || pronoun === 'her' ? FEMALE : pronoun === 'he' || pronoun === 'his' ? MALE : PRONOUNS
  const here = reading.sentenceAt(Math.max(0, offset - 1))
  for (let index = here; index >= 0 && index > here - REACH; index--) {
    const items = reading.sentence(index)
    let possessor: number | null = null
    for (const [at, item] of items.entries()) {
      if (item.start >= offset) break
      if (isWithin(quoted, item)) continue
      if (own.has(item.word)) {
        // "On the morning she became the ninth, Priscah Tanui ate": the pronoun points ahead.
        const ahead = OPENERS.test(items[0]?.word ?? '') ? aheadOf(reading, items, at, offset) : null
        if (ahead !== null && OTHER.get(genderOf(reading, ahead) ?? '') !== own) return ahead
        break
      }
      if (isNameless(items, at, own)) return null
      const entity = item.kind === 'person' ? reading.entityOf(item.mention) : null
      if (entity === null || OTHER.get(genderOf(reading, entity) ?? '') === own) continue
      if (items[at + 1]?.word !== "'s") return entity
      possessor ??= entity
    }
    if (possessor !== null) return possessor
  }
  return null
}

const OPENERS = /^(?:on|when|as|after|before|while|in|at|since|until|although|though|if|by|because|once|the)$/

function aheadOf(reading: Reading, items: readonly Item[], at: number, offset: number): number | null {
  const name = items.find((item, index) => index > at && item.kind === 'person' && items[index - 1]?.word === ',')
  return name === undefined || name.end > offset ? null : reading.entityOf(name.mention)
}

const OTHER = new Map<string, ReadonlySet<string>>([
  ['m', FEMALE],
  ['f', MALE],
])

function genderOf({ linked }: Reading, entity: number): 'm' | 'f' | null {
  const { honorifics, name } = linked.entities[entity] ?? { honorifics: [], name: '' }
  for (const honorific of honorifics) {
    const gender = honorificGender.get(honorific)
    if (gender !== undefined) return gender
  }
  const [given = '', ...rest] = name.toLowerCase().split(' ')
  return rest.length === 0 ? null : (genderOfGivenName.get(given) ?? null)
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
  if (!/^(?:an?|one|another)$/.test(word)) return false
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
