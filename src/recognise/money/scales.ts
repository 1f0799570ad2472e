import type Big from 'big.js'
import { scales } from '../../data/number-words.ts'
import { at, type Lexeme } from './lexemes.ts'
import { MAX_LEXEMES, ONE, pastHyphen, type Quantity, ten } from './quantity.ts'

/** One scale word at `from`, over a hyphen or a blank. */
const LAST_LETTER = '\u2e80'

export function readScale(
  lexemes: readonly Lexeme[],
  from: number,
  digits: boolean,
  prefixed: boolean,
): { readonly power: number; readonly to: number } | null {
  const index = pastHyphen(lexemes, from)
  const lexeme = at(lexemes, index)
  if (lexeme.kind !== 'word' || lexeme.gap === 2) return null
  if (lexeme.text === 'hundred') return { power: 2, to: index + 1 }
  const mended = digits ? readTornScale(lexemes, index) : null
  if (mended !== null) return mended
  const scale = scales.get(lexeme.text)
  if (scale === undefined) return null
  if (scale.digitsOnly && !digits) return null
  if (lexeme.raw.length === 1 && lexeme.raw < LAST_LETTER && !letterScales(lexeme, index > from, prefixed, at(lexemes, index + 1)))
    return null
  return { power: scale.power, to: index + 1 }
}

const torn: ReadonlyMap<string, number> = new Map([
  ['mil', 6],
  ['bil', 9],
  ['tril', 12],
])

/** `mil lion`, `mil- lion`: a scale word torn at the end of a line. */
function readTornScale(lexemes: readonly Lexeme[], index: number): { readonly power: number; readonly to: number } | null {
  const power = torn.get(at(lexemes, index).text)
  if (power === undefined) return null
  const hyphen = at(lexemes, index + 1).raw === '-' && at(lexemes, index + 1).gap === 0 ? 1 : 0
  const rest = at(lexemes, index + 1 + hyphen)
  return rest.text === 'lion' && rest.gap === 1 ? { power, to: index + 2 + hyphen } : null
}

/** The scale of a word that can only be one, after a currency: `75 USD million`. */
export function readScaleWord(lexemes: readonly Lexeme[], index: number): Big | null {
  const scale = at(lexemes, index).gap === 1 ? scales.get(at(lexemes, index).text) : undefined
  return scale === undefined || scale.digitsOnly ? null : ten(scale.power)
}

/** `5m`, `$5 m`, `$5 B`, but not `5 m` (metres), `5 K` (kelvin) or `$5 a`. */
function letterScales(letter: Lexeme, hyphen: boolean, prefixed: boolean, next: Lexeme): boolean {
  if (hyphen) return false
  if (letter.gap === 0) return letter.raw !== 't' || prefixed
  // "5 M€"
  if (next.kind === 'sign' && next.gap === 0 && letter.text !== 't') return true
  // "$5 M. Smith"
  if (next.gap === 0 && (next.raw === '&' || (next.raw === '.' && letter.raw !== letter.text))) return false
  return prefixed && letter.text !== 't'
}

export function withScales(
  lexemes: readonly Lexeme[],
  from: number,
  start: number,
  value: Big,
  digits: boolean,
  prefixed: boolean,
): Quantity {
  let to = start
  let scale = ONE
  for (let next = readScale(lexemes, to, digits, prefixed); next !== null; next = readScale(lexemes, to, false, false)) {
    if (to - from > MAX_LEXEMES) break
    scale = scale.times(ten(next.power))
    to = next.to
  }
  if (to === start) return { from, to, value, scale: ONE, digits }
  return withFurtherTerms(lexemes, { from, to, value: value.times(scale), scale, digits })
}

/** `4 million 300 thousand`, `1 lakh 20 thousand`: terms of falling scale. */
function withFurtherTerms(lexemes: readonly Lexeme[], first: Quantity): Quantity {
  const next = at(lexemes, first.to)
  if (next.kind !== 'number' || next.gap !== 1 || !/^\d{1,3}$/.test(next.raw)) return first
  const scale = readScale(lexemes, first.to + 1, false, false)
  if (scale === null || scale.power < 3 || !ten(scale.power).lt(first.scale)) return first
  return { ...first, to: scale.to, value: first.value.plus(ten(scale.power).times(next.raw)), scale: ONE }
}
