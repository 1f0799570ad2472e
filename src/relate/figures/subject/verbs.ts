import { auxiliaries, beforeInfinitives, determiners } from '../../../data/figure-grammar.ts'
import { amountVerbs, objectPays, plainVerbs, reportingVerbs } from '../../../data/figure-words.ts'
import type { Item } from '../../reading.ts'
import { isNoun, phraseStart, span } from '../phrase.ts'
import { beforeInsertion } from './noun-left.ts'
import type { Subject, SubjectRule } from './rule.ts'

/** "fined Acme $3 million", "raised $5 million", "bought the unit for $2 million". */
export const verbOf: SubjectRule = {
  name: 'verb of the amount',
  examples: [
    'The regulator fined Acme [$3 million]. → fine',
    'It raised [$5 million] from investors. → funds raised',
    'It bought the unit for [$2 million]. → purchase',
    'It is thought to be worth [$2 million]. → value',
    'It will take over {Spirit} for [$2 million]. → purchase',
    'In return {Acme} is to hand each [$2 million]. → hand',
    'He got eleven loads for [$2 million]. → purchase',
    'The unit is going back to Ann for [$2 million]. → sale',
    'He makes [$2 million]. → earnings',
    '{Acme} settled a suit in Fargo for [$2 million]. → settlement',
    '{Rovers} have signed the striker from {Brondby} for [$2 million]. → signing',
    'The package lists for [$2]. → price',
    'The houses are selling: one begged them for [$2]. → begged',
    'The sale makes a start on [$2 million]. → nothing',
    'The city will offer [$2] next week. → offer',
    'The office can fine firms up to [$2]. → fine',
    'He gave his name as Nigel and had bet [$2] on it. → bet',
    'It agreed to part with 56% of {Berlitz} for [$2]. → sale',
    'It redeemed its Series A Preferred Stock for [$2]. → redemption',
    'The {FCA} fined {Acme}, a firm in Tulsa, [$2 million]. → fine',
    'The club value him at [$2 million]. → value',
    'The clubs value the player at [$2 million]. → value',
    'We turned over [$2]. → turnover',
    'It has written off [$2 million]. → write-off',
    'The state leases 21 floors for about [$2 million]. → rent',
    'She took home [$2 million]. → earnings',
    'It has a fund, which insures up to [$2 million]. → insures',
    'It told staff about [$2 million]. → nothing',
    'She sells cloth and has [$2 million]. → nothing',
  ],
  find(items, _, direct) {
    // "fined Acme, a firm in Tulsa, $5".
    const opened = items[direct]?.word === ',' ? beforeInsertion(items, direct) : direct
    const from = opened < direct && isName(items[opened - 1]) && objectPays.has(verbOver(items, opened - 1)) ? opened - 1 : direct
    // "who sells cloth and has $5 in there".
    if (/^(?:has|have|had)$/.test(items[from]?.word ?? '')) return null
    // A price may stand far from its verb: "agreed to buy a fifth of Acme, a bank in Tulsa, for $64 million".
    const reach = items[from]?.word === 'for' ? 25 : 10
    let isTaken = false
    for (let at = from; at > from - reach && at >= 0; at--) {
      const item = items[at]
      if (item === undefined || item.kind === 'money' || item.word === ';' || (item.word === ':' && at < from - 2)) return null
      const noun = item.kind === 'word' ? nounOfVerb(items, at, from, isTaken) : undefined
      // "the fund, which insures up to $5": a verb of its own.
      if (noun === undefined && at === from && /^(?:which|who)$/.test(items[at - 1]?.word ?? '') && OWN_VERB.test(item.word))
        return { words: span(items, at, at + 1), at, verb: item.word }
      // "went to the council, which had asked for $5": the nearest verb is another.
      isTaken ||= item.kind === 'word' && plainVerbs.has(item.word) && !PRICED.has(item.word)
      if (noun !== undefined) return { words: noun, at, verb: item.word }
      // "gave his name as Nigel and had bet $5".
      if (at === from && plainVerbs.has(item.word)) return null
    }
    return null
  },
}

const WRITES = /^(?:wr(?:ite|ites|ote|iting|itten))$/

const OWN_VERB = /^(?!is$|was$|has$|does$).*[^s]s$/

const isName = (item: Item | undefined): boolean => item?.kind === 'organization' || item?.kind === 'person'

const verbOver = (items: readonly Item[], name: number): string => items[items[name - 1]?.word === 'the' ? name - 2 : name - 1]?.word ?? ''

