import { expect, test } from 'vitest'
import { codesOf, read } from '../reading.ts'

const records = async (content: string, path: string, options = {}) =>
  (await read(content, path, options)).documents.map(({ path, text, title, author, published }) => ({
    path,
    text,
    title,
    author,
    published,
  }))

const apple = { path: 'a.json#7', text: 'Apple rose.', title: 'Up', author: 'Jane Doe', published: '2018-08-06' }

test.each([
  ['a list', [{ id: 7, headline: 'Up', body: 'Apple rose.', byline: 'By Jane Doe', published_at: '2018-08-06T10:00:00Z' }]],
  [
    'an object with a list',
    { status: 'ok', articles: [{ id: '7', title: 'Up', content: 'Apple rose.', author: { name: 'Jane Doe' }, publishedAt: '2018-08-06' }] },
  ],
  [
    'a list deep down',
    {
      response: {
        total: 1,
        hits: { hits: [{ _id: '7', _source: { Title: 'Up', Text: 'Apple rose.', Authors: ['Jane Doe'], 'Pub Date': 'Aug 6, 2018' } }] },
      },
    },
  ],
  ['records by id', { 7: { title: 'Up', text: 'Apple rose.', author: 'Jane Doe', date: 1533513600 } }],
])('JSON: %s', async (_, value) => {
  const [record] = await records(JSON.stringify(value), 'a.json')
  expect(record).toEqual({ ...apple, author: expect.stringMatching(/^(?:By )?Jane Doe$/) })
})

test('a single document in JSON', async () => {
  const value = {
    title: { rendered: 'Up &amp; down' },
    content: { rendered: '<p>Apple rose.</p><p>Then it fell.</p>' },
    tags: [{ name: 'x' }],
  }
  expect(await records(JSON.stringify(value), 'a.json')).toMatchObject([
    { path: 'a.json#1', title: 'Up & down', text: 'Apple rose.\n\nThen it fell.' },
  ])
})

test('JSON Lines: damaged lines are problems, the others are read; a number stands in for a missing or repeated id', async () => {
  const content = [
    '{"id":"x","dct":"2008-03-01","url":"http://example.org/a","text":"One."}',
    '{"id":"x","text":"Two."}',
    'no JSON',
    '',
    '{"text":"Three."}',
    '{"text":""}',
  ].join('\n')
  const { documents, problems } = await read(content, 'feed.jsonl')
  expect(documents.map(({ path, text }) => [path, text])).toEqual([
    ['feed.jsonl#x', 'One.'],
    ['feed.jsonl#2', 'Two.'],
    ['feed.jsonl#4', 'Three.'],
  ])
  expect(documents[0]).toMatchObject({ url: 'http://example.org/a', published: '2008-03-01', publishedFrom: 'metadata', format: 'jsonl' })
  expect(problems.map(({ code, where }) => [code, where])).toEqual([
    ['BAD_RECORD', 'line 3'],
    ['BAD_RECORD', 'line 6'],
  ])
})

test('the hash is of the record, not of the file', async () => {
  const { documents } = await read('{"text":"Same."}\n{"text":"Same."}\n{"text":"Other."}', 'a.jsonl')
  expect(documents[0]?.sha256).toBe(documents[1]?.sha256)
  expect(documents[0]?.sha256).not.toBe(documents[2]?.sha256)
})

test('JSON Lines under the name .json', async () => {
  expect(await records('{"text":"One."}\n{"text":"Two."}\n', 'a.json')).toHaveLength(2)
})

test.each([
  ['comma', 'id,Title,Text\n7,Up,"Apple, ""the"" firm,\nrose."\n'],
  ['semicolon', 'id;Title;Text\r\n7;Up;"Apple, ""the"" firm,\nrose."\r\n'],
  ['tab', 'id\tTitle\tText\n7\tUp\t"Apple, ""the"" firm,\nrose."\n'],
  ['bar', 'id|Title|Text\n7|Up|"Apple, ""the"" firm,\nrose."\n'],
  ['said', 'sep=;\nid;Title;Text\n7;Up;"Apple, ""the"" firm,\nrose."\n'],
])('CSV divided by %s', async (_, content) => {
  expect(await records(content, 'a.csv')).toMatchObject([{ path: 'a.csv#7', title: 'Up', text: 'Apple, "the" firm,\nrose.' }])
})

