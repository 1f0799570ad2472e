import type { Lexeme } from '../lexemes.ts'
import type { Period } from './period.ts'

/** What a date is understood from: the document's day, the dates before it, and the words around it. */
export interface Context {
  /** The document's own day. */
  readonly published: number | null
  /** The date that the text spoke of last. */
  readonly spoken: Period | null
  /** The day that "the day before" leans on: the last spoken of in these sentences. */
  readonly spokenDay: Period | null
  /** The last stretch of time that figures were given for: a quarter, month, half, year or dated balance. */
  readonly figures: Period | null
  /** The same, in this sentence. */
  readonly figuresHere: Period | null
  /** First day of the date that this one is joined to: "Saturday and Sunday", "from May to July". */
  readonly joined: number | null
  /** The document tells of another time than its own: dates lean on each other. */
  readonly narrative: boolean
  readonly text: string
  readonly lexemes: readonly Lexeme[]
  readonly start: number
  readonly end: number
}

export interface Resolved {
  readonly period: Period
  /** The day that was counted from; null when the words say it all. */
  readonly against: number | null
  /** Probability of this reading where there was another; left out where there was none. */
  readonly certainty?: number
}

/** The words say it all. */
export const said = (period: Period): Resolved => ({ period, against: null })
