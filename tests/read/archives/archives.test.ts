import { gzipSync, zipSync } from 'fflate'
import { expect, test } from 'vitest'
import { fixture } from '../fixture.ts'
import { codesOf, read } from '../reading.ts'

test('a ZIP archive is a folder, and nothing leaves it', async () => {
  const { documents, problems } = await read(fixture('archive.zip'), 'a.zip')
  expect(problems).toEqual([])
  expect(documents.map(({ path }) => path)).toEqual(['a.zip/escape.txt', 'a.zip/s.csv#1', 'a.zip/s.csv#2', 'a.zip/t.docx'])
})

test('a compressed TAR archive', async () => {
  expect((await read(fixture('archive.tgz'), 'x/a.tgz')).documents.map(({ path }) => path)).toEqual([
    'x/a.tgz/a.tar/s.xlsx#1',
    'x/a.tgz/a.tar/s.xlsx#2',
    'x/a.tgz/a.tar/t.docx',
  ])
})

test('a compressed file', async () => {
  expect((await read(gzipSync(Buffer.from('{"text":"One."}')), 'feed.jsonl.gz')).documents.map(({ path }) => path)).toEqual([
    'feed.jsonl.gz/feed.jsonl#1',
  ])
})

test('office documents within an archive are no office document', async () => {
  const { documents } = await read(zipSync({ 'in/a.docx': [fixture('report.docx'), { level: 0 }], 'b.txt': Buffer.from('Text.') }), 'a.zip')
  expect(documents.map(({ path, format }) => [path, format])).toEqual([
    ['a.zip/b.txt', 'text'],
    ['a.zip/in/a.docx', 'docx'],
  ])
})

test.each([
  ['a bomb', () => zipSync({ 'a.txt': new Uint8Array(40 * 2 ** 20) }, { level: 9 }), 'a.zip', ['TOO_LARGE']],
  [
    'a bomb in an office document',
    () => zipSync({ 'word/document.xml': new Uint8Array(40 * 2 ** 20) }, { level: 9 }),
    'a.docx',
    ['TOO_LARGE'],
  ],
  ['a large gzip file', () => gzipSync(new Uint8Array(300 * 2 ** 20)), 'a.txt.gz', ['TOO_LARGE']],
  ['an empty archive', () => zipSync({}), 'a.zip', ['EMPTY']],
  [
    'a damaged gzip file',
    () => gzipSync(Buffer.from('Text that is cut off here, and some more of it.')).subarray(0, 30),
    'a.gz',
    ['UNREADABLE'],
  ],
])('%s', async (_, make, path, codes) => {
  expect(await codesOf(make(), path)).toEqual(codes)
})

test('an archive in an archive and so on', async () => {
  let bytes: Uint8Array = zipSync({ 'a.txt': Buffer.from('Text.') })
  for (let depth = 0; depth < 10; depth++) bytes = zipSync({ 'a.zip': bytes })
  expect(await codesOf(bytes, 'a.zip')).toEqual(['TOO_DEEP'])
})

test('a password', async () => {
  const bytes = zipSync({ 'a.txt': Buffer.from('Text.') }, { level: 0 })
  bytes[6] = (bytes[6] ?? 0) | 1
  const directory = Buffer.from(bytes).indexOf('PK\x01\x02', 0, 'latin1')
  bytes[directory + 8] = (bytes[directory + 8] ?? 0) | 1
  const { documents, problems } = await read(bytes, 'a.zip')
  expect(documents).toEqual([])
  expect(problems).toMatchObject([{ code: 'UNREADABLE', message: expect.stringContaining('password') }])
})
