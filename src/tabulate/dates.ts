import type { Analysis, MentionOf, Table } from '../types.ts'
import type { DocumentTable, Ledger } from './ledger.ts'
import { documentColumn, documentKey, mentionColumn, mentionKey, sentenceColumn, textColumn } from './shared-columns.ts'

export interface DateRow {
  readonly ledger: Ledger
  readonly index: number
  readonly mention: MentionOf<'date'> & Pick<Analysis['mentions'][number], 'text' | 'sentence'>
}

function* rowsOf(ledger: Ledger): Generator<DateRow> {
  for (const [index, mention] of ledger.analysis.mentions.entries()) if (mention.kind === 'date') yield { ledger, index, mention }
}

export const datesTable: Table<DateRow> & DocumentTable<DateRow> = {
  name: 'dates',
  about: 'Every calendar date and period, absolute or resolved against the document’s date.',
  primaryKey: ['mention_id'],
  foreignKeys: [mentionKey, documentKey],
  rows: rowsOf,
  columns: [
    mentionColumn,
    documentColumn,
    textColumn,
    { name: 'from', type: 'date', about: 'First day; empty when no day can be known.', cell: row => row.mention.value.from },
    { name: 'to', type: 'date', about: 'Last day; equal to from for a single day.', cell: row => row.mention.value.to },
    {
      name: 'precision',
      type: 'string',
      required: true,
      about: 'day, week, month, quarter, half, season, year, decade, century or range.',
      cell: row => row.mention.value.precision,
    },
    {
      name: 'timex',
      type: 'string',
      required: true,
      about: 'TIMEX3 value, ranges as A/B, XXXX for an unknown year.',
      cell: row => row.mention.value.timex,
    },
    {
      name: 'resolved_against',
      type: 'date',
      about: 'The day that a relative expression was counted from.',
      cell: row => row.mention.value.resolvedAgainst,
    },
    sentenceColumn,
  ],
}
