import { appointVerbs, leaveVerbs, roleVerbs } from '../../data/role-words.ts'
import type { Affiliation } from '../../types.ts'
import type { Item, Reading } from '../reading.ts'
import { isPossessive, roleFrom } from '../roles/index.ts'
import { byJoining } from './joining.ts'
import { byRoleVerb } from './role-verb.ts'
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
    '[Ann Oke] will remain chief executive of {Ardmore}. → Ann Oke | chief executive | Ardmore',
    '[Ann Oke] is to stay as chair of {Ardmore}. → Ann Oke | chair | Ardmore',
    '[Ann Oke] was sure of the chairman. → nothing',
    '[Ann Oke] has just become chair of {Ardmore}. → Ann Oke | chair | Ardmore',
    '[Ann Oke], brought in as chief executive of {Ardmore} a year ago, sang. → Ann Oke | chief executive | Ardmore',
    '[Ann Oke], brought up in Tulsa, sang. → nothing',
    '[Ann Oke] is a good negotiator. → nothing',
    '[Ann Oke] stays on as chair of {Ardmore}. → Ann Oke | chair | Ardmore',
    '[Ann Oke] runs every day. → nothing',
    '[Ann Oke], 52, a farmer, was elected a director of {Ardmore}. → Ann Oke | farmer | nothing; Ann Oke | director | Ardmore',
    '[Ann Oke], who’s now finance director of {Ardmore}, left. → Ann Oke | finance director | Ardmore',
    '[Ann Oke] works for {Ardmore}. → Ann Oke |  | Ardmore',
    '[Ann Oke] heads a group of ten. → Ann Oke | head | nothing',
    '[Ann Oke] lives in Tulsa and runs a small firm, {Ardmore}. → Ann Oke | head | Ardmore',
    '[Ann Oke], who formerly advised {Ardmore}, spoke. → Ann Oke | former adviser | Ardmore',
    '{Ardmore} is old. [Ann Oke] commands it. → Ann Oke | commander | Ardmore',
    '[Ann Oke] runs a clinic of {Ardmore}. → Ann Oke | head | Ardmore',
    '[Ann Oke] is leaving to head {Ardmore}. → Ann Oke | head | Ardmore',
    '[Ann Oke] leaves {Ardmore} for {Plum}. → Ann Oke | former  | Ardmore; Ann Oke |  | Plum',
    '[Ann Oke], who covers Europe for {Ardmore}, spoke. → Ann Oke |  | Ardmore',
    '[Ann Oke], who voted for {Ardmore}, spoke. → nothing',
    '[Ann Oke] left {Ardmore} for good. → nothing',
    '[Ann Oke] stepped down on Monday after nineteen months as minister. → Ann Oke | former minister | nothing',
  ],
  find(reading, items, at) {
    const found: Affiliation[] = []
    for (const verb of verbsOf(items, at)) {
      const affiliation = byRoleVerb(reading, items, at, verb) ?? byBeing(reading, items, at, verb) ?? byLeaving(reading, items, at, verb)
      found.push(...(affiliation === null ? byJoining(reading, items, at, verb) : [affiliation]))
    }
    return found
  },
}

const FURTHEST_VERB = 30

/** Where a verb of the person may stand: right after the name, after "who", and after the comma that closes what stands between. */
function verbsOf(items: readonly Item[], at: number): readonly number[] {
  const found: number[] = []
  // "Ardmore hired her to be head" is read by the verb before the name.
  // "Noriko Shand and Desmond Okafor were elected": the verb is both's.
  const pair = items[at + 1]?.word === 'and' && items[at + 2]?.kind === 'person' ? at + 2 : at
  const from = appointVerbs.has(items[at - 1]?.word ?? '') ? at + 1 : pair
  for (let index = from; index < Math.min(items.length, at + FURTHEST_VERB); index++) {
    const item = items[index]
    if (index > pair && (item?.kind === 'person' || item?.word === ';')) break
    const next = index + 1
    // "lives in Tulsa and runs Ardmore".
    const goesOn = item?.word === 'and' && index > pair + 1 && isRoleVerb(items, passAdverbs(items, next))
    // "left in November to head Ardmore".
    if (item?.word === 'to' && /^(?:head|lead|run|chair)$/.test(items[next]?.word ?? '')) {
      found.push(index)
      continue
    }
    if (index !== pair && item?.word !== ',' && item?.word !== 'who' && !goesOn) continue
    if (item?.word === ',' && items[next]?.word === 'who') continue
    found.push(passAdverbs(items, next))
  }
  return found
}

const isRoleVerb = (items: readonly Item[], at: number): boolean =>
  roleVerbs.has(items[at]?.word ?? '') || (items[at]?.word === 'co' && roleVerbs.has(`co-${items[at + 2]?.word}`))

const ADVERBS = new Set(
  'also now currently previously formerly once then recently today still later long since who already first until till just newly formally again officially'.split(
    ' ',
  ),
)

function passAdverbs(items: readonly Item[], at: number): number {
  let index = at
  // "who until last month was".
  while (ADVERBS.has(items[index]?.word ?? '') || (items[index]?.kind === 'date' && index > at)) index++
  return index
}

const BEING = new Set([
  'is',
  'was',
  'became',
  'becomes',
  'remains',
  'remained',
  'continues',
  'stays',
  'serves',
  'served',
  'works',
  'worked',
  'acts',
  'acted',
])
// "who's": a possessive to the tokeniser.
const AUXILIARIES = new Set([
  "'s",
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
  'remain',
  'stay',
  'continue',
  'serve',
  'were',
  'are',
])

const BROUGHT = /^(?:brought|drafted|parachuted|hired)$/

/** "is the chair", "was named chair", "has been appointed as chair", "will become chair". */
function byBeing(reading: Reading, items: readonly Item[], at: number, verb: number): Affiliation | null {
  let index = verb
  let past = false
  let being = false
  if (isPossessive(items[verb]) && items[verb - 1]?.word !== 'who') return null
  while (AUXILIARIES.has(items[index]?.word ?? '') || BEING.has(items[index]?.word ?? '')) {
    past = items[index]?.word === 'was' || items[index]?.word === 'served' || items[index]?.word === 'worked'
    being ||= !/^(?:has|had|have|will|would|to)$/.test(items[index]?.word ?? '')
    index = passAdverbs(items, index + 1)
  }
  const appointed = appointVerbs.has(items[index]?.word ?? '') || BROUGHT.test(items[index]?.word ?? '')
  // ", brought in as chief executive a year ago,": a participle after a comma.
  if (!being && !(appointed && index === verb && items[verb - 1]?.word === ',')) return null
  if (appointed) index += BROUGHT.test(items[index]?.word ?? '') && items[index + 1]?.word === 'in' ? 2 : 1
  if (items[index]?.word === 'in' || (items[index]?.word === 'on' && items[index + 1]?.word === 'as')) index++
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
  for (let ahead = index + 1; ahead < index + 12; ahead++) {
    const word = items[ahead]?.word ?? ''
    if (word !== 'as' && word !== 'from') continue
    const phrase = roleFrom(items, ahead + 1)
    return phrase === null ? null : statement(reading, items, at, { ...phrase, former: phrase.former || !future })
  }
  return null
}
