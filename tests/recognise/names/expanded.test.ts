import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { prepared } from '../../../src/prepared.ts'
import { expandModel, readExpanded } from '../../../src/recognise/names/expanded.ts'
import { MODEL } from '../../../src/recognise/names/index.ts'
import { readModel } from '../../../src/recognise/names/model.ts'

const file = readFileSync(MODEL)

const expanded = expandModel(readModel(file))

test('what the build prepared is the model of the file', () => {
  expect(prepared('model', file)?.equals(expanded)).toBe(true)
})

test('nothing is lost, wherever it lies in memory', () => {
  const bytes = Buffer.alloc(expanded.length + 8)
  bytes.set(expanded, 8)
  expect(Buffer.compare(expandModel(readExpanded(bytes.subarray(8))), expanded)).toBe(0)
})

test('of a file that changed nothing is prepared', () => {
  expect(prepared('model', file.subarray(1))).toBeNull()
})
