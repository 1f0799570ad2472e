import { moneyNouns, settingVerbs } from '../../data/figure-words.ts'
import type { Item } from '../reading.ts'
import { isPossessive } from '../roles/index.ts'
import { beforeInsertion } from './noun-verb.ts'
import { beforeHedges, isHyphen, isNoun, isVerb, phraseEnd, phraseStart, prepositionBefore, span, TIMES } from './phrase.ts'
import type { Subject, SubjectRule } from './rule.ts'

/** "pushed the dollar down to $4", "raised its dividend 20% on the old shares, to $4": what a verb brings to an amount stands right after the verb. */
export const brought: SubjectRule = {
  name: 'what a verb brings to an amount',
  examples: [
    'A rise in rates pushes the NZ dollar down to [$4]. → NZ dollar',
    'It raised the quarterly dividend 20% on the old shares, to [$4]. → quarterly dividend',
    'It cut the forecast for revenue at its unit to [$4]. → forecast',
    'He cut his «1996|1996|1996» estimate to [$4]. → estimate',
    'It put damage to farm exports at [$4]. → damage',
    'He estimated unhedged private borrowing at [$4]. → unhedged private borrowing',
    'It raised [$4] to pay staff. → funds raised',
    'Lifting the market’s value to [$4], it rose. → value',
    'He spoke of a surcharge, which the petitioner puts at [$4]. → surcharge',
    'A chart gave the remediation bill of {Acme} as [$4]. → remediation bill',
    'It drove coast tickets to [$4]. → coast tickets',
    'It wrote down the value of brands by [$4]. → value',
    'It is to increase its capital by [$4] through an issue. → capital',
    'It set out to find [$4]. → nothing',
  ],
  find(items, money) {
    // "as" may be a hedge, too: "as much as $5".
    const to = items[money - 1]?.word === 'as' && items[money - 2]?.word !== 'much' ? money - 1 : beforeHedges(items, money)
    const preposition = items[to]?.word ?? ''
    // "gave the bill of Acme as $5".
    if (!/^(?:to|at|by|as|from)$/.test(preposition)) return null
    // "flows from abroad, which the Bank put at".
    const which = items.findLastIndex(({ word }, index) => index < to - 2 && index > to - 7 && word === 'which')
    if (preposition === 'at' && PUTTING.has(items[to - 1]?.word ?? '') && which > 1) {
      const end = items[which - 1]?.word === ',' ? which - 1 : which
      const start = phraseStart(items, end)
      return start === end ? null : { words: span(items, start, end), at: start, verb: null }
    }
    for (let verb = to - 2; verb > to - 16 && verb >= 0; verb--) {
      const item = items[verb]
      if (item?.kind === 'money' || /^(?:;|but|that|which|who)$/.test(item?.word ?? '')) return null
      if (
        !(preposition === 'at' ? PUTTING : preposition === 'as' ? GIVING : settingVerbs).has(item?.word ?? '') ||
        /^(?:a|an|the|its|of|'s)$/.test(items[verb - 1]?.word ?? '')
      )
        continue
      let start = verb + 1
      while (
        /^(?:the|its|a|an|their|his|her|our|that|this)$/.test(items[start]?.word ?? '') ||
        items[start]?.kind === 'organization' ||
        // "cut September's price by", "wrote down the value by".
        (items[start]?.kind === 'date' && items[start + 1]?.word === "'s") ||
        (start === verb + 1 && /^(?:down|up|back|off)$/.test(items[start]?.word ?? '')) ||
        items[start]?.word === "'s"
      )
        start++
      let end = phraseEnd(items, start)
      // "its year-to-March profit forecast": too long to be sure.
      if (isHyphen(items[end])) return null
      // "cut his fiscal 1996 estimate to".
      if (items[end]?.kind === 'date' && isNoun(items[end + 1])) [start, end] = [end + 1, phraseEnd(items, end + 1)]
      // "lifting the market's value to".
      if (isPossessive(items[end]) && isNoun(items[end + 1])) [start, end] = [end + 1, phraseEnd(items, end + 1)]
      const last = items[end - 1]?.word === 'down' || items[end - 1]?.word === 'up' || items[end - 1]?.word === 'back' ? end - 1 : end
      return last > start ? { words: span(items, start, last), at: start, verb: null } : null
    }
    return null
  },
}

const GIVING = new Set('gave gives give giving given listed recorded reported misstated'.split(' '))

// "put damage to farm exports at $5".
const PUTTING = new Set(
  'put puts putting estimate estimates estimated estimating reckon reckons reckoned peg pegs pegged set sets'.split(' '),
)

/** "showed net profit up 13% at $4", "with Telecom down 6c at $5": what moved stands before "up" or "down". */
export const moved: SubjectRule = {
  name: 'noun, "up" or "down", amount',
  examples: [
    'It showed net profit up 13.7 per cent at [$4]. → net profit',
    'Stocks fell, with {Telecom} down [6c] at <$5.64>. → share price',
    '{Telecom} was unchanged at [$2.18]. → share price',
    'Best of the day was {Acme} (ASX: ACM), up 38 per cent to [$4]. → share price',
    'Better news came from {Acme}, [$4] higher at <$5>. → share price',
    '{Acme}, the most traded stock, was unchanged at [$4]. → share price',
    '{Peloton}, at [$4], is cheap. → share price',
    '{Pitney}, a scrapple maker, up [$4] to <$9>. → share price',
    'It came up at [$4]. → nothing',
  ],
  find(items, money) {
    // "from Ocado, 2p higher at".
    if (MOVED.test(items[money + 1]?.word ?? '') && items[money - 1]?.word === ',' && items[money - 2]?.kind === 'organization')
      return { words: 'share price', at: money - 1, verb: null }
    // "Peloton, at $23".
    if (
      /^(?:at|under|near|below|above)$/.test(items[money - 1]?.word ?? '') &&
      items[money - 2]?.word === ',' &&
      items[money - 3]?.kind === 'organization' &&
      money < 6
    )
      return { words: 'share price', at: money - 2, verb: null }
    let at = beforeHedges(items, money)
    if (/^(?:at|to|by)$/.test(items[at]?.word ?? '')) at--
    at = beforePercent(items, at)
    if (!MOVED.test(items[at]?.word ?? '')) at = money - 1
    if (!MOVED.test(items[at]?.word ?? '')) return null
    let end = beforePercent(items, at - 1) + 1
    while (/^(?:was|were|is|are|ended|closed|held|holds|finished|,)$/.test(items[end - 1]?.word ?? '')) end--
    // "Pitney Foods, a scrapple maker, up $2 to".
    const opened = items[end]?.word === ',' ? beforeInsertion(items, end) : end
    if (opened < end && items[opened - 1]?.kind === 'organization' && /^(?:a|an|the)$/.test(items[opened + 1]?.word ?? '')) end = opened
    // "Yarralong (ASX: YLF), up 38 per cent to".
    // "Elektrim, the most traded stock, was unchanged at".
    if (items[end]?.word === ',' && /^(?:was|were|is|are|ended|closed|held|holds|finished)$/.test(items[end + 1]?.word ?? ''))
      end = Math.min(end, beforeInsertion(items, end))
    if (items[end - 1]?.word === ')') end = items.findLastIndex(({ word }, index) => word === '(' && index < end - 1 && index > end - 10)
    if (end < 1) return null
    if (items[end - 1]?.kind === 'organization') return { words: 'share price', at: end, verb: null }
    const start = phraseStart(items, end)
    // "shares ended higher": the verb tells more.
    if (end < at || start === end || isVerb(items[end - 1]) || PARTICLE_VERBS.test(items[end - 1]?.word ?? '')) return null
    return { words: span(items, start, end), at: start, verb: null, isTopic: true }
  },
}

const MOVED = /^(?:up|down|off|unchanged|steady|flat|higher|lower)$/
const PARTICLE_VERBS = /^(?:came|went|put|putting|picked|made|set|turned|took|gave|cleaned|backed|coming|opened)$/

/** Past "13.7 per cent", "20%". */
function beforePercent(items: readonly Item[], at: number): number {
  let index = at
  while (/^(?:%|percent|pct|pc|per|cent|points?|\d[\d.,/]*)$/.test(items[index]?.word ?? '')) index--
  return index
}

/** "the biggest check, for $6.2 million,", "has a contract for $4", "a bill for $4": a noun of money before "for". */
export const nounFor: SubjectRule = {
  name: 'noun of money for the amount',
  examples: [
    'The biggest check, for [$6.2 million], went to Ann. → biggest check',
    '{Acme} has a contract for [$4] to clean it. → contract',
    'It sent us a bill for [$4]. → bill',
    'It sold the unit for [$4]. → sale',
    'The acquisition of {Plum} by {Acme} for [$4] is done. → acquisition',
    'It has completed the sale of its wind farm to {Acme} for [$4]. → sale',
    'The purchase of {Plum} from {Acme}, agreed in «August|2018-08-01|2018-08-31» for [$4], is done. → purchase',
    'The sale of shoes pays for [$4] of it. → payment',
  ],
  find(items, money) {
    const preposition = beforeHedges(items, money)
    if (items[preposition]?.word !== 'for') return null
    const end = items[preposition - 1]?.word === ',' ? preposition - 1 : preposition
    if (!moneyNouns.has(items[end - 1]?.word ?? '')) return dealBefore(items, preposition)
    const start = phraseStart(items, end)
    return start === end ? null : { words: span(items, start, end), at: start, verb: null }
  },
}

/** "the acquisition of Plum by Acme for", "the sale of its wind farm to Acme for": the deal, past what it is of and with whom. */
function dealBefore(items: readonly Item[], end: number): Subject | null {
  for (let at = end - 3; at > end - 16 && at >= 0; at--) {
    const item = items[at]
    if (item?.kind === 'money' || /^[;:]$/.test(items[at + 2]?.word ?? '')) return null
    // "the purchase of Plum from Acme, agreed in August for": when, and not what.
    if (items[at + 2]?.word === ',' && !/^(?:agreed|announced|completed|signed|struck)$/.test(items[at + 3]?.word ?? '')) return null
    const isDeal = DEALS.test(item?.word ?? '') && /^(?:of|by|from)$/.test(items[at + 1]?.word ?? '')
    const isContract = CONTRACTS.test(item?.word ?? '') && /^(?:in|with|against|from|by|to)$/.test(items[at + 1]?.word ?? '')
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

/** "filed suit in Marion County District Court for": these are for money, whoever they are with. */
const CONTRACTS = /^(?:suit|lawsuit|contract|order|tender|bid|offer|claim|settlement|loan)$/

/** Nouns of deals: what is "of" them is bought or sold, and owns nothing. */
export const DEALS = /^(?:acquisition|purchase|takeover|sale|buyout|disposal|signing|divestment)$/

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
    'The bridge, first estimated at [$4], is done. → bridge',
    'The house is worth [$4]. → value',
    'It was worth [$4]. → value',
  ],
  find(items, money) {
    let at = beforeHedges(items, money)
    if (/^(?:at|with|from|to)$/.test(items[at]?.word ?? '')) at--
    // "for an undisclosed fee, thought to be about $5".
    const thought = items[at]?.word === 'be' && items[at - 1]?.word === 'to' && items[at - 3]?.word === ',' ? at - 2 : -1
    if (thought > 0 && /^(?:thought|believed|said|reported|understood|rumoured|rumored|estimated)$/.test(items[thought]?.word ?? '')) {
      const start = phraseStart(items, thought - 1)
      return start === thought - 1 || isVerb(items[thought - 2]) ? null : { words: span(items, start, thought - 1), at: start, verb: null }
    }
    if (!WORTH.test(items[at]?.word ?? '')) return null
    // "investors put $5 into": but "losses put at $5".
    if (/^(?:put|set|fixed)$/.test(items[at]?.word ?? '') && items[at + 1]?.word !== 'at') return null
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
    for (let phrases = 0; phrases < 3 && (start === end || TIMES.test(items[end - 1]?.word ?? '')); phrases++) {
      const preposition = prepositionOrFrom(items, start, start === end)
      const earlier = preposition < 0 ? preposition : phraseStart(items, preposition)
      if (preposition < 0 || earlier === preposition) break
      ;[start, end] = [earlier, preposition]
    }
    start = pastVerb(items, start, end)
    const last = items[end - 1]
    return start === end || last?.word === 'hands' || !isNoun(last) || isVerb(last) || /(?:ed|ing)$/.test(last?.word ?? '')
      ? null
      : { words: span(items, start, end), at: start, verb: null }
  },
}

const WORTH =
  /^(?:worth|valued|priced|estimated|capped|pegged|put|set|fixed|totall?ing|costing|beginning|starting|ranging|averaging|exceeding|amounting|approaching)$/

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
  return (name?.kind === 'organization' || name?.kind === 'person') && /^(?:from|with)$/.test(items[at]?.word ?? '') ? at : -1
}
