import type { Expression } from './expression.ts'
import type { Lexeme } from './lexemes.ts'
import type { NumericOrder } from './order.ts'
import type { Parts } from './pattern.ts'

/** The sentence around a match, for rules that must look beside it. */
export interface Around {
  readonly text: string
  readonly lexemes: readonly Lexeme[]
  /** The match is lexemes `[first, end)`. */
  readonly first: number
  readonly end: number
  /** Order of `12/02/2010` and of `12.02.2010` in this document; worked out when first asked for. */
  readonly order: () => NumericOrder
}

/** One form of dates, or of what looks like a date and is none. */
export interface Rule {
  readonly name: string
  readonly patterns: readonly string[]
  /** Sentences with the date in brackets and its value, as a document of Wednesday 2015-06-17 means it. */
  readonly finds: Readonly<Record<string, string>>
  /** Sentences in which this rule must find nothing. */
  readonly ignores: readonly string[]
  /** Probability that edges and value are right. */
  readonly confidence: number
  /** The meaning of a match; null declines it; 'none' says that the stretch is no date and nothing in it is. */
  read(parts: Parts, around: Around): Expression | 'none' | null
}

/** The lexeme so many places before the match. */
export const before = ({ lexemes, first }: Around, places = 1): Lexeme | undefined => lexemes[first - places]

/** The lexeme so many places behind the match. */
export const after = ({ lexemes, end }: Around, places = 1): Lexeme | undefined => lexemes[end - 1 + places]

/** Lower-case text of a lexeme that may be no word of the calendar. */
export const wordOf = ({ text }: Around, lexeme: Lexeme | undefined): string =>
  lexeme === undefined ? '' : lexeme.word !== '' ? lexeme.word : text.slice(lexeme.start, lexeme.end).toLowerCase()

/** Do the two stand side by side without a space? */
export const touching = (left: Lexeme | undefined, right: Lexeme | undefined): boolean =>
  left !== undefined && right !== undefined && left.end === right.start
