import { shapes, type TableShape } from '../../tabulate/index.ts'
import type { Field } from '../cells.ts'
import type { Sinks } from '../sink.ts'
import { CONTENT_TYPES, packageParts, type SheetPart } from './package.ts'
import { openSheet, type SheetWriter } from './sheet.ts'
import { collectStyles } from './styles.ts'
import { openZip } from './zip.ts'

/** What Excel and LibreOffice hold in a sheet, header included. */
const MOST_ROWS = 1_048_576

/** Entities lead from their name to their first mention. LibreOffice knows links only in cells of text. */
const MENTIONS = { table: 'mentions', entity: 'entity_id' } as const

/**
 * A workbook with a sheet a table, written row by row: memory does not grow with the rows. What does not fit into a sheet goes on in the next
 * ("mentions 2"). Written part by part because the libraries that stream either format no cells or are no longer kept up.
 */
export function openWorkbook(path: string, mostRows = MOST_ROWS): Sinks {
  const zip = openZip(path)
  const styles = collectStyles()
  const sheets: SheetPart[] = []
  const firstMention = new Map<string, string>()
  return {
    open(table) {
      const entity = table.name === MENTIONS.table ? table.columns.findIndex(({ name }) => name === MENTIONS.entity) : -1
      const key = table.columns.findIndex(({ name }) => name === table.primaryKey[0])
      const link = { column: 'name', of: (row: readonly Field[]) => firstMention.get(String(row[key])) ?? null }
      const order = shapes.findIndex(({ name }) => name === table.name)
      let part = 0
      let title = ''
      let sheet: SheetWriter | null = null
      const begin = (sample: readonly (readonly Field[])[]): SheetWriter => {
        part++
        title = part === 1 ? table.name : `${table.name} ${part}`
        const member = `xl/worksheets/${table.name}${part === 1 ? '' : `-${part}`}.xml`
        const opened = openSheet(zip.member(member), table, sample, styles, isEntities(table) ? link : null)
        const entry: SheetPart = { order, name: title, member, range: '' }
        sheets.push(entry)
        return {
          ...opened,
          end() {
            entry.range = opened.end()
            return entry.range
          },
        }
      }
      return {
        add(rows) {
          for (const [index, row] of rows.entries()) {
            sheet ??= begin(rows.slice(index))
            if (sheet.row() === mostRows) {
              sheet.end()
              sheet = begin(rows.slice(index))
            }
            sheet.add(row)
            const id = row[entity]
            if (entity >= 0 && typeof id === 'string' && !firstMention.has(id)) {
              firstMention.set(id, `'${title}'!A${sheet.row()}`)
            }
          }
        },
        close() {
          sheet ??= begin([])
          sheet.end()
        },
      }
    },
    finish() {
      // Parts of one table stay in the order in which they were begun.
      sheets.sort((a, b) => a.order - b.order)
      for (const [name, text] of packageParts(sheets, styles.xml())) {
        const member = zip.member(name)
        member.add(text)
        member.end()
      }
      zip.finish(CONTENT_TYPES)
    },
  }
}

const isEntities = ({ name }: TableShape): boolean => name === 'organizations' || name === 'people'
