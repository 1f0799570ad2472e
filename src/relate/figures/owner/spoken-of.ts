import { reckonerVerbs } from '../../../data/figure-clauses.ts'
import { organizationNouns } from '../../../data/role-words.ts'
import { typeOf } from '../../../link/index.ts'
import { fits, isInBrackets, organizationBehind, topicAt } from '../../anaphora.ts'
import type { Item, Reading } from '../../reading.ts'
import { isHead, isPossessive } from '../../roles/index.ts'
import { headedBy } from '../../sections.ts'
import { aboutOf, afterDateline, isAuthority, isMarket, isNamedBefore, isOblique, isOnlooker, storyStart } from './about.ts'

// "Its" and "the company" reach no further back than this many sentences.
const REACH = 4

// The title and the first sentences name what a document is about.
const LEAD = 3

/**
 * The organization that "its", "the company", or a figure that nobody stands beside belongs to: whom this sentence, or one before, speaks of. Names after
 * prepositions are not spoken of ("arranged with Citigroup. The company plans"), nor are markets, and who only reckons ("Baird put the loss at $5. Sales fell").
 */
export function spokenOf(reading: Reading, noun: string, offset: number): number | null {
  // "The bank" may be one that is named so.
  if (noun !== 'group' && noun !== 'company') {
    // "THE BRANNOCK FOUNDATION … The Foundation's endowment".
    const head = /\p{Lu}/u.test(reading.text[offset] ?? '') ? aboutOf(reading) : null
    if (head !== null && isNamedBefore(reading, head, offset) && nameHas(reading, head, noun)) return head
    return organizationBehind(reading, noun, offset, true)
  }
  const allowed = organizationNouns.get(noun) ?? []
  const about = headedBy(reading, offset) ?? aboutOf(reading)
  const here = reading.sentenceAt(offset)
  // "- Dividend of $5": the items of a list go on about what the document is about.
  if (about !== null && /^[-–—•*]$/.test(reading.sentence(here)[0]?.word ?? '') && isNamedBefore(reading, about, offset)) return about
  // "The company pleaded guilty. It had spent": as that.
  if (noun === 'group' && reading.sentence(here).findIndex(({ start }) => start >= offset) < 3) {
    const [the, of] = here === 0 ? [] : reading.sentence(here - 1)
    if (
      the?.word === 'the' &&
      of !== undefined &&
      of.word !== 'group' &&
      organizationNouns.has(of.word) &&
      isSameParagraph(reading, here - 1)
    )
      return spokenOf(reading, of.word, of.start)
  }
  const story = storyStart(reading, offset)
  const opened = openerOf(reading, here, allowed)
  if (opened !== null && spokenOfIn(reading, reading.sentence(here), offset, allowed, true) === null) return opened
  let chained = true
  for (let index = here; index >= 0 && index > here - REACH; index--) {
    const items = reading.sentence(index)
    const first = spokenOfIn(reading, items, offset, allowed, index === here)
    if ((items[0]?.start ?? 0) < story) return null
    if (index < here && first === null && isOfPlace(items)) return null
    if (index < here && goesOn(items)) continue
    if (index < here && first === null) chained = false
    if (first === null) continue
    // "The Finance Ministry holds 39%. In March it earned": ministries and courts earn nothing.
    if (about !== null && first !== about && index < here && isAuthority(reading, first) && isNamedBefore(reading, about, offset))
      return about
    if (
      index === here ||
      // "Pillar Rock, a fund in Greenwich, will close. The firm was small. It had": the sentence before begins with it.
      (noun === 'group' && chained && (beginsWith(reading, items, first) || goesOnFrom(reading, here, index, items, first))) ||
      about === null ||
      about !== topicAt(reading, offset) ||
      !fits(reading, about, allowed) ||
      !isNamedBefore(reading, about, offset)
    )
      return first
    return about
  }
  if (about !== null && isNamedBefore(reading, about, offset)) return about
  // Who is named behind a preposition only is meant when the document begins with that name.
  const behind = organizationBehind(reading, noun, offset, true)
  return behind !== null && isNamedBefore(reading, behind, reading.sentences[LEAD - 1]?.end ?? 0) ? behind : null
}

