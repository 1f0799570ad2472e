import { type Amount, compatible, printedOf, type Reader, styleOf } from './amount.ts'
import { type Denomination, readAfter, readBefore, standsAlone } from './denominations.ts'
import { at, type Lexeme } from './lexemes.ts'
import { readQuantity } from './quantities.ts'

const isMinus = (lexeme: Lexeme): boolean => lexeme.raw === '-' || lexeme.raw === '−' || lexeme.raw === '–'

/** `$5`, `US$ 1.4 billion`, `Rs. 5 crore`, `EUR (1,234)`. */
export function readPrefixed(reader: Reader, from: number): Amount | null {
  const { lexemes } = reader
  const currency = readBefore(lexemes, from)
  if (currency === null) return null
  const { denomination } = currency
  let index = currency.to
  const bracket = denomination.form !== 'abbreviation' && at(lexemes, index).raw === '(' && at(lexemes, index + 1).kind === 'number'
  const minus =
    !bracket &&
    isMinus(at(lexemes, index)) &&
    at(lexemes, index).gap === 0 &&
    at(lexemes, index + 1).gap === 0 &&
    at(lexemes, index + 1).kind === 'number'
  if (bracket || minus) index++
  const first = at(lexemes, index)
  if (currency.glued && (index > from + 1 || first.gap !== 0 || first.kind !== 'number')) return null
  if (first.gap === 2 && denomination.form !== 'sign') return null
  if (first.kind === 'word' && !spellable(denomination, first)) return null
  const quantity = readQuantity(lexemes, reader.text, index, styleOf(denomination, true))
  if (quantity === null || (!quantity.digits && quantity.scale.eq(1) && denomination.form === 'sign')) return null
  let to = quantity.to
  if (bracket) {
    if (at(lexemes, to).raw !== ')') return null
    to++
  }
  const negative = bracket || minus
  const end = pastTail(lexemes, to)
  const amount = {
    from,
    to: end,
    low: negative ? quantity.value.neg() : quantity.value,
    high: null,
    denomination,
    scale: quantity.scale.eq(1) ? null : quantity.scale,
    digits: quantity.digits,
    printed: printedOf(reader, index, quantity.to),
    rule: `${denomination.form}-before`,
  }
  return withRedundantCurrency(lexemes, amount)
}

/** Words as number after a currency: `Taka Twenty-Six Lakh`, `$one million`. */
const spellable = (denomination: Denomination, first: Lexeme): boolean => denomination.form !== 'sign' || first.gap === 0

/** `Rs 500/-`, `Kshs. 500,000/=`. */
function pastTail(lexemes: readonly Lexeme[], index: number): number {
  const [slash, dash] = [at(lexemes, index), at(lexemes, index + 1)]
  return slash.raw === '/' && slash.gap === 0 && dash.gap === 0 && (dash.raw === '-' || dash.raw === '=') ? index + 2 : index
}

/** `$249 USD`, `$600,000 U.S.`, `$9.99 US dollars`, `£5 sterling`: the currency is said twice, or made precise. */
function withRedundantCurrency(lexemes: readonly Lexeme[], amount: Amount): Amount {
  const next = at(lexemes, amount.to)
  if (next.kind !== 'word' || next.gap !== 1 || amount.denomination.minor) return amount
  if (/^(?:US|USA|Cdn|CDN|Canadian|Australian)$/.test(next.raw) && standsAlone(lexemes, amount.to + 1)) {
    const code = next.raw.startsWith('U') ? 'USD' : next.raw.startsWith('A') ? 'AUD' : 'CAD'
    return compatible(amount.denomination, { code, units: [] })
      ? { ...amount, to: amount.to + 1, denomination: { ...amount.denomination, code, units: [] } }
      : amount
  }
  const after = readAfter(lexemes, amount.to, false)
  if (after === null || after.denomination.minor || after.denomination.weak || !compatible(amount.denomination, after.denomination))
    return amount
  const precise = after.denomination.code !== null || after.denomination.country !== null
  return { ...amount, to: after.to, denomination: precise && amount.denomination.code === null ? after.denomination : amount.denomination }
}
