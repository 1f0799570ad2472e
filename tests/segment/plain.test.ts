import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { analyse } from '../../src/analyse.ts'
import { plainText } from '../../src/segment/index.ts'
import { type Mention, plainSettings } from '../../src/types.ts'
import { document } from '../make.ts'

const wrapped = (text: string, width: number): readonly string[] => {
  const lines: string[] = []
  for (const word of text.split(' ')) {
    const last = lines.at(-1)
    if (last === undefined || last.length + 1 + word.length > width) lines.push(word)
    else lines[lines.length - 1] = `${last} ${word}`
  }
  return lines
}

const story = `The Securities and Exchange Commission fined Goldman Sachs $4.5 million on May 6, 2023, after an inquiry of three years that \
Maria del Carmen Ortiz had led, and Ardmore Capital Partners LLC said it would pay between $2 million and $3 million by the end of June. \
“We did nothing wrong,” said Jane Q. Public, the chief executive of Ardmore Capital Partners.`

describe('the same is found whatever the layout', () => {
  const found = (text: string): readonly (readonly [Mention['kind'], Mention['value']])[] =>
    analyse(document(text), plainSettings).mentions.map(({ kind, value }) => [kind, value])
  const plain = found(story)
  test.each([
    ['wrapped', wrapped(story, 72).join('\n')],
    ['wrapped with CRLF', wrapped(story, 72).join('\r\n')],
    ['wrapped with blanks at the ends', wrapped(story, 72).join('  \n')],
    ['narrow columns', wrapped(story, 44).join('\n')],
    [
      'indented',
      wrapped(story, 68)
        .map(line => `    ${line}`)
        .join('\n'),
    ],
    [
      'quoted mail',
      wrapped(story, 70)
        .map(line => `> ${line}`)
        .join('\n'),
    ],
    [
      'mail quoted twice',
      wrapped(story, 70)
        .map(line => `>> ${line}`)
        .join('\r\n'),
    ],
    ['two spaces', story.replaceAll(' ', '  ')],
    ['no-break spaces', story.replaceAll(' ', '\u00a0')],
    ['soft hyphens', story.replace(/([A-Za-z]{3})([a-z]{3})/g, '$1\u00ad$2')],
    ['spaces without width', story.replaceAll(' ', ' \u200b')],
    ['Markdown', story.replace('Goldman Sachs', '**Goldman Sachs**').replace('Jane Q. Public', '_Jane Q. Public_')],
    ['links', story.replace('Goldman Sachs', '[Goldman Sachs](https://example.com/gs "GS")')],
    ['footnotes', story.replace('2023,', '2023,[12]').replace('June.', 'June.[1][2]')],
    ['character references', story.replace('$4.5 million', '&#36;4.5&nbsp;million').replaceAll('“', '&ldquo;')],
  ])('%s', (_, text) => {
    expect(found(text)).toEqual(plain)
    const analysis = analyse(document(text), plainSettings)
    for (const { start, end, text: own } of analysis.mentions) expect(text.slice(start, end)).toBe(own)
  })
})

test.each([
  ['a table', 'Revenue      $4.5 million      $3.9 million\nProfit       $1.1 million      $0.9 million'],
  ['tabs', 'Revenue\t\t$5\nProfit\t\t$2'],
  ['an address', 'Helvora AG\nBahnhofstrasse 1\n8001 Zürich'],
  ['a list', '- Acme Corp.\n- Beta Ltd.\n- Gamma Holdings and Partners'],
  ['one line that says how much', 'Fined\n> $5 million\nlast year'],
  ['a numbered list of a few', '1.   Acme Corp.\n2.   Beta Ltd.\n3.   Gamma AG'],
  ['a list with stars', '* Acme Corp.\n* Beta Ltd.'],
  ['names of files and forms', 'see read_me.txt and 10-K_2023, sign here ______'],
  ['what only looks like a reference', 'R&D; M&A; AT&T;'],
  ['a number with its own spaces', '1\u00a0234\u00a0567'],
])('%s stays as it is', (_, text) => {
  expect(plainText(text).text).toBe(text)
})

