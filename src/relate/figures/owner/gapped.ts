import { predicateWords } from '../../../data/figure-grammar.ts'
import type { Item, Reading } from '../../reading.ts'
import { isNoun, isVerb } from '../phrase.ts'
import { beforeInsertion } from '../subject/noun-left.ts'

/** "against $5 million for Clinton": whose the amount is that another one is compared with. */
export function ownerAfter(reading: Reading, items: readonly Item[], at: number): number | null {
  const next = items[at + 2]?.word === 'the' ? at + 3 : at + 2
  // "from Rupert Murdoch's 21st Century Fox".
  const holder = items[next]?.kind === 'person' && items[next + 1]?.word === "'s" ? items[next + 2] : items[next]
  if (!/^(?:for|at|from)$/.test(items[at + 1]?.word ?? '')) return null
  return holder?.kind === 'organization' || holder?.kind === 'person' ? reading.entityOf(holder.mention) : null
}

/** "El Surco will receive $900,000; the Penobscot Bay Tide $640,000": the verb is left out, the owner stands right before. */
export function gappedOwner(reading: Reading, items: readonly Item[], at: number): number | null {
  // "ahead of Vueling with $5, easyJet with $6", "Sirius ($5), Rose ($6)".
  const place = /^(?:,|with|\()$/.test(items[at - 1]?.word ?? '') ? at - 2 : at - 1
  // "Sunrise 21 Energy of Perth (A$1.2m)".
  const name =
    items[place]?.kind === 'place' && items[place - 1]?.word === 'of' && items[at - 1]?.word === '(' ? items[place - 2] : items[place]
  // "$3 for the Army Corps, $1 to rebuild highways": of the amount before.
  const to = items[place - 1]?.word === 'the' ? place - 2 : place - 1
  if (items[at - 1]?.word === ',' && /^(?:for|to|from)$/.test(items[to]?.word ?? '') && items[to - 1]?.kind === 'money') return null
  if (name?.kind === 'organization') return reading.entityOf(name.mention)
  // "have each cut tariffs, Glo to 25 naira a minute and Etisalat to 20".
  const moved = /^(?:to|at|by|for|of)$/.test(items[at - 1]?.word ?? '') ? items[at - 2] : undefined
  if (moved?.kind === 'organization' && /^(?:,|;|and|with)$/.test(items[at - 3]?.word ?? '') && isListOfMoves(items, at))
    return reading.entityOf(moved.mention)
  // "Novaland ended at $5, Hoa Phat, the steelmaker of Hanoi, at $6".
  if (/^(?:to|at|by)$/.test(items[at - 1]?.word ?? '') && items[at - 2]?.word === ',') {
    const opened = beforeInsertion(items, at - 2) - 1
    const apposed = items[opened - 1]
    if (
      opened < at - 2 &&
      apposed?.kind === 'organization' &&
      /^(?:,|;|and|with)$/.test(items[opened - 2]?.word ?? '') &&
      isListOfMoves(items, opened - 1)
    )
      return reading.entityOf(apposed.mention)
  }
  // "Ridley has raised $5, Boone $6, and Van Zandt $7".
  let before = at - 2
  // "and finance director Benedict Lo $7".
  while (before > at - 6 && isNoun(items[before]) && !items[before]?.capital && !isVerb(items[before])) before--
  return place === at - 1 && name?.kind === 'person' && /^(?:,|;|and)$/.test(items[before]?.word ?? '')
    ? reading.entityOf(name.mention)
    : null
}

/** An amount stands shortly before, and no verb between. */
const isListOfMoves = (items: readonly Item[], at: number): boolean => {
  const other = items.findLastIndex(({ kind }, index) => index < at && kind === 'money')
  return other > at - 16 && !items.slice(other, at).some(item => isVerb(item) || predicateWords.has(item.word))
}
