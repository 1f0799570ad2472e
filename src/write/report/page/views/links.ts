import { grouped } from '../../shared/numbers.ts'
import { contentAt, entityAt, payload, sentenceOf, textOf, together } from '../data.ts'
import { el } from '../dom.ts'
import { entityLink, placeLink } from '../pieces.ts'
import { table } from '../table.ts'
import { elsewhere } from './elsewhere.ts'

export function links(): HTMLElement {
  type Row = (typeof payload.links)[number]
  const nameOf = (index: number): string => entityAt(index)?.name ?? ''
  return table<Row>({
    name: 'links',
    rows: payload.links,
    text: row => `${nameOf(row[0])} ${nameOf(row[1])}`,
    more: elsewhere('links', payload.links.length),
    columns: [
      { label: 'One', style: 'name', by: row => nameOf(row[0]), cell: row => entityLink(row[0]) },
      { label: 'Other', style: 'name', by: row => nameOf(row[1]), cell: row => entityLink(row[1]) },
      { label: 'Documents', style: 'number', by: row => row[2], cell: row => grouped(row[2]) },
      {
        label: 'Sentences',
        style: 'number',
        by: row => row[3],
        cell: row => {
          const place = together(row[0], row[1])
          return place === null ? grouped(row[3]) : placeLink(grouped(row[3]), place.document, place.mention[1])
        },
      },
      {
        label: 'For example',
        style: 'evidence',
        cell: row => {
          const place = together(row[0], row[1])
          const content = place === null ? null : contentAt(place.document)
          return place === null || content === null
            ? ''
            : el('span', { class: 'clamp' }, textOf(content, ...sentenceOf(content, place.mention)))
        },
      },
    ],
  })
}
