import { expect, test } from 'vitest'
import { withinCells } from '../../../../src/recognise/names/rules/cells.ts'
import { segment } from '../../../../src/segment/index.ts'
import { document } from '../../../make.ts'

test.each([
  ['Oakley Dental Practice           Bristow Office Ltd', ['Oakley Dental Practice', 'Bristow Office Ltd']],
  ['Zurich Municipal | Insurance', ['Zurich Municipal']],
  ['Jane Roe|John Doe |', ['Jane Roe', 'John Doe']],
  ['Facebook - Instagram', ['Facebook', 'Instagram']],
  ['Coca-Cola', ['Coca-Cola']],
  ['Jane Roe\tJohn Doe', ['Jane Roe', 'John Doe']],
  ['Acme  Corp', ['Acme  Corp']],
  ['Acme\n      Corp', ['Acme\n      Corp']],
  ['Acme      \n\tCorp', ['Acme      \n\tCorp']],
])('%j', (text, names) => {
  const segmented = segment(document(text))
  const { start, end } = segmented.tokens
  const found = withinCells([{ kind: 'organization', from: 0, to: end.indexOf(text.length) + 1, probability: 1 }], segmented)
  expect([...found].map(({ from, to }) => text.slice(start[from], end[to - 1]))).toEqual(names)
})

test.each([
  ['Alexia Howard - Bernstein', ['person Alexia Howard', 'organization Bernstein']],
  ['Alexia Howard – Bernstein', ['person Alexia Howard', 'organization Bernstein']],
  ['Alexia Howard-Bernstein', ['person Alexia Howard-Bernstein']],
  ['Alexia Howard - s106', ['person Alexia Howard']],
])('%j', (text, names) => {
  const segmented = segment(document(text))
  const { start, end } = segmented.tokens
  const found = withinCells([{ kind: 'person', from: 0, to: end.indexOf(text.length) + 1, probability: 1 }], segmented)
  expect([...found].map(({ kind, from, to }) => `${kind} ${text.slice(start[from], end[to - 1])}`)).toEqual(names)
})
