import { type CurrencyUnit, currencyUnits } from '../../data/currency-units.ts'
import type { Denomination } from './denominations.ts'
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
}

const CERTAIN = 0.98
const LIKELY = 0.93
const GUESS = 0.75

function unitsBy(key: 'unit' | 'minor'): ReadonlyMap<string, readonly CurrencyUnit[]> {
  const grouped = new Map<string, CurrencyUnit[]>()
  for (const currency of currencyUnits) {
    const name = currency[key] ?? ''
    const group = grouped.get(name)
    if (group === undefined) grouped.set(name, [currency])
    else group.push(currency)
  }
  return grouped
}

const byUnit = unitsBy('unit')
const byMinor = unitsBy('minor')
const NONE: readonly CurrencyUnit[] = []

const inForce = (currency: CurrencyUnit, year: number): boolean => currency.from <= year && year <= currency.until

/** Decides the currency of an amount in its document. */
export function resolve(denomination: Denomination, context: Context): Resolution {
  if (denomination.code !== null) return { code: inTime(denomination.code, context.year), confidence: CERTAIN, supported: true }
  const table = denomination.minor ? byMinor : byUnit
  const candidates = denomination.units.flatMap(unit => table.get(unit) ?? NONE)
  if (denomination.country !== null) return byCountry(candidates, denomination, denomination.country, context.year)
  if (denomination.generation !== null) return byGeneration(candidates, denomination, context)
  if (denomination.units.includes('dollar')) return resolveDollar(candidates, context)
  if (denomination.minor) return resolveMinor(denomination, candidates, context)
  return resolveUnit(denomination, candidates, context)
}

/** A sign or abbreviation outlives the currency: `K` in Zambia before 2013. */
function inTime(code: string, year: number | null): string {
  if (year === null) return code
  const own = currencyUnits.filter(currency => currency.code === code)
  const first = own[0]
  if (first === undefined || own.some(currency => currency.from <= year)) return code
  const earlier = (byUnit.get(first.unit) ?? NONE).find(other => other.countries[0] === first.countries[0] && inForce(other, year))
  return earlier?.code ?? code
}

function byCountry(candidates: readonly CurrencyUnit[], denomination: Denomination, country: string, year: number | null): Resolution {
  const own = candidates.filter(currency => currency.countries.includes(country))
  const chosen = pick(own, denomination.generation, year)
  return { code: chosen?.code ?? null, confidence: chosen === undefined ? GUESS : CERTAIN, supported: true }
}

function byGeneration(candidates: readonly CurrencyUnit[], denomination: Denomination, context: Context): Resolution {
  const twice = candidates.filter(one => candidates.some(other => other !== one && other.countries[0] === one.countries[0]))
  const best = strongest(twice.length > 0 ? twice : candidates, context)
  if (best === null) return { code: null, confidence: GUESS, supported: false }
  const own = candidates.filter(currency => currency.countries.includes(best.country))
  return { code: pick(own, denomination.generation, context.year)?.code ?? null, confidence: LIKELY, supported: true }
}

/** Of one country's currencies the one in force; `old` is the one before, `new` the one in force. */
function pick(own: readonly CurrencyUnit[], generation: Denomination['generation'], year: number | null): CurrencyUnit | undefined {
  const sorted = [...own].sort((a, b) => a.from - b.from)
  const current = sorted.find(currency => inForce(currency, year ?? 9999)) ?? sorted.at(-1)
  if (generation !== 'old' || current === undefined) return current
  return sorted[sorted.indexOf(current) - 1] ?? current
}

interface Strongest {
  readonly currency: CurrencyUnit
  readonly country: string
  readonly score: number
}

const EXPLICIT = 3

/** The candidate in force with the most evidence; null without any. */
function strongest(candidates: readonly CurrencyUnit[], context: Context): Strongest | null {
  const year = context.year ?? 9999
  const current = candidates.filter(currency => inForce(currency, year))
  let best: Strongest | null = null
  for (const currency of current.length > 0 ? current : candidates) {
    for (const country of currency.countries) {
      const score = (context.evidence.get(country) ?? 0) + EXPLICIT * (context.explicit.get(currency.code) ?? 0)
      if (score > 0 && (best === null || score > best.score)) best = { currency, country, score }
    }
  }
  return best
}

