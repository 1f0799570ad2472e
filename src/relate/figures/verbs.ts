import { amountVerbs, changeVerbs, marketVerbs, plainVerbs, reportingVerbs, settingVerbs } from '../../data/figure-words.ts'
import type { Item } from '../reading.ts'
import { AUXILIARY, beforeHedges, isAgent, isNoun, ORDINAL, OTHER_VERBS, phraseStart, prepositionBefore, span, TIMES } from './phrase.ts'
import type { Subject, SubjectRule } from './rule.ts'

/** "third-quarter net profit rose 12% to $5 million", "revenue was $4 million", "shares closed at $3". */
export const nounVerb: SubjectRule = {
  name: 'noun, verb, amount',
  examples: [
    'Net profit rose 12% to [$5 million]. → Net profit',
    'Revenue in Asia was [$4 million]. → Revenue',
    'Its shares closed at [$3]. → shares',
    'The pound, which had slipped to [$1.24], is low. → pound',
    'Its Class A shares (NYSE: PBAC) rose 31% to [$14.22]. → shares',
    'The stock, trading at [$4], is dear. → stock',
    'It was [$4 million] then. → nothing',
    'Its loss for the year to «28 February|2019-02-28|2019-02-28» was [$4]. → loss',
    'The bill from {Acme}, {Plum} and the {Union} was [$4]. → bill',
    'Revenue from {Gannett} and the {Daily Mail} had tripled, to [$31 million]. → Revenue',
    'Sales will approach [$4]. → Sales',
    'The official rate remains [$4]. → official rate',
    'The pay is [$4]. → pay',
    'Bitcoin changed hands at [$4]. → Bitcoin',
    'The dollar was quoted at [133 yen]. → dollar',
    'Its branch in Morpeth has raised [$4]. → funds raised',
    'His wife went to Mehar, where the agent kept [$4]. → kept',
    'The largest is Ann, who drives a bus and put in [$4]. → put',
    'The first, on July 16, cost [$4]. → cost',
    'Each registered woman was given [$4]. → given',
    'Its borrowings stand at [$1 billion]. → borrowings',
    'The drug will pass [$1 billion]. → drug',
  ],
  find(items, money) {
    const from = beforeHedges(items, money)
    for (let verb = money - 1; verb > money - 12 && verb > 0; verb--) {
      const item = items[verb]
      if (item?.kind === 'money' || item?.word === ';' || item?.word === ':' || CLAUSE_STARTS.test(item?.word ?? '')) return null
      if (
        item !== undefined &&
        plainVerbs.has(item.word) &&
        !changeVerbs.has(item.word) &&
        verb > from - 4 &&
        items[verb + 1]?.word !== 'at'
      )
        return null
      if (item !== undefined && (amountVerbs.has(item.word) || OTHER_VERBS.has(item.word)) && !changeVerbs.has(item.word)) return null
      if (item === undefined || !isChange(items, verb)) continue
      // "cut its dividend to", "has raised $5": what changes stands after the verb.
      if (settingVerbs.has(item.word) && (/^(?:its|the|a|an|their|his|her)$/.test(items[verb + 1]?.word ?? '') || verb === from)) continue
      const found = nounLeftOf(items, verb)
      if (found !== null) return found
    }
    return null
  },
}

// "will pass $1 billion", "borrowings stand at": in the infinitive and after a plural these are verbs of change, too.
const isChange = (items: readonly Item[], at: number): boolean =>
  changeVerbs.has(items[at]?.word ?? '') ||
  (/^(?:stand|remain|go|rise|fall|climb|reach|hit|come|run|range|start|exceed|amount|cost|fetch)$/.test(items[at]?.word ?? '') &&
    /[^s]s$/.test(items[at - 1]?.word ?? '')) ||
  (/^(?:stand|remain|pass|gain|lose|top|near|close|end|total|average|trade|narrow|widen|surpass|slip|soar|double|triple|rebound|settle|fetch|approach|exceed|reach|hit|rise|fall|grow|drop|jump|climb|remain|stay)$/.test(
    items[at]?.word ?? '',
  ) &&
    /^(?:will|would|to|may|might|could|should|can|did|not)$/.test(items[at - 1]?.word ?? ''))

