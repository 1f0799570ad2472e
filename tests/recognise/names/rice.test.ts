import { expect, test } from 'vitest'
import { readAscending, writeAscending } from '../../../src/recognise/names/rice.ts'
import { hashOf } from '../../../src/recognise/names/words.ts'

const unsigned = (hashes: Iterable<number>): number[] => [...new Set(hashes)].sort((a, b) => (a >>> 0) - (b >>> 0))

test.each([
  ['none', []],
  ['one', [hashOf('norda')]],
  ['the least and the largest', [16, -16]],
  ['neighbours', [16, 32, 48, 64, 80]],
  ['a few, far apart', unsigned(['norda', 'halcyon', 'basel'].map(hashOf))],
  ['fifty thousand', unsigned(Array.from({ length: 50_000 }, (_, index) => hashOf(`word ${index}`)))],
])('hashes come back as they were: %s', (_, hashes) => {
  const written = Buffer.concat([Buffer.from('before'), writeAscending(hashes), Buffer.from('after')])
  const { hashes: read, end } = readAscending(written, 6, hashes.length)
  expect([...read]).toEqual(hashes)
  expect(written.toString('utf8', end)).toBe('after')
})

test('scattered hashes take little more than they must', () => {
  const hashes = unsigned(Array.from({ length: 50_000 }, (_, index) => hashOf(`word ${index}`)))
  const least = (Math.log2(2 ** 28 / hashes.length) + Math.log2(Math.E)) / 8
  expect(writeAscending(hashes).length / hashes.length).toBeLessThan(least * 1.01)
})

test('hashes that do not ascend are a bug', () => {
  expect(() => writeAscending([32, 16])).toThrow('ascend')
  expect(() => writeAscending([16, 16])).toThrow('ascend')
})
