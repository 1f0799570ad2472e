import { headlineNouns, moneyHolders, movesOfFirms, ordinals, timeNouns } from '../../../data/figure-clauses.ts'
import { determinersOfAmounts } from '../../../data/figure-grammar.ts'
import { notSubjects } from '../../../data/figure-words.ts'
import type { Item } from '../../reading.ts'
import { isHead } from '../../roles/index.ts'
import { beforeHedges, isHyphen, isNoun, isVerb, pastEquivalent, phraseEnd, span } from '../phrase.ts'
import { type SubjectRule, words } from './rule.ts'

/** "$11.8 billion in advertising revenue", "$900 million of debt", "$2 million worth of goods". */
export const partitive: SubjectRule = {
  name: 'amount of something',
  after: words('( in of worth aggregate principal face nominal total'),
  examples: [
    'It pulled in [$11.8 billion] in advertising revenue in 2018. → advertising revenue',
    'They sold roughly [$900 million] of debt. → debt',
    'It was paid [$5 million] in cash. → payment',
    'It ended the year with [$5 million] in cash. → cash',
    '{Texas American} rose [$5] in heavy {Big Board} trading. → share price',
    'It has [$5 million] worth of gold bars. → gold bars',
    'It issued [$5 million] of 7.85% notes. → notes',
    'It sold [$5 million] of senior unsecured notes. → senior unsecured notes',
    'It pays the first [$350] of their medical bills. → medical bills',
    'It bought {Acme} for [$2 billion] in a swipe at {Cisco}. → purchase',
    'The pound slipped to [$1.38] in sympathy. → pound',
    'She keeps [$7] in a tin. → keeps',
    'It raised [$7] in a Series B round. → Series B round',
    'A dividend of [6p] in the pound was paid. → dividend',
    'Banks were stuck with [$7] of {Corinth} debt. → debt',
    'It owes [$7] of medium- and long-term debt. → long-term debt',
    '{Acme} is to buy {Plum} for [$7] in platinum push. → purchase',
    'They took [$7] of it. → took',
    '{Telmex} invests [$7] in Brazilian startup {Ligue}. → investment',
    'It has a stake worth [$7] in industrial group {Norcastle}. → stake',
    'It spent [$7] in four days looking for him. → spending',
    'It hid a fraud of [$7] in the account of an exporter. → fraud',
    'There is a limit of [$7] in value. → limit',
    'It has [$5 million] aggregate principal amount of 5.75% senior notes due. → senior notes',
    'It made [$5 million] total. → made',
    'It will pay [$5 million] (<$3 million>) in dividends. → dividends',
    'It paid [$5 million] ({Acme}) in May. → payment',
    'It sold [$7] of bonds maturing «2026|2026-01-01|2026-12-31». → bonds',
  ],
  find(items, money, of) {
    // "17.5 billion reais ($3.58 billion) in dividends".
    let at = pastEquivalent(items, money + 1)
    if (items[at]?.word === 'worth') at++
    // "$200 million aggregate principal amount of notes", "$5 million in principal amount of notes".
    const whole = pastPrincipal(items, at)
    if (whole > at) at = whole
    const preposition = items[at]?.word
    if (preposition !== 'in' && preposition !== 'of') return null
    // "bought it for $2 billion in a swipe at Cisco".
    if (/^an?$/.test(items[at + 1]?.word ?? '') && items[of]?.word === 'for') return null
    // "a stake worth $2 in industrial group Norcastle".
    if (preposition === 'in' && items[of]?.word === 'worth') return null
    // "a fraud of $5 in the account of an exporter": the noun before holds it.
    if (preposition === 'in' && items[of]?.word === 'of' && isNoun(items[of - 1]) && !ordinals.has(items[of - 1]?.word ?? '')) return null
    // "a bag costs $5 in Mile 12 market".
    if (preposition === 'in' && /^costs?$/.test(items[of]?.word ?? '')) return null
    // "slipped to $1.38 in sympathy".
    if (preposition === 'in' && /^(?:to|at)$/.test(items[of]?.word ?? '')) return null
    at++
    // "for $2 billion in platinum push": a headline leaves out the article.
    while (/^(?:new|its|their|his|her|our|the|a|an|%|percent|per|cent|[\d.,]+)$/.test(items[at]?.word ?? '')) at++
    // "$5 million of Corinth debt", "of Ghana's bonds", "of medium- and long-term debt".
    if (preposition === 'of' && (items[at]?.kind === 'organization' || items[at]?.kind === 'place'))
      at += items[at + 1]?.word === "'s" ? 2 : 1
    if (isHyphen(items[at + 1]) && items[at + 2]?.word === 'and') at += 3
    const word = items[at]?.word ?? ''
    // "ended June with $5 in cash", "has $5 in cash": but "paid $5 in cash".
    const isHeld = word === 'cash' && /^(?:with|has|have|had|held|holds|having)$/.test(items[of]?.word ?? '')
    if (!isNoun(items[at]) || (preposition === 'of' ? timeNouns.has(word) : notSubjects.has(word) && !isHeld)) return null
    const end = phraseEnd(items, at)
    if (end === at || timeNouns.has(items[end - 1]?.word ?? '')) return null
    // "spent $5 in four days looking", "paid $5 in four instalments".
    if (
      preposition === 'in' &&
      (notSubjects.has(items[end - 1]?.word ?? '') || items.slice(at, end).some(({ word }) => timeNouns.has(word))) &&
      !isHeld
    )
      return null
    // "invests $2 in Brazilian startup Ligue": where it goes.
    if (preposition === 'in' && items[end]?.kind === 'organization') return null
    if (preposition === 'in' && items[of]?.word === 'for' && movesOfFirms.has(items[end - 1]?.word ?? '')) return null
    // "she keeps $5 in a tin": but "raised $5 in a financing".
    const isPlace =
      preposition === 'in' && /^(?:an?|the|her|his|my)$/.test(items[at - 1]?.word ?? '') && !moneyHolders.has(items[end - 1]?.word ?? '')
    return isPlace ? null : { words: span(items, at, end), at: money, verb: null }
  },
}

