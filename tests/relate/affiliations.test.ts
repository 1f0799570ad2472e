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

test.each([
  [
    'a curriculum vitae',
    '[Ann Oke]\nLeeds\n\nVP Product\n{Plum Bank}\nJan 2020 – Present\n\n{Fig Trust}\nHead of Payments\n2016 - 2019 · 3 yrs\n\nTreasurer, {Oak Ltd}\n2012–2016\n',
    ['Ann Oke | VP Product | Plum Bank', 'Ann Oke | former Head of Payments | Fig Trust', 'Ann Oke | former Treasurer | Oak Ltd'],
  ],
  ['years of something else', '[Ann Oke]\n\nThe {Plum Bank} grew.\n2012–2016\n', []],
  ['a story', '[Ann Oke] left.\n\nVP Product\n{Plum Bank}\nJan 2020 – Present\n', []],
])('%s', (_, marked, wanted) => expect(statementsIn(marked)).toEqual(wanted))

test('spans hold the name and the role', () => {
  const document = related('He met [Dana Ripley], chief communications officer at {US Bancorp}, there.')
  const [statement] = document.affiliations
  expect(document.document.text.slice(statement?.start, statement?.end)).toBe('Dana Ripley, chief communications officer at US Bancorp')
})
