import { mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parse } from 'csv-parse/sync'
import { beforeEach, expect, test } from 'vitest'
import { runProgram } from '../program.ts'

let folder = ''
let out = ''

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'ledger-main-'))
  out = join(folder, 'tables')
  mkdirSync(join(folder, 'in'))
})

const put = (name: string, content: string | Uint8Array): string => {
  const path = join(folder, name)
  writeFileSync(path, content)
  return path
}
const records = (table: string): Record<string, string>[] => parse(readFileSync(join(out, `${table}.csv`), 'utf8'), { columns: true })

test.each([
  ['an unknown option', () => ['--frsh'], /unknown option '--frsh'/],
  ['a missing folder', () => [join(folder, 'nowhere')], /nowhere does not exist/],
  ['no documents', () => [join(folder, 'in'), '--out', out], /no documents/],
  ['an output inside the input', () => [folder, '--out', join(folder, 'in/out')], /lies inside the input/],
  ['an output that is the input', () => [folder, '--out', folder], /lies inside the input/],
  ['an output that is a file', () => [join(folder, 'in'), '--out', put('x.txt', 'x')], /is a file/],
  ['a names file that is not there', () => [put('in/a.txt', 'Text.'), '--out', out, '--names', 'no.csv'], /no.csv cannot be read/],
  [
    'a names file without its columns',
    () => [put('in/a.txt', 'Text.'), '--out', out, '--names', put('n.csv', 'a,b\n1,2\n')],
    /no column name, kind/,
  ],
  ['empty standard input', () => ['-', '--out', out], /Standard input is empty/],
  ['standard input among others', () => ['-', folder, '--out', out], /cannot be mixed/],
])('%s: one sentence, exit 2', async (_, argv, message) => {
  const { code, stderr } = await runProgram(argv())
  expect(code).toBe(2)
  expect(stderr).toMatch(message)
  expect(stderr.trim().split('\n')).toHaveLength(1)
})

test('standard input is one document', async () => {
  const { code } = await runProgram(['-', '--out', out], { stdin: 'Acme Corp. paid $5 million on 3 May 2021.' })
  expect(code).toBe(0)
  expect(records('documents')).toMatchObject([{ document: 'stdin.txt', money: '1', dates: '1' }])
  expect(records('money')).toMatchObject([{ amount: '5000000', currency: 'USD' }])
})

test('--strict turns problems into exit 1; the rest is processed all the same', async () => {
  put('in/good.txt', 'Revenue was $5 million.')
  put('in/empty.txt', '')
  expect(await runProgram([join(folder, 'in'), '--out', out])).toMatchObject({ code: 0 })
  expect(await runProgram([join(folder, 'in'), '--out', out, '--strict'])).toMatchObject({ code: 1 })
  expect(records('problems')).toMatchObject([{ document: 'empty.txt', code: 'EMPTY' }])
  expect(records('documents')).toHaveLength(1)
})

test('--quiet says nothing, otherwise the summary says what was found and where it is', async () => {
  put('in/good.txt', 'Revenue was $5 million.')
  expect((await runProgram([join(folder, 'in'), '--out', out, '--quiet'])).stderr).toBe('')
  const { stderr } = await runProgram([join(folder, 'in'), '--out', out])
  expect(stderr).toContain('1 document')
  expect(stderr).toContain('1 unchanged since the last run')
  expect(stderr).toContain(out)
})

test('--date and --dates anchor relative dates; bad rows are reported with their line', async () => {
  put('in/a.txt', 'It closed yesterday.')
  put('in/b.txt', 'It closed yesterday.')
  const dates = put('dates.csv', 'document,date\nb.txt,2020-02-01\nc.txt,soon\n')
  await runProgram([join(folder, 'in'), '--out', out, '--date', '2024-03-01', '--dates', dates])
  expect(records('dates').map(({ from, resolved_against }) => [from, resolved_against])).toEqual([
    ['2024-02-29', '2024-03-01'],
    ['2020-01-31', '2020-02-01'],
  ])
  expect(records('documents').map(row => row['published_from'])).toEqual(['option', 'list'])
  expect(records('problems')).toMatchObject([{ document: 'dates.csv', code: 'BAD_DATE', where: 'line 3' }])
})

test('files that are gone disappear from the tables, others of the output folder are left alone', async () => {
  put('in/a.txt', 'One.')
  put('in/b.txt', 'Two.')
  await runProgram([join(folder, 'in'), '--out', out])
  writeFileSync(join(out, 'notes.txt'), 'mine')
  await runProgram([join(folder, 'in/b.txt'), '--out', out])
  expect(records('documents').map(({ document }) => document)).toEqual(['b.txt'])
  expect(readdirSync(out)).toContain('notes.txt')
})

test('an interrupted run writes what is done and exits with 130; the next one goes on', async () => {
  put('in/a.txt', 'One.')
  const stop = new AbortController()
  stop.abort()
  const { code, stderr } = await runProgram([join(folder, 'in'), '--out', out], { signal: stop.signal })
  expect(code).toBe(130)
  expect(stderr).toContain('Run the same command again')
  expect(records('documents')).toEqual([])
  expect(await runProgram([join(folder, 'in'), '--out', out])).toMatchObject({ code: 0 })
  expect(records('documents')).toHaveLength(1)
})

