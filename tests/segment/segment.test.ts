import fc from 'fast-check'
import { expect, test } from 'vitest'
import { plainText, segment } from '../../src/segment/index.ts'
import { document } from '../make.ts'

/** As the text has them. */
function sentences(original: string): string[] {
  const { text, toOriginal } = plainText(original)
  return segment(document(text)).sentences.map(({ start, end }) => original.slice(toOriginal(start), toOriginal(end - 1) + 1))
}

test.each([
  ['two sentences', 'Mr. Smith left. He came back.', ['Mr. Smith left.', 'He came back.']],
  ['abbreviations inside', 'Apple Inc. rose 5.5 percent in the U.S. market.', ['Apple Inc. rose 5.5 percent in the U.S. market.']],
  ['a headline without a stop', 'Banks fall\n\nShares fell.', ['Banks fall', 'Shares fell.']],
  ['lines of a list', 'Revenue: $5\nProfit: $2\n', ['Revenue: $5', 'Profit: $2']],
  ['an amount after Rs.', 'It paid Rs. 500 crore. No. 7 was next.', ['It paid Rs. 500 crore.', 'No. 7 was next.']],
  ['nothing', ' \n ', []],
])('%s', (_, text, expected) => {
  expect(sentences(text)).toEqual(expected)
})

const wrapped = `The company said on Monday that it would close its plant in
Dayton, Ohio, and move the work to a new site near the border
by the end of the year.`

test('hard-wrapped lines do not break a sentence', () => {
  expect(sentences(wrapped)).toEqual([wrapped])
})

const headlines = `Glencore Shares Soar After Trading Unit Sale Report
VW names Hans Dieter Poetsch chairman; Piech family backs Mueller
Lidl Hands UK Staff A Pay Rise As Tesco Frets
EU Court Strikes Down Safe Harbor Pact With U.S.`

test('headlines one under another are sentences', () => {
  expect(sentences(headlines)).toEqual(headlines.split('\n'))
})

const ragged = `NEW YORK, Aug 7 (Reuters) - Facebook has pulled in $11.8 billion in advertising revenue in the
United States and Canada so far in 2018, the Wall Street Journal reported on Monday.
"We haven't shared any customer information," said Dana Ripley, chief communications
officer at US Bancorp.`

test('a divided word does not end a sentence', () => {
  expect(sentences('The shares of Micro-\nsoft fell.')).toEqual(['The shares of Micro-\nsoft fell.'])
})

test('lines broken by hand are ragged', () => {
  expect(sentences(ragged).at(-1)).toMatch(/chief communications\nofficer at US Bancorp\.$/)
})

test('short lines that could have gone on are not wrapped text', () => {
  const table = 'Name of the company here\nAcme Corp.\nBeta Ltd.'
  expect(plainText(table).text).toBe(table)
})

test('a block of short lines is a heading, not a paragraph', () => {
  const head = '“We buy companies whose engineers stay”\nAn interview with Ines Carvalho, chair of Helvora\nPublished: 18 April 2024'
  expect(plainText(head).text).toBe(head)
})

test('a date line below a long headline stays apart', () => {
  const head = 'Apple Computer CEO Steve Jobs gives opening keynote to WWDC 2005\nJune 6, 2005'
  expect(plainText(head).text).toBe(head)
})

test('sentences ascend, never overlap, and hold whole tokens', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 300 }), text => {
      const { sentences: found, tokens } = segment(document(text))
      let end = 0
      for (const sentence of found) {
        expect(sentence.start).toBeGreaterThanOrEqual(end)
        end = sentence.end
        for (let index = sentence.firstToken; index < sentence.endToken; index++) {
          expect(tokens.start[index]).toBeGreaterThanOrEqual(sentence.start)
          expect(tokens.end[index]).toBeLessThanOrEqual(sentence.end)
        }
      }
    }),
  )
})

test.each([
  ['after a sentence', `${'word '.repeat(150)}end. Next ${'word '.repeat(150)}`, /end\.$/],
  ['after a clause', `${'word '.repeat(150)}clause, ${'word '.repeat(150)}`, /clause,$/],
  ['after a word', 'word '.repeat(400), /word$/],
  ['anywhere', 'x'.repeat(3000), /x$/],
])('what has no end is cut %s', (_, text, first) => {
  const found = sentences(text)
  expect(found.length).toBeGreaterThan(1)
  expect(found[0]).toMatch(first)
  for (const sentence of found) expect(sentence.length).toBeLessThanOrEqual(1200)
})
