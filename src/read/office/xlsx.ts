import { builtInFormat, type NumberFormat, parseFormat, showNumber } from './number-format.ts'
import type { Sheet } from './sheet.ts'
import { memberName, type Package } from './unzip.ts'
import { type Attributes, walkXml } from './xml.ts'

/** Is a member of an Excel workbook needed to read its cells? */
export const isXlsxMember = (name: string): boolean => /^xl\/(?:[^/]+\.xml|_rels\/[^/]+\.rels|worksheets\/[^/]+\.xml)$/i.test(name)

/**
 * The sheets of an Excel workbook in their order, hidden ones too; numbers as their formats show them. Null when it is no workbook. Read here, because
 * `read-excel-file` gives the number of a cell without its format, and the currency stands in the format alone.
 */
export async function xlsxSheets(members: Package): Promise<readonly Sheet[] | null> {
  const workbook = [...members].find(([name]) => /^xl\/workbook\d*\.xml$/.test(name))?.[1]
  if (workbook === undefined) return null
  const listed: { readonly name: string; readonly id: string }[] = []
  let from1904 = false
  await walkXml(workbook, {
    open: (element, attributes) => {
      if (bare(element) === 'sheet') listed.push({ name: attributes['name'] ?? '', id: attributes['r:id'] ?? idOf(attributes) })
      else if (bare(element) === 'workbookPr') from1904 = /^(?:1|true|on)$/.test(attributes['date1904'] ?? '')
    },
  })
  const targets = new Map<string, string>()
  await walkXml([...members].find(([name]) => /^xl\/_rels\/workbook\d*\.xml\.rels$/.test(name))?.[1] ?? new Uint8Array(), {
    open: (_, { Id = '', Target = '' }) => targets.set(Id, memberName('xl', Target)),
  })
  const book = { strings: await stringsOf(members), formats: await formatsOf(members), from1904 }
  const sheets: Sheet[] = []
  for (const { name, id } of listed) {
    const sheet = members.get(targets.get(id) ?? '')
    if (sheet !== undefined) sheets.push({ name, rows: await rowsOf(sheet, name, book) })
  }
  return sheets
}

/** Some programs name everything with a prefix: `<x:row>`. */
const bare = (name: string): string => name.slice(name.indexOf(':') + 1)

const idOf = (attributes: Attributes): string => Object.entries(attributes).find(([name]) => name.endsWith(':id'))?.[1] ?? ''

interface Book {
  readonly strings: readonly string[]
  readonly formats: readonly NumberFormat[]
  readonly from1904: boolean
}

/** Texts that cells share; their reading aids for Japanese are left out. */
async function stringsOf(members: Package): Promise<readonly string[]> {
  const strings: string[] = []
  const bytes = [...members].find(([name]) => name.toLowerCase() === 'xl/sharedstrings.xml')?.[1]
  if (bytes === undefined) return strings
  let [text, inText, aid] = ['', false, false]
  await walkXml(bytes, {
    open: name => {
      if (bare(name) === 'si') text = ''
      else if (bare(name) === 't') inText = true
      else if (bare(name) === 'rPh') aid = true
    },
    text: piece => {
      if (inText && !aid) text += piece
    },
    close: name => {
      if (bare(name) === 'si') strings.push(unescaped(text))
      else if (bare(name) === 't') inText = false
      else if (bare(name) === 'rPh') aid = false
    },
  })
  return strings
}

/** What XML cannot hold: `_x000D_`. */
const unescaped = (text: string): string =>
  text.includes('_x') ? text.replace(/_x([0-9a-f]{4})_/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16))) : text

/** The formats of numbers by the numbers of styles. */
async function formatsOf(members: Package): Promise<readonly NumberFormat[]> {
  const formats: NumberFormat[] = []
  const own = new Map<number, NumberFormat>()
  let inStyles = false
  await walkXml(members.get('xl/styles.xml') ?? new Uint8Array(), {
    open: (name, { numFmtId = '0', formatCode = '' }) => {
      const id = Number(numFmtId)
      if (bare(name) === 'numFmt') own.set(id, parseFormat(formatCode))
      else if (bare(name) === 'cellXfs') inStyles = true
      else if (bare(name) === 'xf' && inStyles) formats.push(own.get(id) ?? builtInFormat(id))
    },
    close: name => {
      if (bare(name) === 'cellXfs') inStyles = false
    },
  })
  return formats
}

async function rowsOf(bytes: Uint8Array, sheet: string, { strings, formats, from1904 }: Book): Promise<Sheet['rows']> {
  const rows: { readonly cells: string[]; readonly where: string }[] = []
  let cells: string[] = []
  let [row, column, type, style, value] = [0, 0, '', 0, '']
  let inValue = false
  const cell = (): string => {
    if (type === 's') return strings[Number(value)] ?? ''
    if (type === 'b') return value === '1' ? 'true' : 'false'
    if (type === 'e') return ''
    return type === '' || type === 'n' ? showNumber(value, formats[style] ?? { kind: 'plain' }, from1904) : unescaped(value)
  }
  await walkXml(bytes, {
    open: (name, { r = '', t = '', s = '0' }) => {
      const element = bare(name)
      if (element === 'row') {
        cells = []
        row = Number(r) || row + 1
        column = 0
      } else if (element === 'c') {
        column = columnOf(r) ?? column + 1
        ;[type, style, value] = [t, Number(s), '']
      } else inValue = element === 'v' || element === 't'
    },
    text: text => {
      if (inValue) value += text
    },
    close: name => {
      const element = bare(name)
      inValue = false
      if (element === 'c' && value !== '') {
        while (cells.length < column - 1) cells.push('')
        cells[column - 1] = cell()
      } else if (element === 'row') rows.push({ cells, where: `sheet ${sheet}, row ${row}` })
    },
  })
  return rows
}

/** 1-based: of `AB12`, 28; null when it names none or one that no sheet has. */
function columnOf(reference: string): number | null {
  const [letters = ''] = /^[A-Z]{1,3}/.exec(reference) ?? []
  let column = 0
  for (const letter of letters) column = column * 26 + letter.charCodeAt(0) - 64
  return column > 0 && column <= 16_384 ? column : null
}
