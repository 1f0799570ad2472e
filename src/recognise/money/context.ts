import type { CurrencyUnit } from '../../data/currency-units.ts'
import { currenciesOfCode, currenciesOfMinor, currenciesOfUnit, inForce } from './currencies.ts'
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

const CERTAIN = 0.98
const LIKELY = 0.93
const GUESS = 0.75

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
  if (denomination.country !== null) return byCountry(candidates, denomination, denomination.country, context.year)
  if (denomination.generation !== null) return byGeneration(candidates, denomination, context, around)
  if (denomination.units.includes('dollar')) return resolveDollar(context, around)
  if (denomination.units.includes('local')) return resolveLocal(context, around)
  if (denomination.minor) return resolveMinor(denomination, candidates, context, around)
  return resolveUnit(denomination, candidates, context, around)
}

/** A sign or abbreviation outlives the currency: `K` in Zambia before 2013. */
function inTime(code: string, year: number | null): string {
  if (year === null) return code
  const own = currenciesOfCode(code)
  const first = own[0]
  if (first === undefined || own.some(currency => currency.from <= year)) return code
  const earlier = currenciesOfUnit(first.unit).find(other => other.countries[0] === first.countries[0] && inForce(other, year))
  return earlier?.code ?? code
}

// The two CFA francs, of the west and of the centre of Africa.
const cfa: readonly CurrencyUnit[] = currenciesOfUnit('franc').filter(currency => currency.code === 'XOF' || currency.code === 'XAF')

function byCountry(candidates: readonly CurrencyUnit[], denomination: Denomination, country: string, year: number | null): Resolution {
  const own = candidates.filter(currency => currency.countries.includes(country))
  const chosen = pick(own, denomination.generation, year)
  return { code: chosen?.code ?? null, confidence: chosen === undefined ? GUESS : CERTAIN, supported: true }
}

function byGeneration(candidates: readonly CurrencyUnit[], denomination: Denomination, context: Context, around: Surroundings): Resolution {
  const twice = candidates.filter(one => candidates.some(other => other !== one && other.countries[0] === one.countries[0]))
  const best = strongest(twice.length > 0 ? twice : candidates, context, around.evidence)
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
const NEARBY = 3

/** The candidate in force with the most evidence; null without any. */
function strongest(candidates: readonly CurrencyUnit[], context: Context, near: Evidence, perMention = EXPLICIT): Strongest | null {
  const year = context.year ?? 9999
  const current = candidates.filter(currency => inForce(currency, year))
  let best: Strongest | null = null
  for (const currency of current.length > 0 ? current : candidates) {
    const named = perMention * (context.explicit.get(currency.code) ?? 0)
    for (const country of currency.countries) {
      const score = (context.evidence.get(country) ?? 0) + NEARBY * (near.get(country) ?? 0) + named
      if (score > 0 && (best === null || score > best.score)) best = { currency, country, score }
    }
  }
  return best
}

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
  ['KYD', 0.5],
  ['NAD', 0.7],
  ['LRD', 0.5],
])
const OTHER_SIGN = 0.8
const WIRE = 0.6
const HALF = 0.5
const LEAST_EVIDENCE = 1.5
const ELSEWHERE = 0.4

const otherDollars: readonly CurrencyUnit[] = currenciesOfUnit('dollar').filter(currency => currency.code !== 'USD')
const AMERICAN: Resolution = { code: 'USD', confidence: LIKELY, supported: true }

/** Whose the bare dollars of a document are: one answer for all of them. */
const settledDollars = new WeakMap<Context, Resolution>()

function resolveDollar(context: Context, around: Surroundings): Resolution {
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
  const local = strongest(otherDollars, context, new Map(), 0)
  if (local === null) return AMERICAN
  const saysAmerican = context.explicit.get('USD') ?? 0
  const saysLocal = context.explicit.get(local.currency.code) ?? 0
  const contrast = saysAmerican > 0 ? 1.4 : saysLocal > context.bareDollars ? 0.5 : saysLocal > 0 ? 0.85 : 1
  const share =
    (local.score / sum(context.evidence)) * contrast * (context.wire ? WIRE : 1) * (ownSign.get(local.currency.code) ?? OTHER_SIGN)
  const isLocal = share >= HALF && local.score > (context.evidence.get('US') ?? 0) && (local.score >= LEAST_EVIDENCE || saysAmerican > 0)
  const clear = Math.abs(share - HALF) > 0.15
  if (!isLocal) return clear ? AMERICAN : { ...AMERICAN, confidence: GUESS }
  return { code: local.currency.code, confidence: clear ? 0.9 : GUESS, supported: true }
}

// Where nothing tells, the sign or word still means this. "pound", "rupee", "crown", "franc", "peso", "dinar" mean no one's in particular.
const usual: ReadonlyMap<string, string> = new Map(
  '£:GBP ￡:GBP ₤:GBP quid:GBP rs:INR re:INR ₨:INR pence:GBP p:GBP mark:DEM marks:DEM lire:ITL roubles:RUB rubles:RUB rouble:RUB ruble:RUB kronor:SEK bob:KES ₣:FRF'
    .split(' ')
    .map(pair => pair.split(':') as [string, string]),
)

function resolveUnit(denomination: Denomination, candidates: readonly CurrencyUnit[], context: Context, around: Surroundings): Resolution {
  const best = strongest(candidates, context, around.evidence)
  // "£" is British unless the document is at home elsewhere
  const foreign =
    best !== null && denomination.form === 'sign' && usual.has(denomination.word) && best.currency.code !== usual.get(denomination.word)
  if (best !== null && !(foreign && best.score < ELSEWHERE * sum(context.evidence)))
    return { code: best.currency.code, confidence: LIKELY, supported: true }
  if (denomination.units.includes('rupee') && around.lakhs) return { code: 'INR', confidence: GUESS, supported: true }
  const fallback = usual.get(denomination.word)
  if (fallback !== undefined) return { code: inTime(fallback, context.year), confidence: LIKELY, supported: false }
  // a unit of one country's successive currencies, or with one currency left, needs no evidence
  const places = new Set(candidates.map(currency => currency.countries[0]))
  const modern = candidates.filter(currency => inForce(currency, context.year ?? 9999))
  const only = places.size === 1 || new Set(modern.map(currency => currency.code)).size === 1 || denomination.units.includes('won')
  const code = only ? (pick(modern.length > 0 ? modern.slice(0, 1) : candidates, null, context.year)?.code ?? null) : null
  return { code, confidence: code === null ? GUESS : LIKELY, supported: false }
}

function sum(evidence: Evidence): number {
  let all = 0
  for (const score of evidence.values()) all += score
  return all
}

/** Cents belong to the money the document counts in; that of the nearest amount first. */
function resolveMinor(denomination: Denomination, candidates: readonly CurrencyUnit[], context: Context, around: Surroundings): Resolution {
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

function resolveLocal(context: Context, around: Surroundings): Resolution {
  const best = around.neighbours.find(code => slangy.has(code)) ?? mostFound(context.found, slangy)
  if (best !== null) return { code: best, confidence: LIKELY, supported: true }
  const sterling = [...currenciesOfUnit('pound'), ...currenciesOfUnit('dollar')].filter(currency => slangy.has(currency.code))
  const local = strongest(sterling, context, around.evidence)
  return { code: local?.currency.code ?? 'USD', confidence: GUESS, supported: true }
}
