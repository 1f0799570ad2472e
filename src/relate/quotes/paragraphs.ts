import { firstAtOrAfter } from '../reading.ts'

/** The paragraphs of a text, found once: a log of many quotations may have no blank line, and would be searched to its end for each of them. */
export interface Paragraphs {
  /** Where the paragraph of an offset begins, with the break before it. */
  startOf(offset: number): number
  endOf(offset: number): number
}

export function paragraphsOf(text: string): Paragraphs {
  const blanks: number[] = []
  for (let at = text.indexOf('\n\n'); at >= 0; at = text.indexOf('\n\n', at + 1)) blanks.push(at)
  const next = (offset: number): number => firstAtOrAfter(blanks.length, index => blanks[index] ?? 0, offset)
  return {
    startOf: offset => (blanks[next(offset + 1) - 1] ?? -1) + 1,
    endOf: offset => blanks[next(offset)] ?? text.length,
  }
}
