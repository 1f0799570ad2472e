import Big from 'big.js'
import { cardinals, fractionWords, scales } from '../../data/number-words.ts'
import { readAndAHalf } from './fractions.ts'
import { at, type Lexeme } from './lexemes.ts'
import { MAX_LEXEMES, ONE, pastHyphen, type Quantity, ten } from './quantity.ts'
import { withScales } from './scales.ts'

/** Numbers in words. A group is what is counted below a scale word, `two hundred and five`; terms are groups with their scales. */
export function readWords(lexemes: readonly Lexeme[], from: number): Quantity | null {
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
    if (to > from && lexeme.gap === 2) break
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
  for (let count = 0; count < 6; count++) {
    if (digits !== '' || at(lexemes, to).raw === '-') to = pastHyphen(lexemes, to)
    const digit = cardinals.get(at(lexemes, to).text)
    const printed = at(lexemes, to).raw
    if (digit !== undefined && digit < 10) digits += String(digit)
    else if (/^\d$/.test(printed)) digits += printed
    else break
    to++
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
