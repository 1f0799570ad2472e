import Big from 'big.js'
import { cardinals, fractionSigns, fractionWords, scales } from '../../data/number-words.ts'
import { at, type Lexeme } from './lexemes.ts'
import { readNumeral } from './numerals.ts'

/** A number with its scale words: `12`, `1.4 bn`, `two and a half million`, `6 3/4`. Lexemes `[from, to)`. */
export interface Quantity {
  readonly from: number
  readonly to: number
  readonly value: Big
  /** The product of the scale words at its end; 1 without. A first amount of a range may borrow it. */
  readonly scale: Big
  /** Begins with digits. */
  readonly digits: boolean
}

export interface NumeralStyle {
  /** `1.234` is 1234. */
  readonly dotGroups: boolean
  /** `1 234` is 1234 with an ordinary blank; with a no-break or thin one it always is. */
  readonly spaceGroups: boolean
  /** A currency stands before the number: single letters may be scales at a distance (`$5 m`). */
  readonly prefixed: boolean
}

// Longer than any amount anybody writes out; keeps hostile runs of number words linear.
const MAX_LEXEMES = 40

const powers: readonly Big[] = Array.from({ length: MAX_LEXEMES }, (_, power) => new Big(`1e${power}`))
const ten = (power: number): Big => powers[power] ?? new Big(`1e${power}`)
const ONE = new Big(1)

/** A hyphen that ties two lexemes together; gives the index after it. */
export function pastHyphen(lexemes: readonly Lexeme[], index: number): number {
  const mark = at(lexemes, index)
  return mark.gap === 0 && (mark.raw === '-' || mark.raw === '‑' || mark.raw === '\u00ad') && at(lexemes, index + 1).gap === 0
    ? index + 1
    : index
}

const near = (lexeme: Lexeme): boolean => lexeme.gap < 2

/** Reads the longest quantity that starts at `from`. */
export function readQuantity(lexemes: readonly Lexeme[], text: string, from: number, style: NumeralStyle): Quantity | null {
  const first = at(lexemes, from)
  if (first.kind === 'number' || fractionSigns.has(first.raw)) return readDigits(lexemes, text, from, style)
  return first.kind === 'word' ? readWords(lexemes, from) : null
}

// ------------------------------------------------------------------------------------------------------------- digits

