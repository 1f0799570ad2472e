import { thousandthParts, thousandths } from '../../data/currency-units.ts'
import type { MentionOf, Segmented, Span } from '../../types.ts'
import type { Amount, Reader } from './amount.ts'
import { confidenceOf } from './confidence.ts'
import type { Resolution } from './context.ts'
import { families } from './families.ts'
import type { Place } from './family.ts'
import { blocksWithMoney } from './gate.ts'
import { at, type Lexeme, lex } from './lexemes.ts'
import { readPer } from './per.ts'
import { readQualifier } from './qualifiers.ts'
import { MAX_LEXEMES, ten } from './quantity.ts'
import { roles } from './roles.ts'
import { type Found, settle } from './settle.ts'
import { scaledTables, tablePower } from './table-scale.ts'

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
  const tables = scaledTables(text)
  return found.flatMap((each, index) => {
    const resolution = resolutions[index]
    return resolution === undefined || resolution === null ? [] : [mention(each, resolution, tablePower(tables, each))]
  })
}

/** Left to right, the first family that matches; an amount is not looked into again. */
function* readAmounts(reader: Reader): Generator<Amount> {
  const { lexemes } = reader
  const units = nextUnits(lexemes)
  let last = 0
  for (let index = 0; index < lexemes.length; ) {
    const place = {
      first: at(lexemes, index),
      next: at(lexemes, index + 1),
      distance: (units[index] ?? 0) - index,
      afterAmount: index === last && last > 0,
    }
    const amount = readAt(reader, index, place)
    if (amount === null) index++
    else {
      // a minus or bracket must not reach back into the amount before
      yield amount.from < last ? { ...amount, from: last } : amount
      last = amount.to
      index = amount.to
    }
  }
}

function readAt(reader: Reader, index: number, place: Place): Amount | null {
  for (const family of families) {
    const amount = family.mayStart(place) ? family.read(reader, index) : null
    if (amount !== null) return amount
  }
  return null
}

/** For each lexeme the index of the next one behind it that may name money. */
function nextUnits(lexemes: readonly Lexeme[]): Int32Array {
  const next = new Int32Array(lexemes.length)
  let unit = 2 * lexemes.length + MAX_LEXEMES
  for (let index = lexemes.length - 1; index >= 0; index--) {
    next[index] = unit
    const { kind, role, raw } = at(lexemes, index)
    if (kind === 'sign' || raw === '/' || (role & roles.unit) !== 0) unit = index
  }
  return next
}

/** A hundredth or thousandth for amounts in minor units. */
function partOf({ denomination }: Amount, code: string | null): number {
  if (!denomination.minor) return 1
  return code !== null && thousandths.has(code) && denomination.units.some(unit => thousandthParts.has(unit)) ? 0.001 : 0.01
}

function mention({ amount, reader: { lexemes } }: Found, resolution: Resolution, power: number): Money {
  const { code } = resolution
  const part = ten(power).times(partOf(amount, code))
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
    confidence: confidenceOf(amount, resolution),
    rule: `money.${amount.rule}`,
  }
}
