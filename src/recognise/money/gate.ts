import { abbreviations, dollarPrefixes } from '../../data/currency-signs.ts'
import { codeOfWord, minorsOfWord, unitsOfWord } from '../../data/currency-words.ts'
import type { Segmented, Span } from '../../types.ts'
import { isoCodes, lowerCaseCodes } from './iso.ts'
import { classOf } from './lexemes.ts'

/** Words of which every amount without a sign has one, lower-case. */
const moneyWords: ReadonlySet<string> = new Set(
  [
    ...unitsOfWord.keys(),
    ...minorsOfWord.keys(),
    ...codeOfWord.keys(),
    ...abbreviations.keys(),
    ...dollarPrefixes.keys(),
    ...isoCodes,
    ...lowerCaseCodes,
    ...slangWords(),
  ].map(word => word.toLowerCase()),
)

function slangWords(): readonly string[] {
  const joined = [...lowerCaseCodes].flatMap(code => [`m${code}`, `t${code}`, `k${code}`])
  return [...'grand fiver fivers tenner tenners dime dimes nickel guinea guineas currency'.split(' '), ...joined]
}

const LETTER = 2
const SIGN = 4
const SIZE = 1 << 14

/** A word that is not marked here is no money word; a marked one is looked up. */
const marked = new Uint8Array(SIZE)
for (const word of moneyWords) {
  let hash = 0
  for (let index = 0; index < word.length; index++) hash = step(hash, word.charCodeAt(index))
  marked[hash & (SIZE - 1)] = 1
}

function step(hash: number, code: number): number {
  return (Math.imul(hash, 31) + (code | 32)) | 0
}

/**
 * Stretches of text between line breaks that no sentence crosses, of which only those with a currency sign or a money word are given.
 * Amounts are read from these: a sentence boundary guessed after "Rs." does not cut them, the next row of a table does not join them.
 */
export function* blocksWithMoney(segmented: Segmented): Generator<Span> {
  const { text } = segmented.document
  let start = -1
  let end = -1
  for (const sentence of segmented.sentences) {
    if (start >= 0 && hasBreak(text, end, sentence.start)) {
      if (speaksOfMoney(text, start, end)) yield { start, end }
      start = -1
    }
    if (start < 0) start = sentence.start
    end = sentence.end
  }
  if (start >= 0 && speaksOfMoney(text, start, end)) yield { start, end }
}

function hasBreak(text: string, from: number, to: number): boolean {
  for (let index = from; index < to; index++) if (text.charCodeAt(index) === 10 || text.charCodeAt(index) === 13) return true
  return false
}

/** One pass over the characters; stops at the first sign or money word. */
function speaksOfMoney(text: string, start: number, end: number): boolean {
  let hash = 0
  let from = -1
  for (let index = start; index <= end; index++) {
    const code = index < end ? text.charCodeAt(index) : 32
    const kind = classOf(code)
    if (kind === LETTER) {
      if (from < 0) {
        from = index
        hash = 0
      }
      hash = step(hash, code)
    } else {
      if (kind === SIGN) return true
      if (from >= 0 && marked[hash & (SIZE - 1)] === 1 && moneyWords.has(text.slice(from, index).toLowerCase())) return true
      from = -1
    }
  }
  return false
}
