import { contractsForMoney, dealNouns, hearsay, timeNouns, worthWords } from '../../../data/figure-clauses.ts'
import { moneyNouns } from '../../../data/figure-words.ts'
import type { Item } from '../../reading.ts'
import { isNoun, isVerb, phraseStart, prepositionBefore, span } from '../phrase.ts'
import { type Subject, type SubjectRule, words } from './rule.ts'

/** "the biggest check, for $6.2 million,", "has a contract for $4", "a bill for $4": a noun of money before "for". */
export const nounFor: SubjectRule = {
  name: 'noun of money for the amount',
  before: words('for'),
  examples: [
    'The biggest check, for [$6.2 million], went to Ann. → biggest check',
    '{Acme} has a contract for [$4] to clean it. → contract',
    'It sent us a bill for [$4]. → bill',
    'It sold the unit for [$4]. → sale',
    'Please find invoice no. 2024-017 for [$4]. → invoice',
    'They completed the signing of the winger {Mendes} from {Porto} for a club-record [$4]. → signing',
    'The acquisition of {Plum} by {Acme} for [$4] is done. → acquisition',
    'It has completed the sale of its wind farm to {Acme} for [$4]. → sale',
    'The purchase of {Plum} from {Acme}, agreed in «August|2018-08-01|2018-08-31» for [$4], is done. → purchase',
    'It has filed suit in Marion County for [$4]. → suit',
    'He sold the shares for a total of [$4]. → sale',
    'The sale of shoes pays for [$4] of it. → payment',
  ],
  find(items, _, preposition) {
    const end = beforeNumber(items, items[preposition - 1]?.word === ',' ? preposition - 1 : preposition)
    if (!moneyNouns.has(items[end - 1]?.word ?? '')) return dealBefore(items, preposition)
    const start = phraseStart(items, end)
    return start === end ? null : { words: span(items, start, end), at: start, verb: null }
  },
}

