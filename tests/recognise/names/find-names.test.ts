import { expect, test } from 'vitest'
import { findNames } from '../../../src/recognise/names/index.ts'
import { segment } from '../../../src/segment/index.ts'
import { plainSettings } from '../../../src/types.ts'
import { document } from '../../make.ts'

const text = 'PARIS (Reuters) - Microsoft Corp. said on Friday that Satya Nadella would meet President Emmanuel Macron in Paris.'

test('mentions are sorted, apart, inside the text and clean at the edges', () => {
  const { mentions, places } = findNames(segment(document(text)), plainSettings)
  expect(mentions.map(({ kind, value }) => `${kind} ${value.name}`)).toEqual([
    'organization Reuters',
    'organization Microsoft Corp.',
    'person Satya Nadella',
    'person Emmanuel Macron',
  ])
  expect(places.map(({ start, end }) => text.slice(start, end))).toEqual(['PARIS', 'Paris'])
  for (const { confidence } of mentions) {
    expect(confidence).toBeGreaterThan(0)
    expect(confidence).toBeLessThanOrEqual(1)
  }
})

test('the least confidence leaves out what is less certain', () => {
  const { mentions } = findNames(segment(document(text)), { ...plainSettings, minConfidence: 1.01 })
  expect(mentions).toEqual([])
})

test('the same text gives the same mentions, whatever was read before', () => {
  const once = findNames(segment(document(text)), plainSettings)
  findNames(segment(document('Some other text about General Electric and Jeff Immelt of Boston.')), plainSettings)
  expect(findNames(segment(document(text)), plainSettings)).toEqual(once)
})

test.each([
  ['nothing', ''],
  ['white space', ' \n\n '],
  ['marks', '--- *** !!! ((( )))'],
  ['one letter', 'X'],
  ['no words at all', '\u{1f600} \u{1f600} 12 %'],
])('finds nothing in %s', (_, empty) => {
  expect(findNames(segment(document(empty)), plainSettings).mentions).toEqual([])
})

test('a name divided at the end of a line is mended in its value', () => {
  const broken = 'Lawyers for Micro-\nsoft Corp. and for General\nMotors met in court.'
  const { mentions } = findNames(segment(document(broken)), plainSettings)
  for (const { value } of mentions) expect(value.name).not.toMatch(/\n/)
})

test('a document of more tokens than one part holds is read to its end', () => {
  const long = `${'Nothing happened at all. '.repeat(20_000)}\n\n${text}`
  const { mentions } = findNames(segment(document(long)), plainSettings)
  expect(mentions.at(-1)?.value).toEqual({ name: 'Emmanuel Macron' })
})
