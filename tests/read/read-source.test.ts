import { expect, test } from 'vitest'
import { codesOf, read, textOf } from './reading.ts'

test('a text is the file as it stands, without its byte order mark', async () => {
  const content = '  First\r\n\r\n\tsecond\u00a0line \0 \u200b é\n'
  const { documents, problems } = await read(`\ufeff${content}`, 'a/b.txt')
  expect(problems).toEqual([])
  expect(documents).toMatchObject([{ path: 'a/b.txt', format: 'text', text: content, parts: [] }])
  expect(documents[0]?.sha256).toHaveLength(64)
})

test.each([
  ['EMPTY', '', 'a.txt', /empty/],
  ['EMPTY', ' \n\t\n', 'a.txt', /white space/],
  ['BINARY', Buffer.from([1, 2, 3, 4, 5, 0, 0, 7]), 'a.txt', /not text/],
  ['UNSUPPORTED', '\x89PNG\r\n\x1a\n0000', 'photo.png', /a picture \(\.png\).*OCR/],
  ['UNSUPPORTED', '\x7fELF\x02\x01', 'program', /a program.*leave it out/],
  ['UNSUPPORTED', 'body { color: red }', 'style.css', /program source/],
])('%s is a row that says what to do', async (code, content, path, message) => {
  const { documents, problems } = await read(typeof content === 'string' ? Buffer.from(content, 'latin1') : content, path)
  expect(documents).toEqual([])
  expect(problems).toEqual([{ document: path, code, message: expect.stringMatching(message), where: '' }])
})

test('broken places are reported and the text is read', async () => {
  const { documents, problems } = await read(
    Buffer.concat([Buffer.from('Zürich, Bärn '), Uint8Array.of(0xff), Buffer.from(' Genève')]),
    'a.txt',
  )
  expect(documents[0]?.text).toBe('Zürich, Bärn \ufffd Genève')
  expect(problems).toMatchObject([
    { code: 'BAD_ENCODING', message: expect.stringMatching(/^1 place is broken in its encoding .* and stands as/) },
  ])
})

test.each([
  ['<!DOCTYPE html><html><body><p>Text.</p></body></html>', 'a.txt', 'html', 'Text.'],
  ['<?xml version="1.0"?>\n<!-- x --><html><body><p>Text.</p></body></html>', 'a', 'html', 'Text.'],
  ['Plain text, no page.', 'a.html', 'html', 'Plain text, no page.'],
  ['Plain text, no PDF.', 'a.pdf', 'text', 'Plain text, no PDF.'],
  ['<b>Not</b> a page', 'a.txt', 'text', '<b>Not</b> a page'],
  ['No extension', 'README', 'text', 'No extension'],
])('content first, extension second: %s in %s', async (content, path, format, text) => {
  expect((await read(content, path)).documents).toMatchObject([{ format, text }])
})

test('the day of a document from the first source that knows it', async () => {
  const page =
    '<html><head><meta property="article:published_time" content="2018-08-06"></head><body><p>August 5, 2018</p><p>Text.</p></body></html>'
  const published = async (content: string, path: string, options = {}) => {
    const { documents, problems } = await read(content, path, { date: '2018-08-02', ...options })
    return [documents[0]?.published, documents[0]?.publishedFrom, ...problems.map(({ code }) => code)]
  }
  expect(await published(page, '2018-08-04.html', { dates: new Map([['2018-08-04.html', '2018-08-07']]) })).toEqual(['2018-08-07', 'list'])
  expect(await published(page, '2018-08-04.html', { dates: new Map([['2018-08-04.html', 'August 7']]) })).toEqual([
    '2018-08-06',
    'metadata',
    'BAD_DATE',
  ])
  expect(await published(page, '2018-08-04.html')).toEqual(['2018-08-06', 'metadata'])
  expect(await published('August 5, 2018\n\nText.', '2018-08-04.txt')).toEqual(['2018-08-05', 'text'])
  expect(await published('Text.', '2018-08-04.txt')).toEqual(['2018-08-04', 'path'])
  expect(await published('Text.', 'a.txt')).toEqual(['2018-08-02', 'option'])
  expect(await published('Text.', 'a.txt', { date: null })).toEqual([null, null])
})

test('a record takes the listed day of its file', async () => {
  const { documents } = await read('{"text":"One."}\n{"text":"Two."}', 'a.jsonl', {
    dates: new Map([
      ['a.jsonl', '2018-08-06'],
      ['a.jsonl#2', '2018-08-07'],
    ]),
  })
  expect(documents.map(({ published }) => published)).toEqual(['2018-08-06', '2018-08-07'])
})

test('UTF-16 and NULs', async () => {
  expect(await textOf(Buffer.from('\ufeffThe bank.', 'utf16le'), 'a.txt')).toBe('The bank.')
  expect(await codesOf(Buffer.alloc(100), 'a.txt')).toEqual(['BINARY'])
})
