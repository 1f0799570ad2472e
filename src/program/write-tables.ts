import { join } from 'node:path'
import { readDocuments, readJournal } from '../journal/index.ts'
import type { Linker } from '../link/index.ts'
import type { DocumentTable, Total } from '../tabulate/index.ts'
import {
  collectHighlights,
  countDocuments,
  countLinks,
  countTotals,
  type Highlights,
  type Ledger,
  listProblems,
  longTables,
  openLedger,
  tables,
} from '../tabulate/index.ts'
import type { Entity, Problem, Table } from '../types.ts'
import { type Formats, type OutputFolder, openCsv, openSinks, writeGexf } from '../write/index.ts'

/** What the tables hold, for the summary, `run.json` and the report. */
export interface Written {
  /** Rows of every table, by its name. */
  readonly rows: ReadonlyMap<string, number>
  readonly highlights: Highlights
  /** The documents that the report shows. */
  readonly evidence: readonly Ledger[]
  totalOf(entity: Entity): Total | null
  /** Rows of the names file that changed something. */
  readonly namesUsed: number
}

/**
 * From the journal, and the linker that has taken its documents in, to the tables: unites the names, then passes over the documents and writes every table.
 * Memory grows with the number of different names. The files are in place only once `output.commit` was called.
 */
export async function writeTables(
  journal: string,
  linker: Linker,
  problems: readonly Problem[],
  output: OutputFolder,
  { excel, countDuplicates, formats }: { readonly excel: boolean; readonly countDuplicates: boolean; readonly formats: Formats },
): Promise<Written> {
  const resolved = linker.finish()

  const rows = new Map<string, number>()
  const sinks = await openSinks(formats, output.temporary)
  const open = <Row>(table: Table<Row>) => {
    const csv = openCsv(output.temporary(`${table.name}.csv`), table, excel, sinks.open(table))
    return { add: csv.add, close: () => void rows.set(table.name, csv.close()) }
  }
  const perDocument = <Row>(table: Table<Row> & DocumentTable<Row>) => {
    const { add, close } = open(table)
    return { add: (ledger: Ledger) => add(table.rows(ledger)), close }
  }
  const streamed = [
    perDocument(tables.mentions),
    perDocument(tables.money),
    perDocument(tables.dates),
    perDocument(tables.affiliations),
    perDocument(tables.quotes),
  ]
  const documents = open(tables.documents)
  const trouble = open(tables.problems)
  const documentRow = countDocuments()
  const totals = countTotals()
  const links = countLinks(join(output.work, 'links.tmp'))
  const highlights = collectHighlights()

  const addProblems = (found: readonly Problem[]): void => {
    trouble.add(found)
    highlights.addProblems(found)
  }
  const ofFiles = listProblems()
  trouble.add(problems)
  for await (const entry of readJournal(journal)) {
    if (entry.type === 'part') continue
    if (entry.type === 'file') {
      addProblems(ofFiles.of(entry))
      continue
    }
    const ledger = openLedger(entry.analysis, resolved.entityOf)
    const row = documentRow(ledger)
    documents.add([row])
    for (const table of streamed) table.add(ledger)
    const counted = countDuplicates || row.duplicateOf === null
    totals.add(ledger, counted)
    if (counted) links.add(ledger)
    highlights.add(ledger, row, counted)
  }
  // Before the entities, which a workbook links to their mentions.
  for (const table of [documents, ...streamed]) table.close()
  const all = <Row>(table: Table<Row>, list: Iterable<Row>) => {
    const { add, close } = open(table)
    add(list)
    close()
  }
  const organizations = totals.list('organization')
  const people = totals.list('person')
  all(tables.organizations, organizations)
  all(tables.people, people)
  const linkList = links.list()
  all(tables.links, linkList)
  all(tables.nodes, [...organizations, ...people])
  const long = longTables(rows)
  addProblems([...ofFiles.rest(), ...long])
  trouble.close()
  sinks.finish()
  if (formats.gexf) writeGexf(output.temporary('entity-ledger.gexf'), [...organizations, ...people], linkList)
  const shown = highlights.finish(organizations, people, linkList, problems)
  links.close()
  const evidence: Ledger[] = []
  for (const analysis of readDocuments(journal, shown.evidence)) evidence.push(openLedger(analysis, resolved.entityOf))
  return { rows, highlights: shown, evidence, totalOf: totals.of, namesUsed: resolved.effects.length }
}
