import { type CsvError, parse } from 'csv-parse/sync'
import type { Problem } from '../../types.ts'
import { decodeWhole } from '../decode-whole.ts'
import { extensionOf } from '../formats.ts'
import { problem, type Reader } from '../source.ts'
import { type Row, rowsToItems } from './rows.ts'
import { toDrafts } from './to-drafts.ts'

/** CSV and its like, a document a row: fields divided by comma, semicolon, tab or bar, whichever the first line has most of. */
export const readDelimited: Reader = async source => {
  const { text, problems: decoding } = await decodeWhole(source)
  if (text === null) return { drafts: [], problems: decoding }
  const problems: Problem[] = [...decoding]
  const told = /^sep=(.)\r?\n/.exec(text)
  const delimiter = told?.[1] ?? sniffDelimiter(text, extensionOf(source.path) === 'csv' ? ',' : '\t')
  const rows = parseRows(told === null ? text : text.slice(told[0].length), delimiter, error => {
    problems.push(
      problem(
        source.path,
        'BAD_RECORD',
        'The row is damaged and was passed over (quotation marks do not match?). Mend or delete it.',
        `line ${error['lines'] ?? '?'}`,
      ),
    )
  })
  return toDrafts(delimiter === '\t' ? 'tsv' : 'csv', rowsToItems(rows).items, source, problems)
}

function parseRows(text: string, delimiter: string, onSkip: (error: CsvError) => void): readonly Row[] {
  const parsed: unknown = parse(text, {
    delimiter,
    info: true,
    relax_quotes: true,
    relax_column_count: true,
    skip_empty_lines: true,
    skip_records_with_error: true,
    on_skip: error => {
      if (error !== undefined) onSkip(error)
      return undefined
    },
  })
  return (parsed as readonly { readonly record: readonly string[]; readonly info: { readonly lines: number } }[]).map(
    ({ record, info }) => ({
      cells: record,
      where: `line ${info.lines}`,
    }),
  )
}

function sniffDelimiter(text: string, usual: string): string {
  const counts = new Map([usual, ',', ';', '\t', '|'].map(delimiter => [delimiter, 0]))
  let quoted = false
  for (const character of text.slice(0, 64 * 1024)) {
    if (character === '"') quoted = !quoted
    else if (character === '\n' && !quoted) break
    else if (!quoted && counts.has(character)) counts.set(character, (counts.get(character) ?? 0) + 1)
  }
  return [...counts].reduce((best, each) => (each[1] > best[1] ? each : best))[0]
}
