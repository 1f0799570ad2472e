import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeAll, expect, test } from 'vitest'
import { runProgram } from '../program.ts'

const folder = mkdtempSync(join(tmpdir(), 'ledger-show-'))
const out = join(folder, 'tables')
const input = join(import.meta.dirname, '../../input')

beforeAll(async () => {
  expect(await runProgram(['show', 'anyone', '--out', out])).toMatchObject({ code: 2 })
  await runProgram([input, '--out', out])
})

test('one entity: roles, quotes, documents with their sentences', async () => {
  const { code, stdout } = await runProgram(['show', 'dana ripley', '--out', out])
  expect(code).toBe(0)
  expect(stdout).toMatch(/^Dana Ripley {2}person {2}p-/)
  expect(stdout).toContain('chief communications officer, US Bancorp')
  expect(stdout).toContain('“We have not given customer information')
  expect(stdout).toContain('agency/2018-08-07_banks-and-messenger.txt')
  expect(stdout).not.toContain('\x1b')
})

test('for machines', async () => {
  const { stdout } = await runProgram(['show', 'Facebook', '--out', out, '--json'])
  const found = JSON.parse(stdout)
  expect(found).toMatchObject({
    kind: 'organization',
    name: expect.stringContaining('Facebook'),
    amounts: [{ amount: '11800000000', currency: 'USD' }],
  })
  expect(found.mentions).toBe(found.documents.flatMap((each: { mentions: unknown[] }) => each.mentions).length)
  expect(await runProgram(['show', found.id, '--out', out, '--json'])).toMatchObject({ stdout })
})

test.each([
  ['Nobody At All', /No organization or person of the last run is called “Nobody At All”/],
  ['an', /could be .+\([op]-\w+\).+Write the name in full, or the id/],
])('%s: one sentence, exit 2', async (name, message) => {
  const { code, stdout, stderr } = await runProgram(['show', name, '--out', out])
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
  expect(stderr).toMatch(message)
})

test('a document cannot write to the terminal', async () => {
  const file = join(folder, 'evil.txt')
  writeFileSync(file, 'Acme Corp. \x1b[2Jsaid on Monday that \x1b]0;title\x07it paid Jane Smith $5 million. Jane Smith left Acme Corp.')
  const { stderr } = await runProgram([file, '--out', join(folder, 'evil')])
  expect(stderr).not.toContain('\x1b')
  const { stdout } = await runProgram(['show', 'Jane Smith', '--out', join(folder, 'evil')])
  expect(stdout).toContain('Jane Smith')
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must not come out
  expect(stdout).not.toMatch(/[\x00-\x09\x0b-\x1f\x7f-\x9f]/)
})

test('who belongs somewhere without a role', async () => {
  const file = join(folder, 'bare.txt')
  writeFileSync(file, 'Tim Cook of Apple spoke on Monday.')
  await runProgram([file, '--out', join(folder, 'bare')])
  const { stdout } = await runProgram(['show', 'Tim Cook', '--out', join(folder, 'bare')])
  expect(stdout).toMatch(/^ {2}Apple$/m)
  expect(stdout).not.toMatch(/^ *, /m)
})
