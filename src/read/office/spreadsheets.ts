import type { Format, Part } from '../../types.ts'
import { joinCells } from '../cells.ts'
import { usualFields } from '../collections/fields.ts'
import type { Item } from '../collections/record.ts'
import { rowsToItems } from '../collections/rows.ts'
import { toDrafts } from '../collections/to-drafts.ts'
import { draft, type Reader, type Reading, refusal, type Source } from '../source.ts'
import { packageTroubles, unzip } from './unzip.ts'
import { walkXml } from './xml.ts'

interface Sheet {
  readonly name: string
  readonly rows: readonly (readonly string[])[]
}

/** An Excel workbook: a collection where a sheet has a column of texts, else its rows as text. */
export const readXlsx: Reader = async source => {
  // The library unpacks everything without a limit of its own.
  const members = unzip(source.bytes, () => true)
  if (typeof members === 'string') return refusal(source.path, packageTroubles[members].code, packageTroubles[members].message)
  try {
    const { default: readExcel } = await import('read-excel-file/node')
    const sheets = await readExcel(Buffer.from(source.bytes))
    return fromSheets(
      'xlsx',
      sheets.map(({ sheet, data }) => ({ name: sheet, rows: data.map(row => row.map(cellText)) })),
      source,
    )
  } catch {
    return refusal(source.path, 'UNREADABLE', packageTroubles.damaged.message)
  }
}

/** An OpenDocument spreadsheet, likewise. */
export const readOds: Reader = async source => {
  const members = unzip(source.bytes, name => name === 'content.xml')
  if (typeof members === 'string') return refusal(source.path, packageTroubles[members].code, packageTroubles[members].message)
  const content = members.get('content.xml')
  if (content === undefined) return refusal(source.path, 'UNREADABLE', packageTroubles.damaged.message)
  return fromSheets('ods', await openSheets(content), source)
}

function cellText(value: unknown): string {
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? '' : value.toISOString().replace(/T00:00:00\.000Z$/, '')
  return value === null || value === undefined ? '' : String(value)
}

async function fromSheets(format: Format, sheets: readonly Sheet[], source: Source): Promise<Reading> {
  const named = source.options.fields.text
  const items: Item[] = []
  for (const { name, rows } of sheets) {
    const found = rowsToItems(
      rows.map((cells, index) => ({ cells, where: `sheet ${name}, row ${index + 1}` })),
      items.length,
    )
    if (found.headed && found.names.some(column => column === named || usualFields.text.includes(column.toLowerCase())))
      items.push(...found.items)
  }
  if (items.length > 0) return toDrafts(format, items, source)
  const parts: Part[] = []
  let text = ''
  for (const { name, rows } of sheets) {
    const lines = rows.map(joinCells).filter(line => line !== '')
    if (lines.length === 0) continue
    if (text !== '') text += '\n\n'
    parts.push({ start: text.length, label: `sheet ${name}` })
    text += lines.join('\n\n')
  }
  return text === ''
    ? refusal(source.path, 'NO_TEXT', 'The workbook is empty, or protected by a password. Save it without one.')
    : { drafts: [draft(format, text, { parts })], problems: [] }
}

/** Repeated cells are mostly the empty rest of a row. */
const MOST_REPEATED = 100

async function openSheets(content: Uint8Array): Promise<readonly Sheet[]> {
  const sheets: { name: string; rows: string[][] }[] = []
  let row: string[] = []
  let repeated = 1
  let paragraphs: string[] = []
  let inParagraph = false
  await walkXml(content, {
    open: (name, attributes) => {
      if (name === 'table:table') sheets.push({ name: attributes['table:name'] ?? '', rows: [] })
      else if (name === 'table:table-row') row = []
      else if (name === 'table:table-cell' || name === 'table:covered-table-cell') {
        repeated = Math.min(MOST_REPEATED, Number(attributes['table:number-columns-repeated'] ?? 1) || 1)
        paragraphs = []
      } else if (name === 'text:p') {
        inParagraph = true
        paragraphs.push('')
      } else if (name === 'text:s') paragraphs[paragraphs.length - 1] += ' '
    },
    text: text => {
      if (inParagraph) paragraphs[paragraphs.length - 1] += text
    },
    close: name => {
      if (name === 'text:p') inParagraph = false
      else if (name === 'table:table-cell' || name === 'table:covered-table-cell')
        for (let count = 0; count < repeated; count++) row.push(paragraphs.join('\n'))
      else if (name === 'table:table-row') sheets.at(-1)?.rows.push(row)
    },
  })
  return sheets
}