const nameHas = ({ linked }: Reading, entity: number, noun: string): boolean =>
  (linked.entities[entity]?.name ?? '').toLowerCase().split(' ').includes(noun)

/** The organization that the first words of the paragraph of a sentence name, when no sentence between begins with another: of it the paragraph goes on. */
function openerOf(reading: Reading, here: number, allowed: readonly string[]): number | null {
  let at = here
  while (at > 0 && isSameParagraph(reading, at - 1)) at--
  if (at === here) return null
  const opener = opens(reading, at)
  if (opener === null || !fits(reading, opener, allowed) || isMarket(reading, opener)) return null
  for (let index = at + 1; index < here; index++) {
    const other = opens(reading, index)
    if (other !== null && other !== opener) return null
  }
  return opener
}

/** The next sentence stands in the paragraph of this one. */
const isSameParagraph = ({ text, sentences }: Reading, index: number): boolean =>
  !text.slice(sentences[index]?.end ?? 0, sentences[index + 1]?.start ?? 0).includes('\n')

/** Where a sentence begins, past its dateline, "the", and "In Mexico," or "Separately,". */
function leaderAt(items: readonly Item[]): number {
  const start = afterDateline(items)
  const comma = items.findIndex(({ word }, index) => word === ',' && index > start && index < start + 5)
  const isLed =
    comma > 0 && LEADS.test(items[start]?.word ?? '') && items.slice(start, comma).every(({ kind }) => /^(?:word|place|date)$/.test(kind))
  const at = isLed ? comma + 1 : start
  return /^(?:the|[-–—•*])$/.test(items[at]?.word ?? '') ? at + 1 : at
}

const LEADS = /^(?:in|separately|meanwhile|elsewhere|also|likewise|by|but|and|however)$/

/** The organization that a sentence begins with and says something of. */
function opens(reading: Reading, index: number): number | null {
  const items = reading.sentence(index)
  const at = leaderAt(items)
  const item = items[at]
  if (item?.kind !== 'organization' || isReckoner(reading, items, at) || isListOfNames(items, at)) return null
  if (/^(?:said|says|told|tells|owns|holds)$/.test(items[at + 1]?.word ?? '') || isPossessive(items[at + 1]) || isHead(items[at + 1]))
    return null
  return reading.entityOf(item.mention)
}

/** "Brazil stopped paying. Its debt": no organization's. */
const isOfPlace = (items: readonly Item[]): boolean =>
  items[0]?.kind === 'place' &&
  afterDateline(items) === 0 &&
  (items[1]?.word === ',' || (items[1]?.kind === 'word' && items[1].word !== 'based' && items[1].word !== "'s"))

const beginsWith = (reading: Reading, items: readonly Item[], entity: number): boolean => {
  const start = afterDateline(items)
  const item = items[start]?.word === 'the' ? items[start + 1] : items[start]
  return (
    item?.kind === 'organization' &&
    reading.entityOf(item.mention) === entity &&
    (reading.linked.entities[entity]?.mentions.length ?? 0) > 1
  )
}

/** "In Mexico, Pemex received $5. Its debt": the sentence right before, of the same paragraph, says something of it, be it named only there. */
function goesOnFrom(reading: Reading, here: number, index: number, items: readonly Item[], entity: number): boolean {
  if (index !== here - 1 || !isSameParagraph(reading, index) || !/^(?:it|its)$/.test(reading.sentence(here)[0]?.word ?? '')) return false
  const at = items.findIndex(item => item.kind === 'organization' && reading.entityOf(item.mention) === entity)
  return leaderAt(items) === at && items[at + 1]?.kind === 'word' && !isPossessive(items[at + 1]) && !isHead(items[at + 1])
}

