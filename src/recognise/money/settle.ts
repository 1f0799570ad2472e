import type { Document, Span } from '../../types.ts'
import type { Amount, Reader } from './amount.ts'
import type { Context, Resolution, Surroundings } from './context.ts'
import { type Evidence, evidenceIn, gatherEvidence, lastHint } from './evidence.ts'
import { at } from './lexemes.ts'
import { isMoney } from './negatives.ts'
import { readPer } from './per.ts'
import { resolve } from './resolve.ts'

export interface Found {
  readonly amount: Amount
  readonly reader: Reader
  readonly block: Span
}

const NO_EVIDENCE: Evidence = new Map()
const ALONE: Surroundings = { evidence: NO_EVIDENCE, neighbours: [], converts: null, lakhs: false, worldPrice: false }

/** Signs and codes first: words take their currency from them, and cents from both. */
const passes: readonly ((amount: Amount) => boolean)[] = [
  ({ denomination }) => denomination.form !== 'word' && !denomination.minor,
  ({ denomination }) => denomination.form === 'word' && !denomination.minor && !denomination.units.includes('local'),
  ({ denomination }) => denomination.minor || denomination.units.includes('local'),
]

/** Decides the currency of every amount by all of its document; null for what turns out to be no money. */
export function settle(document: Document, places: readonly Span[], found: readonly Found[]): readonly (Resolution | null)[] {
  const resolutions: (Resolution | null)[] = found.map(() => null)
  const explicit = new Map<string, number>()
  const units = new Map<string, number>()
  const year = document.published === null ? null : Number(document.published.slice(0, 4))
  let evidence: Evidence | null = null
  const context: Context = {
    // read only when some amount asks
    get evidence() {
      evidence ??= gatherEvidence(document, places)
      return evidence
    },
    year,
    explicit,
    found: units,
    get wire() {
      return isWire(document.text)
    },
    bareDollars: found.filter(({ amount }) => amount.denomination.units.includes('dollar')).length,
  }
  for (const { amount } of found) if (!amount.denomination.weak) count(explicit, namedCode(amount, context))
  const near = nearbyEvidence(document.text)
  for (const pass of passes) {
    for (const [index, each] of found.entries()) {
      if (!pass(each.amount)) continue
      const around = surroundings(found, resolutions, index, near)
      const resolution = resolve(each.amount.denomination, context, around)
      if (!isMoney({ amount: each.amount, reader: each.reader, resolution, context, around })) continue
      resolutions[index] = resolution
      if (each.amount.denomination.minor) continue
      count(units, resolution.code)
      // a "£" tells what the document's pounds are
      if (
        each.amount.denomination.form === 'sign' &&
        each.amount.denomination.code === null &&
        !each.amount.denomination.units.includes('dollar')
      )
        count(explicit, resolution.code)
    }
  }
  return resolutions
}

const agencies: readonly string[] = ['(Reuters)', '(AP)', '(AFP)', '(Bloomberg)', '(Dow Jones', 'Newsroom', 'Reuters', 'bureau (']

const isWire = (text: string): boolean => agencies.some(agency => text.includes(agency))

function count(counts: Map<string, number>, code: string | null): void {
  if (code !== null) counts.set(code, (counts.get(code) ?? 0) + 1)
}

function namedCode({ denomination }: Amount, context: Context): string | null {
  return denomination.code !== null || denomination.country !== null ? resolve(denomination, context, ALONE).code : null
}

/** Hints of a paragraph, read once. */
function nearbyEvidence(text: string): (block: Span) => Evidence {
  const known = new Map<number, Evidence>()
  return block => {
    const evidence = known.get(block.start) ?? evidenceIn(text, block)
    known.set(block.start, evidence)
    return evidence
  }
}

/** The hint right before an amount counts for more than the rest of its paragraph. */
function withLast(evidence: Evidence, country: string | null): Evidence {
  return country === null ? evidence : new Map(evidence).set(country, (evidence.get(country) ?? 0) + LAST)
}

const LAST = 2
const MAX_NEIGHBOURS = 8
// some currency, not the American
const OTHER = 'XXX'

function surroundings(
  found: readonly Found[],
  resolutions: readonly (Resolution | null)[],
  index: number,
  near: (block: Span) => Evidence,
): Surroundings {
  const here = found[index]
  if (here === undefined) return ALONE
  const { amount, reader, block } = here
  const { denomination } = amount
  if (denomination.code !== null && denomination.form === 'sign') return ALONE
  const dollar = denomination.units.includes('dollar')
  return {
    get evidence() {
      if (dollar) return NO_EVIDENCE
      return denomination.form === 'sign'
        ? near(block)
        : withLast(near(block), lastHint(reader.text, block.start, at(reader.lexemes, amount.from).start))
    },
    neighbours: denomination.minor || denomination.units.includes('local') ? neighbours(found, resolutions, index) : [],
    converts: dollar ? converted(found, resolutions, index) : null,
    lakhs: denomination.units.includes('rupee') && /\b(?:lakhs?|lacs?|crores?|crs?)\b/i.test(amount.printed),
    worldPrice: dollar && /^(?:ounce|barrel)$/.test(readPer(reader.lexemes, amount.to) ?? ''),
  }
}

/** Currencies of the other amounts of the same block, nearest first. */
function neighbours(found: readonly Found[], resolutions: readonly (Resolution | null)[], index: number): readonly string[] {
  const here = found[index]
  const codes: string[] = []
  for (let distance = 1; distance <= MAX_NEIGHBOURS; distance++) {
    for (const other of [index - distance, index + distance]) {
      const code = found[other]?.reader === here?.reader ? resolutions[other]?.code : undefined
      if (code !== undefined && code !== null) codes.push(code)
    }
  }
  return codes
}

/** `C$96 million ($62 million)`: the currency before the bracket. */
function converted(found: readonly Found[], resolutions: readonly (Resolution | null)[], index: number): string | null {
  const here = found[index]
  const before = found[index - 1]
  if (here === undefined || before === undefined || before.reader !== here.reader) return null
  const { lexemes } = here.reader
  if (at(lexemes, before.amount.to).raw !== '(' || here.amount.from - before.amount.to > 4) return null
  const { country } = before.amount.denomination
  if (country !== null) return country === 'US' ? 'USD' : OTHER
  return (
    before.amount.denomination.code ??
    (before.amount.denomination.units.includes('dollar') ? null : (resolutions[index - 1]?.code ?? OTHER))
  )
}