// What stands before these is another clause.
const CLAUSE_STARTS = /^(?:where|when|who|because|while|whether)$/

/** The noun that a verb says something of: before it, past auxiliaries, what stands between commas, and phrases like "in Asia", "for the year". */
function nounLeftOf(items: readonly Item[], verb: number): Subject | null {
  let end = verb
  while (end > 0 && (AUXILIARY.test(items[end - 1]?.word ?? '') || items[end - 1]?.word === 'having')) end--
  // "shares last traded".
  if (items[end - 1]?.word === 'last' && isNoun(items[end - 2])) end--
  // "its Class A shares (NYSE: PBAC) rose".
  if (items[end - 1]?.word === ')') {
    const open = items.findLastIndex(({ word }, index) => word === '(' && index < end - 1 && index > end - 10)
    if (open > 0) end = open
  }
  // "had tripled, to $31 million".
  // "the pound, which had slipped to".
  if (/^(?:which|that)$/.test(items[end - 1]?.word ?? '')) end -= items[end - 2]?.word === ',' ? 2 : 1
  if (items[end - 1]?.word === ',') {
    const opened = beforeInsertion(items, end - 1)
    // "the stock, trading at $5": nothing was opened, the verb is a participle.
    end = opened === end && /ing$/.test(items[verb]?.word ?? '') ? end - 1 : opened
  }
  let start = phraseStart(items, end)
  for (let phrases = 0; phrases < 3; phrases++) {
    const preposition = prepositionBefore(items, start, start === end)
    if (preposition < 0) break
    const earlier = phraseStart(items, preposition)
    if (earlier === preposition) break
    ;[start, end] = [earlier, preposition]
  }
  // "The pay is $5".
  if (
    start === end &&
    /^(?:pay|loan|loans|saving|offer|worth|claims?)$/.test(items[end - 1]?.word ?? '') &&
    /^(?:the|its|his|her|their|our|base|take-home)$/.test(items[end - 2]?.word ?? '')
  )
    return { words: span(items, end - 1, end), at: end - 1, verb: null, isTopic: true }
  const last = items[end - 1]?.word ?? ''
  if (start === end || OTHER_VERBS.has(last) || TIMES.test(last) || AUXILIARY.test(last) || ORDINAL.test(last) || isAgent(items[end - 1]))
    return null
  return { words: span(items, start, end), at: start, verb: null, isTopic: true }
}

const LONGEST_INSERTION = 25

/** "West Texas Intermediate, the grade most widely traded, settled": the comma that opens what the one at `comma` closes; `comma + 1` when there is none. */
function beforeInsertion(items: readonly Item[], comma: number): number {
  for (let at = comma - 2; at > Math.max(0, comma - LONGEST_INSERTION); at--) {
    // "the savings, $11 million in all, had been".
    if (items[at]?.kind === 'money') {
      const opening = items[at - 1]?.word === ',' ? at - 1 : at - 2
      return items[opening]?.word === ',' ? opening : comma + 1
    }
    if (items[at]?.word === ',') return at
  }
  return comma + 1
}

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
    'The sale makes a start on [$2 million]. → nothing',
    'It told staff about [$2 million]. → nothing',
  ],
  find(items, money) {
    const from = beforeHedges(items, money)
    // A price may stand far from its verb: "agreed to buy a fifth of Acme, a bank in Tulsa, for $64 million".
    const reach = items[from]?.word === 'for' ? 25 : 10
    let isTaken = false
    for (let at = from; at > from - reach && at >= 0; at--) {
      const item = items[at]
      if (item === undefined || item.kind === 'money' || item.word === ';') return null
      const noun = item.kind === 'word' ? nounOfVerb(items, at, from, isTaken) : undefined
      // "went to the council, which had asked for $5": the nearest verb is another.
      isTaken ||= item.kind === 'word' && plainVerbs.has(item.word) && !PRICED.has(item.word)
      if (noun !== undefined) return { words: noun, at, verb: item.word }
    }
    return null
  },
}

