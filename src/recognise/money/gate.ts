import type { Segmented, Span } from '../../types.ts'
import { classOf } from './lexemes.ts'
import { isMoneyWord, moneyWordFilter } from './roles.ts'
import { hashStep } from './word-filter.ts'

const LETTER = 2
const SIGN = 4

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

const SLASH = 47

const isDigit = (code: number): boolean => code >= 48 && code <= 57

/** `50p`, `R268`, `S/. 20`: a single letter names money only beside a digit or slash. */
const touchesDigit = (text: string, at: number): boolean =>
  isDigit(text.charCodeAt(at - 1)) || isDigit(text.charCodeAt(at + 1)) || text.charCodeAt(at + 1) === SLASH

/** `150/-`, `150/=` */
const endsAmount = (code: number): boolean => code === 45 || code === 61

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
      hash = hashStep(hash, code)
    } else {
      if (kind === SIGN || (code === SLASH && endsAmount(text.charCodeAt(index + 1)) && isDigit(text.charCodeAt(index - 1)))) return true
      if (
        from >= 0 &&
        moneyWordFilter.mayHave(hash) &&
        (index - from > 1 || touchesDigit(text, from)) &&
        isMoneyWord(text.slice(from, index))
      )
        return true
      from = -1
    }
  }
  return false
}
