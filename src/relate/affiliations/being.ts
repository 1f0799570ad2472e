import { appointVerbs } from '../../data/role-words.ts'
import type { Affiliation } from '../../types.ts'
import type { Item, Reading } from '../reading.ts'
import { boardFrom, isHead, isPluralHead, isPossessive, type RolePhrase, roleFrom } from '../roles/index.ts'
import { statement } from './statement.ts'

const ADVERBS = new Set(
  'also now currently previously formerly earlier once then recently today still later long since who already first until till just newly formally again officially initially originally subsequently concurrently presently'.split(
    ' ',
  ),
)

export function passAdverbs(items: readonly Item[], at: number): number {
  let index = at
  // "who until last month was".
  while (ADVERBS.has(items[index]?.word ?? '') || isLately(items, index) || (items[index]?.kind === 'date' && index > at)) index++
  return index
}

/** "was most recently head of tax". */
const isLately = (items: readonly Item[], at: number): boolean => items[at]?.word === 'most' && items[at + 1]?.word === 'recently'

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
  'returns',
  'returned',
])
// "who's": a possessive to the tokeniser.
export const AUXILIARIES = new Set([
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
export function byBeing(reading: Reading, items: readonly Item[], at: number, verb: number): Affiliation | null {
  let index = verb
  let past = false
  let being = false
  let future = false
  if (isPossessive(items[verb]) && !/^(?:who|he|she)$/.test(items[verb - 1]?.word ?? '') && items[verb - 1]?.kind !== 'person') return null
  // "He's a welder", but "Ann Oke's director".
  if (isPossessive(items[verb]) && items[verb - 1]?.kind === 'person' && !isPronoun(reading, items[verb - 1])) return null
  while (AUXILIARIES.has(items[index]?.word ?? '') || BEING.has(items[index]?.word ?? '')) {
    future ||= items[index]?.word === 'will'
    // "has served as treasurer since 2019".
    const goesOn = /^(?:has|have)$/.test(items[index - 1]?.word ?? '')
    past =
      (/^(?:was|served|worked)$/.test(items[index]?.word ?? '') && !goesOn) ||
      (items[index]?.word === 'been' && items[index - 1]?.word === 'had')
    being ||= !/^(?:has|had|have|will|would|to)$/.test(items[index]?.word ?? '')
    index = passAdverbs(items, index + 1)
  }
  const taken = takenOver(items, index)
  const appointed = taken > 0 || appointVerbs.has(items[index]?.word ?? '') || BROUGHT.test(items[index]?.word ?? '')
  // ", brought in as chief executive a year ago,": a participle after a comma.
  if (!being && taken < 0 && !(appointed && index === verb && items[verb - 1]?.word === ',')) return null
  if (taken > 0) index = taken
  else if (appointed) index += BROUGHT.test(items[index]?.word ?? '') && items[index + 1]?.word === 'in' ? 2 : 1
  // "is back as publisher".
  if (items[index]?.word === 'back' && items[index + 1]?.word === 'as') index++
  if (items[index]?.word === 'in' || (items[index]?.word === 'on' && items[index + 1]?.word === 'as')) index++
  if (items[index]?.word === 'as' || (appointed && items[index]?.word === 'to')) index++
  const phrase = roleFrom(items, index) ?? (appointed ? boardFrom(items, index) : null)
  if (phrase === null || items[phrase.to]?.kind === 'person') return null
  // "who has served eleven coaches": not as one.
  if (SERVING.test(items[index - 1]?.word ?? '') && items.slice(index, phrase.to).some(isPluralHead)) return null
  if (!appointed && !startsLikeRole(items, index)) return null
  return statement(reading, items, at, { ...wholeTitle(items, phrase), former: (phrase.former && !future) || (past && !appointed) })
}

/** Past "took over", "took over from Bo Lind", "stepped in last year", "joined", when "as" follows; −1 elsewhere. */
function takenOver(items: readonly Item[], at: number): number {
  const [verb = '', particle = ''] = [items[at]?.word, items[at + 1]?.word]
  if (/^join(?:s|ed|ing)?$/.test(verb) && particle === 'as') return at + 1
  if (!(particle === 'over' ? /^t(?:ook|akes?|aken|aking)$/ : /^step(?:s|ped|ping)?$/).test(verb)) return -1
  if (!/^(?:over|in|up)$/.test(particle)) return -1
  let index = at + 2
  if (items[index]?.word === 'from' && items[index + 1]?.kind === 'person') index += 2
  if (items[index]?.word === 'in' && items[index + 1]?.kind === 'date') index += 2
  else if (items[index]?.kind === 'date') index++
  return items[index]?.word === 'as' ? index : -1
}

/** "Vice President, Treasurer of Plum": one title in capitals, though it has a comma. */
function wholeTitle(items: readonly Item[], phrase: RolePhrase): RolePhrase {
  if (phrase.organization !== null || items[phrase.to]?.word !== ',' || !isHead(items[phrase.to - 1]) || !items[phrase.to - 1]?.capital)
    return phrase
  const rest = items[phrase.to + 1]?.capital ? roleFrom(items, phrase.to + 1) : null
  if (rest?.organization == null || 'noun' in rest.organization) return phrase
  return { ...phrase, role: { start: phrase.role.start, end: rest.role.end }, organization: rest.organization, to: rest.to }
}

/** "sits on the board of Ardmore", "served on its board", "joined the board of Ardmore". */
export function bySitting(reading: Reading, items: readonly Item[], at: number, verb: number): Affiliation | null {
  let index = verb
  while (/^(?:has|have|had|will|to|also|been)$/.test(items[index]?.word ?? '')) index++
  const word = items[index]?.word ?? ''
  const sits = /^(?:sits?|sat|serves?|served|sitting|serving)$/.test(word)
  // "will join the Plum board" says no more than that.
  if (!sits && word !== 'joined') return null
  index = passAdverbs(items, index + 1)
  if (sits && items[index]?.word !== 'on') return null
  const phrase = boardFrom(items, sits ? index + 1 : index)
  if (phrase === null || phrase.organization === null) return null
  const isOver = /^(?:sat|served)$/.test(word) && !/^(?:has|have)$/.test(items[verb]?.word ?? '')
  return statement(reading, items, at, { ...phrase, former: isOver })
}

/** "was formerly with Ardmore", "is now at Ardmore", "who is with Ardmore": but "was at Ardmore on Monday" is a visit. */
export function byPlace(reading: Reading, items: readonly Item[], at: number, verb: number): Affiliation | null {
  if (!/^(?:is|was|had|has|'s)$/.test(items[verb]?.word ?? '')) return null
  const being = items[verb + 1]?.word === 'been' ? verb + 1 : verb
  if (being === verb && /^ha[ds]$/.test(items[verb]?.word ?? '')) return null
  const place = passAdverbs(items, being + 1)
  const preposition = items[place]?.word
  if (preposition !== 'with' && (preposition !== 'at' || (place === being + 1 && being === verb))) return null
  const object = items[place + 1]?.word === 'the' ? place + 2 : place + 1
  const [name, organization] = [items[at], items[object]]
  if (name === undefined || organization?.kind !== 'organization' || isPossessive(items[object + 1])) return null
  const former = items[verb]?.word !== 'is' && items[verb]?.word !== "'s" && items[verb]?.word !== 'has'
  return statement(reading, items, at, {
    role: { start: name.end, end: name.end },
    organization: { mention: organization.mention },
    former,
    from: at,
    to: object + 1,
  })
}

const SERVING = /^(?:served?|serves|worked|works|acted|acts)$/

const isPronoun = ({ text }: Reading, item: Item | undefined): boolean => /^(?:he|she)$/i.test(text.slice(item?.start, item?.end))

/** "is the chief executive", "is chairman": not "is expected", "is happy that the chairman". */
function startsLikeRole(items: readonly Item[], at: number): boolean {
  const item = items[at]
  if (item?.kind === 'organization' || (item?.kind === 'person' && isPossessive(items[at + 1]))) return true
  if (item?.kind !== 'word') return false
  const phrase = roleFrom(items, at)
  return phrase !== null && (/^(?:a|an|the|its|their|his|her|one)$/.test(item.word) || phrase.role.start === item.start)
}
