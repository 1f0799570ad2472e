import { amountVerbs, marketVerbs, objectPays, plainVerbs, reportingVerbs } from '../../data/figure-words.ts'
import type { Item } from '../reading.ts'
import { beforeInsertion } from './noun-verb.ts'
import { AUXILIARY, beforeHedges, phraseStart, span } from './phrase.ts'
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
    'It told staff about [$2 million]. → nothing',
    'She sells cloth and has [$2 million]. → nothing',
  ],
  find(items, money) {
    const direct = beforeHedges(items, money)
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

const OWN_VERB = /^(?!is$|was$|has$|does$).*[^s]s$/

const isName = (item: Item | undefined): boolean => item?.kind === 'organization' || item?.kind === 'person'

const verbOver = (items: readonly Item[], name: number): string => items[items[name - 1]?.word === 'the' ? name - 2 : name - 1]?.word ?? ''

/** What an amount is after the verb at `at`, when `from` is the item right before it; `isTaken` when another verb stands between. */
function nounOfVerb(items: readonly Item[], at: number, from: number, isTaken: boolean): string | undefined {
  const word = items[at]?.word ?? ''
  const [before, next] = [items[at - 1]?.word ?? '', items[at + 1]?.word ?? '']
  // "will take over Spirit for $2.9 billion".
  if (word === 'over' && /^(?:tak(?:e|es|ing|en)|took)$/.test(before)) return 'purchase'
  // "can fine firms up to $5".
  if (word === 'fine' && /^(?:to|can|could|may|might|will|would|should)$/.test(before)) return 'fine'
  if (/^(?:value|charge)$/.test(word) && /^(?:to|can|could|may|might|will|would|should)$/.test(before)) return word
  // "he makes $7 million": but "makes a start on $7 million".
  if (at === from && /^makes?$/.test(word)) return 'earnings'
  if (word === 'part' && next === 'with') return 'sale'
  if (word === 'value' && /^(?:him|her|it|them)$/.test(next)) return 'value'
  if (/^(?:took|takes?)$/.test(word) && next === 'home') return 'earnings'
  // "in return Acme hands each".
  if (word === 'return' && before === 'in') return undefined
  const goes = /^(?:go|goes|going|gone|went)$/.test(word) && !/^(?:to|back|already)$/.test(next)
  const priced = items[from]?.word === 'for' && !goes && !isTaken ? PRICED.get(word) : undefined
  // "will offer $5": the verb in its plain form.
  const isPlain = /^(?:to|will|would|can|could|may|might|should|must|shall|not)$/.test(before)
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
    rent: 'rent rents rented',
  }).flatMap(([noun, verbs]) => verbs.split(' ').map(verb => [verb, noun] as const)),
)

/** "the $30 billion it is lending": the verb stands after the amount. */
export const relative: SubjectRule = {
  name: 'amount, then its verb',
  examples: [
    'From the [$30 billion] it is lending, little is left. → loan',
    'At [$31] a share it is paying dearly. → payment',
    'It had [$30 billion] and sold nothing. → nothing',
  ],
  find(items, money) {
    let at = money + 1
    // "At $31.40 a share it is paying".
    if (/^(?:a|an|per)$/.test(items[at]?.word ?? '') && items[money - 1]?.word === 'at') at += 2
    // "twice the $4 paid by those who took part".
    const participle =
      items[at]?.kind === 'word' && /^(?:by|to|from|for|on)$/.test(items[at + 1]?.word ?? '') ? (items[at]?.word ?? '') : ''
    const direct = items[beforeHedges(items, money)]?.word ?? ''
    if (
      !amountVerbs.has(direct) &&
      !plainVerbs.has(direct) &&
      /^(?:paid|spent|owed|raised|lost|donated|invested|borrowed|stolen|lent|pledged|awarded|allocated|collected|contributed)$/.test(
        participle,
      )
    )
      return { words: amountVerbs.get(participle) ?? participle, at: money + 1, verb: null }
    if (items[at]?.word === 'that' || items[at]?.word === 'which') at++
    if (!/^(?:it|they|he|she|we)$/.test(items[at]?.word ?? '') && items[at]?.kind !== 'organization' && items[at]?.kind !== 'person')
      return null
    at++
    while (AUXILIARY.test(items[at]?.word ?? '')) at++
    const noun = amountVerbs.get(items[at]?.word ?? '')
    return noun === undefined ? null : { words: noun, at: money + 1, verb: null }
  },
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
    '{Dawson Holdings} met [19p]. → nothing',
  ],
  find(items, money) {
    const from = beforeHedges(items, money)
    for (let at = from; at > from - 10 && at > 0; at--) {
      const verb = items[at]?.word ?? ''
      const gave = /^(?:gave|put|picked|went)$/.test(verb) && /^(?:up|on)$/.test(items[at + 1]?.word ?? '')
      const stands = /^(?:is|was|are)$/.test(verb) && /^(?:at|near|under|below|above)$/.test(items[money - 1]?.word ?? '') && at > money - 4
      if (verb === ';') return null
      const begins = verb === 'trading' && /^(?:began|begun|started|opened)$/.test(items[at - 1]?.word ?? '')
      if (!begins && (at <= from - 6 || (!marketVerbs.has(verb) && !gave && !stands))) continue
      // "dropped its price objective from", "advanced me $5".
      if (/^(?:its|their|his|her|me|him|us|them|you)$/.test(items[at + 1]?.word ?? '')) return null
      // "Kidder lost $53 million" is no move of its shares; "Yapi Kredi lost 250 lira to 5,200" is.
      if (
        (gave || /^(?:lost|gained)$/.test(verb)) &&
        items[from]?.word !== 'to' &&
        (items[money + 1]?.word !== 'to' || items[money + 2]?.kind !== 'money')
      )
        return null
      let name = begins ? at - 2 : at - 1
      while (AUXILIARY.test(items[name]?.word ?? '') || /^(?:shares|each|'s)$/.test(items[name]?.word ?? '')) name--
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

/** Nothing else fitting, the verb that the amount stands after: "quoted $2,200", "matching $10 million". */
export const anyVerb: SubjectRule = {
  name: 'verb before the amount',
  examples: [
    'Forwarders quoted [$2,200] for it. → quoted',
    '{Acme} had its target price hoisted by {Plum} from [$42]. → target price',
    'The family wanted [$5]. → wanted',
    'The unit goes on sale and changed hands at [$92]. → price',
    'He was there with [$5]. → nothing',
  ],
  find(items, money) {
    const from = beforeHedges(items, money)
    for (let at = from; at > from - 6 && at >= 0; at--) {
      const item = items[at]
      if (item?.kind === 'money' || item?.kind === 'mark') return null
      // "changed hands at $92".
      if (item?.word === 'hands' && /^chang/.test(items[at - 1]?.word ?? '')) return { words: 'price', at: at - 1, verb: 'changed' }
      if (item?.kind === 'word' && plainVerbs.has(item.word)) return { words: span(items, at, at + 1), at, verb: item.word }
      if (
        item?.kind === 'word' &&
        item.word.length > 4 &&
        /(?:ed|ing)$/.test(item.word) &&
        !reportingVerbs.has(item.word) &&
        !AUXILIARY.test(item.word) &&
        // "its Preferred Stock for".
        !(item.capital && items[at + 1]?.capital && at > 0) &&
        // "at closing".
        !/^(?:at|upon)$/.test(items[at - 1]?.word ?? '') &&
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
