import { kindsOfMeasure, measures, qualifying, wholes } from '../../data/measures.ts'
import { at, type Lexeme } from './lexemes.ts'
import { pastHyphen } from './quantity.ts'

/** What the amount that ends before lexeme `to` is per: `a share`, `per tonne`, `/bbl`, `each`, `-an-hour`. Null when it is for a whole. */
export function readPer(lexemes: readonly Lexeme[], to: number): string | null {
  // "726 yuan ($102) a ton": of both amounts
  const bracket = pastBracket(lexemes, to)
  if (bracket > to) return /^(?:an?|per)$/.test(at(lexemes, bracket).text) ? readPer(lexemes, bracket) : null
  const first = at(lexemes, to)
  const once = first.gap < 2 ? wholes.get(first.text) : undefined
  if (once !== undefined) return once
  if (first.raw === '/' && first.gap === 0) return readMeasure(lexemes, to + 1, false)
  let index = pastHyphen(lexemes, to)
  const word = at(lexemes, index).text
  if (word === 'for' && at(lexemes, index + 1).text === 'each') return readMeasure(lexemes, index + 2, true)
  if (word !== 'per' && word !== 'a' && word !== 'an' && word !== 'every') return null
  index = pastHyphen(lexemes, index + 1)
  // "£318 million a year earlier" dates the amount.
  if (word !== 'per' && datesAmount.has(at(lexemes, index + 1).text)) return null
  return readMeasure(lexemes, index, word === 'per')
}

// A sum in another currency is no longer than this: "(about US$1.5 million)".
const LONGEST_BRACKET = 7

/** Past the bracket that stands right behind an amount, or that ends with it; where there is none the index itself. */
function pastBracket(lexemes: readonly Lexeme[], to: number): number {
  const first = at(lexemes, to)
  if (first.raw === ')' && first.gap === 0) return to + 1
  if (first.raw !== '(' || first.gap !== 1) return to
  let sum = false
  for (let index = to + 1; index <= to + LONGEST_BRACKET; index++) {
    if (at(lexemes, index).kind === 'number') sum = true
    if (at(lexemes, index).raw === ')') return sum ? index + 1 : to
  }
  return to
}

const datesAmount: ReadonlySet<string> = new Set('earlier ago later before previously prior'.split(' '))

/** After "per" any noun will do; after "a" or a slash only a known measure. */
function readMeasure(lexemes: readonly Lexeme[], from: number, any: boolean): string | null {
  let index = from
  while (index - from < 3 && qualifying.has(at(lexemes, index).text)) index++
  const word = at(lexemes, index)
  if (word.kind === 'number') return readCounted(lexemes, index)
  if (word.kind !== 'word' || word.gap > 1) return null
  const hour = hourOf(lexemes, index)
  if (hour !== null) return hour
  if (kindsOfMeasure.has(word.text)) {
    const next = at(lexemes, pastHyphen(lexemes, index + 1))
    const noun = measures.get(next.text) ?? next.text
    return next.kind !== 'word' ? null : word.text === 'metric' ? noun.replace(/^ton$/, 'tonne') : `${word.text} ${noun}`
  }
  return measures.get(word.text) ?? (any ? word.text : null)
}

/** `megawatt-hour`, `kilowatt hour`. */
function hourOf(lexemes: readonly Lexeme[], index: number): string | null {
  const unit = /^(megawatt|kilowatt|gigawatt)$/.exec(at(lexemes, index).text)?.[1]
  if (unit === undefined) return null
  const next = at(lexemes, pastHyphen(lexemes, index + 1)).text
  return next.startsWith('hour') ? `${unit.charAt(0) === 'k' ? 'k' : unit.charAt(0).toUpperCase()}Wh` : null
}

/** `per 100 shares`, `/1,000 cubic metres`. */
function readCounted(lexemes: readonly Lexeme[], index: number): string | null {
  const noun = readMeasure(lexemes, index + 1, false)
  return noun === null ? null : `${at(lexemes, index).raw} ${noun}`
}
