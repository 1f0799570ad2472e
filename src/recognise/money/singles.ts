import Big from 'big.js'
import type { Amount, Reader } from './amount.ts'
import { readAfter } from './currency-after.ts'
import { at } from './lexemes.ts'

// After "a dollar" these words go on without describing it; a noun would ("a dollar store", "a pound coin", "a euro zone").
export const continuing: ReadonlySet<string> = new Set(
  `a an each apiece per every for to from in on at more less lower higher cheaper dearer better below above short extra bought buys and or off over today now when if but is was
   that here by into since as after before until because then too either than plus last this so while with i you he she it we they worth cash richer poorer plus tops upfront were had has thirty forty fifty sixty seventy eighty ninety ten twenty`.split(
    /\s+/,
  ),
)
// what may stand before: "costs a dollar", "for a pound"; after another amount it is a measure ("$5 a pound")
const MEASURE_BEFORE = /^(?:per|cents?|pence|p|dollars?|euros?|yen)$/

/** `a dollar`, `a pound`, `a penny`: the article counts as one where the unit is all there is to it. */
export function readSingle(reader: Reader, from: number): Amount | null {
  const { lexemes } = reader
  if (!/^an?$/.test(at(lexemes, from).text)) return null
  const before = at(lexemes, from - 1)
  if (from > 0 && (before.kind === 'number' || before.kind === 'sign' || MEASURE_BEFORE.test(before.text) || before.text === 'of'))
    return null
  const unit = readAfter(lexemes, from + 1, false)
  if (unit === null || unit.denomination.form !== 'word' || at(lexemes, from + 1).gap !== 1) return null
  if (at(lexemes, unit.to - 1).raw !== at(lexemes, unit.to - 1).text) return null
  const { word } = unit.denomination
  if (word.endsWith('s') || /^(?:cent|won|mark|real|crown|sen|lev|kip|lek|ban|sum|som|rand|grand|bob)$/.test(word)) return null
  if (unit.denomination.weak && word !== 'pound') return null
  const next = at(lexemes, unit.to)
  const free =
    next.kind === 'end' || next.kind === 'mark' || next.gap === 2 || continuing.has(next.text) || (next.text === 'of' && word !== 'pound')
  if (!free || (next.raw === '-' && next.gap === 0)) return null
  return {
    from,
    to: unit.to,
    low: new Big(1),
    high: null,
    denomination: unit.denomination,
    scale: null,
    digits: false,
    printed: at(lexemes, from).raw,
    rule: 'single',
  }
}
