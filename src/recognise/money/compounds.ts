import { currencyUnits } from '../../data/currency-units.ts'
import { type Amount, openStyle, type Reader } from './amount.ts'
import type { Denomination } from './denomination.ts'
import { at, type Lexeme } from './lexemes.ts'
import { readQuantity } from './quantities.ts'
import { readSuffixed } from './suffixed.ts'

/** `eleven dollars and twenty cents`, `96 dollars 40`, `seven rand ten`: the unit and its hundredths are one amount. */
export function withMinor(reader: Reader, amount: Amount): Amount {
  const { lexemes } = reader
  const { denomination } = amount
  if (denomination.minor || amount.scale !== null || amount.high !== null || amount.to - amount.from > 30) return amount
  if (denomination.form !== 'word' && amount.rule !== 'sign-after') return amount
  const and = at(lexemes, amount.to).text === 'and' ? 1 : 0
  const index = amount.to + and
  const first = at(lexemes, index)
  if (first.gap !== 1) return amount
  const minor = readSuffixed(reader, index)
  if (minor?.denomination.minor && minor.low.lt(100) && isPartOf(minor.denomination, denomination)) {
    return { ...amount, to: minor.to, low: amount.low.plus(minor.low.div(100)) }
  }
  if (denomination.form !== 'word') return amount
  const quantity = readQuantity(lexemes, reader.text, index, openStyle)
  if (quantity === null || quantity.value.gte(100) || quantity.value.lt(1) || !quantity.value.mod(1).eq(0) || minor !== null) return amount
  const next = at(lexemes, quantity.to)
  if (!(and === 1 ? endsPhrase(next) : endsPhrase(next) || (next.gap > 0 && CONTINUES.test(next.text)))) return amount
  return { ...amount, to: quantity.to, low: amount.low.plus(quantity.value.div(100)) }
}

const CONTINUES = /^(?:to|a|an|per|each|for|on|in|at)$/

const endsPhrase = (lexeme: Lexeme): boolean => lexeme.kind === 'end' || (lexeme.kind === 'mark' && !/^[-–—/%:(&]$/.test(lexeme.raw))

function isPartOf(minor: Denomination, unit: Denomination): boolean {
  if (minor.word === 'c') return true
  return currencyUnits.some(
    currency =>
      currency.minor !== null &&
      minor.units.includes(currency.minor) &&
      (unit.code === null ? unit.units.includes(currency.unit) : currency.code === unit.code),
  )
}