/** A bare dollar is American unless the document is at home in another country of dollars. */
function resolveDollar(candidates: readonly CurrencyUnit[], context: Context): Resolution {
  const others = candidates.filter(currency => currency.code !== 'USD')
  const evidence = { ...context, explicit: new Map<string, number>() }
  const local = strongest(others, evidence)
  const american = context.evidence.get('US') ?? 0
  if (local === null) return { code: 'USD', confidence: LIKELY, supported: true }
  const saysAmerican = (context.explicit.get('USD') ?? 0) > 0
  const saysLocal = (context.explicit.get(local.currency.code) ?? 0) > 0
  // who writes "A$" for the one writes "$" for the American, who writes "US$" writes "$" for his own
  const home = local.score * (saysAmerican ? 3 : 1) * (saysLocal && !saysAmerican ? 0.2 : 1)
  if (home <= american + 1) return { code: 'USD', confidence: home * 2 <= american + 1 ? LIKELY : GUESS, supported: true }
  return { code: local.currency.code, confidence: home > 2 * american + 4 ? LIKELY : GUESS, supported: true }
}

// Where nothing tells, the sign or word still means this.
const usual: ReadonlyMap<string, string> = new Map([
  ['£', 'GBP'],
  ['￡', 'GBP'],
  ['quid', 'GBP'],
  ['rs', 'INR'],
  ['re', 'INR'],
  ['₨', 'INR'],
  ['pence', 'GBP'],
  ['p', 'GBP'],
])

function resolveUnit(denomination: Denomination, candidates: readonly CurrencyUnit[], context: Context): Resolution {
  const best = strongest(candidates, context)
  if (best !== null) return { code: best.currency.code, confidence: LIKELY, supported: true }
  const fallback = usual.get(denomination.word)
  if (fallback !== undefined) return { code: inTime(fallback, context.year), confidence: LIKELY, supported: false }
  // a unit of one currency, or of one country's successive ones, needs no evidence
  const places = new Set(candidates.map(currency => currency.countries[0]))
  const only = places.size === 1 || candidates.length === 0 ? pick(candidates, null, context.year) : undefined
  if (only !== undefined) return { code: only.code, confidence: LIKELY, supported: false }
  const modern = candidates.filter(currency => inForce(currency, context.year ?? 9999))
  const single = new Set(modern.map(currency => currency.code))
  if (single.size === 1 && modern[0] !== undefined) return { code: modern[0].code, confidence: GUESS, supported: false }
  return { code: null, confidence: GUESS, supported: false }
}

/** Cents belong to the money the document counts in. */
function resolveMinor(denomination: Denomination, candidates: readonly CurrencyUnit[], context: Context): Resolution {
  const penny = denomination.word === 'penny' || denomination.word === 'pennies'
  const all = penny ? [...candidates, ...(byMinor.get('cent') ?? NONE).filter(currency => currency.code === 'USD')] : candidates
  const codes = new Set(all.map(currency => currency.code))
  let best: string | null = null
  let most = 0
  for (const [code, count] of context.found) {
    if (codes.has(code) && count > most) {
      best = code
      most = count
    }
  }
  if (best !== null) return { code: best, confidence: LIKELY, supported: true }
  if (denomination.units.includes('cent')) {
    const local = resolveCent(all, context)
    return { ...local, supported: true }
  }
  return resolveUnit(denomination, all, context)
}

function resolveCent(candidates: readonly CurrencyUnit[], context: Context): Resolution {
  const best = strongest(candidates, context)
  const american = context.evidence.get('US') ?? 0
  if (best === null || best.currency.code === 'USD' || best.score <= american + 1)
    return { code: 'USD', confidence: best === null ? GUESS : LIKELY, supported: true }
  return { code: best.currency.code, confidence: GUESS, supported: true }
}
