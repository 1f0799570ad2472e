import { expect, test } from 'vitest'
import { makeDocuments } from '../../src/bench/made.ts'

const first = [...makeDocuments(300)]

test('made documents are always the same, whatever their number', () => {
  expect([...makeDocuments(20)]).toEqual(first.slice(0, 20))
})

test('made documents differ, and look like some', () => {
  expect(new Set(first.map(({ text }) => text)).size).toBe(first.length)
  for (const { date, text } of first) {
    expect(date).toMatch(/^20[12]\d-\d\d-\d\d$/)
    expect(text.split(/\s+/).length).toBeGreaterThan(5)
  }
})
