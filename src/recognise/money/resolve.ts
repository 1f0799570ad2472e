import type { CurrencyUnit } from '../../data/currency-units.ts'
import { CERTAIN, type Context, LIKELY, type Resolution, type Surroundings, strongest } from './context.ts'
import { currenciesOfMinor, currenciesOfUnit } from './currencies.ts'
import type { Denomination } from './denomination.ts'
import { resolveDollar } from './dollars.ts'
import { resolveLocal, resolveMinor } from './minors.ts'
import { byCountry, byGeneration, cfa, inTime, resolveUnit } from './units.ts'

const NONE: readonly CurrencyUnit[] = []

/** All that a word can mean; one unit is the rule. */
function candidatesFor({ units, minor }: Denomination): readonly CurrencyUnit[] {
  const of = minor ? currenciesOfMinor : currenciesOfUnit
  const [unit] = units
  return unit === undefined ? NONE : units.length === 1 ? of(unit) : units.flatMap(of)
}

/** Decides the currency of an amount in its document. */
export function resolve(denomination: Denomination, context: Context, around: Surroundings): Resolution {
  if (denomination.code !== null) return { code: inTime(denomination.code, context.year), confidence: CERTAIN, supported: true }
  const candidates = candidatesFor(denomination)
  if (denomination.country === 'CFA')
    return { code: strongest(cfa, context, around.evidence)?.currency.code ?? 'XOF', confidence: LIKELY, supported: true }
  const pennies = denomination.minor && denomination.word.startsWith('penn') ? [...candidates, ...currenciesOfMinor('cent')] : candidates
  if (denomination.country !== null) return byCountry(pennies, denomination, denomination.country, context.year)
  if (denomination.generation !== null) return byGeneration(candidates, denomination, context, around)
  if (denomination.units.includes('dollar')) return resolveDollar(context, around)
  if (denomination.units.includes('local')) return resolveLocal(context, around)
  if (denomination.minor) return resolveMinor(denomination, candidates, context, around)
  return resolveUnit(denomination, candidates, context, around)
}
