import Big from 'big.js'
import { type Amount, closeStyle, printedOf, type Reader } from './amount.ts'
import { denominate } from './denomination.ts'
import { at, type Lexeme } from './lexemes.ts'
import { readQuantity } from './quantities.ts'

const sterling = denominate('GBP', 'abbreviation', 's.d.')

// A penny of old is no whole part of a pound: millionths are near enough.
const PLACES = 6

/** `£64 10s.`, `£187 4s. 6d.`, `£1 0s 4½d`: pounds, shillings and pence before 1971 are one amount. */
export function withShillings(reader: Reader, amount: Amount): Amount {
  const { lexemes } = reader
  if (amount.denomination.word !== '£' || amount.scale !== null || amount.high !== null || !amount.low.mod(1).eq(0)) return amount
  const stop = at(lexemes, amount.to).raw === ',' ? 1 : 0
  const part = readShillings(reader, amount.to + stop) ?? readPence(reader, amount.to + stop)
  if (part === null) return amount
  return { ...amount, to: part.to, low: amount.low.plus(part.value).round(PLACES) }
}

/** `1s. 10d.`: shillings and pence without pounds; either alone would be too little to know them by. */
export function readShillingsAndPence(reader: Reader, from: number): Amount | null {
  const shillings = readShillings(reader, from)
  if (shillings === null || at(reader.lexemes, shillings.to - 1).text !== 'd') return null
  return {
    from,
    to: shillings.to,
    low: shillings.value.round(PLACES),
    high: null,
    denomination: sterling,
    scale: null,
    digits: true,
    printed: printedOf(reader, from, shillings.to),
    rule: 'shillings',
  }
}

interface Part {
  readonly value: Big
  readonly to: number
}

const isGlued = (lexeme: Lexeme, letter: string): boolean => lexeme.kind === 'word' && lexeme.raw === letter && lexeme.gap === 0

function readShillings(reader: Reader, from: number): Part | null {
  const { lexemes } = reader
  const number = at(lexemes, from)
  if (number.kind !== 'number' || number.gap > 1 || !/^\d{1,2}$/.test(number.raw) || !isGlued(at(lexemes, from + 1), 's')) return null
  const value = new Big(number.raw).div(20)
  const stop = at(lexemes, from + 2)
  const pence = readPence(reader, stop.raw === '.' && stop.gap === 0 ? from + 3 : from + 2)
  return pence === null ? { value, to: from + 2 } : { value: value.plus(pence.value), to: pence.to }
}

function readPence(reader: Reader, from: number): Part | null {
  if (at(reader.lexemes, from).kind !== 'number' || at(reader.lexemes, from).gap !== 1) return null
  const quantity = readQuantity(reader.lexemes, reader.text, from, closeStyle)
  if (quantity === null || quantity.value.gte(12) || !isGlued(at(reader.lexemes, quantity.to), 'd')) return null
  return { value: quantity.value.div(240), to: quantity.to + 1 }
}
