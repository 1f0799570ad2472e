import { goesUp, handsOver, hedgeSigns, hedgesAfter, hedgesBefore, skippedAfterHedge } from '../../data/money-hedges.ts'
import type { Qualifier } from '../../types.ts'
import { at, type Lexeme } from './lexemes.ts'

const MAX_WORDS = 5

/** The hedge of the amount at lexemes `[from, to)`, which stands outside its span: `about`, `more than`, `… or more`. */
export function readQualifier(lexemes: readonly Lexeme[], from: number, to: number): Qualifier | null {
  return readSign(lexemes, from) ?? readBefore(lexemes, from - 1) ?? readAfter(lexemes, to)
}

/** `> $5m`, `price>$5`; but a bracket that closes what it touches says nothing of the amount: `<lisa> $5`. */
function readSign(lexemes: readonly Lexeme[], from: number): Qualifier | null {
  const sign = at(lexemes, from - 1)
  const closes = sign.raw === '>' && sign.gap === 0 && at(lexemes, from - 2).kind !== 'end' && at(lexemes, from).gap > 0
  return closes ? null : (hedgeSigns.get(sign.raw) ?? null)
}

function readBefore(lexemes: readonly Lexeme[], last: number): Qualifier | null {
  let index = last
  // "c. £5m"
  if (at(lexemes, index).raw === '.' && /^(?:c|ca|approx)$/.test(at(lexemes, index - 1).text)) index--
  for (let skip = 0; skip <= 2; skip++, index--) {
    const found = phraseEndingAt(lexemes, index)
    if (found !== null) return found
    if (!skippedAfterHedge.has(at(lexemes, index).text)) return null
  }
  return null
}

function phraseEndingAt(lexemes: readonly Lexeme[], last: number): Qualifier | null {
  let phrase = ''
  let found: Qualifier | null = null
  for (let words = 0; words < MAX_WORDS; words++) {
    // "a not-to-exceed $19 million contract"
    if (at(lexemes, last - words).raw === '-' && at(lexemes, last - words).gap === 0 && words > 0) last--
    const lexeme = at(lexemes, last - words)
    if (lexeme.kind !== 'word' || lexeme.raw === 'C') break
    phrase = words === 0 ? lexeme.text : `${lexeme.text} ${phrase}`
    found = hedgesBefore.get(phrase) ?? found
    // "my rate goes up to £420": it moves there.
    if (phrase === 'up to' && goesUp.has(at(lexemes, last - words - 1).text)) return null
    // "must hand over £5 a year"
    if (phrase === 'over' && handsOver.has(at(lexemes, last - words - 1).text)) return null
  }
  return found
}

function readAfter(lexemes: readonly Lexeme[], to: number): Qualifier | null {
  const [first, second, third] = [at(lexemes, to), at(lexemes, to + 1), at(lexemes, to + 2)]
  if (first.gap === 0 && first.raw === '-' && second.gap === 0) return hedgesAfter.get(second.text) ?? null
  // "£1,860 plus VAT", "€25m plus €5m in bonuses": what comes on top.
  if (first.text === 'plus' && !isMark(second)) return null
  return (
    hedgesAfter.get(first.text) ??
    hedgesAfter.get(`${first.text} ${second.text}`) ??
    hedgesAfter.get(`${first.text} ${second.text} ${third.text}`) ??
    null
  )
}

const isMark = ({ kind, raw }: Lexeme): boolean => kind === 'end' || /^[.,;:)!?…"”–—]/.test(raw)
