import type { Problem, Table } from '../types.ts'

/** Rows of a sheet in Excel and LibreOffice, header included. */
const LONGEST_SHEET = 1_048_576

/** Tables that a spreadsheet would cut off; the CSV itself is whole. */
export function longTables(rows: ReadonlyMap<string, number>): readonly Problem[] {
  return [...rows].flatMap(([name, count]): Problem[] =>
    count < LONGEST_SHEET
      ? []
      : [
          {
            document: '',
            code: 'TABLE_TOO_LONG',
            message: `${name}.csv has ${count} rows, more than a spreadsheet opens. Use --xlsx, which goes on in further sheets, or a database.`,
            where: '',
          },
        ],
  )
}

export const problemsTable: Table<Problem> = {
  name: 'problems',
  about: 'What went wrong, one row each, with what to do about it. Everything else was processed.',
  primaryKey: [],
  foreignKeys: [],
  columns: [
    { name: 'document', type: 'string', about: 'The file or record; empty when the run as a whole is meant.', cell: row => row.document },
    { name: 'code', type: 'string', required: true, about: 'Kind of problem, listed in the README.', cell: row => row.code },
    { name: 'message', type: 'string', required: true, about: 'What happened and what to do.', cell: row => row.message },
    { name: 'where', type: 'string', about: 'Line, page or column; empty for the whole document.', cell: row => row.where },
  ],
}
