import { organizationNouns } from '../../data/role-words.ts'
import type { Affiliation } from '../../types.ts'
import type { Item, Reading } from '../reading.ts'
import { isPossessive, roleFrom } from '../roles/index.ts'
import { afterDeterminer } from './role-verb.ts'
import { statement } from './statement.ts'

/** "joined Ardmore as general counsel", "left Ardmore for Plum", "works for Ardmore", "who covers Europe for Ardmore". */
export function byJoining(reading: Reading, items: readonly Item[], at: number, verb: number): readonly Affiliation[] {
  const auxiliary = /^(?:has|had|have|will|is|to)$/.test(items[verb]?.word ?? '')
  const start = auxiliary ? verb + (/^(?:already|since|just|recently|now)$/.test(items[verb + 1]?.word ?? '') ? 2 : 1) : verb
  const word = items[start]?.word ?? ''
  if (HOLDS.test(word)) return inPost(reading, items, at, start)
  if (word === 'spent') return yearsAt(reading, items, at, start)
  // "who has used Brook Lane": no work.
  if (word === 'used' && items[start + 1]?.word !== 'to') return []
  if (!BELONGING.has(word)) return working(reading, items, at, start, items[verb - 1]?.word === 'who')
  return leavingOrJoining(reading, items, at, start)
}

function leavingOrJoining(reading: Reading, items: readonly Item[], at: number, start: number): readonly Affiliation[] {
  const word = items[start]?.word ?? ''
  // "left us to join Plum".
  const join = LEAVING.has(word)
    ? items.findIndex((item, at) => at > start && at < start + 6 && item.word === 'join' && items[at - 1]?.word === 'to')
    : -1
  if (join > 0) return [...(join > start + 2 ? leaving(reading, items, at, start) : []), ...leavingOrJoining(reading, items, at, join)]
  return leaving(reading, items, at, start)
}

function leaving(reading: Reading, items: readonly Item[], at: number, start: number): readonly Affiliation[] {
  const word = items[start]?.word ?? ''
  let object = start + 1
  while ((word === 'used' ? USED_TO : /^(?:to|work|for|at|with|from|as)$/).test(items[object]?.word ?? '')) object++
  object = afterDeterminer(items, object)
  const organization = items[object]
  if (/^(?:us|them)$/.test(organization?.word ?? '')) {
    // "joined us from Plum as head of tax".
    const isFrom = items[object + 1]?.word === 'from' && items[object + 2]?.kind === 'organization'
    const as = isFrom ? object + 3 : object + 1
    const phrase = items[as]?.word === 'as' ? roleFrom(items, as + 1) : null
    return [
      ...(phrase === null ? [] : listed(statement(reading, items, at, phrase))),
      ...(isFrom ? belongs(reading, items, at, object + 2, true) : []),
    ]
  }
  // "joined this bank as senior vice president".
  if (items[object - 1]?.word === 'the' || organization?.word === 'this') {
    const noun = organization?.word === 'this' ? lastPlain(items, object + 1) : object
    const as = items[noun + 1]?.word === 'as' && organizationNouns.has(items[noun]?.word ?? '') ? roleFrom(items, noun + 2) : null
    if (as !== null)
      return listed(statement(reading, items, at, { ...as, organization: as.organization ?? { noun: items[noun]?.word ?? '' } }))
  }
  if (organization?.kind !== 'organization') return []
  const isMoving = /^moves?d?$/.test(word)
  if (isMoving && (items[start + 1]?.word !== 'to' || !items.slice(object + 1, object + 3).some(({ word }) => word === 'as'))) return []
  const left = LEAVING.has(word)
  for (let ahead = object + 1; ahead < object + 6; ahead++) {
    if (items[ahead]?.word !== 'as') continue
    const phrase = left ? null : roleFrom(items, ahead + 1)
    if (phrase !== null)
      return listed(statement(reading, items, at, { ...phrase, organization: phrase.organization ?? { mention: organization.mention } }))
  }
  // "will join the Plum board" says no more than that.
  const isJoining = /^join/.test(word)
  if (isJoining && (/^boards?$/.test(items[object + 1]?.word ?? '') || /ing$/.test(items[object + 2]?.word ?? ''))) return []
  const other = otherSide(items, object + 1, left ? 'for' : 'from')
  if (left && other < 0 && !leavesForGood(items, object + 1)) return []
  // "left for Plum", "joins from Ardmore".
  const preposition = items[start + 1]?.word ?? ''
  const former = left ? preposition !== 'for' : isJoining ? preposition === 'from' : /^(?:used|came|comes)$/.test(word)
  const here = belongs(reading, items, at, object, former)
  return other < 0 ? here : [...here, ...belongs(reading, items, at, other, !left)]
}

/** "assumed the additional title of president", "leaves the post of vice-minister". */
function inPost(reading: Reading, items: readonly Item[], at: number, verb: number): readonly Affiliation[] {
  const post = items.findIndex(({ word }, index) => index > verb && index < verb + 5 && POST.test(word))
  if (post > 0 && /^(?:of|as)$/.test(items[post + 1]?.word ?? '') && items.slice(verb + 1, post).every(({ kind }) => kind === 'word')) {
    const phrase = roleFrom(items, post + 2)
    const former = LEAVING.has(items[verb]?.word ?? '') || /^(?:held|lost)$/.test(items[verb]?.word ?? '')
    if (phrase !== null) return listed(statement(reading, items, at, { ...phrase, former: phrase.former || former }))
  }
  return LEAVING.has(items[verb]?.word ?? '') ? leavingOrJoining(reading, items, at, verb) : []
}

