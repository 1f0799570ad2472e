import type { Span } from '../../../types.ts'
import type { Item } from '../../reading.ts'

/** What an amount is, found beside it. */
export interface Subject {
  /** The text's own words; of a verb its noun ("fined" → fine). */
  readonly words: Span | string
  /** Item from which an owner is looked for to the left: the first word of the noun phrase, or the verb. */
  readonly at: number
  /** The verb that bears the amount, when that is how it was found. */
  readonly verb: string | null
  /** Whether the words are what the clause is about: "revenue rose to". Then nobody else is. */
  readonly isTopic?: true
}

/** One way in which text says what an amount is. */
export interface SubjectRule {
  readonly name: string
  /** One of these words stands before the amount and its hedges, or the rule is not asked. */
  readonly before?: ReadonlySet<string>
  /** One of these words stands right after the amount, or the rule is not asked. */
  readonly after?: ReadonlySet<string>
  /** `sentence with its amount in [ ] → subject`; tests run them. */
  readonly examples: readonly string[]
  /** What the amount at item `money` is; `hedged` is the item before it and its hedges ("a loss of about" → "of"). */
  find(items: readonly Item[], money: number, hedged: number): Subject | null
}

export const words = (text: string): ReadonlySet<string> => new Set(text.split(' '))