/** What an amount is after the verb at `at`, when `from` is the item right before it; `isTaken` when another verb stands between. */
function nounOfVerb(items: readonly Item[], at: number, from: number, isTaken: boolean): string | undefined {
  const word = items[at]?.word ?? ''
  const [before, next] = [items[at - 1]?.word ?? '', items[at + 1]?.word ?? '']
  // "will take over Spirit for $2.9 billion".
  if (word === 'over' && /^(?:tak(?:e|es|ing|en)|took)$/.test(before)) return 'purchase'
  // "he makes $7 million": but "makes a start on $7 million".
  if (at === from && /^makes?$/.test(word)) return 'earnings'
  // "in return Acme hands each".
  if (word === 'return' && before === 'in') return undefined
  const goes = /^(?:go|goes|going|gone|went)$/.test(word) && !/^(?:to|back|already)$/.test(next)
  const priced = items[from]?.word === 'for' && !goes && !isTaken ? PRICED.get(word) : undefined
  return priced ?? amountVerbs.get(word)
}

/** Before "for" and a price these buy and sell: "got eleven loads for $5", "is going back to him for $5". */
const PRICED = new Map(
  Object.entries({ purchase: 'get gets got take takes took snapped picked landed', sale: 'go goes going went gone' }).flatMap(
    ([noun, verbs]) => verbs.split(' ').map(verb => [verb, noun] as const),
  ),
)

/** "the $30 billion it is lending": the verb stands after the amount. */
export const relative: SubjectRule = {
  name: 'amount, then its verb',
  examples: ['From the [$30 billion] it is lending, little is left. → loan', 'It had [$30 billion] and sold nothing. → nothing'],
  find(items, money) {
    let at = money + 1
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
    '{Dawson Holdings} met [19p]. → nothing',
  ],
  find(items, money) {
    const from = beforeHedges(items, money)
    for (let at = from; at > from - 6 && at > 0; at--) {
      const verb = items[at]?.word ?? ''
      const gave = /^(?:gave|put|picked)$/.test(verb) && /^(?:up|on)$/.test(items[at + 1]?.word ?? '')
      if (!marketVerbs.has(verb) && !gave) continue
      // "Kidder lost $53 million" is no move of its shares; "Yapi Kredi lost 250 lira to 5,200" is.
      if (
        (gave || /^(?:lost|gained)$/.test(verb)) &&
        items[from]?.word !== 'to' &&
        (items[money + 1]?.word !== 'to' || items[money + 2]?.kind !== 'money')
      )
        return null
      let name = at - 1
      while (AUXILIARY.test(items[name]?.word ?? '') || items[name]?.word === 'shares' || items[name]?.word === 'each') name--
      if (items[name]?.word === ',') {
        const opened = beforeInsertion(items, name)
        // "Its partner, Tremblay & Fils, climbed": the name stands between the commas.
        name = items[opened + 1]?.kind === 'organization' && items[opened - 1]?.kind === 'word' ? opened + 1 : opened - 1
      }
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
    'He was there with [$5]. → nothing',
  ],
  find(items, money) {
    const from = beforeHedges(items, money)
    for (let at = from; at > from - 6 && at >= 0; at--) {
      const item = items[at]
      if (item?.kind === 'money' || item?.kind === 'mark') return null
      if (item?.kind === 'word' && plainVerbs.has(item.word)) return { words: span(items, at, at + 1), at, verb: item.word }
      if (
        item?.kind === 'word' &&
        item.word.length > 4 &&
        /(?:ed|ing)$/.test(item.word) &&
        !reportingVerbs.has(item.word) &&
        !AUXILIARY.test(item.word)
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
