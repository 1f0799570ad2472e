import type { Segmented } from '../../../types.ts'
import type { FoundName } from '../recogniser.ts'

/**
 * Names that end where a cell of a table does: `Oakley Dental Practice           Bristow Office Supplies Ltd` are two, `| Zurich Municipal | Insurance |` as well.
 * In a list of people and firms, `Alexia Howard - Bernstein`, the second is the firm.
 */
export function* withinCells(names: readonly FoundName[], { tokens, document: { text } }: Segmented): Generator<FoundName> {
  for (const name of names) {
    let from = name.from
    let { kind } = name
    for (let token = name.from + 1; token < name.to; token++) {
      const end = tokens.end[token - 1] ?? 0
      const start = tokens.start[token] ?? 0
      const isDash = start > end && DASH.test(text.slice(start, start + 2))
      const isBar = isDash || text.charCodeAt(start) === BAR
      if (!isBar && (start === end || !isBetweenCells(text.slice(end, start)))) continue
      if (from < token) yield { ...name, kind, from, to: token }
      // "Mill Lane - s106"
      if (isDash && !/^\p{Lu}/u.test(text.slice(tokens.start[token + 1] ?? 0))) {
        from = name.to
        break
      }
      from = isBar ? token + 1 : token
      if (isDash) kind = 'organization'
    }
    // "| Zurich Municipal | Insurance |": the model saw one name, of which a single word behind the bar is little.
    if (from < name.to && !(name.to - from === 1 && text.charCodeAt(tokens.start[from - 1] ?? 0) === BAR))
      yield from === name.from ? name : { ...name, kind, from }
  }
}

/** Within a line: a break with an indented line behind it is a wrap. */
const isBetweenCells = (gap: string): boolean => (gap.includes('\t') || gap.includes('   ')) && BLANK.test(gap)
const BLANK = /^[^\S\n]+$/
const BAR = '|'.charCodeAt(0)
const DASH = /^[-–—] /
