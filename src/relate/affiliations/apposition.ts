import type { Item } from '../reading.ts'
import { isHead, isPluralHead, type RolePhrase, roleFrom } from '../roles/index.ts'
import { type AffiliationRule, statement } from './statement.ts'

/** A role after the name, between commas, brackets or dashes; an age may come first. */
export const apposition: AffiliationRule = {
  name: 'after the name',
  examples: [
    'said [Dana Ripley], chief communications officer at {US Bancorp}, in an e-mail. → Dana Ripley | chief communications officer | US Bancorp',
    '[Ana Lund], 52, a former partner at {Bright & Hall}, will chair it. → Ana Lund | former partner | Bright & Hall',
    '[Wei Chen], head of global equity research for {Northgate Bank}, agreed. → Wei Chen | head of global equity research | Northgate Bank',
    '[Leo Marsh], {Acme}’s finance director, left. → Leo Marsh | finance director | Acme',
    '[Leo Marsh], 40, and the analyst met. → nothing',
    '[Leo Marsh], no relation, an investor, left. → Leo Marsh | investor | nothing',
    '[Ann Oke] and [Leo Marsh], village leaders, slept. → Ann Oke | village leaders | nothing; Leo Marsh | village leaders | nothing',
    '{Plum Inc.} sold it to {Marsh Foods Co.} for a song. [Leo Marsh], the president, sang. → Leo Marsh | president | Marsh Foods Co.',
    '{Marsh Foods Inc.} fell.\n\nProfit at {Plum Inc.} rose. Its oil sold, said [Ann Oke], the chairman. → Ann Oke | chairman | nothing',
    '{Plum Inc.} said its oil sold. "We sell," said [Ann Oke], the 44-year-old president. → Ann Oke | president | Plum Inc.',
    '{Plum Inc.} met [Ann Oke], president of France. → Ann Oke | president | nothing',
    'The {Food and Drug Administration} met. [Leo Marsh], the commissioner, sang. → Leo Marsh | commissioner | Food and Drug Administration',
    '[Leo Marsh], once a royal adviser, slept. → Leo Marsh | former royal adviser | nothing',
    '[Leo Marsh], no longer a director of {Acme}, slept. → Leo Marsh | former director | Acme',
    'They met [Leo Marsh], and the bank said no. → nothing',
    'They met [Leo Marsh], let reporters in and left. → nothing',
    '{Plum}’s president, [Ann Oke], its counsel, [Al Pike], and others left. → Ann Oke | president | Plum; Al Pike | counsel | Plum',
    'Our treasurer is [Ann Oke] of {Plum}. → Ann Oke | treasurer | nothing; Ann Oke |  | Plum',
    '[Al Pike], spokesman of the ruling {Plum Party}, left. → Al Pike | spokesman | Plum Party',
  ],
  find(reading, items, at) {
    const opening = items[at + 1]
    if (opening === undefined || !OPENINGS.has(opening.word)) return []
    const start = afterInsertion(items, afterAge(items, at + 2))
    const phrase = roleFrom(items, start)
    if (phrase === null || belongsToNext(items, at, start, phrase)) return []
    const first = statement(reading, items, at, phrase)
    // "Blanca Chancoso and Luis Macas, village leaders, slept".
    const isPair = items[at - 1]?.word === 'and' && items[at - 2]?.kind === 'person'
    const partner = isPair && isPluralHead(items[phrase.to - 1]) ? statement(reading, items, at - 2, phrase) : null
    // "a partner at Acme and a former director of Beta" are two.
    const second = items[phrase.to]?.word === 'and' && startsPhrase(items[phrase.to + 1]) ? roleFrom(items, phrase.to + 1) : null
    const other = second === null ? null : statement(reading, items, at, second)
    return [partner, first, other].filter(each => each !== null)
  },
}

/** "Rakowski, Interior Minister Kiszczak": the role is the next person's. Without a determiner a plural role is nobody's: "Ruak, let reporters in". */
function belongsToNext(items: readonly Item[], at: number, start: number, { to }: RolePhrase): boolean {
  if (items[to]?.kind === 'person') return true
  // "its president, Ann Oke, its chief counsel, Ned Poole, and": each role stands before its name.
  if (items[at - 1]?.word === ',' && isHead(items[at - 2]) && items[to]?.word === ',' && items[to + 1]?.kind === 'person') return true
  if (items[at - 1]?.word === 'and' && items[at - 2]?.kind === 'person' && items[to]?.kind === 'mark') return false
  return isPluralHead(items[to - 1]) && !/^(?:the|a|an|its|one|his|her|their)$/.test(items[start]?.word ?? '')
}

const startsPhrase = (item: Item | undefined): boolean => /^(?:a|an|the|former|previously|formerly|ex)$/.test(item?.word ?? '')

const OPENINGS = new Set([',', '(', '-', '–', '—', '--'])

/** Past "no relation," and the like: up to three words that are no role before one that begins with a determiner. */
function afterInsertion(items: readonly Item[], at: number): number {
  const comma = items.findIndex((item, index) => index > at && index <= at + 3 && item.word === ',')
  return comma > 0 && roleFrom(items.slice(0, comma), at) === null && /^(?:a|an|the)$/.test(items[comma + 1]?.word ?? '') ? comma + 1 : at
}

/** Past "52," and "aged 52,". */
export function afterAge(items: readonly Item[], at: number): number {
  const number = items[at]?.word === 'aged' ? at + 1 : at
  return /^\d{1,3}$/.test(items[number]?.word ?? '') && items[number + 1]?.word === ',' ? number + 2 : at
}
