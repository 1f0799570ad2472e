import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeAll, expect, test } from 'vitest'
import { belongs } from '../../src/program/shard.ts'
import { runProgram } from '../program.ts'

const input = mkdtempSync(join(tmpdir(), 'ledger-parts-in-'))
const folder = (): string => mkdtempSync(join(tmpdir(), 'ledger-parts-'))
const names = ['Acme Corp.', 'Widget Ltd', 'Borealis Bank', 'Harcourt Vane LLP']

beforeAll(() => {
  for (let index = 0; index < 24; index++) {
    const name = names[index % names.length]
    writeFileSync(
      join(input, `${index}.txt`),
      `${name} paid $${index} million to Jane Roe on ${(index % 28) + 1} May 2021. Roe, chief executive of ${name}, said so.`,
    )
  }
  writeFileSync(join(input, 'empty.txt'), '')
  writeFileSync(join(input, 'two.jsonl'), '{"id":"x","text":"Acme Corp. paid $5 million."}\n{"broken\n')
})

function tables(out: string): Record<string, string> {
  const csv = readdirSync(out).filter(name => name.endsWith('.csv'))
  return Object.fromEntries(csv.map(name => [name, readFileSync(join(out, name), 'utf8')]))
}

async function whole(): Promise<Record<string, string>> {
  const out = folder()
  await runProgram([input, '--out', out, '--quiet'])
  return tables(out)
}

async function parts(of: number): Promise<string[]> {
  const out = folder()
  for (let shard = 1; shard <= of; shard++) {
    expect(await runProgram([input, '--out', out, '--shard', `${shard}/${of}`])).toMatchObject({ code: 0 })
  }
  return readdirSync(out).map(name => join(out, name))
}

test.each([1, 3, 8])('the same bytes from %i parts as from one run, whatever the order of the parts', async of => {
  const out = folder()
  const made = await parts(of)
  expect(made).toHaveLength(of)
  expect(await runProgram(['merge', ...made.toReversed(), '--out', out, '--quiet'])).toMatchObject({ code: 0 })
  expect(tables(out)).toEqual(await whole())
})

test('every path belongs to exactly one part', () => {
  for (let index = 0; index < 100; index++) {
    const owners = Array.from({ length: 7 }, (_, shard) => belongs(`${index}.txt`, { shard: shard + 1, of: 7 })).filter(Boolean)
    expect(owners).toHaveLength(1)
  }
})

test('a part that is finished is skipped; one that is torn is made again, with what it holds', async () => {
  const out = folder()
  const args = [input, '--out', out, '--shard', '1/2']
  await runProgram(args)
  const [name = ''] = readdirSync(out)
  const finished = readFileSync(join(out, name))
  expect((await runProgram(args)).stderr).toContain('was finished before')
  writeFileSync(join(out, name), finished.subarray(0, finished.length / 2))
  expect((await runProgram(args)).stderr).toMatch(/\d+ documents/)
  expect(readFileSync(join(out, name))).toEqual(finished)
  expect(readdirSync(out)).toEqual([name])
})

test.each([
  [{ SLURM_ARRAY_TASK_ID: '3', SLURM_ARRAY_TASK_MIN: '0' }, '4'],
  [{ SLURM_ARRAY_TASK_ID: '3' }, '3'],
  [{ JOB_COMPLETION_INDEX: '0' }, '1'],
])('the job scheduler says which part: %j', async (environment, shard) => {
  const out = folder()
  expect(await runProgram([input, '--out', out, '--shard', 'auto/4'], { environment })).toMatchObject({ code: 0 })
  expect(readdirSync(out)).toEqual([`part-0000${shard}-of-00004.ndjson`])
})

test.each([
  [['--shard', '0/4'], /no part of the input/],
  [['--shard', '5/4'], /no part 5 of 4/],
  [['--shard', 'auto/4'], /Neither SLURM_ARRAY_TASK_ID/],
])('%j is wrong usage', async (args, message) => {
  const { code, stderr } = await runProgram([input, '--out', folder(), ...args])
  expect(code).toBe(2)
  expect(stderr).toMatch(message)
})

test('parts that make no whole are refused', async () => {
  const made = await parts(3)
  const other = await parts(2)
  const merged = async (...files: readonly string[]) => runProgram(['merge', ...files, '--out', folder()])
  expect((await merged(...made.slice(0, 2))).stderr).toMatch(/of 3 parts, \d is not among those given/)
  expect((await merged(...made.slice(0, 2), ...other.slice(0, 1))).stderr).toMatch(/another program, model, settings or number of parts/)
  expect((await merged(join(input, 'nowhere.ndjson'))).stderr).toMatch(/does not exist/)
})

test('the filter gives the same however its input is divided, and merge reads it', async () => {
  const records = [
    '{"id":"a","date":"2021-05-03","text":"Acme Corp. paid $5 million yesterday."}',
    '{"text":"Widget Ltd paid £2 million."}',
    '{"broken',
    '{"id":"b","text":"Jane Roe joined Borealis Bank."}',
  ]
  const filtered = async (lines: readonly string[]): Promise<string> => {
    const { stdout } = await runProgram(['filter', '--name', 'feed'], { stdin: lines.join('\n') })
    const file = join(folder(), 'part.ndjson')
    writeFileSync(file, stdout)
    return file
  }
  const merged = async (...files: readonly string[]): Promise<Record<string, string>> => {
    const out = folder()
    expect(await runProgram(['merge', ...files, '--out', out, '--quiet'])).toMatchObject({ code: 0 })
    return tables(out)
  }
  const all = await merged(await filtered(records))
  expect(all['documents.csv']).toContain('feed#a')
  expect(all['problems.csv']).toContain('BAD_RECORD')
  expect(await merged(await filtered(records.slice(2)), await filtered(records.slice(0, 2)))).toEqual(all)
})
