import type { Problem, Table } from '../types.ts'

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
