import { appointVerbs, leaveVerbs, pastRoleVerbs, roleVerbs } from '../../data/role-words.ts'
import type { Affiliation } from '../../types.ts'
import type { Item, Reading } from '../reading.ts'
import { roleFrom } from '../roles.ts'
import { type AffiliationRule, statement } from './statement.ts'

/** A verb of the person: she is, chairs, was named, joins, steps down. */
export const clause: AffiliationRule = {
  name: 'verb after the name',
  examples: [
    '[Ann Oke], who chairs {Ardmore}, said no. → Ann Oke | chair | Ardmore',
    '[Ann Oke] is the chief executive of {Ardmore}. → Ann Oke | chief executive | Ardmore',
    '[Ann Oke] was named finance director of {Ardmore}. → Ann Oke | finance director | Ardmore',
    '[Ann Oke] has been appointed as chair of {Ardmore}. → Ann Oke | chair | Ardmore',
    '[Ann Oke] resigned as chair of {Ardmore}. → Ann Oke | former chair | Ardmore',
    '[Ann Oke] joined {Ardmore} as general counsel. → Ann Oke | general counsel | Ardmore',
    '[Ann Oke], who led {Ardmore} for ten years, spoke. → Ann Oke | former leader | Ardmore',
    '[Ann Oke] was sure of the chairman. → nothing',
    '[Ann Oke] runs every day. → nothing',
  ],
  find(reading, items, at) {
    let verb = at + 1
    if (items[verb]?.word === ',') verb++
    if (items[verb]?.word === 'who') verb++
    else if (verb > at + 1) return null
    verb = passAdverbs(items, verb)
    return (
      byRoleVerb(reading, items, at, verb) ??
      byBeing(reading, items, at, verb) ??
      byLeaving(reading, items, at, verb) ??
      byJoining(reading, items, at, verb)
    )
  },
}

const ADVERBS = new Set(
  'also now currently previously formerly once then recently today still later long since who already first'.split(' '),
)

function passAdverbs(items: readonly Item[], at: number): number {
  let index = at
  while (ADVERBS.has(items[index]?.word ?? '')) index++
  return index
}

function byRoleVerb(reading: Reading, items: readonly Item[], at: number, verb: number): Affiliation | null {
  const word = items[verb]?.word ?? ''
  const compound = word === 'co' && items[verb + 1]?.word === '-' ? `co-${items[verb + 2]?.word}` : word
  const role = roleVerbs.get(compound)
  const object = afterThe(items, compound === word ? verb + 1 : verb + 3)
  const [name, organization] = [items[at], items[object]]
  if (role === undefined || organization?.kind !== 'organization' || name === undefined) return null
  const person = reading.entityOf(name.mention)
  // "leads Acme's research" is not "leads Acme".
  const possessive = items[object + 1]?.word === "'s"
  if (person === null || possessive) return null
  const entity = reading.entityOf(organization.mention)
  return { start: name.start, end: organization.end, person, role, organization: entity, former: pastRoleVerbs.has(word) }
}

const BEING = new Set(['is', 'was', 'became', 'becomes', 'remains', 'remained', 'serves', 'served', 'works', 'worked', 'acts', 'acted'])
const AUXILIARIES = new Set([
  'has',
  'had',
  'have',
  'been',
  'will',
  'be',
  'is',
  'was',
  'to',
  'being',
  'would',
  'become',
  'serve',
  'were',
  'are',
])

/** "is the chair", "was named chair", "has been appointed as chair", "will become chair". */
function byBeing(reading: Reading, items: readonly Item[], at: number, verb: number): Affiliation | null {
  let index = verb
  let past = false
  while (AUXILIARIES.has(items[index]?.word ?? '') || BEING.has(items[index]?.word ?? '')) {
    past = items[index]?.word === 'was' || items[index]?.word === 'served' || items[index]?.word === 'worked'
    index = passAdverbs(items, index + 1)
  }
  if (index === verb) return null
  const appointed = appointVerbs.has(items[index]?.word ?? '')
  if (appointed) index++
  if (items[index]?.word === 'in') index++
  if (items[index]?.word === 'as' || (appointed && items[index]?.word === 'to')) index++
  const phrase = roleFrom(items, index)
  if (phrase === null) return null
  if (!appointed && !startsLikeRole(items, index)) return null
  return statement(reading, items, at, { ...phrase, former: phrase.former || (past && !appointed) })
}

/** "is the chief executive", "is chairman": not "is expected", "is happy that the chairman". */
function startsLikeRole(items: readonly Item[], at: number): boolean {
  const item = items[at]
  if (item?.kind === 'organization') return true
  if (item?.kind !== 'word') return false
  const phrase = roleFrom(items, at)
  return phrase !== null && (/^(?:a|an|the|its|their|one)$/.test(item.word) || phrase.role.start === item.start)
}

function byLeaving(reading: Reading, items: readonly Item[], at: number, verb: number): Affiliation | null {
  let index = verb
  let future = false
  while (AUXILIARIES.has(items[index]?.word ?? '')) {
    future ||= items[index]?.word === 'will' || items[index]?.word === 'to'
    index++
  }
  if (!leaveVerbs.has(items[index]?.word ?? '')) return null
  for (let ahead = index + 1; ahead < index + 6; ahead++) {
    const word = items[ahead]?.word ?? ''
    if (word !== 'as' && word !== 'from') continue
    const phrase = roleFrom(items, ahead + 1)
    return phrase === null ? null : statement(reading, items, at, { ...phrase, former: phrase.former || !future })
  }
  return null
}

/** "joined Ardmore as general counsel", "joins Ardmore". */
function byJoining(reading: Reading, items: readonly Item[], at: number, verb: number): Affiliation | null {
  const word = items[verb]?.word ?? ''
  if (word !== 'joined' && word !== 'joins' && word !== 'left' && word !== 'leaves' && word !== 'quit') return null
  const object = afterThe(items, verb + 1)
  const organization = items[object]
  const name = items[at]
  if (organization?.kind !== 'organization' || name === undefined) return null
  const left = word === 'left' || word === 'leaves' || word === 'quit'
  for (let ahead = object + 1; ahead < object + 6; ahead++) {
    if (items[ahead]?.word !== 'as') continue
    const phrase = left ? null : roleFrom(items, ahead + 1)
    if (phrase !== null)
      return statement(reading, items, at, { ...phrase, organization: phrase.organization ?? { mention: organization.mention } })
  }
  return null
}

const afterThe = (items: readonly Item[], at: number): number => (items[at]?.word === 'the' ? at + 1 : at)
