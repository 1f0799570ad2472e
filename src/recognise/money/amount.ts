import type Big from 'big.js'
import { currenciesOfCode } from './currencies.ts'
import type { Denomination } from './denomination.ts'
import { at, type Lexeme } from './lexemes.ts'
import type { NumeralStyle } from './quantity.ts'

/** An amount as its own words tell it, before the document decides the currency. Lexemes `[from, to)`. */
export interface Amount {
  readonly from: number
  readonly to: number
  readonly low: Big
  /** Upper end of a range. */
  readonly high: Big | null
  readonly denomination: Denomination
  /** Scale word at its end, for the other end of a range to borrow; null where it has none. */
  readonly scale: Big | null
  readonly digits: boolean
  /** What was printed as number, for rules that look at the figure itself. */
  readonly printed: string
  readonly rule: string
}

/** The lexemes of a stretch of text and the text they point into. */
export interface Reader {
  readonly lexemes: readonly Lexeme[]
  readonly text: string
}

// Rupiah, dong and the like are printed with a dot between thousands even in English.
const dotGrouping: ReadonlySet<string> = new Set('IDR VND CLP COP ARS PYG BRL TRY DKK ISK HUF'.split(' '))
// Where the blank groups thousands in English text too.
const spaceGrouping: ReadonlySet<string> = new Set(
  'ZAR euro SEK NOK DKK PLN CZK HUF RUB RON EUR CHF UAH BGN FRF DEM ITL ESP FIM BEF krona leu XOF XAF franc VND KZT UZS RSD MAD DZD TND'.split(
    ' ',
  ),
)

const keyOf = (denomination: Denomination): string => denomination.code ?? denomination.units[0] ?? ''

export function styleOf(denomination: Denomination, prefixed: boolean): NumeralStyle {
  const key = keyOf(denomination)
  return { dotGroups: dotGrouping.has(key), spaceGroups: spaceGrouping.has(key), prefixed }
}

/** Round thousands with a dot before three digits, where the continent's habit is likelier than three decimals: `€500.000`, `1.500 kr`. */
export function groupsByDot(denomination: Denomination, printed: string): boolean {
  const key = keyOf(denomination)
  return dotGrouping.has(key) || (spaceGrouping.has(key) && key !== 'ZAR' && /^\d{1,3}\.\d00$/.test(printed))
}

/** Style for a number whose currency has not been read yet. */
export const openStyle: NumeralStyle = { dotGroups: false, spaceGroups: true, prefixed: false }
export const closeStyle: NumeralStyle = { dotGroups: false, spaceGroups: false, prefixed: false }

export const printedOf = ({ lexemes, text }: Reader, from: number, to: number): string =>
  text.slice(at(lexemes, from).start, at(lexemes, to - 1).end)

type Meant = Pick<Denomination, 'code' | 'units'>

/** The two may mean the same money. */
export function compatible(a: Meant, b: Meant): boolean {
  if (a.code !== null && b.code !== null) return a.code === b.code
  const [code, units] = a.code === null ? [b.code, a.units] : [a.code, b.units]
  if (code === null) return a.units.some(unit => b.units.includes(unit))
  return currenciesOfCode(code).some(currency => units.includes(currency.unit))
}