test('the names command writes the merges of the last run, which the next run takes back', async () => {
  put('in/a.txt', 'Ardmore Holdings Ltd said profit rose. Ardmore Holdings Ltd is based in Leeds.')
  put('in/b.txt', 'Shares of Ardmore Holdings fell on Monday. Ardmore Holdings did not comment.')
  const file = join(folder, 'names.csv')
  expect(await runProgram(['names', '--out', out, '--file', file])).toMatchObject({ code: 2 })
  await runProgram([join(folder, 'in'), '--out', out])
  expect(await runProgram(['names', '--out', out, '--file', file])).toMatchObject({ code: 0 })
  expect(readFileSync(file, 'utf8')).toMatch(/^name,kind,canonical,note\r\n/)
  expect(await runProgram(['names', '--out', out, '--file', file])).toMatchObject({ code: 2 })
  expect(await runProgram([join(folder, 'in'), '--out', out, '--names', file])).toMatchObject({ code: 0 })
  expect(records('problems')).toEqual([])
})

test('a document in another language is listed and not analysed, unless it is asked for', async () => {
  put(
    'in/de.txt',
    'Die Helvora AG hat am Montag angekündigt, dass sie die Tidewell GmbH für 500 Millionen Euro kaufen wird, und die Aktionäre sollen im Mai darüber abstimmen. Der Vorstand hält den Preis für angemessen.',
  )
  await runProgram([join(folder, 'in'), '--out', out])
  expect(records('documents')).toMatchObject([{ language: 'de', organizations: '0', money: '0' }])
  expect(records('problems')).toMatchObject([{ document: 'de.txt', code: 'LANGUAGE', message: expect.stringContaining('(de)') }])
  await runProgram([join(folder, 'in'), '--out', out, '--any-language'])
  expect(records('problems')).toEqual([])
})

test('what a repeated document says counts once, unless it is asked for', async () => {
  const text = 'Acme Corp. paid Widget Ltd $5 million on Monday, its chairman said. '.repeat(12)
  put('in/a.txt', text)
  put('in/b.txt', `By Jane Roe\n\n${text}`)
  await runProgram([join(folder, 'in'), '--out', out])
  expect(records('documents').map(row => row['duplicate_of'])).toEqual(['', 'a.txt'])
  expect(records('organizations').find(({ name }) => name === 'Acme Corp.')).toMatchObject({ documents: '1' })
  await runProgram([join(folder, 'in'), '--out', out, '--count-duplicates'])
  expect(records('organizations').find(({ name }) => name === 'Acme Corp.')).toMatchObject({ documents: '2' })
})

test('parts are merged by the folders that hold them, too', async () => {
  const input = join(folder, 'in')
  for (const name of ['a', 'b', 'c']) put(`in/${name}.txt`, `Acme Corp. paid ${name.length} euros to Jane Roe on 3 May 2021.`)
  for (const shard of [1, 2]) expect((await runProgram([input, '--out', join(folder, `p${shard}`), '--shard', `${shard}/2`])).code).toBe(0)
  const { code } = await runProgram(['merge', join(folder, 'p1'), join(folder, 'p2'), '--out', out])
  expect(code).toBe(0)
  expect(records('documents').map(({ document }) => document)).toEqual(['a.txt', 'b.txt', 'c.txt'])
  const wrong = await runProgram(['merge', input, '--out', out])
  expect(wrong.code).toBe(2)
  expect(wrong.stderr).toMatch(/There are no parts in .*--shard/)
})

test.each([
  ['UTF-8 with a mark', Buffer.from('\ufeffname;kind;canonical\r\nMüller GmbH;none;\r\n')],
  ['UTF-16', Buffer.from('\ufeffname\tkind\tcanonical\r\nMüller GmbH\tnone\t\r\n', 'utf16le')],
  ['windows-1252', Buffer.from('name;kind;canonical\r\nMüller GmbH;none;\r\n', 'latin1')],
])('a names file as spreadsheets save it: %s', async (_, names) => {
  put('in/a.txt', 'Müller GmbH paid $5 million to Acme Corp. on 3 May 2021.')
  expect((await runProgram([join(folder, 'in'), '--out', out, '--names', put('n.csv', names)])).code).toBe(0)
  expect(records('organizations').map(({ name }) => name)).toEqual(['Acme Corp.'])
})

test.each([
  ['PK\x03\x04\x14\0', /n\.csv is a workbook\. Save its sheet as CSV/],
  ['name,kind\n"a" b,none\n', /n\.csv is not a CSV file \([^\n]{1,200}\)\./],
])('a names file that is none: %j', async (content, message) => {
  put('in/a.txt', 'Text.')
  const { code, stderr } = await runProgram([join(folder, 'in'), '--out', out, '--names', put('n.csv', content)])
  expect(code).toBe(2)
  expect(stderr).toMatch(message)
})

test('the report says which record of a file could not be read', async () => {
  put('in/list.json', '[{"text":"Acme Corp. paid $5 million."},{"text":""}]')
  expect((await runProgram([join(folder, 'in'), '--out', out])).code).toBe(0)
  expect(readFileSync(join(out, 'report.html'), 'utf8')).toContain('<b>list.json</b>, record 2: The record has no text.')
})
