import type { Problem } from '../../types.ts'
import { decodeWhole } from '../decode-whole.ts'
import { type Piece, problem, type Reader } from '../source.ts'
import type { Item } from './record.ts'
import { type Before, type Cut, splitCollection, type Whole } from './split.ts'
import { toDrafts } from './to-drafts.ts'

/** JSON Lines: a JSON value a line. A line that is none is a problem, and the others are read. */
export const readJsonLines: Reader = async source => {
  const { text, problems } = await decodeWhole(source)
  if (text === null) return { drafts: [], problems }
  const lines = parseLines(text, source.path, source.piece)
  return toDrafts('jsonl', lines.records, source, [...problems, ...lines.problems])
}

export const splitJsonLines = (whole: Whole, bytes?: number): readonly Piece[] | null => splitCollection(whole, cutLines, bytes)

/** The lines that are whole. */
const cutLines: Cut = (bytes, last, before) => {
  const end = last ? bytes.length : bytes.lastIndexOf('\n') + 1
  return end === 0 ? null : { ...parseLines(bytes.toString('utf8', 0, end), '', before), end }
}

export interface Lines {
  readonly records: readonly Item[]
  readonly problems: readonly Problem[]
  /** Records, counting damaged ones, and lines. */
  readonly count: number
  readonly lines: number
}

export function parseLines(text: string, path: string, before: Before = { records: 0, lines: 0 }): Lines {
  const records: Item[] = []
  const problems: Problem[] = []
  let { records: number, lines: line } = before
  for (let start = 0; start < text.length; ) {
    const found = text.indexOf('\n', start)
    const end = found < 0 ? text.length : found
    line++
    const content = text.slice(start, end).trim()
    start = end + 1
    if (content === '') continue
    number++
    try {
      records.push({ value: JSON.parse(content), number, where: `line ${line}` })
    } catch {
      problems.push(problem(path, 'BAD_RECORD', 'The line is not valid JSON and was passed over. Mend or delete it.', `line ${line}`))
    }
  }
  return { records, problems, count: number - before.records, lines: line - before.lines }
}
