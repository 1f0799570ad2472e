import type { CurrencyUnit } from '../../data/currency-units.ts'
import { CERTAIN, type Context, GUESS, LIKELY, type Resolution, type Strongest, type Surroundings, strongest, sum } from './context.ts'
import { currenciesOfCode, currenciesOfUnit, inForce } from './currencies.ts'
import type { Denomination } from './denomination.ts'

/** A sign or abbreviation outlives the currency: `K` in Zambia before 2013. */
export function inTime(code: string, year: number | null): string {
  if (year === null) return code
  const own = currenciesOfCode(code)
  const first = own[0]
  if (first === undefined || own.some(currency => currency.from <= year)) return code
  const earlier = currenciesOfUnit(first.unit).find(other => other.countries[0] === first.countries[0] && inForce(other, year))
  return earlier?.code ?? code
}

// The two CFA francs, of the west and of the centre of Africa.
export const cfa: readonly CurrencyUnit[] = currenciesOfUnit('franc').filter(currency => currency.code === 'XOF' || currency.code === 'XAF')

export function byCountry(
  candidates: readonly CurrencyUnit[],
  denomination: Denomination,
  country: string,
  year: number | null,
): Resolution {
  const own = candidates.filter(currency => currency.countries.includes(country))
  const chosen = pick(own, denomination.generation, year)
  return { code: chosen?.code ?? null, confidence: chosen === undefined ? GUESS : CERTAIN, supported: true }
}

export function byGeneration(
  candidates: readonly CurrencyUnit[],
  denomination: Denomination,
  context: Context,
  around: Surroundings,
): Resolution {
  const twice = candidates.filter(one => candidates.some(other => other !== one && other.countries[0] === one.countries[0]))
  const best = strongest(twice.length > 0 ? twice : candidates, context, around.evidence)
  if (best === null) {
    const country = candidates[0]?.countries[0] ?? ''
    const one = candidates.every(currency => currency.countries[0] === country)
    return one ? byCountry(candidates, denomination, country, context.year) : { code: null, confidence: GUESS, supported: false }
  }
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

const ELSEWHERE = 0.4
// More than one people named in passing: "The guide asked whether the Egyptians had …" makes no pounds Egyptian.
const LEAST_ELSEWHERE = 3
const LEAST_IRISH = 1.5
const NOTHING_NEAR = new Map<string, number>()

/** Too little speaks for a "£" that is not British. A country named beside an amount may be where the money goes: "£25,000 to the Turkey-Syria appeal". */
function isHardlyHome({ currency, score }: Strongest, candidates: readonly CurrencyUnit[], context: Context): boolean {
  const share = ELSEWHERE * sum(context.evidence)
  if (currency.code === 'IEP') return score < Math.max(LEAST_IRISH, share)
  return (strongest(candidates, context, NOTHING_NEAR)?.score ?? 0) < Math.max(LEAST_ELSEWHERE, share)
}

// Where nothing tells, the sign or word still means this. "pound", "rupee", "crown", "franc", "peso", "dinar" mean no one's in particular.
const usual: ReadonlyMap<string, string> = new Map(
  '£:GBP ￡:GBP ₤:GBP quid:GBP rs:INR re:INR ₨:INR pence:GBP p:GBP mark:DEM marks:DEM guilder:NLG guilders:NLG lire:ITL roubles:RUB rubles:RUB rouble:RUB ruble:RUB kronor:SEK bob:KES ₣:FRF'
    .split(' ')
    .map(pair => pair.split(':') as [string, string]),
)

/** Not gone for years when the document was written. */
const stillMeant = (code: string, year: number | null): boolean =>
  year === null || currenciesOfCode(code).some(currency => year <= currency.until)

export function resolveUnit(
  denomination: Denomination,
  candidates: readonly CurrencyUnit[],
  context: Context,
  around: Surroundings,
): Resolution {
  const best = strongest(candidates, context, around.evidence)
  // "£" is British unless the document is at home elsewhere
  const foreign =
    best !== null && denomination.form === 'sign' && usual.has(denomination.word) && best.currency.code !== usual.get(denomination.word)
  if (best !== null && !(foreign && isHardlyHome(best, candidates, context)))
    return { code: best.currency.code, confidence: LIKELY, supported: true }
  if (denomination.units.includes('rupee') && around.lakhs) return { code: 'INR', confidence: GUESS, supported: true }
  const fallback = usual.get(denomination.word)
  if (fallback !== undefined && stillMeant(fallback, context.year))
    return { code: inTime(fallback, context.year), confidence: LIKELY, supported: false }
  // a unit of one country's successive currencies, or with one currency left, needs no evidence
  const places = new Set(candidates.map(currency => currency.countries[0]))
  const modern = candidates.filter(currency => inForce(currency, context.year ?? 9999))
  const only = places.size === 1 || new Set(modern.map(currency => currency.code)).size === 1 || denomination.units.includes('won')
  const code = only ? (pick(modern.length > 0 ? modern.slice(0, 1) : candidates, null, context.year)?.code ?? null) : null
  return { code, confidence: code === null ? GUESS : LIKELY, supported: false }
}
