import { zipSync } from 'fflate'
import { expect, test } from 'vitest'
import { fixture } from '../fixture.ts'
import { read, textOf } from '../reading.ts'

test.each([
  ['payments.xlsx', ['$1,234,567.50', '€2,000', 'Sum\t$2,469,135']],
  ['payments.ods', ['$1,234,567.50', '2,000.00 €', 'Sum\t$2,469,135.00\t#DIV/0!']],
  ['payments.fods', ['$1,234,567.50', '2,000.00 €', 'Sum\t$2,469,135.00\t#DIV/0!']],
])('%s: amounts keep their currency, days are days, comments are left out', async (name, [first, second, sum]) => {
  const { documents } = await read(fixture(name), name)
  expect(documents.map(({ text }) => text.split('\n\n'))).toEqual([
    [
      'Payments by Acme Corp.',
      'Date\tPayee\tAmount\tShare',
      `2018-08-06\tGlobex Corporation\t${first}\t12.5%`,
      `2018-08-07\tInitech Ltd\t${second}`,
      sum,
      'Dana Ripley, chief communications officer at US Bancorp',
    ],
  ])
  expect(documents[0]?.parts.map(({ label }) => label)).toEqual(['sheet Payments', 'sheet People'])
})

const workbook = (sheet: string, strings = ''): Uint8Array =>
  zipSync(
    {
      'xl/workbook.xml': Buffer.from('<x:workbook><x:sheets><x:sheet name="S" sheetId="1" r:id="rId1"/></x:sheets></x:workbook>'),
      'xl/_rels/workbook.xml.rels': Buffer.from('<Relationships><Relationship Id="rId1" Target="/xl/worksheets/s.xml"/></Relationships>'),
      'xl/worksheets/s.xml': Buffer.from(`<x:worksheet><x:sheetData>${sheet}</x:sheetData></x:worksheet>`),
      'xl/sharedStrings.xml': Buffer.from(`<sst>${strings}</sst>`),
    },
    { level: 0 },
  )

test.each([
  ['cells without a reference, prefixes', '<x:row><x:c><x:v>1</x:v></x:c><x:c t="str"><x:v>two</x:v></x:c></x:row>', '', '1\ttwo'],
  [
    'shared texts',
    '<row r="7"><c r="C7" t="s"><v>0</v></c><c r="D7" t="s"><v>9</v></c></row>',
    '<si><r><t>Dana </t></r><r><t>Ripley</t></r><rPh><t>ダナ</t></rPh></si>',
    'Dana Ripley',
  ],
  ['texts in their place', '<row><c r="A1" t="inlineStr"><is><t>One_x000A_two</t></is></c></row>', '', 'One two'],
  ['errors and truths', '<row><c t="e"><v>#DIV/0!</v></c><c t="b"><v>1</v></c></row>', '', 'true'],
  ['formulas', '<row><c><f>SUM(A1:A2)</f><v>3</v></c></row>', '', '3'],
  ['a column that no sheet has', '<row><c r="ZZZ1"><v>1</v></c><c r="A9999999999"><v>2</v></c></row>', '', '2'],
])('a workbook with %s', async (_, sheet, strings, text) => {
  expect(await textOf(workbook(sheet, strings), 'a.xlsx')).toBe(text)
})

const flat = (rows: string): string =>
  `<office:document office:mimetype="application/vnd.oasis.opendocument.spreadsheet"><office:body><table:table table:name="S">${rows}</table:table></office:body></office:document>`
const cell = (text: string, attributes = ''): string => `<table:table-cell ${attributes}><text:p>${text}</text:p></table:table-cell>`

test.each([
  ['rows that are the same', `<table:table-row table:number-rows-repeated="2">${cell('A')}</table:table-row>`, 'A\n\nA'],
  ['a million empty rows', `<table:table-row table:number-rows-repeated="1048575"><table:table-cell/></table:table-row>`, undefined],
  [
    'an amount in German',
    `<table:table-row>${cell('1.234,50 €', 'office:value-type="currency" office:currency="EUR" office:value="1234.5"')}</table:table-row>`,
    'EUR 1,234.50',
  ],
  [
    'a figure in German',
    `<table:table-row>${cell('1.234', 'office:value-type="float" office:value="1234"')}${cell('1,234.5', 'office:value-type="float" office:value="1234.5"')}</table:table-row>`,
    '1234\t1,234.5',
  ],
  [
    'a day with an hour',
    `<table:table-row>${cell('6.8.18', 'office:value-type="date" office:date-value="2018-08-06T14:30:00"')}</table:table-row>`,
    '2018-08-06 14:30',
  ],
])('an open spreadsheet with %s', async (_, rows, text) => {
  expect(await textOf(flat(rows), 'a.fods')).toBe(text)
})
