import type { TableShape } from '../tabulate/index.ts'
import type { Field } from './cells.ts'
import type { Sinks } from './sink.ts'

// DuckDB and pandas read row groups in parallel; a hundred thousand rows of sentences are some tens of megabytes.
const ROW_GROUP = 100_000

type Stored = string | number | Date | null

/** One Parquet file a table: text, whole numbers, doubles and days as such, required columns without nulls. */
export async function openParquet(place: (table: string) => string): Promise<Sinks> {
  const { fileWriter, ParquetWriter } = await import('hyparquet-writer')
  return {
    open({ name, columns }) {
      const writer = new ParquetWriter({
        writer: fileWriter(place(name)),
        schema: [{ name: 'root', num_children: columns.length }, ...columns.map(element)],
        createdBy: 'entity-ledger',
      })
      let rows: (readonly Field[])[] = []
      const flush = (): void => {
        if (rows.length === 0) return
        const columnData = columns.map(({ name: column, type }, index) => ({
          name: column,
          data: rows.map(row => stored(row[index] ?? null, type)),
        }))
        writer.write({ columnData, rowGroupSize: ROW_GROUP })
        rows = []
      }
      return {
        add(batch) {
          rows.push(...batch)
          if (rows.length >= ROW_GROUP) flush()
        },
        close() {
          flush()
          writer.finish()
        },
      }
    },
    finish: () => {},
  }
}

function element({ name, type, required }: TableShape['columns'][number]) {
  const repetition_type = required ? ('REQUIRED' as const) : ('OPTIONAL' as const)
  switch (type) {
    case 'integer':
      return { name, repetition_type, type: 'INT32' as const }
    case 'number':
      return { name, repetition_type, type: 'DOUBLE' as const }
    case 'date':
      return { name, repetition_type, type: 'INT32' as const, converted_type: 'DATE' as const }
    default:
      return { name, repetition_type, type: 'BYTE_ARRAY' as const, converted_type: 'UTF8' as const }
  }
}

function stored(field: Field, type: string): Stored {
  if (field === null) return null
  if (type === 'date') return new Date(`${field}T00:00:00Z`)
  return type === 'string' ? String(field) : Number(field)
}
