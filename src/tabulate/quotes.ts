import type { Entity, Quote, Table } from '../types.ts'
import type { DocumentTable, Ledger } from './ledger.ts'
import { documentColumn, documentKey } from './shared-columns.ts'

export interface QuoteRow {
  readonly ledger: Ledger
  readonly speaker: Entity
  readonly quote: Quote
}

function* rowsOf(ledger: Ledger): Generator<QuoteRow> {
  for (const quote of ledger.analysis.quotes) {
    const speaker = ledger.entity(quote.speaker)
    if (speaker !== null) yield { ledger, speaker, quote }
  }
}

export const quotesTable: Table<QuoteRow> & DocumentTable<QuoteRow> = {
  name: 'quotes',
  about: 'Direct speech, and the turns of transcripts, with the person or organization that said it.',
  primaryKey: ['document', 'start', 'end'],
  foreignKeys: [documentKey],
  rows: rowsOf,
  columns: [
    {
      name: 'speaker_id',
      type: 'string',
      required: true,
      about: 'The speaker in people.csv or organizations.csv.',
      cell: row => row.speaker.id,
    },
    { name: 'speaker', type: 'string', required: true, about: 'The speaker’s name.', cell: row => row.speaker.name },
    { name: 'speaker_kind', type: 'string', required: true, about: 'person or organization.', cell: row => row.speaker.kind },
    {
      name: 'quote',
      type: 'string',
      required: true,
      about: 'The words between the quotation marks; of a transcript a paragraph of what its speaker says.',
      cell: row => row.quote.text,
    },
    documentColumn,
    { name: 'start', type: 'integer', required: true, about: 'Offset of the first quoted character.', cell: row => row.quote.start },
    { name: 'end', type: 'integer', required: true, about: 'Offset after the last.', cell: row => row.quote.end },
  ],
}
