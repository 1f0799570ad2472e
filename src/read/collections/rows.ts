import { fieldKey, usualFields } from './fields.ts'
import type { Item } from './record.ts'

export interface Row {
  readonly cells: readonly string[]
  /** "line 17". */
  readonly where: string
}

export interface Rows {
  readonly items: readonly Item[]
  readonly names: readonly string[]
  /** Did the first row hold the names? Else they are "1", "2", … */
  readonly headed: boolean
}

/** Rows as records under the names of the first row, or under numbers when that one holds values; or under names that were found before. */
export function rowsToItems(rows: readonly Row[], before = 0, known: readonly string[] | null = null): Rows {
  const filled = rows.filter(({ cells }) => cells.some(cell => cell.trim() !== ''))
  const [first, ...rest] = filled
  if (first === undefined) return { items: [], names: known ?? [], headed: false }
  const headed = known === null && isHeader(first.cells)
  const names = known ?? first.cells.map((cell, index) => (headed && cell.trim() !== '' ? cell.trim() : String(index + 1)))
  const items = (headed ? rest : filled).map(({ cells, where }, index) => ({
    value: Object.fromEntries(cells.map((cell, column) => [names[column] ?? String(column + 1), cell])),
    number: before + index + 1,
    where,
  }))
  return { items, names, headed }
}

const knownNames: ReadonlySet<string> = new Set(Object.values(usualFields).flat())

function isHeader(cells: readonly string[]): boolean {
  return cells.some(cell => knownNames.has(fieldKey(cell))) || cells.every(cell => cell.length < 60 && !/\d{4}|[.!?]$/.test(cell))
}
