import { givingVerbs, puttingVerbs } from '../../../data/figure-clauses.ts'
import { determiners } from '../../../data/figure-grammar.ts'
import { settingVerbs } from '../../../data/figure-words.ts'
import { isPossessive } from '../../roles/index.ts'
import { isHyphen, isNoun, phraseEnd, phraseStart, span } from '../phrase.ts'
import type { SubjectRule } from './rule.ts'

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
  find(items, money, hedged) {
    // "as" may be a hedge, too: "as much as $5".
    const to = items[money - 1]?.word === 'as' && items[money - 2]?.word !== 'much' ? money - 1 : hedged
    const preposition = items[to]?.word ?? ''
    // "gave the bill of Acme as $5".
    if (!/^(?:to|at|by|as|from)$/.test(preposition)) return null
    // "flows from abroad, which the Bank put at".
    const which = items.findLastIndex(({ word }, index) => index < to - 2 && index > to - 7 && word === 'which')
    if (preposition === 'at' && puttingVerbs.has(items[to - 1]?.word ?? '') && which > 1) {
      const end = items[which - 1]?.word === ',' ? which - 1 : which
      const start = phraseStart(items, end)
      return start === end ? null : { words: span(items, start, end), at: start, verb: null }
    }
    for (let verb = to - 2; verb > to - 16 && verb >= 0; verb--) {
      const item = items[verb]
      if (item?.kind === 'money' || /^(?:;|but|that|which|who)$/.test(item?.word ?? '')) return null
      if (
        !(preposition === 'at' ? puttingVerbs : preposition === 'as' ? givingVerbs : settingVerbs).has(item?.word ?? '') ||
        /^(?:a|an|the|its|of|'s)$/.test(items[verb - 1]?.word ?? '') ||
        // "its market value swell to".
        (item?.word === 'value' && isNoun(items[verb - 1]) && !/s$/.test(items[verb - 1]?.word ?? ''))
      )
        continue
      let start = verb + 1
      while (
        determiners.has(items[start]?.word ?? '') ||
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