const HOLDS = /^(?:assumes|assumed|takes|took|holds|held|lost|left|leaves|quits?|leaving)$/
export const POST = /^(?:post|title|position|job|role|office)$/

/** "spent twenty years at Plum". */
function yearsAt(reading: Reading, items: readonly Item[], at: number, spent: number): readonly Affiliation[] {
  const years = items.findIndex(({ word }, index) => index > spent && index < spent + 6 && /^(?:years|decades|decade)$/.test(word))
  const object = afterDeterminer(items, years + 2)
  const isPlace = years > 0 && /^(?:at|with)$/.test(items[years + 1]?.word ?? '') && items[object]?.kind === 'organization'
  return isPlace && !isPossessive(items[object + 1]) ? belongs(reading, items, at, object, true) : []
}

/** "leaves Ardmore for Plum", "joins Plum in May from Ardmore": the other organization, or -1. */
function otherSide(items: readonly Item[], from: number, preposition: string): number {
  let at = from
  while (at < from + 3 && (/^(?:in|on|last|this)$/.test(items[at]?.word ?? '') || items[at]?.kind === 'date')) at++
  const to = afterDeterminer(items, at + 1)
  return items[at]?.word === preposition && items[to]?.kind === 'organization' ? to : -1
}

/** "left Ardmore to start a firm", "left Ardmore in March": but "left Ardmore with a debt", "left Ardmore's offices". */
const leavesForGood = (items: readonly Item[], at: number): boolean =>
  items[at] === undefined ||
  isTime(items[at]) ||
  (/^(?:to|in|after|last|and|earlier|[.,;)])$/.test(items[at]?.word ?? '') && items[at - 1]?.kind === 'organization')

const isTime = (item: Item | undefined): boolean =>
  item?.kind === 'date' ||
  /^(?:\d{4}|january|february|march|april|may|june|july|august|september|october|november|december|last|this|the)$/.test(item?.word ?? '')

/** The word before "as", at most four on. */
function lastPlain(items: readonly Item[], from: number): number {
  const as = items.findIndex((item, index) => index >= from && index < from + 5 && item.word === 'as')
  return as < 0 ? from : as - 1
}

// "used to sit on Ardmore's committee".
const USED_TO = /^(?:to|be|work|sit|serve|teach|play|fly|for|at|with|from|as|on|in)$/
const LEAVING = new Set(['left', 'leaves', 'quit', 'leave', 'quits', 'leaving'])
const BELONGING = new Set([...LEAVING, 'moves', 'moved', 'joined', 'joins', 'join', 'joining', 'works', 'used', 'came', 'comes'])

// "who covers Europe for Niko Partners": work, not "who voted for the Liberals".
const WORK =
  /^(?:works?|working|worked|sits|serves|looks|speaks|spoke|lectures|lectured|drives|flies|flew|drove|cleans|guards|cooks|plays|played|covers|handles|oversees|manages|follows|tracks|studies|researches|teaches|taught|counts|counting|sells|buys|trades|writes|reports|consults|represents|lobbies|translates|designs|builds|coordinates|runs)$/

const WORKED =
  /^(?:worked|covered|taught|sorted|driven|flown|cleaned|guarded|cooked|played|reported|written|run|handled|managed|tracked|studied|traded|lectured|spoken|served|volunteered|consulted|(?:work|cover|teach|sort|driv|fly|clean|guard|cook|play|report|writ|runn|handl|manag|track|study|trad|lectur|speak|serv|volunteer|consult)ing)$/

// Without "who": "Ann Oke teaches at Plum", "speaks for Plum".
const SURELY_WORK = /^(?:writes|works?|worked|teaches|taught|lectures|lectured|consults|lobbies|speaks|interned)$/

function working(reading: Reading, items: readonly Item[], at: number, first: number, isRelative: boolean): readonly Affiliation[] {
  // "has been sorting letters for the Postal Service".
  const verb = items[first]?.word === 'been' ? first + 1 : first
  const word = items[verb]?.word ?? ''
  const isPerfect = /^(?:has|have|been|had)$/.test(items[verb - 1]?.word ?? '') && WORKED.test(word)
  if (!(isRelative ? WORK.test(word) : SURELY_WORK.test(word)) && !isPerfect) return []
  for (let index = verb + 1; index < Math.min(items.length, verb + 6); index++) {
    if (items[index]?.kind === 'mark' || items[index]?.kind === 'person') return []
    const sits = /^(?:sits?|sat|serves|served)$/.test(word)
    if (!(sits ? /^(?:in|on|for)$/ : /^(?:for|at)$/).test(items[index]?.word ?? '')) continue
    const object = afterDeterminer(items, index + 1)
    const isOver = (/ed$|^taught$|^spoke$/.test(word) && !isPerfect) || items[verb - 1]?.word === 'had'
    if (items[object]?.kind !== 'organization' || isPossessive(items[object + 1])) return []
    // "worked at Plum and Ardmore".
    const second = items[object + 1]?.word === 'and' && items[object + 2]?.kind === 'organization' && isOver ? [object + 2] : []
    return [object, ...second].flatMap(place => belongs(reading, items, at, place, isOver))
  }
  return []
}

function belongs(reading: Reading, items: readonly Item[], at: number, organization: number, former: boolean): readonly Affiliation[] {
  const [name, item] = [items[at], items[organization]]
  if (name === undefined || item === undefined) return []
  const phrase = {
    role: { start: name.end, end: name.end },
    organization: { mention: item.mention },
    former,
    from: at,
    to: organization + 1,
  }
  return listed(statement(reading, items, at, phrase))
}

const listed = (found: Affiliation | null): readonly Affiliation[] => (found === null ? [] : [found])
