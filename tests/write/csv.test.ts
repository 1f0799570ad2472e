import { mkdtempSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parse } from 'csv-parse/sync'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Cell, Table } from '../../src/types.ts'
import { LONGEST_CELL, openCsv } from '../../src/write/index.ts'

interface Row {
  readonly text: Cell
  readonly amount: Cell
}

const table: Table<Row> = {
  name: 'test',
  about: '',
  primaryKey: [],
  foreignKeys: [],
  columns: [
    { name: 'text', type: 'string', about: '', cell: row => row.text },
    { name: 'amount', type: 'number', about: '', cell: row => row.amount },
  ],
}

function written(rows: readonly Row[], excel = false): string {
  const path = join(mkdtempSync(join(tmpdir(), 'ledger-')), 'test.csv')
  const csv = openCsv(path, table, excel)
  csv.add(rows)
  expect(csv.close()).toBe(rows.length)
  return readFileSync(path, 'utf8')
}

test.each([
  ['a plain row', { text: 'Acme', amount: '1.5' }, 'Acme,1.5'],
  ['an empty cell', { text: null, amount: null }, ','],
  ['commas and quotes', { text: 'Kidder, "Peabody"', amount: 1 }, '"Kidder, ""Peabody""",1'],
  ['a name broken over a line', { text: 'Sisters of\nMercy', amount: 1 }, '"Sisters of\nMercy",1'],
  ['a formula', { text: '=HYPERLINK("x")', amount: 1 }, '"\'=HYPERLINK(""x"")",1'],
  ['a sign that starts a formula', { text: '@home', amount: 1 }, "'@home,1"],
  ['a negative amount', { text: 'loss', amount: '-1.5' }, 'loss,-1.5'],
  ['a negative amount beyond doubles', { text: 'loss', amount: '-123456789012345678901' }, 'loss,-123456789012345678901'],
  ['an amount that a double cannot hold', { text: 'x', amount: '12345678901234567890.25' }, 'x,12345678901234567890.25'],
  ['control characters', { text: 'a\u0000b\u0007c\u202ed', amount: 1 }, 'abcd,1'],
])('%s', (_, row, line) => {
  expect(written([row])).toBe(`text,amount\r\n${line}\r\n`)
})

test('no cell is longer than a spreadsheet keeps', () => {
  const [row = []] = parse(written([{ text: 'x'.repeat(50_000), amount: 1 }]), { from: 2 })
  expect(row[0]).toHaveLength(LONGEST_CELL - 1)
  expect(row[0]?.at(-1)).toBe('…')
})

test('a byte order mark only for Excel', () => {
  expect(written([], true).startsWith('\ufefftext')).toBe(true)
  expect(written([]).startsWith('text')).toBe(true)
})

test('thousands of rows come back as they went in', () => {
  const rows = Array.from({ length: 1234 }, (_, index) => ({ text: `row ${index}`, amount: index }))
  expect(parse(written(rows), { from: 2 })).toEqual(rows.map(({ text, amount }) => [text, String(amount)]))
})

test('any text comes back, less control characters and with formulas escaped', () => {
  fc.assert(
    fc.property(
      fc.string({ minLength: 1, maxLength: 50 }).filter(text => text.trim() !== ''),
      text => {
        const [row = []] = parse(written([{ text, amount: null }]), { from: 2, record_delimiter: ['\r\n', '\n', '\r'] })
        expect(row[0]?.replace(/^'(?=[=+\-@\t\r＝＋－＠])/, '')).toBe(text)
      },
    ),
    { numRuns: 50 },
  )
})
