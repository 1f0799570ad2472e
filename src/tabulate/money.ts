import type { Analysis, Figure, MentionOf, Table } from '../types.ts'
import type { DocumentTable, Ledger } from './ledger.ts'
import { documentColumn, documentKey, mentionColumn, mentionKey, sentenceColumn, textColumn } from './shared-columns.ts'

type MoneyMention = MentionOf<'money'> & Pick<Analysis['mentions'][number], 'text' | 'sentence'>

export interface MoneyRow {
  readonly ledger: Ledger
  readonly index: number
  readonly mention: MoneyMention
  readonly figure: Figure | null
}

function* rowsOf(ledger: Ledger): Generator<MoneyRow> {
  const figures = new Map(ledger.analysis.figures.map(figure => [figure.money, figure]))
  for (const [index, mention] of ledger.analysis.mentions.entries()) {
    if (mention.kind === 'money') yield { ledger, index, mention, figure: figures.get(index) ?? null }
  }
}

const owner = ({ ledger, figure }: MoneyRow) => {
  const entity = ledger.entity(figure?.owner ?? null)
  return entity?.kind === 'organization' ? entity : null
}

export const moneyTable: Table<MoneyRow> & DocumentTable<MoneyRow> = {
  name: 'money',
  about: 'Every amount of money, with what it is for and whose, where the sentence says so.',
  primaryKey: ['mention_id'],
  foreignKeys: [mentionKey, documentKey, { column: 'organization_id', table: 'organizations', tableColumn: 'organization_id' }],
  rows: rowsOf,
  columns: [
    mentionColumn,
    documentColumn,
    textColumn,
    { name: 'amount', type: 'number', about: 'In units of the currency; the lower end of a range.', cell: row => row.mention.value.amount },
    { name: 'amount_max', type: 'number', about: 'The upper end of a range.', cell: row => row.mention.value.amountMax },
    {
      name: 'currency',
      type: 'string',
      about: 'ISO 4217 code; empty where the text and its document do not tell.',
      cell: row => row.mention.value.currency,
    },
    {
      name: 'qualifier',
      type: 'string',
      about: 'about, more than, less than, up to or at least.',
      cell: row => row.mention.value.qualifier,
    },
    { name: 'per', type: 'string', about: 'What the amount is per, such as share, year or barrel.', cell: row => row.mention.value.per },
    { name: 'subject', type: 'string', about: 'What the amount is, in the text’s own words.', cell: row => row.figure?.subject ?? null },
    { name: 'organization_id', type: 'string', about: 'Whose amount it is.', cell: row => owner(row)?.id ?? null },
    { name: 'organization', type: 'string', about: 'Its name.', cell: row => owner(row)?.name ?? null },
    { name: 'period_from', type: 'date', about: 'First day of the time the amount is for.', cell: row => row.figure?.periodFrom ?? null },
    { name: 'period_to', type: 'date', about: 'Last day of it.', cell: row => row.figure?.periodTo ?? null },
    sentenceColumn,
  ],
}
