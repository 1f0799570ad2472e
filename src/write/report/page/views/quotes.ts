import { entityAt, openDocuments, payload, textOf, titleAt } from '../data.ts'
import { documentLink, entityLink, placeLink } from '../pieces.ts'
import { table } from '../table.ts'
import { elsewhere } from './elsewhere.ts'

export function quotes(): HTMLElement {
  const rows = openDocuments.flatMap(({ number, content }) =>
    content.quotes.map(([start, end, speaker]) => ({ number, start, speaker, words: textOf(content, start, end) })),
  )
  type Row = (typeof rows)[number]
  const name = ({ speaker }: Row): string => entityAt(speaker)?.name ?? ''
  return table<Row>({
    name: 'quotes',
    rows,
    text: row => [name(row), row.words, titleAt(row.number)].join(' '),
    more: elsewhere('quotes', rows.length),
    columns: [
      { label: 'Speaker', style: 'name', by: name, cell: row => entityLink(row.speaker) },
      { label: 'Words', style: 'long', cell: row => placeLink(`“${row.words}”`, row.number, row.start) },
      {
        label: 'Published',
        style: 'day',
        by: row => payload.documents[row.number]?.published ?? null,
        cell: row => payload.documents[row.number]?.published ?? '',
      },
      { label: 'Document', style: 'source', by: row => titleAt(row.number), cell: row => documentLink(row.number) },
    ],
  })
}
