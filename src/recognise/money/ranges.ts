import { type Amount, closeStyle, compatible, type Reader, styleOf } from './amount.ts'
import { at, type Lexeme } from './lexemes.ts'
import { readPrefixed } from './prefixed.ts'
import { readQuantity } from './quantities.ts'
import { pastHyphen, type Quantity } from './quantity.ts'
import { readSuffixedWith } from './suffixed.ts'

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
  // "three to four hundred dollars"
  const hundreds = low.value.lt(10) && /\bhundred\b/i.test(high.printed) ? 100 : 1
  const borrowed = low.scale.eq(1) ? low.value.times(high.scale ?? 1).times(hundreds) : low.value
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
function readLink(lexemes: readonly Lexeme[], index: number, between: boolean): Link | null {
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

/**
 * Ranges whose currency stands before the first number: `$12-14 million`, `$12 to 14`, `$190-$196` are one amount with two ends.
 * "$12 to $14 million" stays two amounts, the first of which borrows the scale.
 */
export function joinPrefixed(reader: Reader, first: Amount): Amount {
  const { lexemes, text } = reader
  const link = readLink(lexemes, first.to, at(lexemes, first.from - 1).text === 'between')
  if (link === null) return first
  const second = readPrefixed(reader, link.to)
  if (second !== null && compatible(first.denomination, second.denomination)) {
    const low = first.scale === null && second.scale !== null && first.low.lt(1000) ? first.low.times(second.scale) : first.low
    if (low.gt(second.low)) return first
    return link.word === 'hyphen' ? { ...second, from: first.from, low, high: second.low, rule: 'range' } : { ...first, low }
  }
  if (at(lexemes, link.to).kind !== 'number' || link.word === 'or') return first
  const quantity = readQuantity(lexemes, text, link.to, styleOf(first.denomination, true))
  if (quantity === null) return first
  // "lost £0.41 to 4,769p", "between €5 and 7 dollars": another currency follows.
  const behind = at(lexemes, quantity.to)
  if (behind.gap === 0 && (behind.kind === 'word' || behind.kind === 'sign') && !first.denomination.minor) return first
  const low = first.scale === null && quantity.scale.gt(1) ? first.low.times(quantity.scale) : first.low
  if (low.gte(quantity.value)) return first
  return { ...first, to: quantity.to, low, high: quantity.value, scale: quantity.scale.eq(1) ? null : quantity.scale, rule: 'range' }
}
