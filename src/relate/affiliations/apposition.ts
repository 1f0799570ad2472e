import { degrees } from '../../data/name-words.ts'
import type { Item } from '../reading.ts'
import { isHead, isPluralHead, isPossessive, type RolePhrase, roleFrom } from '../roles/index.ts'
import { type AffiliationRule, statement } from './statement.ts'

/** A role after the name, between commas, brackets or dashes; an age may come first. */
export const apposition: AffiliationRule = {
  name: 'after the name',
  examples: [
    'said [Dana Ripley], chief communications officer at {US Bancorp}, in an e-mail. → Dana Ripley | chief communications officer | US Bancorp',
    'said [Ana Lund], M.D., Ph.D., President and Chief Executive Officer of {Plum}. → Ana Lund | President and Chief Executive Officer | Plum',
    '[Ana Lund], 52, a former partner at {Bright & Hall}, will chair it. → Ana Lund | former partner | Bright & Hall',
    '[Wei Chen], head of global equity research for {Northgate Bank}, agreed. → Wei Chen | head of global equity research | Northgate Bank',
    '[Leo Marsh], {Acme}’s finance director, left. → Leo Marsh | finance director | Acme',
    '[Leo Marsh], 40, and the analyst met. → nothing',
    '[Leo Marsh], no relation, an investor, left. → Leo Marsh | investor | nothing',
    '[Ann Oke] and [Leo Marsh], village leaders, slept. → Ann Oke | village leader | nothing; Leo Marsh | village leader | nothing',
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
    '[Ann Oke], president of the {Chamber of Rest} ({CR}) and head of {Plum}, left. → Ann Oke | president | Chamber of Rest; Ann Oke | head | Plum',
    '[Ann Oke], president of {Plum} and mother of two, left. → Ann Oke | president | Plum',
    '[Ann Oke] of {Plum}, lead counsel for the buyers, spoke. → Ann Oke | lead counsel for the buyers | Plum',
    '[Ann Oke] of {Plum}, the chairman said, was late. → Ann Oke |  | Plum',
    '[Ann Oke] and [Bo Lind], engineers from the power-line firm {SAE}, met. → Ann Oke | engineer | SAE; Bo Lind | engineer | SAE',
    '[Ann Oke], [Bo Lind] and [Al Pike], partners at {Plum}, met. → Ann Oke | partner | Plum; Bo Lind | partner | Plum; Al Pike | partner | Plum',
    'Thank you, [Ann Oke], members of the committee: → nothing',
    '[Ann Oke], [Bo Lind]’s lawyer, left. → Ann Oke | lawyer | nothing',
    '[Ann Oke], an attorney with a cigar, left. → Ann Oke | attorney | nothing',
    '[Ann Oke], a technician with thirty years at {Plum}, left. → Ann Oke | technician | Plum',
    '[Ann Oke], of {Plum}, agreed; [Bo Lind], the minister, did not. → Ann Oke |  | Plum; Bo Lind | minister | nothing',
    '[Ann Oke], currently treasurer at {Plum}, will follow him. → Ann Oke | treasurer | Plum',
    '{Banque Plum SA} lent it to {Fig Grain}. I heard [Ann Oke], head of recoveries at the Bank. → Ann Oke | head of recoveries | Banque Plum SA',
    '[Ann Oke], once deputy head of {Plum}, left. → Ann Oke | former deputy head | Plum',
    '[Ann Oke], until lately president of {Plum}, left. → Ann Oke | former president | Plum',
    '[Ann Oke], the general was calm. → nothing',
    '[Ann Oke], a Socialist and a former mayor of the town, left. → Ann Oke | former mayor of the town | nothing',
    'Representative [Ann Oke], Democrat of Ohio and the chairwoman of the {Plum Committee}, left. → Ann Oke | Representative | nothing; Ann Oke | chairwoman | Plum Committee',
    '[Ann Oke], a grower and {Plum Party} deputy, left. → Ann Oke | grower | nothing; Ann Oke | deputy | Plum Party',
    '[Ann Oke] - {Plum Inc.} - Chairman and CEO → Ann Oke | Chairman and CEO | Plum Inc.',
    '[Ann Oke], an adviser to President [Bo Lind], left. → Ann Oke | adviser | nothing; Bo Lind | President | nothing',
    '{Plum} fell. {Sequoia}, {Bestseller} and {Silver Lake} paid. [Ann Oke], the chair, wept. → Ann Oke | chair | Plum',
    'Rep. [Ann Oke], R-Ohio, the chairman of the {Plum Committee}, left. → Ann Oke | Rep. | nothing; Ann Oke | chairman | Plum Committee',
    '{ARM} won it. Rep. [Ann Oke], D-Miss., the chairman, left. → Ann Oke | Rep. | nothing; Ann Oke | chairman | nothing',
    'In the grounds of {Plum Bank}, where the country’s founder, [Ann Oke], slept, it rained. → Ann Oke | founder | nothing',
    '[Bo Lind] (CEO; ex-{Fig}), [Ann Oke] (CTO). → Bo Lind | CEO | nothing; Ann Oke | CTO | nothing',
    '[Ann Oke], Vice President, Investor Relations, left. → Ann Oke | Vice President, Investor Relations | nothing',
    '[Ann Oke], Director, {Plum Markets}, left. → Ann Oke | Director | Plum Markets',
    '[Ann Oke], Vice President, Treasury Square, left. → Ann Oke | Vice President | nothing',
    '[Ann Oke], most recently a partner at {Plum}, left. → Ann Oke | former partner | Plum',
    '{Plum Inc.} fell. Contact: [Ann Oke], General Manager, Corporate Planning → Ann Oke | General Manager, Corporate Planning | Plum Inc.',
    '[Ann Oke], general secretary of the steelworkers’ union {Plum}, left. → Ann Oke | general secretary | Plum',
    '[Ann Oke], a director of {Plum} and the {Fig Trust}, left. → Ann Oke | director | Plum; Ann Oke | director | Fig Trust',
    '[Ann Oke], a trustee of {Plum}, {Fig} and {Oak}. → Ann Oke | trustee | Plum; Ann Oke | trustee | Fig; Ann Oke | trustee | Oak',
    'It hired [Ann Oke], a director of {Plum}, and {Fig} fell. → Ann Oke | director | Plum',
    'It hired [Ann Oke], a director of {Plum} and {Fig} fell. → Ann Oke | director | Plum',
    'They include {Fig} co-founder [Ann Oke], {Plum}’s head of growth, [Bo Lind], and others. → Ann Oke | co-founder | Fig; Bo Lind | head of growth | Plum',
    '{Ardmore} met {Plum}, which is on a list along with its owner, [Ann Oke]. → Ann Oke | owner | Plum',
  ],
  find(reading, items, at) {
    const set = openingOf(items, at)
    if (set === null) return []
    const start = afterInsertion(items, afterAge(items, set.at))
    const phrase = roleFrom(items, start)
    if (phrase === null) {
      const later = pastKind(items, start)
      const found = later === null ? null : statement(reading, items, at, later)
      return found === null ? [] : [found]
    }
    if (belongsToNext(items, at, start, phrase)) return []
    // "Thank you, Ann Oke, the general was calm": a new clause.
    if (items[at + 1]?.word === ',' && items[start]?.word === 'the' && CLAUSE.test(items[phrase.to]?.word ?? '')) return []
    // "Ann Oke of Plum, the chairman said": only what is closed is hers.
    if (set.isPlaced && !/^(?:[,.;)]|who|which|whose|and)$/.test(items[phrase.to]?.word ?? '.')) return []
    const own = phrase.organization ?? set.organization
    const first = statement(reading, items, at, { ...phrase, role: withoutNext(items, start, phrase), organization: own })
    // "Blanca Chancoso and Luis Macas, village leaders, slept".
    const others = isPlural(items, start, phrase) ? namesBefore(items, at) : []
    const partners = others.map(other => statement(reading, items, other, { ...phrase, organization: own }))
    const second = secondRole(items, phrase)
    const other = second === null ? null : statement(reading, items, at, second)
    return [...partners, first, other].filter(each => each !== null)
  },
}

