import { expect, test } from 'vitest'
import { isCode } from '../../../../src/recognise/names/rules/code.ts'

test.each([
  ['VTB', '-101 trial', true],
  ['CSI', '\u2011300', true],
  ['VTB', ' 101', false],
  ['VTB', '-backed', false],
  ['Boeing', '-737', false],
  ['VTB', '', false],
])('%s%s', (name, after, wanted) => {
  expect(isCode(name + after, { start: 0, end: name.length })).toBe(wanted)
})
