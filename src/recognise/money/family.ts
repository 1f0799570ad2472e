import type { Amount, Reader } from './amount.ts'
import type { Lexeme } from './lexemes.ts'

/** What is known about a place in the text before a family looks at it. */
export interface Place {
  readonly first: Lexeme
  readonly next: Lexeme
  /** Lexemes to the next word or sign that may name money. */
  readonly distance: number
  /** An amount ended right before it. */
  readonly afterAmount: boolean
}

/** One family of forms in which money is written, with texts that show it; they are tested. */
export interface Family {
  readonly name: string
  /** A cheap look that passes over nearly everything. */
  readonly mayStart: (place: Place) => boolean
  readonly read: (reader: Reader, index: number) => Amount | null
  /** Text → the amounts in it as `mentions.value` prints them, joined by `; `. */
  readonly examples: readonly (readonly [text: string, values: string])[]
  /** Texts with no money. */
  readonly counterexamples: readonly string[]
}
