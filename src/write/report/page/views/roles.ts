import { entityAt, mentionWithin, openDocuments, sentenceOf, textOf, titleAt } from '../data.ts'
import { el } from '../dom.ts'
import { documentLink, entityLink, placeLink } from '../pieces.ts'
import { table } from '../table.ts'
import { elsewhere } from './elsewhere.ts'

export function roles(): HTMLElement {
  const rows = openDocuments.flatMap(({ number, content }) =>
    content.roles.map(([start, end, person, role, organization]) => {
      const mention = mentionWithin(content, start, end, person)
      const [from, to] = mention === null ? [start, end] : sentenceOf(content, mention)
      return { number, start, person, role, organization, sentence: textOf(content, from, to) }
    }),
  )
  type Row = (typeof rows)[number]
  const nameOf = (index: number | null): string => entityAt(index)?.name ?? ''
  return table<Row>({
    name: 'affiliations',
    rows,
    text: row => [nameOf(row.person), row.role, nameOf(row.organization), row.sentence].join(' '),
    more: elsewhere('affiliations', rows.length),
    columns: [
      { label: 'Person', style: 'name', by: row => nameOf(row.person), cell: row => entityLink(row.person) },
      { label: 'Role', by: row => row.role, cell: row => placeLink(row.role || 'at', row.number, row.start) },
      { label: 'Organization', by: row => nameOf(row.organization), cell: row => entityLink(row.organization) },
      { label: 'Sentence', style: 'evidence', cell: row => el('span', { class: 'clamp' }, row.sentence) },
      { label: 'Document', style: 'source', by: row => titleAt(row.number), cell: row => documentLink(row.number) },
    ],
  })
}
