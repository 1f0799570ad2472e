import { expect, test } from 'vitest'
import { builtInFormat, parseFormat, showNumber } from '../../../src/read/office/number-format.ts'

test.each([
  ['General', '1200', '1200'],
  ['General', '0.30000000000000004', '0.3'],
  ['0.00', '12.5', '12.5'],
  ['@', 'n/a', 'n/a'],
  ['$#,##0', '1200', '$1,200'],
  ['"$"#,##0.00', '1234567.5', '$1,234,567.50'],
  ['[$$-409]#,##0.00', '-5', '-$5'],
  ['#,##0.00\\ [$€-407]', '2000', '€2,000'],
  ['#,##0\\ "kr"', '2000', 'kr 2,000'],
  ['[$CHF]\\ #,##0.00', '0.5', 'CHF 0.50'],
  ['[$£-809]#,##0.000', '0.0125', '£0.0125'],
  ['_($* #,##0.00_);_($* \\(#,##0.00\\);_($* "-"??_);_(@_)', '1e6', '$1,000,000'],
  ['[Red]"US$"#,##0', '7', 'US$7'],
  ['#,##0 "shares"', '70', '70'],
  ['0.0%', '0.125', '12.5%'],
  ['dd/mm/yyyy', '43318', '2018-08-06'],
  ['[$-409]d\\-mmm\\-yy;@', '43318', '2018-08-06'],
  ['mmm', '43318', '2018-08-06'],
  ['yyyy-mm-dd hh:mm', '43318.604166666664', '2018-08-06 14:30'],
  ['hh:mm', '0.604166666666667', '14:30'],
  ['dd/mm/yyyy', '-1', '-1'],
  ['dd/mm/yyyy', '59', '1900-02-28'],
  ['dd/mm/yyyy', '61', '1900-03-01'],
])('%s shows %s as %s', (code, value, shown) => {
  expect(showNumber(value, parseFormat(code), false)).toBe(shown)
})

test.each([
  [14, '43318', '2018-08-06'],
  [10, '0.5', '50%'],
  [44, '5', '$5'],
  [0, '43318', '43318'],
  [3, '1200', '1200'],
])('format %i, which no workbook spells out, shows %s as %s', (id, value, shown) => {
  expect(showNumber(value, builtInFormat(id), false)).toBe(shown)
})

test('days counted from 1904', () => {
  expect(showNumber('41856', parseFormat('d/m/yy'), true)).toBe('2018-08-06')
})