/** Past "aggregate principal amount", when "of" stands behind it. */
function pastPrincipal(items: readonly Item[], from: number): number {
  let at = items[from]?.word === 'in' ? from + 1 : from
  while (/^(?:aggregate|principal|face|nominal|total)$/.test(items[at]?.word ?? '')) at++
  return /^(?:amount|value)$/.test(items[at]?.word ?? '') && items[at + 1]?.word === 'of' ? at + 1 : from
}

/** "a $40 million fine", "its $3 billion takeover of". */
export const compound: SubjectRule = {
  name: 'amount before its noun',
  examples: [
    'It faces a [$40 million] fine. → fine',
    'The [$3 billion] takeover of Acme failed. → takeover',
    'It renewed a [$5 million] credit line. → credit line',
    'They join in a [$10 billion] stock swap. → stock swap',
    'It paid [$5] a share. → payment',
    'Its [$5]-a-share proposal failed. → proposal',
    'Then came the [$5] {Rongsheng} deal. → deal',
    'It turned down a sweetened [$5 million] takeover proposal. → takeover proposal',
    'It must return part of a [$5] leaving payment. → leaving payment',
    'It stayed the award of a [$5] contract. → contract',
    '{Acme}, whose [$5 million] benchmark was mandated, left. → benchmark',
    '[$5 million] gift names new dialysis centre → gift',
    'It won a [$5 million] firm-fixed-price contract. → firm-fixed-price contract',
    'Holders of its [$5 million] 9.25% notes are angry. → notes',
    'She was freed on [$5] bail. → bail',
    'It took a [$5] write-off. → write-off',
    'It has a [$5] debtor-in-possession facility. → debtor-in-possession facility',
    'The brokerage has [$28.00] target price on the stock. → target price',
    '{Acme} agree [$5 million] fee for striker → fee',
    'Bayer won approval for its [$5 billion] buy of {Monsanto}. → buy',
    'It leaves out the [$5] President [Ann Lee] had sought. → sought',
    'Teachers would get a [$5] raise. → raise',
    'They admitted taking [$5] bribes. → bribes',
    '{Acme} bags [$5 million] Series B. → Series B',
    'It has [$5 million] left. → nothing',
  ],
  find(items, money) {
    // "a £318 million ($625 million) offer", "its $5 million 9.25% notes".
    let at = pastRate(items, pastEquivalent(items, money + 1))
    const first = at
    // "its $17-a-share proposal".
    const perShare = isHyphen(items[at]) && /^(?:a|an|per)$/.test(items[at + 1]?.word ?? '')
    if (perShare) at += isHyphen(items[at + 2]) ? 4 : 3
    else if (items[at]?.word === ',' || isHyphen(items[at])) at++
    if (!perShare && at > first && !/^(?:\d|one|two|three|four|five|six|seven|ten)/.test(items[at]?.word ?? '')) return null
    if (!perShare && at > first) while (at < first + 5 && !isNoun(items[at])) at++
    const determined = isDetermined(items, money) || items[money - 1]?.kind === 'organization'
    // "July's $3.4 billion Rongsheng deal".
    if (determined && items[at]?.kind !== 'word' && items[at]?.kind !== 'mark' && items[at]?.kind !== 'money') at++
    // "its $62.5 billion buy of Monsanto".
    if (determined && isNoun(items[at]) && items[at + 1]?.word === 'of') return { words: span(items, at, at + 1), at: money, verb: null }
    // "the $5 President Lee had sought", "a $4,000 raise".
    if (isHead(items[at]) && items[at + 1]?.kind === 'person') return null
    if (!isNoun(items[at]) || (isVerb(items[at]) && !(determined && items[at]?.word === 'raise'))) return null
    let end = phraseEnd(items, at)
    // "a $75 million debtor-in-possession facility".
    let joined = end
    while (end > at && isHyphen(items[joined]) && items[joined + 1]?.kind === 'word') joined += 2
    if (joined > end && isNoun(items[joined])) end = phraseEnd(items, joined)
    // "$5 gift names new centre": what follows the noun in a headline is its verb.
    if (!determined) while (end > at && !isSureNoun(items[end - 1])) end--
    // "bags $62M Series B".
    if (items[end - 1]?.word === 'series' && /^[a-z]$/.test(items[end]?.word ?? '')) end++
    return end === at || (end === at + 1 && (notSubjects.has(items[at]?.word ?? '') || items[at]?.word.length === 1))
      ? null
      : { words: span(items, at, end), at: money, verb: null }
  },
}