/** "invoice no. 2024-017 for", "order #17 for": where the noun ends that is numbered. */
function beforeNumber(items: readonly Item[], end: number): number {
  let at = end
  while (
    at > end - 6 &&
    (/^[\d/-]/.test(items[at - 1]?.word ?? '') ||
      items[at - 1]?.kind === 'date' ||
      /^(?:no|number|nr|#|\.)$/.test(items[at - 1]?.word ?? ''))
  )
    at--
  return at > 0 && at < end && isNoun(items[at - 1]) ? at : end
}

/** "the acquisition of Plum by Acme for", "the sale of its wind farm to Acme for": the deal, past what it is of and with whom. */
function dealBefore(items: readonly Item[], end: number): Subject | null {
  for (let at = end - 3; at > end - 16 && at >= 0; at--) {
    const item = items[at]
    if (item?.kind === 'money' || /^[;:]$/.test(items[at + 2]?.word ?? '')) return null
    // "the purchase of Plum from Acme, agreed in August for": when, and not what.
    if (items[at + 2]?.word === ',' && !/^(?:agreed|announced|completed|signed|struck)$/.test(items[at + 3]?.word ?? '')) return null
    const isDeal = dealNouns.has(item?.word ?? '') && /^(?:of|by|from)$/.test(items[at + 1]?.word ?? '')
    const isContract = contractsForMoney.has(item?.word ?? '') && /^(?:in|with|against|from|by|to)$/.test(items[at + 1]?.word ?? '')
    if (!isDeal && !isContract) continue
    // "settled a suit in Fargo for": the verb tells more.
    if (
      isContract &&
      /^(?:settle[sd]?|settling|won|wins|lost|rejected)$/.test(
        items[at - 1]?.word === 'a' || items[at - 1]?.word === 'the' ? (items[at - 2]?.word ?? '') : '',
      )
    )
      return null
    const between = items.slice(at + 2, end)
    if (
      between.some(
        (each, index) =>
          (isVerb(each) && between[index - 1]?.word !== ',') ||
          /^(?:is|was|will|that|which|who|pays?|went)$/.test(each.word) ||
          each.kind === 'money',
      )
    )
      return null
    const start = phraseStart(items, at + 1)
    return start > at ? null : { words: span(items, start, at + 1), at: start, verb: null }
  }
  return null
}

/** "stock worth $3 billion", "an offer from Acme valued at $4": the noun whose worth it is. */
export const worth: SubjectRule = {
  name: 'noun worth the amount',
  examples: [
    '{Nusatel} agrees tower deal worth [$3 billion]. → tower deal',
    'They are paid in pounds, now worth [$3 million]. → pounds',
    'He has sold stock worth more than [$3 billion]. → stock',
    'It bought a new position worth [$4]. → new position',
    'It took 45 shares of {Ford} (NYSE: F), worth about [$4]. → shares',
    'It accepted an offer from {Acme} valued at [$4] a share. → offer',
    'It gets annual payments beginning with [$4]. → annual payments',
    'It sells tickets ranging from [$4] to $9. → tickets',
    'It faces losses estimated at [$4]. → losses',
    'It has debts amounting to [$4]. → debts',
    'Twelve full scholarships, each worth [$4] a term, are kept. → Twelve full scholarships',
    'Bail set at [$4]. → Bail',
    'The median home, assessed at [$4], pays more. → median home',
    'It bought the yard for a price not exceeding [$4]. → price',
    'There is an option to extend twice by 12 months, each worth [$4]. → value',
    'The bridge, first estimated at [$4], is done. → bridge',
    'They signed him for an undisclosed fee, thought to be about [$4]. → undisclosed fee',
    'They make a company worth [$4]. → value',
    'The house is worth [$4]. → value',
    'He is a billionaire worth [$4]. → value',
    'It was worth [$4]. → value',
    'It shall pay a success fee not exceeding [$4]. → success fee',
  ],
  find(items, _, hedged) {
    let at = hedged
    if (/^(?:at|with|from|to)$/.test(items[at]?.word ?? '')) at--
    // "for an undisclosed fee, thought to be about $5".
    const thought = items[at]?.word === 'be' && items[at - 1]?.word === 'to' && items[at - 3]?.word === ',' ? at - 2 : -1
    if (thought > 0 && hearsay.has(items[thought]?.word ?? '')) {
      const start = phraseStart(items, thought - 1)
      return start === thought - 1 || isVerb(items[thought - 2]) ? null : { words: span(items, start, thought - 1), at: start, verb: null }
    }
    if (!worthWords.has(items[at]?.word ?? '')) return null
    // "investors put $5 into": but "losses put at $5".
    if (/^(?:put|set|fixed)$/.test(items[at]?.word ?? '') && items[at + 1]?.word !== 'at') return null
    // "a price not exceeding $5".
    if (items[at]?.word === 'exceeding' && items[at - 1]?.word === 'not') at--
    while (/^(?:,|each|all|both|now|together|once|currently|reportedly|first|originally|initially|last)$/.test(items[at - 1]?.word ?? ''))
      at--
    // "shares of Ford (NYSE: F), worth".
    if (items[at - 1]?.word === ')')
      at = Math.max(
        1,
        items.findLastIndex(({ word }, index) => word === '(' && index < at && index > at - 9),
      )
    let [start, end] = [phraseStart(items, at), at]
    // "an offer from Acme of Tulsa valued at", "a new position in the first quarter valued at".
    for (let phrases = 0; phrases < 3 && (start === end || timeNouns.has(items[end - 1]?.word ?? '')); phrases++) {
      const preposition = prepositionOrFrom(items, start, start === end)
      const earlier = preposition < 0 ? preposition : phraseStart(items, preposition)
      if (preposition < 0 || earlier === preposition) break
      ;[start, end] = [earlier, preposition]
    }
    start = pastVerb(items, start, end)
    const last = items[end - 1]
    // "a company worth $5".
    if (
      start < end &&
      /^(?:company|firm|business|bank|startup|start-up|carmaker|maker|retailer|billionaire|millionaire|heir|heiress|tycoon|investor)$/.test(
        last?.word ?? '',
      )
    )
      return { words: 'value', at: start, verb: null }
    return start === end ||
      timeNouns.has(last?.word ?? '') ||
      last?.word === 'hands' ||
      !isNoun(last) ||
      isVerb(last) ||
      /(?:ed|ing)$/.test(last?.word ?? '')
      ? null
      : { words: span(items, start, end), at: start, verb: null }
  },
}

/** "Nusatel agrees tower deal", "has placed shares": the first word is the verb of the name or of the auxiliary before it. */
function pastVerb(items: readonly Item[], start: number, end: number): number {
  const before = items[start - 1]
  const isAfterSubject =
    (before !== undefined && before.kind !== 'word' && before.kind !== 'mark') ||
    /^(?:has|have|had|who|which|he|she|it|they|,)$/.test(before?.word ?? '')
  return end > start + 1 && isAfterSubject && /(?:ed|[^s]s)$/.test(items[start]?.word ?? '') ? start + 1 : start
}

function prepositionOrFrom(items: readonly Item[], noun: number, bare: boolean): number {
  const known = prepositionBefore(items, noun, bare)
  if (known > 0 || !bare) return known
  const name = items[noun - 1]
  const at = items[noun - 2]?.word === 'the' ? noun - 3 : noun - 2
  return (name?.kind === 'organization' || name?.kind === 'person') && /^(?:from|with|by)$/.test(items[at]?.word ?? '') ? at : -1
}
