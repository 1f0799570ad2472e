import { closeSync, mkdtempSync, openSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { readSource } from '../../../src/read/index.ts'
import { splitMbox } from '../../../src/read/mail/mbox-pieces.ts'
import { quotedAgain, withoutPassages } from '../../../src/read/mail/quoted.ts'
import { readRange } from '../../../src/read/read-range.ts'
import { fixture } from '../fixture.ts'
import { noOptions, read, textOf } from '../reading.ts'

test('a mail, its attachments and the mail in it', async () => {
  const { documents, problems } = await read(fixture('full.eml'), 'in/full.eml')
  expect(documents.map(({ path, format, title, author, published }) => [path, format, title, author, published])).toEqual([
    ['in/full.eml', 'mail', 'Merger: €5bn – “final” terms', 'Zoë Smith', '2018-08-06'],
    ['in/full.eml/Bericht Größe.pdf', 'pdf', 'Half-year report', 'Jane Roe', '2026-11-25'],
    ['in/full.eml/attachment.eml', 'mail', 'Inner', 'Bob', '2018-08-05'],
  ])
  expect(documents[0]?.text).toBe(
    'Merger: €5bn – “final” terms\n\nDear all,\n\nAcme Corp. will pay €5 million to Widget Ltd., said Jane Roe.\n\nFrom the desk of Zoë',
  )
  expect(problems.map(({ document, code }) => [document, code])).toEqual([['in/full.eml/logo.png', 'UNSUPPORTED']])
})

test('a mailbox: mail by mail, quotations once', async () => {
  const { documents, problems } = await read(fixture('thread.mbox'), 'thread.mbox')
  expect(problems).toEqual([])
  expect(documents.map(({ path, text, published }) => [path, text, published])).toEqual([
    [
      'thread.mbox#m0@x.org',
      'Thread\n\nThe bank said it would buy its rival for $5 billion in cash.\n\nFrom here on it is quiet.',
      '2018-08-06',
    ],
    ['thread.mbox#m1@x.org', 'Thread\n\nI do not believe it.\n\n\nBest, Bob', '2018-08-07'],
  ])
})

test('what is attached to a mail was written when it was, unless it says otherwise', async () => {
  const attached = (name: string, text: string): string =>
    `--x\nContent-Type: text/plain; name="${name}"\nContent-Disposition: attachment; filename="${name}"\n\n${text}\n`
  const mail = `Date: Mon, 6 Aug 2018 10:00:00 +0000\nSubject: Two files\nMIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=x\n\n--x\n\nSee both.\n${attached('a.txt', 'It rose.')}${attached('b.txt', 'Published: March 5, 2017\n\nIt fell.')}--x--\n`
  const days = [
    ['two.eml', '2018-08-06', 'metadata'],
    ['two.eml/a.txt', '2018-08-06', 'metadata'],
    ['two.eml/b.txt', '2017-03-05', 'text'],
  ]
  const { documents } = await read(mail, 'two.eml', { date: '2020-01-01' })
  expect(documents.map(({ path, published, publishedFrom }) => [path, published, publishedFrom])).toEqual(days)
  const box = await read(`From a@b.org Mon Aug  6 10:00:00 2018\n${mail}`, 'two.mbox')
  expect(box.documents.map(({ published }) => published).sort()).toEqual(['2017-03-05', '2018-08-06', '2018-08-06'])
})

test('pieces of a mailbox give what the whole gives', async () => {
  const mails = ['The bank said it would buy its rival.', 'We do not believe a word of what it says.'].flatMap((text, index) => [
    `Message-ID: <m${index}@x.org>\nSubject: Old\n\n${text}\n`,
    `Message-ID: <m0@x.org>\nSubject: New\n\nNo.\n\nOn Monday Jane Roe wrote:\n> ${text}\n\nOn Sunday Bob wrote:\n> Nobody else has ever written that.\n\nZoë\n`,
    `Subject: Third\n\n>From here.\nFrom there.\n`,
  ])
  const content = `${mails.map(mail => `From a@b.org Mon Aug  6 10:00:00 2018\n${mail}`).join('\n')}\n`
  const whole = await read(content, 'a.mbox')
  expect(whole.documents.map(({ text }) => text)).toContain(
    'New\n\nNo.\n\n\nOn Sunday Bob wrote:\n> Nobody else has ever written that.\n\nZoë',
  )
  const path = join(mkdtempSync(join(tmpdir(), 'ledger-mbox-')), 'a.mbox')
  writeFileSync(path, content)
  const file = openSync(path, 'r')
  for (const bytes of [1, 100, 300, 10_000]) {
    const pieces = (await splitMbox({ file, size: Buffer.byteLength(content), path: 'a.mbox', options: noOptions }, bytes)) ?? []
    const reads = []
    for (const piece of pieces) reads.push(await readSource(readRange(file, piece.start, piece.end), 'a.mbox', noOptions, piece))
    expect(pieces.length).toBe(bytes === 10_000 ? 1 : reads.length)
    expect({ documents: reads.flatMap(({ documents }) => documents), problems: reads.flatMap(({ problems }) => problems) }).toEqual(whole)
  }
  closeSync(file)
})

test('quotations of what is not in the box stay', () => {
  const again = quotedAgain(new Set())
  const once = (body: string): string => withoutPassages(body, again(body))
  const reply = 'No.\n\nOn Monday Jane Roe wrote:\n> The bank said it would buy its rival.\n\nBob'
  expect(once(reply)).toBe(reply)
  expect(once('Really?\n\nOn Tuesday Bob wrote:\n> > The bank said it would buy its rival.\n\nJo')).toBe('Really?\n\n\nJo')
})

test('windows-1252 in mail keeps its euro, in HTML too', async () => {
  const mail = (type: string, body: string) =>
    Buffer.from(
      `From: a@b.org\nSubject: =?windows-1252?q?It_cost_=80_5?=\nMIME-Version: 1.0\nContent-Type: ${type}; charset=windows-1252\nContent-Transfer-Encoding: quoted-printable\n\n${body}`,
    )
  expect(await textOf(mail('text/plain', 'It was =80 5.'), 'a.eml')).toBe('It cost € 5\n\nIt was € 5.')
  expect(await textOf(mail('text/html', '<p>It was =80 5.</p><p>So.</p>'), 'a.eml')).toBe('It cost € 5\n\nIt was € 5.\n\nSo.')
})

test.each([
  ['Content-Type: text/plain\n', 'a.eml'],
  ['', 'a.eml'],
])('a mail that does not say its encoding: %j', async (header, name) => {
  const mail = Buffer.from(`From: a@b.org\nSubject: Caf\xe9\n${header}\nM\xfcller GmbH paid \xa35,000.`, 'latin1')
  expect(await textOf(mail, name)).toBe('Caf\u00e9\n\nM\u00fcller GmbH paid \u00a35,000.')
})

test.each([
  ['winmail.dat', '\x78\x9f\x3e\x22\x01\0', /Outlook wraps.*tnef/],
  ['pages.warc', 'WARC/1.0\r\nWARC-Type: response\r\n', /archive of the web.*warcat/],
  ['smime.p7m', '0\x82\x01\x01\x06\x09\x2a\x86\x48\x86\xf7\x0d\x01\x07\x03', /encrypted or signed.*\.eml/],
  ['smime.p7m', '0\x80\x06\x09\x2a\x86\x48\x86\xf7\x0d\x01\x07\x03', /encrypted or signed.*\.eml/],
])('%s is a problem that says what to do', async (name, bytes, message) => {
  expect((await read(Buffer.from(bytes, 'latin1'), name)).problems).toMatchObject([
    { code: 'UNSUPPORTED', message: expect.stringMatching(message) },
  ])
})

test('a mail on its way is told by its first header, whatever it is called', async () => {
  expect((await read('Received: from x\nSubject: A\nDate: Mon, 6 Aug 2018 10:00:00 +0000\n\nText.', 'a.txt')).documents).toMatchObject([
    { format: 'mail', text: 'A\n\nText.' },
  ])
  expect((await read('From: a@b.org\nSubject: A\n\nText.', 'a.txt')).documents).toMatchObject([{ format: 'text', title: 'A' }])
})

test('parts nested beyond reason', async () => {
  const open = Array.from({ length: 200 }, (_, index) => `Content-Type: multipart/mixed; boundary=b${index}\n\n--b${index}\n`).join('')
  expect((await read(`MIME-Version: 1.0\n${open}`, 'a.eml')).problems).toMatchObject([{ code: 'UNREADABLE' }])
})

test('a message of Outlook and its attachment', async () => {
  const { documents, problems } = await read(fixture('outlook.msg'), 'a.msg')
  expect(problems).toEqual([])
  expect(documents).toMatchObject([
    {
      path: 'a.msg',
      format: 'mail',
      title: 'Merger: €5bn – “final” terms',
      author: 'Zoë Smith',
      published: '2018-08-06',
      text: 'Merger: €5bn – “final” terms\n\nDear all,\n\nAcme Corp. will pay €5 million to Widget Ltd.',
    },
    { path: 'a.msg/note.txt', format: 'text', text: 'Attached text of Initech Inc.' },
  ])
})
