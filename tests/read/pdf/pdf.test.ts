import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { withoutFurniture } from '../../../src/read/pdf/furniture.ts'
import { letters } from '../../../src/read/pdf/glyphs.ts'
import { linesOf } from '../../../src/read/pdf/lines.ts'
import { flowOf } from '../../../src/read/pdf/paragraphs.ts'
import { fixture } from '../fixture.ts'
import { read } from '../reading.ts'

test('two columns, justified and hyphenated, with running heads: every sentence is whole', async () => {
  const article = readFileSync(new URL('../fixtures/columns.txt', import.meta.url), 'utf8')
  const sentences = article
    .replace(/\s+/g, ' ')
    .trim()
    .split(/(?<=[.!?]["”]?) (?=[A-Z“"])/)
  const text = (await read(fixture('columns.pdf'), 'columns.pdf')).documents[0]?.text.replace(/\s+/g, ' ') ?? ''
  expect(sentences.filter(sentence => !text.includes(sentence))).toEqual([])
  expect(text).not.toMatch(/The Gazette of Business|Page \d/)
})

const line = (text: string, baseline: number, page = 1, left = 50) => ({
  text,
  left,
  right: left + text.length * 5,
  baseline,
  size: 10,
  page,
})
const lines = (...texts: readonly string[]) => texts.map((text, index) => line(text, 700 - index * 12))

test.each([
  [['The acquisi-', 'tion of Acme'], 'The acquisition of Acme'],
  [['The long-', 'term plan'], 'The long-term plan'],
  [['The London-', 'based bank'], 'The London-based bank'],
  [['Rolls-', 'Royce said'], 'Rolls-Royce said'],
  [['from $4-', '5 million'], 'from $4-5 million'],
  [['Buenos Aires -', 'The bank'], 'Buenos Aires - The bank'],
  [['one two', 'three'], 'one two three'],
])('lines %j flow together', (texts, flow) => {
  expect(flowOf(lines(...texts)).text).toBe(flow)
})

test('a sentence goes on on the next page', () => {
  const { text, parts } = flowOf([
    line('The bank said that it would', 60, 1),
    line('buy its rival. More on this.', 700, 2),
    line('Next.', 640, 2),
  ])
  expect(text).toBe('The bank said that it would buy its rival. More on this.\n\nNext.')
  expect(parts).toEqual([
    { start: 0, label: 'page 1' },
    { start: 28, label: 'page 2' },
  ])
})

test('running heads and page numbers go, the text stays', () => {
  const pages = [1, 2, 3].map(page => [
    line(`Annual report 2018 | ${page}`, 800, page),
    line(`Text of page ${page} is its own`, 400, page),
    line(String(page), 20, page),
  ])
  expect(
    withoutFurniture(pages)
      .flat()
      .map(({ text }) => text),
  ).toEqual(['Text of page 1 is its own', 'Text of page 2 is its own', 'Text of page 3 is its own'])
})

test.each([
  ['footnotes that differ in figures', [1, 2, 3, 4].map(page => `${page} See the annual report of 201${page}, p. 1${page * 2}.`), true],
  ['figures that do not count with the pages', ['Total 1,200', 'Total 1,300', 'Total 1,100', 'Total 900'], true],
  ['a line of the same words', ['Draft of May 2018', 'Draft of May 2018', 'Draft of May 2018', 'Draft of May 2018'], false],
  ['a page among other figures', [17, 18, 19, 20].map(page => `Annual report 2018 – ${page} – 3rd edition`), false],
  ['a page of so many', [1, 2, 3, 4].map(page => `Sheet ${page} of 4, ${page * 7} kB`), false],
])('%s at the foot', (_, feet, stay) => {
  const pages = feet.map((foot, index) => [line(`Text of page ${'abcd'[index]}`, 400, index + 1), line(foot, 20, index + 1)])
  const text = withoutFurniture(pages)
    .flat()
    .map(({ text }) => text)
  expect(feet.filter(foot => text.includes(foot))).toEqual(stay ? feet : [])
})

const piece = (text: string, left: number, baseline: number, size = 10) => ({
  text,
  left,
  right: left + text.length * size * 0.5,
  baseline,
  size,
})

test('cells are set apart by tabs, stretched spaces are not', () => {
  expect(linesOf([piece('Net income', 50, 700), piece('1,200', 300, 700), piece('1,100', 400, 700)], 1).map(({ text }) => text)).toEqual([
    'Net income\t1,200\t1,100',
  ])
  expect(linesOf([piece('wide', 50, 700), piece('but', 90, 700), piece('text', 125, 700)], 1).map(({ text }) => text)).toEqual([
    'wide but text',
  ])
})

test('the raised mark of a footnote is no figure', () => {
  expect(linesOf([piece('$5 million', 50, 700), piece('1', 101, 704, 6), piece('more', 108, 700)], 1).map(({ text }) => text)).toEqual([
    '$5 million more',
  ])
})

