import type { CurrencyUnit } from '../../data/currency-units.ts'
import { inForce } from './currencies.ts'
import type { Evidence } from './evidence.ts'

/** Whose money an amount is, and how sure that is. */
export interface Resolution {
  readonly code: string | null
  readonly confidence: number
  /** Something in the document speaks for it, beyond the word itself. */
  readonly supported: boolean
}

export interface Context {
  readonly evidence: Evidence
  /** Year of the document; null: the present. */
  readonly year: number | null
  /** How often the document names each currency outright. */
  readonly explicit: ReadonlyMap<string, number>
  /** How often each currency was found for units: what cents and pence belong to. */
  readonly found: ReadonlyMap<string, number>
  /** Comes from a news agency, which marks every dollar but the American. */
  readonly wire: boolean
  /** How many amounts have a bare dollar. */
  readonly bareDollars: number
}

/** What stands around one amount. */
export interface Surroundings {
  /** Hints of the paragraph. */
  readonly evidence: Evidence
  /** The currencies of the paragraph's other amounts, nearest first. */
  readonly neighbours: readonly string[]
  /** In brackets after an amount in this currency: `C$96 million ($62 million)`. */
  readonly converts: string | null
  /** Counted in lakh or crore, as in South Asia. */
  readonly lakhs: boolean
  /** Priced per ounce or barrel, which the world does in American dollars. */
  readonly worldPrice: boolean
}

// How sure the currency is: said, likely, of the document's own country, guessed. Counted on the annotated corpus.
export const CERTAIN = 0.995
export const LIKELY = 0.985
export const HOME = 0.97
export const GUESS = 0.78

export interface Strongest {
  readonly currency: CurrencyUnit
  readonly country: string
  readonly score: number
}

const EXPLICIT = 3
const NEARBY = 3

/** The candidate in force with the most evidence; null without any. */
export function strongest(candidates: readonly CurrencyUnit[], context: Context, near: Evidence): Strongest | null {
  const year = context.year ?? 9999
  const current = candidates.filter(currency => inForce(currency, year))
  const best = strongestOf(current.length > 0 ? current : candidates, context, near)
  // an undated text may be old
  return best === null && context.year === null ? strongestOf(candidates, context, near) : best
}

function strongestOf(candidates: readonly CurrencyUnit[], context: Context, near: Evidence): Strongest | null {
  let best: Strongest | null = null
  for (const currency of candidates) {
    const named = EXPLICIT * (context.explicit.get(currency.code) ?? 0)
    for (const country of currency.countries) {
      const score = (context.evidence.get(country) ?? 0) + NEARBY * (near.get(country) ?? 0) + named
      if (score > 0 && (best === null || score > best.score)) best = { currency, country, score }
    }
  }
  return best
}

export function sum(evidence: Evidence): number {
  let all = 0
  for (const score of evidence.values()) all += score
  return all
}
