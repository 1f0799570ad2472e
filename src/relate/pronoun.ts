import { genderOfGivenName } from '../data/given-names.ts'
import { honorificGender } from '../data/honorifics.ts'
import type { Span } from '../types.ts'
import { type Item, isWithin, type Reading } from './reading.ts'
import { isHead } from './roles/index.ts'

const MALE = new Set(['he', 'his'])
const FEMALE = new Set(['she', 'her'])
const PRONOUNS = new Set([...MALE, ...FEMALE])

/** "he", "she" of "he'd", "she's", "he'll"; any other word as it is. */
export const pronounOf = (word: string): string => (/^s?he'(?:d|s|ll)$/.test(word) ? word.slice(0, word.indexOf("'")) : word)

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
    let mentioned: number | null = null
    for (const [at, item] of items.entries()) {
      if (item.start >= offset) break
      if (isWithin(quoted, item)) continue
      if (own.has(pronounOf(item.word))) {
        // "His guest, Elwood Fetterolf, has run it since.": of the one who is named the story goes on.
        if (at === 0 && namesApposed(items)) continue
        // "On the morning she became the ninth, Priscah Tanui ate": the pronoun points ahead.
        const ahead = OPENERS.test(items[0]?.word ?? '') ? aheadOf(reading, items, at, offset) : null
        if (ahead !== null && OTHER.get(genderOf(reading, ahead) ?? '') !== own) return ahead
        break
      }
      if (isNameless(items, at, own)) return null
      const entity = item.kind === 'person' ? reading.entityOf(item.mention) : null
      if (entity === null || OTHER.get(genderOf(reading, entity) ?? '') === own) continue
      if (items[at + 1]?.word === "'s") possessor ??= entity
      else if (isMentioned(items, at)) mentioned ??= entity
      else return entity
    }
    if (possessor !== null) return possessor
    // "She'd brought a novel. It was by Jane Austen. “It is about a family,” she says."
    if (mentioned !== null && !goesOnAbout(reading, index - 1, own)) return mentioned
  }
  return null
}

/** "It was by Jane Austen", "there was Khomeini on the wall": nobody who acts. */
const isMentioned = (items: readonly Item[], at: number): boolean =>
  /^(?:by|of|like|than|about)$/.test(items[at - 1]?.word ?? '') ||
  (/^(?:was|is|were)$/.test(items[at - 1]?.word ?? '') && items[at - 2]?.word === 'there')

/** Whether a sentence begins with the pronoun or with a name. */
const goesOnAbout = (reading: Reading, index: number, pronouns: ReadonlySet<string>): boolean =>
  index >= 0 &&
  reading
    .sentence(index)
    .slice(0, 3)
    .some(({ kind, word }) => kind === 'person' || (pronouns.has(pronounOf(word)) && word.includes('he') && word !== 'her'))

const namesApposed = (items: readonly Item[]): boolean =>
  [2, 3].some(comma => items[comma]?.word === ',' && items[comma + 1]?.kind === 'person' && items[comma - 1]?.kind === 'word')

const OPENERS = /^(?:on|when|as|after|before|while|in|at|since|until|although|though|if|by|because|once|the)$/

function aheadOf(reading: Reading, items: readonly Item[], at: number, offset: number): number | null {
  const name = items.find((item, index) => index > at && item.kind === 'person' && items[index - 1]?.word === ',')
  return name === undefined || name.end > offset ? null : reading.entityOf(name.mention)
}

const OTHER = new Map<string, ReadonlySet<string>>([
  ['m', FEMALE],
  ['f', MALE],
])

const genders = new WeakMap<Reading, Map<number, 'm' | 'f' | null>>()

function genderOf(reading: Reading, entity: number): 'm' | 'f' | null {
  const known = genders.get(reading) ?? new Map<number, 'm' | 'f' | null>()
  genders.set(reading, known)
  let gender = known.get(entity)
  if (gender === undefined) {
    gender = genderOfName(reading, entity) ?? genderInText(reading, entity)
    known.set(entity, gender)
  }
  return gender
}

function genderOfName({ linked }: Reading, entity: number): 'm' | 'f' | null {
  const { honorifics, name } = linked.entities[entity] ?? { honorifics: [], name: '' }
  for (const honorific of honorifics) {
    const gender = honorificGender.get(honorific)
    if (gender !== undefined) return gender
  }
  const [given = '', ...rest] = name.toLowerCase().split(' ')
  return rest.length === 0 ? null : (genderOfGivenName.get(given) ?? null)
}

