import { appointVerbs, leaveVerbs, roleVerbs } from '../../data/role-words.ts'
import type { Item } from '../reading.ts'
import { passAdverbs } from './being.ts'
import { INFINITIVES } from './role-verb.ts'

const FURTHEST_VERB = 30
const OBLIQUE = /^(?:of|to|by|on|against|from|for|under|than|after)$/

/** Where a verb of the person may stand: right after the name, after "who", and after the comma that closes what stands between. */
export function verbsOf(items: readonly Item[], at: number): readonly number[] {
  const found: number[] = []
  // "Ardmore hired her to be head" is read by the verb before the name.
  // "Noriko Shand and Desmond Okafor were elected": the verb is both's.
  const pair = items[at + 1]?.word === 'and' && items[at + 2]?.kind === 'person' ? at + 2 : at
  const from = appointVerbs.has(items[at - 1]?.word ?? '') ? at + 1 : pair
  const inserted = afterOrganization(items, pair)
  // "with Bo Lind in Tulsa, will remain": the verb is another's.
  const other = items.findIndex(({ kind }) => kind === 'person')
  const inPassing =
    other >= 0 &&
    other < at &&
    (items[firstJoined(items, at) - 1]?.word === 'with' ||
      // "Ann Oke, a Bush appointee, holds".
      isBeforeNoun(items, at) ||
      // "Ann Oke, who wrote of the crimes of Bo Lind, is".
      (OBLIQUE.test(items[at - 1]?.word ?? '') && items.slice(other, at).some(({ word }) => word === 'who')))
  if (inserted > pair && from === pair) found.push(passAdverbs(items, inserted))
  let passesOther = false
  let inClause = false
  for (let index = from; index < Math.min(items.length, at + FURTHEST_VERB); index++) {
    const item = items[index]
    if (item === undefined || (index > pair && item.word === ';')) break
    if (item.kind === 'person' && index > pair) {
      // "who founded Ardmore with Bo Lind, will remain": another in passing.
      const isPassing =
        items[firstJoined(items, index) - 1]?.word === 'with' ||
        isBeforeNoun(items, index) ||
        (inClause && OBLIQUE.test(items[index - 1]?.word ?? ''))
      if (!isPassing) break
      passesOther = true
      continue
    }
    const next = index + 1
    if (item.word === 'who') {
      inClause = true
      // "Ann Oke and Bo Lind, who covers chips": the second's alone.
      if (passesOther || (pair > at && index === pair + 2)) break
      // "Ann Oke paid everyone who worked for Plum": the clause is another's.
      if (index > pair + 1 && items[index - 1]?.word !== ',' && !/^[,(]$/.test(items[pair + 1]?.word ?? '')) continue
      found.push(passAdverbs(items, next))
    } else if (item.word === 'to') {
      // "left in November to head Ardmore", "his decision to resign as".
      const verb = items[next]?.word ?? ''
      if (INFINITIVES.has(verb) || leaveVerbs.has(verb)) found.push(index)
    } else if (item.word === ',') {
      if (items[next]?.word !== 'who' && !inPassing) found.push(passAdverbs(items, next))
    } else if (index === pair || (item.word === 'and' && index > pair + 1 && goesOnWorking(items, passAdverbs(items, next)))) {
      // "lives in Tulsa and runs Ardmore".
      found.push(passAdverbs(items, next))
    }
  }
  return found
}

const isBeforeNoun = (items: readonly Item[], at: number): boolean =>
  /^an?$/.test(items[at - 1]?.word ?? '') && items[at + 1]?.kind === 'word' && items[at + 2]?.word === ','

/** The first of "Ann Oke and Bo Lind". */
function firstJoined(items: readonly Item[], at: number): number {
  let first = at
  while (/^(?:and|,)$/.test(items[first - 1]?.word ?? '') && items[first - 2]?.kind === 'person') first -= 2
  return first
}

/** "Ann Oke of Plum is elected": past "of Plum", "(Plum)"; the name's own place when there is none. */
function afterOrganization(items: readonly Item[], name: number): number {
  const open = items[name + 1]?.word ?? ''
  if (!/^(?:of|at|from|\()$/.test(open)) return name
  // "May Chase (born May 11, 1938) is".
  const close = open === '(' ? items.findIndex(({ word }, index) => index > name && index < name + 12 && word === ')') : -1
  if (close > name + 3) return close + 1
  const object = items[name + 2]?.word === 'the' ? name + 3 : name + 2
  if (items[object]?.kind !== 'organization') return name
  return open === '(' ? (items[object + 1]?.word === ')' ? object + 2 : name) : object + 1
}

const goesOnWorking = (items: readonly Item[], at: number): boolean =>
  isRoleVerb(items, at) || /^(?:teaches|taught|works|worked|joined|left|serves|served|is|was|became|sits)$/.test(items[at]?.word ?? '')

const isRoleVerb = (items: readonly Item[], at: number): boolean =>
  roleVerbs.has(items[at]?.word ?? '') || (items[at]?.word === 'co' && roleVerbs.has(`co-${items[at + 2]?.word}`))
