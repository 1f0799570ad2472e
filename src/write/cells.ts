import type { Cell, ColumnType } from '../types.ts'

/** The longest cell that Excel and LibreOffice keep whole. */
export const LONGEST_CELL = 32_767

/** What csv-stringify is given: it escapes formulas in strings and leaves numbers alone. */
export type Field = string | number | bigint | null

/**
 * A cell as it goes into a table: numbers as numbers, control characters out, line breaks as they are, and nothing longer than a
 * spreadsheet keeps (a cut cell ends in "…").
 */
export function field(cell: Cell, type: ColumnType): Field {
  if (cell === null || cell === '') return null
  if (typeof cell === 'number') return cell
  return type === 'number' || type === 'integer' ? numeric(cell) : shortened(withoutControls(cell))
}

/** Plain decimals become the number that prints the same way, so that a minus sign is not taken for a formula. */
function numeric(decimal: string): Field {
  const number = Number(decimal)
  if (String(number) === decimal) return number
  return /^-?\d+$/.test(decimal) ? BigInt(decimal) : decimal
}

// Tab and line breaks stay; they are quoted. Everything else below a space, DEL and the C1 block mean nothing in a table.
// Bidirectional overrides would show a cell's text in another order than it has.
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
const CONTROLS = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069\ufeff]/
const ALL_CONTROLS = new RegExp(CONTROLS, 'g')

export function withoutControls(text: string): string {
  return CONTROLS.test(text) ? text.replace(ALL_CONTROLS, '') : text
}

function shortened(text: string): string {
  return text.length > LONGEST_CELL - 1 ? `${text.slice(0, LONGEST_CELL - 2)}…` : text
}
