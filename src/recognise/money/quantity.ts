import Big from 'big.js'
import { at, type Lexeme } from './lexemes.ts'

/** A number with its scale words: `12`, `1.4 bn`, `two and a half million`, `6 3/4`. Lexemes `[from, to)`. */
export interface Quantity {
  readonly from: number
  readonly to: number
  readonly value: Big
  /** The product of the scale words at its end; 1 without. A first amount of a range may borrow it. */
  readonly scale: Big
  /** Begins with digits. */
  readonly digits: boolean
}

export interface NumeralStyle {
  /** `1.234` is 1234. */
  readonly dotGroups: boolean
  /** `1 234` is 1234 with an ordinary blank; with a no-break or thin one it always is. */
  readonly spaceGroups: boolean
  /** A currency stands before the number: single letters may be scales at a distance (`$5 m`). */
  readonly prefixed: boolean
}

// Longer than any amount anybody writes out; keeps hostile runs of number words linear.
export const MAX_LEXEMES = 40

const powers: readonly Big[] = Array.from({ length: MAX_LEXEMES }, (_, power) => new Big(`1e${power}`))
export const ten = (power: number): Big => powers[power] ?? new Big(`1e${power}`)
export const ONE = new Big(1)

/** A hyphen that ties two lexemes together; gives the index after it. */
export function pastHyphen(lexemes: readonly Lexeme[], index: number): number {
  const mark = at(lexemes, index)
  return mark.gap === 0 && (mark.raw === '-' || mark.raw === '‑' || mark.raw === '\u00ad') && at(lexemes, index + 1).gap === 0
    ? index + 1
    : index
}
