import { type Options, stringify } from 'csv-stringify/sync'
import type { Field } from './cells.ts'

// RFC 4180: CRLF after every line, and quotes around a field with any line break; without the option the library quotes CRLF alone, and other programs
// would begin a row at a bare one. Formulas: `'` before = + - @ tab and carriage return, as OWASP asks.
const OPTIONS: Options = { record_delimiter: 'windows', quote_record_delimiter: true, escape_formulas: true }

// Cells hold no control characters but tabs and line breaks, so that this one tells fields apart.
const APART = '\u0000'

/** What the library leaves as it is: nothing to quote, and no sign at the start that a spreadsheet would take for a formula. */
const PLAIN = /^(?![=+\-@\t\uff1d\uff0b\uff0d\uff20])[^",\r\n]*$/

/**
 * Records as CSV lines, the same as csv-stringify makes of them. Only the fields that may need quoting or escaping go through the library, all at once:
 * of every field it would ask, which is the slowest part of writing a table.
 */
export function csvLines(records: readonly (readonly Field[])[]): string {
  const asked: [string][] = []
  /** What stands before each field that the library is asked for. */
  const before: string[] = []
  let lines = ''
  for (const record of records) {
    for (let index = 0; index < record.length; index++) {
      const field = record[index] ?? null
      if (index > 0) lines += ','
      if (field === null) continue
      if (typeof field !== 'string' || PLAIN.test(field)) {
        lines += field
        continue
      }
      asked.push([field])
      before.push(lines)
      lines = ''
    }
    lines += '\r\n'
  }
  if (asked.length === 0) return lines
  const answers = stringify(asked, { ...OPTIONS, record_delimiter: APART }).split(APART)
  let all = ''
  for (const [index, text] of before.entries()) all += text + answers[index]
  return all + lines
}

/** The header row, with a byte order mark where `bom` asks for it. */
export const csvHeader = (names: readonly string[], bom: boolean): string => stringify([names], { ...OPTIONS, bom })
