import { expect, test } from 'vitest'
import { longTables } from '../../src/tabulate/index.ts'

test.each([
  [1_048_575, 0],
  [1_048_576, 1],
])('a table of %i rows under its header makes %i warnings', (rows, warnings) => {
  expect(longTables(new Map([['mentions', rows]]))).toHaveLength(warnings)
})
