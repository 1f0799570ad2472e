import { rmSync, writeFileSync } from 'node:fs'
import type { TableShape } from '../tabulate/index.ts'
import type { Field } from './cells.ts'
import type { Sinks } from './sink.ts'
import { views } from './sqlite-views.ts'

/**
 * A database file with a table for every CSV: primary and foreign keys, an index for every column that points to another table, and views that
 * answer common questions. Days are ISO 8601 text, which SQLite's date functions read.
 */
export async function openSqlite(path: string): Promise<Sinks> {
  const { default: sqlite } = await import('node-sqlite3-wasm')
  // The library would make a file that only its owner may read.
  writeFileSync(path, '')
  // A lock of this library is a folder; it is left behind when a run is killed.
  rmSync(`${path}.lock`, { recursive: true, force: true })
  const database = new sqlite.Database(path)
  // The file is renamed into place when it is whole, so there is nothing to roll back; tables come in an order of their own.
  database.exec('PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; PRAGMA locking_mode = EXCLUSIVE; PRAGMA foreign_keys = OFF; BEGIN')
  const opened: TableShape[] = []
  return {
    open(table) {
      opened.push(table)
      database.exec(createTable(table))
      const insert = database.prepare(`INSERT INTO ${quoted(table.name)} VALUES (${table.columns.map(() => '?').join(', ')})`)
      return {
        add(rows) {
          for (const row of rows) insert.run(row.map(bound))
        },
        close: () => void insert.finalize(),
      }
    },
    finish() {
      for (const table of opened) for (const index of indexes(table)) database.exec(index)
      for (const { name, answers, select } of views) database.exec(`CREATE VIEW ${quoted(name)} AS -- ${answers}\n${select}`)
      database.exec('COMMIT; ANALYZE')
      database.close()
    },
  }
}

const quoted = (name: string): string => `"${name}"`

function createTable({ name, columns, primaryKey, foreignKeys }: TableShape): string {
  const lines = [
    ...columns.map(({ name: column, type, required }) => `${quoted(column)} ${TYPES[type] ?? 'TEXT'}${required ? ' NOT NULL' : ''}`),
    ...(primaryKey.length > 0 ? [`PRIMARY KEY (${primaryKey.map(quoted).join(', ')})`] : []),
    ...foreignKeys.map(
      ({ column, table, tableColumn }) => `FOREIGN KEY (${quoted(column)}) REFERENCES ${quoted(table)} (${quoted(tableColumn)})`,
    ),
  ]
  return `CREATE TABLE ${quoted(name)} (\n  ${lines.join(',\n  ')}\n)`
}

const TYPES: Readonly<Record<string, string>> = { string: 'TEXT', integer: 'INTEGER', number: 'NUMERIC', date: 'TEXT' }

function indexes({ name, columns, primaryKey, foreignKeys }: TableShape): string[] {
  const known: readonly string[] = columns.map(column => column.name)
  const wanted = new Set([...foreignKeys.map(({ column }) => column), ...FREQUENT].filter(column => known.includes(column)))
  // The first column of the primary key has its index already.
  wanted.delete(primaryKey[0] ?? '')
  return [...wanted].map(column => `CREATE INDEX ${quoted(`${name}_${column}`)} ON ${quoted(name)} (${quoted(column)})`)
}

/** What people look for beside the keys. */
const FREQUENT = ['name', 'entity_id', 'speaker_id', 'currency', 'from', 'published', 'code'] as const

// Numbers beyond 64 bits stay text, which NUMERIC keeps.
const bound = (field: Field): string | number | bigint | null =>
  typeof field === 'bigint' && BigInt.asIntN(64, field) !== field ? String(field) : field
