import type { TableShape } from '../tabulate/index.ts'
import type { Field } from './cells.ts'

/** Takes a table's rows in batches while they are written as CSV: the same cells in the same order. */
export interface TableSink {
  add(rows: readonly (readonly Field[])[]): void
  close(): void
}

/** A file format that holds what the CSVs hold. */
export interface Sinks {
  open(table: TableShape): TableSink
  /** Once every table is closed. */
  finish(): void
}

/** What a run writes beside its CSVs. */
export interface Formats {
  readonly xlsx: boolean
  readonly parquet: boolean
  readonly sqlite: boolean
  readonly gexf: boolean
}

export const noFormats: Formats = { xlsx: false, parquet: false, sqlite: false, gexf: false }

/** Opens the formats that were asked for; their libraries are loaded only then. `place` gives the path for a file's name. */
export async function openSinks(formats: Formats, place: (name: string) => string): Promise<Sinks> {
  const all: Sinks[] = []
  if (formats.xlsx) all.push((await import('./xlsx/index.ts')).openWorkbook(place('entity-ledger.xlsx')))
  if (formats.parquet) all.push(await (await import('./parquet.ts')).openParquet(name => place(`${name}.parquet`)))
  if (formats.sqlite) all.push(await (await import('./sqlite.ts')).openSqlite(place('entity-ledger.sqlite')))
  return {
    open(table) {
      const sinks = all.map(format => format.open(table))
      return {
        add: rows => {
          for (const sink of sinks) sink.add(rows)
        },
        close: () => {
          for (const sink of sinks) sink.close()
        },
      }
    },
    finish() {
      for (const format of all) format.finish()
    },
  }
}
