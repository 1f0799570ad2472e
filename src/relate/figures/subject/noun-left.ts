import { infinitives, ordinals, otherVerbs, timeNouns } from '../../../data/figure-clauses.ts'
import { auxiliaries, determinersOfPay, insidePrepositions, payOpeners } from '../../../data/figure-grammar.ts'
import { marketVerbs } from '../../../data/figure-words.ts'
import type { Item } from '../../reading.ts'
import { isAgent, isNoun, isVerb, phraseStart, prepositionBefore, span } from '../phrase.ts'
import type { Subject } from './rule.ts'

/** The noun that a verb says something of: before it, past auxiliaries, what stands between commas, and phrases like "in Asia", "for the year". */
export function nounLeftOf(items: readonly Item[], verb: number): Subject | null {
  let end = verb
  while (
    end > 0 &&
    (auxiliaries.has(items[end - 1]?.word ?? '') || /^(?:having|there|here|alone|itself|together|each)$/.test(items[end - 1]?.word ?? ''))
  )
    end--
  end = beforeTime(items, end)
  // "shares last traded".
  if (items[end - 1]?.word === 'last' && isNoun(items[end - 2])) end--
  // "its Class A shares (NYSE: PBAC) rose".
  if (items[end - 1]?.word === ')') {
    const open = items.findLastIndex(({ word }, index) => word === '(' && index < end - 1 && index > end - 16)
    if (open > 0) end = open
  }
  // "the pound, which had slipped to".
  if (/^(?:which|that)$/.test(items[end - 1]?.word ?? '')) {
    end -= items[end - 2]?.word === ',' ? 2 : 1
    // "the lead of Citicorp, which added": it is said of the name.
    if (items[end - 1]?.kind === 'organization' && /^(?:added|had|has|lost|raised|cut|put)$/.test(items[verb]?.word ?? '')) return null
  }
  // "had tripled, to $31 million".
  if (items[end - 1]?.word === ',') {
    const opened = beforeInsertion(items, end - 1)
    // "the stock, trading at $5": nothing was opened, the verb is a participle.
    end = opened === end && /ing$/.test(items[verb]?.word ?? '') ? end - 1 : opened
  }
  // "net income attributable to Acme was".
  let share = end - 1
  while (share > 0 && share > end - 9 && items[share]?.word !== 'attributable' && items[share]?.word !== 'available') share--
  if (share === end - 9) share = 0
  if (share > 0 && items[share + 1]?.word === 'to' && isNoun(items[share - 1])) end = share
  const made = participial(items, end)
  if (made !== null) return made
  let start = phraseStart(items, end)
  // "redemptions at junk-bond funds, which lost": said of the noun right before.
  const isRelative = /^(?:which|that)$/.test(items[verb - 1]?.word ?? '') && start < end
  for (let phrases = 0; phrases < 3; phrases++) {
    const preposition = prepositionBefore(items, start, start === end)
    if (preposition < 0 || (isRelative && items[preposition]?.word !== 'of')) break
    const earlier = phraseStart(items, preposition)
    if (earlier === preposition) break
    // "profit before tax was": all of it is the name of the figure.
    ;[start, end] = [earlier, /^(?:before|after)$/.test(items[preposition]?.word ?? '') ? end : preposition]
  }
  // "Starting pay rises to".
  if (
    start === end &&
    items[end - 1]?.word === 'pay' &&
    /.{4}/.test(items[end - 2]?.word ?? '') &&
    payOpeners.has(items[end - 2]?.word ?? '') &&
    !determinersOfPay.has(items[end - 2]?.word ?? '')
  )
    return { words: span(items, end - 2, end), at: end - 2, verb: null, isTopic: true }
  // "The pay is $5".
  if (
    start === end &&
    /^(?:pay|loan|loans|saving|offer|worth|claims?)$/.test(items[end - 1]?.word ?? '') &&
    determinersOfPay.has(items[end - 2]?.word ?? '')
  )
    return { words: span(items, end - 1, end), at: end - 1, verb: null, isTopic: true }
  const last = items[end - 1]?.word ?? ''
  // "any ticket booked through a distribution system would cost": the system costs nothing.
  const before = /^(?:a|an|the|its|their)$/.test(items[start - 1]?.word ?? '') ? start - 2 : start - 1
  if (before > 0 && insidePrepositions.has(items[before]?.word ?? '')) return null
  // "converting the site to make steel would cost".
  if (infinitives.has(items[start - 1]?.word ?? '') && items[start - 2]?.word === 'to') return null
  if (items[start - 1]?.word === 'to' && end > start + 1 && !/s$/.test(items[start]?.word ?? '')) return null
  if (
    start === end ||
    otherVerbs.has(last) ||
    timeNouns.has(last) ||
    /^(?:target|rumou?red|tipped)$/.test(last) ||
    auxiliaries.has(last) ||
    ordinals.has(last) ||
    (isAgent(items[end - 1]) && !isFund(items, end - 1, verb) && !isSecurity(items, end - 1, verb))
  )
    return null
  return { words: span(items, start, end), at: start, verb: null, isTopic: true }
}

