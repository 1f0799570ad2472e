import { speechVerbs } from '../data/speech-verbs.ts'
import type { Span } from '../types.ts'
import { type Gender, genderOf, pronounOf, pronounsOf } from './gender.ts'
import { type Item, isWithin, type Reading } from './reading.ts'
import { isHead } from './roles/index.ts'
import { isHonorific, isModifier } from './roles/words.ts'

// "He" does not reach further back than this many sentences.
const REACH = 8

/**
 * The person "he" or "she" stands for: the one named first in the nearest sentence before that names any, outside quotation marks. After the same pronoun a
 * sentence goes on about somebody named earlier, so the people named there are passed over; so are possessors ("Veliz's rival") while another is named, and
 * women where the pronoun is "he". A sentence about a nameless person ("a clerk took a call", "my mother stood") makes it unknown.
 */
export function personBehind(reading: Reading, offset: number, quoted: readonly Span[] = [], pronoun = ''): number | null {
  const gender = /^(?:she|her)$/.test(pronoun) ? 'f' : /^(?:he|his)$/.test(pronoun) ? 'm' : null
  const here = reading.sentenceAt(Math.max(0, offset - 1))
  let isPassed = false
  for (let index = here; index >= 0 && index > here - REACH; index--) {
    const items = reading.sentence(index)
    if (isList(items)) continue
    const telling = tellerOf(reading, items, offset)
    if (telling !== null && agrees(genderOf(reading, telling), gender)) return telling
    const head = definiteSubject(items)
    if (head !== null) return holderNamedBefore(reading, index - 1, head, gender) ?? onlyPersonIn(reading, index - 2, index, gender)
    const isOwnSentence = offset < (reading.sentences[index]?.end ?? 0)
    let possessor: number | null = null
    let mentioned: number | null = null
    let isLeader = false
    for (const [at, item] of items.entries()) {
      if (item.start >= offset) break
      if (isWithin(quoted, item)) continue
      if (isPronoun(item, gender)) {
        if (at === 0 && introduces(items)) {
          // "Her coach, Perc, was hard. She finished third." The coach is hardly she.
          if (isPassed) break
          continue
        }
        const ahead = CLAUSE_OPENERS.test(items[0]?.word ?? '') ? aheadOf(reading, items, at, offset) : null
        if (ahead !== null && agrees(genderOf(reading, ahead), gender)) return ahead
        isPassed ||= /^s?he\b/.test(item.word)
        break
      }
      if (isNameless(items, at, gender)) return null
      const entity = item.kind === 'person' && !isLabel(items, at) ? reading.entityOf(item.mention) : null
      if (entity === null) continue
      const own = genderOf(reading, entity)
      if (!agrees(own, gender)) continue
      // "Tarrant's opposite number was gracious.": he is not Tarrant.
      if (isOfAnother(items, at)) return null
      if (isAttribute(items, at)) possessor ??= entity
      else if (isMentioned(items, at, isOwnSentence)) {
        mentioned ??= entity
        isLeader ||= isLedBy(items, at)
      }
      // "then Obama, and my mother stood for four hours": she is not Obama.
      else if (own === null && items.some(({ word }, other) => other > at && word === 'my' && isNamelessKin(items, other, gender)))
        return null
      else return actorAfter(reading, items, at, offset, gender) ?? entity
    }
    if (possessor !== null) return possessor
    // "She'd brought a novel. It was by Jane Austen. “It is about a family,” she says."
    if (mentioned !== null && !isOwnSentence && (isLeader || !goesOnAbout(reading, index - 1, gender))) return mentioned
  }
  return null
}

const isPronoun = ({ word }: Item, gender: Gender | null): boolean =>
  gender === null ? pronounsOf.m.has(pronounOf(word)) || pronounsOf.f.has(pronounOf(word)) : pronounsOf[gender].has(pronounOf(word))

