import { payload } from '../data.ts'
import { el } from '../dom.ts'
import { table } from '../table.ts'
import { elsewhere } from './elsewhere.ts'

export function problems(): HTMLElement {
  type Row = (typeof payload.problems)[number]
  if (payload.problems.length === 0) return el('p', {}, 'Every file was read.')
  return table<Row>({
    name: 'problems',
    rows: payload.problems,
    text: row => row.join(' '),
    facets: [{ label: 'Code', of: row => row[1] }],
    more: elsewhere('problems', payload.problems.length),
    columns: [
      { label: 'Document', style: 'name', by: row => row[0], cell: row => row[0] },
      { label: 'Code', by: row => row[1], cell: row => row[1] },
      { label: 'What happened and what to do', style: 'long', cell: row => row[2] },
      { label: 'Where', by: row => row[3], cell: row => row[3] },
    ],
  })
}
