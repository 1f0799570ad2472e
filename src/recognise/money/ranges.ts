import { type Amount, compatible, type Reader, readLink, readPrefixed, styleOf } from './amounts.ts'
import { at } from './lexemes.ts'
import { readQuantity } from './quantities.ts'

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
  const low = first.scale === null && quantity.scale.gt(1) ? first.low.times(quantity.scale) : first.low
  if (low.gte(quantity.value)) return first
  return { ...first, to: quantity.to, low, high: quantity.value, scale: quantity.scale.eq(1) ? null : quantity.scale, rule: 'range' }
}
