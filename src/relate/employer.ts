import { onlookers } from '../data/figure-words.ts'
import { organizationNouns } from '../data/role-words.ts'
import { typeOf } from '../link/index.ts'
import { EMPLOYERS, fits, isInBrackets, isParent, isQuoted, organizationBehind, topicAt } from './anaphora.ts'
import type { Item, Reading } from './reading.ts'
import { isHead, isModifier, isPlain, isPluralHead, isPossessive } from './roles/words.ts'

// How many sentences back a firm is looked for.
const REACH = 4

// Named in the same sentence these have chairs and spokesmen, too.
const PRESENT = [...EMPLOYERS, 'central bank', 'regulator', 'union', 'police']

/**
 * Whose chief executive somebody is when the text does not say: the organization named before in the same sentence, else the one that heads the paragraph
 * ("Deere (NYSE: DE) -"), else the one that the document names most, else the one that a sentence of the paragraph before it begins with; a body without chief
 * executives never. Null when nothing stands out.
 */
export function employerBehind(reading: Reading, offset: number, person: Item): number | null {
  const items = reading.sentence(reading.sentenceAt(offset))
  const listed = listedBefore(items, offset)
  let placed: number | null = null
  let passed = -1
  for (const [index, item] of items.entries()) {
    if (item.start >= Math.min(offset, person.start)) break
    if (item.kind !== 'organization') continue
    // "by the law firm Bright & Hall".
    let before = index - 1
    while (before > index - 4 && /^(?:the|a|law|firm|bank|brokerage|agency|group)$/.test(items[before]?.word ?? '')) before--
    // "(CEO; ex-Rappi)".
    const preposition = (items[before]?.word === '-' ? items[before - 1]?.word : items[before]?.word) ?? ''
    // "loans from Zenith Bank and Guaranty Trust": neither lends to itself.
    const isJoined = passed >= 0 && passed === before - 1 && /^(?:and|or|,)$/.test(preposition)
    if (NO_EMPLOYER.test(preposition) || isJoined) passed = index
    // "Interfax quoted a spokesman, Jo Bell".
    if (/^(?:quotes|quoted|cites|cited|quoting|citing)$/.test(items[index + 1]?.word ?? '')) continue
    if (isParent(reading, item) || listed.has(index)) continue
    if (passed === index || isInBrackets(reading, item) || isQuoted(reading, item, offset)) continue
    const entity = reading.entityOf(item.mention)
    if (entity === null || !fits(reading, entity, PRESENT)) continue
    if (before < 0 || !/^(?:at|in|on|of|for)$/.test(preposition)) return entity
    placed ??= entity
  }
  const namesake = namesakeBefore(reading, offset, person)
  if (namesake !== null) return namesake
  const paragraph = paragraphOf(reading, offset)
  return (
    labelOf(reading, paragraph) ??
    samePossessor(reading, offset, paragraph) ??
    onlyBefore(reading, offset, paragraph) ??
    topicAt(reading, offset) ??
    (SPEAKS.test(reading.text.slice(person.end, person.end + 12)) ? headlined(reading) : null) ??
    placed ??
    leadBefore(reading, offset, paragraph) ??
    stillOf(reading, offset, leadOfStory(reading))
  )
}

/** "Will the FTC agree? Chair Jo Bell said": the only organization of the sentence before, which begins with it, when the role begins this one. */
function onlyBefore(reading: Reading, offset: number, paragraph: number): number | null {
  const here = reading.sentenceAt(offset)
  if (here <= paragraph || offset > (reading.sentences[here]?.start ?? 0) + 4) return null
  const lead = leadOf(reading, here - 1, [...EMPLOYERS, 'regulator'])
  const isOnly = reading.sentence(here - 1).filter(({ kind }) => kind === 'organization').length === 1
  return lead !== null && isOnly ? lead.entity : null
}

/** "Peak Partners, Accel and co-founder Jo Bell": who stands in one list with the role. */
function listedBefore(items: readonly Item[], offset: number): ReadonlySet<number> {
  const found = new Set<number>()
  let at = items.findIndex(({ start }) => start >= offset) - 1
  if (items[at]?.word !== 'and') return found
  while (/^(?:,|and)$/.test(items[at]?.word ?? '') && items[at - 1]?.kind === 'organization') {
    found.add(at - 1)
    at -= 2
  }
  return found.size > 1 ? found : new Set()
}

