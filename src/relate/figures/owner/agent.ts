import { authorityNouns, customerNouns, heldNouns, otherVerbs } from '../../../data/figure-clauses.ts'
import {
  auxiliaries,
  beforeNouns,
  betweenSubjectAndVerb,
  havingAndBeing,
  indefinites,
  quantifiers,
  subjectsOfPast,
} from '../../../data/figure-grammar.ts'
import { amountVerbs, changeVerbs, plainVerbs, settingVerbs } from '../../../data/figure-words.ts'
import { organizationNouns } from '../../../data/role-words.ts'
import { personBehind } from '../../pronoun/index.ts'
import type { Item, Reading } from '../../reading.ts'
import { isHead, isPossessive } from '../../roles/index.ts'
import { isHyphen, isNoun, phraseStart, prepositionBefore } from '../phrase.ts'
import { afterDateline } from './about.ts'
import { oursAt } from './possessor.ts'
import { spokenOf } from './spoken-of.ts'

const LONGEST_INSERTION = 25

/**
 * Who does what the verb at `verb` says: the noun phrase before it, past auxiliaries, what stands between commas, and phrases like "of Acme". Null when it is
 * somebody without a name ("a primary school gave", "assemblers who earned"); undefined when the words before the verb do not tell.
 */
export function agentOf(reading: Reading, items: readonly Item[], verb: number): number | null | undefined {
  const told = toldTo(reading, items, verb)
  if (told !== null) return told
  let at = verb - 1
  while (at >= 0 && isSkipped(items, at)) at--
  // "Acme is said by the Post to be offering".
  const by = items[at - 1]?.word === 'the' ? at - 2 : at - 1
  if (
    items[at]?.kind === 'organization' &&
    items[by]?.word === 'by' &&
    /^(?:said|reported|thought|believed|understood|expected)$/.test(items[by - 1]?.word ?? '')
  )
    for (at = by - 2; at >= 0 && isSkipped(items, at); ) at--
  if (items[at]?.word === ',') {
    const opened = openingComma(items, at)
    if (opened < 0) return subjectOf(reading, items, at)
    // "Its partner, Tremblay & Fils of Hull, climbed": the name stands between the commas.
    const apposed = items[opened + 1]?.word === 'the' ? items[opened + 2] : items[opened + 1]
    if ((apposed?.kind === 'organization' || apposed?.kind === 'person') && isNoun(items[opened - 1]))
      return reading.entityOf(apposed.mention)
    const subject = subjectOf(reading, items, opened)
    if (subject !== undefined) return subject
    at = opened - 1
  }
  // "who cycled to Santiago and raised": the verb is joined to one after "who".
  if (items[at]?.word === 'but') return joinedTo(reading, items, at)
  if (items[at]?.word === 'and') {
    const who = items.findLastIndex((item, index) => index < at && index > at - 10 && /^(?:who|which)$/.test(item.word))
    if (who < 0 || items.slice(who, at).some(({ word, kind }) => word === ',' || kind === 'money')) return joinedTo(reading, items, at)
    at = who
  }
  const before = at
  const relative = items[at]
  if (relative !== undefined && /^(?:(?:who|which|that)(?:'ll|'d|'ve|'s)?)$/.test(relative.word)) {
    at--
    if (items[at]?.word === ',') at--
    // "Acme of Tulsa, which": the name is not always the nearest.
    if (relative.word === 'that' && items[at]?.kind !== 'organization') return undefined
    // "Britain, which cut".
    if (items[at]?.kind === 'place' && !/^(?:of|in|,|based)$/.test(items[at - 1]?.word ?? '')) return null
  }
  // "It costs $5": what costs is hardly who is spoken of.
  if (items[at]?.word === 'it' && /^(?:costs?|costing|fetch(?:es|ed)?|was|is)$/.test(items[verb]?.word ?? '')) return undefined
  return headAt(reading, items, at, at === before)
}

