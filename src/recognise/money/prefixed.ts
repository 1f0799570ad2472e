import { type Amount, compatible, groupsByDot, printedOf, type Reader, styleOf } from './amount.ts'
import { readAfter, standsAlone } from './currency-after.ts'
import { readBefore } from './currency-before.ts'
import type { Denomination } from './denomination.ts'
import { at, type Lexeme } from './lexemes.ts'
import { readQuantity } from './quantities.ts'
import type { Quantity } from './quantity.ts'
import { readScaleWord } from './scales.ts'

const isMinus = (lexeme: Lexeme): boolean => lexeme.raw === '-' || lexeme.raw === '−' || lexeme.raw === '–'

/** `$5`, `US$ 1.4 billion`, `Rs. 5 crore`, `EUR (1,234)`. */
export function readPrefixed(reader: Reader, from: number): Amount | null {
  const { lexemes } = reader
  const currency = readBefore(lexemes, from)
  if (currency === null) return null
  const { denomination } = currency
  const sign = readInnerSign(lexemes, currency.to, denomination)
  const index = currency.to + (sign === null ? 0 : 1)
  const first = at(lexemes, index)
  // "R268", but "Sh. 268" is free by its stop
  const stopped = index === from + 2 && at(lexemes, from).raw.length > 1
  if (currency.glued && !stopped && (index > from + 1 || first.gap !== 0 || first.kind !== 'number')) return null
  if (first.gap === 2 && denomination.form !== 'sign') return null
  if (first.kind === 'word' && !spellable(denomination, first)) return null
  const quantity = readPrefixedQuantity(reader, index, denomination)
  if (quantity === null || (!quantity.digits && quantity.scale.eq(1) && denomination.form === 'sign')) return null
  if (belongsBehind(lexemes, quantity, denomination)) return null
  let to = quantity.to
  if (sign === '(' && at(lexemes, to++).raw !== ')') return null
  // "$(3.4) million"
  const late = sign === '(' && quantity.scale.eq(1) ? readScaleWord(lexemes, to) : null
  if (late !== null) to++
  const value = late === null ? quantity.value : quantity.value.times(late)
  return withRedundantCurrency(lexemes, {
    from,
    to: pastTail(lexemes, to),
    low: sign === null ? value : value.neg(),
    high: null,
    denomination,
    scale: late ?? (quantity.scale.eq(1) ? null : quantity.scale),
    digits: quantity.digits,
    printed: printedOf(reader, index, quantity.to),
    rule: `${denomination.form}-before`,
  })
}

/** `BRE 121 zlotys`: letters that happen to be a code, and the number's own currency behind it. */
function belongsBehind(lexemes: readonly Lexeme[], quantity: Quantity, denomination: Denomination): boolean {
  if (denomination.form === 'sign') return false
  const behind = readAfter(lexemes, quantity.to, quantity.digits)?.denomination
  return behind?.form === 'word' && !behind.weak && !behind.minor && !compatible(denomination, behind)
}

/** A minus or bracket between currency and number: `$-5`, `$(1,234)`, `EUR -12`; but "EUR-1234" is a reference. */
function readInnerSign(lexemes: readonly Lexeme[], index: number, { form }: Denomination): '(' | '-' | null {
  const [mark, number] = [at(lexemes, index), at(lexemes, index + 1)]
  if (number.kind !== 'number') return null
  if (mark.raw === '(') return form === 'abbreviation' ? null : '('
  const apart = form === 'sign' ? mark.gap === 0 : mark.gap === 1
  return isMinus(mark) && apart && number.gap === 0 ? '-' : null
}

function readPrefixedQuantity(reader: Reader, index: number, denomination: Denomination): Quantity | null {
  const style = styleOf(denomination, true)
  const quantity = readQuantity(reader.lexemes, reader.text, index, style)
  if (quantity === null || !groupsByDot(denomination, printedOf(reader, index, quantity.to))) return quantity
  return readQuantity(reader.lexemes, reader.text, index, { ...style, dotGroups: true })
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
