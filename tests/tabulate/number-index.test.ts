import { expect, test } from 'vitest'
import { indexNumbers } from '../../src/tabulate/number-index.ts'

test('finds what was added by its hash, though many share one', () => {
  const things = Array.from({ length: 5000 }, (_, index) => `thing ${index}`)
  const hashOf = (entry: number): number => (entry % 700) * 0x9e3779b1
  const index = indexNumbers(hashOf)
  for (let entry = 0; entry < things.length; entry += 2) index.add(entry)
  for (let entry = 0; entry < things.length; entry++)
    expect(index.find(hashOf(entry), other => things[other] === things[entry])).toBe(entry % 2 === 0 ? entry : -1)
})

test('of several that are the same, the first', () => {
  const index = indexNumbers(() => 7)
  for (const entry of [3, 1, 2]) index.add(entry)
  expect(index.find(7, () => true)).toBe(3)
})
