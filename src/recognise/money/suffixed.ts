import { type Amount, closeStyle, groupsByDot, openStyle, printedOf, type Reader, styleOf } from './amount.ts'
import { readAfter } from './currency-after.ts'
import type { Reading } from './denomination.ts'
import { at, type Lexeme } from './lexemes.ts'
import { readQuantity } from './quantities.ts'
import type { NumeralStyle, Quantity } from './quantity.ts'
import { readScaleWord } from './scales.ts'

/** `5 dollars`, `1.5 billion euros`, `fifty pence`, `a dollar`, `100 €`, `40 MUSD`. */
export function readSuffixed(reader: Reader, from: number): Amount | null {
  return (
    readSuffixedWith(reader, from, openStyle) ??
    (/^\d{1,3}$/.test(at(reader.lexemes, from).raw) ? readSuffixedWith(reader, from, closeStyle) : null)
  )
}

export function readSuffixedWith(reader: Reader, from: number, style: NumeralStyle): Amount | null {
  const { lexemes, text } = reader
  const quantity = readQuantity(lexemes, text, from, style)
  if (quantity === null) return null
  const currency = readAfter(
    lexemes,
    quantity.digits ? quantity.to : pastHundredths(lexemes, quantity.to),
    quantity.digits || quantity.scale.gt(1),
  )
  if (currency === null) return null
  const { denomination } = currency
  const own = styleOf(denomination, false)
  const printed = printedOf(reader, from, quantity.to)
  // an ordinary blank divides groups only where the currency's country does so, or when there are several
  if (style.spaceGroups && !own.spaceGroups && /^\d{1,3} (?!000)\d{3}(?!\d| )/.test(printed)) return null
  const reread = groupsByDot(denomination, printed) ? readQuantity(lexemes, text, from, { ...style, dotGroups: true }) : quantity
  return suffixed(reader, reread ?? quantity, currency)
}

/** `Ten Thousand and No/100 Dollars`, `and 00/100`: no cents, as cheques and contracts say. */
function pastHundredths(lexemes: readonly Lexeme[], index: number): number {
  const none = at(lexemes, index).text === 'and' && /^(?:no|0|00|zero|xx)$/.test(at(lexemes, index + 1).text)
  return none && at(lexemes, index + 2).raw === '/' && at(lexemes, index + 3).raw === '100' ? index + 4 : index
}

function suffixed(reader: Reader, quantity: Quantity, currency: Reading): Amount {
  // "75 USD million"
  const late = quantity.scale.eq(1) && currency.denomination.form !== 'word' ? readScaleWord(reader.lexemes, currency.to) : null
  const scale = late ?? (quantity.scale.eq(1) ? null : quantity.scale)
  return {
    from: quantity.from,
    to: late === null ? currency.to : currency.to + 1,
    low: quantity.value.times(late ?? 1).times(10 ** currency.power),
    high: null,
    denomination: currency.denomination,
    scale,
    digits: quantity.digits,
    printed: printedOf(reader, quantity.from, quantity.to),
    rule: quantity.digits ? `${currency.denomination.form}-after` : 'spelled',
  }
}
