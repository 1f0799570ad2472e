import { onlookers } from '../data/figure-words.ts'
import { organizationNouns } from '../data/role-words.ts'
import { typeOf } from '../link/index.ts'
import type { Item, Reading } from './reading.ts'
import { isHead } from './roles/words.ts'

// A noun does not reach further back than this many sentences.
const REACH = 4

/**
 * The organization that "its", "the company" or "the bank's" stands for, or "whose" right after it: the first one named in this sentence before it, else in the sentence
 * before, and so on, where the one that the document names most goes first; of a type that the noun allows. With `prefersTopic` the one that the
 * document is about goes before those named in sentences before. Null when the nearest that could be meant is not there.
 */
export function organizationBehind(reading: Reading, noun: string, offset: number, prefersTopic = false): number | null {
  const allowed = organizationNouns.get(noun) ?? []
  const here = reading.sentenceAt(offset)
  if (noun === 'our') return ownOrganization(reading)
  if (noun === 'whose') {
    const before = reading.sentence(here).findLast(item => item.end <= offset && item.kind === 'organization')
    return before === undefined ? null : reading.entityOf(before.mention)
  }
  const spelt = namedAfter(reading, noun, offset)
  if (spelt !== null) return spelt
  const reach = noun === 'their' ? 2 : REACH
  for (let index = here; index >= 0 && index > here - reach; index--) {
    const named = reading.sentence(index).flatMap(item => {
      const entity =
        item.kind === 'organization' &&
        item.start < offset &&
        !isInBrackets(reading, item) &&
        !(index < here && (isSource(reading, item) || (prefersTopic && isOnlooker(reading, item))))
          ? reading.entityOf(item.mention)
          : null
      return entity !== null && fits(reading, entity, allowed) ? [entity] : []
    })
    const [first] = named
    if (first === undefined) continue
    // A sentence further back may begin with an agency or a rival: the one that the document is about is meant.
    const topic = index < here ? topicOf(reading) : null
    const isMeant =
      topic !== null && (named.includes(topic) || (prefersTopic && fits(reading, topic, allowed) && isNamedBefore(reading, topic, offset)))
    return isMeant ? topic : first
  }
  return null
}

function isNamedBefore({ linked }: Reading, entity: number, offset: number): boolean {
  const first = linked.mentions[linked.entities[entity]?.mentions[0] ?? -1]
  return first !== undefined && first.start < offset
}

/** "according to MarketAxess": where the news comes from. */
const isSource = ({ text }: Reading, { start }: Item): boolean =>
  /(?:according to|data from|led by) (?:the )?$/.test(text.slice(Math.max(0, start - 20), start))

/** "Fitch dropped it a notch. The shares": nobody's shares but the other's. */
const isOnlooker = ({ text }: Reading, { start, end }: Item): boolean => onlookers.has(text.slice(start, end).toLowerCase())