const agrees = (own: Gender | null, wanted: Gender | null): boolean => own === null || wanted === null || own === wanted

/** "McCain, Lieberman, Biden.": a sentence of nothing but names. */
const isList = (items: readonly Item[]): boolean => {
  const names = items.filter(({ kind }) => kind === 'person').length
  return names > 1 && items.every(({ kind, word }) => kind !== 'word' || word === 'and')
}

/** "Bruno was her husband, Marta explained.": who says so at the end of a sentence. */
function tellerOf(reading: Reading, items: readonly Item[], offset: number): number | null {
  const name = items.length - (items.at(-1)?.kind === 'mark' ? 3 : 2)
  const [comma, item, verb] = [items[name - 1], items[name], items[name + 1]]
  if (comma?.word !== ',' || item?.kind !== 'person' || item.end > offset) return null
  return verb?.kind === 'word' && speechVerbs.has(verb.word) ? reading.entityOf(item.mention) : null
}

/** "The sculptor wept when she heard that.": the noun for somebody whom such a sentence, which names nobody, speaks of. */
function definiteSubject(items: readonly Item[]): string | null {
  const [the, head, verb] = items
  if (the?.word !== 'the' || head === undefined || head.capital || head.word.endsWith('s') || !isHead(head)) return null
  if (verb?.kind !== 'word' || verb.capital || isHead(verb) || isModifier(verb) || AFTER_NOUN.test(verb.word)) return null
  return items.some(({ kind }) => kind === 'person') ? null : head.word
}

