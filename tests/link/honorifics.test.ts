import { expect, test } from 'vitest'
import { honorificBefore } from '../../src/link/honorifics.ts'

test.each([
  ['Sen. ', 'Senator'],
  ['said Mrs. ', 'Mrs'],
  ['the Rev. ', 'Reverend'],
  ['(Judge ', 'Judge'],
  ['president ', 'President'],
  ['Father ', 'Father'],
  ['Circuit Judge. ', null],
  ['the President. ', null],
  ['the judge, ', null],
  ['his father, ', null],
  ['his father ', null],
  ['Professor) ', null],
  ['chairman ', null],
  ['Vice President ', null],
  ['former President ', 'President'],
  ['Attorney General ', null],
  ['Maj. Gen. ', 'General'],
  ['Lt. Gov. ', null],
  ['Lt. Col. ', 'Colonel'],
  ['Vice Adm. ', 'Admiral'],
])('%j', (before, wanted) => {
  expect(honorificBefore(`${before}Roe`, before.length)).toBe(wanted)
})
