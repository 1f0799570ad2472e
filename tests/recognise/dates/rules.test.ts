import { describe, expect, test } from 'vitest'
import { rules } from '../../../src/recognise/dates/rules/index.ts'
import { datesIn } from './dates-in.ts'

/** Wednesday: the day of the documents in the rules' examples. */
const PUBLISHED = '2015-06-17'

describe.each(rules.map(rule => ({ name: rule.name, rule })))('$name', ({ rule }) => {
  test.each(Object.entries({ ...rule.finds }))('finds %j → %s', (marked, timex) => {
    const start = marked.indexOf('[')
    const end = marked.indexOf(']') - 1
    const text = marked.replace('[', '').replace(']', '')
    const found = datesIn(text, PUBLISHED).map(mention => ({
      text: text.slice(mention.start, mention.end),
      timex: mention.value.timex,
      rule: mention.rule,
    }))
    expect(found).toContainEqual({ text: text.slice(start, end), timex, rule: rule.name })
  })

  test.each(rule.ignores.map(text => ({ text })))('finds nothing in $text', ({ text }) => {
    const found = datesIn(text, PUBLISHED).filter(mention => rule.confidence === 0 || mention.rule === rule.name)
    expect(found).toEqual([])
  })
})

test('names are unique and every rule has examples', () => {
  const names = rules.map(({ name }) => name)
  expect(new Set(names).size).toBe(names.length)
  expect(rules.filter(({ finds, ignores }) => Object.keys(finds).length + ignores.length === 0).map(({ name }) => name)).toEqual([])
})
