import { appointVerbs, formerWords } from '../../data/role-words.ts'
import type { Affiliation } from '../../types.ts'
import { isParent } from '../anaphora.ts'
import type { Item, Reading } from '../reading.ts'
import { boardFrom, isPlain, isPluralHead, roleBefore, roleFrom } from '../roles/index.ts'
import { afterAge } from './apposition.ts'
import { byRoleVerb } from './role-verb.ts'
import { type AffiliationRule, statement } from './statement.ts'
import { joinedNames } from './title.ts'

function isNamedByPerson(items: readonly Item[], name: number): boolean {
  let before = name - 2
  while (items[before]?.kind === 'date' || /^(?:on|in|has|had|have|,|also|then|today|yesterday)$/.test(items[before]?.word ?? '')) before--
  return items[before]?.kind === 'person'
}

/** An organization puts the person into a role: the verb stands before the name. */
export const appointment: AffiliationRule = {
  name: 'verb before the name',
  examples: [
    '{Ardmore} named [Ann Oke] chief executive on Monday. → Ann Oke | chief executive | Ardmore',
    '{Ardmore} has appointed [Ann Oke] as its finance director. → Ann Oke | finance director | Ardmore',
    '{Ardmore} hired [Ann Oke] to be head of research. → Ann Oke | head of research | Ardmore',
    '{Ardmore} named [Ann Oke], 44, as president. → Ann Oke | president | Ardmore',
    '{Ardmore} noted the resignation of [Ann Oke] as treasurer. → Ann Oke | former treasurer | Ardmore',
    'It placed {Ardmore} under receivership and appointed [Ann Oke], a lawyer, as administrator. → Ann Oke | administrator | Ardmore; Ann Oke | lawyer | nothing',
    '{Ardmore} chose [Ann Oke] to head its {Plum} unit. → Ann Oke | head | Plum',
    'He nominated [Ann Oke] the same day to be secretary of state. → Ann Oke | secretary of state | nothing',
    '{Ardmore} made [Ann Oke], as everyone calls her, head of services. → Ann Oke | head of services | Ardmore',
    '({Reuters}) - Minister [Bo Lind] on «Monday|2001-11-26|2001-11-26» named [Ann Oke] special master. → Bo Lind | Minister | nothing; Ann Oke | special master | nothing',
    '{Ardmore} named [Ann Oke] to its board of directors. → Ann Oke | board | Ardmore',
    '{Ardmore} named [Ann Oke] in the lawsuit. → nothing',
    '{Ardmore} named [Ann Oke] and [Bo Lind] vice presidents. → Ann Oke | vice president | Ardmore; Bo Lind | vice president | Ardmore',
    '{Ardmore} poached [Ann Oke] from {Plum} as chief economist. → Ann Oke | chief economist | Ardmore; Ann Oke | former  | Plum',
    'The {OSCE} named former chancellor [Ann Oke] as its envoy. → Ann Oke | former chancellor | nothing; Ann Oke | envoy | OSCE',
    'This agency, a unit of London-based {Plum}, elected [Ann Oke] vice chairman. → Ann Oke | vice chairman | nothing',
    '{Ardmore} named [Ann Oke], a former {Plum} pilot, senior vice president. → Ann Oke | senior vice president | Ardmore; Ann Oke | former pilot | Plum',
    '{ARDMORE Inc.} (Tulsa) -- [Ann Oke] was elected to the board of this maker of tools. → Ann Oke | board | ARDMORE Inc.',
    'It appointed [Ann Oke] to direct the {Plum Museum}. → Ann Oke | director | Plum Museum',
    'The {RPF} spoke, naming [Ann Oke] of the {Plum League} as prime minister. → Ann Oke | prime minister | nothing; Ann Oke |  | Plum League',
    '{Plum United} have appointed former Scotland international [Ann Oke] as manager. → Ann Oke | manager | Plum United',
    'They chose the song that [Ann Oke] sang as manager. → nothing',
    '{Ardmore} named [Ann Oke], 39, a partner. → Ann Oke | partner | Ardmore',
  ],
  find(reading, items, at) {
    const titled = verbBeforeTitle(items, at)
    if (titled > 0) return asAppointed(reading, items, at, titled)
    const noun = items[at - 1]?.word === 'of' ? (items[at - 2]?.word ?? '') : ''
    const leaves = /^(?:resignation|retirement|departure|removal|dismissal)$/.test(noun)
    if (!appointVerbs.has(items[at - 1]?.word ?? '') && !leaves && !/^(?:appointment|election|nomination|promotion)$/.test(noun)) return []
    let index = items[at + 1]?.word === ',' && afterAge(items, at + 2) > at + 2 ? afterAge(items, at + 2) : at + 1
    // "named Ann Oke and Bo Lind vice presidents".
    const others = joinedNames(items, at)
    const last = others.at(-1)
    if (last !== undefined) index = last + 1
    if (last !== undefined && !items.slice(index, index + 6).some(isPluralHead)) return []
    // "poached Ann Oke from Plum as economist".
    if (items[index]?.word === 'from' && items[index + 1]?.kind === 'organization') index += 2
    // "naming Ann Oke of the Plum League as treasurer".
    const object = items[index + 1]?.word === 'the' ? index + 2 : index + 1
    if (items[index]?.word === 'of' && items[object]?.kind === 'organization' && items[object + 1]?.word === 'as') index = object + 1
    // "appointed Ann Oke, its president until Wednesday, as administrator".
    const as = items.findIndex((item, place) => place > at + 2 && place < at + 12 && item.word === 'as' && items[place - 1]?.word === ',')
    if (items[at + 1]?.word === ',' && as > 0) index = as
    // "nominated Ann Oke the same day to be secretary of state".
    const toBe = items.findIndex((item, place) => place >= index && place < at + 6 && item.word === 'to' && items[place + 1]?.word === 'be')
    if (toBe > index && items.slice(index, toBe).every(({ kind }) => kind === 'word' || kind === 'date')) index = toBe
    const verb = items[index]?.word === 'to' ? byRoleVerb(reading, items, at, index) : null
    if (verb !== null) return [verb]
    if (items[index]?.word === 'to' && items[index + 1]?.word === 'be') index += 2
    // "made May, as everyone calls her, head of services".
    if (items[index]?.word === ',' && !roleFrom(items, index + 1)) {
      const closing = items.findIndex((item, place) => place > index && place < index + 10 && item.word === ',')
      if (closing > 0 && items.slice(index, closing).every(({ kind }) => kind === 'word' || kind === 'mark')) index = closing + 1
    }
    index = pastApposition(items, index)
    if (items[index]?.word === 'as' || items[index]?.word === 'to') index++
    const phrase = roleFrom(items, index) ?? (items[index - 1]?.word === 'to' ? boardFrom(items, index) : null)
    if (phrase === null) return []
    // "(Reuters) - The attorney general, Bo Lind, named": a person or an agency's dateline is no employer.
    const isOfState = /\b(?:minister|premier|ambassador)\b/i.test(reading.text.slice(phrase.role.start, phrase.role.end))
    const subject =
      isNamedByPerson(items, at) || isOfState
        ? undefined
        : items
            .slice(0, at)
            .findLast(item => item.kind === 'organization' && reading.text[item.start - 1] !== '(' && !isParent(reading, item))
    const own = phrase.organization
    const organization = subject !== undefined && (own === null || 'noun' in own) ? { mention: subject.mention } : own
    if (leaves && items[index - 1]?.word !== 'as') return []
    return [at, ...others].flatMap(name => {
      const found = statement(reading, items, name, { ...phrase, organization, former: phrase.former || leaves })
      return found === null ? [] : [found]
    })
  },
}

