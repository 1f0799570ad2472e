import { onlookers } from '../data/figure-words.ts'
import { organizationNouns } from '../data/role-words.ts'
import { typeOf } from '../link/index.ts'
import type { Span } from '../types.ts'
import { type Item, isWithin, type Reading } from './reading.ts'
import { headedBy } from './sections.ts'

// A noun does not reach further back than this many sentences.
const REACH = 4

/**
 * The organization that "its", "the company" or "the bank's" stands for, or "whose" right after it: the first one named in this sentence before it, else in the sentence
 * before, and so on, where the one that the document names most goes first; of a type that the noun allows. With `prefersTopic` the one that the
 * document is about goes before those named in sentences before; those named within `quoted` are passed over. Null when the nearest that could be meant is not there.
 */
export function organizationBehind(
  reading: Reading,
  noun: string,
  offset: number,
  prefersTopic = false,
  quoted: readonly Span[] = [],
): number | null {
  const allowed = organizationNouns.get(noun) ?? []
  const here = reading.sentenceAt(offset)
  if (noun === 'our') return ownOrganization(reading)
  if (noun === 'whose') {
    const items = reading.sentence(here)
    const at = items.findIndex(({ start }) => start >= offset)
    // "the cooperative, whose assets".
    const noun = items[at - 1]?.word === ',' ? items[at - 2] : items[at - 1]
    if (noun?.kind === 'word' && organizationNouns.has(noun.word)) return organizationBehind(reading, noun.word, noun.start)
    const before = items.findLast(item => item.end <= offset && item.kind === 'organization')
    return before === undefined ? null : reading.entityOf(before.mention)
  }
  if (noun === 'its') {
    // "arrangements with Rusal, which is under sanctions along with its owner".
    const items = reading.sentence(here)
    const which = items.findLastIndex(({ word, start }, index) => start < offset && word === 'which' && items[index - 1]?.word === ',')
    const antecedent = items[which - 2]
    const isLast = which > 1 && !items.some(({ kind, start }, index) => index > which && start < offset && kind === 'organization')
    if (isLast && antecedent?.kind === 'organization') return reading.entityOf(antecedent.mention)
  }
  const spelt = namedAfter(reading, noun, offset) ?? (PUBLIC_BODIES.test(noun) ? onlyNamedWith(reading, noun, offset) : null)
  if (spelt !== null) return spelt
  const defined = definedAs(reading, noun, offset, allowed)
  if (defined !== null) return defined
  const reach = noun === 'their' ? 2 : REACH
  for (let index = here; index >= 0 && index > here - reach; index--) {
    const named = reading.sentence(index).flatMap(item => {
      const entity =
        item.kind === 'organization' &&
        item.start < offset &&
        !isWithin(quoted, item) &&
        !isInBrackets(reading, item) &&
        !(noun === 'its' && isParent(reading, item)) &&
        !(SIDES.test(noun) && (isOpponent(reading, item) || isQuoted(reading, item, offset))) &&
        !isSource(reading, item) &&
        !(index === here && isQuoted(reading, item, offset)) &&
        !(index < here && prefersTopic && isOnlooker(reading, item))
          ? reading.entityOf(item.mention)
          : null
      return entity !== null && fits(reading, entity, allowed) && !(MANIFOLD.test(noun) && typeIn(reading, entity) === null) ? [entity] : []
    })
    // "The workers of Plum asked for the head of their chief": the nearest.
    const first = noun === 'their' && index === here ? named.at(-1) : named[0]
    if (first === undefined) continue
    // A sentence further back may begin with an agency or a rival: the one that the document is about is meant.
    const topic = index < here ? topicAt(reading, offset) : null
    const isMeant =
      topic !== null && (named.includes(topic) || (prefersTopic && fits(reading, topic, allowed) && isNamedBefore(reading, topic, offset)))
    return isMeant ? topic : first
  }
  return noun === 'their' || MANIFOLD.test(noun) ? null : onlyOrganizationBefore(reading, offset, allowed)
}

/** "no part of it was paid to the Bank": in capitals a party, the only organization of the kind that the document has named by then. */
function definedAs(reading: Reading, noun: string, offset: number, allowed: readonly string[]): number | null {
  if (
    allowed.length === 0 ||
    !/^\p{Lu}/u.test(reading.text.slice(offset, offset + 1)) ||
    !/\bthe $/.test(reading.text.slice(Math.max(0, offset - 5), offset))
  )
    return null
  const fitting = reading.linked.entities.flatMap(({ kind, name }, entity) =>
    kind === 'organization' && allowed.includes(typeOf(name) ?? '') && isNamedBefore(reading, entity, offset) ? [entity] : [],
  )
  const [only] = fitting
  return fitting.length === 1 && noun.length > 3 ? (only ?? null) : null
}

