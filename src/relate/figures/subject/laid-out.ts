import { otherVerbs, timeNouns } from '../../../data/figure-clauses.ts'
import { attributeOpeners, determiners } from '../../../data/figure-grammar.ts'
import type { Item } from '../../reading.ts'
import { isHead } from '../../roles/index.ts'
import { beforePhrase, isAgent, isNoun, isVerb, phraseEnd, phraseStart, prepositionBefore, span } from '../phrase.ts'
import { type SubjectRule, words } from './rule.ts'

/** "the bridge facility ($5, two years)", "its contract ($5 a year)": an amount alone in brackets behind what it is. */
export const bracketed: SubjectRule = {
  name: 'amount in brackets',
  before: words('('),
  examples: [
    'The bridge facility ([$5], two years) is ready. → bridge facility',
    'Its contract ([$5] a year) ends soon. → contract',
    '{Acme} ([$5]) and {Plum} (<$6>) gave most. → nothing',
  ],
  find(items: readonly Item[], money: number) {
    const end = money - 1
    const noun = items[end - 1]
    if (
      items[end]?.word !== '(' ||
      !isNoun(noun) ||
      noun?.capital ||
      isAgent(noun) ||
      isHead(noun) ||
      timeNouns.has(noun?.word ?? '') ||
      noun?.word.endsWith('ly')
    )
      return null
    const start = phraseStart(items, end)
    // "The sum is small ($5)."
    return start === end || attributeOpeners.has(items[start - 1]?.word ?? '')
      ? null
      : { words: span(items, start, end), at: start, verb: null }
  },
}

/** "Jerrycan of water: $1", "revenue (FY17: $5 million)", "Interest in cash: $2". */
export const colon: SubjectRule = {
  name: 'noun, colon, amount',
  before: words(': |'),
  examples: [
    'Jerrycan of water: [$1] → Jerrycan',
    'Extra cost: about [$1.1 million]. → Extra cost',
    'Profit in «2019|2019|2019»: [$5] → Profit',
    'Pay: [$5] an hour. → Pay',
    'Support received from {Acme} in «May|2020-05-01|2020-05-31»: [$5]. → Support',
    'Total marketing spend: [$5]. → Total marketing spend',
    'Estimated total value (excl. VAT): [$5] → Estimated total value',
    'Total awarded this round: [$5] → Total awarded',
    'He said: [$5] is enough. → nothing',
  ],
  find(items, _, hedged) {
    let at = hedged
    if (items[at]?.word !== ':' && items[at]?.word !== '|') return null
    // "Total value (excl. VAT): $5".
    if (items[at - 1]?.word === ')') {
      const open = items.findLastIndex(({ word }, index) => word === '(' && index < at && index > at - 8)
      if (open > 0 && !items.slice(open, at).some(({ kind }) => kind === 'money')) at = open
    }
    // "Pak -- CFO: $5": who speaks.
    if (isHead(items[at - 1])) return null
    while (at > 0 && (items[at - 1]?.kind === 'date' || /^(?:so|far|now|today|yet)$/.test(items[at - 1]?.word ?? ''))) at--
    // "Profit in 2019: $5".
    if (items[at]?.kind === 'date' && /^(?:in|for|of)$/.test(items[at - 1]?.word ?? '')) at--
    // "Total awarded this round: $5".
    if (/^(?:this|last|next)$/.test(items[at - 2]?.word ?? '')) at -= 2
    let start = phraseStart(items, at)
    let end = at
    const preposition = prepositionBefore(items, start, start === end)
    const earlier = preposition < 0 ? start : phraseStart(items, preposition)
    if (preposition > 0 && earlier < preposition) [start, end] = [earlier, preposition]
    // "Pay: $5 an hour", "Total marketing spend: $5": the last word is no verb there.
    if (start === end && items[at - 1]?.kind === 'word' && !otherVerbs.has(items[at - 1]?.word ?? '') && isVerb(items[at - 1])) {
      start = phraseStart(items, at - 1)
      return start > 0 && items[start - 1]?.kind !== 'mark' ? null : { words: span(items, start, at), at: start, verb: null }
    }
    // "Support received from the state in May: $5".
    const first = phraseEnd(items, 0)
    if (
      start === end &&
      first > 0 &&
      items[0]?.capital &&
      /(?:ed|sent|paid|spent|made|given|won)$/.test(items[first]?.word ?? '') &&
      at > first
    )
      return { words: span(items, 0, first), at: 0, verb: null }
    return start === end || otherVerbs.has(items[end - 1]?.word ?? '') ? null : { words: span(items, start, end), at: start, verb: null }
  },
}

/** "(A) Canals and Rubber Dams, $71 million": an item of a list, before its amount. */
export const listed: SubjectRule = {
  name: 'listed noun, comma, amount',
  before: words(', -- — – ( now'),
  examples: [
    'Rubber dams, [$71 million]. → Rubber dams',
    'Her stipend, [$1,150], is gone. → stipend',
    'A cup in the market, [$5], is dear. → cup',
    'The dividend, [$5] a share, was small. → dividend',
    'The tax rate, now [$5] per <$1,000>, would rise. → tax rate',
    '(A) Canals and dams, [$5]. → Canals and dams',
    'The savings, [$5] in all, were small. → savings',
    'The damage -- about [$5] -- is small. → damage',
    'Dan dan noodles ([$5]) sound dear. → Dan dan noodles',
    'The sum is small ([$5]). → nothing',
    'He met her, [$5] in hand. → nothing',
  ],
  find(items, money, direct) {
    // "The tax rate, now $13.42, would rise".
    const comma = items[direct]?.word === 'now' ? direct - 1 : direct
    // "The damage to Acme -- about $5 -- is small".
    const dashed = /^(?:--|—|–)$/.test(items[comma]?.word ?? '') && /^(?:--|—|–)$/.test(items[money + 1]?.word ?? '')
    // "Dan dan noodles ($14) sound like a dare".
    const bracketed = comma === money - 1 && items[comma]?.word === '(' && /^(?:\)|plus)$/.test(items[money + 1]?.word ?? '')
    if (items[comma]?.word !== ',' && !dashed && !bracketed) return null
    const [start, end] = beforePhrase(items, comma)
    const before = items[start - 1]?.word ?? ''
    // "$9 a ticket, $2 a minute": what it is per.
    if (/^(?:a|an|per)$/.test(before) && items[start - 2]?.kind === 'money') return null
    // "canals and rubber dams, $71 million".
    const joined = before === 'and' ? phraseStart(items, start - 1) : start
    const earlier = joined < start - 1 ? items[joined - 1]?.word : before
    const first = joined < start - 1 ? joined : start
    const opens =
      first === 0 ||
      OPENS.test(earlier ?? '') ||
      (/^(?:a|an|the|and)$/.test(before) && (start === 1 || OPENS.test(items[start - 2]?.word ?? '')))
    // "My stipend, $1,150, is on a card".
    const apposed =
      determiners.has(before) &&
      (/^(?:[,)(]|--|—|–)$/.test(items[money + 1]?.word ?? '') ||
        /^(?:all|total)$/.test(items[money + 2]?.word ?? '') ||
        (/^(?:a|per)$/.test(items[money + 1]?.word ?? '') && items[money + 3]?.word === ','))
    return (opens || apposed) && start < end && !isVerb(items[end - 1])
      ? { words: span(items, opens ? first : start, end), at: start, verb: null }
      : null
  },
}

const OPENS = /^[);:•\-–—*]$/
