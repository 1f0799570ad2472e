import { objectPays, reportedNouns, reportingVerbs } from '../../data/figure-words.ts'
import { organizationNouns } from '../../data/role-words.ts'
import { typeOf } from '../../link/index.ts'
import { organizationBehind, topicBehind } from '../anaphora.ts'
import { personBehind } from '../pronoun.ts'
import type { Item, Reading } from '../reading.ts'
import { isPossessive } from '../roles/index.ts'
import type { Subject } from './rule.ts'

/**
 * Whose an amount is: a possessor right before the noun, a name after it ("revenue at Acme"), the object of "fined", else whoever the clause is about;
 * for what companies report also the organization that the sentence before is about.
 */
export function ownerOf(reading: Reading, items: readonly Item[], money: number, subject: Subject | null): number | null {
  const at = subject?.at ?? money
  if (subject?.verb != null && objectPays.has(subject.verb)) {
    const object = items.slice(at + 1, money).find(item => item.kind === 'organization' || item.kind === 'person')
    if (object !== undefined) return reading.entityOf(object.mention)
  }
  const near = possessor(reading, items, at) ?? named(reading, items, at, money)
  if (near !== null) return near
  // What has no owner beside it and is nothing that companies report is nobody's: "soybeans fell to $5".
  const isReported = subject !== null && reportedNouns.has(headOf(reading, subject))
  if (subject?.isTopic && !isReported) return null
  return topic(reading, items, at, money, isReported) ?? (isReported ? topicBehind(reading, items[0]?.start ?? 0) : null)
}

/** "Acme's net profit", "its net profit", "the bank's net profit", "Acme net profit". */
function possessor(reading: Reading, items: readonly Item[], at: number): number | null {
  for (let index = at - 1; index > at - 5 && index >= 0; index--) {
    const item = items[index]
    if (item === undefined) return null
    if (item.kind === 'organization' || (item.kind === 'person' && isPossessive(items[index + 1]))) return reading.entityOf(item.mention)
    if (item.word === 'its' || item.word === 'their') return organizationBehind(reading, 'group', item.start)
    if (item.word === 'whose') return organizationBehind(reading, 'whose', item.start)
    if (item.word === 'his' || item.word === 'her') return personBehind(reading, item.start)
    if (isPossessive(item) && organizationNouns.has(items[index - 1]?.word ?? ''))
      return organizationBehind(reading, items[index - 1]?.word ?? '', item.start)
    if (
      item.kind !== 'date' &&
      item.word !== '-' &&
      !isPossessive(item) &&
      !/^(?:third|second|first|fourth|quarter|full|year|half|annual|quarterly)$/.test(item.word)
    )
      return null
  }
  return null
}

/** "revenue at Acme rose", "the value of Acme". */
function named(reading: Reading, items: readonly Item[], at: number, money: number): number | null {
  for (let index = at + 1; index < money && index < at + 8; index++) {
    if (!/^(?:at|of|for|by)$/.test(items[index]?.word ?? '')) continue
    const next = items[index + 1]?.word === 'the' ? items[index + 2] : items[index + 1]
    if (next?.kind === 'organization') return reading.entityOf(next.mention)
  }
  return null
}

const CLAUSE = new Set([';', 'but', 'while', 'whereas'])

/** What the clause is about: its first name before the amount that neither speaks nor stands in "by Smith", or a noun or "it" that stands for one. */
function topic(reading: Reading, items: readonly Item[], at: number, money: number, isReported: boolean): number | null {
  const nearest = items[at - 1]
  if (nearest?.word === 'he' || nearest?.word === 'she') return personBehind(reading, nearest.start)
  const antecedent = antecedentOf(items, at)
  if (antecedent !== null) return reading.entityOf(antecedent.mention)
  const end = Math.max(at, money)
  let start = 0
  for (let index = 0; index < at; index++) if (CLAUSE.has(items[index]?.word ?? '')) start = index + 1
  const speech = items.findLastIndex((item, index) => index >= start && index < at && reportingVerbs.has(item.word))
  const own = nameIn(reading, items, Math.max(start, speech + 1), end)
  if (own !== null || speech < 0) return own
  // "Acme said net profit rose": the speaker's own; "firms lost $90 million, Concamin said" is not.
  const speaker = nameIn(reading, items, start, speech)
  return speaker !== null && (isReported || items[speech + 1]?.word === 'it') && reading.linked.entities[speaker]?.kind === 'organization'
    ? speaker
    : null
}

/** "the Inter-American Development Bank, which is lending": the name that "which" or "who" stands for. */
function antecedentOf(items: readonly Item[], verb: number): Item | null {
  let at = verb - 1
  while (/^(?:is|was|are|were|has|have|had|been|will|would|also|recently|already)$/.test(items[at]?.word ?? '')) at--
  if (!/^(?:which|who|that)$/.test(items[at]?.word ?? '')) return null
  at--
  if (items[at]?.word === ',') at--
  const name = items[at]
  return name?.kind === 'organization' || name?.kind === 'person' ? name : null
}

function nameIn(reading: Reading, items: readonly Item[], from: number, to: number): number | null {
  for (let index = from; index < to; index++) {
    const item = items[index]
    if (item === undefined) break
    if (item.kind === 'organization' || item.kind === 'person') {
      const before = items[index - 1]?.word === 'the' ? items[index - 2] : items[index - 1]
      if (NOT_ITS.test(before?.word ?? '') && index > from) continue
      const entity = reading.entityOf(item.mention)
      // Datelines and markets own nothing that is told of.
      if (entity !== null && !/^(?:media|exchange)$/.test(typeOf(reading.linked.entities[entity]?.name ?? '') ?? '')) return entity
    }
    if (item.word === 'it' || item.word === 'its') return organizationBehind(reading, 'group', item.start)
    if (item.kind === 'word' && items[index - 1]?.word === 'the' && organizationNouns.has(item.word)) {
      const found = organizationBehind(reading, item.word, item.start)
      if (found !== null) return found
    }
  }
  return null
}

const NOT_ITS = /^(?:to|by|told|with|from|in|at|on|against|for|of|like|than|between|including)$/

function headOf(reading: Reading, { words }: Subject): string {
  const text = typeof words === 'string' ? words : reading.text.slice(words.start, words.end)
  return (
    text
      .toLowerCase()
      .split(/[\s-]+/)
      .at(-1) ?? ''
  )
}