/** What need not be an organization of the kind: a name that tells no type is not meant. */
const MANIFOLD = /^(?:network|channel|station)$/

const typeIn = ({ linked }: Reading, entity: number): string | null => typeOf(linked.entities[entity]?.name ?? '')

// The document's title and first sentences name what it is about.
const LEAD = 3
const NOT_MEANT = /^(?:media|exchange|regulator|government|international)$/

/** Further back it can be one only: the single organization that the document has named, datelines and sources left out. */
function onlyOrganizationBefore(reading: Reading, offset: number, allowed: readonly string[]): number | null {
  const { entities, mentions } = reading.linked
  const lead = reading.sentences[LEAD - 1]?.end ?? 0
  let only: number | null = null
  for (const [index, { kind, mentions: own }] of entities.entries()) {
    const first = mentions[own[0] ?? -1]
    if (kind !== 'organization' || first === undefined || first.start >= offset || !fits(reading, index, allowed)) continue
    if (only !== null) return null
    // A lender that a later sentence names is not what the story is about.
    if (first.end > lead || NOT_MEANT.test(typeOf(reading.linked.entities[index]?.name ?? '') ?? '')) return null
    only = index
  }
  return only
}

function isNamedBefore({ linked }: Reading, entity: number, offset: number): boolean {
  const first = linked.mentions[linked.entities[entity]?.mentions[0] ?? -1]
  return first !== undefined && first.start < offset
}

/** "according to MarketAxess": where the news comes from. */
const isSource = ({ text }: Reading, { start }: Item): boolean =>
  /(?:according to|data from|led by|polled by|told) (?:the )?$/i.test(text.slice(Math.max(0, start - 20), start))

// However far back: "the council" of the only one that is called so.
const PUBLIC_BODIES =
  /^(?:council|university|college|ministry|department|commission|hospital|museum|party|union|federation|association|committee|institute|foundation|orchestra|trust|school|church|society|court)$/

const SIDES = /^(?:club|team|side)$/

/** "linking Oduro with Valencia", "beat Ashgrove Rovers": the other side. */
const isOpponent = ({ text }: Reading, { start }: Item): boolean =>
  /(?:with|against|over|beat|beating|beats|thrashed|to|at|by|from|visit|host|face|faced) (?:the )?$/.test(
    text.slice(Math.max(0, start - 14), start),
  )

/** "Fitch dropped it a notch. The shares": nobody's shares but the other's. */
const isOnlooker = ({ text }: Reading, { start, end }: Item): boolean => onlookers.has(text.slice(start, end).toLowerCase())

/** "the agency" is the "Northern Cascades Public Power Agency" named last, when one of that name is near. */
function namedAfter(reading: Reading, noun: string, offset: number): number | null {
  if (noun.length < 4 || noun === 'group' || noun === 'company') return null
  const topic = topicAt(reading, offset)
  if (topic !== null && isNamedBefore(reading, topic, offset) && reading.linked.entities[topic]?.name.toLowerCase().includes(noun))
    return topic
  const here = reading.sentenceAt(offset)
  for (let index = here; index >= 0 && index > here - 2 * REACH; index--) {
    const item = reading
      .sentence(index)
      .findLast(
        ({ kind, start, end }) => kind === 'organization' && end <= offset && reading.text.slice(start, end).toLowerCase().includes(noun),
      )
    if (item !== undefined) return reading.entityOf(item.mention)
  }
  return null
}

/** The only organization named before the offset whose name has the word, lower case; null when there are two. */
export function onlyNamedWith(reading: Reading, word: string, offset: number): number | null {
  const { mentions, entities } = reading.linked
  const named = namedWith(reading, word).filter(index => (mentions[entities[index]?.mentions[0] ?? -1]?.start ?? offset) < offset)
  const [only, other] = named
  return other === undefined ? (only ?? null) : null
}

const knownNames = new WeakMap<Reading, Map<string, readonly number[]>>()

/** The organizations whose names have the word; found once for each word that is asked for. */
function namedWith(reading: Reading, word: string): readonly number[] {
  const known = knownNames.get(reading) ?? new Map<string, readonly number[]>()
  knownNames.set(reading, known)
  let found = known.get(word)
  if (found === undefined) {
    found = reading.linked.entities.flatMap(({ kind, name }, index) =>
      kind === 'organization' && name.toLowerCase().split(' ').includes(word) ? [index] : [],
    )
    known.set(word, found)
  }
  return found
}

/** Whether the type that an organization's name tells is among those; a name that tells none may be any. */
export function fits(reading: Reading, entity: number, allowed: readonly string[]): boolean {
  if (allowed.length === 0) return true
  const type = typeIn(reading, entity)
  return type === null || allowed.includes(type)
}

