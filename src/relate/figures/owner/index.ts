import { determiners, passiveAuxiliaries } from '../../../data/figure-grammar.ts'
import { objectPays, reportedNouns, reportingVerbs } from '../../../data/figure-words.ts'
import { organizationNouns } from '../../../data/role-words.ts'
import { typeOf } from '../../../link/index.ts'
import { personBehind } from '../../pronoun/index.ts'
import type { Item, Reading } from '../../reading.ts'
import { isHead } from '../../roles/index.ts'
import { beforeHedges, isNoun } from '../phrase.ts'
import type { Subject } from '../subject/rule.ts'
import { aboutOf, counts, isAuthority } from './about.ts'
import { agentOf, verbBefore } from './agent.ts'
import { givenBy, heldBy, named, ofWhom } from './beside.ts'
import { oursAt, possessorOf } from './possessor.ts'
import { spokenOf } from './spoken-of.ts'
import { nameIn, topic } from './topic.ts'

/**
 * Whose an amount is: a possessor right before the noun, a name after it ("revenue at Acme"), the object of "fined", else whoever the clause is about;
 * for what companies report also the organization that the sentence before is about.
 */
export function ownerOf(reading: Reading, items: readonly Item[], money: number, subject: Subject | null): number | null {
  const at = subject?.at ?? money
  const head = subject === null ? '' : headOf(reading, subject)
  if (subject?.verb != null && objectPays.has(subject.verb)) {
    // "valued by Acme at $5": who values is not whose it is.
    const values = /^value[sd]?$/.test(subject.verb)
    if (values && items[at + 1]?.word === 'by') return null
    // "fines @Brightly $5M": somebody whose handle is all that is known.
    if (
      /^\s*[@#]\w+\s*$/.test(reading.text.slice(items[at]?.end ?? 0, items[money]?.start ?? 0)) &&
      items[at + 1]?.word === '@' &&
      !items.slice(at + 1, money).some(({ kind }) => kind === 'organization')
    )
      return null
    // "fined us $5", "fined him $5".
    const whom = items[at + 1]?.word ?? ''
    if (whom === 'us') return oursAt(reading, items[at + 1]?.start ?? 0)
    if (whom === 'him' || whom === 'her') {
      const person = personBehind(reading, items[at + 1]?.start ?? 0)
      return person !== null && person === agentOf(reading, items, at) ? personBehind(reading, items[0]?.start ?? 0) : person
    }
    // "fined Denver guard Mark Jackson $5".
    const object = items
      .slice(at + 1, money)
      .find((item, index, named) => item.kind === 'person' || (item.kind === 'organization' && !isHeldRole(named, index)))
    if (object !== undefined) return reading.entityOf(object.mention)
    // "fined the union $5": but "values the lighting arm at $5" does not tell whose.
    const noun = items[at + 1]?.word === 'the' ? (items[at + 2]?.word ?? '') : ''
    // "values the Austin-based company at $5".
    const based = items.findIndex(({ word }, index) => index > at + 2 && index < at + 6 && organizationNouns.has(word))
    if (
      values &&
      items[at + 1]?.word === 'the' &&
      (items[based - 1]?.kind === 'place' || items[based - 1]?.word === 'based') &&
      items[based + 1]?.word === 'at'
    )
      return spokenOf(reading, items[based]?.word ?? '', items[based]?.start ?? 0)
    if (organizationNouns.has(noun)) return spokenOf(reading, noun, items[at + 2]?.start ?? 0)
    if (values && noun !== '') return null
    // "fined both clubs $5", "can fine firms up to $5": never the one who fines.
    const isPassive =
      items.slice(Math.max(0, at - 3), at).some(({ word }) => passiveAuxiliaries.has(word)) ||
      items[at - 1]?.word === ',' ||
      items[money + 1]?.word === 'by'
    if (/^fin(?:e|ed|es|ing)$/.test(subject.verb) && !isPassive) return null
  }
  // "assessed a penalty of $5 on Acme": never the one who fines.
  if (subject !== null && subject.verb === null && FINES.test(head)) {
    const fined = finedBy(reading, items, at, money)
    if (fined !== undefined) return fined
  }
  // "cost the car maker $5", "cost Acme $5".
  if (subject?.verb != null && COSTS.test(subject.verb)) {
    const payer = costsWhom(reading, items, at, money)
    if (payer !== null) return payer
  }
  // "the auditor put the loss at $5": who reckons is not whose it is.
  if (isReckoned(items, at, money)) return possessorOf(reading, items, at) ?? named(reading, items, at, money, false)
  // "took 45 shares of Ford, worth $5": whose they now are.
  const holds =
    subject === null || subject.verb !== null || !/^(?:shares?|stock|stakes?|positions?|holdings?)$/.test(head) ? -1 : verbBefore(items, at)
  if (holds > at - 9 && holds > 0 && /^(?:took|bought|buys|acquired|purchased|sold|sells)$/.test(items[holds]?.word ?? '')) {
    const agent = agentOf(reading, items, holds)
    if (agent != null) return agent
  }
  const of = subject === null || subject.verb !== null ? null : ofWhom(reading, items, money)
  if (of !== null) return of
  const holder = heldBy(reading, items, at)
  if (holder !== null) return holder
  const giver = givenBy(reading, items, money)
  if (giver !== null) return giver
  const possessor = possessorOf(reading, items, at)
  if (possessor !== undefined) return possessor
  // "An album by Cheung costs $5": what costs has no owner there.
  const costs = subject?.verb != null && COSTS.test(subject.verb)
  const near = costs ? null : named(reading, items, at, money, subject?.verb != null)
  if (near !== null) return near
  // What has no owner beside it and is nothing that companies report is nobody's: "soybeans fell to $5".
  const isReported = subject !== null && reportedNouns.has(head)
  if (subject?.isTopic && !isReported) return null
  if (subject?.verb != null && COSTS.test(subject.verb))
    return nameIn(reading, items, at + 1, money) ?? (items[at - 2]?.word === 'by' ? null : agentOf(reading, items, at)) ?? null
  // "The index fell. Turnover swelled to $5": that of the market.
  if (subject !== null && /^(?:turnover|volume)$/.test(head) && speaksOfIndex(reading, items)) return null
  // "spurned a $5 bid from a group": not the one who says no.
  if (
    subject?.verb === null &&
    /^(?:bid|offer|proposal|approach)$/.test(head) &&
    items
      .slice(Math.max(0, money - 6), money)
      .some(({ word }) => /^(?:rejects?|rejected|spurns?|spurned|rebuffs?|rebuffed|declined|turned)$/.test(word))
  )
    return null
  // "Statistics Canada said the deficit rose to": that of the country.
  if (
    isReported &&
    items.some(
      ({ kind, start, end }, index) =>
        kind === 'organization' && counts(reading.text.slice(start, end)) && reportingVerbs.has(items[index + 1]?.word ?? ''),
    )
  )
    return null
  // "The costs of the inquiry": what they are of is no organization.
  if (isReported && subject.verb === null && isOfCommon(items, at, money)) return null
  const about = topic(reading, items, at, money, isReported, subject?.verb != null)
  // "The police booked a manager in a $5 loan fraud": not theirs.
  // "The tribunal dismissed an appeal against assessments of $5".
  if (about != null && typeOf(reading.linked.entities[about]?.name ?? '') === 'court') return null
  if (about != null && CRIMES.test(head) && isAuthority(reading, about)) return null
  return (about === undefined || (about === null && subject?.verb == null)) && isReported
    ? spokenOf(reading, 'company', items[0]?.start ?? 0)
    : (about ?? null)
}

/** "Denver guard Mark Jackson": a person follows whose role it is. */
const isHeldRole = (items: readonly Item[], at: number): boolean =>
  isHead(items[at + 1]) && (items[at + 2]?.kind === 'person' || items[at + 3]?.kind === 'person')

function isOfCommon(items: readonly Item[], at: number, money: number): boolean {
  const of = items.findIndex(({ word }, index) => index > at && index < Math.min(money, at + 5) && word === 'of')
  const noun = of > 0 && /^(?:the|a|this|that|an)$/.test(items[of + 1]?.word ?? '') ? items[of + 2] : undefined
  return (
    noun !== undefined &&
    reportedNouns.has(items[of - 1]?.word ?? '') &&
    isNoun(noun) &&
    !organizationNouns.has(noun.word) &&
    !organizationNouns.has(items[of + 3]?.word ?? '')
  )
}

const speaksOfIndex = (reading: Reading, items: readonly Item[]): boolean => {
  const here = reading.sentenceAt(items[0]?.start ?? 0)
  return [here, here - 1].some(index => index >= 0 && reading.sentence(index).some(({ word }) => word === 'index'))
}

// "It costs $5": what costs is no owner.
const COSTS = /^(?:costs?|costing|priced|fetch|fetched|fetches)$/

const CRIMES =
  /^(?:frauds?|scams?|theft|thefts|robber(?:y|ies)|heists?|bribes?|burglar(?:y|ies)|extortion|embezzlement|laundering|ransom|haul)$/

const FINES = /^(?:fines?|penalty|penalties|sanctions?|surcharge)$/

/** Who is fined, when somebody is said to fine: "on Acme", else the one that the text is about; undefined when nobody does. */
function finedBy(reading: Reading, items: readonly Item[], at: number, money: number): number | null | undefined {
  const verb = items.findLastIndex(
    ({ word }, index) =>
      index < Math.max(at, money) &&
      index > Math.min(at, money) - 6 &&
      /^(?:assess|impos|levi|slap|issu|announc)(?:ed|es|e|ped)$/.test(word),
  )
  // "hit Facebook owner Meta with a €91m penalty".
  const hit = items.findLastIndex(
    ({ word }, index) => index < money && index > money - 12 && /^(?:hit|hits|slapped|slaps|handed|hands|served|serves)$/.test(word),
  )
  const struck =
    hit < 0 ? -1 : items.findLastIndex(({ kind }, index) => index > hit && index < money && (kind === 'organization' || kind === 'person'))
  if (struck > 0 && items.slice(struck, money).some(({ word }) => word === 'with' || word === 'a'))
    return reading.entityOf(items[struck]?.mention ?? -1)
  const on = items.findIndex(({ word }, index) => index > money && index < money + 8 && /^(?:on|against)$/.test(word))
  const name = items[on + 1]?.word === 'the' ? items[on + 2] : items[on + 1]
  if (on > 0 && (name?.kind === 'organization' || name?.kind === 'person')) return reading.entityOf(name.mention)
  const said = verb > 0 ? items[verb - 1] : undefined
  const fines = said?.kind === 'organization' ? reading.entityOf(said.mention) : null
  if (said?.kind === 'person') return null
  return fines === null ? undefined : aboutOf(reading) === fines ? null : aboutOf(reading)
}

/** "put the loss from the licences at", "puts losses at", "estimates damage at": the verb before the noun. */
function isReckoned(items: readonly Item[], noun: number, money: number): boolean {
  if (items[beforeHedges(items, money)]?.word !== 'at') return false
  const direct = items[beforeHedges(items, money) - 1]?.word ?? ''
  if (
    /^(?:puts?|estimate[sd]?|reckons?|reckoned|pegs?|pegged)$/.test(direct) &&
    items.slice(noun, money).some(({ word }) => word === 'which')
  )
    return true
  let verb = noun - 1
  while (determiners.has(items[verb]?.word ?? '')) verb--
  return /^(?:puts?|putting|estimate[sd]?|reckons?|reckoned|pegs?|pegged|calculate[sd]?|set)$/.test(items[verb]?.word ?? '')
}

/** Who bears the cost: the name or noun right between the verb and the amount. */
function costsWhom(reading: Reading, items: readonly Item[], verb: number, money: number): number | null {
  const object = items[verb + 1]?.word === 'the' ? verb + 2 : verb + 1
  if (object >= money) return null
  if (items[object]?.word === 'it') return spokenOf(reading, 'group', items[object]?.start ?? 0)
  if (items[object]?.kind === 'organization' || items[object]?.kind === 'person') return reading.entityOf(items[object]?.mention ?? -1)
  for (const noun of [object, object + 1])
    if (noun < money && object > verb + 1 && organizationNouns.has(items[noun]?.word ?? ''))
      return spokenOf(reading, items[noun]?.word ?? '', items[noun]?.start ?? 0)
  return null
}

function headOf(reading: Reading, { words }: Subject): string {
  const text = typeof words === 'string' ? words : reading.text.slice(words.start, words.end)
  return (
    text
      .toLowerCase()
      // "profit before tax".
      .replace(/ (?:before|after) tax(?:es|ation)?$/, '')
      .split(/[\s-]+/)
      .at(-1) ?? ''
  )
}