/** "He charges $5 and earned $6", "needs $5 for the region but has received $6": who does what the verb before the joint says. */
function joinedTo(reading: Reading, items: readonly Item[], joint: number): number | null | undefined {
  for (let at = joint - 1; at > joint - 14 && at > 0; at--) {
    const item = items[at]
    if (/^(?:[;:"“”]|that|which|who)$/.test(item?.word ?? '')) return undefined
    if (
      item?.kind === 'word' &&
      (amountVerbs.has(item.word) || plainVerbs.has(item.word)) &&
      !/^(?:the|a|an|its|of|'s)$/.test(items[at - 1]?.word ?? '')
    )
      return agentOf(reading, items, at)
  }
  return undefined
}

/** "asked Acme and its directors to refund", "ordered Acme to pay": who is told to do it. */
function toldTo(reading: Reading, items: readonly Item[], verb: number): number | null {
  // "sued to stop Summit from buying".
  if (items[verb - 1]?.word === 'from' && items[verb - 2]?.kind === 'organization') return reading.entityOf(items[verb - 2]?.mention ?? -1)
  if (items[verb - 1]?.word !== 'to') return null
  for (let at = verb - 3; at > verb - 14 && at >= 0; at--) {
    if (/^(?:[;:]|that|who|which)$/.test(items[at]?.word ?? '') || items[at]?.kind === 'money') return null
    if (!/^(?:ask|order|direct|requir|forc|allow|urg|tell|oblig)(?:ed|s|es|e)?$|^told$/.test(items[at]?.word ?? '')) continue
    const name = items[at + 1]?.word === 'the' ? items[at + 2] : items[at + 1]
    return name?.kind === 'organization' || name?.kind === 'person' ? reading.entityOf(name.mention) : null
  }
  return null
}

/** "Goldman Sachs, meanwhile, with Starr and others, put": a sentence that begins with a name and a comma is about it. */
function subjectOf(reading: Reading, items: readonly Item[], before: number): number | undefined {
  const start = afterDateline(items)
  const at = /^(?:the|but|and)$/.test(items[start]?.word ?? '') ? start + 1 : start
  const name = items[at]
  if (name?.kind !== 'organization' || items[at + 1]?.word !== ',' || at + 1 > before) return undefined
  // A list of names is about none of them alone.
  if (items[at + 2]?.kind === 'organization' || items.slice(at + 2, before).some(({ word }) => word === ';')) return undefined
  return reading.entityOf(name.mention) ?? undefined
}

function headAt(reading: Reading, items: readonly Item[], last: number, isWhole: boolean): number | null | undefined {
  let at = last
  for (let phrases = 0; phrases < 4 && at >= 0; phrases++) {
    const item = items[at]
    if (item === undefined) return undefined
    if (item.word === 'he' || item.word === 'she') return personBehind(reading, item.start)
    if (item.word === 'it' && isOfUnnamed(items, at)) return null
    if (item.word === 'it' && isWhole) return spokenOf(reading, 'group', item.start) ?? undefined
    if (item.word === 'we') return oursAt(reading, item.start)
    if (item.word === 'i' || item.word === 'you') return null
    // "Brazil stopped paying": a country is no owner, and nobody else is meant.
    if (item.kind === 'place' && isWhole && (at === 0 || items[at - 1]?.kind === 'mark')) return null
    if (item.word === 'it') return undefined
    if (item.word === ')') {
      const open = items.findLastIndex((each, index) => index < at && each.word === '(')
      if (open < 0) return undefined
      at = open - 1
      continue
    }
    const isName = item.kind === 'organization' || item.kind === 'person'
    const start = item.kind !== 'word' ? at : phraseStart(items, at + 1)
    if (start > at) return undefined
    // "analysts polled by LSEG": the noun before the participle acts.
    const by = items[at - 1]?.word === 'the' ? at - 2 : at - 1
    if (isName && isWhole && items[by]?.word === 'by' && /(?:ed|run|led|held|sold|made)$/.test(items[by - 1]?.word ?? '') && by > 1) {
      at = by - 2
      continue
    }
    const isNamed = isName || item.kind === 'place' || item.kind === 'date'
    const preposition = isNamed ? prepositionBefore(items, at + 1, true) : prepositionBefore(items, start, false)
    if (preposition > 0) {
      at = preposition - 1
      continue
    }
    // "Nomura and several affiliates".
    if (item.kind === 'word' && /^(?:affiliates|subsidiaries|units|partners|others|directors|associates)$/.test(item.word)) {
      const and = quantifiers.has(items[at - 1]?.word ?? '') ? at - 2 : at - 1
      const first = items[and - 1]
      if (items[and]?.word === 'and' && (first?.kind === 'organization' || first?.kind === 'person')) return reading.entityOf(first.mention)
    }
    if (item.kind === 'date') {
      at--
      continue
    }
    // "Chung and Ferris collected $5 each": nobody's alone.
    if (isName) return items[at - 1]?.word === 'and' && items[at - 2]?.kind === item.kind ? null : reading.entityOf(item.mention)
    // "Egypt took in $5".
    if (item.kind === 'place' && at === last && isWhole && isClauseStart(items[at - 1])) return null
    return item.kind === 'word' ? nounOwner(reading, items, start, at) : undefined
  }
  return undefined
}

/** "The Danish tax agency, which says it was cheated": of somebody who has not been named. */
function isOfUnnamed(items: readonly Item[], it: number): boolean {
  if (items[0]?.word !== 'the') return false
  const noun = items.findIndex(({ word }, index) => index > 1 && index < 6 && UNNAMED.test(word))
  return noun > 1 && noun < it && items.slice(1, it).every(({ kind }) => kind !== 'organization')
}

const UNNAMED = /^(?:agency|authority|department|ministry|commission|inspectorate|office|regulator|watchdog)$/

export const isClauseStart = (before: Item | undefined): boolean =>
  before === undefined || before.kind === 'mark' || /^(?:and|but|while|that|whereas)$/.test(before.word)

/** "the company", "Acme's unit", "the Minneapolis retailer": whom a noun phrase stands for; null for "a primary school". */
function nounOwner(reading: Reading, items: readonly Item[], start: number, head: number): number | null | undefined {
  const [noun, before, earlier] = [items[head]?.word ?? '', items[start - 1], items[start - 2]]
  const definite = before?.word === 'the' || (before?.kind === 'place' && earlier?.word === 'the')
  // "directors of Acme".
  const holder = items[head + 2]?.word === 'the' ? items[head + 3] : items[head + 2]
  if (heldNouns.has(noun) && items[head + 1]?.word === 'of' && holder?.kind === 'organization') return reading.entityOf(holder.mention)
  // "users", "a Braniff lawyer": somebody else than the firm.
  if (customerNouns.has(noun)) return null
  if (before?.kind === 'organization') return SOURCES.test(noun) || isHead(items[head]) ? undefined : reading.entityOf(before.mention)
  if (isPossessive(before) && (earlier?.kind === 'organization' || earlier?.kind === 'person')) return reading.entityOf(earlier.mention)
  // "The seller paid": nobody who is named.
  if (definite && TRADERS.test(noun)) return null
  // "Her husband must pay": somebody without a name.
  if (/^(?:her|his|my|your)$/.test(before?.word ?? '') && KIN.test(noun)) return null
  // "the average teacher earns".
  if (/^(?:average|typical|median)$/.test(items[start]?.word ?? '') && head > start) return null
  // "the state cut", "the school district faces": an authority without a name.
  if (/^(?:the|a)$/.test(before?.word ?? '') && authorityNouns.has(noun)) return null
  // "his union's pension fund".
  if (isPossessive(before) && earlier?.kind === 'word' && /^(?:his|her|my|a|an)$/.test(items[start - 3]?.word ?? '')) return null
  if (before?.word === 'its' || before?.word === 'their') return spokenOf(reading, 'group', before.start) ?? undefined
  if (before?.word === 'our') return oursAt(reading, before.start) ?? undefined
  if (definite && organizationNouns.has(noun)) return spokenOf(reading, noun, items[head]?.start ?? 0) ?? undefined
  // "The board expects revenue of $5".
  if (definite && /^(?:board|directors|management|trustees|shareholders)$/.test(noun))
    return spokenOf(reading, 'company', items[head]?.start ?? 0) ?? undefined
  // "the banks have paid out": several, and none by name.
  if (before?.word === 'the' && /[^s]s$/.test(noun) && !SOURCES.test(noun) && !isHead(items[head])) return null
  if (definite || isPossessive(before)) return undefined
  // "a primary school", "assemblers", "two firms".
  return indefinites.has(before?.word ?? '') ||
    (/[^s]s$/.test(noun) && (before === undefined || /^(?:[,;:—–-]|and|but|that|while|when|says?|said)$/.test(before.word)))
    ? null
    : undefined
}

const KIN =
  /^(?:(?:ex-)?(?:husband|wife)|widow(?:er)?|mother|father|son|daughter|brother|sister|parents|grand(?:mother|father|son|daughter)|uncle|aunt|partner|boss|lawyer|barrister|agent|landlord)$/

// Who trades and has no name.
const TRADERS = /^(?:seller|buyer|bidder|collector|dealer|donor|winner|vendor|customer|shopper|tenant|borrower|claimant|thief|thieves)$/

// "Companies House filings put it at $5": whose amount it is stands elsewhere.
const SOURCES = /^(?:filings?|data|figures|documents|records|reports?|analysts?|economists?|workers|employees|customers|shareholders)$/

/** Between the one who acts and the verb: auxiliaries, adverbs, "agreed to". */
function isSkipped(items: readonly Item[], at: number): boolean {
  const word = items[at]?.word ?? ''
  return (
    auxiliaries.has(word) ||
    /[^p]ly$/.test(word) ||
    betweenSubjectAndVerb.has(word) ||
    (items[at + 1]?.word === 'to' && items[at]?.kind === 'word' && /(?:ed|s|ing)$/.test(word) && !isNounBefore(items, at))
  )
}

/** "has plans to spend": a noun, not a verb before "to". */
const isNounBefore = (items: readonly Item[], at: number): boolean => beforeNouns.has(items[at - 1]?.word ?? '')

/** The comma that opens what the one at `comma` closes; -1 when there is none. */
function openingComma(items: readonly Item[], comma: number): number {
  for (let at = comma - 2; at > Math.max(0, comma - LONGEST_INSERTION); at--) {
    if (items[at]?.kind === 'money' || items[at]?.word === ';') return -1
    if (items[at]?.word === ',') return at
  }
  return -1
}

/** "has sanctioned", "Acme sanctioned": a verb that is in no list. */
function isPast(items: readonly Item[], at: number): boolean {
  const before = items[at - 1]
  return (
    /.{3}ed$/.test(items[at]?.word ?? '') &&
    (before?.kind === 'organization' || before?.kind === 'person' || subjectsOfPast.has(before?.word ?? ''))
  )
}

/** The verb that governs an amount which a noun explains: "Acme sold $5 million of notes". -1 when none stands near. */
export function verbBefore(items: readonly Item[], money: number): number {
  for (let at = money - 1; at > money - 12 && at > 0; at--) {
    const item = items[at]
    if (item?.kind === 'money' || item?.word === ';') return -1
    if (item?.kind !== 'word' || isHyphen(item)) continue
    const isKnown =
      amountVerbs.has(item.word) ||
      plainVerbs.has(item.word) ||
      settingVerbs.has(item.word) ||
      otherVerbs.has(item.word) ||
      isPast(items, at) ||
      (changeVerbs.has(item.word) && !havingAndBeing.has(item.word))
    if (isKnown && !/^(?:the|a|an|its|of|'s)$/.test(items[at - 1]?.word ?? '')) return at
  }
  return -1
}
