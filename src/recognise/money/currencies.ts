import { type CurrencyUnit, currencyUnits } from '../../data/currency-units.ts'

/** The table of units, looked up by each of its columns. */
function group(keyOf: (currency: CurrencyUnit) => string | null): ReadonlyMap<string, readonly CurrencyUnit[]> {
  const groups = new Map<string, CurrencyUnit[]>()
  for (const currency of currencyUnits) {
    const key = keyOf(currency)
    if (key === null) continue
    const known = groups.get(key)
    if (known === undefined) groups.set(key, [currency])
    else known.push(currency)
  }
  return groups
}

const NONE: readonly CurrencyUnit[] = []
const codes = group(currency => currency.code)
const units = group(currency => currency.unit)
const minors = group(currency => currency.minor)

export const currenciesOfCode = (code: string): readonly CurrencyUnit[] => codes.get(code) ?? NONE
export const currenciesOfUnit = (unit: string): readonly CurrencyUnit[] => units.get(unit) ?? NONE
export const currenciesOfMinor = (minor: string): readonly CurrencyUnit[] => minors.get(minor) ?? NONE

export const inForce = (currency: CurrencyUnit, year: number): boolean => currency.from <= year && year <= currency.until
