import { headlineVerbs, infinitives, nounsToo, nounsToWhom, otherVerbs, sayingParticiples } from '../../data/figure-clauses.ts'
import {
  modals,
  notNouns,
  particles,
  payOpeners,
  personalPronouns,
  phraseOpeners,
  phrasePrepositions,
  subjectsOfPast,
} from '../../data/figure-grammar.ts'
import { agentNouns, amountVerbs, changeVerbs, hedges, plainVerbs, settingVerbs } from '../../data/figure-words.ts'
import { organizationNouns } from '../../data/role-words.ts'
import type { Span } from '../../types.ts'
import type { Item } from '../reading.ts'
import { isHead, isPossessive } from '../roles/index.ts'

/** The noun phrase before `end`, or the one before a phrase like "for white wheat" that ends there. */
export function beforePhrase(items: readonly Item[], end: number): readonly [number, number] {
  const start = phraseStart(items, end)
  const preposition = prepositionBefore(items, start, start === end)
  const earlier = preposition < 0 ? preposition : phraseStart(items, preposition)
  return preposition > 0 && earlier < preposition ? [earlier, preposition] : [start, end]
}

// "widely", "roughly" are no nouns.
export const isNoun = (item: Item | undefined): boolean =>
  item?.kind === 'word' &&
  !notNouns.has(item.word) &&
  /^\p{L}/u.test(item.word) &&
  item.word !== "'s" &&
  (!/[^p]ly$|['’]/.test(item.word) || LY_NOUNS.test(item.word))

const LY_NOUNS = /^(?:(?:month|week|quarter|year|hour|dai|semimonth)ly|family|rally|assembly|monopoly)$/

export const isHyphen = (item: Item | undefined): boolean => item?.word === '-' || item?.word === '&'

export const span = (items: readonly Item[], from: number, to: number): Span => ({
  start: items[from]?.start ?? 0,
  end: items[to - 1]?.end ?? 0,
})

/** End of a noun phrase that begins at `at`: nouns and what joins them, at most six. */
export function phraseEnd(items: readonly Item[], at: number): number {
  let end = at
  let last = at + 6
  while (
    end < last &&
    (isNoun(items[end]) ||
      (isHyphen(items[end]) &&
        (isNoun(items[end + 1]) || isPlaceInWord(items, end + 1) || particles.has(items[end + 1]?.word ?? '')) &&
        end > at) ||
      // "a write-off", "paid-up capital".
      (particles.has(items[end]?.word ?? '') && isHyphen(items[end - 1]) && end > at) ||
      isPlaceInWord(items, end)) &&
    !(
      end > at &&
      !isHyphen(items[end - 1]) &&
      (isVerb(items[end]) ||
        // "a $400 million charge earlier in the week".
        (items[end]?.word === 'earlier' && !isNoun(items[end + 1])) ||
        // "a $9 billion rescue four days before".
        /^(?:two|three|four|five|six|seven|eight|nine|ten)$/.test(items[end]?.word ?? '') ||
        isParticiple(items, end) ||
        /^(?:maturing|expiring|yielding|carrying|bearing)$/.test(items[end]?.word ?? ''))
    )
  ) {
    // "cost-plus-fixed-fee modification": words that are joined count as one.
    if (isGlued(items, end)) last = Math.min(last + 2, at + 12)
    end++
  }
  return isHyphen(items[end - 1]) ? end - 1 : end
}

/** "its pan-India permit". */
const isPlaceInWord = (items: readonly Item[], at: number): boolean =>
  items[at]?.kind === 'place' && isHyphen(items[at - 1]) && isNoun(items[at + 1])

/** "of debt issued": but "of senior unsecured notes". */
const isParticiple = (items: readonly Item[], at: number): boolean =>
  /.{3}ed$/.test(items[at]?.word ?? '') &&
  !(
    isNoun(items[at + 1]) &&
    /^(?:un\p{L}+ed|secured|subordinated|fixed|guaranteed|backed|adjusted|combined|deferred|restricted|accrued|listed)$/u.test(
      items[at]?.word ?? '',
    )
  )

/** "as high as $5". */
const isHighAs = (items: readonly Item[], at: number): boolean =>
  /^(?:high|low|little)$/.test(items[at]?.word ?? '') && items[at - 1]?.word === 'as' && items[at + 1]?.word === 'as'

/** Beginning of the noun phrase that ends before `end`. */
export function phraseStart(items: readonly Item[], end: number): number {
  let at = end
  while (
    at > end - 5 &&
    at > 0 &&
    (isNoun(items[at - 1]) ||
      (isHyphen(items[at - 1]) && (isNoun(items[at - 2]) || particles.has(items[at - 2]?.word ?? ''))) ||
      (particles.has(items[at - 1]?.word ?? '') && isHyphen(items[at - 2]))) &&
    // "an earn-out", "the average pay of".
    (!isVerb(items[at - 1]) ||
      isHyphen(items[at]) ||
      (/^(?:pay|offer|claim|loan)$/.test(items[at - 1]?.word ?? '') && payOpeners.has(items[at - 2]?.word ?? '')))
  )
    at--
  while (at < end && isHyphen(items[at])) at++
  // "a one-off winter pressures grant of": no word is cut in two.
  if (isGlued(items, at - 1) && /^\p{L}/u.test(items[at - 2]?.word ?? '')) at -= 2
  // "Acme; orders refund of": a verb of a headline.
  if (
    at < end - 1 &&
    headlineVerbs.has(items[at]?.word ?? '') &&
    (at === 0 || items[at - 1]?.kind === 'mark' || items[at - 1]?.kind === 'organization')
  )
    at++
  // "he told analysts, promising sales of".
  if (items[at - 1]?.word === ',' && at < end - 1 && sayingParticiples.has(items[at]?.word ?? '')) at++
  if (items[at - 2]?.word === 'per' && isHyphen(items[at - 1])) at -= 2
  for (let verb = end - 2; verb >= at; verb--) if (isVerbInPhrase(items, verb)) return verb + 1
  // "For the full year revenue reached", with no comma.
  if (items[at - 1]?.word === 'the' && /^(?:for|in|during|over)$/.test(items[at - 2]?.word ?? '')) {
    const time = items.findIndex(({ word }, index) => index >= at && index < end - 1 && /^(?:year|quarter|half|period|month)$/.test(word))
    if (time >= at && !isHyphen(items[time + 1])) return time + 1
  }
  // "Please find attached invoice 17 for".
  if (items[at]?.word === 'please' && at < end - 1) return /^(?:attached|enclosed)$/.test(items[at + 2]?.word ?? '') ? at + 3 : at + 2
  // "we estimate remediation costs": after a pronoun stands a verb.
  if (at < end - 1 && personalPronouns.has(items[at - 1]?.word ?? '')) return at + 1
  // "expects to realize annual cost savings of", "and produced income of", "it merely divided fee income of".
  if (at < end - 1 && items[at - 1]?.word === 'to' && (infinitives.has(items[at]?.word ?? '') || /.{3}i[sz]e$/.test(items[at]?.word ?? '')))
    return at + 1
  if (at < end - 1 && /.{3}ed$/.test(items[at]?.word ?? '') && !MODIFIER.test(items[at]?.word ?? '') && isAfterVerb(items, at))
    return at + 1
  // "it warned sales", "has placed shares".
  return at < end - 1 && /.{2}ed$/.test(items[at]?.word ?? '') && isSubject(items[at - 1]) ? at + 1 : at
}

/** "the foundation served minestrone", "he would take costs of", "to hand out grants of". */
const isVerbInPhrase = (items: readonly Item[], at: number): boolean => {
  const [word, before] = [items[at]?.word ?? '', items[at - 1]]
  if (/.{2}ed$/.test(word))
    return isAgent(before) || (isNoun(before) && !isHyphen(items[at + 1]) && !MODIFIER.test(word) && !before?.capital)
  // "is examining payments of".
  if (/.{3}ing$/.test(word) && /^(?:is|are|was|were|been)$/.test(before?.word ?? '')) return true
  if (modals.has(before?.word ?? '')) return true
  return before?.word === 'to' && (plainVerbs.has(word) || settingVerbs.has(word))
}

/** "It was valued at $5 million, and produced income": joined to a verb; "it merely divided fee income". */
const isAfterVerb = (items: readonly Item[], at: number): boolean =>
  items[at - 1]?.word === 'and'
    ? items[at - 2]?.word === ',' && at > 6
    : /.{3}ly$/.test(items[at - 1]?.word ?? '') && personalPronouns.has(items[at - 2]?.word ?? '')

/** The hyphen of "one-off": nothing but it stands between two words. */
const isGlued = (items: readonly Item[], at: number): boolean =>
  items[at]?.word === '-' && items[at]?.end === items[at + 1]?.start && items[at - 1]?.end === items[at]?.start

const MODIFIER =
  /^(?:un\p{L}+ed|secured|subordinated|fixed|guaranteed|backed|adjusted|combined|deferred|restricted|accrued|listed|based|related|linked|weighted|consolidated|need|seed|feed|breed|speed|shed|red|bed)$/u

const isSubject = (item: Item | undefined): boolean =>
  item?.kind === 'organization' || item?.kind === 'person' || subjectsOfPast.has(item?.word ?? '')

export const isVerb = (item: Item | undefined): boolean =>
  item !== undefined &&
  ((changeVerbs.has(item.word) && !nounsToo.has(item.word)) ||
    (amountVerbs.has(item.word) && !nounsToo.has(item.word)) ||
    otherVerbs.has(item.word))

/** "the company raised $5", "investors put $5": who acts is not what the amount is. */
export const isAgent = (item: Item | undefined): boolean =>
  item !== undefined && (organizationNouns.has(item.word) || isHead(item) || agentNouns.has(item.word))

/** The preposition of a phrase whose noun begins at `noun`, or whose name or date ends before it: "for the year", "at Acme", "in Asia", "of its unit". */
export function prepositionBefore(items: readonly Item[], noun: number, bare: boolean): number {
  let at = noun - 1
  // "from Gannett and the Daily Mail": a list of names hangs on the preposition before the first.
  while (bare && items[at]?.kind === 'organization') {
    let joint = items[at - 1]?.word === 'the' ? at - 2 : at - 1
    if (!/^(?:and|,)$/.test(items[joint]?.word ?? '')) break
    if (items[joint - 1]?.word === ',') joint--
    if (items[joint - 1]?.kind !== 'organization') break
    at = joint - 1
  }
  // "the cost of raising funds was".
  if (/.{3}ing$/.test(items[at]?.word ?? '') && items[at - 1]?.word === 'of') return at - 1
  // "profit before tax was".
  if (/^(?:before|after)$/.test(items[at]?.word ?? '') && /^(?:tax|taxes|items|interest)$/.test(items[noun]?.word ?? '')) return at
  // "the advisory fee paid to Whitehurst was".
  if (bare && items[at]?.kind === 'organization' && items[at - 1]?.word === 'to' && /^(?:paid|owed|sent)$/.test(items[at - 2]?.word ?? ''))
    return at - 2
  // "Sales to customers were".
  if (!bare && items[at]?.word === 'to' && nounsToWhom.has(items[at - 1]?.word ?? '')) return at
  const isName = () =>
    items[at]?.kind === 'organization' || items[at]?.kind === 'date' || items[at]?.kind === 'place' || items[at]?.kind === 'person'
  if (bare && !isName()) return -1
  if (bare || isPossessive(items[at])) at -= bare ? 1 : 2
  // "the contract for December delivery".
  else if (isName()) at--
  while (phraseOpeners.has(items[at]?.word ?? '')) at--
  // "rates from Shanghai to Rotterdam".
  if (items[at]?.word === 'to' && items[noun - 1]?.kind === 'place' && items[at - 1]?.kind === 'place' && items[at - 2]?.word === 'from')
    return at - 2
  // "for the year to 28 February".
  const isUpTo = bare && items[noun - 1]?.kind === 'date' && /^(?:to|ended|ending|through|until|by|since)$/.test(items[at]?.word ?? '')
  return isUpTo || phrasePrepositions.has(items[at]?.word ?? '') ? at : -1
}

/** Past "($6 million)", the amount before in another currency, when it stands at `at`. */
export const pastEquivalent = (items: readonly Item[], at: number): number =>
  items[at]?.word === '(' && items[at + 1]?.kind === 'money' && items[at + 2]?.word === ')' ? at + 3 : at

/** Item before the amount and its hedges. */
export function beforeHedges(items: readonly Item[], money: number): number {
  let at = money - 1
  while (
    at >= 0 &&
    (hedges.has(items[at]?.word ?? '') || isHighAs(items, at)) &&
    items[at]?.word !== 'of' &&
    // "a loss of at least $5".
    !(items[at]?.word === 'to' || (items[at]?.word === 'at' && !/^(?:least|most)$/.test(items[at + 1]?.word ?? '')))
  )
    at--
  // "for a club-record £42m".
  if (items[at]?.word === '-' && items[at + 1]?.word === 'record' && isGlued(items, at)) return beforeHedges(items, at - 1)
  // "for a total of $5".
  if (
    items[at]?.word === 'of' &&
    /^(?:total|sum|median|average|record)$/.test(items[at - 1]?.word ?? '') &&
    items[at - 2]?.word === 'a' &&
    items[at - 3]?.word === 'for'
  )
    return at - 3
  // "liability is the greater of $5 and half of the fees".
  if (
    items[at]?.word === 'of' &&
    items[at - 2]?.word === 'the' &&
    /^(?:greater|lesser|higher|lower|larger|smaller)$/.test(items[at - 1]?.word ?? '')
  )
    return beforeHedges(items, at - 2)
  if ((items[at]?.word === 'to' || items[at]?.word === 'at') && /^(?:up|close|least|most|much)$/.test(items[at - 1]?.word ?? ''))
    return beforeHedges(items, at - 1)
  return at
}
