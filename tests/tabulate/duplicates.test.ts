import { expect, test } from 'vitest'
import { segment, sketchOf } from '../../src/segment/index.ts'
import { findDuplicates } from '../../src/tabulate/duplicates.ts'
import { document } from '../make.ts'

const story = `Helvora AG, the Zurich-based maker of grid software, has agreed to buy Tidewell Energy plc for about £1.4bn in cash, ending eight months of
on-and-off talks with the Bristol tidal power group. Shareholders will receive 412 pence a share, a premium of 38 per cent to the closing price on Friday.
The offer values the company's debt at a further £220m. The chief executive said that this was the right home for the engineers, and that the array
could not have been built on the company's own balance sheet. The chair of the buyer said the combined group would keep its headquarters in Bristol
until at least the end of the decade. A Danish bank is financing the purchase with a loan of €900m, to be repaid over seven years from the proceeds of
power sold to the grid. The regulator said it would look at the deal, as it had looked at an earlier one, which it blocked two years ago. Analysts had
expected a higher bid, and one of them called the price decent rather than generous. Unions asked for talks about jobs at the yard in Cardiff.`
const other = `A strong wind blowing on shore piles the water up, and a deep low lifts it further. Read along the row for the day, then down to the hour you
need. Between the printed times the height follows a smooth curve: slow at the turn, fast in the middle, and the rule of twelfths is close enough for a
small boat. The table gives the height above a fixed mark, in metres, for every high and low water of the year.`

const meta = (path: string, text: string, sha256 = path) => {
  const { text: _, parts: __, ...rest } = document(text, { path, sha256 })
  return { ...rest, words: 0, sketch: sketchOf(segment(document(text))) }
}

test.each([
  ['the same bytes', story, 'same', 'same', 'a'],
  [
    'another byline, and the case of the headline',
    `By Moira Kessock\n\n${story.toUpperCase().slice(0, 60)}${story.slice(60)}`,
    'x',
    'y',
    'a',
  ],
  ['a sentence more', `${story} The deal is to close in June.`, 'x', 'y', 'a'],
  ['other line breaks', story.replaceAll('\n', ' '), 'x', 'y', 'a'],
  ['another story', other, 'x', 'y', null],
  ['the first half only', story.slice(0, story.length / 2), 'x', 'y', null],
  ['the story and as much again', `${story} ${other.repeat(2)}`, 'x', 'y', null],
])('%s', (_, text, first, second, expected) => {
  const find = findDuplicates()
  expect(find(meta('a', story, first))).toBeNull()
  expect(find(meta('b', text, second))).toBe(expected)
})

test('a duplicate of a duplicate points to the original', () => {
  const find = findDuplicates()
  find(meta('a', story))
  find(meta('b', `${story} More.`))
  expect(find(meta('c', `${story} More.`))).toBe('a')
})

test('short texts are duplicates only when their content is the same', () => {
  const find = findDuplicates()
  expect(find(meta('a', 'Shares fell on Monday.', 'x'))).toBeNull()
  expect(find(meta('b', 'Shares fell on Monday!', 'y'))).toBeNull()
  expect(find(meta('c', 'Shares fell on Monday.', 'x'))).toBe('a')
})
