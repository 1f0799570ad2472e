import { existsSync, mkdtempSync, readdirSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { runProgram } from './program.ts'

/**
 * Whole runs: every folder of golden/ is a test. `input/` is given to the program, with the arguments in `arguments.json` ("@" stands for the
 * folder itself), and every table with a row must be what `output/` holds. `npm test -- -u` accepts what has changed on purpose.
 */
const golden = join(import.meta.dirname, 'golden')
const cases = readdirSync(golden).sort()

test.each(cases)('%s', async name => {
  const folder = join(golden, name)
  const out = mkdtempSync(join(tmpdir(), 'ledger-golden-'))
  const file = join(folder, 'arguments.json')
  const extra: readonly string[] = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : []
  const { code } = await runProgram([join(folder, 'input'), '--out', out, '--quiet', ...extra.map(each => each.replace('@', folder))])
  expect(code).toBe(0)
  const tables = readdirSync(out).filter(table => table.endsWith('.csv'))
  const withRows = tables.filter(table => readFileSync(join(out, table), 'utf8').split('\r\n').length > 2)
  for (const table of withRows.sort())
    await expect(readFileSync(join(out, table), 'utf8')).toMatchFileSnapshot(join(folder, 'output', table))
  expect(withRows.sort()).toEqual(readdirSync(join(folder, 'output')).sort())
})
