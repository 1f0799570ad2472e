import { speechVerbs } from '../../data/speech-verbs.ts'
import type { Span } from '../../types.ts'
import { type Item, isWithin, type Reading } from '../reading.ts'
import { isHead, isHonorific, isModifier } from '../roles/words.ts'
import { agrees, type Gender, genderOf, pronounOf, pronounsOf } from './gender.ts'
import { isNameless, isNamelessKin, KIN } from './nameless.ts'
import { definiteSubject, holderNamedBefore, onlyPersonIn } from './noun.ts'
import { beginsClause, isAttribute, isLabel, isLedBy, isMentioned, isOfAnother, meets } from './standing.ts'

export { pronounOf } from './gender.ts'
export { beginsClause } from './standing.ts'

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
      else if (
        own === null &&
        items.some(({ word, end }, other) => other > at && end <= offset && word === 'my' && isNamelessKin(items, other, gender))
      )
        return null
      else if (!isOwnSentence && meets(items, at, gender)) {
        isPassed = true
        break
      } else return actorAfter(reading, items, at, offset, gender) ?? entity
    }
    if (possessor !== null) return possessor
    // "She'd brought a novel. It was by Jane Austen. “It is about a family,” she says."
    if (mentioned !== null && !isOwnSentence && (isLeader || !goesOnAbout(reading, index - 1, gender))) return mentioned
  }
  return null
}

const isPronoun = ({ word }: Item, gender: Gender | null): boolean =>
  gender === null ? pronounsOf.m.has(pronounOf(word)) || pronounsOf.f.has(pronounOf(word)) : pronounsOf[gender].has(pronounOf(word))

/** "McCain, Lieberman, Biden.": a sentence of nothing but names. */
const isList = (items: readonly Item[]): boolean =>
  items[0]?.kind === 'person' &&
  items.some(({ kind }, at) => at > 0 && kind === 'person') &&
  items.every(({ kind, word }) => kind !== 'word' || word === 'and')

/** "Bruno was her husband, Marta explained.": who says so at the end of a sentence. */
function tellerOf(reading: Reading, items: readonly Item[], offset: number): number | null {
  const name = items.length - (items.at(-1)?.kind === 'mark' ? 3 : 2)
  const [comma, item, verb] = [items[name - 1], items[name], items[name + 1]]
  if (comma?.word !== ',' || item?.kind !== 'person' || item.end > offset) return null
  return verb?.kind === 'word' && speechVerbs.has(verb.word) ? reading.entityOf(item.mention) : null
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
