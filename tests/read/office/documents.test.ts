import { expect, test } from 'vitest'
import { fixture } from '../fixture.ts'
import { read } from '../reading.ts'

const report = [
  'Half-year report',
  'Revenue rose 5% at Acme Corp.\nand more',
  'Item\t2018',
  'Revenue\t$1,200 million',
  'First point',
  'Second point',
  'End “quoted” — €5 million & boldness.',
]

const document = async (name: string) => {
  const { documents, problems } = await read(fixture(name), name)
  expect(problems).toEqual([])
  expect(documents).toHaveLength(1)
  return documents[0]
}

test.each(['docx', 'odt', 'fodt', 'rtf', 'epub', 'mhtml'])('the report as %s', async extension => {
  const found = await document(`report.${extension}`)
  expect(found?.text.split('\n\n')).toEqual(report)
  expect(found).toMatchObject({ title: 'Half-year report', author: 'Jane Roe' })
})

test('the report as PDF, whose lines are all that is left of its layout', async () => {
  const found = await document('report.pdf')
  expect(found?.text.split('\n\n')).toEqual([
    'Half-year report',
    'Revenue rose 5% at Acme Corp. and more',
    'Item 2018',
    'Revenue $1,200 million',
    '• First point',
    '• Second point',
    'End “quoted” — €5 million & boldness.',
  ])
  expect(found).toMatchObject({
    format: 'pdf',
    title: 'Half-year report',
    author: 'Jane Roe',
    published: '2026-11-25',
    publishedFrom: 'metadata',
  })
})

test.each(['doc', 'docx', 'odt', 'rtf'])('footnotes follow the text: %s', async extension => {
  expect((await document(`notes.${extension}`))?.text.split('\n\n')).toEqual([
    'Notes and pages',
    'Acme Corp. bought Widget Ltd. for $5 million on Monday.',
    'On the second page Jane Roe speaks of co-operation and the long-term plan.',
    'A footnote on Initech Inc.',
  ])
})

test('pages are parts', async () => {
  const pdf = await document('notes.pdf')
  expect(pdf?.parts.map(({ start, label }) => [label, pdf.text.slice(start, start + 18)])).toEqual([
    ['page 1', 'Notes and pages\n\nA'],
    ['page 2', 'On the second page'],
  ])
  expect(pdf?.text).toContain('for $5 million on Monday.')
  const docx = await document('notes.docx')
  expect(docx?.parts.map(({ start, label }) => [label, docx.text.slice(start, start + 18)])).toEqual([['page 2', 'On the second page']])
})

test.each(['pptx', 'odp'])('slides with notes: %s', async extension => {
  const found = await document(`slides.${extension}`)
  expect(found?.text.split('\n\n')).toEqual([
    'Results of Acme Corp.',
    'Jane Roe, chief executive',
    'Say that it was a good year.',
    'Revenue rose to $5 million.',
  ])
  expect(found?.parts.map(({ label }) => label)).toEqual(['slide 1', 'slide 2'])
  expect(found?.title).toBe('Results of Acme')
})

test.each(['xlsx', 'ods'])('a workbook of texts is a collection: %s', async extension => {
  const { documents, problems } = await read(fixture(`collection.${extension}`), `a.${extension}`)
  expect(problems).toEqual([])
  expect(documents.map(({ path, title, text, published }) => [path, title, text, published])).toEqual([
    [`a.${extension}#1`, 'Up', 'Apple rose to $5 billion.', '2018-08-06'],
    [`a.${extension}#2`, 'Down', 'Shares, it said, fell.', '2018-08-07'],
  ])
})

test.each(['xlsx', 'ods'])('a workbook of figures is a text: %s', async extension => {
  const found = await document(`figures.${extension}`)
  expect(found?.text).toBe('Item\t2018\t2017\n\nRevenue\t1200\t1100\n\nProfit\t300\t200')
  expect(found?.parts).toEqual([{ start: 0, label: 'sheet n' }])
})

test('the content counts, not the extension', async () => {
  expect((await read(fixture('report.docx'), 'report.pdf')).documents).toMatchObject([{ format: 'docx' }])
  expect((await read(fixture('report.pdf'), 'report')).documents).toMatchObject([{ format: 'pdf' }])
})

test.each(['report.docx', 'report.pdf', 'report.epub', 'collection.xlsx', 'slides.odp', 'archive.zip'])(
  'half of %s is a problem that says what to do',
  async name => {
    const bytes = fixture(name)
    const { documents, problems } = await read(bytes.subarray(0, bytes.length / 2), name)
    expect(documents.length + problems.length).toBeGreaterThan(0)
    for (const { code, message } of problems) {
      expect(code).toBe('UNREADABLE')
      expect(message).toMatch(/Get it again|Open it|Save it/)
    }
  },
)

test('the report as Word 97 had it, which does not tell a line break from the end of a paragraph', async () => {
  const found = await document('report.doc')
  expect(found?.text.split('\n\n')).toEqual(report.flatMap(paragraph => paragraph.split('\n')))
  expect(found).toMatchObject({ format: 'doc', title: 'Half-year report' })
})

test.each([
  ['figures.xls', fixture('figures.xls'), 'UNSUPPORTED', /old Excel workbook.*--convert-to xlsx/],
  [
    'locked.docx',
    Buffer.concat([fixture('report.doc').subarray(0, 512), Buffer.from('EncryptedPackage', 'utf16le')]),
    'UNREADABLE',
    /password/,
  ],
])('%s is a problem that says what to do', async (name, bytes, code, message) => {
  expect((await read(bytes, name)).problems).toEqual([{ document: name, code, message: expect.stringMatching(message), where: '' }])
})
