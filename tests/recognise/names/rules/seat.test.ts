import { expect, test } from 'vitest'
import { isSeat } from '../../../../src/recognise/names/rules/seat.ts'

test.each([
  ['San Francisco', '-based Visa', true],
  ['LOS ANGELES', '-BASED NORTHROP', true],
  ['Chicago', '\u2011headquartered Boeing', true],
  ['Houston', '-born Jane Roe', true],
  ['Boston', ' based its claim on', false],
  ['Visa', '-backed', false],
  ['Visa', '-basedness', false],
  ['Visa', '', false],
])('%s%s', (name, after, wanted) => {
  expect(isSeat(name + after, { start: 0, end: name.length })).toBe(wanted)
})

test.each([
  ['Ruth Cadwallader (', 'Penmarsh', ') (Lab): What', true],
  ['Ruth Cadwallader (', 'Penmarsh', ') (Laboratory)', false],
  ['Ruth Cadwallader (', 'Penmarsh', ') said', false],
])('%s%s%s', (before, name, after, wanted) => {
  const start = before.length
  expect(isSeat(before + name + after, { start, end: start + name.length })).toBe(wanted)
})
