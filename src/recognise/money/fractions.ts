import Big from 'big.js'
import { cardinals, fractionSigns, fractionWords } from '../../data/number-words.ts'
import { at, type Lexeme } from './lexemes.ts'
import { ONE, pastHyphen, ten } from './quantity.ts'

/** `6 3/4`, `73-1/2`, `5.12 1/2` (half of the last place), `2½`. */
export function readFraction(
  lexemes: readonly Lexeme[],
  from: number,
  printed: string,
): { readonly value: Big; readonly to: number } | null {
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

/** `1/2 million`, `£1/2m`: no whole before the fraction; only before a scale word, for "1/2" alone may be a date. */
export function readSimpleFraction(
  lexemes: readonly Lexeme[],
  slash: number,
  printed: string,
): { readonly value: Big; readonly to: number } | null {
  const below = at(lexemes, slash + 1)
  if (
    at(lexemes, slash).raw !== '/' ||
    at(lexemes, slash).gap > 0 ||
    below.gap > 0 ||
    !/^[1-3]$/.test(printed) ||
    !/^[2348]$/.test(below.raw)
  )
    return null
  if (
    Number(printed) >= Number(below.raw) ||
    !/^(?:m|mn|bn|million|billion|trillion|crore|lakh)$/.test(at(lexemes, pastHyphen(lexemes, slash + 2)).text)
  )
    return null
  return { value: new Big(printed).div(below.raw).round(6), to: slash + 2 }
}

/** `and a half`, `and three quarters`. */
export function readAndAHalf(lexemes: readonly Lexeme[], from: number): { readonly value: Big; readonly to: number } | null {
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