/** "the agency" is the "Northern Cascades Public Power Agency" named last, when one of that name is near. */
function namedAfter(reading: Reading, noun: string, offset: number): number | null {
  if (noun.length < 4 || noun === 'group' || noun === 'company') return null
  const topic = topicOf(reading)
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

function fits(reading: Reading, entity: number, allowed: readonly string[]): boolean {
  if (allowed.length === 0) return true
  const type = typeOf(reading.linked.entities[entity]?.name ?? '')
  return type === null || allowed.includes(type)
}

/**
 * Whose chief executive somebody is when the text does not say: the organization named before in the same sentence, else the one that heads the paragraph
 * ("Deere (NYSE: DE) -"), else the one that the document names most, else the one that a sentence of the paragraph before it begins with; a body without chief
 * executives never. Null when nothing stands out.
 */
export function employerBehind(reading: Reading, offset: number, person: Item): number | null {
  const items = reading.sentence(reading.sentenceAt(offset))
  let placed: number | null = null
  for (const [index, item] of items.entries()) {
    if (item.start >= Math.min(offset, person.start)) break
    if (item.kind !== 'organization') continue
    // "by the law firm Bright & Hall".
    let before = index - 1
    while (before > index - 4 && /^(?:the|a|law|firm|bank|brokerage|agency|group)$/.test(items[before]?.word ?? '')) before--
    const preposition = items[before]?.word ?? ''
    if (NO_EMPLOYER.test(preposition) || isInBrackets(reading, item) || isQuoted(reading, item, offset)) continue
    const entity = reading.entityOf(item.mention)
    if (entity === null || !fits(reading, entity, PRESENT)) continue
    if (before < 0 || !/^(?:at|in|on|of|for)$/.test(preposition)) return entity
    placed ??= entity
  }
  const namesake = namesakeBefore(reading, offset, person)
  if (namesake !== null) return namesake
  const paragraph = reading.sentenceAt(reading.text.lastIndexOf('\n\n', offset) + 2)
  return labelOf(reading, paragraph) ?? topicOf(reading) ?? placed ?? leadBefore(reading, offset, paragraph)
}

/** "Fukutake Publishing Co. bought it. Soichiro Fukutake, the president,": the firm that bears the name. */
function namesakeBefore(reading: Reading, offset: number, person: Item): number | null {
  const family = /[\p{L}’'-]{4,}$/u.exec(reading.text.slice(person.start, person.end))?.[0]
  if (family === undefined) return null
  const here = reading.sentenceAt(offset)
  for (let index = here; index >= 0 && index > here - REACH; index--) {
    const item = reading
      .sentence(index)
      .findLast(({ kind, start, end }) => kind === 'organization' && end <= offset && reading.text.slice(start, end).includes(family))
    if (item !== undefined) return reading.entityOf(item.mention)
  }
  return null
}

/** The organization of a type that is named before the offset in its sentence, or last in the nearest of the sentences before, of `reach` in all. */
export function bodyBehind(reading: Reading, offset: number, type: string, reach: number): number | null {
  const here = reading.sentenceAt(offset)
  for (let index = here; index >= 0 && index > here - reach; index--) {
    const item = reading
      .sentence(index)
      .findLast(
        ({ kind, start, mention }) =>
          kind === 'organization' &&
          start < offset &&
          typeOf(nameOf(reading, mention)) === type &&
          !RIVAL.test(reading.text.slice(Math.max(0, start - 12), start)),
      )
    if (item !== undefined) return reading.entityOf(item.mention)
  }
  return null
}

// "drew with Kaiserslautern".
const RIVAL = /(?:with|against|to|over|by|from|beat|at) (?:the )?$/

function nameOf(reading: Reading, mention: number): string {
  const entity = reading.entityOf(mention)
  return entity === null ? '' : (reading.linked.entities[entity]?.name ?? '')
}

/** "FIRST EMPIRE STATE CORP. (Buffalo, N.Y.) -- Two directors": what the sentence is filed under. */
function labelOf(reading: Reading, sentence: number): number | null {
  const lead = leadOf(reading, sentence)
  return lead !== null && /^(?:[(:–—]|--?)$/.test(lead.next) ? lead.entity : null
}

/** The organization that the nearest sentence before begins with, in the same paragraph. */
function leadBefore(reading: Reading, offset: number, paragraph: number): number | null {
  for (let index = reading.sentenceAt(offset) - 1; index >= paragraph; index--) {
    const lead = leadOf(reading, index)
    if (lead !== null) return lead.entity
  }
  return null
}

/** The organization that a sentence begins with, and the word after it: "At Upjohn Co., profit rose", "Shares of Deere fell"; not "Leerink's Geoffrey Tamm", "Cowen analysts". */
function leadOf(reading: Reading, sentence: number): { readonly entity: number; readonly next: string } | null {
  const items = reading.sentence(sentence)
  const at = items.findIndex(({ kind, word }) => kind !== 'mark' && !BEFORE_LEAD.test(word))
  const [name, next, after] = [items[at], items[at + 1], items[at + 2]]
  const entity = name?.kind === 'organization' ? reading.entityOf(name.mention) : null
  if (entity === null || !fits(reading, entity, EMPLOYERS) || after?.kind === 'person') return null
  return next?.kind === 'person' || isHead(next) || isHead(after) ? null : { entity, next: next?.word ?? '' }
}

/** The organization that a sentence begins with, if any. */
export const leadingOrganization = (reading: Reading, sentence: number): number | null => leadOf(reading, sentence)?.entity ?? null

const BEFORE_LEAD = /^(?:the|at|for|in|but|and|meanwhile|separately|elsewhere|shares|stock|directors|of)$/

/** "“Acme moved into volume,” said Sethna, the president": the next mark after the name closes a quotation. */
const isQuoted = ({ text }: Reading, { end }: Item, offset: number): boolean =>
  /^[^"“”]*[,.?!](?:["”]|'')/.test(text.slice(end, Math.max(end, offset)))

const NO_EMPLOYER = /^(?:by|with|from|to|against|like|than|told|between)$/

/** "(Reuters) -", "(Marketwired - May 10)" of a dateline is spoken of by nobody. */
const isInBrackets = ({ text }: Reading, { start, end }: Item): boolean =>
  text[start - 1] === '(' && /^(?:\)|\s?[-–—/,])/.test(text.slice(end, end + 2))

/** Whose "our" and "we" are, outside quotations: the organization that the document names most, which writes it. */
export const ownOrganization = (reading: Reading): number | null =>
  // A letter speaks of the other side.
  reading.linked.document.format === 'mail' ? null : topicOf(reading)

/** The organization that a sentence goes on about without naming it: the first of the sentences before, else the one that the document names most. */
export const topicBehind = (reading: Reading, offset: number): number | null =>
  organizationBehind(reading, 'company', offset, true) ?? topicOf(reading)

const EMPLOYERS = ['company', 'bank', 'fund', 'media', 'sports', 'exchange', 'university', 'hospital', 'charity', 'orchestra', 'museum']
// Named in the same sentence these have chairs and spokesmen, too.
const PRESENT = [...EMPLOYERS, 'central bank', 'regulator', 'union', 'police']
const OFTEN = 3

const topics = new WeakMap<Reading, number | null>()

/** The organization that a document names most by far; null when none is named often, nor in the title and once more. */
function topicOf(reading: Reading): number | null {
  let topic = topics.get(reading)
  if (topic === undefined) {
    topic = findTopic(reading)
    topics.set(reading, topic)
  }
  return topic
}

function findTopic(reading: Reading): number | null {
  const { entities, mentions, document } = reading.linked
  const titleEnd = document.title === null ? 0 : document.text.indexOf(document.title) + document.title.length
  let best: number | null = null
  let most = 0
  const titled: number[] = []
  let second = 0
  for (const [index, entity] of entities.entries()) {
    const count = entity.mentions.length
    const inTitle = (mentions[entity.mentions[0] ?? -1]?.start ?? titleEnd) < titleEnd
    if (entity.kind !== 'organization' || count < (inTitle ? 2 : OFTEN) || !fits(reading, index, EMPLOYERS)) continue
    if (inTitle) titled.push(index)
    if (count <= most) second = Math.max(second, count)
    else [best, most, second] = [index, count, most]
  }
  if (2 * most >= 3 * second) return best
  // Two that are named about as often: the document is about neither, unless only one of them is in its title.
  const [own, other] = titled
  return own !== undefined && other === undefined && 2 * (entities[own]?.mentions.length ?? 0) >= most ? own : null
}