const CLAUSE = /^(?:is|was|are|were|has|had|will|would|could|may|might|did|does)$/

/** "a Socialist and a former mayor": the role after another kind of person. */
function pastKind(items: readonly Item[], at: number): RolePhrase | null {
  // "Democrat of New York and the chairwoman".
  const isOfParty = PARTISAN.test(items[at]?.word ?? '')
  const place = items[at + 1]?.word === 'of' ? at + 3 : at + 1
  const and = isOfParty ? place : /^an?$/.test(items[at]?.word ?? '') && items[at + 1]?.kind === 'word' ? at + 2 : -1
  return and > 0 && items[and]?.word === 'and' && startsPhrase(items[and + 1]) ? roleFrom(items, and + 1) : null
}

const PARTISAN = /^(?:democrat|republican|independent|socialist|liberal|conservative|green|democratic|labour)$/

/** Where a role may begin after the name: past a comma, bracket or dash, or past "of Belleville, Ill.," and "of Plum,". */
function openingOf(
  items: readonly Item[],
  at: number,
): { readonly at: number; readonly isPlaced: boolean; readonly organization: RolePhrase['organization'] } | null {
  const opening = items[at + 1]?.word ?? ''
  const preposition = opening === ',' ? at + 2 : at + 1
  const object = items[preposition + 1]?.word === 'the' ? preposition + 2 : preposition + 1
  const item = items[object]
  if (/^(?:of|from|at)$/.test(items[preposition]?.word ?? '') && (item?.kind === 'place' || item?.kind === 'organization')) {
    let comma = object + 1
    if (items[comma]?.word === ',' && items[comma + 1]?.kind === 'place' && items[comma + 2]?.word === ',') comma += 2
    if (items[comma]?.word === ',')
      return { at: comma + 1, isPlaced: true, organization: item.kind === 'organization' ? { mention: item.mention } : null }
  }
  // "Ann Oke - Plum Inc. - Chairman and CEO".
  const [own, next] = [items[at + 2], items[at + 3]?.word ?? '']
  if (OPENINGS.has(opening) && own?.kind === 'organization' && (next === ',' || next === opening) && opening !== '(')
    return { at: at + 4, isPlaced: true, organization: { mention: own.mention } }
  return OPENINGS.has(opening) ? { at: at + 2, isPlaced: false, organization: null } : null
}

