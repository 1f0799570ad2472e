import { closeSync, mkdtempSync, openSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { splitDelimited } from '../../../src/read/collections/delimited.ts'
import { splitJson } from '../../../src/read/collections/json-pieces.ts'
import { splitJsonLines } from '../../../src/read/collections/jsonl.ts'
import { manyIds } from '../../../src/read/collections/many-ids.ts'
import { type Piece, type Read, type ReadOptions, readBytes, readSource, splitSource } from '../../../src/read/index.ts'
import { noOptions, read } from '../reading.ts'

const folder = mkdtempSync(join(tmpdir(), 'ledger-split-'))

function saved(name: string, content: string | Uint8Array): string {
  const file = join(folder, name)
  writeFileSync(file, content)
  return file
}

/** The pieces of some bytes each. */
function split(name: string, content: string | Uint8Array, bytes: number, options = {}): readonly Piece[] | null {
  const path = saved(name, content)
  const file = openSync(path, 'r')
  const whole = { file, size: statSync(path).size, path: name, options: { ...noOptions, ...options } }
  const splits = { jsonl: splitJsonLines, json: splitJson, csv: splitDelimited, tsv: splitDelimited }
  const pieces = Object.entries(splits).find(([kind]) => name.endsWith(`.${kind}`))?.[1](whole, bytes) ?? null
  closeSync(file)
  return pieces
}

/** What reading piece by piece gives. */
async function readPieces(name: string, pieces: readonly Piece[], options = {}): Promise<Read> {
  const reads: Read[] = []
  for (const piece of pieces) {
    const found = readBytes({ path: name, file: join(folder, name), size: 0, piece })
    if ('problem' in found) throw new Error(found.problem.message)
    reads.push(await readSource(found.bytes, name, { ...noOptions, ...options }, piece))
  }
  return { documents: reads.flatMap(({ documents }) => documents), problems: reads.flatMap(({ problems }) => problems) }
}

const inOrder = ({ documents, problems }: Read): Read => ({
  documents,
  problems: problems.toSorted((a, b) => (a.where < b.where ? -1 : 1)),
})

const lines = (...records: readonly (object | string)[]): string =>
  records.map(record => (typeof record === 'string' ? record : JSON.stringify(record))).join('\n')

const collections: readonly (readonly [string, string, string, Partial<ReadOptions>])[] = (
  [
    ['plain', 'a.jsonl', lines({ id: 'a', text: 'One.' }, { id: 'b', text: 'Two.' }, { id: 'c', text: 'Three.' })],
    ['a break at the end', 'a.jsonl', `${lines({ text: 'One.' }, { text: 'Two.' })}\n`],
    ['carriage returns and empty lines', 'a.jsonl', '{"text":"One."}\r\n\r\n\n{"text":"Two."}\r\n{"text":""}\r\n'],
    [
      'the same id again',
      'a.jsonl',
      lines({ id: 'a', text: '1' }, { id: 'a', text: '2' }, { id: '2', text: '3' }, { text: '4' }, { id: '4', text: '5' }),
    ],
    ['a number that is another’s id', 'a.jsonl', lines({ id: '3', text: '1' }, { text: '2' }, { text: '3' }, { id: '3+', text: '4' })],
    ['damaged lines', 'a.jsonl', lines({ text: 'One.' }, '{"broken', 'x', { text: 'Two.' }, { title: 'no text' }, { text: 'Three.' })],
    [
      'the order of dates shows late',
      'a.jsonl',
      lines({ text: '1', date: '06/08/2018' }, { text: '2' }, { text: '3', date: '31/08/2018' }),
    ],
    [
      'dates that disagree',
      'a.jsonl',
      lines({ text: '1', date: '08/31/2018' }, { text: '2', date: '06/08/2018' }, { text: '3', date: '31/08/2018' }),
    ],
    ['the usual field comes late', 'a.jsonl', lines({ x: 'a long value with many words '.repeat(20) }, { y: 1 }, { text: 'One.' })],
    ['no usual field', 'a.jsonl', lines({ x: `One. ${'a b c d '.repeat(50)}` }, { x: `Two. ${'a b c d '.repeat(50)}` })],
    ['a named field', 'a.jsonl', lines({ text: 'no', story: 'One.' }, { story: 'Two.' }), { fields: { text: 'story' } }],
    ['letters of several bytes', 'a.jsonl', lines({ text: 'Zoë – “naïve” 数字' }, { text: '😀 Ünïcödé' }, { text: 'x\u2028y' })],
    ['a byte order mark', 'a.jsonl', `\ufeff${lines({ text: 'One.' }, { text: 'Two.' })}`],
    [
      'a document date by list',
      'a.jsonl',
      lines({ id: 'a', text: '1' }, { id: 'b', text: '2' }),
      { dates: new Map([['a.jsonl#b', '2020-02-02']]) },
    ],
    ['a list', 'a.json', '[{"id":"a","text":"One, [two] {three}."},\n {"id":"a","text":"\\"Two\\\\"},{"text":"Zoë"}\n]\n'],
    ['a list of other things', 'a.json', '[1, "A text of its own.", {"text":"Two."}, null, ["x"], 27]'],
    ['a list in an object', 'a.json', '{"status":"ok","tags":[["x"],"y"],"articles":[{"text":"One."},{"text":"Two."}],"total":2}'],
    [
      'a list deep in an object',
      'a.json',
      '{"response":{"hits":{"max":1.0,"hits":[{"_source":{"text":"One."}},{"_source":{"text":"Two."}}]}}}',
    ],
    ['a list with a byte order mark', 'a.json', '\ufeff[{"text":"One."} , {"text":"Two."}]'],
    ['comma', 'a.csv', 'id,title,text\n1,Up,One.\n2,Down,"Two, ""quoted"",\nin two lines."\n3,,Three.\n'],
    ['no break at the end', 'a.csv', 'id,text\r\n1,One.\r\n2,Two.\r\n3,Three.'],
    ['breaks in fields of other kind', 'a.csv', 'id,"the\ntext",text\r\n1,x,"One\n."\r\n2,y,"Two\n."\r\n3,z,Three.\r\n'],
    ['no names', 'a.csv', '2018,One. Two words.\n2019,Three words here.\n2020,Four.\n', { fields: { text: '2' } }],
    ['a byte order mark and semicolons', 'a.csv', '\ufeffid;text\n1;Zoë.\n2;Ünï.\n3;Three.\n'],
    ['said', 'a.csv', 'sep=|\nid|text\n1|One.\n2|Two.\n3|Three.\n'],
    ['tabs', 'a.tsv', 'id\ttext\n1\tOne "two" three.\n2\t5" pipe\n\n\n3\tThree.\n'],
    ['ragged rows', 'a.csv', 'id,text\n1,One.,more\n2\n\n3,Three.\n'],
    ['an open quotation mark', 'a.csv', 'id,text\n1,One.\n2,Two.\n3,"Three.\n4,Four.\n'],
    ['the same id again', 'a.csv', 'id,text\na,One.\na,Two.\n,Three.\n2,Four.\n'],
  ] satisfies readonly (readonly [string, string, string, Partial<ReadOptions>?])[]
).map(([name, file, content, options = {}]) => [name, file, content, options])

test.each(collections)('pieces give what the whole gives: %s, %s', async (_, name, content, options) => {
  const whole = inOrder(await read(content, name, options))
  expect(whole.documents.length).toBeGreaterThan(0)
  for (const bytes of [1, 7, 20, 40, 1000]) {
    const pieces = split(name, content, bytes, options) ?? []
    expect(pieces.length).toBeGreaterThan(0)
    expect(pieces.map(({ start }) => start)).toEqual([0, ...pieces.slice(0, -1).map(({ end }) => end)])
    expect(inOrder(await readPieces(name, pieces, options))).toEqual(whole)
  }
})

const record = fc.oneof(
  fc.record(
    {
      id: fc.constantFrom('a', 'b', '1', '2', '3', ''),
      text: fc.string({ minLength: 1 }),
      date: fc.constantFrom('06/08/2018', '31/08/2018', 'x'),
    },
    { requiredKeys: ['text'] },
  ),
  fc.constantFrom('{', '', '"a text"', '{"title":"no text"}'),
)

test('pieces give what the whole gives, whatever the records', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(record, { minLength: 1, maxLength: 12 }), fc.integer({ min: 1, max: 90 }), async (records, bytes) => {
      const content = lines(...records)
      const pieces = split('a.jsonl', content, bytes)
      if (pieces !== null) expect(inOrder(await readPieces('a.jsonl', pieces))).toEqual(inOrder(await read(content, 'a.jsonl')))
    }),
    { seed: 7, numRuns: 200 },
  )
})

