import { showMoney } from './number-format.ts'
import type { Sheet } from './sheet.ts'
import { type Attributes, walkXml } from './xml.ts'

/** Repeated cells are mostly the empty rest of a row. */
const MOST_REPEATED = 100
/** Rows that are the same one after the other are written once. */
const MOST_REPEATED_ROWS = 10_000

/** The sheets of an OpenDocument spreadsheet; comments are left out. */
export async function odsSheets(content: Uint8Array): Promise<readonly Sheet[]> {
  const sheets: { name: string; rows: { cells: readonly string[]; where: string }[]; number: number }[] = []
  let row: string[] = []
  let [repeated, repeatedRows] = [1, 1]
  let cell: Attributes = {}
  let paragraphs: string[] = []
  let [inParagraph, inComment] = [false, false]
  await walkXml(content, {
    open: (name, attributes) => {
      if (name === 'table:table') sheets.push({ name: attributes['table:name'] ?? '', rows: [], number: 0 })
      else if (name === 'table:table-row') {
        row = []
        repeatedRows = Number(attributes['table:number-rows-repeated'] ?? 1) || 1
      } else if (name === 'table:table-cell' || name === 'table:covered-table-cell') {
        repeated = Math.min(MOST_REPEATED, Number(attributes['table:number-columns-repeated'] ?? 1) || 1)
        cell = attributes
        paragraphs = []
      } else if (name === 'office:annotation') inComment = true
      else if (inComment) return
      else if (name === 'text:p') {
        inParagraph = true
        paragraphs.push('')
      } else if (name === 'text:s') paragraphs[paragraphs.length - 1] += ' '
    },
    text: text => {
      if (inParagraph) paragraphs[paragraphs.length - 1] += text
    },
    close: name => {
      if (name === 'office:annotation') inComment = false
      else if (name === 'text:p') inParagraph = false
      else if (name === 'table:table-cell' || name === 'table:covered-table-cell') {
        const text = cellText(cell, paragraphs.join('\n'))
        for (let count = 0; count < repeated; count++) row.push(text)
      } else if (name === 'table:table-row') {
        const sheet = sheets.at(-1)
        if (sheet === undefined) return
        const filled = row.some(text => text !== '')
        for (let count = 1; filled && count <= Math.min(repeatedRows, MOST_REPEATED_ROWS); count++)
          sheet.rows.push({ cells: row, where: `sheet ${sheet.name}, row ${sheet.number + count}` })
        sheet.number += repeatedRows
      }
    },
  })
  return sheets
}

/** Figures that are not written the English way: `1.234,50`. */
const foreign = /,(?:\d{1,2}|\d{4,})(?!\d)|\.\d{3}(?:[.,]|\D*$)/

/** What a cell shows, but days as ISO and figures in the English way. */
function cellText(cell: Attributes, shown: string): string {
  if (shown === '') return ''
  const type = cell['office:value-type']
  if (type === 'date') return (cell['office:date-value'] ?? shown).replace(/T00:00:00$/, '').replace(/T(\d\d:\d\d).*$/, ' $1')
  const value = Number(cell['office:value'])
  if ((type !== 'currency' && type !== 'float') || !Number.isFinite(value) || !foreign.test(shown)) return shown
  return type === 'float' ? String(value) : showMoney(value, cell['office:currency'] ?? '')
}
