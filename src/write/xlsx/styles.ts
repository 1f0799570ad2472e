import { xmlText } from '../xml-text.ts'

/** Indices into the workbook's cell formats. */
export const style = { plain: 0, header: 1, day: 2, link: 3, quoted: 4 } as const

const FIRST_FORMAT = 164

/** The number formats of the workbook: a currency's amounts carry its code, so that a column of several currencies can be read. */
export interface Styles {
  /** The style of an amount: `[$USD] 11,800,000,000`. */
  amount(currency: string, decimals: boolean): number
  xml(): string
}

export function collectStyles(): Styles {
  const formats: string[] = ['yyyy\\-mm\\-dd']
  const fixed = 5
  return {
    amount(currency, decimals) {
      // Only what the ISO list may hold goes into the format's own language.
      const code = /^[A-Z]{3}$/.test(currency) ? `[$${currency}] ` : ''
      const format = `${code}#,##0${decimals ? '.00######' : ''}`
      const known = formats.indexOf(format)
      if (known > 0) return fixed + known - 1
      formats.push(format)
      return fixed + formats.length - 2
    },
    xml() {
      const numFmts = formats.map((format, index) => `<numFmt numFmtId="${FIRST_FORMAT + index}" formatCode="${xmlText(format)}"/>`)
      const xfs = [
        xf(0, 0, 0),
        xf(0, 1, 2, ' applyFont="1" applyFill="1"'),
        xf(FIRST_FORMAT, 0, 0, ' applyNumberFormat="1"'),
        xf(0, 2, 0, ' applyFont="1"'),
        xf(0, 0, 0, ' quotePrefix="1"'),
        ...formats.slice(1).map((_, index) => xf(FIRST_FORMAT + 1 + index, 0, 0, ' applyNumberFormat="1"')),
      ]
      return `${XML}<styleSheet xmlns="${MAIN}"><numFmts count="${numFmts.length}">${numFmts.join('')}</numFmts>${FONTS}${FILLS}${BORDERS}<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="${xfs.length}">${xfs.join('')}</cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>`
    },
  }
}

const xf = (format: number, font: number, fill: number, more = ''): string =>
  `<xf numFmtId="${format}" fontId="${font}" fillId="${fill}" borderId="0" xfId="0"${more}/>`

export const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
export const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'

const FACE = '<sz val="11"/>%<name val="Calibri"/><family val="2"/>'
const font = (before: string, color = ''): string => `<font>${before}${FACE.replace('%', color)}</font>`
const FONTS = `<fonts count="3">${font('')}${font('<b/>')}${font('<u/>', '<color rgb="FF1F5FA8"/>')}</fonts>`
const FILLS =
  '<fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill><fill><patternFill patternType="solid"><fgColor rgb="FFE8EDF4"/><bgColor indexed="64"/></patternFill></fill></fills>'
const BORDERS = '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>'
