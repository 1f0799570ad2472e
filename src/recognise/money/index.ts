import { thousandthParts, thousandths } from '../../data/currency-units.ts'
import type { MentionOf, Segmented, Span } from '../../types.ts'
import { type Amount, type Reader, readPrefixed, readSuffixed, readSuffixedRange } from './amounts.ts'
import { withMinor } from './compounds.ts'
import type { Resolution } from './context.ts'
import { blocksWithMoney } from './gate.ts'
import { at, lex } from './lexemes.ts'
import { startsFreely } from './negatives.ts'
import { readPer } from './per.ts'
import { readQualifier } from './qualifiers.ts'
import { joinPrefixed } from './ranges.ts'
import { type Found, settle } from './settle.ts'
import { withSign } from './signed.ts'
import { readSingle } from './singles.ts'
import { readSlang } from './slang.ts'

type Money = MentionOf<'money'>

/**
 * The amounts of money of a document in text order, never overlapping: exact decimals, ISO 4217 codes, what they are per and how they are
 * hedged. `places` help to tell whose a bare "$" is.
 */
export function findMoney(segmented: Segmented, places: readonly Span[]): readonly Money[] {
  const { text } = segmented.document
  const found: Found[] = []
  for (const block of blocksWithMoney(segmented)) {
    const reader = { lexemes: lex(text, block.start, block.end), text }
    for (const amount of readAmounts(reader)) found.push({ amount, reader, block })
  }
  if (found.length === 0) return []
  const resolutions = settle(segmented.document, places, found)
  return found.flatMap(({ amount, reader }, index) => {
    const resolution = resolutions[index]
    return resolution === undefined || resolution === null ? [] : [mention(amount, reader, resolution)]
  })
}

/** Left to right, the first family that matches; an amount is not looked into again. */
function* readAmounts(reader: Reader): Generator<Amount> {
  let last = 0
  for (let index = 0; index < reader.lexemes.length; ) {
    const amount = readAmountAt(reader, index, last)
    if (amount === null) index++
    else {
      yield amount
      last = amount.to
      index = amount.to
    }
  }
}

function readAmountAt(reader: Reader, index: number, last: number): Amount | null {
  const { kind } = at(reader.lexemes, index)
  if (kind === 'sign' || kind === 'word') {
    const prefixed = startsFreely(reader.lexemes, index) ? readPrefixed(reader, index) : null
    if (prefixed !== null) return after(last, withSign(reader, joinPrefixed(reader, prefixed)))
  }
  const amount = readSuffixedRange(reader, index) ?? readSuffixed(reader, index)
  if (amount !== null) return after(last, withSign(reader, withMinor(reader, amount)))
  if (kind !== 'number' && kind !== 'word') return null
  const slang = readSlang(reader, index)
  if (slang !== null) return slang
  // "$5 a pound": a measure
  const single = index === last && last > 0 ? null : readSingle(reader, index)
  return single === null ? null : withMinor(reader, single)
}

/** A sign before an amount must not reach back into the one before. */
const after = (last: number, amount: Amount): Amount => (amount.from < last ? { ...amount, from: last } : amount)

/** A hundredth or thousandth for amounts in minor units. */
function partOf({ denomination }: Amount, code: string | null): number {
  if (!denomination.minor) return 1
  return code !== null && thousandths.has(code) && denomination.units.some(unit => thousandthParts.has(unit)) ? 0.001 : 0.01
}

function mention(amount: Amount, { lexemes }: Reader, resolution: Resolution): Money {
  const { code } = resolution
  const part = partOf(amount, code)
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
