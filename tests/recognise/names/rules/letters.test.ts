import { expect, test } from 'vitest'
import { withoutLetters } from '../../../../src/recognise/names/rules/letters.ts'

test.each([
  ['Isla Falkirk-Lowe MSP', 'Isla Falkirk-Lowe'],
  ['Ann Oke, QC', 'Ann Oke'],
  ['Ann Oke', null],
  ['Plum MP', null],
  ['Plum Fig CBEX', null],
])('%s', (text, wanted) => {
  const span = withoutLetters(text, { start: 0, end: text.length })
  expect(span === null ? null : text.slice(span.start, span.end)).toBe(wanted)
})
