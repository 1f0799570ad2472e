import { movedWords, particleVerbs } from '../../../data/figure-clauses.ts'
import { auxiliaries, objectPronouns, standingVerbs } from '../../../data/figure-grammar.ts'
import { amountVerbs, marketVerbs } from '../../../data/figure-words.ts'
import type { Item } from '../../reading.ts'
import { isVerb, phraseStart, span } from '../phrase.ts'
import { beforeInsertion } from './noun-left.ts'
import type { SubjectRule } from './rule.ts'

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
  find(items, money, hedged) {
    // "from Ocado, 2p higher at".
    if (movedWords.has(items[money + 1]?.word ?? '') && items[money - 1]?.word === ',' && items[money - 2]?.kind === 'organization')
      return { words: 'share price', at: money - 1, verb: null }
    // "Peloton, at $23".
    if (
      /^(?:at|under|near|below|above)$/.test(items[money - 1]?.word ?? '') &&
      items[money - 2]?.word === ',' &&
      items[money - 3]?.kind === 'organization' &&
      money < 6
    )
      return { words: 'share price', at: money - 2, verb: null }
    let at = hedged
    if (/^(?:at|to|by)$/.test(items[at]?.word ?? '')) at--
    at = beforePercent(items, at)
    if (!movedWords.has(items[at]?.word ?? '')) at = money - 1
    if (!movedWords.has(items[at]?.word ?? '')) return null
    let end = beforePercent(items, at - 1) + 1
    while (/^(?:was|were|is|are|ended|closed|held|holds|finished|,)$/.test(items[end - 1]?.word ?? '')) end--
    // "Pitney Foods, a scrapple maker, up $2 to".
    const opened = items[end]?.word === ',' ? beforeInsertion(items, end) : end
    if (opened < end && items[opened - 1]?.kind === 'organization' && /^(?:a|an|the)$/.test(items[opened + 1]?.word ?? '')) end = opened
    // "Yarralong (ASX: YLF), up 38 per cent to".
    // "Elektrim, the most traded stock, was unchanged at".
    if (items[end]?.word === ',' && standingVerbs.has(items[end + 1]?.word ?? '')) end = Math.min(end, beforeInsertion(items, end))
    if (items[end - 1]?.word === ')') end = items.findLastIndex(({ word }, index) => word === '(' && index < end - 1 && index > end - 10)
    if (end < 1) return null
    if (items[end - 1]?.kind === 'organization') return { words: 'share price', at: end, verb: null }
    const start = phraseStart(items, end)
    // "shares ended higher": the verb tells more.
    if (end < at || start === end || isVerb(items[end - 1]) || particleVerbs.has(items[end - 1]?.word ?? '')) return null
    return { words: span(items, start, end), at: start, verb: null, isTopic: true }
  },
}

/** Past "13.7 per cent", "20%". */
function beforePercent(items: readonly Item[], at: number): number {
  let index = at
  while (/^(?:%|percent|pct|pc|per|cent|points?|\d[\d.,/]*)$/.test(items[index]?.word ?? '')) index--
  return index
}

/** "Dawson Holdings jumped 19p to 196p": of firms these verbs tell the price of their shares. */
export const shareMove: SubjectRule = {
  name: 'move of a share',
  examples: [
    '{Dawson Holdings} jumped [19p] to 196p. → share price',
    '{Dawson Holdings}, the wholesaler, jumped [19p] to 196p. → share price',
    '{Dawson Holdings} soared 14 per cent to [96p]. → share price',
    '{Dawson Holdings} gained 6 per cent to [96p]. → share price',
    '{Dawson Holdings} gave up [7p] to <88p>. → share price',
    'Its partner, {Dawson Holdings}, climbed [19p]. → share price',
    '{Dawson Holdings} put up [$7] to help. → put',
    '{Dawson Holdings} lost [$5 million]. → loss',
    '{Dawson Holdings} finished at [96p]. → share price',
    '{Dawson Holdings} (NASDAQ: DAW) sank 4.6% to [96p]. → share price',
    "{Dawson Holdings}'s rose to [96p]. → share price",
    '{Dawson Holdings} is at [96p]. → share price',
    '{Dawson Holdings} dropped its price objective from [96p] to <88p>. → price objective',
    'Cans, according to {Dawson Holdings}, are at [96p]. → Cans',
    '{Dawson Holdings} began trading on the {Nyse} on Thursday at [96p]. → share price',
    '{Dawson Holdings} surged 7 percent after raising [$60]. → funds raised',
    '{Dawson Holdings}: fell 12.5 percent to [$8]. → share price',
    '{Dawson Holdings} rose to a high of [96p]. → share price',
    '{Dawson Holdings} gained [7p] to close at <88p>. → share price',
    '{Dawson Holdings} advanced me [7p]. → advanced',
    '{Dawson Holdings} met [19p]. → nothing',
  ],
  find(items, money, from) {
    if (!items.some(({ kind, start }) => kind === 'organization' && start < (items[money]?.start ?? 0))) return null
    for (let at = from; at > from - 10 && at > 0; at--) {
      const verb = items[at]?.word ?? ''
      const gave = /^(?:gave|put|picked|went)$/.test(verb) && /^(?:up|on)$/.test(items[at + 1]?.word ?? '')
      const stands = /^(?:is|was|are)$/.test(verb) && /^(?:at|near|under|below|above)$/.test(items[money - 1]?.word ?? '') && at > money - 4
      if (verb === ';') return null
      const begins = verb === 'trading' && /^(?:began|begun|started|opened)$/.test(items[at - 1]?.word ?? '')
      if (!begins && (at <= from - 6 || (!marketVerbs.has(verb) && !gave && !stands))) continue
      // "dropped its price objective from", "advanced me $5".
      if (objectPronouns.has(items[at + 1]?.word ?? '')) return null
      // "Kidder lost $53 million" is no move of its shares; "Yapi Kredi lost 250 lira to 5,200" is.
      if (
        (gave || /^(?:lost|gained)$/.test(verb)) &&
        items[from]?.word !== 'to' &&
        (items[money + 1]?.word !== 'to' ||
          (items[money + 2]?.kind !== 'money' && !/^(?:close|end|finish|trade|settle)$/.test(items[money + 2]?.word ?? '')))
      )
        return null
      let name = begins ? at - 2 : at - 1
      while (auxiliaries.has(items[name]?.word ?? '') || /^(?:shares|each|'s)$/.test(items[name]?.word ?? '')) name--
      // "Dean Foods Co.: fell 12.5 percent to".
      if (items[name]?.word === ':') name--
      // "Microsoft (NASDAQ: MSFT) sank".
      if (items[name]?.word === ')') name = items.findLastIndex(({ word }, index) => word === '(' && index < name && index > name - 9) - 1
      if (items[name]?.word === ',') {
        const opened = beforeInsertion(items, name)
        // "Its partner, Tremblay & Fils, climbed": the name stands between the commas.
        name = items[opened + 1]?.kind === 'organization' && items[opened - 1]?.kind === 'word' ? opened + 1 : opened - 1
      }
      // "surged 7 percent after raising $60 billion".
      if (items.slice(at + 1, money).some(({ word }) => amountVerbs.has(word) && !marketVerbs.has(word))) return null
      // "cans, according to Thai Union, are at".
      if (/^(?:to|by|with|for|from)$/.test(items[name - 1]?.word ?? '')) return null
      return items[name]?.kind === 'organization' ? { words: 'share price', at, verb: items[at]?.word ?? null } : null
    }
    return null
  },
}