/** "named Ann Oke, a former Plum pilot, senior vice president": past what stands between commas when a role follows. */
function pastApposition(items: readonly Item[], at: number): number {
  if (items[at]?.word !== ',' || !/^(?:an?|the|its|formerly|previously)$/.test(items[at + 1]?.word ?? '')) return at
  const closing = items.findIndex(({ word }, index) => index > at && index < at + 10 && word === ',')
  const phrase = closing < 0 ? null : roleFrom(items, closing + 1)
  const isBare = phrase !== null && phrase.role.start === items[closing + 1]?.start && items[phrase.to]?.kind !== 'person'
  return isBare ? closing + 1 : at
}

/** "named former chancellor Ann Oke as", "appointed former Scotland international Ann Oke as": the verb before what describes the name, or -1. */
function verbBeforeTitle(items: readonly Item[], at: number): number {
  if (items[at + 1]?.word !== 'as') return -1
  const phrase = roleBefore(items, at)
  if (phrase !== null && appointVerbs.has(items[phrase.from - 1]?.word ?? '')) return phrase.from - 1
  let verb = at - 1
  while (verb > at - 7 && (items[verb]?.kind === 'place' || (isPlain(items[verb]) && !appointVerbs.has(items[verb]?.word ?? '')))) verb--
  return verb < at - 1 && formerWords.has(items[verb + 1]?.word ?? '') && appointVerbs.has(items[verb]?.word ?? '') ? verb : -1
}

/** "The OSCE named former chancellor Ann Oke as its envoy." */
function asAppointed(reading: Reading, items: readonly Item[], at: number, verb: number): readonly Affiliation[] {
  const phrase = roleFrom(items, at + 2)
  if (phrase === null) return []
  // "Dunmore United have appointed": right before the verb.
  const subject = items[/^(?:has|have|had|will)$/.test(items[verb - 1]?.word ?? '') ? verb - 2 : verb - 1]
  const organization = phrase.organization ?? (subject?.kind === 'organization' ? { mention: subject.mention } : null)
  const found = statement(reading, items, at, { ...phrase, organization })
  return found === null ? [] : [found]
}