test('pieces of a list give what the whole gives, whatever the records', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.jsonValue(), { minLength: 1, maxLength: 12 }), fc.integer({ min: 1, max: 90 }), async (values, bytes) => {
      const content = JSON.stringify([{ text: 'A text.' }, ...values])
      const pieces = split('a.json', content, bytes) ?? []
      expect(pieces.length).toBeGreaterThan(0)
      expect(inOrder(await readPieces('a.json', pieces))).toEqual(inOrder(await read(content, 'a.json')))
    }),
    { seed: 7, numRuns: 200 },
  )
})

test.each([
  ['records outside the list', '{"a":[{"text":"One."}],"b":[{"text":"Two."},{"text":"Three."}]}'],
  ['an object with a text of its own', '{"text":"All.","parts":[{"text":"One."}]}'],
  ['paragraphs', '{"body":[{"text":"One."},{"text":"Two."}]}'],
  ['no end', '[{"text":"One."},{"text":"Two."}'],
  ['not JSON', '[{"text":"One."},{text:"Two."}]'],
  ['JSON Lines', '{"a":[{"text":"One."}]}\n{"a":[{"text":"One."}]}\n'],
])('read as a whole: %s', (_, content) => {
  const tried = (): readonly Piece[] | null => {
    try {
      return split('a.json', content, 10)
    } catch {
      return null
    }
  }
  expect(tried()).toBeNull()
})

