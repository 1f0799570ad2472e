import type { Amount, Reader } from './amount.ts'
import { at } from './lexemes.ts'

/** Negative amounts by what stands before them: `-$5`, `−£1.2m`, `minus $37.63`, `negative $12 million`, and in the rows of a table `($1,234)`. */
export function withSign({ lexemes }: Reader, amount: Amount): Amount {
  if (amount.low.lt(0) || amount.high !== null) return amount
  const before = at(lexemes, amount.from - 1)
  const first = at(lexemes, amount.from)
  const negative = (from: number, to: number): Amount => ({ ...amount, from, to, low: amount.low.neg() })
  if ((before.text === 'minus' || before.text === 'negative') && first.gap === 1) return negative(amount.from - 1, amount.to)
  if (/^[-−]$/.test(before.raw) && first.gap === 0 && first.kind !== 'word') {
    const free =
      before.gap > 0 ||
      before.start === 0 ||
      /^[(|,;:"]$/.test(at(lexemes, amount.from - 2).raw) ||
      at(lexemes, amount.from - 2).kind === 'end'
    return free ? negative(amount.from - 1, amount.to) : amount
  }
  if (before.raw === '(' && first.gap === 0 && at(lexemes, amount.to).raw === ')' && at(lexemes, amount.to).gap === 0) {
    const cell = at(lexemes, amount.from - 2)
    const inRow = cell.raw === '|' || cell.raw === ')' || (before.gap === 2 && !/^[.!?:]$/.test(cell.raw))
    return inRow && cell.kind !== 'end' ? negative(amount.from - 1, amount.to + 1) : amount
  }
  return amount
}
