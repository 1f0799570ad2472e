import { objectPays, reportedNouns } from '../../data/figure-words.ts'
import { organizationNouns } from '../../data/role-words.ts'
import { organizationBehind } from '../anaphora.ts'
import { personBehind } from '../pronoun.ts'
import type { Item, Reading } from '../reading.ts'
import { isPossessive } from '../roles.ts'
import type { Subject } from './subject.ts'

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
  return (
    possessor(reading, items, at) ??
    named(reading, items, at, money) ??
    topic(reading, items, at, money) ??
    before(reading, items, money, subject)
  )
}

/** "Acme's net profit", "its net profit", "the bank's net profit", "Acme net profit". */
function possessor(reading: Reading, items: readonly Item[], at: number): number | null {
  for (let index = at - 1; index > at - 5 && index >= 0; index--) {
    const item = items[index]
    if (item === undefined) return null
    if (item.kind === 'organization' || (item.kind === 'person' && isPossessive(items[index + 1]))) return reading.entityOf(item.mention)
    if (item.word === 'its' || item.word === 'their') return organizationBehind(reading, 'group', item.start)
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

/** What the clause is about: its first name before the amount that is not inside "according to" or "told", or a noun or "it" that stands for one. */
function topic(reading: Reading, items: readonly Item[], at: number, money: number): number | null {
  const nearest = items[at - 1]
  if (nearest?.word === 'he' || nearest?.word === 'she') return personBehind(reading, nearest.start)
  let start = 0
  for (let index = 0; index < at; index++) if (CLAUSE.has(items[index]?.word ?? '')) start = index + 1
  for (let index = start; index < Math.max(at, money); index++) {
    const item = items[index]
    if (item === undefined) break
    if (item.kind === 'organization' || item.kind === 'person') {
      const before = items[index - 1]?.word === 'the' ? items[index - 2] : items[index - 1]
      if (/^(?:to|by|told|with|from)$/.test(before?.word ?? '') && index > start + 1) continue
      return reading.entityOf(item.mention)
    }
    if ((item.word === 'it' && index < at) || (item.word === 'its' && index < at)) return organizationBehind(reading, 'group', item.start)
    if (item.kind === 'word' && items[index - 1]?.word === 'the' && organizationNouns.has(item.word)) {
      const found = organizationBehind(reading, item.word, item.start)
      if (found !== null) return found
    }
  }
  return null
}

function before(reading: Reading, items: readonly Item[], money: number, subject: Subject | null): number | null {
  if (subject === null) return null
  const words = typeof subject.words === 'string' ? subject.words : reading.text.slice(subject.words.start, subject.words.end)
  const head =
    words
      .toLowerCase()
      .split(/[\s-]+/)
      .at(-1) ?? ''
  return reportedNouns.has(head) ? organizationBehind(reading, 'group', items[0]?.start ?? items[money]?.start ?? 0) : null
}
