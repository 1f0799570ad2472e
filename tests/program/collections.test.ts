import { appendFileSync, mkdtempSync, readdirSync, readFileSync, statSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeAll, expect, test } from 'vitest'
import { runProgram } from '../program.ts'

const folder = (): string => mkdtempSync(join(tmpdir(), 'ledger-collections-'))
const input = folder()
const feed = join(input, 'feed.jsonl')

/** Much of a record is of no interest, so that a large file is little work. */
const ballast = 'x'.repeat(8000)
const names = ['Acme Corp.', 'Widget Ltd', 'Borealis Bank', 'Harcourt Vane LLP']
const record = (index: number): string =>
  JSON.stringify({
    // Some ids come twice, some are missing.
    id: index % 9 === 0 ? 'again' : index % 7 === 0 ? '' : `r${index}`,
    date: index === 150 ? '31/08/2021' : `0${(index % 9) + 1}/05/2021`,
    text: `${names[index % names.length]} paid $${index} million to Jane Roe on Monday. Roe, chief executive of Widget Ltd, said so.`,
    ballast,
  })

beforeAll(() => {
  const records = Array.from({ length: 200 }, (_, index) => record(index))
  writeFileSync(feed, [...records.slice(0, 100), '{"broken', '{"title":"no text"}', ...records.slice(100)].join('\n'))
  const rows = Array.from({ length: 200 }, (_, index) => `${index},"${names[index % 4]}, it said,\npaid ""$${index} million"".",${ballast}`)
  writeFileSync(join(input, 'rows.csv'), ['id,text,ballast', ...rows, ''].join('\r\n'))
  for (const name of ['a', 'g', 'z']) writeFileSync(join(input, `${name}.txt`), `${name} joined Acme Corp. on 3 May 2021.`)
})

function tables(out: string): Record<string, string> {
  const csv = readdirSync(out).filter(name => name.endsWith('.csv'))
  expect(csv).toHaveLength(11)
  return Object.fromEntries(csv.map(name => [name, readFileSync(join(out, name), 'utf8')]))
}

async function run(out: string, ...options: readonly string[]): Promise<{ files: number; documents: number; reused: number }> {
  expect(await runProgram([input, '--out', out, '--quiet', ...options])).toMatchObject({ code: 0 })
  return JSON.parse(readFileSync(join(out, 'run.json'), 'utf8')).counts
}

test('large collections are shared by the workers: the same bytes for any number of them', async () => {
  const alone = folder()
  expect(await run(alone, '--jobs', '1')).toMatchObject({ files: 5, documents: 403 })
  const expected = tables(alone)
  expect(expected['documents.csv']?.match(/feed\.jsonl#/g)).toHaveLength(200)
  expect(expected['documents.csv']).toContain('feed.jsonl#r199,jsonl,,,2021-05-02,metadata')
  expect(expected['problems.csv']).toMatch(/line 101/)
  for (const jobs of ['2', '3']) {
    const out = folder()
    expect(await run(out, '--jobs', jobs)).toMatchObject({ files: 5, documents: 403, reused: 0 })
    expect(tables(out)).toEqual(expected)
  }
})

test.each([1, 3, 8])('machines share a large collection: the same bytes from %i parts', async of => {
  const [alone, parts, merged] = [folder(), folder(), folder()]
  await run(alone)
  for (let shard = 1; shard <= of; shard++) await runProgram([input, '--out', parts, '--shard', `${shard}/${of}`, '--quiet', '--jobs', '1'])
  const made = readdirSync(parts).map(name => join(parts, name))
  if (of === 3) for (const part of made) expect(readFileSync(part, 'utf8')).toContain('feed.jsonl#')
  await runProgram(['merge', ...made.toReversed(), '--out', merged, '--quiet'])
  expect(tables(merged)).toEqual(tables(alone))
  expect(JSON.parse(readFileSync(join(merged, 'run.json'), 'utf8')).counts).toMatchObject({ files: 5, documents: 403 })
})

test('a run killed in the middle of a collection loses only the pieces under way', async () => {
  const out = folder()
  await run(out)
  const expected = tables(out)
  const journal = join(out, '.entity-ledger/journal.ndjson')
  truncateSync(journal, Math.floor(statSync(journal).size * 0.4))
  const { reused } = await run(out)
  expect(reused).toBeGreaterThan(100)
  expect(reused).toBeLessThan(200)
  expect(tables(out)).toEqual(expected)
})

test('records that were added cost their own piece, not the file', async () => {
  const out = folder()
  await run(out)
  appendFileSync(feed, `\n${record(200)}`)
  const { documents, reused } = await run(out)
  expect(documents - reused).toBeLessThan(45)
  const anew = folder()
  await run(anew)
  expect(tables(out)).toEqual(tables(anew))
})
