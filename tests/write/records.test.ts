import { stringify } from 'csv-stringify/sync'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Field, field } from '../../src/write/cells.ts'
import { csvLines } from '../../src/write/records.ts'

const byLibrary = (records: readonly (readonly Field[])[]): string =>
  stringify(records as Field[][], { record_delimiter: 'windows', quote_record_delimiter: true, escape_formulas: true })

test.each<[string, readonly Field[]]>([
  ['plain fields', ['Acme', 1.5, null]],
  ['quotes, commas, breaks', ['a "b", c', 'two\nlines', 'return\rhere', 'plain']],
  ['formulas, and numbers with a minus', ['=1', '+1', '-1', '@a', '\tx', '＝1', '＋1', '－1', '＠a', -1, -10n, 'a=b']],
  ['an apostrophe', ["'tis", "it's"]],
  ['nothing', [null]],
  ['large and small numbers', [1e21, 1e-7, 12345678901234567890n]],
])('%s as the library writes them', (_, record) => {
  expect(csvLines([record, record])).toBe(byLibrary([record, record]))
})

test('any cells as the library writes them', () => {
  const text = fc.oneof(fc.string(), fc.constantFrom('=', '-', ',', '"', '\r\n', '\u2028', '＠')).map(each => field(each, 'string'))
  const cell = fc.oneof(text, fc.double({ noNaN: true, noDefaultInfinity: true }), fc.bigInt(), fc.constant(null))
  fc.assert(
    fc.property(fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 5 }), records => {
      expect(csvLines(records)).toBe(byLibrary(records))
    }),
    { numRuns: 300 },
  )
})
