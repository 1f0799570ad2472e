import { expect, test } from 'vitest'
import { isEmployer } from '../../../../src/recognise/names/rules/employer.ts'

test.each([
  ['Simon Leigh', ' of ', 'Carter Jonas', true],
  ['Jane Roe', ' of the ', 'Carter Jonas', true],
  ['Jane Roe', ' off ', 'Carter Jonas', false],
  ['Jane Roe', ' and ', 'Carter Jonas', false],
  ['Jane Roe', ', of ', 'Carter Jonas', false],
  ['Jane Roe', ' of that', 'Carter Jonas', false],
])('%s%s%s', (person, between, name, wanted) => {
  const start = person.length + between.length
  expect(isEmployer(person + between + name, { start: 0, end: person.length }, { start, end: start + name.length })).toBe(wanted)
})

test('nobody before it', () => {
  expect(isEmployer(' of Carter Jonas', null, { start: 4, end: 16 })).toBe(false)
})
