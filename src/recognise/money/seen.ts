import type { Amount, Reader } from './amount.ts'
import type { Context, Resolution, Surroundings } from './context.ts'
import { at, type Lexeme } from './lexemes.ts'

/** One way of only looking like money, with sentences in which it does; they are tested. */
export interface Negative {
  readonly name: string
  readonly applies: (seen: Seen) => boolean
  readonly examples: readonly string[]
}

export interface Seen {
  readonly amount: Amount
  readonly reader: Reader
  readonly resolution: Resolution
  readonly context: Context
  readonly around: Surroundings
}

export const next = ({ amount, reader }: Seen): Lexeme => at(reader.lexemes, amount.to)
export const previous = ({ amount, reader }: Seen, back = 1): Lexeme => at(reader.lexemes, amount.from - back)
export const unitWord = ({ amount, reader }: Seen): Lexeme => at(reader.lexemes, amount.to - 1)

/** The figure has a scale word, decimals or grouped thousands: no model name, rank or room number. */
export const looksLikeSum = ({ amount }: Seen): boolean =>
  amount.scale !== null || /[.,\s]\d/.test(amount.printed) || amount.low.abs().gte(1000)
