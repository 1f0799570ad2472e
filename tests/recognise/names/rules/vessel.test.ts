import { expect, test } from 'vitest'
import { isVessel } from '../../../../src/recognise/names/rules/vessel.ts'

test.each([
  ['who manages the tanker ', 'Paloma Star', true],
  ['aboard the “', 'Paloma Star', false],
  ['aboard the ferry “', 'Paloma Star', true],
  ['aboard USS ', 'Carl Vinson', true],
  ['aboard the M/V ', 'Doña Paz', true],
  ['the low-cost carrier ', 'Vueling', false],
  ['the BUSS ', 'Vueling', false],
  ['the ferry of ', 'Vueling', false],
  ['', 'Vueling', false],
])('%s%s', (before, name, wanted) => {
  const text = before + name
  expect(isVessel(text, { start: before.length, end: text.length })).toBe(wanted)
})
