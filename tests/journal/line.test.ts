import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { type FileEntry, readGroups, readJournal, writeLine } from '../../src/journal/index.ts'
import { readLine } from '../../src/journal/line.ts'
import type { Analysis } from '../../src/types.ts'
import { document } from '../make.ts'

const { text: _, parts: __, ...meta } = document('')

const analysis = (path: string): Analysis => ({
  document: { ...meta, path, title: 'a line\u2028separator and “quotes”', words: 3, sketch: null },
  text: 'A text.',
  sentences: [],
  mentions: [],
  entities: [],
  banned: [],
  affiliations: [],
  quotes: [],
  figures: [],
})
const documentLine = (path: string): string => writeLine({ type: 'document', analysis: analysis(path) })
const closing = (path: string, documents: number): FileEntry => ({ type: 'file', path, key: `key of ${path}`, documents, problems: [] })

function journal(content: string): string {
  const path = join(mkdtempSync(join(tmpdir(), 'ledger-')), 'journal.ndjson')
  writeFileSync(path, content)
  return path
}

async function all<T>(values: AsyncIterable<T> | Iterable<T>): Promise<readonly T[]> {
  const list: T[] = []
  for await (const value of values) list.push(value)
  return list
}

const groupsIn = async (content: string) =>
  (await all(readGroups(journal(content)))).map(({ file, documents }) => [file.path, documents.length])

test('a line is JSON and comes back', () => {
  const line = documentLine('a.txt').trimEnd()
  expect(JSON.parse(line)).toMatchObject({ type: 'document' })
  expect(readLine(Buffer.from(line))).toEqual({ type: 'document', analysis: analysis('a.txt') })
})

test.each([
  ['torn', (line: string) => line.slice(0, -5)],
  ['changed', (line: string) => line.replace('a.txt', 'b.txt')],
  ['something else', () => '{"type":"document"}'],
  ['empty', () => ''],
])('a %s line is no entry', (_, damage) => {
  expect(readLine(Buffer.from(damage(documentLine('a.txt').trimEnd())))).toBeNull()
})

const whole = documentLine('a.txt') + writeLine(closing('a.txt', 1))

test.each([
  [
    'complete groups',
    whole + documentLine('b.txt#1') + documentLine('b.txt#2') + writeLine(closing('b.txt', 2)),
    [
      ['a.txt', 1],
      ['b.txt', 2],
    ],
  ],
  ['a file without documents', writeLine(closing('a.bin', 0)), [['a.bin', 0]]],
  ['a file that was never closed', whole + documentLine('b.txt'), [['a.txt', 1]]],
  ['a torn last line', (whole + writeLine(closing('b.bin', 0))).slice(0, -9), [['a.txt', 1]]],
  ['a document missing', writeLine(closing('a.txt', 1)) + whole, [['a.txt', 1]]],
  ['a damaged document', whole.replace('quotes', 'quotas') + writeLine(closing('b.bin', 0)), [['b.bin', 0]]],
])('%s', async (_, content, expected) => {
  expect(await groupsIn(content)).toEqual(expected)
})

test('a missing journal is an empty one', async () => {
  expect(await all(readJournal('/nowhere/journal.ndjson'))).toEqual([])
})
