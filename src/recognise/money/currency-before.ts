import { abbreviations, dollarPrefixes, poundPrefixes, signs, wordCodes } from '../../data/currency-signs.ts'
import { denominate, isLondonPence, londonPence, type Reading, reading } from './denomination.ts'
import { isoCodes, looseCodes } from './iso.ts'
import { at, type Lexeme } from './lexemes.ts'

// Apart from the sign, these letters are words of their own: "a $5 bill".
const SPACED_PREFIX = /^(?:us|usd|hk|hkd|nz|nzd|au|aud|cad|nt|mex|c|sg|sgd|gb|gbp|ir)$/

/** `US$`, `US $5`; but not the words of "owe us $5", "Class C $1.00" "c£300" (circa) or "a$5 fee". */
function prefixes(word: Lexeme, sign: Lexeme, number: Lexeme): boolean {
  if (sign.gap === 0) return word.raw.length > 1 || word.raw !== word.text || (word.raw === 'c' && sign.raw === '$')
  if (sign.gap > 1 || !SPACED_PREFIX.test(word.text) || word.raw === 'C') return false
  // in text that is tokenised and lower-cased, everything stands apart: "us $ 150 million"
  return word.raw !== word.text || number.gap === 1
}

/** A sign, code or abbreviation before a number: `$`, `US$`, `$A`, `EUR`, `Rs.`, `KSh`. */
export function readBefore(lexemes: readonly Lexeme[], from: number): Reading | null {
  const first = at(lexemes, from)
  const next = at(lexemes, from + 1)
  if (first.kind === 'sign') return readSign(lexemes, from, first, next)
  if (first.kind !== 'word') return null
  if (next.kind === 'sign' && prefixes(first, next, at(lexemes, from + 2))) {
    const code =
      next.raw === '£'
        ? poundPrefixes.get(first.text)
        : next.raw === '$' || next.raw === '＄'
          ? dollarPrefixes.get(first.text)
          : cediPrefix(first, next)
    if (code !== undefined) return reading(denominate(code, 'sign', first.text + next.raw), from + 2)
  }
  if (first.raw.length === 3 && isoCodes.has(first.raw)) {
    const sign = next.kind === 'sign' && next.gap < 2 && at(lexemes, from + 2).kind === 'number' ? 1 : 0
    return reading(denominate(first.raw, 'code', first.text, wordCodes.has(first.raw)), pastStop(lexemes, from + 1 + sign))
  }
  if (isLondonPence(first.raw)) return reading(londonPence, from + 1)
  // "Eur 5,000", "eur5m"
  if (looseCodes.has(first.text) && (first.raw !== first.text || (next.kind === 'number' && next.gap === 0))) {
    return reading(denominate(first.text.toUpperCase(), 'code', first.text), from + 1)
  }
  const slash = next.raw === '/' && next.gap === 0 ? 1 : 0
  const known = abbreviations.get(slash === 1 ? `${first.raw}/` : first.raw)
  if (known === undefined) return null
  const denomination = denominate(known.means, 'abbreviation', first.text, known.glued || first.text === 'dollar')
  const to = pastStop(lexemes, from + 1 + slash)
  return reading(denomination, /^[A-Z]/.test(first.raw) ? pastName(lexemes, to) : to, known.glued)
}

const cediPrefix = (word: Lexeme, sign: Lexeme): string | undefined =>
  word.text === 'gh' && (sign.raw === '₵' || sign.raw === '¢') ? 'GHS' : undefined

function readSign(lexemes: readonly Lexeme[], from: number, sign: Lexeme, next: Lexeme): Reading | null {
  const means = signs.get(sign.raw) ?? ''
  // Australian style: $US1590, $A5
  if (
    means === 'dollar' &&
    next.kind === 'word' &&
    next.gap === 0 &&
    next.raw === next.raw.toUpperCase() &&
    at(lexemes, from + 2).kind === 'number'
  ) {
    const code = dollarPrefixes.get(next.text)
    if (code !== undefined) return reading(denominate(code, 'sign', `$${next.text}`), from + 2)
  }
  return means === 'cent' ? null : reading(denominate(means, 'sign', sign.raw), from + 1)
}

/** `Rs.` */
const pastStop = (lexemes: readonly Lexeme[], index: number): number =>
  at(lexemes, index).raw === '.' && at(lexemes, index).gap === 0 ? index + 1 : index

/** `Ringgit Malaysia one hundred`. */
const pastName = (lexemes: readonly Lexeme[], index: number): number =>
  at(lexemes, index).text === 'malaysia' && at(lexemes, index).gap === 1 ? index + 1 : index
