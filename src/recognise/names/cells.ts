import type { Segmented } from '../../types.ts'
import type { FoundName } from './recogniser.ts'

/** Names that end where a cell of a table does: `Oakley Dental Practice           Bristow Office Supplies Ltd` are two. */
export function* withinCells(names: readonly FoundName[], { tokens, document: { text } }: Segmented): Generator<FoundName> {
  for (const name of names) {
    let from = name.from
    for (let token = name.from + 1; token < name.to; token++) {
      const end = tokens.end[token - 1] ?? 0
      const start = tokens.start[token] ?? 0
      if (start === end || !isBetweenCells(text.slice(end, start))) continue
      yield { ...name, from, to: token }
      from = token
    }
    yield from === name.from ? name : { ...name, from }
  }
}

/** Within a line: a break with an indented line behind it is a wrap. */
const isBetweenCells = (gap: string): boolean => (gap.includes('\t') || gap.includes('   ')) && BLANK.test(gap)
const BLANK = /^[^\S\n]+$/
