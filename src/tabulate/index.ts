import type { Table } from '../types.ts'
import { affiliationsTable } from './affiliations.ts'
import { datesTable } from './dates.ts'
import { documentsTable } from './documents.ts'
import { organizationsTable, peopleTable } from './entities.ts'
import { linksTable, nodesTable } from './graph.ts'
import { mentionsTable } from './mentions.ts'
import { moneyTable } from './money.ts'
import { problemsTable } from './problems.ts'
import { quotesTable } from './quotes.ts'

export { roleText } from './affiliations.ts'
export { countDocuments, type DocumentRow } from './documents.ts'
export { type Dossier, openDossier } from './dossier.ts'
export { countLinks, type Link, type LinkList } from './graph.ts'
export { collectHighlights, type Highlights, type ListedDocument } from './highlights.ts'
export type { Amount, LargestOfCurrency } from './largest.ts'
export { type DocumentTable, type Ledger, openLedger, sentenceText } from './ledger.ts'
export { longTables } from './problems.ts'
export { listProblems } from './problems-of-files.ts'
export { type Suggestion, suggestionsTable } from './suggestions.ts'
export { countTotals, type Total } from './totals.ts'
export type { Trend } from './trends.ts'

/** Every table, in the order in which they are presented. */
export const tables = {
  documents: documentsTable,
  mentions: mentionsTable,
  organizations: organizationsTable,
  people: peopleTable,
  money: moneyTable,
  dates: datesTable,
  affiliations: affiliationsTable,
  quotes: quotesTable,
  links: linksTable,
  nodes: nodesTable,
  problems: problemsTable,
} as const

/** For whoever needs headers and descriptions only: datapackage.json, the README, the report. */
export type TableShape = Omit<Table<unknown>, 'columns'> & {
  readonly columns: readonly { readonly name: string; readonly type: string; readonly about: string; readonly required?: true }[]
}
export const shapes: readonly TableShape[] = Object.values(tables)
