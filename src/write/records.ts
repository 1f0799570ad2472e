import { type Options, stringify } from 'csv-stringify/sync'
import type { Field } from './cells.ts'

// RFC 4180: CRLF after every line, and quotes around a field with any line break; without the option the library quotes CRLF alone, and other programs
// would begin a row at a bare one. Formulas: `'` before = + - @ tab and carriage return, as OWASP asks.
const OPTIONS: Options = { record_delimiter: 'windows', quote_record_delimiter: true, escape_formulas: true }

/** What has to stand in quotes. */
const QUOTED = /[",\r\n]/

/** A sign at the start that a spreadsheet would take for a formula. */
const FORMULA = /^[=+\-@\t\r\uff1d\uff0b\uff0d\uff20]/

/** Records as CSV lines, the same as csv-stringify makes of them. Only fields that have to be escaped go through the library, which looks at every field at length. */
export function csvLines(records: readonly (readonly Field[])[]): string {
  let lines = ''
  for (const record of records) {
    let separator = ''
    for (const field of record) {
      lines += separator
      if (field !== null) lines += typeof field === 'string' ? csvText(field) : field
      separator = ','
    }
    lines += '\r\n'
  }
  return lines
}

function csvText(text: string): string {
  if (FORMULA.test(text)) return stringify([[text]], { ...OPTIONS, eof: false })
  return QUOTED.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}

/** The header row, with a byte order mark where `bom` asks for it. */
export const csvHeader = (names: readonly string[], bom: boolean): string => stringify([names], { ...OPTIONS, bom })
