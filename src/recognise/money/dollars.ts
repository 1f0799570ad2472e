import type { CurrencyUnit } from '../../data/currency-units.ts'
import { type Context, GUESS, HOME, LIKELY, type Resolution, type Surroundings, sum } from './context.ts'
import { currenciesOfUnit, inForce } from './currencies.ts'

// How often a document of the country itself writes a bare "$" for its own money rather than for the American.
const ownSign: ReadonlyMap<string, number> = new Map([
  ['CAD', 1],
  ['AUD', 1],
  ['NZD', 1],
  ['SGD', 0.9],
  ['HKD', 0.6],
  ['TWD', 0.4],
  ['ZWL', 0.4],
  ['ZWD', 0.4],
  ['BMD', 0.5],
  ['BSD', 0.5],
  ['BBD', 0.7],
  ['KYD', 0.5],
  ['NAD', 0.7],
  ['LRD', 0.5],
])
const OTHER_SIGN = 0.8
const WIRE = 0.6
const HALF = 0.5
const LEAST_EVIDENCE = 1.5

const otherDollars: ReadonlyMap<string, readonly CurrencyUnit[]> = byCountry(
  currenciesOfUnit('dollar').filter(currency => currency.code !== 'USD'),
)
const AMERICAN: Resolution = { code: 'USD', confidence: LIKELY, supported: true }

function byCountry(currencies: readonly CurrencyUnit[]): ReadonlyMap<string, readonly CurrencyUnit[]> {
  const countries = new Set(currencies.flatMap(currency => currency.countries))
  return new Map([...countries].map(country => [country, currencies.filter(currency => currency.countries.includes(country))] as const))
}

/** The country with dollars of its own that the document speaks of most. */
function strongestHome({ evidence, year }: Context): { readonly currency: CurrencyUnit; readonly score: number } | null {
  let best: { readonly currency: CurrencyUnit; readonly score: number } | null = null
  for (const [country, score] of evidence) {
    const currency = otherDollars.get(country)?.find(each => inForce(each, year ?? 9999))
    if (currency !== undefined && score > (best?.score ?? 0)) best = { currency, score }
  }
  return best
}

/** Whose the bare dollars of a document are: one answer for all of them. */
const settledDollars = new WeakMap<Context, Resolution>()

export function resolveDollar(context: Context, around: Surroundings): Resolution {
  if (around.worldPrice || (around.converts !== null && around.converts !== 'USD')) return AMERICAN
  const known = settledDollars.get(context) ?? dollarOf(context)
  settledDollars.set(context, known)
  return known
}

/**
 * A bare dollar is American unless most of what the document speaks of is in one other country of dollars. Who writes "A$" for the one
 * writes "$" for the American; who writes "US$" writes "$" for his own.
 */
function dollarOf(context: Context): Resolution {
  const local = strongestHome(context)
  if (local === null) return AMERICAN
  const saysAmerican = context.explicit.get('USD') ?? 0
  const saysLocal = context.explicit.get(local.currency.code) ?? 0
  const contrast = saysAmerican > 0 ? 1.4 : saysLocal > context.bareDollars ? 0.5 : saysLocal > 0 ? 0.85 : 1
  const share =
    (local.score / sum(context.evidence)) * contrast * (context.wire ? WIRE : 1) * (ownSign.get(local.currency.code) ?? OTHER_SIGN)
  const isLocal = share >= HALF && local.score > (context.evidence.get('US') ?? 0) && (local.score >= LEAST_EVIDENCE || saysAmerican > 0)
  const clear = Math.abs(share - HALF) > 0.15
  if (!isLocal) return clear ? AMERICAN : { ...AMERICAN, confidence: GUESS }
  return { code: local.currency.code, confidence: clear ? HOME : GUESS, supported: true }
}
