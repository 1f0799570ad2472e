import { next, previous, type Seen, unitWord } from './seen.ts'
import { noteOrFee } from './weights.ts'

const paying: ReadonlySet<string> = new Set(
  `cost costs costing pay pays paid paying price priced prices worth fee fees charge charged charges charging sold sells sell selling buy bought buys buying spend spent spends wire wired borrow borrowed lend lent
   owe owes owed gave give gives handed raise raised salary wage wages pension rent fine fined dividend profit revenue tip earn earns earned earning invest invested fetch fetched budget loan debt bill bribe reward`.split(
    /\s+/,
  ),
)

function speaksOfPaying(seen: Seen): boolean {
  for (let back = 1; back <= 6; back++) if (paying.has(previous(seen, back).text)) return true
  return false
}

/** A unit that is another word as often, where nothing in the document speaks of that money. */
export function isOtherWord(seen: Seen): boolean {
  const { amount, resolution, context } = seen
  const { denomination } = amount
  if (!denomination.weak || denomination.form !== 'word' || denomination.country !== null) return false
  if (denomination.word === 'won' && verbOf(seen)) return true
  // "passed the 2 million mark"
  if (denomination.word === 'mark' && unitWord(seen).gap === 1 && unitWord(seen).raw !== 'Mark' && !amount.low.eq(1)) return true
  // "three Afghanis" are people
  if (/^afghanis?$/.test(denomination.word) && unitWord(seen).raw.startsWith('A') && amount.scale === null && amount.low.lt(1000))
    return true
  if (resolution.supported) return false
  if (speaksOfPaying(seen) || (denomination.word === 'pound' && noteOrFee.has(next(seen).text))) return false
  if (/^pounds?$/.test(denomination.word)) return (context.evidence.get('US') ?? 0) > 0 || amount.scale === null
  return amount.scale === null
}

/** `the 40 won by Labour`, `of 12 games 5 won`. */
function verbOf(seen: Seen): boolean {
  const { amount } = seen
  if (amount.scale !== null || amount.low.gte(1000)) return false
  const after = next(seen)
  return !(
    after.kind === 'end' ||
    after.kind === 'mark' ||
    /^(?:to|a|per|for|in|on|from|and|or|each|at|against|on|note|notes|coin|coins|dividend|more|less)$/.test(after.text)
  )
}
