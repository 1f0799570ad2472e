import { organizationNouns, roleVerbs } from '../../data/role-words.ts'
import { organizationBehind, topicAt, topicBehind } from '../anaphora.ts'
import type { Item, Reading } from '../reading.ts'
import { isPossessive, roleBefore } from '../roles/index.ts'
import type { AffiliationRule } from './statement.ts'
import { joinedNames } from './title.ts'

/** The organization is led by the person. */
export const passive: AffiliationRule = {
  name: 'led by the person',
  examples: [
    'The {Movement for Rest}, led by [Ann Oke], won. → Ann Oke | leader | Movement for Rest',
    '{Pinecone} was founded by [Ann Oke]. → Ann Oke | founder | Pinecone',
    'The company, founded by lobsterman [Ann Oke] in Tulsa, closed. → Ann Oke | founder | nothing; Ann Oke | lobsterman | nothing',
    '{Rangers}, managed by [Ann Oke], won. → Ann Oke | manager | Rangers',
    '{Plum}, led by founder and chief executive [Ann Oke], won. → Ann Oke | leader | Plum; Ann Oke | founder and chief executive | Plum',
    '{Plum}, led by lawyer [Ann Oke], won. → Ann Oke | leader | Plum; Ann Oke | lawyer | nothing',
    'The {Movement for Rest} was praised by [Ann Oke]. → nothing',
    '{Plum}, led by [Ann Oke] and [Bo Lind], won. → Ann Oke | leader | Plum; Bo Lind | leader | Plum',
    'The {IMF} mission, led by [Ann Oke], left. → Ann Oke | leader | IMF',
    '{Plum Corp.} fell. The board, chaired by [Ann Oke], met. → Ann Oke | chair | Plum Corp.',
    '{Plum}, founded by Australian farmer’s son [Ann Oke], fell. → Ann Oke | founder | Plum',
    '{Plum} is owned by the [Lind] family. → nothing',
    '{Plum}, run by friends of [Ann Oke], fell. → nothing',
    '{Plum}, of Tulsa, is owned by [Lind]’s brother-in-law, [Ann Oke], a grower. → Ann Oke | owner | Plum; Ann Oke | grower | nothing',
    '{Plum} is owned by [Lind]’s wife. → nothing',
    '{Plum}, a rights group founded by the jailed [Ann Oke], won. → Ann Oke | founder | Plum',
    '{Plum}’s attempt to buy it, led by [Ann Oke], died. → nothing',
    '{Plum} was founded in «1906|1906-01-01|1906-12-31» by [Ann Oke]. → Ann Oke | founder | Plum',
    'The start-up, founded by the {Duke} chemists [Ann Oke] and [Bo Lind], fell. → Ann Oke | founder | nothing; Bo Lind | founder | nothing; Ann Oke | chemist | Duke; Bo Lind | chemist | Duke',
    '{Plum Inc.} fell. Founded in «2017|2017-01-01|2017-12-31» by [Ann Oke], the firm sells tea. → Ann Oke | founder | Plum Inc.',
    '{Plum}, with its office on Mill Lane, is run by [Ann Oke]. → Ann Oke | head | Plum',
    'Asked if {Plum} would be run in «2020|2020-01-01|2020-12-31», [Ann Oke] slept. → nothing',
    '{Plum}, a Nigerian payments start-up founded by [Ann Oke], won. → Ann Oke | founder | Plum',
    '{Plum}, still chaired by a [Plum], fell. → nothing',
    'The {Red Plum}, which sent the plane, is headed by [Ann Oke]. → Ann Oke | head | Red Plum',
    '{Plum}, the oil trader founded by [Ann Oke], fell. → Ann Oke | founder | Plum',
    '{Plum} fell. The company, from Tulsa, was founded in «2014|2014-01-01|2014-12-31» by [Ann Oke] and [Bo Lind]. → Ann Oke | founder | Plum; Bo Lind | founder | Plum',
  ],
  find(reading, items, at) {
    // "owned by Lind's brother-in-law"
    if (isPossessive(items[at + 1])) return []
    const by = byKin(items, at) ?? byBefore(items, at)
    const participle = items[beforeTimeAndPlace(items, by)]
    const role = PASSIVE.get(participle?.word ?? '')
    // "owned by the Hartono family": who of them is not said.
    const isFamily =
      /^(?:the|an?)$/.test(items[at - 1]?.word ?? '') || /^(?:family|families|brothers|sisters|clan)$/.test(items[at + 1]?.word ?? '')
    if (role === undefined || participle === undefined || isFamily) return []
    const stop = items.indexOf(participle) + 1
    if (DEEDS.test(ledBefore(items, stop)?.word ?? '')) return []
    const [organization, start] = leadOver(reading, items, stop, participle)
    return [at, ...joinedNames(items, at)].flatMap(each => {
      const name = items[each]
      const person = name === undefined ? null : reading.entityOf(name.mention)
      return name === undefined || person === null ? [] : [{ start, end: name.end, person, role, organization, former: false }]
    })
  },
}

