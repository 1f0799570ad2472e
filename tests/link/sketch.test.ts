import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addToSketch, shared } from '../../src/link/across/sketch.ts'

const ascending = (values: readonly number[]): number[] => [...new Set(values)].sort((a, b) => a - b)
const sketches = fc.array(fc.nat(60), { maxLength: 40 }).map(values => ascending(values).slice(0, 24))

test('a union holds the smallest of both, and the shared are counted', () => {
  fc.assert(
    fc.property(sketches, sketches, (a, b) => {
      expect(addToSketch(a, b)).toEqual(ascending([...a, ...b]).slice(0, 24))
      expect(shared(a, b)).toBe(a.filter(value => b.includes(value)).length)
    }),
  )
})

test('what holds the other already is given itself', () => {
  const [some, all] = [[2, 5], ascending(Array.from({ length: 24 }, (_, index) => index))]
  expect(addToSketch(some, all)).toBe(all)
  expect(addToSketch(all, some)).toBe(all)
})