/** What an amount is after the verb at `at`, when `from` is the item right before it; `isTaken` when another verb stands between. */
function nounOfVerb(items: readonly Item[], at: number, from: number, isTaken: boolean): string | undefined {
  const word = items[at]?.word ?? ''
  // One look into a table spares the patterns of most words.
  if (!mayBear.has(word)) return undefined
  const [before, next] = [items[at - 1]?.word ?? '', items[at + 1]?.word ?? '']
  // "will take over Spirit for $2.9 billion".
  if (word === 'over' && /^(?:tak(?:e|es|ing|en)|took)$/.test(before)) return 'purchase'
  // "We turned over eleven grand".
  if (/^turn(?:ed|s|ing)?$/.test(word) && next === 'over') return 'turnover'
  // "can fine firms up to $5".
  if (word === 'fine' && beforeInfinitives.has(before)) return 'fine'
  if (/^(?:value|charge|price)$/.test(word) && beforeInfinitives.has(before)) return word
  // "he makes $7 million": but "makes a start on $7 million".
  if (at === from && /^makes?$/.test(word)) return 'earnings'
  if (word === 'part' && next === 'with') return 'sale'
  if (word === 'value' && /^(?:him|her|it|them)$/.test(next)) return 'value'
  // "the clubs value the player at".
  if (word === 'value' && items[from]?.word === 'at' && determiners.has(next) && !determiners.has(before) && before !== 'of') return 'value'
  // "has written off $5".
  if (WRITES.test(word) && next === 'off') return 'write-off'
  if (WRITES.test(word) && next === 'down') return 'write-down'
  if (/^(?:took|takes?)$/.test(word) && next === 'home') return 'earnings'
  // "in return Acme hands each".
  if (word === 'return' && before === 'in') return undefined
  const goes = /^(?:go|goes|going|gone|went)$/.test(word) && !/^(?:to|back|already)$/.test(next)
  const priced = items[from]?.word === 'for' && !goes && !isTaken ? PRICED.get(word) : undefined
  // "will offer $5": the verb in its plain form.
  const isPlain = beforeInfinitives.has(before)
  const plain = isPlain ? amountVerbs.get(`${word}s`) : undefined
  return priced ?? amountVerbs.get(word) ?? (plain === `${word}s` ? word : plain)
}

/** Before "for" and a price these buy and sell: "got eleven loads for $5", "is going back to him for $5". */
const PRICED = new Map(
  Object.entries({
    purchase: 'get gets got take takes took taken taking snapped picked landed',
    sale: 'go goes going went gone parted',
    redemption: 'redeem redeems redeemed redeeming',
    settlement: 'settle settles settled settling',
    signing: 'sign signs signed',
    price: 'list lists listed retail retails retailed',
    rent: 'rent rents rented lease leases leasing',
  }).flatMap(([noun, verbs]) => verbs.split(' ').map(verb => [verb, noun] as const)),
)

const mayBear: ReadonlySet<string> = new Set([
  ...amountVerbs.keys(),
  ...[...amountVerbs.keys()].filter(verb => verb.endsWith('s')).map(verb => verb.slice(0, -1)),
  ...PRICED.keys(),
  ...'over fine value charge price make makes part took take takes write writes wrote writing written turn turned turning turns'.split(' '),
])

/** Nothing else fitting, the verb that the amount stands after: "quoted $2,200", "matching $10 million". */
export const anyVerb: SubjectRule = {
  name: 'verb before the amount',
  examples: [
    'Forwarders quoted [$2,200] for it. → quoted',
    '{Acme} had its target price hoisted by {Plum} from [$42]. → target price',
    'He was accused of failing to declare [$5]. → declare',
    'The family wanted [$5]. → wanted',
    '{Unity}, which went public at [$5]. → price',
    '{Unity}, which went public in «May|2020-05-01|2020-05-31» at [$5]. → price',
    'It is expected to price its IPO at [$5]. → IPO',
    'The unit goes on sale and changed hands at [$92]. → price',
    'He was there with [$5]. → nothing',
    "You'd be looking at [$5]. → nothing",
    'He will not go below [$5]. → nothing',
  ],
  find(items, _, from) {
    // "failing to declare $5".
    const direct = items[from]
    if (
      direct !== undefined &&
      isNoun(direct) &&
      !direct.capital &&
      items[from - 1]?.word === 'to' &&
      /ing$|ed$|able$|^(?:refus|fail|want|agree|manag)/.test(items[from - 2]?.word ?? '')
    )
      return { words: span(items, from, from + 1), at: from, verb: direct.word }
    for (let at = from; at > from - 6 && at >= 0; at--) {
      const item = items[at]
      if (item?.kind === 'money' || item?.kind === 'mark') return null
      // "changed hands at $92".
      // "went public at $52".
      if (item?.word === 'public' && items[from]?.word === 'at' && /^(?:go|goes|going|gone|went)$/.test(items[at - 1]?.word ?? ''))
        return { words: 'price', at: at - 1, verb: 'priced' }
      if (item?.word === 'hands' && /^chang/.test(items[at - 1]?.word ?? '')) return { words: 'price', at: at - 1, verb: 'changed' }
      // "won't go below $5"
      const isMove = /^(?:go|goes|went|come|comes|came)$/.test(item?.word ?? '') && items[at + 1]?.word !== 'for'
      if (item?.kind === 'word' && plainVerbs.has(item.word) && !isMove) return { words: span(items, at, at + 1), at, verb: item.word }
      if (
        item?.kind === 'word' &&
        item.word.length > 4 &&
        /(?:ed|ing)$/.test(item.word) &&
        !reportingVerbs.has(item.word) &&
        !auxiliaries.has(item.word) &&
        // "its Preferred Stock for".
        !(item.capital && items[at + 1]?.capital && at > 0) &&
        // "at closing".
        !/^(?:at|upon)$/.test(items[at - 1]?.word ?? '') &&
        // "you'd be looking at $5", "were unchanged at $5".
        !/^(?:looking|talking|thinking|unchanged|untouched)$/.test(item.word) &&
        !/^(?:being|having|including|during|following|according)$/.test(item.word)
      )
        return passiveNoun(items, at) ?? { words: span(items, at, at + 1), at, verb: item.word }
    }
    return null
  },
}

/** "had its target price hoisted by Needham from $42": what the participle says something of. */
function passiveNoun(items: readonly Item[], verb: number): Subject | null {
  if (!/^(?:by|from|to)$/.test(items[verb + 1]?.word ?? '')) return null
  const start = phraseStart(items, verb)
  return start < verb && items[start - 1]?.word === 'its' ? { words: span(items, start, verb), at: start, verb: null } : null
}
