import type { NameKind, Table } from '../types.ts'
import { LIST } from './totals.ts'

/** A merge that the program made by itself, to be confirmed or undone. */
export interface Suggestion {
  readonly kind: NameKind
  readonly name: string
  readonly canonical: string
  /** Why the two were united. */
  readonly details: readonly string[]
}

/** A starting point for the user's own names file: the columns that `--names` reads, and a note for whoever goes through it. */
export const suggestionsTable: Table<Suggestion> = {
  name: 'names',
  about: 'Names that were united with others across documents, the least sure first.',
  primaryKey: [],
  foreignKeys: [],
  columns: [
    { name: 'name', type: 'string', required: true, about: 'The name as the documents have it.', cell: row => row.name },
    { name: 'kind', type: 'string', required: true, about: 'organization, person, or none to ban it.', cell: row => row.kind },
    { name: 'canonical', type: 'string', about: 'The name it is united with; empty it to keep the two apart.', cell: row => row.canonical },
    { name: 'note', type: 'string', about: 'Why they were united.', cell: row => row.details.join(LIST) },
  ],
}
