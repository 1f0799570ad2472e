import { grouped } from '../../shared/numbers.ts'
import { payload } from '../data.ts'
import { entityLink, spark } from '../pieces.ts'
import { type Column, table } from '../table.ts'
import { elsewhere } from './elsewhere.ts'

const LIST = ', '

export function entities(kind: 'organization' | 'person'): HTMLElement {
  const rows = payload.entities.slice(0, payload.listed).flatMap((entity, index) => (entity.kind === kind ? [{ ...entity, index }] : []))
  type Row = (typeof rows)[number]
  const about: readonly Column<Row>[] =
    kind === 'organization'
      ? [{ label: 'Type', by: row => row.type, cell: row => row.type ?? '' }]
      : [
          { label: 'Roles', style: 'long', by: row => row.roles[0] ?? null, cell: row => row.roles.slice(0, 3).join(LIST) },
          { label: 'Organizations', by: row => row.organizations[0] ?? null, cell: row => row.organizations.slice(0, 3).join(LIST) },
        ]
  const name = kind === 'organization' ? 'organizations' : 'people'
  return table<Row>({
    name,
    rows,
    text: row => [row.name, row.type, ...row.aliases, ...row.roles, ...row.organizations].join(' '),
    facets: kind === 'organization' ? [{ label: 'Type', of: row => row.type ?? '' }] : [],
    more: elsewhere(name, rows.length),
    columns: [
      { label: 'Name', style: 'name', by: row => row.name, cell: row => entityLink(row.index) },
      { label: 'Mentions', style: 'number', by: row => row.mentions, cell: row => grouped(row.mentions) },
      { label: 'Over time', cell: row => spark(row) },
      { label: 'Documents', style: 'number', by: row => row.documents, cell: row => grouped(row.documents) },
      ...about,
      { label: 'Also found as', style: 'source', by: row => row.aliases.length || null, cell: row => row.aliases.slice(0, 4).join(LIST) },
    ],
  })
}
