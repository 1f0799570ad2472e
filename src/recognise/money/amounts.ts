import type Big from 'big.js'
import { currenciesOfCode } from './currencies.ts'
import { type Denomination, type Reading, readAfter, readBefore, standsAlone } from './denominations.ts'
import { at, type Lexeme } from './lexemes.ts'
import { type NumeralStyle, pastHyphen, type Quantity, readQuantity, readScaleWord } from './quantities.ts'

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
  'ZAR SEK NOK DKK PLN CZK HUF RUB RON EUR CHF UAH BGN FRF DEM ITL ESP FIM BEF krona leu XOF XAF franc VND KZT UZS RSD MAD DZD TND'.split(
    ' ',
  ),
)

const keyOf = (denomination: Denomination): string => denomination.code ?? denomination.units[0] ?? ''

export function styleOf(denomination: Denomination, prefixed: boolean): NumeralStyle {
  const key = keyOf(denomination)
  return { dotGroups: dotGrouping.has(key), spaceGroups: spaceGrouping.has(key), prefixed }
}

/** Style for a number whose currency has not been read yet. */
export const openStyle: NumeralStyle = { dotGroups: false, spaceGroups: true, prefixed: false }
const closeStyle: NumeralStyle = { dotGroups: false, spaceGroups: false, prefixed: false }

const printedOf = ({ lexemes, text }: Reader, from: number, to: number): string =>
  text.slice(at(lexemes, from).start, at(lexemes, to - 1).end)

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

type Meant = Pick<Denomination, 'code' | 'units'>

/** The two may mean the same money. */
export function compatible(a: Meant, b: Meant): boolean {
  if (a.code !== null && b.code !== null) return a.code === b.code
  const [code, units] = a.code === null ? [b.code, a.units] : [a.code, b.units]
  if (code === null) return a.units.some(unit => b.units.includes(unit))
  return currenciesOfCode(code).some(currency => units.includes(currency.unit))
}

/** `5 dollars`, `1.5 billion euros`, `fifty pence`, `a dollar`, `100 €`, `40 MUSD`. */
export function readSuffixed(reader: Reader, from: number): Amount | null {
  return (
    readSuffixedWith(reader, from, openStyle) ??
    (/^\d{1,3}$/.test(at(reader.lexemes, from).raw) ? readSuffixedWith(reader, from, closeStyle) : null)
  )
}

function readSuffixedWith(reader: Reader, from: number, style: NumeralStyle): Amount | null {
  const { lexemes, text } = reader
  const quantity = readQuantity(lexemes, text, from, style)
  if (quantity === null) return null
  const currency = readAfter(lexemes, quantity.to, quantity.digits || quantity.scale.gt(1))
  if (currency === null) return null
  const { denomination } = currency
  const own = styleOf(denomination, false)
  const printed = printedOf(reader, from, quantity.to)
  // an ordinary blank divides groups only where the currency's country does so, or when there are several
  if (style.spaceGroups && !own.spaceGroups && /^\d{1,3} (?!000)\d{3}(?!\d| )/.test(printed)) return null
  const reread = own.dotGroups ? readQuantity(lexemes, text, from, { ...style, dotGroups: true }) : quantity
  return suffixed(reader, reread ?? quantity, currency)
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

/** `10-20 dollars`, `2 to 3 million euros`, `eight to nine million euros`: two numbers, one currency behind them. */
export function readSuffixedRange(reader: Reader, from: number): Amount | null {
  const { lexemes, text } = reader
  const low = readQuantity(lexemes, text, from, closeStyle)
  if (low === null) return null
  const link = readLink(lexemes, low.to, at(lexemes, from - 1).text === 'between')
  if (link === null) return null
  const high = readSuffixedWith(reader, link.to, closeStyle)
  if (high === null || high.high !== null || high.denomination.form === 'sign') return null
  if (isYear(lexemes, low) && link.word !== 'hyphen') return null
  const borrowed = low.scale.eq(1) && high.scale !== null ? low.value.times(high.scale) : low.value
  if (borrowed.gte(high.low)) return null
  return { ...high, from, low: borrowed, high: high.low, digits: low.digits && high.digits, rule: 'range' }
}

/** `in 2009 to 3,000 euros` */
const isYear = (lexemes: readonly Lexeme[], low: Quantity): boolean =>
  /^(?:19|20)\d\d$/.test(at(lexemes, low.to - 1).raw) &&
  /^(?:in|of|since|from|by|until|during|january|february|march|april|may|june|july|august|september|october|november|december)$/.test(
    at(lexemes, low.from - 1).text,
  )

export interface Link {
  readonly to: number
  readonly word: 'hyphen' | 'to' | 'and' | 'or'
}

/** What joins the two ends of a range. */
export function readLink(lexemes: readonly Lexeme[], index: number, between: boolean): Link | null {
  const lexeme = at(lexemes, index)
  if (/^[-–—‑~−]$/.test(lexeme.raw) && lexeme.gap < 2 && at(lexemes, index + 1).gap <= lexeme.gap) return { to: index + 1, word: 'hyphen' }
  if (lexeme.gap !== 1) {
    // "10-to-20"
    const tied = pastHyphen(lexemes, index)
    return tied > index && at(lexemes, tied).text === 'to' && pastHyphen(lexemes, tied + 1) > tied + 1 ? { to: tied + 2, word: 'to' } : null
  }
  if (lexeme.text === 'to') return { to: index + 1, word: 'to' }
  if (lexeme.text === 'or') return { to: index + 1, word: 'or' }
  return lexeme.text === 'and' && between ? { to: index + 1, word: 'and' } : null
}