/** "a partner at Acme and a former director of Beta", "president of Acme (AC) and head of Beta": the second of two. */
export function secondRole(items: readonly Item[], { to }: { readonly to: number }): RolePhrase | null {
  const and = afterTitle(items, to) ?? afterWhole(items, items[to]?.word === '(' && items[to + 2]?.word === ')' ? to + 3 : to)
  if (items[and]?.word !== 'and') return null
  // "a director at Plum and, earlier, an associate with Ardmore".
  if (
    items[and + 1]?.word === ',' &&
    /^(?:earlier|previously|formerly|once)$/.test(items[and + 2]?.word ?? '') &&
    items[and + 3]?.word === ','
  ) {
    const earlier = roleFrom(items, and + 4)
    return earlier === null ? null : { ...earlier, former: true }
  }
  const second = roleFrom(items, and + 1)
  if (second === null || startsPhrase(items[and + 1])) return second
  const isNamed = second.organization !== null && 'mention' in second.organization && items[second.to]?.kind !== 'person'
  const first = items[second.from]
  return isNamed && (first?.start === second.role.start || first?.kind === 'organization') ? second : null
}

/** Past "of “Slow Movements”". */
function afterTitle(items: readonly Item[], to: number): number | null {
  if (items[to]?.word !== 'of' || !/^["“‘']$/.test(items[to + 1]?.word ?? '')) return null
  const close = items.findIndex(({ word }, index) => index > to + 1 && index < to + 14 && /^["”’']$/.test(word))
  return close < 0 ? null : close + 1
}

/** Past "at Fig University", the whole that the organization before it is a part of. */
function afterWhole(items: readonly Item[], at: number): number {
  if (!/^(?:at|of|in|,)$/.test(items[at]?.word ?? '')) return at
  const whole = items[at + 1]?.word === 'the' ? at + 2 : at + 1
  return /^(?:organization|place)$/.test(items[whole]?.kind ?? '') && startsPhrase(items[whole + 2]) ? whole + 1 : at
}

/** The people before "and Luis Macas". */
function namesBefore(items: readonly Item[], at: number): readonly number[] {
  const found: number[] = []
  let index = at
  while (
    /^(?:and|,)$/.test(items[index - 1]?.word ?? '') &&
    items[index - 2]?.kind === 'person' &&
    (found.length > 0 || items[index - 1]?.word === 'and')
  ) {
    index -= 2
    found.unshift(index)
  }
  return found
}

/** "engineers from the power-line firm SAE". */
function isPlural(items: readonly Item[], start: number, { to }: RolePhrase): boolean {
  for (let index = start; index < to && !/^(?:of|from|at|for|in)$/.test(items[index]?.word ?? ''); index++)
    if (isPluralHead(items[index])) return true
  return false
}

/** "Rakowski, Interior Minister Kiszczak": the role is the next person's. Without a determiner a plural role is nobody's: "Ruak, let reporters in". */
function belongsToNext(items: readonly Item[], at: number, start: number, phrase: RolePhrase): boolean {
  const { to } = phrase
  // "Georgina Dufoix, an adviser to President Mitterrand,": but "Rakowski, Interior Minister Kiszczak".
  const isOfNext = /^an?$/.test(items[start]?.word ?? '') && items.slice(start, to).some(({ word }) => word === 'to' || word === 'of')
  if (items[to]?.kind === 'person') return !isOfNext
  // "Flutterwave co-founder Ann Oke, Paystack's head of growth, Bo Lind, and": each role stands before its name.
  const isOwned = items[start]?.kind === 'organization' && isPossessive(items[start + 1])
  if (
    isHead(items[at - 1]) &&
    isOwned &&
    items[to]?.word === ',' &&
    items[to + 1]?.kind === 'person' &&
    /^(?:,|and)$/.test(items[to + 2]?.word ?? '')
  )
    return true
  // "its president, Ann Oke, its chief counsel, Ned Poole, and": each role stands before its name.
  if (items[at - 1]?.word === ',' && isHead(items[at - 2]) && items[to]?.word === ',' && items[to + 1]?.kind === 'person') return true
  if (items[at - 1]?.word === 'and' && items[at - 2]?.kind === 'person' && (items[to]?.kind ?? 'mark') === 'mark') return false
  return isPlural(items, start, phrase) && !/^(?:the|a|an|its|one|his|her|their)$/.test(items[start]?.word ?? '')
}

/** "an adviser to President Mitterrand": the words before "to". */
function withoutNext(items: readonly Item[], start: number, { role, to }: RolePhrase): RolePhrase['role'] {
  const preposition =
    items[to]?.kind === 'person' ? items.findIndex(({ word }, index) => index > start && (word === 'to' || word === 'of')) : -1
  return preposition < 0 ? role : { start: role.start, end: items[preposition - 1]?.end ?? role.end }
}

const startsPhrase = (item: Item | undefined): boolean => /^(?:a|an|the|former|previously|formerly|ex)$/.test(item?.word ?? '')

const OPENINGS = new Set([',', '(', '-', '–', '—', '--'])

/** Past "no relation," and the like: up to three words that are no role before one that begins with a determiner. */
function afterInsertion(items: readonly Item[], at: number): number {
  // "Sonny Montgomery, D-Miss., the chairman".
  if (/^[dri]$/.test(items[at]?.word ?? '') && items[at + 1]?.word === '-' && items[at + 3]?.word === ',') return at + 4
  const comma = items.findIndex((item, index) => index > at && index <= at + 3 && item.word === ',')
  const isPlainWords = items.slice(at, Math.max(at, comma)).every(({ kind }) => kind === 'word')
  return comma > 0 && isPlainWords && roleFrom(items.slice(0, comma), at) === null && /^(?:a|an|the)$/.test(items[comma + 1]?.word ?? '')
    ? comma + 1
    : at
}

/** Past "52," and "aged 52,", past "M.D., Ph.D.,". */
export function afterAge(items: readonly Item[], at: number): number {
  const comma = items[at]?.capital ? items.findIndex(({ word }, index) => index > at && index < at + 5 && word === ',') : -1
  if (comma > 0 && degrees.has(lettersOf(items.slice(at, comma)))) return afterAge(items, comma + 1)
  const number = items[at]?.word === 'aged' ? at + 1 : at
  return /^\d{1,3}$/.test(items[number]?.word ?? '') && items[number + 1]?.word === ',' ? number + 2 : at
}

/** "Ph.D." is several items. */
const lettersOf = (items: readonly Item[]): string => items.map(({ word }) => word.replaceAll('.', '')).join('')
