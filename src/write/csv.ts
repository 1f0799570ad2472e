import { closeSync, openSync, writeSync } from 'node:fs'
import type { Table } from '../types.ts'
import { type Field, field } from './cells.ts'
import { csvHeader, csvLines } from './records.ts'
import type { TableSink } from './sink.ts'

/** A table while it is being written. */
export interface CsvWriter<Row> {
  add(rows: Iterable<Row>): void
  /** Closes the file and tells how many rows it has. */
  close(): number
}

// Rows are turned into text in batches: a call per row costs several times as much.
const BATCH = 2000

/** Opens a CSV (UTF-8, header row); `excel` puts a byte order mark in front so that Excel takes it for UTF-8. `sink` gets the same cells. */
export function openCsv<Row>(path: string, table: Table<Row>, excel: boolean, sink: TableSink | null = null): CsvWriter<Row> {
  const file = openSync(path, 'w')
  const names = table.columns.map(column => column.name)
  writeSync(file, csvHeader(names, excel))
  let batch: Field[][] = []
  let rows = 0
  const flush = (): void => {
    if (batch.length > 0) writeSync(file, csvLines(batch))
    sink?.add(batch)
    rows += batch.length
    batch = []
  }
  return {
    add(added) {
      for (const row of added) {
        batch.push(table.columns.map(column => field(column.cell(row), column.type)))
        if (batch.length === BATCH) flush()
      }
    },
    close() {
      flush()
      closeSync(file)
      sink?.close()
      return rows
    },
  }
}