// Of a person named often the first places tell.
const MOST_PLACES = 8

/** "Tanui ate half a banana and telephoned her mother.", "Tolliver ran away at 15. He": a sentence that names nobody else and has pronouns of one gender only, or goes on with one. */
function genderInText(reading: Reading, entity: number): 'm' | 'f' | null {
  const { linked, text } = reading
  let [men, women] = [0, 0]
  for (const mention of linked.entities[entity]?.mentions.slice(0, MOST_PLACES) ?? []) {
    const { start } = linked.mentions[mention] ?? { start: 0 }
    const here = reading.sentenceAt(start)
    const items = reading.sentence(here)
    if (items.some(item => QUOTED.test(item.word) || (item.kind === 'person' && reading.entityOf(item.mention) !== entity))) continue
    const at = items.findIndex(item => item.kind === 'person')
    // "a rival of Tanui's", "told Tanui": the pronouns are another's.
    if (at > 3 || items[at + 1]?.word === "'s" || items.slice(0, at).some(({ kind }) => kind === 'word')) continue
    const next = reading.sentence(here + 1)[0]
    const goesOn = next !== undefined && !text.slice(items.at(-1)?.end ?? 0, next.start).includes('\n') ? [next] : []
    // "She was handed his letter".
    const own = items.slice(at + 1).some(({ word }) => /^(?:was|were|been|being)$/.test(word)) ? SUBJECT : ANY
    for (const { word } of [...items.slice(at + 1).filter(({ word }) => own.test(word)), ...goesOn]) {
      if (MALE.has(pronounOf(word))) men++
      else if (FEMALE.has(pronounOf(word))) women++
    }
  }
  return men > 0 && women === 0 ? 'm' : women > 0 && men === 0 ? 'f' : null
}

const SUBJECT = /^s?he(?:'(?:d|s|ll))?$/
const ANY = /^(?:his|her|s?he(?:'(?:d|s|ll))?)$/
const QUOTED = /["“”]/

const OWNED = /^(?:the|an?|his|her|my|our|their|'s)$/
const WOMAN = /^(?:mother|wife|daughter|sister|mum|mom|aunt|grandmother)$/
const KIN = /^(?:father|mother|wife|husband|son|daughter|brother|sister|mum|mom|dad|uncle|aunt|grandmother|grandfather)$/

/** "a clerk wearing Mickey ears": but "a partner at Acme, Ann Oke" has a name. */
function isNameless(items: readonly Item[], at: number, pronouns: ReadonlySet<string>): boolean {
  const word = items[at]?.word ?? ''
  // "his father rang up".
  if (at === 0 || /^(?:,|and|but|then)$/.test(items[at - 1]?.word ?? ''))
    if (
      /^(?:his|her|my|their)$/.test(word) &&
      KIN.test(items[at + 1]?.word ?? '') &&
      !items.slice(at + 2, at + 6).some(({ kind }) => kind === 'person')
    )
      return true
  // "I asked Mother if she'd vote for him."
  const isKin = KIN.test(word) && items[at]?.capital && !OWNED.test(items[at - 1]?.word ?? '') && items[at + 1]?.kind !== 'person'
  if (isKin) return WOMAN.test(word) ? pronouns !== MALE : pronouns !== FEMALE
  if (!/^(?:an?|one|another)$/.test(word)) return false
  const head = items.slice(at + 1, at + 4).findIndex(isHead)
  // "a policeman" is not she.
  const noun = items[at + 1 + head]?.word ?? ''
  if ((noun.endsWith('woman') && pronouns === MALE) || (/[^o]man$/.test(noun) && pronouns === FEMALE)) return false
  return (
    head >= 0 &&
    !items.slice(at + 1, at + 13).some(({ kind }) => kind === 'person') &&
    !items.slice(0, at).some(({ kind }) => kind === 'person') &&
    (!/^(?:is|was|as|be|became|of|by|to|for|from)$/.test(items[at - 1]?.word ?? '') ||
      // "let the villa to a minister who gave his name as Smith. He".
      (items[at - 1]?.word === 'to' && items[at + head + 2]?.word === 'who'))
  )
}