test('numeric dates are read in the order that the column shows', async () => {
  const published = async (other: string) =>
    (await records(`text,date\nOne.,06/08/2018\nTwo.,${other}\n`, 'a.csv')).map(record => record.published)
  expect(await published('31/08/2018')).toEqual(['2018-08-06', '2018-08-31'])
  expect(await published('08/31/2018')).toEqual(['2018-06-08', '2018-08-31'])
  expect(await codesOf('text,date\nOne.,06/08/2018\n', 'a.csv')).toEqual(['BAD_DATE'])
})

test('a table without a column of texts is one document, and a problem that says how to have it otherwise', async () => {
  const { documents, problems } = await read(
    'Date;Payee;Amount\n2018-08-06;"Globex; Corp.";$5 million\n;;\n2018-08-07;Initech Ltd;€2,000\n',
    'a.csv',
  )
  expect(documents).toMatchObject([
    {
      path: 'a.csv',
      format: 'csv',
      text: 'Date\tPayee\tAmount\n\n2018-08-06\tGlobex; Corp.\t$5 million\n\n2018-08-07\tInitech Ltd\t€2,000',
    },
  ])
  expect(problems).toMatchObject([{ code: 'NO_TEXT', message: expect.stringMatching(/read as one document.*--field text=NAME.*payee/) }])
})

test('a damaged row is a problem with its line', async () => {
  const { documents, problems } = await read('id,text\n1,One.\n2,"Two.\n', 'a.csv')
  expect(documents).toHaveLength(1)
  expect(problems).toMatchObject([{ code: 'BAD_RECORD', where: 'line 3' }])
})

test('--field says which one is meant', async () => {
  const content = JSON.stringify([{ text: 'not this', story: { full: 'This.' }, kopf: 'Title' }])
  expect(await records(content, 'a.json', { fields: { text: 'story.full', title: 'kopf' } })).toMatchObject([
    { text: 'This.', title: 'Title' },
  ])
  const { documents, problems } = await read(content, 'a.json', { fields: { text: 'missing' } })
  expect(documents).toEqual([])
  expect(problems[0]).toMatchObject({ code: 'NO_TEXT', message: expect.stringContaining('"missing"') })
})

test('without a usual name the field with long values is the text', async () => {
  const long = 'The bank said that it would buy its rival. '.repeat(8).trim()
  expect(await records(JSON.stringify([{ k: 1, x17: long }]), 'a.json')).toMatchObject([{ text: long }])
  expect(await codesOf('a,b\n1,2\n', 'a.csv')).toEqual(['NO_TEXT'])
})

test.each([
  ['broken JSON', '{"text": "One.",\n "x": }', 'a.json', 'BAD_RECORD'],
  ['no records', '[]', 'a.json', 'NO_TEXT'],
  ['a number', '42', 'a.json', 'NO_TEXT'],
  [
    'a thousand records without text',
    JSON.stringify([{ text: 'One.' }, ...Array.from({ length: 1000 }, () => ({ text: '' }))]),
    'a.json',
    'BAD_RECORD',
  ],
])('%s', async (_, content, path, code) => {
  const codes = await codesOf(content, path)
  expect(new Set(codes)).toEqual(new Set([code]))
  expect(codes.length).toBeLessThan(60)
})

test('half a character in JSON does not reach the text', async () => {
  expect(await records('[{"text":"a\\ud800b"}]', 'a.json')).toMatchObject([{ text: 'a\ufffdb' }])
})

test('posts of a forum as its interface gives them', async () => {
  const post = { title: 'Up', selftext: 'Apple rose.', author: 'jane', created_utc: 1577836800 }
  expect(await records(JSON.stringify([post]), 'a.json')).toMatchObject([{ title: 'Up', text: 'Apple rose.', published: '2020-01-01' }])
})
