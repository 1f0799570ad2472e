import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, statSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { type RunOptions, type RunResult, run } from '../../src/program/run.ts'
import { listInputs } from '../../src/read/index.ts'
import { plainSettings } from '../../src/types.ts'

const input = join(import.meta.dirname, '../../input')
const folder = (): string => mkdtempSync(join(tmpdir(), 'ledger-run-'))

async function runOn(from: string, out: string, options: Partial<RunOptions> = {}): Promise<RunResult> {
  const { files, problems } = await listInputs([from])
  const result = await run({
    sources: files,
    problems,
    out,
    settings: plainSettings,
    reading: { fields: {}, date: null, dates: new Map() },
    limits: { workers: 0, maxSeconds: 60, maxMegabytes: 1024 },
    fresh: false,
    excel: false,
    countDuplicates: false,
    formats: { xlsx: false, parquet: false, sqlite: false, gexf: false },
    signal: new AbortController().signal,
    progress: () => {},
    ...options,
  })
  if ('heldBy' in result) throw new Error(result.heldBy)
  return result
}

/** Everything a reader gets, by file; run.json has the timings. */
function tables(out: string): Record<string, string> {
  const names = readdirSync(out).filter(name => /\.(csv|html)$/.test(name) || name === 'datapackage.json')
  expect(names.length).toBeGreaterThan(10)
  return Object.fromEntries(names.map(name => [name, readFileSync(join(out, name), 'utf8')]))
}

const undisturbed = folder()
const expected = runOn(input, undisturbed).then(() => tables(undisturbed))

test.each([1, 2, 3])('the same bytes with %i workers', async workers => {
  const out = folder()
  await runOn(input, out, { limits: { workers, maxSeconds: 60, maxMegabytes: 1024 } })
  expect(tables(out)).toEqual(await expected)
})

test('the same bytes whatever the order in which the files were made', async () => {
  const copy = folder()
  const names = readdirSync(input, { recursive: true, encoding: 'utf8' }).filter(name => statSync(join(input, name)).isFile())
  for (const name of names.toReversed()) {
    mkdirSync(join(copy, name, '..'), { recursive: true })
    cpSync(join(input, name), join(copy, name))
  }
  const out = folder()
  await runOn(copy, out)
  expect(tables(out)).toEqual(await expected)
})

test('a second run reuses everything and writes the same bytes', async () => {
  const out = folder()
  const first = await runOn(input, out)
  const second = await runOn(input, out)
  expect(first.counts.reused).toBe(0)
  expect(second.counts.reused).toBe(second.counts.documents)
  expect(tables(out)).toEqual(await expected)
  expect((await runOn(input, out, { fresh: true })).counts.reused).toBe(0)
})

test('other settings are another analysis', async () => {
  const out = folder()
  await runOn(input, out)
  const { counts } = await runOn(input, out, { settings: { ...plainSettings, dayFirst: true } })
  expect(counts.reused).toBe(0)
})

test('only what is new or changed is analysed again, and what is gone disappears', async () => {
  const [from, out] = [folder(), folder()]
  for (const name of ['a', 'b', 'c']) writeFileSync(join(from, `${name}.txt`), `Acme Corp. paid $${name.length} million to ${name}.`)
  await runOn(from, out)
  writeFileSync(join(from, 'b.txt'), 'Changed.')
  writeFileSync(join(from, 'd.txt'), 'New.')
  expect((await runOn(from, out)).counts).toMatchObject({ documents: 4, reused: 2 })
  const { files } = await listInputs([join(from, 'd.txt')])
  const result = await runOn(from, out, { sources: files })
  expect(result.counts).toMatchObject({ documents: 1, reused: 1 })
})

test.each([0.2, 0.5, 0.9, 0.999])('a run killed after %f of its journal goes on and ends with the same bytes', async share => {
  const out = folder()
  await runOn(input, out)
  const work = join(out, '.entity-ledger')
  const [from, part] = [join(work, 'journal.ndjson'), join(work, 'journal.part-1.ndjson')]
  cpSync(from, part)
  truncateSync(part, Math.floor(statSync(from).size * share))
  writeFileSync(from, '')
  const { counts } = await runOn(input, out)
  expect(counts.reused).toBeGreaterThan(0)
  expect(counts.reused).toBeLessThan(counts.documents)
  expect(tables(out)).toEqual(await expected)
  expect(readdirSync(work)).toEqual(['journal.ndjson'])
})

test('a file that takes too long is one row, and the rest is processed', async () => {
  const [from, out] = [folder(), folder()]
  writeFileSync(join(from, 'a.txt'), 'The firm paid $5 million. '.repeat(100_000))
  const result = await runOn(from, out, { limits: { workers: 1, maxSeconds: 0.05, maxMegabytes: 1024 } })
  expect(result.rows.get('problems')).toBe(1)
  expect(readFileSync(join(out, 'problems.csv'), 'utf8')).toContain('TIMEOUT')
})

test('a file that needs too much memory is one row that says what to do', async () => {
  const [from, out] = [folder(), folder()]
  writeFileSync(join(from, 'a.txt'), 'Acme Corp. paid John Smith $5 million on Monday. '.repeat(60_000))
  await runOn(from, out, { limits: { workers: 1, maxSeconds: 120, maxMegabytes: 60 } })
  expect(readFileSync(join(out, 'problems.csv'), 'utf8')).toMatch(/TOO_LARGE,.*--max-mb/)
})
