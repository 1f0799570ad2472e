import type { DateMention } from '../../shared/payload.ts'
import { openDocuments, sentenceOf, textOf, titleAt } from '../data.ts'
import { el } from '../dom.ts'
import { documentLink, placeLink } from '../pieces.ts'
import { table } from '../table.ts'
import { elsewhere } from './elsewhere.ts'
import { period } from './period.ts'

export function dates(): HTMLElement {
  const rows = openDocuments.flatMap(({ number, content }) =>
    content.mentions.flatMap(mention => {
      if (mention[3] !== 3) return []
      const [start, end] = sentenceOf(content, mention)
      return [
        { number, mention: mention as DateMention, text: textOf(content, mention[1], mention[2]), sentence: textOf(content, start, end) },
      ]
    }),
  )
  type Row = (typeof rows)[number]
  const first = ({ mention }: Row): string | null => mention[8] ?? mention[9]
  return table<Row>({
    name: 'dates',
    rows: rows.toSorted((a, b) => ((first(a) ?? '9') < (first(b) ?? '9') ? -1 : Number(first(a) !== first(b)))),
    text: row => [row.text, first(row), row.mention[7], row.sentence, titleAt(row.number)].join(' '),
    facets: [
      { label: 'Precision', of: row => row.mention[10] },
      { label: 'Year', of: row => first(row)?.slice(0, 4) ?? '' },
    ],
    more: elsewhere('dates', rows.length),
    columns: [
      { label: 'Day or period', style: 'day', by: first, cell: row => period(row.mention[8], row.mention[9]) || row.mention[7] },
      { label: 'Words', by: row => row.text, cell: row => placeLink(row.text, row.number, row.mention[1]) },
      { label: 'Precision', by: row => row.mention[10], cell: row => row.mention[10] },
      { label: 'Sentence', style: 'evidence', cell: row => el('span', { class: 'clamp' }, row.sentence) },
      { label: 'Document', style: 'source', by: row => titleAt(row.number), cell: row => documentLink(row.number) },
    ],
  })
}
