import type { Analysis, Kind, Table } from '../types.ts'
import { findDuplicates } from './duplicates.ts'
import type { Ledger } from './ledger.ts'

export interface DocumentRow {
  readonly analysis: Analysis
  readonly counts: Readonly<Record<Kind, number>>
  readonly duplicateOf: string | null
}

/** Makes the rows of documents.csv in turn, and marks the later ones of documents with the same content. */
export function countDocuments(): (ledger: Ledger) => DocumentRow {
  const findDuplicate = findDuplicates()
  return ledger => ({ analysis: ledger.analysis, counts: countKinds(ledger), duplicateOf: findDuplicate(ledger.analysis.document) })
}

function countKinds(ledger: Ledger): Record<Kind, number> {
  const counts: Record<Kind, number> = { organization: 0, person: 0, money: 0, date: 0 }
  const seen = new Set<string>()
  for (const [index, { kind }] of ledger.analysis.mentions.entries()) {
    if (kind === 'money' || kind === 'date') counts[kind]++
    const id = ledger.entityOfMention(index)?.id
    if (id === undefined || seen.has(id)) continue
    seen.add(id)
    counts[kind]++
  }
  return counts
}

export const documentsTable: Table<DocumentRow> = {
  name: 'documents',
  about: 'The documents that were read, whether or not anything was found in them.',
  primaryKey: ['document'],
  foreignKeys: [],
  columns: [
    {
      name: 'document',
      type: 'string',
      required: true,
      about: 'Path relative to the input folder; a record of a collection adds # and its id.',
      cell: row => row.analysis.document.path,
    },
    { name: 'format', type: 'string', required: true, about: 'What it was read as.', cell: row => row.analysis.document.format },
    { name: 'title', type: 'string', about: 'Its title.', cell: row => row.analysis.document.title },
    { name: 'author', type: 'string', about: 'Its author as the source states it.', cell: row => row.analysis.document.author },
    {
      name: 'published',
      type: 'date',
      about: 'Its date, which relative dates are counted from.',
      cell: row => row.analysis.document.published,
    },
    {
      name: 'published_from',
      type: 'string',
      about: 'Where that date was found: list, metadata, text, path or option.',
      cell: row => row.analysis.document.publishedFrom,
    },
    {
      name: 'language',
      type: 'string',
      about: 'ISO 639-1 code, und for one that is not known; empty when the text is too short to tell.',
      cell: row => row.analysis.document.language,
    },
    { name: 'words', type: 'integer', required: true, about: 'Number of words.', cell: row => row.analysis.document.words },
    {
      name: 'organizations',
      type: 'integer',
      required: true,
      about: 'Number of different organizations.',
      cell: row => row.counts.organization,
    },
    { name: 'people', type: 'integer', required: true, about: 'Number of different people.', cell: row => row.counts.person },
    { name: 'money', type: 'integer', required: true, about: 'Number of amounts of money.', cell: row => row.counts.money },
    { name: 'dates', type: 'integer', required: true, about: 'Number of dates.', cell: row => row.counts.date },
    {
      name: 'duplicate_of',
      type: 'string',
      about: 'The earlier document of the same or nearly the same content.',
      cell: row => row.duplicateOf,
    },
    {
      name: 'sha256',
      type: 'string',
      required: true,
      about: 'Hash of the file’s bytes, or of the record’s text.',
      cell: row => row.analysis.document.sha256,
    },
  ],
}