const AFTER_NOUN = /^(?:of|in|at|for|from|to|with|on|who|whose|that|which|and|or|'s)$/

/** The person last named whose name stands beside the noun: "the sculptor Tamsin Gale", "Tamsin Gale, a sculptor". */
function holderNamedBefore(reading: Reading, last: number, head: string, gender: Gender | null): number | null {
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
function onlyPersonIn(reading: Reading, from: number, to: number, gender: Gender | null): number | null {
  const people = new Set<number>()
  for (let index = Math.max(0, from); index < to; index++)
    for (const item of reading.sentence(index)) {
      const entity = item.kind === 'person' ? reading.entityOf(item.mention) : null
      if (entity !== null && agrees(genderOf(reading, entity), gender)) people.add(entity)
    }
  const [only] = people
  return people.size === 1 ? (only ?? null) : null
}

/** "PRYS-JONES (Arfon): He told us.": who speaks of another. */
function isLabel(items: readonly Item[], at: number): boolean {
  if (at !== 0) return false
  let next = 1
  while (next < 9 && items[next]?.word === '(') {
    while (next < 9 && items[next]?.word !== ')') next++
    next++
  }
  return items[next]?.word === ':'
}

/** "Veliz's rival", "a Plavsic aide". */
const isAttribute = (items: readonly Item[], at: number): boolean => {
  const next = items[at + 1]
  return next?.word === "'s" || (next !== undefined && !next.capital && isHead(next))
}

/** "Tarrant's opposite number", "Oke's lawyer" without a name, at the beginning of a sentence. */
const isOfAnother = (items: readonly Item[], at: number): boolean =>
  items[at + 1]?.word === "'s" &&
  beginsClause(items, at) &&
  !items.slice(at + 2).some(({ kind }) => kind === 'person') &&
  items
    .slice(at + 2, at + 4)
    .some(
      item => !item.capital && (isHead(item) || KIN.test(item.word) || /^(?:number|counterpart|rival|opponent|colleague)$/.test(item.word)),
    )

/** "It was by Jane Austen", "there was Khomeini on the wall", "Asked about Bissinger, he": nobody who acts. */
function isMentioned(items: readonly Item[], at: number, isOwnSentence: boolean): boolean {
  const title = titleOf(items, at)
  const before = items[title - 1]?.word ?? ''
  return (
    (isOwnSentence ? /^(?:by|of|like|than|about|to|from|against|with)$/ : /^(?:by|of|like|than|about)$/).test(before) ||
    (/^(?:was|is|were)$/.test(before) && items[title - 2]?.word === 'there')
  )
}

/** Index of the first word of the titles in front of a name: of "Cardinal" in "by Cardinal Gantin". */
function titleOf(items: readonly Item[], at: number): number {
  let title = at
  while (
    title > 0 &&
    items[title - 1]?.kind === 'word' &&
    items[title - 1]?.capital &&
    (isHead(items[title - 1]) || isHonorific(items[title - 1]) || isModifier(items[title - 1]))
  )
    title--
  return title
}

/** "The association, led by Igun Wicaksono, is against it." */
const isLedBy = (items: readonly Item[], at: number): boolean => {
  const title = titleOf(items, at)
  return items[title - 1]?.word === 'by' && /^(?:led|headed|chaired|run|founded|represented)$/.test(items[title - 2]?.word ?? '')
}

/** "The Islanders lost Tavares, and their manager, Garth Snow, is cold.": who a later clause begins with, when the one named first begins none. */
function actorAfter(reading: Reading, items: readonly Item[], first: number, offset: number, gender: Gender | null): number | null {
  const isUnsure = gender !== null && genderOf(reading, reading.entityOf(items[first]?.mention ?? -1) ?? -1) === null
  const begins = beginsClause(items, first)
  if (begins && !isUnsure) return null
  const name = items.find((item, at) => {
    if (at <= first || item.kind !== 'person' || item.end > offset) return false
    // "Ri Jong-pil, whose mother, Cho Won-ho, is a hundred".
    if (isUnsure && items[at - 3]?.word === 'whose' && KIN.test(items[at - 2]?.word ?? '')) return true
    return !begins && (items[at + 1]?.kind === 'word' || items[at + 1]?.word === ',') && beginsClause(items, at)
  })
  const entity = name === undefined ? null : reading.entityOf(name.mention)
  return entity !== null && agrees(genderOf(reading, entity), gender) ? entity : null
}

/** Whether nothing but titles stands between a name and the beginning of its sentence, or of a clause after ", and", "but" or "while". */
function beginsClause(items: readonly Item[], at: number): boolean {
  let before = at - 1
  while (
    before >= 0 &&
    (items[before]?.capital ||
      isHead(items[before]) ||
      isModifier(items[before]) ||
      /^(?:the|its|his|her|their|,)$/.test(items[before]?.word ?? ''))
  )
    before--
  const word = items[before]?.word ?? ''
  return before < 0 || /^(?:but|while|whereas)$/.test(word) || (word === 'and' && items[before - 1]?.word === ',')
}

/** Whether a sentence begins with the pronoun or with a name. */
const goesOnAbout = (reading: Reading, index: number, gender: Gender | null): boolean =>
  index >= 0 &&
  reading
    .sentence(index)
    .slice(0, 3)
    .some(item => item.kind === 'person' || (isPronoun(item, gender) && /^s?he\b|^his$/.test(item.word)))

/** "His guest, Elwood Fetterolf, has run it since.", "Her name is Delphine Wu and she is 26": of the one who is named the story goes on. */
const introduces = (items: readonly Item[]): boolean =>
  [2, 3].some(
    link =>
      (items[link]?.word === ',' || /^(?:is|was)$/.test(items[link]?.word ?? '')) &&
      items[link + 1]?.kind === 'person' &&
      items[link + 2]?.word !== "'s" &&
      items[link - 1]?.kind === 'word',
  )

const CLAUSE_OPENERS = /^(?:on|when|as|after|before|while|in|at|since|until|although|though|if|by|because|once|the)$/
const STANDS = /^(?:sat|stood|lay|came|waited|hung|sits|stands|lies|comes|waits)$/

/** "On the morning she became the ninth, Priscah Tanui ate", "At the top, with his mitre on, sat the Rev. Moyo": the pronoun points ahead. */
function aheadOf(reading: Reading, items: readonly Item[], at: number, offset: number): number | null {
  const name = items.find((item, index) => {
    if (index <= at || item.kind !== 'person') return false
    let before = index - 1
    while (
      before > at &&
      (items[before]?.word === 'the' || isHead(items[before]) || isModifier(items[before]) || isHonorific(items[before]))
    )
      before--
    return items[index - 1]?.word === ',' || STANDS.test(items[before]?.word ?? '')
  })
  return name === undefined || name.end > offset ? null : reading.entityOf(name.mention)
}

const otherGender = (noun: Item | undefined): Gender => (/^(?:lady|woman|girl|bride|widow)$/.test(noun?.word ?? '') ? 'm' : 'f')
const SOMEBODY = /^(?:lady|woman|girl|bride|widow|man|boy|guy|bloke|groom|fellow|stranger|friend|neighbour|neighbor)$/
const OWNED = /^(?:the|an?|his|her|my|our|their|'s)$/
const WOMAN = /^(?:mother|wife|daughter|sister|mum|mom|aunt|grandmother)$/
const KIN = /^(?:father|mother|wife|husband|son|daughter|brother|sister|mum|mom|dad|uncle|aunt|grandmother|grandfather)$/

/** "his father rang up": kin without a name at the start of a clause. */
function isNamelessKin(items: readonly Item[], at: number, gender: Gender | null): boolean {
  const kin = items[at + 1]?.word ?? ''
  return (
    (at === 0 || /^(?:,|and|but|then)$/.test(items[at - 1]?.word ?? '')) &&
    /^(?:his|her|my|their)$/.test(items[at]?.word ?? '') &&
    KIN.test(kin) &&
    (gender === null || WOMAN.test(kin) === (gender === 'f')) &&
    !items.slice(at + 2, at + 6).some(({ kind }) => kind === 'person')
  )
}

/** "a clerk wearing Mickey ears": but "a partner at Acme, Ann Oke" has a name. */
function isNameless(items: readonly Item[], at: number, gender: Gender | null): boolean {
  const word = items[at]?.word ?? ''
  if (isNamelessKin(items, at, gender)) return true
  // "I paid nine hundred, and the lady next to me paid two."
  if (word === 'the' && (at === 0 || /^(?:,|and|but)$/.test(items[at - 1]?.word ?? '')))
    return (
      SOMEBODY.test(items[at + 1]?.word ?? '') &&
      gender !== otherGender(items[at + 1]) &&
      !items.slice(at + 2).some(({ kind }) => kind === 'person')
    )
  // "I asked Mother if she'd vote for him."
  const isKin = KIN.test(word) && items[at]?.capital && !OWNED.test(items[at - 1]?.word ?? '') && items[at + 1]?.kind !== 'person'
  if (isKin) return gender !== (WOMAN.test(word) ? 'm' : 'f')
  if (!/^(?:an?|one|another)$/.test(word)) return false
  const head = items.slice(at + 1, at + 4).findIndex(item => isHead(item) || SOMEBODY.test(item.word))
  // "a policeman" is not she.
  const noun = items[at + 1 + head]?.word ?? ''
  if ((noun.endsWith('woman') && gender === 'm') || (/[^o]man$/.test(noun) && gender === 'f')) return false
  return (
    head >= 0 &&
    items[at + head + 2]?.word !== "'s" &&
    !items.slice(at + 1, at + 13).some(({ kind }) => kind === 'person') &&
    !items.slice(0, at).some(({ kind }) => kind === 'person') &&
    (!/^(?:is|was|as|be|became|of|by|to|for|from)$/.test(items[at - 1]?.word ?? '') ||
      // "let the villa to a minister who gave his name as Smith. He".
      (items[at - 1]?.word === 'to' && items[at + head + 2]?.word === 'who'))
  )
}
