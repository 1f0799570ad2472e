import { expect, test } from 'vitest'
import { fitted, oneLine, padded, terminalOf, widthOf, wrapped } from '../../src/command/terminal.ts'

test.each([
  ['plain', 5],
  ['日本銀行', 8],
  ['e\u0301', 1],
  ['', 0],
])('%j takes %i cells', (text, cells) => {
  expect(widthOf(text)).toBe(cells)
})

test.each([
  ['short', 10, 'short'],
  ['exactly ten', 11, 'exactly ten'],
  ['rather longer', 8, 'rather…'],
  ['日本銀行', 5, '日本…'],
])('%j in %i cells', (text, room, expected) => {
  expect(fitted(text, room)).toBe(expected)
})

test('columns line up whatever the script', () => {
  expect(widthOf(padded('日本', 8))).toBe(8)
})

test('lines break between words, behind their indent', () => {
  expect(wrapped('one two three four', 11, 2)).toEqual(['  one two', '  three', '  four'])
})

test('what moves the cursor is gone', () => {
  expect(oneLine('a\x1b[2J\r\nb\u202e')).toBe('a[2J b')
})

test.each([
  [{ isTTY: true, columns: 80 }, {}, '\x1b[1mx\x1b[22m'],
  [{ isTTY: true, columns: 80 }, { NO_COLOR: '1' }, 'x'],
  [{ isTTY: true, columns: 80 }, { NO_COLOR: '' }, '\x1b[1mx\x1b[22m'],
  [{ isTTY: true, columns: 80 }, { TERM: 'dumb' }, 'x'],
  [{}, {}, 'x'],
])('bold on %j with %j', (stream, environment, expected) => {
  expect(terminalOf(stream, environment).bold('x')).toBe(expected)
})
