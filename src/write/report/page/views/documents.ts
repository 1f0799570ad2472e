import { grouped } from '../../shared/numbers.ts'
import { openDocuments, payload } from '../data.ts'
import { placeLink } from '../pieces.ts'
import { type Column, table } from '../table.ts'
import { elsewhere } from './elsewhere.ts'

export function documents(): HTMLElement {
  const rows = payload.documents.map((row, number) => ({ ...row, number }))
  type Row = (typeof rows)[number]
  const absent = rows.length - openDocuments.length
  const more = [
    elsewhere('documents', rows.length),
    absent > 0 ? `${grouped(openDocuments.length)} can be read here; the others are too many for one page.` : null,
  ].filter(each => each !== null)
  const count = (label: string, kind: 0 | 1 | 2 | 3): Column<Row> => ({
    label,
    style: 'number',
    by: row => row.counts[kind],
    cell: row => grouped(row.counts[kind]),
  })
  return table<Row>({
    name: 'documents',
    rows,
    text: row => [row.path, row.title, row.author, row.published].join(' '),
    facets: [{ label: 'Format', of: row => row.format }],
    more: more.length > 0 ? more.join(' ') : null,
    columns: [
      {
        label: 'Document',
        style: 'name',
        by: row => row.path,
        cell: row => (row.content === null ? row.path : placeLink(row.path, row.number, null)),
      },
      { label: 'Title', style: 'long', by: row => row.title, cell: row => row.title },
      { label: 'Published', style: 'day', by: row => row.published, cell: row => row.published },
      { label: 'Words', style: 'number', by: row => row.words, cell: row => grouped(row.words) },
      count('Organizations', 0),
      count('People', 1),
      count('Money', 2),
      count('Dates', 3),
    ],
  })
}
