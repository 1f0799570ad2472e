import fc from 'fast-check'
import { expect, test } from 'vitest'
import { shapes } from '../../src/segment/index.ts'
import { tokenise } from '../../src/segment/tokens.ts'

const tokensOf = (text: string) => {
  const { count, start, end, shape } = tokenise(text, [{ start: 0, end: text.length }])
  return Array.from({ length: count }, (_, index) => ({ text: text.slice(start[index], end[index]), shape: shape[index] }))
}
const texts = (text: string): string =>
  tokensOf(text)
    .map(token => token.text)
    .join('|')

test.each([
  ['Apple Inc. said so.', 'Apple|Inc.|said|so|.'],
  ['the U.S. and J.P. Morgan', 'the|U.S.|and|J.P.|Morgan'],
  ['J. R. Okafor', 'J.|R.|Okafor'],
  ["O'Rourke's plan", "O'Rourke|'s|plan"],
  ['the firm’s users’ data', 'the|firm|’s|users|’|data'],
  ['He left AT&T.', 'He|left|AT&T|.'],
  ['AT&T and R&D, but Smith & Co.', 'AT&T|and|R&D|,|but|Smith|&|Co.'],
  ['Dallas-based Coca-Cola', 'Dallas|-|based|Coca|-|Cola'],
  ['$11.8 billion, 1,234.5 and 2019-2022', '$|11.8|billion|,|1,234.5|and|2019|-|2022'],
  ['Amazon.com rose.Then it fell', 'Amazon.com|rose|.|Then|it|fell'],
  ['about 11bn in 2Q16', 'about|11bn|in|2Q16'],
  ['wait ... (really)', 'wait|...|(|really|)'],
  ['at 3 a.m. on Jan. 5.', 'at|3|a.m.|on|Jan.|5|.'],
  ['naïve Škoda 東京', 'naïve|Škoda|東京'],
  ['co\u00adoperate', 'co\u00adoperate'],
  ['', ''],
])('tokens of %j', (text, expected) => {
  expect(texts(text)).toBe(expected)
})

test.each([
  ['bank', shapes.lower],
  ['Bank', shapes.title],
  ['IBM', shapes.upper],
  ['U.S.', shapes.upper],
  ['J', shapes.initial],
  ['McDonald', shapes.mixed],
  ['iPhone', shapes.mixed],
  ['1,234.5', shapes.number],
  ['737s', shapes.alphanumeric],
  ['€', shapes.symbol],
  [',', shapes.punctuation],
])('shape of %j', (text, shape) => {
  expect(tokensOf(text)).toEqual([{ text, shape }])
})

test('every character that is no white space lies in exactly one token', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 200 }), text => {
      const { count, start, end } = tokenise(text, [{ start: 0, end: text.length }])
      let at = 0
      for (let index = 0; index < count; index++) {
        expect(start[index]).toBeGreaterThanOrEqual(at)
        expect(text.slice(at, start[index])).toMatch(/^[\s\u200b\ufeff]*$/)
        at = end[index] ?? 0
      }
      expect(text.slice(at)).toMatch(/^[\s\u200b\ufeff]*$/)
    }),
  )
})