/** "“Acme moved into volume,” said Sethna, the president": the next mark after the name closes a quotation. */
export const isQuoted = ({ text }: Reading, { end }: Item, offset: number): boolean =>
  /^[^"“”]*[,.?!](?:["”]|'')/.test(text.slice(end, Math.max(end, offset)))

/** "This agency, a unit of London-based Plum, elected Ann Oke", "the operator, promoted by Plum, said": not Plum. */
export const isParent = ({ text }: Reading, { start }: Item): boolean =>
  /\b(?:unit|subsidiary|arm|part|division|(?:owned|promoted|backed|controlled|funded|sponsored|founded)) (?:of|by) (?:the )?(?:\S+-based )?$/.test(
    text.slice(Math.max(0, start - 50), start),
  )

/** "(Reuters) -", "(Marketwired - May 10)" of a dateline is spoken of by nobody. */
export const isInBrackets = ({ text }: Reading, { start, end }: Item): boolean =>
  text[start - 1] === '(' && /^(?:\)|\s?[-–—/,:])/.test(text.slice(end, end + 2))

/** Whose "our" and "we" are, outside quotations: the organization that the document names most, which writes it. */
const ownOrganization = (reading: Reading): number | null =>
  // A letter speaks of the other side.
  reading.linked.document.format === 'mail' ? null : topicOf(reading)

/** The organization that a sentence goes on about without naming it: the first of the sentences before, else the one that the document names most. */
export const topicBehind = (reading: Reading, offset: number): number | null =>
  organizationBehind(reading, 'company', offset, true) ?? topicAt(reading, offset)

export const EMPLOYERS = [
  'company',
  'bank',
  'fund',
  'media',
  'sports',
  'exchange',
  'university',
  'hospital',
  'charity',
  'orchestra',
  'museum',
]
const OFTEN = 3

const topics = new WeakMap<Reading, number | null>()

/** The organization that a document names most by far; null when none is named often, nor in the title and once more. */
export function topicOf(reading: Reading): number | null {
  let topic = topics.get(reading)
  if (topic === undefined) {
    topic = findTopic(reading)
    topics.set(reading, topic)
  }
  return topic
}

/** What a stretch of the document is about: what heads it, else what the whole document names most. */
export const topicAt = (reading: Reading, offset: number): number | null => headedBy(reading, offset) ?? topicOf(reading)

const isListed = (text: string, end: number): boolean => /^ \([A-Za-z]{2,12}\s?: ?[A-Z]/.test(text.slice(end, end + 20))

/** How often the document speaks of it: an agency's datelines, "TOKYO (Reuters) -", are left out. */
function countOf({ text, linked }: Reading, mentions: readonly number[]): number {
  if (mentions.length < OFTEN) return mentions.length
  return mentions.filter(index => {
    const { start = 0, end = 0 } = linked.mentions[index] ?? {}
    return text[start - 1] !== '(' || !/^[^()\n]{0,12}\) ?[-–—_]/.test(text.slice(end, end + 16))
  }).length
}

function findTopic(reading: Reading): number | null {
  const { entities, mentions, document } = reading.linked
  const titleEnd = document.title === null ? 0 : document.text.indexOf(document.title) + document.title.length
  let best: number | null = null
  let most = 0
  const titled: number[] = []
  let second = 0
  let watched = 0
  const listed: number[] = []
  for (const [index, entity] of entities.entries()) {
    if (entity.kind !== 'organization') continue
    const count = countOf(reading, entity.mentions)
    const inTitle = (mentions[entity.mentions[0] ?? -1]?.start ?? titleEnd) < titleEnd
    if (count < (inTitle ? 2 : OFTEN) || !fits(reading, index, EMPLOYERS)) continue
    // "S&P Cuts Allegan": about Allegan, unless there is more of S&P.
    if (onlookers.has(entity.name.toLowerCase())) {
      watched = Math.max(watched, count)
      continue
    }
    if (inTitle) titled.push(index)
    // "Brannock Boosts Stake in Tamarack (NYSE: TMK)".
    if (inTitle && isListed(document.text, mentions[entity.mentions[0] ?? -1]?.end ?? 0)) listed.push(index)
    if (count <= most) second = Math.max(second, count)
    else [best, most, second] = [index, count, most]
  }
  if (watched >= most) return null
  if (listed.length === 1 && titled.length > 1) return listed[0] ?? null
  if (2 * most >= 3 * second) return best
  // Two that are named about as often: the document is about neither, unless only one of them is in its title.
  const [own, other] = titled
  return own !== undefined && other === undefined && 2 * countOf(reading, entities[own]?.mentions ?? []) >= most ? own : null
}