test('a file that goes line by line across two columns is read column by column', () => {
  const left = [
    'The bank said on Monday that',
    'it would buy its rival for a',
    'price of five million dollars',
    'and that it would then close',
    'some of the branches that it',
    'has in the north of England.',
  ]
  const right = left.map(text => text.replace(/[a-z]/g, letter => letter.toUpperCase()))
  const pieces = left.flatMap((text, index) => [piece(text, 50, 700 - index * 12), piece(right[index] ?? '', 320, 700 - index * 12)])
  expect(linesOf(pieces, 1).map(({ text }) => text)).toEqual([...left, ...right])
})

test.each([
  ['blank.pdf', 'NO_TEXT', /ocrmypdf/],
  ['locked.pdf', 'UNREADABLE', /password/],
])('%s is a problem that says what to do', async (name, code, message) => {
  const { documents, problems } = await read(fixture(name), name)
  expect(documents).toEqual([])
  expect(problems).toEqual([{ document: name, code, message: expect.stringMatching(message), where: '' }])
})

test('what a browser prints around a page', () => {
  const pages = [[line('11/25/26, 2:19 AM Bank buys rival', 800), line('Text.', 400), line('https://example.org/a 1/1', 20)]]
  expect(
    withoutFurniture(pages)
      .flat()
      .map(({ text }) => text),
  ).toEqual(['Text.'])
})

test('running heads that change, with the number of the page', () => {
  const pages = [1, 2, 3, 4].map(page => [
    line(`${page + 16} CHAPTER ${page % 2 === 0 ? 'ONE' : 'TWO'}`, 800, page),
    line('The text.', 400, page),
    line('More of it.', 100, page),
  ])
  expect(
    withoutFurniture(pages)
      .flat()
      .map(({ text }) => text),
  ).not.toContainEqual(expect.stringContaining('CHAPTER'))
})

test('the paragraphs of a short letter are apart although most are a single line', () => {
  const letter = [
    line('Date: 4 February 2021', 700),
    line('The board met on Tuesday and asked about a large loan', 670),
    line('from the bank.', 657),
    line('Cornwall Council', 627),
    line('Fees of the lawyers were paid', 597),
  ]
  expect(flowOf(letter).text).toBe(
    'Date: 4 February 2021\n\nThe board met on Tuesday and asked about a large loan from the bank.\n\nCornwall Council\n\nFees of the lawyers were paid',
  )
})

test('the raised number of a footnote as browsers print it', () => {
  const piece = (text: string, left: number, baseline = 700, size = 12) => ({ text, left, right: left + text.length * 6, baseline, size })
  const pieces = [piece('by Hannah Osei', 50), piece('1', 134, 704, 10), piece(' of Leeds', 140)]
  expect(linesOf(pieces, 1).map(({ text }) => text)).toEqual(['by Hannah Osei of Leeds'])
})

test('words stretched from edge to edge of a narrow column are no cells; a row of a table between them is one', () => {
  const justified = (text: string, baseline: number) => ({ text, left: 50, right: 200, baseline, size: 10 })
  const apart = (left: string, right: string, baseline: number) => [
    { text: left, left: 50, right: 50 + left.length * 5, baseline, size: 10 },
    { text: right, left: 200 - right.length * 5, right: 200, baseline, size: 10 },
  ]
  const pieces = [
    justified('announced by the chief', 700),
    ...apart('Tom', 'Ottersley', 688),
    justified('executive at the time.', 676),
    ...apart('Revenue', '$1,200', 664),
    justified('The other one was none.', 652),
    ...apart('Profit', 'none', 640),
  ]
  expect(linesOf(pieces, 1).map(({ text }) => text)).toEqual([
    'announced by the chief',
    'Tom Ottersley',
    'executive at the time.',
    'Revenue\t$1,200',
    'The other one was none.',
    'Profit\tnone',
  ])
})

test('a headline across several columns does not make their lines short', () => {
  const headline = { ...line('The annual review of all companies', 720), right: 400, size: 16 }
  const text = flowOf([headline, line('Tom Ottersley of Acme Corp.', 700), line('said that it would pay all.', 688)]).text
  expect(text).toBe('The annual review of all companies\n\nTom Ottersley of Acme Corp. said that it would pay all.')
})

test('a quotation goes on in the next column', () => {
  expect(flowOf([line('Jane Roe called it', 60), line('“an undertaking” and left.', 700, 1, 300)]).text).toBe(
    'Jane Roe called it “an undertaking” and left.',
  )
})

test.each([
  ['\uf095', '•'],
  ['ﬁnal', 'final'],
  ['\uf095x', '\uf095x'],
])('letters %j are read as %j', (text, read) => {
  expect(letters(text)).toBe(read)
})