test('a transcript with numbered lines', () => {
  const said = [
    'THE COURT:  How much did your client pay Goldman Sachs and',
    'others?',
    'MR. STONE:  $4.5 million, your Honor, on March 5,',
    '2023.',
  ]
  const more = ['THE COURT:  To whom?', 'MR. STONE:  To a broker at Helvora AG, or so we', 'are told, in May.', 'THE COURT:  Thank you.']
  const text = [...said, ...more].map((line, index) => `${String(index + 1).padStart(2)}   ${line}`).join('\n')
  const { mentions } = analyse(document(text), plainSettings)
  const values = mentions.map(({ value }) => ('name' in value ? value.name : 'timex' in value ? value.timex : value.amount))
  expect(values).toEqual(expect.arrayContaining(['Goldman Sachs', '4500000', '2023-03-05', 'Helvora AG']))
})

test('a ligature is one character of the text', () => {
  const text = 'Jane Roe of Sanoﬁ met Paciﬁc Gas of Jasper.'
  const { mentions } = analyse(document(text), plainSettings)
  expect(mentions.map(({ text: own, value }) => [own, 'name' in value ? value.name : ''])).toContainEqual(['Sanoﬁ', 'Sanofi'])
})

test.each([
  ['They will pay $4.5\nmillion for it.', 'They will pay $4.5 million for it.'],
  ['Jane Q. Public of the Securities and\nExchange Commission', 'Jane Q. Public of the Securities and Exchange Commission'],
  ['> Yes, we met\n> them. We do not\n> know.', '  Yes, we met\n  them. We do not\n  know.'],
])('%j reads %j', (text, plain) => {
  expect(plainText(text).text).toBe(plain)
})

test('every character leads back to its own place', () => {
  const character = fc.constantFrom(
    'a',
    'B',
    ' ',
    ' ',
    '  ',
    '\n',
    '\r\n',
    '> ',
    '\u00a0',
    '-\n',
    '1',
    '.',
    'and\n',
    'ﬁ',
    '\u00ad',
    '**',
    '_',
    '[1]',
    '&amp;',
  )
  fc.assert(
    fc.property(
      fc.array(character, { maxLength: 200 }).map(parts => parts.join('')),
      text => {
        const { text: plain, toOriginal, toPlain } = plainText(text)
        let last = -1
        for (let offset = 0; offset < plain.length; offset++) {
          const original = toOriginal(offset)
          expect(original).toBeGreaterThanOrEqual(last)
          last = original
          if (!/[aB.1]/.test(plain[offset] ?? '')) continue
          expect(text[original]).toBe(plain[offset])
          expect(toPlain(original)).toBe(offset)
        }
        expect(toOriginal(plain.length)).toBeLessThanOrEqual(text.length)
      },
    ),
  )
})

test.each([
  ['paid ＄１２，５００ on １２ April', 'paid $12,500 on 12 April'],
  ['a fine of ￥１２０', 'a fine of ¥120'],
  ['\u202bDavid Cohen\u202c and \u2066Maria Lopez\u2069', 'David Cohen and Maria Lopez'],
  ['Anna\u200b Schmidt\u200d left', 'Anna Schmidt left'],
  // A joiner between letters that need it, and between pictures.
  ['\u0645\u06cc\u200c\u062e', '\u0645\u06cc\u200c\u062e'],
  ['👩\u200d🚀', '👩\u200d🚀'],
])('characters for the look of %j', (text, plain) => {
  expect(plainText(text).text).toBe(plain)
})

test('entries of a chat are lines of their own', () => {
  const chat = `[12/03/2021, 09:14:40] Carla: did you send the five hundred to the bank that Anna named, and to
[12/03/2021, 09:15:01] Joao: yes yesterday, and the other thing that you asked me about as well, by the
[12/03/2021, 09:16:11] Carla: good`
  expect(plainText(chat).text).toBe(chat)
})
