import { xmlText } from '../xml-text.ts'
import { MAIN, XML } from './styles.ts'

/** A worksheet as the workbook lists it. */
export interface SheetPart {
  readonly order: number
  readonly name: string
  readonly member: string
  range: string
}

export const CONTENT_TYPES = '[Content_Types].xml'

const PACKAGE = 'http://schemas.openxmlformats.org/package/2006'
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const SPREADSHEET = 'application/vnd.openxmlformats-officedocument.spreadsheetml'

/** The parts that hold the worksheets together (ECMA-376 part 1, 18.2), by their names in the archive. */
export function packageParts(sheets: readonly SheetPart[], styles: string): readonly (readonly [name: string, text: string])[] {
  const relation = (id: number, type: string, target: string): string =>
    `<Relationship Id="rId${id}" Type="${OFFICE}/${type}" Target="${target}"/>`
  const override = (part: string, type: string): string => `<Override PartName="/${part}" ContentType="${SPREADSHEET}.${type}+xml"/>`
  const relations = (list: readonly string[]): string =>
    `${XML}<Relationships xmlns="${PACKAGE}/relationships">${list.join('')}</Relationships>`
  return [
    [
      CONTENT_TYPES,
      `${XML}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${override('xl/workbook.xml', 'sheet.main')}${override('xl/styles.xml', 'styles')}${sheets.map(({ member }) => override(member, 'worksheet')).join('')}</Types>`,
    ],
    ['_rels/.rels', relations([relation(1, 'officeDocument', 'xl/workbook.xml')])],
    [
      'xl/_rels/workbook.xml.rels',
      relations([
        ...sheets.map(({ member }, index) => relation(index + 1, 'worksheet', member.replace(/^xl\//, ''))),
        relation(sheets.length + 1, 'styles', 'styles.xml'),
      ]),
    ],
    ['xl/workbook.xml', workbook(sheets)],
    ['xl/styles.xml', styles],
  ]
}

function workbook(sheets: readonly SheetPart[]): string {
  const list = sheets.map(({ name }, index) => `<sheet name="${xmlText(name)}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`)
  const filters = sheets.map(
    ({ name, range }, index) =>
      `<definedName name="_xlnm._FilterDatabase" localSheetId="${index}" hidden="1">'${xmlText(name)}'!${range.replace(/[A-Z]+|\d+/g, '$$$&')}</definedName><definedName name="_xlnm.Print_Titles" localSheetId="${index}">'${xmlText(name)}'!$1:$1</definedName>`,
  )
  return `${XML}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><bookViews><workbookView/></bookViews><sheets>${list.join('')}</sheets><definedNames>${filters.join('')}</definedNames></workbook>`
}
