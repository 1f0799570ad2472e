import type { CurrencyUnit } from '../../data/currency-units.ts'
import { type Context, GUESS, LIKELY, type Resolution, type Surroundings, strongest } from './context.ts'
import { currenciesOfMinor, currenciesOfUnit, inForce } from './currencies.ts'
import type { Denomination } from './denomination.ts'
import { resolveUnit } from './units.ts'

/** Cents belong to the money the document counts in; that of the nearest amount first. */
export function resolveMinor(
  denomination: Denomination,
  candidates: readonly CurrencyUnit[],
  context: Context,
  around: Surroundings,
): Resolution {
  const penny = denomination.word === 'penny' || denomination.word === 'pennies'
  const all = penny ? [...candidates, ...currenciesOfMinor('cent')] : candidates
  const codes = new Set(all.filter(currency => inForce(currency, context.year ?? 9999)).map(currency => currency.code))
  const near = around.neighbours.find(code => codes.has(code))
  const best = near ?? mostFound(context.found, codes)
  if (best !== null) return { code: best, confidence: LIKELY, supported: true }
  if (denomination.units.includes('cent') || penny) {
    const local = strongest(all, context, around.evidence)
    const home = context.evidence.get('US') ?? 0
    if (local === null || local.currency.code === 'USD' || local.score <= home + 1)
      return { code: 'USD', confidence: local === null ? GUESS : LIKELY, supported: true }
    return { code: local.currency.code, confidence: GUESS, supported: true }
  }
  return resolveUnit(denomination, all, context, around)
}

function mostFound(found: ReadonlyMap<string, number>, among: ReadonlySet<string>): string | null {
  let best: string | null = null
  let most = 0
  for (const [code, count] of found) {
    if (among.has(code) && count > most) {
      best = code
      most = count
    }
  }
  return best
}

// Slang for sums of the country's own money: a grand, a fiver.
const slangy: ReadonlySet<string> = new Set(['USD', 'GBP', 'EUR', 'CAD', 'AUD', 'NZD', 'IEP'])

export function resolveLocal(context: Context, around: Surroundings): Resolution {
  const best = around.neighbours.find(code => slangy.has(code)) ?? mostFound(context.found, slangy)
  if (best !== null) return { code: best, confidence: LIKELY, supported: true }
  const sterling = [...currenciesOfUnit('pound'), ...currenciesOfUnit('dollar')].filter(currency => slangy.has(currency.code))
  const local = strongest(sterling, context, around.evidence)
  return { code: local?.currency.code ?? 'USD', confidence: GUESS, supported: true }
}
