import type { Analysis, Column } from '../types.ts'
import { type Ledger, sentenceText } from './ledger.ts'

/** A row about one document. */
interface OfDocument {
  readonly ledger: Ledger
}

/** A row about one mention. */
interface OfMention extends OfDocument {
  /** Among the document's mentions. */
  readonly index: number
  readonly mention: Pick<Analysis['mentions'][number], 'text' | 'sentence'>
}

export const documentColumn: Column<OfDocument> = {
  name: 'document',
  type: 'string',
  required: true,
  about: 'The document it stands in.',
  cell: ({ ledger }) => ledger.analysis.document.path,
}

/** In the tables that go on about a mention of mentions.csv. */
export const mentionColumn: Column<OfMention> = {
  name: 'mention_id',
  type: 'string',
  required: true,
  about: 'The mention in mentions.csv.',
  cell: ({ ledger, index }) => ledger.mentionId(index),
}

export const textColumn: Column<OfMention> = {
  name: 'text',
  type: 'string',
  required: true,
  about: 'The words of the text, edges clean.',
  cell: ({ mention }) => mention.text,
}

export const sentenceAbout = 'The sentence it stands in, after the page or part in brackets where the document has any.'

export const sentenceColumn: Column<OfMention> = {
  name: 'sentence',
  type: 'string',
  about: sentenceAbout,
  cell: ({ ledger, mention }) => sentenceText(ledger.analysis, mention.sentence),
}

export const documentKey = { column: 'document', table: 'documents', tableColumn: 'document' } as const
export const mentionKey = { column: 'mention_id', table: 'mentions', tableColumn: 'mention_id' } as const
