import { type CsvError, parse } from 'csv-parse/sync'
import type { Problem } from '../../types.ts'
import { joinCells } from '../cells.ts'
import { decodeWhole } from '../decode-whole.ts'
import { extensionOf } from '../formats.ts'
import { type Piece, problem, type Reader } from '../source.ts'
import { type Row, rowsToItems } from './rows.ts'
import { type Cut, splitCollection, type Whole } from './split.ts'
import { toDrafts } from './to-drafts.ts'

/**
 * CSV and its like, a document a row: fields divided by comma, semicolon, tab or bar, whichever the first line has most of.
 * A table of names and figures without a column of texts is one document, as a sheet of a workbook is.
 */
export const readDelimited: Reader = async source => {
  const { text, problems: decoding } = await decodeWhole(source)
  if (text === null) return { drafts: [], problems: decoding }
  const problems: Problem[] = [...decoding]
  const { path, piece } = source
  const dialect = piece?.table ?? dialectOf(text, path)
  const before = piece?.lines ?? 0
  const rows = parseRows(text, dialect, error => {
    problems.push(
      problem(
        path,
        'BAD_RECORD',
        'The row is damaged and was passed over (quotation marks do not match?). Mend or delete it.',
        `line ${before + Number(error['lines'] ?? 0)}`,
      ),
    )
  }).map(row => ({ ...row, line: before + row.line }))
  const { items } = rowsToItems(rows.map(toCells), piece?.records, piece?.table?.names)
  return toDrafts(dialect.delimiter === '\t' ? 'tsv' : 'csv', items, source, problems, () => tableText(rows))
}

/** Characters of a table that is read as one document: what a person might look through. */
const LARGEST_TABLE = 4_000_000

/** The rows as text, cells apart by tabs; null where they hold nothing but figures, or too much. */
function tableText(rows: readonly Parsed[]): string | null {
  const lines = rows.map(({ cells }) => joinCells(cells)).filter(line => line !== '')
  const text = lines.join('\n\n')
  return text.length <= LARGEST_TABLE && lines.slice(1).some(line => /\p{L}{2}/u.test(line)) ? text : null
}

/** Pieces after the first are read under the names that the first row gives. */
export function splitDelimited(whole: Whole, bytes?: number): readonly Piece[] | null {
  let table: NonNullable<Piece['table']> | undefined
  const cut: Cut = (read, last, before) => {
    const text = new TextDecoder('utf-8', { ignoreBOM: before.lines > 0 }).decode(read)
    const mark = before.lines === 0 && text.length > 0 && read[0] === 0xef ? 3 : 0
    const dialect = before.lines === 0 ? dialectOf(text, whole.path) : table
    if (dialect === undefined) return null
    const all = parseRows(text, dialect, () => {})
    // The last row may go on.
    const rows = last ? all : all.slice(0, -1)
    const end = rows.at(-1)
    if (end === undefined && !last) return null
    const { items, names } = rowsToItems(rows.map(toCells), before.records, before.lines === 0 ? null : table?.names)
    table ??= { delimiter: dialect.delimiter, names, lineBreak: lineBreakOf(text) }
    return { records: items, count: items.length, lines: end?.line ?? 0, end: last ? read.length : mark + (end?.end ?? 0) }
  }
  const pieces = splitCollection(whole, cut, bytes)
  return pieces?.map(piece => (piece.number === 1 || table === undefined ? piece : { ...piece, table })) ?? null
}

interface Dialect {
  readonly delimiter: string
  /** By default the parser finds out. */
  readonly lineBreak?: string
  /** Characters before the first row. */
  readonly start?: number
}

function dialectOf(text: string, path: string): Dialect {
  const told = /^sep=(.)\r?\n/.exec(text)
  if (told !== null) return { delimiter: told[1] ?? ',', start: told[0].length }
  return { delimiter: sniffDelimiter(text, extensionOf(path) === 'csv' ? ',' : '\t') }
}

interface Parsed {
  readonly cells: readonly string[]
  /** 1-based, where it ends. */
  readonly line: number
  /** Byte after its line break. */
  readonly end: number
}

const toCells = ({ cells, line }: Parsed): Row => ({ cells, where: `line ${line}` })

function parseRows(text: string, { delimiter, lineBreak, start = 0 }: Dialect, onSkip: (error: CsvError) => void): readonly Parsed[] {
  const parsed: unknown = parse(text.slice(start), {
    delimiter,
    ...(lineBreak === undefined ? {} : { record_delimiter: lineBreak }),
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
  const skipped = Buffer.byteLength(text.slice(0, start))
  return (parsed as readonly ParsedRecord[]).map(({ record, info }) => ({ cells: record, line: info.lines, end: skipped + info.bytes }))
}

interface ParsedRecord {
  readonly record: readonly string[]
  readonly info: { readonly lines: number; readonly bytes: number }
}

/** The one that ends the first row; quoted fields may hold others. */
function lineBreakOf(text: string): string {
  const [row = ''] = /^(?:[^"\r\n]|"[^"]*")*(?:\r\n|\n|\r)/.exec(text) ?? []
  return /\r?\n$|\r$/.exec(row)?.[0] ?? '\n'
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
