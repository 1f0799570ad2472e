import type { Row } from '../collections/rows.ts'

/** A sheet of a workbook. */
export interface Sheet {
  readonly name: string
  readonly rows: readonly Row[]
}