/** "Net cash provided by operating activities was", "cost of goods sold increased": names of figures with a participle in them. */
function participial(items: readonly Item[], end: number): Subject | null {
  let at = end - 1
  while (at > end - 7 && items[at]?.kind === 'word' && !/^(?:provided|used|generated|sold)$/.test(items[at]?.word ?? '')) at--
  const noun = items[at - 1]?.word ?? ''
  const isCash = /^(?:provided|used|generated)$/.test(items[at]?.word ?? '') && /^(?:cash|funds|flows?)$/.test(noun)
  const isCost = at === end - 1 && items[at]?.word === 'sold' && /^(?:goods|products|merchandise)$/.test(noun)
  if (!isCash && !isCost) return null
  let start = phraseStart(items, at)
  if (isCost && items[start - 1]?.word === 'of') start = phraseStart(items, start - 1)
  return { words: span(items, start, end), at: start, verb: null, isTopic: true }
}

/** "His salary last year was", "profit 2023 was": when is not what. */
function beforeTime(items: readonly Item[], end: number): number {
  if (timeNouns.has(items[end - 1]?.word ?? '') && /^(?:last|this|next|that|previous)$/.test(items[end - 2]?.word ?? '') && end > 2)
    return end - 2
  return items[end - 1]?.kind === 'date' && isNoun(items[end - 2]) && !isVerb(items[end - 2]) ? end - 1 : end
}

/** "The general fund totals": an account, not somebody who pays. */
const isFund = (items: readonly Item[], noun: number, verb: number): boolean =>
  items[noun]?.word === 'fund' && /^(?:total|st(?:an|oo)ds?$)/.test(items[verb]?.word ?? '')

/** "Silverline's units jumped 19% to $5": those of a partnership are traded. */
const isSecurity = (items: readonly Item[], noun: number, verb: number): boolean =>
  items[noun]?.word === 'units' &&
  marketVerbs.has(items[verb]?.word ?? '') &&
  (/^(?:common|limited)$/.test(items[noun - 1]?.word ?? '') || items.slice(verb, verb + 8).some(({ word }) => word === '%'))

const LONGEST_INSERTION = 25

/** "Assets of funds, the largest of which are run by Acme, Plum and Dreyfus, rose": the comma before the relative clause, when one opens further left. */
function relativeComma(items: readonly Item[], comma: number): number {
  for (let at = comma - 1; at > comma - 14 && at > 0; at--) {
    if (items[at]?.kind === 'money' || /^[;:]$/.test(items[at]?.word ?? '')) break
    if (
      items[at]?.word === ',' &&
      (/^(?:which|who|whose)$/.test(items[at + 1]?.word ?? '') || (items[at + 3]?.word === 'of' && items[at + 4]?.word === 'which'))
    )
      return at
  }
  return comma
}

/** "West Texas Intermediate, the grade most widely traded, settled": the comma that opens what the one at `comma` closes; `comma + 1` when there is none. */
export function beforeInsertion(items: readonly Item[], comma: number): number {
  for (let at = comma - 2; at > Math.max(0, comma - LONGEST_INSERTION); at--) {
    // "the savings, $11 million in all, had been".
    if (items[at]?.kind === 'money') {
      // "the shares, which traded at $3 in January, fell".
      const which = items.findLastIndex(({ word }, index) => index < at && index > at - 5 && /^(?:which|who|whose)$/.test(word))
      if (which > 0 && items[which - 1]?.word === ',') return which - 1
      const opening = items[at - 1]?.word === ',' ? at - 1 : at - 2
      // "The tax rate, now $13 per $1,000 of valuation, would rise".
      const per =
        items[at - 1]?.word === 'per' && items[at - 2]?.kind === 'money'
          ? items.findLastIndex(({ word }, index) => word === ',' && index < at - 2 && index > at - 6)
          : -1
      return items[opening]?.word === ',' ? opening : per > 0 ? per : comma + 1
    }
    if (items[at]?.word === ',') return relativeComma(items, at)
  }
  return comma + 1
}
