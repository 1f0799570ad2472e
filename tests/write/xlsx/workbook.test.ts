import { mkdtempSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { strFromU8, unzipSync } from 'fflate'
import readWorkbook from 'read-excel-file/node'
import { expect, test } from 'vitest'
import { shapes } from '../../../src/tabulate/index.ts'
import type { Field } from '../../../src/write/cells.ts'
import { columnName, dayCell, numberCell, textCell } from '../../../src/write/xlsx/cell.ts'
import { openWorkbook } from '../../../src/write/xlsx/index.ts'

const path = (): string => join(mkdtempSync(join(tmpdir(), 'ledger-xlsx-')), 'book.xlsx')
const shape = (name: string) => shapes.find(each => each.name === name) as (typeof shapes)[number]
const parts = (file: string): Record<string, string> =>
  Object.fromEntries(Object.entries(unzipSync(readFileSync(file))).map(([name, bytes]) => [name, strFromU8(bytes)]))

test.each([
  [0, 'A'],
  [25, 'Z'],
  [26, 'AA'],
  [701, 'ZZ'],
  [702, 'AAA'],
])('column %i is %s', (index, name) => {
  expect(columnName(index)).toBe(name)
})

test.each([
  ['plain', '<c r="A1" t="inlineStr"><is><t>plain</t></is></c>'],
  ['=1+1', '<c r="A1" s="4" t="inlineStr"><is><t>=1+1</t></is></c>'],
  ['<&">', '<c r="A1" t="inlineStr"><is><t>&lt;&amp;&quot;&gt;</t></is></c>'],
  ['_x000D_', '<c r="A1" t="inlineStr"><is><t>_x005F_x000D_</t></is></c>'],
  ['a\r\nb', '<c r="A1" t="inlineStr"><is><t xml:space="preserve">a\nb</t></is></c>'],
  ['', ''],
])('text %j', (text, expected) => {
  expect(textCell('A1', text)).toBe(expected)
})

test.each([
  [0.1, '<c r="A1"><v>0.1</v></c>'],
  [-12, '<c r="A1"><v>-12</v></c>'],
  [11_800_000_000n, '<c r="A1"><v>11800000000</v></c>'],
  ['1234567890123456789', '<c r="A1" t="inlineStr"><is><t>1234567890123456789</t></is></c>'],
])('number %s', (field, expected) => {
  expect(numberCell('A1', field)).toBe(expected)
})

test.each([
  ['2018-08-06', '<c r="A1" s="2"><v>43318</v></c>'],
  ['1900-03-01', '<c r="A1" s="2"><v>61</v></c>'],
  ['1900-02-28', '<c r="A1" t="inlineStr"><is><t>1900-02-28</t></is></c>'],
])('day %s', (day, expected) => {
  expect(dayCell('A1', day)).toBe(expected)
})

test('rows go on in further sheets, and entities lead to their first mention wherever it is', async () => {
  const file = path()
  const book = openWorkbook(file, 4)
  const mentions = book.open(shape('mentions'))
  const row = (id: string, entity: string): Field[] => [id, 'a.txt', 'organization', 'Acme', 0, 4, 'Acme', entity, 0.9, 'model', 'Acme.']
  mentions.add([row('m-1', 'o-a'), row('m-2', 'o-a'), row('m-3', 'o-a'), row('m-4', 'o-b'), row('m-5', 'o-b')])
  const organizations = book.open(shape('organizations'))
  organizations.add([
    ['o-a', 'Acme', 'company', null, 1, 3, '2018-08-06', null],
    ['o-b', 'Bolt', null, null, 1, 2, null, null],
  ])
  mentions.close()
  organizations.close()
  book.finish()
  const found = parts(file)
  expect(Object.keys(found)[0]).toBe('[Content_Types].xml')
  expect(found['xl/workbook.xml']?.match(/<sheet name="[^"]*"/g)).toEqual([
    '<sheet name="mentions"',
    '<sheet name="mentions 2"',
    '<sheet name="organizations"',
  ])
  expect(found['xl/worksheets/organizations.xml']).toContain('<hyperlink ref="B2" location="\'mentions\'!A2" display="Acme"/>')
  expect(found['xl/worksheets/organizations.xml']).toContain('<hyperlink ref="B3" location="\'mentions 2\'!A2" display="Bolt"/>')
  for (const sheet of Object.keys(found).filter(name => name.includes('worksheets'))) {
    expect(found[sheet]).toContain('state="frozen"')
    expect(found[sheet]).toContain('<autoFilter ref="A1:')
    expect(found[sheet]).not.toContain('<f>')
  }
  const sheets = await readWorkbook(file)
  expect(JSON.stringify(sheets)).toContain('m-5')
})

test('amounts carry the code of their currency, days are days', () => {
  const file = path()
  const book = openWorkbook(file)
  const money = book.open(shape('money'))
  const columns = shape('money').columns.map(({ name }) => name)
  const row = (fields: Record<string, Field>): Field[] => columns.map(name => fields[name] ?? null)
  money.add([
    row({ mention_id: 'm-1', amount: 11_800_000_000, currency: 'USD', period_from: '2018-01-01' }),
    row({ mention_id: 'm-2', amount: 0.5, currency: 'EUR' }),
    row({ mention_id: 'm-3', amount: 40 }),
    row({ mention_id: 'm-4', amount: 7, currency: 'USD' }),
  ])
  money.close()
  book.finish()
  const found = parts(file)
  const formats = found['xl/styles.xml']?.match(/formatCode="[^"]*"/g)
  expect(formats).toEqual([
    'formatCode="yyyy\\-mm\\-dd"',
    'formatCode="[$USD] #,##0"',
    'formatCode="[$EUR] #,##0.00######"',
    'formatCode="#,##0"',
  ])
  expect(found['xl/worksheets/money.xml']).toContain('<c r="D2" s="5"><v>11800000000</v></c>')
  expect(found['xl/worksheets/money.xml']).toContain('<c r="D5" s="5"><v>7</v></c>')
})

test('an empty table is a sheet with its header', () => {
  const file = path()
  const book = openWorkbook(file)
  book.open(shape('problems')).close()
  book.finish()
  expect(parts(file)['xl/worksheets/problems.xml']).toContain('<autoFilter ref="A1:D1"/>')
})
