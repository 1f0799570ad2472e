import Big from 'big.js'
import { fractionSigns } from '../../data/number-words.ts'
import { readAndAHalf, readFraction, readSimpleFraction } from './fractions.ts'
import { at, type Lexeme } from './lexemes.ts'
import { readNumeral } from './numerals.ts'
import type { NumeralStyle, Quantity } from './quantity.ts'
import { readScale, withScales } from './scales.ts'
import { readWords } from './spelled.ts'

/** Reads the longest quantity that starts at `from`. */
export function readQuantity(lexemes: readonly Lexeme[], text: string, from: number, style: NumeralStyle): Quantity | null {
  const first = at(lexemes, from)
  if (first.kind === 'number' || fractionSigns.has(first.raw)) return readDigits(lexemes, text, from, style)
  return first.kind === 'word' ? readWords(lexemes, from) : null
}

function readDigits(lexemes: readonly Lexeme[], text: string, from: number, style: NumeralStyle): Quantity | null {
  let to = fractionSigns.has(at(lexemes, from).raw) ? from : endOfGroups(lexemes, text, from, style)
  const printed = to === from ? '0' : text.slice(at(lexemes, from).start, at(lexemes, to - 1).end)
  const numeral = readNumeral(printed, style.dotGroups)
  if (numeral === null) return null
  const broken = readBrokenDecimals(lexemes, to, printed, style)
  let value = broken?.value ?? numeral
  to = broken?.to ?? to
  const simple = readSimpleFraction(lexemes, to, printed)
  if (simple !== null) return withScales(lexemes, from, simple.to, simple.value, true, style.prefixed)
  const fraction = readFraction(lexemes, to, printed)
  if (fraction !== null) {
    value = value.plus(fraction.value)
    to = fraction.to
  }
  const half = readAndAHalf(lexemes, to)
  if (half !== null && readScale(lexemes, half.to, true, style.prefixed) !== null) {
    value = value.plus(half.value)
    to = half.to
  }
  return withScales(lexemes, from, to, value, true, style.prefixed)
}

/** `$1 500.`, but not "$20 300 people". */
const endsThere = (lexemes: readonly Lexeme[], index: number): boolean =>
  at(lexemes, index).kind === 'end' || /^[.,;:)]$/.test(at(lexemes, index).raw)

/** Groups of three digits divided by blanks: `348 000 000,00`. */
function endOfGroups(lexemes: readonly Lexeme[], text: string, from: number, style: NumeralStyle): number {
  let to = from + 1
  if (!/^\d{1,3}$/.test(at(lexemes, from).raw)) return to
  while (/^\d{3}(?:[.,]\d{1,2})?$/.test(at(lexemes, to).raw) && at(lexemes, to).gap === 1) {
    const blank = text.charCodeAt(at(lexemes, to).start - 1)
    if (blank === 32 && !style.spaceGroups && !(style.prefixed && endsThere(lexemes, to + 1))) break
    to++
    if (at(lexemes, to - 1).raw.length > 3) break
  }
  return to
}

/** `41. 7 million`, `38 .2 million`: a blank that a scanner put into a decimal, clear only where a scale word follows. */
function readBrokenDecimals(
  lexemes: readonly Lexeme[],
  from: number,
  printed: string,
  style: NumeralStyle,
): { readonly value: Big; readonly to: number } | null {
  if (!/^\d{1,3}$/.test(printed)) return null
  const stop = at(lexemes, from)
  const decimals = stop.raw === '.' && stop.gap === 0 ? from + 1 : from
  const { raw } = at(lexemes, decimals)
  if (at(lexemes, decimals).gap !== 1 || !(decimals > from ? /^\d{1,2}$/ : /^\.\d{1,2}$/).test(raw)) return null
  const scale = readScale(lexemes, decimals + 1, true, style.prefixed)
  return scale === null || scale.power < 6 ? null : { value: new Big(`${printed}.${raw.replace('.', '')}`), to: decimals + 1 }
}