/** "The Nashua company said examiners of the agency": about one named before. */
function goesOn(items: readonly Item[]): boolean {
  if (items[0]?.word === 'it') return true
  if (items[0]?.word !== 'the') return false
  const at = items.findIndex(({ word }, index) => index < 4 && organizationNouns.has(word))
  return at > 0 && items.slice(0, at).every(({ kind }) => kind === 'word' || kind === 'place')
}

/** The first organization of a sentence before `offset` that it speaks of. */
function spokenOfIn(reading: Reading, items: readonly Item[], offset: number, allowed: readonly string[], isHere: boolean): number | null {
  let skipped = -1
  for (const [at, item] of items.entries()) {
    if (item.start >= offset) break
    if (item.kind !== 'organization') continue
    // "behind Top Glove, Hartalega and Kossan".
    const joined = skipped >= 0 && items.slice(skipped + 1, at).every(({ word }) => /^(?:,|and|or|the|\/)$/.test(word))
    if (
      joined ||
      isInBrackets(reading, item) ||
      (isOblique(items, at) && !(isHere && isGoneOn(items, at))) ||
      isReckoner(reading, items, at)
    ) {
      skipped = at
      continue
    }
    // "Honda, Western Digital and Nikon were among them": of none alone.
    if (!isHere && isListOfNames(items, at)) {
      skipped = at
      continue
    }
    const entity = reading.entityOf(item.mention)
    if (entity !== null && fits(reading, entity, allowed) && !isMarket(reading, entity)) return entity
  }
  return null
}

/** A name, a comma or "and", another name, and so on to "and". */
function isListOfNames(items: readonly Item[], first: number): boolean {
  let at = first
  let names = 1
  for (;;) {
    let next = at + 1
    while (/^(?:,|and|or|the)$/.test(items[next]?.word ?? '')) next++
    if (next === at + 1 || items[next]?.kind !== 'organization') break
    at = next
    names++
  }
  return names > 1 && items.slice(first, at).some(({ word }) => word === 'and' || word === 'or')
}

/** "a petition by Acme, which alleged that its bid". */
const isGoneOn = (items: readonly Item[], at: number): boolean =>
  items[at + 1]?.word === ',' && /^(?:which|whose)$/.test(items[at + 2]?.word ?? '')

/** "Baird had put the consensus at", "Fitch cut". */
function isReckoner(reading: Reading, items: readonly Item[], at: number): boolean {
  const item = items[at]
  if (item === undefined) return false
  // "Pivotal's Brian Wieser moved to Sell".
  if (items[at + 1]?.word === "'s" && items[at + 2]?.kind === 'person') return true
  // "Nomura analyst Ken Ito", "Network Rail programme manager Leanne Hobday praised": who speaks for it speaks of another.
  if (/^(?:analysts?|strategists?|economists?|traders?|brokers?)$/.test(items[at + 1]?.word ?? '')) return true
  // "The Sunday Times says hold on to Halma".
  const entity = reading.entityOf(item.mention)
  if (
    /^(?:says|reports|reported|writes|wrote)$/.test(items[at + 1]?.word ?? '') &&
    entity !== null &&
    entity !== aboutOf(reading) &&
    typeOf(reading.linked.entities[entity]?.name ?? '') === 'media'
  )
    return true
  // "Klarna put its papers in": but "Baird put the loss at $5".
  if (
    /^puts?$/.test(items[at + 1]?.word ?? '') &&
    !isOnlooker(reading, item) &&
    !items.slice(at + 2, at + 14).some(({ word }) => word === 'at')
  )
    return false
  const verb = /^(?:had|has|have|also)$/.test(items[at + 1]?.word ?? '') ? at + 2 : at + 1
  if (reckonerVerbs.has(items[verb]?.word ?? '')) return true
  return isOnlooker(reading, item)
}
