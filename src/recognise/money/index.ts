import { thousandthParts, thousandths } from '../../data/currency-units.ts'
import type { MentionOf, Segmented, Span } from '../../types.ts'
import { type Amount, type Reader, readPrefixed, readSuffixed, readSuffixedRange } from './amounts.ts'
import { withMinor } from './compounds.ts'
import type { Resolution } from './context.ts'
import { blocksWithMoney } from './gate.ts'
import { at, type Lexeme, lex } from './lexemes.ts'
import { startsFreely } from './negatives.ts'
import { readPer } from './per.ts'
import { readQualifier } from './qualifiers.ts'
import { joinPrefixed } from './ranges.ts'
import { roles } from './roles.ts'
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

// No number in words is longer, no adjectives between number and unit are more.
const WORDS_REACH = 40
const DIGITS_REACH = 14
const ARTICLE_REACH = 8

/** Left to right, the first family that matches; an amount is not looked into again. */
function* readAmounts(reader: Reader): Generator<Amount> {
  const { lexemes } = reader
  const units = nextUnits(lexemes)
  let last = 0
  for (let index = 0; index < lexemes.length; ) {
    const distance = (units[index] ?? 0) - index
    const amount = readAmountAt(reader, index, last, distance)
    if (amount === null) index++
    else {
      yield amount
      last = amount.to
      index = amount.to
    }
  }
}

/** For each lexeme the index of the next one behind it that may name money. */
function nextUnits(lexemes: readonly Lexeme[]): Int32Array {
  const next = new Int32Array(lexemes.length)
  let unit = lexemes.length + WORDS_REACH + 1
  for (let index = lexemes.length - 1; index >= 0; index--) {
    next[index] = unit
    const { kind, role } = at(lexemes, index)
    if (kind === 'sign' || (role & roles.unit) !== 0) unit = index
  }
  return next
}

function readAmountAt(reader: Reader, index: number, last: number, distance: number): Amount | null {
  const { kind, role } = at(reader.lexemes, index)
  if (
    kind === 'sign' ||
    (role & roles.before) !== 0 ||
    ((role & roles.beforeSign) !== 0 && at(reader.lexemes, index + 1).kind === 'sign')
  ) {
    const prefixed = startsFreely(reader.lexemes, index) ? readPrefixed(reader, index) : null
    if (prefixed !== null) return after(last, withSign(reader, joinPrefixed(reader, prefixed)))
  }
  if (kind === 'number' || kind === 'mark') {
    if (distance > DIGITS_REACH) return null
  } else if ((role & roles.number) !== 0) {
    if (distance > WORDS_REACH) return null
  } else if ((role & roles.article) === 0 || distance > (scaleFollows(reader.lexemes, index) ? WORDS_REACH : ARTICLE_REACH)) return null
  const amount = readSuffixedRange(reader, index) ?? readSuffixed(reader, index)
  if (amount !== null) return after(last, withSign(reader, withMinor(reader, amount)))
  const slang = readSlang(reader, index)
  if (slang !== null) return slang
  // "$5 a pound": a measure
  const single = (role & roles.article) === 0 || (index === last && last > 0) ? null : readSingle(reader, index)
  return single === null ? null : withMinor(reader, single)
}

/** `a hundred …`, `a million …` */
const scaleFollows = (lexemes: readonly Lexeme[], index: number): boolean =>
  /^(?:hundred|thousand|.{1,4}illion|dozen|lakh|crore)$/.test(at(lexemes, index + 1).text)

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