function readDigits(lexemes: readonly Lexeme[], text: string, from: number, style: NumeralStyle): Quantity | null {
  let to = fractionSigns.has(at(lexemes, from).raw) ? from : endOfGroups(lexemes, text, from, style)
  const printed = to === from ? '0' : text.slice(at(lexemes, from).start, at(lexemes, to - 1).end)
  const numeral = readNumeral(printed, style.dotGroups)
  if (numeral === null) return null
  const broken = readBrokenDecimals(lexemes, to, printed, style)
  let value = broken?.value ?? numeral
  to = broken?.to ?? to
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

/** Groups of three digits divided by blanks: `348 000 000,00`. */
function endOfGroups(lexemes: readonly Lexeme[], text: string, from: number, style: NumeralStyle): number {
  let to = from + 1
  if (!/^\d{1,3}$/.test(at(lexemes, from).raw)) return to
  while (/^\d{3}(?:[.,]\d{1,2})?$/.test(at(lexemes, to).raw) && at(lexemes, to).gap === 1) {
    const blank = text.charCodeAt(at(lexemes, to).start - 1)
    if (blank === 32 && !style.spaceGroups) break
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

/** `6 3/4`, `73-1/2`, `5.12 1/2` (half of the last place), `2½`. */
function readFraction(lexemes: readonly Lexeme[], from: number, printed: string): { readonly value: Big; readonly to: number } | null {
  const sign = fractionSigns.get(at(lexemes, from).raw)
  if (sign !== undefined) return { value: new Big(sign).times(placeOf(printed)), to: from + 1 }
  const start = pastHyphen(lexemes, from)
  const above = at(lexemes, start)
  if (above.kind !== 'number' || above.gap > 1 || (above.gap === 0 && start === from)) return null
  const [slash, below] = [at(lexemes, start + 1), at(lexemes, start + 2)]
  if ((slash.raw !== '/' && slash.raw !== '⁄') || slash.gap > 0 || below.gap > 0 || !/^(?:2|3|4|8|16|32|64)$/.test(below.raw)) return null
  if (!/^\d{1,2}$/.test(above.raw) || Number(above.raw) >= Number(below.raw)) return null
  return { value: new Big(above.raw).div(below.raw).times(placeOf(printed)), to: start + 3 }
}

/** Worth of one in the last place printed. */
function placeOf(printed: string): Big {
  const dot = printed.lastIndexOf('.')
  return ONE.div(ten(dot < 0 ? 0 : printed.length - dot - 1))
}

/** `and a half`, `and three quarters`. */
function readAndAHalf(lexemes: readonly Lexeme[], from: number): { readonly value: Big; readonly to: number } | null {
  let to = pastHyphen(lexemes, from)
  if (at(lexemes, to).text !== 'and') return null
  to = pastHyphen(lexemes, to + 1)
  const count = at(lexemes, to).text
  const parts = count === 'a' || count === 'an' ? 1 : cardinals.get(count)
  if (parts === undefined) return null
  to = pastHyphen(lexemes, to + 1)
  const denominator = fractionWords.get(at(lexemes, to).text)
  if (denominator === undefined || denominator > 4) return null
  return { value: new Big(parts).div(denominator), to: to + 1 }
}

// -------------------------------------------------------------------------------------------------------------- scales

/** One scale word at `from`, over a hyphen or a blank. */
function readScale(
  lexemes: readonly Lexeme[],
  from: number,
  digits: boolean,
  prefixed: boolean,
): { readonly power: number; readonly to: number } | null {
  const index = pastHyphen(lexemes, from)
  const lexeme = at(lexemes, index)
  if (lexeme.kind !== 'word' || !near(lexeme)) return null
  if (lexeme.text === 'hundred') return { power: 2, to: index + 1 }
  const mended = digits ? readTornScale(lexemes, index) : null
  if (mended !== null) return mended
  const scale = scales.get(lexeme.text)
  if (scale === undefined) return null
  if (scale.digitsOnly && !digits) return null
  if (lexeme.raw.length === 1 && !letterScales(lexeme, index > from, prefixed, at(lexemes, index + 1))) return null
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
  if (next.gap === 0 && (next.raw === '.' || next.raw === '&' || next.raw === "'")) return false
  return prefixed && letter.text !== 't' && letter.raw !== 'k'
}

function withScales(lexemes: readonly Lexeme[], from: number, start: number, value: Big, digits: boolean, prefixed: boolean): Quantity {
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

// --------------------------------------------------------------------------------------------------------------- words

/** Numbers in words. A group is what is counted below a scale word, `two hundred and five`; terms are groups with their scales. */
function readWords(lexemes: readonly Lexeme[], from: number): Quantity | null {
  const part = readPart(lexemes, from)
  if (part !== null) return part
  let to = from
  let total = new Big(0)
  let group: Big | null = null
  let lastScale = ONE
  const first = at(lexemes, from).text
  // "a hundred", "a million", "a dozen"; "a" alone is no number here
  if (first === 'a' || first === 'an') {
    const next = at(lexemes, from + 1).text
    if (next !== 'hundred' && next !== 'dozen' && scales.get(next)?.digitsOnly !== false) return null
    group = ONE
    to++
  }
  while (to - from < MAX_LEXEMES) {
    const index = to === from ? to : pastHyphen(lexemes, to)
    const lexeme = at(lexemes, index)
    if (to > from && !near(lexeme)) break
    const word = lexeme.text
    const number = cardinals.get(word)
    const scale = scales.get(word)
    if (number !== undefined) {
      const sum = addTo(group, number)
      if (sum === null) break
      group = sum
    } else if (word === 'hundred' && group !== null && group.lt(100)) group = group.times(100)
    else if (word === 'dozen' && group !== null && group.lt(100)) group = group.times(12)
    else if (scale !== undefined && !scale.digitsOnly && group !== null) {
      lastScale = ten(scale.power)
      total = total.plus(group.times(lastScale))
      group = null
    } else if (scale !== undefined && !scale.digitsOnly && lastScale.gt(1) && index === to) {
      // "a thousand billion", "two lakh crore": the scale multiplies what has been said
      total = total.times(ten(scale.power))
      lastScale = lastScale.times(ten(scale.power))
    } else if (word === 'point' && group !== null) {
      const decimals = readDecimals(lexemes, index + 1)
      if (decimals === null) break
      group = group.plus(decimals.value)
      to = decimals.to
      continue
    } else if (word === 'and' && to > from) {
      const half = readAndAHalf(lexemes, to)
      if (half !== null) {
        if (group !== null) group = group.plus(half.value)
        else total = total.plus(lastScale.times(half.value))
        to = half.to
        continue
      }
      const after = cardinals.get(at(lexemes, index + 1).text)
      if (after === undefined || (group === null ? lastScale.eq(1) : addTo(group, after) === null || group.lt(100))) break
    } else break
    to = index + 1
  }
  if (to === from || (group === null && total.eq(0) && lastScale.eq(1))) return null
  const simple = group === null && lastScale.gt(1)
  return { from, to, value: total.plus(group ?? 0), scale: simple ? lastScale : ONE, digits: false }
}

/** `twenty` + `five`, `two hundred` + `five`; null when the words do not add up (`nineteen ninety`). */
function addTo(group: Big | null, number: number): Big | null {
  if (group === null) return new Big(number)
  const value = group.toNumber()
  if (value >= 100 && value % 100 === 0 && number > 0) return group.plus(number)
  if (value % 100 >= 20 && value % 10 === 0 && number > 0 && number < 10) return group.plus(number)
  return null
}

/** `point nine`, `point two five`. */
function readDecimals(lexemes: readonly Lexeme[], from: number): { readonly value: Big; readonly to: number } | null {
  let digits = ''
  let to = from
  for (; to - from < 6; to++) {
    const digit = cardinals.get(at(lexemes, to).text)
    const printed = at(lexemes, to).raw
    if (digit !== undefined && digit < 10) digits += String(digit)
    else if (/^\d$/.test(printed)) digits += printed
    else break
  }
  return digits === '' ? null : { value: new Big(`0.${digits}`), to }
}

/** `half a million`, `a half-billion`, `a quarter of a million`, `three quarters billion`, `half a cent`. */
function readPart(lexemes: readonly Lexeme[], from: number): Quantity | null {
  let to = from
  let parts = 1
  const first = at(lexemes, to).text
  if (first === 'a' || first === 'an' || first === 'one') to++
  else if (!fractionWords.has(first)) {
    const count = cardinals.get(first)
    if (count === undefined || count > 9) return null
    parts = count
    to = pastHyphen(lexemes, to + 1)
  }
  const word = at(lexemes, to).text
  const denominator = fractionWords.get(word)
  if (denominator === undefined) return null
  to++
  let article = false
  const index = pastHyphen(lexemes, to)
  if (at(lexemes, index).text === 'of' && /^an?$/.test(at(lexemes, index + 1).text)) {
    to = index + 2
    article = true
  } else if (/^an?$/.test(at(lexemes, index).text)) {
    if (word !== 'half') return null
    to = index + 1
    article = true
  }
  const value = new Big(parts).div(denominator)
  const scaled = withScales(lexemes, from, to, value, false, false)
  if (scaled.scale.gt(1)) return { ...scaled, value: scaled.value.round(6) }
  return article && word === 'half' ? scaled : null
}
