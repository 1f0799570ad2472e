import { expect, test } from 'vitest'
import { withMunicipality } from '../../../../src/recognise/names/rules/municipality.ts'

test.each([
  ['TOWN OF ', 'EASTMERE', 'TOWN OF EASTMERE'],
  ['paid by the City of ', 'Dayton', 'City of Dayton'],
  ['paid by the city of ', 'Dayton', 'Dayton'],
  ['The Supercity of ', 'Dayton', 'Dayton'],
  ['City off ', 'Dayton', 'Dayton'],
  ['', 'Dayton', 'Dayton'],
])('%s%s', (before, name, wanted) => {
  const text = before + name
  const { start, end } = withMunicipality(text, { start: before.length, end: text.length })
  expect(text.slice(start, end)).toBe(wanted)
})
