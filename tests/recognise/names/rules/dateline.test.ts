import { expect, test } from 'vitest'
import { isPlaceOfDateline } from '../../../../src/recognise/names/rules/dateline.ts'

test.each([
  ['KANSAS CITY', ', March 5, 2024 - The bank said', true],
  ['KANSAS CITY', ', Mo. (AP) — The governor', true],
  ['Houston', ' (Reuters) - Shares', true],
  ['OAKLAND', ', 7 Aug -- The team', true],
  ['BALLANTYNE FINANCIAL GROUP', ' (Boston) -- Jane Roe was named', false],
  ['Helvora', ', March 5, 2024', false],
  ['Ford', ' - the car maker -', false],
  ['Houston', ', which lost on May 5 -', false],
])('%s%s', (name, after, wanted) => {
  const text = `A headline\n${name}${after}`
  const start = text.indexOf(name)
  expect(isPlaceOfDateline(text, { start, end: start + name.length })).toBe(wanted)
  const inside = `He said ${name}${after}`
  expect(isPlaceOfDateline(inside, { start: 8, end: 8 + name.length })).toBe(false)
})
