import { describe, expect, test } from 'vitest'
import { affiliationRules } from '../../src/relate/affiliations/index.ts'
import { nameOf, related } from './annotated.ts'

const statementsIn = (marked: string): readonly string[] => {
  const document = related(marked)
  return document.affiliations.map(
    ({ person, role, organization, former }) =>
      `${nameOf(document, person)} | ${former ? 'former ' : ''}${role} | ${nameOf(document, organization)}`,
  )
}

describe.each(affiliationRules.map(rule => [rule.name, rule] as const))('%s', (_, rule) => {
  test.each(rule.examples)('%s', example => {
    const [marked = '', wanted = ''] = example.split(' → ')
    expect(statementsIn(marked)).toEqual(wanted === 'nothing' ? [] : wanted.split('; '))
  })
})

test('spans hold the name and the role', () => {
  const document = related('He met [Dana Ripley], chief communications officer at {US Bancorp}, there.')
  const [statement] = document.affiliations
  expect(document.document.text.slice(statement?.start, statement?.end)).toBe('Dana Ripley, chief communications officer at US Bancorp')
})