/** Past "9.25%", "7 per cent". */
function pastRate(items: readonly Item[], at: number): number {
  if (!/^\d[\d.]*$/.test(items[at]?.word ?? '')) return at
  const unit = items[at + 1]?.word ?? ''
  return unit === '%' || unit === 'percent' ? at + 2 : unit === 'per' && items[at + 2]?.word === 'cent' ? at + 3 : at
}

/** "a $5 million", "a sweetened $5 million", "whose $5 million": a determiner stands before, past an adjective. */
function isDetermined(items: readonly Item[], money: number): boolean {
  const before = firstBeforeHedges(items, money)
  if (determinersOfAmounts.has(before?.word ?? '')) return true
  const at = before === undefined ? -1 : items.indexOf(before)
  return at > 0 && ADJECTIVE.test(before?.word ?? '') && determinersOfAmounts.has(items[at - 1]?.word ?? '')
}

const ADJECTIVE = /.(?:ed|al|ive|ous|ary|less|ile)$|^(?:separate|rival|modest|tidy|second|third|special|surprise|private|one-time)$/

const isSureNoun = (item: Item | undefined): boolean => {
  const word = item?.word ?? ''
  return headlineNouns.has(word) || headlineNouns.has(word.slice(word.lastIndexOf('-') + 1))
}

function firstBeforeHedges(items: readonly Item[], money: number): Item | undefined {
  const before = items[money - 1]
  return before?.word === 'a' || before?.word === 'an' ? before : items[beforeHedges(items, money)]
}
