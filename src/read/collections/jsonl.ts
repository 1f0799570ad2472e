import type { Problem } from '../../types.ts'
import { decodeWhole } from '../decode-whole.ts'
import { problem, type Reader } from '../source.ts'
import type { Item } from './record.ts'
import { toDrafts } from './to-drafts.ts'

/** JSON Lines: a JSON value a line. A line that is none is a problem, and the others are read. */
export const readJsonLines: Reader = async source => {
  const { text, problems } = await decodeWhole(source)
  if (text === null) return { drafts: [], problems }
  const lines = parseLines(text, source.path)
  return toDrafts('jsonl', lines.records, source, [...problems, ...lines.problems])
}

export function parseLines(text: string, path: string): { readonly records: readonly Item[]; readonly problems: readonly Problem[] } {
  const records: Item[] = []
  const problems: Problem[] = []
  let [number, line] = [0, 0]
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
  return { records, problems }
}
