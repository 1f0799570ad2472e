import { thousandths } from '../../data/currency-units.ts'
import type { MentionOf, Segmented, Span } from '../../types.ts'
import { type Amount, type Reader, readPrefixed, readSuffixed, readSuffixedRange } from './amounts.ts'
import { type Context, type Resolution, resolve } from './context.ts'
import { gatherEvidence } from './evidence.ts'
import { blocksWithMoney } from './gate.ts'
import { at, lex } from './lexemes.ts'
import { isMoney } from './negatives.ts'
import { readPer } from './per.ts'
import { readQualifier } from './qualifiers.ts'
import { joinPrefixed } from './ranges.ts'

type Money = MentionOf<'money'>

interface Found {
  readonly amount: Amount
  readonly reader: Reader
}

/** The amounts of money of a document: exact decimals, ISO codes, what they are per, and how they are hedged. `places` help to tell whose a bare "$" is. */
export function findMoney(segmented: Segmented, places: readonly Span[]): readonly Money[] {
  const { text } = segmented.document
  const found: Found[] = []
  for (const block of blocksWithMoney(segmented)) {
    const reader = { lexemes: lex(text, block.start, block.end), text }
    for (const amount of readAmounts(reader)) found.push({ amount, reader })
  }
  return found.length === 0 ? [] : settle(segmented, places, found)
}

function* readAmounts(reader: Reader): Generator<Amount> {
  const { lexemes } = reader
  let tried = -1
  for (let index = 0; index < lexemes.length; ) {
    const { kind } = at(lexemes, index)
    let amount: Amount | null = null
    if (kind === 'sign' || kind === 'word') amount = joinPrefixed(reader, readPrefixed(reader, index))
    if (amount === null && index > tried && (kind === 'number' || kind === 'word' || kind === 'mark'))
      amount = readSuffixedRange(reader, index) ?? readSuffixed(reader, index)
    if (amount === null) index++
    else {
      yield amount
      tried = -1
      index = amount.to
    }
  }
}

function settle(segmented: Segmented, places: readonly Span[], found: readonly Found[]): readonly Money[] {
  const evidence = gatherEvidence(segmented.document, places)
  const year = segmented.document.published === null ? null : Number(segmented.document.published.slice(0, 4))
  const explicit = new Map<string, number>()
  for (const { amount } of found) {
    const { code, country } = amount.denomination
    if (code !== null) explicit.set(code, (explicit.get(code) ?? 0) + 1)
    else if (country !== null) {
      const named = resolve(amount.denomination, { evidence, year, explicit, found: new Map() }).code
      if (named !== null) explicit.set(named, (explicit.get(named) ?? 0) + 1)
    }
  }
  const units = new Map<string, number>()
  const context: Context = { evidence, year, explicit, found: units }
  const resolutions = new Map<Amount, Resolution>()
  for (const minor of [false, true]) {
    for (const { amount, reader } of found) {
      if (amount.denomination.minor !== minor) continue
      const resolution = resolve(amount.denomination, context)
      if (!isMoney(amount, reader, resolution, context)) continue
      resolutions.set(amount, resolution)
      if (!minor && resolution.code !== null) units.set(resolution.code, (units.get(resolution.code) ?? 0) + 1)
    }
  }
  return found.flatMap(({ amount, reader }) => {
    const resolution = resolutions.get(amount)
    return resolution === undefined ? [] : [mention(amount, reader, resolution)]
  })
}

function mention(amount: Amount, { lexemes }: Reader, resolution: Resolution): Money {
  const { code } = resolution
  const part = !amount.denomination.minor ? 1 : code !== null && thousandths.has(code) ? 0.001 : 0.01
  return {
    kind: 'money',
    start: at(lexemes, amount.from).start,
    end: at(lexemes, amount.to - 1).end,
    value: {
      amount: amount.low.times(part).toFixed(),
      amountMax: amount.high === null ? null : amount.high.times(part).toFixed(),
      currency: code,
      qualifier: readQualifier(lexemes, amount.from, amount.to),
      per: readPer(lexemes, amount.to),
    },
    confidence: resolution.confidence,
    rule: `money.${amount.rule}`,
  }
}
