import { isUtf8 } from 'node:buffer'
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { basename } from 'node:path'
import { decodeSingleByte } from '../read/encoding/single-byte.ts'
import { decodeUtf16, unicodeEncoding } from '../read/encoding/unicode.ts'
import type { NameRule, Problem, ProblemCode } from '../types.ts'
import { isDay } from './arguments.ts'
import { UsageError } from './io.ts'

interface Row {
  readonly line: number
  readonly cells: Readonly<Record<string, string>>
}

/** `--dates FILE`: columns document, date. Bad rows are problems with their line; the rest holds. */
export function readDates(path: string): { readonly dates: ReadonlyMap<string, string>; readonly problems: readonly Problem[] } {
  const dates = new Map<string, string>()
  const problems: Problem[] = []
  for (const { line, cells } of readRows(path, ['document', 'date'])) {
    const { document = '', date = '' } = cells
    if (document !== '' && isDay(date)) dates.set(document, date)
    else problems.push(badRow(path, 'BAD_DATE', line, `“${date}” is not a day. Write document and date, the date as 2024-03-01.`))
  }
  return { dates, problems }
}

/** `--names FILE`: columns name, kind, canonical (and any others, such as a note). An empty canonical keeps the name apart. */
export function readNames(path: string): { readonly names: readonly NameRule[]; readonly problems: readonly Problem[] } {
  const names: NameRule[] = []
  const problems: Problem[] = []
  for (const { line, cells } of readRows(path, ['name', 'kind'])) {
    const { name = '', kind = '', canonical = '' } = cells
    if (name === '') problems.push(badRow(path, 'NAMES_FILE', line, 'The name is empty. Write the name as the documents have it.'))
    else if (kind === 'organization' || kind === 'person' || kind === 'none') names.push({ name, kind, canonical, line })
    else problems.push(badRow(path, 'NAMES_FILE', line, `“${kind}” is not a kind. Write organization, person or none.`))
  }
  return { names, problems }
}

function readRows(path: string, required: readonly string[]): readonly Row[] {
  const file = readList(path)
  const separator = /^[^\n]*/.exec(file)?.[0].includes(';') ? ';' : /^[^\n]*/.exec(file)?.[0].includes('\t') ? '\t' : ','
  let rows: readonly { readonly record: Readonly<Record<string, string>>; readonly info: { readonly lines: number } }[]
  // Loaded when a list is given: most runs have none, and start sooner.
  const { parse } = createRequire(import.meta.url)('csv-parse/sync') as typeof import('csv-parse/sync')
  try {
    rows = parse(file, {
      bom: true,
      columns: (header: readonly string[]) => header.map(name => name.trim().toLowerCase()),
      delimiter: separator,
      info: true,
      relax_column_count: true,
      skip_empty_lines: true,
      trim: true,
    })
  } catch (error) {
    const [reason = ''] = (error instanceof Error ? error.message : String(error)).split(', value is ')
    throw new UsageError(`${path} is not a CSV file (${reason}).`)
  }
  const header = Object.keys(rows[0]?.record ?? {})
  const missing = required.filter(name => rows.length > 0 && !header.includes(name))
  if (missing.length > 0) throw new UsageError(`${path} has no column ${missing.join(', ')}; its first line must name the columns.`)
  return rows.map(({ record, info }) => ({ line: info.lines, cells: record }))
}

function readList(path: string): string {
  let bytes: Buffer
  try {
    bytes = readFileSync(path)
  } catch {
    throw new UsageError(`${path} cannot be read.`)
  }
  if (bytes.toString('latin1', 0, 4) === 'PK\x03\x04') throw new UsageError(`${path} is a workbook. Save its sheet as CSV, and give that.`)
  // Spreadsheets save "Unicode text" as UTF-16, and plain CSV in the code page of their system.
  const unicode = unicodeEncoding(bytes)
  if (unicode === 'utf-16le' || unicode === 'utf-16be') return decodeUtf16(bytes, unicode)
  return isUtf8(bytes) ? bytes.toString('utf8') : decodeSingleByte(bytes, 'windows-1252')
}

const badRow = (path: string, code: ProblemCode, line: number, message: string): Problem => ({
  document: basename(path),
  code,
  message,
  where: `line ${line}`,
})