/** "Its president, Ann Oke, resigned. The acting chief, Bo Lind,": whose "its" is in the sentence before. */
function samePossessor(reading: Reading, offset: number, paragraph: number): number | null {
  const before = reading.sentenceAt(offset) - 1
  if (before < paragraph) return null
  const items = reading.sentence(before)
  const [first] = items
  if (first !== undefined && first.word === 'its' && items.slice(1, 5).some(isHead)) return organizationBehind(reading, 'its', first.start)
  // "Three directors of Ozark Bancshares bought. Chairman Ann Oke led them."
  const head = items.findIndex((item, index) => index < 3 && isPluralHead(item))
  const of = items[head + 1]?.word === 'of' ? items[items[head + 2]?.word === 'the' ? head + 3 : head + 2] : undefined
  return head < 0 || of?.kind !== 'organization' ? null : reading.entityOf(of.mention)
}

const FIRMS = ['company', 'bank', 'fund']

/** The firm of the story for whoever is quoted or begins a sentence; others may be of the firm that is named last before them. */
function stillOf(reading: Reading, offset: number, lead: number | null): number | null {
  const here = reading.sentenceAt(offset)
  const isSaid = /^["“]/.test(reading.text.slice(reading.sentences[here]?.start ?? offset, offset))
  if (lead === null || isSaid || opensSentence(reading, offset)) return lead
  for (let index = here; index >= 0 && index > here - 3; index--) {
    const last = reading.sentence(index).findLast(({ kind, start }) => kind === 'organization' && start < offset)
    if (last !== undefined) return reading.entityOf(last.mention) === lead ? lead : null
  }
  return lead
}

/** "Chief Executive Jo Bell told analysts": a sentence that begins with an officer goes on with the story, but founders come with firms of their own. */
function opensSentence({ text, sentences, sentenceAt }: Reading, offset: number): boolean {
  return (
    offset <= (sentences[sentenceAt(offset)]?.start ?? 0) + 4 && !/^(?:co-?)?founder(?! and chief)/i.test(text.slice(offset, offset + 20))
  )
}

// "Chief Executive Jo Bell said": who sells shares or resigns may be another firm's.
const SPEAKS = /^,? (?:said|says|told|added)\b/

/** "Acme to Buy Fig's Arm", and then "Acme said on Monday": the firm that both the headline and the first sentence begin with tells the story. */
function headlined(reading: Reading): number | null {
  if (reading.linked.document.title === null) return null
  const title = leadOf(reading, 0)
  if (title === null || SHARED.test(title.next) || !fits(reading, title.entity, FIRMS)) return null
  const body = [1, 2, 3].find(index => reading.sentence(index).some(({ word }) => word !== '' && /^[a-z]/.test(word)))
  const lead = body === undefined ? null : leadOf(reading, body)
  return lead !== null && lead.entity === title.entity && !SHARED.test(lead.next) ? lead.entity : null
}

const SHARED = /^(?:,|and|&|\/|:|[-–—]|--)$/

/** The firm that the title, else one of the first sentences, begins with, when none is named more often: what a short report is about. */
function leadOfStory(reading: Reading): number | null {
  const { entities } = reading.linked
  for (const sentence of [0, 1, 2]) {
    const lead = leadOf(reading, sentence)
    if (lead === null || SHARED.test(lead.next) || !fits(reading, lead.entity, FIRMS)) continue
    const count = entities[lead.entity]?.mentions.length ?? 0
    const isMost = entities.every(
      ({ kind, mentions }, entity) =>
        kind !== 'organization' || entity === lead.entity || mentions.length <= count || !fits(reading, entity, EMPLOYERS),
    )
    return count > 1 && isMost ? lead.entity : null
  }
  return null
}

/** "The SPLA said no. A spokesman, Jo Bell, agreed": any body that one of the two sentences before begins with. */
export function spokenFor(reading: Reading, offset: number): number | null {
  const here = reading.sentenceAt(offset)
  for (const sentence of [here - 1, here - 2]) {
    const lead = sentence < 0 ? null : leadOf(reading, sentence, [])
    if (lead !== null) return lead.entity
  }
  return null
}

/** What a paragraph is filed under: "FIRST EMPIRE STATE CORP. (Buffalo, N.Y.) -- Two directors". */
export const filedUnder = (reading: Reading, offset: number): number | null => labelOf(reading, paragraphOf(reading, offset))

/** "Fukutake Publishing Co. bought it. Soichiro Fukutake, the president,": the firm that bears the name. */
export function namesakeBefore(reading: Reading, offset: number, person: Item, reach = REACH): number | null {
  const family = /[\p{L}’'-]{4,}$/u.exec(reading.text.slice(person.start, person.end))?.[0]
  if (family === undefined) return null
  const here = reading.sentenceAt(offset)
  for (let index = here; index >= 0 && index > here - reach; index--) {
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

// What stands further from the head of its paragraph is hardly filed under it.
const LONGEST_PARAGRAPH = 4000

/** The sentence that begins the paragraph. */
function paragraphOf({ text, sentenceAt }: Reading, offset: number): number {
  const from = Math.max(0, offset - LONGEST_PARAGRAPH)
  const blank = text.slice(from, offset).lastIndexOf('\n\n')
  return sentenceAt(blank < 0 ? from : from + blank + 2)
}

/** "FIRST EMPIRE STATE CORP. (Buffalo, N.Y.) -- Two directors": what the sentence is filed under. */
function labelOf(reading: Reading, sentence: number): number | null {
  const lead = leadOf(reading, sentence)
  return lead !== null && /^(?:[(:–—]|--?)$/.test(lead.next) ? lead.entity : null
}

/** The organization that the nearest sentence before begins with, in the same paragraph; when that begins here, in the one before, if all leads there are one. */
function leadBefore(reading: Reading, offset: number, paragraph: number): number | null {
  const here = reading.sentenceAt(offset)
  if (here === paragraph && here > 0) {
    // "Chairwoman Lin Shu-fen expects more": a sentence that begins with the role goes on with the story.
    if (!opensSentence(reading, offset)) return null
    const before = paragraphOf(reading, (reading.sentences[here - 1]?.start ?? 0) + 1)
    const leads = new Set<number>()
    for (let index = before; index < here; index++) leads.add(leadOf(reading, index)?.entity ?? leads.values().next().value ?? -1)
    const [only] = leads
    return leads.size === 1 && only !== undefined && only >= 0 ? only : null
  }
  for (let index = here - 1; index >= paragraph && index > here - 2 * REACH; index--) {
    const lead = leadOf(reading, index)
    if (lead !== null) return lead.entity
  }
  return null
}

/** The organization that a sentence begins with, and the word after it: "At Upjohn Co., profit rose", "Shares of Deere fell"; not "Leerink's Geoffrey Tamm", "Cowen analysts". */
function leadOf(
  reading: Reading,
  sentence: number,
  types: readonly string[] = EMPLOYERS,
): { readonly entity: number; readonly next: string } | null {
  const items = reading.sentence(sentence)
  const from = afterDateline(items)
  const first = items.findIndex(({ kind, word }, index) => index >= from && kind !== 'mark' && !BEFORE_LEAD.test(word))
  const at = afterDescription(items, first)
  const [name, next, after] = [items[at], items[at + 1], items[at + 2]]
  const entity = name?.kind === 'organization' ? reading.entityOf(name.mention) : null
  if (name === undefined || entity === null || !fits(reading, entity, types) || after?.kind === 'person') return null
  // "Sequoia, SoftBank and Silver Lake paid up".
  if (next?.word === ',' && after?.kind === 'organization') return null
  // "S&P cut it. Chief Executive Ann Oke": a rater speaks of others.
  if (onlookers.has(reading.text.slice(name.start, name.end).toLowerCase())) return null
  return next?.kind === 'person' || isHead(next) || ((isPossessive(next) || isModifier(next)) && isHead(after))
    ? null
    : { entity, next: next?.word ?? '' }
}

/** Past "CLEVELAND, Feb 17 (Reuters) -". */
function afterDateline(items: readonly Item[]): number {
  if (items[0]?.kind === 'organization' || !items[0]?.capital) return 0
  const dash = items.findIndex(({ word }, index) => index < 14 && /^(?:[-–—_]|--)$/.test(word))
  const isDateline = dash > 0 && items.slice(0, dash).every(({ kind, capital, word }) => kind !== 'word' || capital || /^\d+$/.test(word))
  return isDateline ? dash + 1 : 0
}

/** Past "Appliance maker" and "German state-owned bank", up to the name; `at` when nothing of the kind stands there. */
function afterDescription(items: readonly Item[], at: number): number {
  const name = items.findIndex((item, index) => index > at && index < at + 6 && item.kind === 'organization')
  const isDescribed =
    name > 0 &&
    organizationNouns.has(items[name - 1]?.word ?? '') &&
    items.slice(at, name).every(item => item.kind === 'place' || item.word === '-' || (isPlain(item) && !isHead(item)))
  return isDescribed ? name : at
}

/** The organization that a sentence begins with, if any. */
export const leadingOrganization = (reading: Reading, sentence: number): number | null => leadOf(reading, sentence)?.entity ?? null

const BEFORE_LEAD =
  /^(?:\d+|the|will|can|does|did|has|is|company|name|issuer|at|for|in|but|and|meanwhile|separately|elsewhere|shares|stock|directors|of)$/

// "Former Acme banker Jo Bell was hired as a managing director": elsewhere.
const NO_EMPLOYER = /^(?:by|with|from|to|against|like|than|told|between|former|ex|onetime|ex-)$/
