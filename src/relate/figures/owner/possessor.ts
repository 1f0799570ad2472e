import { authorityNouns } from '../../../data/figure-clauses.ts'
import { auxiliaries, speechJoints } from '../../../data/figure-grammar.ts'
import { organizationNouns } from '../../../data/role-words.ts'
import { organizationBehind } from '../../anaphora.ts'
import { personBehind } from '../../pronoun/index.ts'
import type { Item, Reading } from '../../reading.ts'
import { isPossessive } from '../../roles/index.ts'
import { aboutOf } from './about.ts'
import { isClauseStart } from './agent.ts'
import { spokenOf } from './spoken-of.ts'

/**
 * Whose "we" and "our" are: in a quotation the organization of who speaks, as the sentence says or where the document names them first ("We sold it for $5," said
 * Ann Lee, chief executive of Acme); else the one that the document is about.
 */
export function oursAt(reading: Reading, offset: number): number | null {
  if (!isQuoted(reading, offset)) return aboutOf(reading)
  const here = reading.sentenceAt(offset)
  // "Ann Lee, chief executive of Acme, said: “We won $5.”"
  const before = reading.sentence(here).filter(({ end }) => end <= offset)
  const opener = before.findIndex(({ kind }) => kind === 'person')
  if (opener >= 0 && before.some(({ word }) => /^(?:said|says|told|added)$/.test(word))) {
    const firm = besidePerson(before, opener)
    return firm !== null
      ? reading.entityOf(firm.mention)
      : ((before[opener] === undefined ? null : firmOf(reading, before[opener])) ?? aboutOf(reading))
  }
  for (const items of [reading.sentence(here), reading.sentence(here + 1)]) {
    const at = items.findIndex(({ kind, start }) => kind === 'person' && start > offset)
    const person = items[at]
    if (person === undefined) continue
    const firm = besidePerson(items, at)
    if (firm !== null) return reading.entityOf(firm.mention)
    return firmOf(reading, person) ?? aboutOf(reading)
  }
  return aboutOf(reading)
}

// A quotation does not reach further over its paragraph than this.
const LONGEST_QUOTATION = 600

/** An odd number of marks stands before the offset in its paragraph. */
function isQuoted({ text }: Reading, offset: number): boolean {
  const before = text.slice(Math.max(0, offset - LONGEST_QUOTATION), offset)
  const paragraph = before.slice(before.lastIndexOf('\n\n') + 1)
  const opened = paragraph.split(/["“”]|``|''/).length - 1
  return opened % 2 === 1
}

/** "Ann Lee, chief executive of Acme", "Acme chief executive Ann Lee": but not "Ann Lee told Acme". */
function besidePerson(items: readonly Item[], person: number): Item | null {
  if (items[person + 1]?.word === ',')
    for (let at = person + 2; at < person + 10; at++) {
      const item = items[at]
      if (item === undefined || item.kind === 'person' || /^(?:[.;]|who|which|said|told)$/.test(item.word)) break
      if (item.kind === 'organization') return item
    }
  for (let at = person - 1; at > person - 5 && at >= 0; at--) {
    const item = items[at]
    if (item?.kind === 'organization') return item
    if (item?.kind !== 'word' || speechJoints.has(item.word)) break
  }
  return null
}

/** The organization beside the person where the document names them first. */
function firmOf(reading: Reading, { mention }: Item): number | null {
  const entity = reading.entityOf(mention)
  const first = entity === null ? undefined : reading.linked.entities[entity]?.mentions[0]
  const start = first === undefined ? undefined : reading.linked.mentions[first]?.start
  if (start === undefined) return null
  const items = reading.sentence(reading.sentenceAt(start))
  const firm = besidePerson(
    items,
    items.findIndex(item => item.start === start),
  )
  return firm === null ? null : reading.entityOf(firm.mention)
}

/** "Acme's net profit", "its net profit", "the bank's net profit", "Acme net profit"; undefined when no possessor stands before the noun at `at`. */
export function possessorOf(reading: Reading, items: readonly Item[], at: number): number | null | undefined {
  for (let index = at - 1; index > at - 7 && index >= 0; index--) {
    const item = items[index]
    if (item === undefined) return undefined
    if (item.kind === 'organization' || (item.kind === 'person' && isPossessive(items[index + 1]))) return reading.entityOf(item.mention)
    // "The state cut its aid by $5", "Britain, which cut its aid".
    if (item.word === 'its' && isOfAuthority(items, index)) return null
    if (item.word === 'its' || item.word === 'their') return spokenOf(reading, 'group', item.start) ?? undefined
    if (item.word === 'our') return oursAt(reading, item.start) ?? undefined
    const named = items[items[index - 1]?.word === ',' ? index - 2 : index - 1]
    if (item.word === 'whose' && named?.kind === 'person') return reading.entityOf(named.mention)
    if (item.word === 'whose') return organizationBehind(reading, 'whose', item.start) ?? undefined
    if (item.word === 'his' || item.word === 'her') return personBehind(reading, item.start) ?? undefined
    if (isPossessive(item) && items[index - 1]?.kind === 'word') {
      const noun = items[index - 1]?.word ?? ''
      return organizationNouns.has(noun) ? (spokenOf(reading, noun, item.start) ?? undefined) : undefined
    }
    if (item.kind !== 'date' && item.word !== '-' && !isPossessive(item) && !DESCRIBES.test(item.word)) return undefined
  }
  return undefined
}

/** Who acts right before the verb before "its" is a place or an authority without a name. */
function isOfAuthority(items: readonly Item[], its: number): boolean {
  let at = its - 2
  while (auxiliaries.has(items[at]?.word ?? '') || /^(?:which|that|,)$/.test(items[at]?.word ?? '')) at--
  const actor = items[at]
  // "Jamaica met all targets of its arrangement".
  const first = items.findLast(({ kind }, index) => index < its && index > its - 9 && kind !== 'word' && kind !== 'mark')
  if (
    first?.kind === 'place' &&
    isClauseStart(items[items.indexOf(first) - 1]) &&
    /ed$|^(?:met|has|had|will|cut|won|got|took|made|lost|put)$/.test(items[items.indexOf(first) + 1]?.word ?? '')
  )
    return true
  // "Orlen, which owns refineries in Lithuania, said its".
  if (items[its - 2]?.word === ',') return false
  if (actor?.kind === 'place')
    return at === 0 || (items[at - 1]?.kind === 'word' && !/^(?:of|in|at|from|-)$/.test(items[at - 1]?.word ?? ''))
  return actor !== undefined && authorityNouns.has(actor.word) && /^(?:the|a)$/.test(items[at - 1]?.word ?? '')
}

// "its 7.875 percent notes", "Acme's first full-year profit".
const DESCRIBES =
  /^(?:third|second|first|fourth|quarter|full|year|half|annual|quarterly|new|total|planned|proposed|pending|recent|latest|record|initial|final|current|previous|estimated|expected|reported|%|percent|per|cent|\d[\d.,/]*)$/
