import { closeSync, mkdtempSync, openSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Piece, readBytes, readSource } from '../../src/read/index.ts'
import { draft } from '../../src/read/source.ts'
import { divided, splitText } from '../../src/read/text-parts.ts'
import { noOptions } from './reading.ts'

const folder = mkdtempSync(join(tmpdir(), 'ledger-parts-'))
const path = 'long.txt'
const file = join(folder, path)

/** The pieces of at most so many bytes of what is longer than that. */
function split(content: string | Uint8Array, part: number): readonly Piece[] | null {
  writeFileSync(file, content)
  const opened = openSync(file, 'r')
  const size = Buffer.from(content).length
  const pieces = splitText({ file: opened, size, path, options: noOptions }, part, part)
  closeSync(opened)
  return pieces
}

async function readPieces(pieces: readonly Piece[]) {
  const reads = []
  for (const piece of pieces) {
    const found = readBytes({ path, file, size: 0, piece })
    if ('problem' in found) throw new Error(found.problem.message)
    reads.push(await readSource(found.bytes, path, noOptions, piece))
  }
  return { documents: reads.flatMap(({ documents }) => documents), problems: reads.flatMap(({ problems }) => problems) }
}

const story = 'Bank grows\nAugust 6, 2018\n\nAcme Corp. rose. It is said.\n\nBeta Inc. fell, and that was all.\n\nGamma won.\n'

test('a long text is several documents, cut between paragraphs', async () => {
  const { documents, problems } = await readPieces(split(story, 60) ?? [])
  expect(documents.map(({ path, text }) => [path, text])).toEqual([
    ['long.txt#1', 'Bank grows\nAugust 6, 2018\n\nAcme Corp. rose. It is said.\n\n'],
    ['long.txt#2', 'Beta Inc. fell, and that was all.\n\nGamma won.\n'],
  ])
  expect(documents.map(({ published, publishedFrom, title }) => [published, publishedFrom, title])).toEqual([
    ['2018-08-06', 'text', 'Bank grows'],
    ['2018-08-06', 'text', null],
  ])
  expect(problems.map(({ code, document }) => [code, document])).toEqual([['TOO_LARGE', path]])
  expect(problems[0]?.message).toMatch(/the last of which is long\.txt#2\. Split it/)
})

test('a text that a reader took out of another format is divided alike', () => {
  const parts = [
    { start: 0, label: 'page 1' },
    { start: 70, label: 'page 2' },
  ]
  const found = divided(draft('pdf', story, { parts, title: 'Bank grows' }), 60, 60)
  expect(found.map(({ record, text }) => [record, text.length])).toEqual([
    ['1', 57],
    ['2', 46],
  ])
  expect(found.map(({ parts }) => parts)).toEqual([
    [{ start: 0, label: 'page 1' }],
    [
      { start: 0, label: 'page 1' },
      { start: 13, label: 'page 2' },
    ],
  ])
  expect(found.map(({ dayInText }) => dayInText)).toEqual(['2018-08-06', '2018-08-06'])
  expect(divided(draft('text', story), 200, 60)).toHaveLength(1)
})

test.each([
  ['short enough', story, 200],
  ['a collection', '[{"text": "One."},\n\n{"text": "Two."}]', 20],
])('not split: %s', (_, content, part) => expect(split(content, part)).toBeNull())

const anyText = fc.string({
  unit: fc.constantFrom('a', 'B', ' ', '\n', '\r\n', '\n\n', 'é', '中', '🙂', '.'),
  minLength: 40,
  maxLength: 400,
})

test.each([
  ['UTF-8', (text: string) => Buffer.from(text, 'utf8')],
  ['UTF-16', (text: string) => Buffer.from(`\uFEFF${text}`, 'utf16le')],
])('nothing is lost of %s', (_, encode) =>
  fc.assert(
    fc.asyncProperty(anyText, async text => {
      const content = encode(`Acme ${text}`)
      const pieces = split(content, 32) ?? []
      expect(pieces.length).toBeGreaterThan(1)
      expect(pieces.every(({ start, end }, index) => end > start && end - start <= 32 && start === (pieces[index - 1]?.end ?? 0))).toBe(
        true,
      )
      expect(pieces.at(-1)?.end).toBe(content.length)
      const { documents } = await readPieces(pieces)
      expect(
        documents
          .map(({ text }) => text)
          .join('')
          .replace(/\s/g, ''),
      ).toBe(`Acme${text}`.replace(/\s/g, ''))
    }),
    { numRuns: 100 },
  ),
)
