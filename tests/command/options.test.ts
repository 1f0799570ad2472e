import { expect, test } from 'vitest'
import { parseCommandLine } from '../../src/command/options.ts'
import { progressLine } from '../../src/command/progress.ts'

const parsed = (...argv: string[]) => parseCommandLine(argv, { stdout: { write: () => true } })?.line

test('defaults', () => {
  expect(parsed()).toMatchObject({
    inputs: ['input'],
    out: 'output',
    date: null,
    dayFirst: null,
    minConfidence: 0,
    fresh: false,
    excel: false,
    formats: { xlsx: false, parquet: false, sqlite: false, gexf: false },
  })
})

test.each([
  [['a', 'b', '--out', 'c'], { inputs: ['a', 'b'], out: 'c' }],
  [['-'], { inputs: ['-'] }],
  [['--date', '2024-02-29'], { date: '2024-02-29' }],
  [
    ['--field', 'text=body', '--field', 'date=when'],
    {
      fields: new Map([
        ['text', 'body'],
        ['date', 'when'],
      ]),
    },
  ],
  [['--day-first'], { dayFirst: true }],
  [['--month-first'], { dayFirst: false }],
  [['-j', '3', '-q'], { jobs: 3, quiet: true }],
])('%j', (argv, expected) => {
  expect(parsed(...argv)).toMatchObject(expected)
})

test.each([
  [['--frsh'], /unknown option '--frsh'/],
  [['--date', '2023-02-29'], /Write a day as 2024-03-01/],
  [['--date', 'yesterday'], /Write a day as 2024-03-01/],
  [['--jobs', '0'], /whole number/],
  [['--min-confidence', '2'], /from 0 to 1/],
  [['--field', 'body'], /text=body/],
  [['--field', 'subject=x'], /text, title, author/],
  [['--day-first', '--month-first'], /cannot be used with/],
  [['--out'], /argument missing/],
])('%j is wrong usage', (argv, message) => {
  expect(() => parsed(...argv)).toThrow(message)
})

test('the names command', () => {
  expect(parseCommandLine(['names', '--out', 'x'], { stdout: { write: () => true } })).toEqual({
    command: 'names',
    line: { out: 'x', file: 'names.csv', names: null },
  })
})

test('help and version print and ask for nothing more', () => {
  let out = ''
  const stdout = { write: (text: string) => (out += text) }
  expect(parseCommandLine(['--help'], { stdout })).toBeNull()
  expect(out).toContain('npm start -- ~/articles --out ~/tables')
  expect(parseCommandLine(['--version'], { stdout })).toBeNull()
})

test.each([
  [{ files: 50, documents: 1200, problems: 1, reused: 0 }, 0.5, 10, '1,200 documents (120 a second), 1 problem, 50 %, 0:10 left'],
  [{ files: 0, documents: 0, problems: 0, reused: 0 }, 0, 0, '0 documents (0 a second), 0 problems, 0 %'],
  [{ files: 1, documents: 1, problems: 0, reused: 0 }, 1 / 7201, 1, '1 document (1 a second), 0 problems, 0 %, 2:00:00 left'],
])('progress %#', (counts, share, seconds, line) => {
  expect(progressLine(counts, share, seconds)).toBe(line)
})