/** "founded in Tulsa, Oklahoma, in 1906 by": the item before "by" and what says where and when. */
function beforeTimeAndPlace(items: readonly Item[], by: number): number {
  let at = by - 1
  while (at > by - 8 && (items[at]?.kind === 'place' || items[at]?.kind === 'date' || /^(?:in|on|at|,|\d{4})$/.test(items[at]?.word ?? '')))
    at--
  return at
}

/** "by" before somebody whose kin the name is: "by Lind's brother-in-law, Ann Oke". */
function byKin(items: readonly Item[], at: number): number | null {
  const owner = items[at - 1]?.word === ',' ? items.findLastIndex(({ kind }, index) => index < at && kind === 'person') : -1
  const isKin =
    owner > at - 10 && isPossessive(items[owner + 1]) && items.slice(owner + 2, at - 1).every(({ word }) => /^[a-z-]+$/.test(word))
  return isKin && items[owner - 1]?.word === 'by' ? owner - 1 : null
}

/** "by" before the name, its role, or what else describes it: "founded by Australian farmer's son Lex Greensill". */
function byBefore(items: readonly Item[], at: number): number {
  const phrase = roleBefore(items, at)
  const by = (phrase?.from ?? at) - (items[(phrase?.from ?? at) - 1]?.word === 'the' ? 2 : 1)
  if (items[by]?.word === 'by') return by
  let index = at - 1
  while (index > at - 6 && (items[index]?.kind === 'place' || (items[index]?.kind === 'word' && items[index]?.word !== 'by'))) index--
  const isOther = items.slice(index + 1, at).some(({ word }) => /^(?:of|and|in|for|who|with|than|to|that|which|as)$/.test(word))
  return isOther || items[index]?.word !== 'by' ? -1 : index
}

/** The word before "led by", past "which was" and the like. */
const ledBefore = (items: readonly Item[], by: number): Item | undefined =>
  items.findLast(
    (item, index) =>
      index >= by - 6 && index < by - 1 && item.kind !== 'mark' && !/^(?:is|was|now|been|has|be|and|then|which|that)$/.test(item.word),
  )

// "an attempt to buy it, led by": nobody's office.
const DEEDS = /^(?:it|attempt|effort|efforts|bid|drive|push|round|rally|gains|losses|charge|fall|advance|offensive|buyout|deal)$/

/** What is led, and where the statement begins: "Ardmore, led by", "the Ardmore mission, led by", "the company, led by". */
function leadOver(reading: Reading, items: readonly Item[], by: number, participle: Item): readonly [number | null, number] {
  // "Founded in 1906 by Ann Oke, the firm".
  if (by === 1) return [topicBehind(reading, participle.start), participle.start]
  const before = ledBefore(items, by)
  const last = before === undefined ? -1 : items.indexOf(before)
  if (before === undefined) return [null, participle.start]
  if (before.kind === 'organization') return [reading.entityOf(before.mention), before.start]
  // "Ardmore, with its office on Olive Street, is run by".
  const [subject, comma] = items[0]?.word === 'the' ? items.slice(1) : items
  const isSubject = /^(?:is|was)$/.test(items[by - 2]?.word ?? '') && items[by - 3]?.word === ',' && comma?.word === ','
  if (isSubject && subject?.kind === 'organization') return [reading.entityOf(subject.mention), subject.start]
  // "The company, from Herzliya, was founded in 2014 by".
  if (isSubject && subject !== undefined && items[0]?.word === 'the' && ORGANIZED.test(subject.word))
    return [topicAt(reading, subject.start) ?? organizationBehind(reading, subject.word, subject.start), subject.start]
  const owner = items[last - 1]
  const isStartUp = before.word === 'up' && owner?.word === '-' && items[last - 2]?.word === 'start'
  // "Sawasiah, a rights group founded by".
  const article = items.findLastIndex((item, index) => index < last && index > last - 7 && /^(?:an?|the)$/.test(item.word))
  const named = items[article - 2]
  if (
    items[article - 1]?.word === ',' &&
    named?.kind === 'organization' &&
    (ORGANIZED.test(before.word) || isStartUp || organizationNouns.has(before.word) || before.word === 'trader')
  )
    return [reading.entityOf(named.mention), named.start]
  if (TEAMS.test(before.word) && owner?.kind === 'organization') return [reading.entityOf(owner.mention), owner.start]
  if (items[last - 1]?.word !== 'the' || !ORGANIZED.test(before.word)) return [null, participle.start]
  const body = before.word === 'board' ? topicBehind(reading, before.start) : organizationBehind(reading, before.word, before.start)
  return [body, before.start]
}

const TEAMS = /^(?:mission|team|delegation|unit|division|panel|group|committee|board|project|programme|program)$/
const ORGANIZED = /^(?:company|board|firm|bank|group|club|party|charity|airline|union|agency|start-up|startup|foundation|outfit)$/

const PASSIVE = new Map(
  [...roleVerbs]
    .filter(([verb]) =>
      /^(?:led|headed|chaired|founded|co-founded|owned|edited|managed|coached|commanded|captained|co-chaired)$/.test(verb),
    )
    .concat([
      ['run', 'head'],
      ['started', 'founder'],
      ['launched', 'founder'],
      ['created', 'founder'],
      ['owned', 'owner'],
      ['directed', 'director'],
    ]),
)
