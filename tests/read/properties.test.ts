import fc from 'fast-check'
import { expect, test } from 'vitest'
import { codesOf, read } from './reading.ts'

const extensions =
  'txt md html json jsonl csv tsv pdf docx odt epub pptx xlsx ods rtf eml mbox mhtml srt vtt xml rss zip tar gz doc png'.split(' ')

/** What readers look for, to get past their front doors. */
const fragments = [
  '<html><body>',
  '<p>',
  '</p>',
  '<script>',
  '<!--',
  '<![CDATA[',
  '</div>',
  '<table><tr><td>',
  '&amp;',
  '&#x110000;',
  '<svg',
  '"',
  "'",
  '{"text":"a"}',
  '[',
  ']',
  '\\ud800',
  ',',
  ';',
  '\n',
  '\r\n',
  '---\n',
  '# ',
  'From: a@b\n',
  'From a@b\n',
  'Date: Mon, 6 Aug 2018\n',
  'Subject: =?utf-8?q?=80?=\n',
  'PK\x03\x04',
  '%PDF-1.7\n',
  '{\\rtf1 ',
  '\\u',
  "\\'",
  'WEBVTT\n',
  '1\n00:00:01,000 --> 00:00:02,000\n',
  '<?xml version="1.0"?>',
  '<rss><channel><item>',
  '<!DOCTYPE a [<!ENTITY b "c">]>',
  'MIME-Version: 1.0\n',
  'Content-Type: multipart/mixed; boundary=x\n\n--x\n',
  '\x1f\x8b\x08\0',
  '\xff\xfe',
  '\xef\xbb\xbf',
] as const

const content = fc.oneof(
  fc.uint8Array({ maxLength: 400 }),
  fc
    .array(fc.oneof(fc.constantFrom(...fragments), fc.string({ unit: 'binary', maxLength: 8 })), { maxLength: 30 })
    .map(pieces => Buffer.from(pieces.join(''), 'latin1')),
)

test('whatever the bytes, there is a document or a row, and nothing throws', { timeout: 300_000 }, async () => {
  await fc.assert(
    fc.asyncProperty(content, fc.constantFrom(...extensions), async (bytes, extension) => {
      const { documents, problems } = await read(bytes, `a.${extension}`)
      expect(documents.length + problems.length).toBeGreaterThan(0)
      for (const document of documents) {
        expect(document.text.trim()).not.toBe('')
        expect(document.text).not.toMatch(/\p{Cs}/u)
      }
      for (const problem of problems) expect(problem.message).toMatch(/^\S.{20,400}[.!?]$/s)
    }),
    { numRuns: 1500 },
  )
})

test('the text of a .txt is the decoded file', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.string({ unit: 'grapheme', minLength: 1 }).filter(text => text.trim() !== '' && !/^[\ufeff\s<%{]|\p{Cc}/u.test(text)),
      async text => {
        expect((await read(text, 'a.txt')).documents.map(document => document.text)).toEqual([text])
      },
    ),
  )
})

test('fifty megabytes', async () => {
  const line = 'Shares of Example Corp rose 5% to $12.40 on Monday, said Jane Doe.\n'
  const { documents } = await read(Buffer.alloc(50 * 2 ** 20, line), 'large.txt')
  expect(documents.reduce((sum, { text }) => sum + text.length, 0)).toBe(50 * 2 ** 20)
  expect(await codesOf(Buffer.alloc(20 * 2 ** 20, '<div>'), 'large.html')).toEqual(['NO_TEXT'])
})
