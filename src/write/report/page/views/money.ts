import type { MoneyMention } from '../../shared/payload.ts'
import { entityAt, openDocuments, sentenceOf, textOf, titleAt } from '../data.ts'
import { el } from '../dom.ts'
import { amountText, documentLink, entityLink, placeLink } from '../pieces.ts'
import { table } from '../table.ts'
import { elsewhere } from './elsewhere.ts'
import { period } from './period.ts'

export function money(): HTMLElement {
  const rows = openDocuments.flatMap(({ number, content }) =>
    content.mentions.flatMap(mention => {
      if (mention[3] !== 2) return []
      const [start, end] = sentenceOf(content, mention)
      return [
        { number, mention: mention as MoneyMention, text: textOf(content, mention[1], mention[2]), sentence: textOf(content, start, end) },
      ]
    }),
  )
  type Row = (typeof rows)[number]
  const currencies = new Map<string | null, number>()
  for (const { mention } of rows) currencies.set(mention[9], (currencies.get(mention[9]) ?? 0) + 1)
  const frequency = ({ mention }: Row): number => (mention[9] === null ? 0 : (currencies.get(mention[9]) ?? 0))
  const byCurrency = (a: Row, b: Row): number => ((a.mention[9] ?? '') < (b.mention[9] ?? '') ? -1 : Number(a.mention[9] !== b.mention[9]))
  const owner = ({ mention }: Row): string => entityAt(mention[13])?.name ?? ''
  return table<Row>({
    name: 'money',
    // The currency with most amounts first, and in each the largest.
    rows: rows.toSorted((a, b) => frequency(b) - frequency(a) || byCurrency(a, b) || worth(b.mention) - worth(a.mention)),
    text: row => [row.text, row.mention[12], owner(row), row.sentence, titleAt(row.number)].join(' '),
    facets: [{ label: 'Currency', of: row => row.mention[9] ?? 'not known' }],
    more: elsewhere('money', rows.length),
    columns: [
      { label: 'Words', by: row => row.text, cell: row => placeLink(row.text, row.number, row.mention[1]) },
      { label: 'What', by: row => row.mention[12], cell: row => row.mention[12] ?? '' },
      { label: 'Whose', by: owner, cell: row => entityLink(row.mention[13]) },
      { label: 'Amount', style: 'number', by: row => worth(row.mention), cell: row => amountText(row.mention) },
      { label: 'For', style: 'day', by: row => row.mention[14], cell: row => period(row.mention[14], row.mention[15]) },
      { label: 'Sentence', style: 'evidence', cell: row => el('span', { class: 'clamp' }, row.sentence) },
      { label: 'Document', style: 'source', by: row => titleAt(row.number), cell: row => documentLink(row.number) },
    ],
  })
}

/** For sorting only: of several currencies, the numbers are compared. */
const worth = (mention: MoneyMention): number => Number(mention[8] ?? mention[7] ?? 0)
