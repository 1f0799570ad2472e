import { directions, estimateNouns, surpassing } from '../../data/figure-clauses.ts'
import { predicateWords } from '../../data/figure-grammar.ts'
import { amountVerbs, changeVerbs, comparisons, plainVerbs } from '../../data/figure-words.ts'
import type { Item, Reading } from '../reading.ts'
import { beforeHedges, isVerb } from './phrase.ts'

/** "from $4 million", "compared with $4 million", "$3 million and $4 million", "5 million pounds ($6 million)": the same thing as the amount before. */
export function isCompared(items: readonly Item[], at: number): boolean {
  if (continuesList(items, at) || items[at - 1]?.kind === 'money') return true
  // "operating profit of £41 million (2022: £22 million)".
  if (items[at - 1]?.word === ':' && items[at - 2]?.kind === 'date' && items[at - 3]?.word === '(') return true
  // "totals $31 million, of which $14 million goes to the sheriff": but "of which $2 million was net new money".
  if (items[beforeHedges(items, at)]?.word === 'which' && items[beforeHedges(items, at) - 1]?.word === 'of')
    return !/^(?:is|was|are|were|in|of)$/.test(items[at + 1]?.word ?? '')
  // "owes $310 million, including $90 million due in June".
  if (
    items[at - 1]?.word === 'including' &&
    items[at - 2]?.word === ',' &&
    items.slice(Math.max(0, at - 10), at - 2).some(({ kind }) => kind === 'money')
  )
    return /^(?:due|from|to|for|last|this|on|[,.;])$/.test(items[at + 1]?.word ?? '.') || items[at + 1]?.kind === 'date'
  // "spent $210 on horses and $38 on wine".
  if (items[at - 1]?.word === 'and' && /^(?:on|to|for|from)$/.test(items[at + 1]?.word ?? '')) {
    const other = items.findLastIndex(({ kind }, index) => index < at && kind === 'money')
    if (other > at - 9 && items[other + 1]?.word === items[at + 1]?.word) return true
  }
  const [direct, hedged] = [items[at - 1], beforeHedges(items, at)]
  const before = items[hedged]
  // "amounted to $7 (about $2)".
  if (before?.word === '(' && items[hedged - 1]?.kind === 'money') return true
  // "$5 per tonne ($3 a bag)".
  if (before?.word === '(' && /^(?:a|an|per)$/.test(items[hedged - 2]?.word ?? '') && items[hedged - 3]?.kind === 'money') return true
  if (before === undefined || (direct !== undefined && /^(?:a|an)$/.test(direct.word))) return false
  // "sees a profit of $5, against an earlier $4".
  if (/^(?:earlier|previous)$/.test(direct?.word ?? '') && comparisons.has(items[at - 3]?.word ?? '')) return true
  // "now costs 420 rupees, up by 82".
  if (direct?.word === 'by' && directions.has(items[at - 2]?.word ?? '') && items[at - 3]?.word === ',') return true
  // "which says it costs it $9, closed down 2p".
  if (
    /^(?:up|down)$/.test(direct?.word ?? '') &&
    /^(?:closed|ended|finished)$/.test(items[at - 2]?.word ?? '') &&
    items[at - 3]?.word === ','
  )
    return false
  // "while Acme was up 40 cents".
  if (
    /^(?:up|down)$/.test(direct?.word ?? '') &&
    /^(?:was|were|is|are|,)$/.test(items[at - 2]?.word ?? '') &&
    items[at - 3]?.kind === 'organization'
  )
    return false
  if (direct?.word === 'up' || direct?.word === 'down' || (direct?.word === 'off' && items[at - 2]?.word === ',')) return true
  if (direct?.word === '(' || direct?.word === '/' || direct?.word === '-' || direct?.word === '–') return items[at - 2]?.kind === 'money'
  // "compared with $3 million": but "ended the quarter with $140 million".
  if (before.word === 'with')
    return /^(?:compared|compares|comparing|contrasts?|contrasted|comparison|line|up|down|,|\()$/.test(items[hedged - 1]?.word ?? '')
  if (before.word === 'against') return true
  // "was up at $5 and flat at 6 euros".
  if (
    before.word === 'at' &&
    /^(?:up|down|flat|unchanged|steady)$/.test(items[hedged - 1]?.word ?? '') &&
    items[hedged - 2]?.word === 'and'
  )
    return items[hedged - 3]?.kind === 'money'
  // "profit of $1 beat the 97 cents expected".
  if (direct?.word === 'the' && surpassing.has(items[at - 2]?.word ?? '') && !beginsNoun(items, at + 1)) return true
  if (direct?.word === 'the' && items[at - 2]?.word === 'of' && items[at - 3]?.word === 'ahead' && !beginsNoun(items, at + 1)) return true
  // "on top of $5 in 2021".
  if (direct?.word === 'of' && items[at - 2]?.word === 'top' && items[at - 3]?.word === 'on')
    return items.slice(0, at - 3).some(({ kind }) => kind === 'money')
  // "a penalty of $5, and the network one of $4".
  if (direct?.word === 'of' && items[at - 2]?.word === 'one' && !/^(?:the|with|,)$/.test(items[at - 3]?.word ?? ',')) return true
  // "slid to $5 in 1987 and is put at $4".
  if (
    before.word === 'at' &&
    /^(?:put|seen|expected|forecast|estimated)$/.test(items[hedged - 1]?.word ?? '') &&
    items[hedged - 3]?.word === 'and'
  )
    return true
  // "$5 a share; excluding items, $4".
  if (direct?.word === ',' && items[at - 3]?.word === 'excluding') return true
  // "receive $9, made up of $5 in cash", "maintained at 4.2p, making 6.5p for the year".
  if (direct?.word === 'of' && items[at - 2]?.word === 'up' && items[at - 3]?.word === 'made') return true
  if (direct?.word === 'making' && items[at - 2]?.word === ',') return true
  // "worth $8 rising to $10".
  if (
    before.word === 'to' &&
    /^(?:rising|falling|increasing|growing|dropping)$/.test(items[hedged - 1]?.word ?? '') &&
    items[items[hedged - 2]?.word === ',' ? hedged - 3 : hedged - 2]?.kind === 'money'
  )
    return true
  // "cost 4,750 francs when we wrote it and 7,000 today".
  if (
    direct?.word === 'and' &&
    items.some(({ kind }, index) => kind === 'money' && index < at && index > at - 12 && items[index + 1]?.word === 'when')
  )
    return /^(?:in|today|now|this|last|by|when)$/.test(items[at + 1]?.word ?? '') || items[at + 1]?.kind === 'date'
  // "It was 45p when I started and $5 when they left".
  if (direct?.word === 'and' && items[at + 1]?.word === 'when') return true
  // "traded up $1, reaching $52", "were five cents higher at $3.10".
  if (/^(?:reaching|hitting|touching)$/.test(direct?.word ?? '') && items[at - 2]?.word === ',') return true
  // "eased to $5, after hitting a record $6".
  if (/^(?:reaching|hitting|touching)$/.test(before.word) && /^(?:after|before|since|having)$/.test(items[hedged - 1]?.word ?? ''))
    return items.slice(Math.max(0, hedged - 9), hedged).some(({ kind }) => kind === 'money')
  // "at $5, down from a March peak of $7".
  if (before.word === 'of' && /^(?:peak|high|low|record|trough)$/.test(items[hedged - 1]?.word ?? '')) {
    const from = items.findLastIndex(({ word }, index) => word === 'from' && index < hedged - 1 && index > hedged - 6)
    if (/^(?:up|down|off|recovering|retreating)$/.test(items[from - 1]?.word ?? ''))
      return items.slice(Math.max(0, from - 5), from).some(({ kind }) => kind === 'money')
  }
  if (
    before.word === 'at' &&
    /^(?:higher|lower|better|worse|dearer|cheaper)$/.test(items[hedged - 1]?.word ?? '') &&
    items[hedged - 2]?.kind === 'money'
  )
    return true
  // "settled down $2.63, or 3.4%, at $74.53".
  if (
    before.word === 'at' &&
    items[hedged - 1]?.word === ',' &&
    items.slice(Math.max(0, hedged - 6), hedged).some(({ word }) => /^(?:%|percent|cent)$/.test(word))
  )
    return items.slice(Math.max(0, hedged - 8), hedged).some(({ kind }) => kind === 'money')
  // "lost $4, or 18%, to close at $18.25".
  if (before.word === 'at' && closesAt(items, hedged)) return true
  if (before.word === 'and' || before.word === 'or')
    return items[hedged - 1]?.word === ',' && before.word === 'or' ? pricedBefore(items, hedged - 1) : items[hedged - 1]?.kind === 'money'
  if (before.word === 'to') return movesFrom(items, hedged)
  return comparisons.has(before.word) && !isAfterStop(items, hedged)
}

/** "costs $5; the wage will rise from $4": another clause stands between. */
function isAfterStop(items: readonly Item[], at: number): boolean {
  for (let index = at - 1; index >= 0 && items[index]?.kind !== 'money'; index--) if (items[index]?.word === ';') return true
  return false
}

/** "This compares with $5, or $3 a share.", "Earnings: $5 Mln. vs. $4 Mln.": with the amount of the sentence before; the full stops of abbreviations end none. */
export function isComparedWithBefore({ text }: Reading, items: readonly Item[], at: number): boolean {
  const first = items[0]?.word ?? ''
  if (/^(?:this|that|it)$/.test(first) && /^compare[sd]?$/.test(items[1]?.word ?? '')) return true
  if (at === 1) return /^(?:vs|versus|against|from|compared)$/.test(first)
  const start = items[0]?.start ?? 0
  return at === 0 && /\b(?:vs|versus)\.?\s+$/.test(text.slice(Math.max(0, start - 10), start))
}

/** "compared with an earlier range of $5 to $6": the same thing as before. */
export function isOfRange(items: readonly Item[], at: number): boolean {
  if (items[at - 1]?.word !== 'of' || !estimateNouns.has(items[at - 2]?.word ?? '')) return false
  // "compared with a median of".
  if (/^(?:a|an|the)$/.test(items[at - 3]?.word ?? '') && /^(?:with|against|than|from)$/.test(items[at - 4]?.word ?? '')) return true
  for (let index = at - 3; index > at - 7; index--)
    if (/^(?:earlier|previous|prior|original|initial)$/.test(items[index]?.word ?? ''))
      return (
        /^(?:with|from|against|than|to|its)$/.test(items[index - 2]?.word ?? '') ||
        /^(?:with|from|against|than)$/.test(items[index - 1]?.word ?? '')
      )
  return false
}

/** "$5 a week in some branches and $6 in others", "$5 an hour, $6 after ten": joined to the amount before, with no verb between. */
export function continuesClause(items: readonly Item[], at: number): boolean {
  const joint = beforeHedges(items, at)
  if (!/^(?:and|,|or|plus)$/.test(items[joint]?.word ?? '')) return false
  for (let index = joint - 1; index > joint - 16 && index >= 0; index--) {
    const item = items[index]
    if (item?.kind === 'money') return true
    if (
      item?.word === ';' ||
      item?.word === ':' ||
      isVerb(item) ||
      plainVerbs.has(item?.word ?? '') ||
      predicateWords.has(item?.word ?? '')
    )
      return false
  }
  return false
}

/** "below the $250 reference price": but "beat the 97 cents expected", "analysts had forecast". */
const beginsNoun = (items: readonly Item[], at: number): boolean =>
  items[at]?.kind === 'word' &&
  !/ed$|^(?:of|a|an|per|in|it|that|analysts|economists|they|he|she|we|one|forecast|seen|for|at|from|each|paid)$/.test(items[at]?.word ?? '')

/** "to close in New York at": the one whose amount was named before. */
function closesAt(items: readonly Item[], at: number): boolean {
  for (let index = at - 1; index > at - 9 && index > 0; index--) {
    if (items[index]?.kind === 'money') return false
    if (/^(?:close|end|finish|settle|trade)$/.test(items[index]?.word ?? '')) return /^(?:to|and)$/.test(items[index - 1]?.word ?? '')
  }
  return false
}

/** "$28 a share, or $2 billion,": an amount right before the comma, or before "a share". */
export const pricedBefore = (items: readonly Item[], comma: number): boolean =>
  items[comma - 1]?.kind === 'money' ||
  (items[comma - 3]?.kind === 'money' && /^(?:a|an|per)$/.test(items[comma - 2]?.word ?? '')) ||
  // "an offer of $47.25 a share in cash, or $886 million in all".
  (items[comma - 5]?.kind === 'money' && items[comma - 2]?.word === 'in' && items[comma - 1]?.word === 'cash')

/** "rose 76 cents to $74.65": the amount before is close by, and no other verb stands between. */
function movesFrom(items: readonly Item[], to: number): boolean {
  for (let at = to - 1; at > to - 8 && at >= 0; at--) {
    const item = items[at]
    if (item?.kind === 'money') return true
    if (item !== undefined && (changeVerbs.has(item.word) || amountVerbs.has(item.word) || /^(?:brings|takes|pushes)$/.test(item.word)))
      return false
  }
  return false
}

/** "targets of Rs 510 (Motilal Oswal), Rs 525 (Kotak)": nothing but names and marks since the amount before. */
function continuesList(items: readonly Item[], at: number): boolean {
  let index = at - 1
  while (
    items[index]?.kind === 'mark' ||
    items[index]?.kind === 'organization' ||
    items[index]?.kind === 'person' ||
    /^(?:lower|higher|down|up|at|to|and)$/.test(items[index]?.word ?? '')
  )
    index--
  return index < at - 1 && items[index]?.kind === 'money' && items[at - 1]?.word !== ':' && items[at - 1]?.word !== ';'
}
