import type { Format, Part } from '../../types.ts'
import { joinCells } from '../cells.ts'
import { usualFields } from '../collections/fields.ts'
import type { Item } from '../collections/record.ts'
import { rowsToItems } from '../collections/rows.ts'
import { toDrafts } from '../collections/to-drafts.ts'
import { draft, type Reader, type Reading, refusal, type Source } from '../source.ts'
import { odsSheets } from './ods.ts'
import type { Sheet } from './sheet.ts'
import { packageTroubles, unzip } from './unzip.ts'
import { isXlsxMember, xlsxSheets } from './xlsx.ts'

/** An Excel workbook: a collection where a sheet has a column of texts, else its rows as text. */
export const readXlsx: Reader = async source => {
  const members = unzip(source.bytes, isXlsxMember)
  if (typeof members === 'string') return refusal(source.path, packageTroubles[members].code, packageTroubles[members].message)
  const sheets = await xlsxSheets(members)
  if (sheets === null) return refusal(source.path, 'UNREADABLE', packageTroubles.damaged.message)
  return fromSheets('xlsx', sheets, source)
}

/** An OpenDocument spreadsheet, likewise. */
export const readOds: Reader = async source => {
  const members = unzip(source.bytes, name => name === 'content.xml')
  if (typeof members === 'string') return refusal(source.path, packageTroubles[members].code, packageTroubles[members].message)
  const content = members.get('content.xml')
  if (content === undefined) return refusal(source.path, 'UNREADABLE', packageTroubles.damaged.message)
  return fromSheets('ods', await odsSheets(content), source)
}

/** One XML file instead of a ZIP file of several. */
export const readFlatSpreadsheet: Reader = async source => fromSheets('ods', await odsSheets(source.bytes), source)

async function fromSheets(format: Format, sheets: readonly Sheet[], source: Source): Promise<Reading> {
  const named = source.options.fields.text
  const items: Item[] = []
  for (const { rows } of sheets) {
    const found = rowsToItems(rows, items.length)
    if (found.headed && found.names.some(column => column === named || usualFields.text.includes(column.toLowerCase())))
      items.push(...found.items)
  }
  if (items.length > 0) return toDrafts(format, items, source)
  const parts: Part[] = []
  let text = ''
  for (const { name, rows } of sheets) {
    const lines = rows.map(({ cells }) => joinCells(cells)).filter(line => line !== '')
    if (lines.length === 0) continue
    if (text !== '') text += '\n\n'
    parts.push({ start: text.length, label: `sheet ${name}` })
    text += lines.join('\n\n')
  }
  return text === ''
    ? refusal(source.path, 'NO_TEXT', 'The workbook is empty, or protected by a password. Save it without one.')
    : { drafts: [draft(format, text, { parts })], problems: [] }
}
