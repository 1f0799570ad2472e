import { readdirSync } from 'node:fs'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { fixture } from './fixture.ts'
import { read } from './reading.ts'

/** 300 runs by default; FUZZ_RUNS=10000 for the long mode. */
const numRuns = Number(process.env['FUZZ_RUNS'] ?? 300)

const names = readdirSync(new URL('fixtures', import.meta.url)).sort()

type Mutation = (bytes: Uint8Array) => Uint8Array

const place = fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true })

const mutation: fc.Arbitrary<Mutation> = fc.oneof(
  fc.tuple(place, fc.integer({ min: 0, max: 7 })).map(([at, bit]) => (bytes: Uint8Array) => {
    const copy = new Uint8Array(bytes)
    const index = Math.floor(at * copy.length)
    copy[index] = (copy[index] ?? 0) ^ (1 << bit)
    return copy
  }),
  place.map(at => (bytes: Uint8Array) => bytes.subarray(0, Math.floor(at * bytes.length))),
  fc.tuple(place, place, place).map(([from, to, at]) => (bytes: Uint8Array) => {
    const piece = bytes.subarray(Math.floor(Math.min(from, to) * bytes.length), Math.floor(Math.max(from, to) * bytes.length))
    const index = Math.floor(at * bytes.length)
    return Buffer.concat([bytes.subarray(0, index), piece, bytes.subarray(index)])
  }),
  fc.tuple(place, fc.uint8Array({ minLength: 1, maxLength: 8 })).map(([at, noise]) => (bytes: Uint8Array) => {
    const copy = new Uint8Array(bytes)
    copy.set(noise.subarray(0, copy.length), Math.floor(at * Math.max(0, copy.length - noise.length)))
    return copy
  }),
)

test('damaged files of every kind give documents or rows', { timeout: numRuns * 2000 }, async () => {
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...names), fc.array(mutation, { minLength: 1, maxLength: 4 }), async (name, mutations) => {
      const bytes = mutations.reduce<Uint8Array>((mutated, mutate) => mutate(mutated), fixture(name))
      const { documents, problems } = await read(bytes, name)
      expect(documents.length + problems.length).toBeGreaterThan(0)
      for (const { text, parts } of documents) for (const { start } of parts) expect(start).toBeLessThan(text.length)
    }),
    { numRuns },
  )
})
