import type { TableShape } from '../../tabulate/index.ts'
import type { Field } from '../cells.ts'
import { xmlText } from '../xml-text.ts'
import { columnName, dayCell, numberCell, textCell } from './cell.ts'
import { MAIN, type Styles, style, XML } from './styles.ts'
import type { Member } from './zip.ts'

/** Where a link leads: a place such as `'mentions'!A7`. */
export type LinkOf = (row: readonly Field[]) => string | null

export interface SheetWriter {
  add(row: readonly Field[]): void
  /** Of the last row written; the header is row 1. */
  row(): number
  /** Ends the sheet and gives the range that its filter covers. */
  end(): string
}

// As wide as the page, across, with lines; the header is repeated by the workbook's print titles.
const ON_PAPER = '<printOptions gridLines="1"/><pageSetup paperSize="9" orientation="landscape" fitToHeight="0"/>'

// Excel ignores what is more than that.
const MOST_LINKS = 65_000

/**
 * One worksheet, written row by row: header frozen and bold, filter on all columns, widths after the first rows. `linked` names the column whose
 * cells lead to `linkOf` of their row.
 */
export function openSheet(
  member: Member,
  { columns }: TableShape,
  sample: readonly (readonly Field[])[],
  styles: Styles,
  link: { readonly column: string; of: LinkOf } | null,
): SheetWriter {
  const names = columns.map((_, index) => columnName(index))
  const currency = columns.findIndex(({ name }) => name === 'currency')
  const linked = columns.findIndex(({ name }) => name === link?.column)
  const links: string[] = []
  let row = 1
  member.add(
    `${XML}<worksheet xmlns="${MAIN}"><sheetPr><pageSetUpPr fitToPage="1"/></sheetPr><sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><sheetFormatPr defaultRowHeight="15"/><cols>`,
  )
  for (const [index, width] of widths(columns, sample).entries()) {
    member.add(`<col min="${index + 1}" max="${index + 1}" width="${width}" customWidth="1"/>`)
  }
  const header = columns.map(({ name }, index) => textCell(`${names[index]}1`, name, style.header))
  member.add(`</cols><sheetData><row r="1">${header.join('')}</row>`)

  const cell = (field: Field, index: number, fields: readonly Field[]): string => {
    const place = `${names[index]}${row}`
    const type = columns[index]?.type
    if (index === linked && link !== null && field !== null && links.length < MOST_LINKS) {
      const target = link.of(fields)
      if (target !== null) {
        links.push(`<hyperlink ref="${place}" location="${xmlText(target)}" display="${xmlText(String(field))}"/>`)
        return textCell(place, String(field), style.link)
      }
    }
    if (field === null) return ''
    if (type === 'date') return dayCell(place, String(field))
    if (type === 'integer') return numberCell(place, field)
    if (type !== 'number') return textCell(place, String(field))
    return numberCell(place, field, currency < 0 ? style.plain : styles.amount(String(fields[currency] ?? ''), String(field).includes('.')))
  }
  return {
    add(fields) {
      row++
      let cells = ''
      for (const [index, field] of fields.entries()) cells += cell(field, index, fields)
      member.add(`<row r="${row}">${cells}</row>`)
    },
    row: () => row,
    end() {
      const range = `A1:${names.at(-1)}${row}`
      member.add(`</sheetData><autoFilter ref="${range}"/>`)
      if (links.length > 0) member.add(`<hyperlinks>${links.join('')}</hyperlinks>`)
      member.add(`${ON_PAPER}</worksheet>`)
      member.end()
      return range
    },
  }
}

const NARROWEST = 8
const WIDEST = 60

/** In characters: what nine in ten of the first cells need. */
function widths(columns: TableShape['columns'], sample: readonly (readonly Field[])[]): readonly number[] {
  return columns.map(({ name, type }, index) => {
    // An arrow for the filter stands beside the name.
    const head = name.length + 4
    if (type === 'date') return Math.max(head, 12)
    const lengths = sample.map(row => String(row[index] ?? '').length + (type === 'number' ? 8 : 2)).sort((a, b) => a - b)
    return Math.min(WIDEST, Math.max(NARROWEST, head, lengths[Math.floor(lengths.length * 0.9)] ?? 0))
  })
}