test('a file to which records were added has the same pieces up to there', () => {
  const records = Array.from({ length: 40 }, (_, index) => ({ id: String(index), text: `Text number ${index}.` }))
  const before = split('a.jsonl', lines(...records.slice(0, 30)), 200) ?? []
  const after = split('a.jsonl', lines(...records), 200) ?? []
  expect(before.length).toBeGreaterThan(3)
  expect(after.slice(0, before.length - 1)).toEqual(before.slice(0, -1))
})

test.each([
  ['another encoding', 'a.jsonl', Buffer.from('{"text":"Zo\xeb."}\n{"text":"Two."}', 'latin1')],
  ['UTF-16', 'a.jsonl', Buffer.from('\ufeff{"text":"One."}\n{"text":"Two."}', 'utf16le')],
  ['escape sequences', 'a.jsonl', Buffer.from('{"text":"One."}\n{"text":"\x1b$B"}')],
  ['no text', 'a.jsonl', Buffer.from('{"x":1}\n{"x":2}')],
  ['white space', 'a.jsonl', Buffer.from('  \n \n')],
])('not split: %s', (_, name, content) => {
  expect(split(name, content, 10)).toBeNull()
})

test('only large collections are split', async () => {
  const source = (name: string, content: string) => ({ path: name, file: saved(name, content), size: content.length })
  const many = lines(...Array.from({ length: 20_000 }, (_, index) => ({ text: `This is the text of record number ${index} of many.` })))
  const large = source('large.jsonl', many)
  expect((await splitSource(large, noOptions)).map(({ size }) => size).reduce((sum, size) => sum + size)).toBe(many.length)
  expect((await splitSource(large, noOptions)).length).toBeGreaterThan(3)
  for (const other of [
    source('small.jsonl', lines({ text: 'One.' })),
    source('large.txt', many),
    source('page.jsonl', `<!doctype html>${many}`),
  ])
    expect(await splitSource(other, noOptions)).toEqual([other])
})

test('ids by their hashes', () => {
  const ids = manyIds()
  for (let index = 0; index < 5000; index += 2) ids.add(String(index))
  for (let index = 0; index < 5000; index++) expect(ids.has(String(index))).toBe(index % 2 === 0)
})
