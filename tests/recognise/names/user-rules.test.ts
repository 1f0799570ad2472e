import { expect, test } from 'vitest'
import { findNames } from '../../../src/recognise/names/index.ts'
import { segment } from '../../../src/segment/index.ts'
import { type NameRule, plainSettings } from '../../../src/types.ts'
import { document } from '../../make.ts'

const rule = (name: string, kind: NameRule['kind'], line = 1): NameRule => ({ name, kind, canonical: name, line })

function found(text: string, names: readonly NameRule[]): string[] {
  const { mentions } = findNames(segment(document(text)), { ...plainSettings, names })
  return mentions.map(({ kind, start, end }) => `${kind} ${text.slice(start, end)}`)
}

test.each([
  [
    'a name that no model knows',
    'we sold the zork fizz unit to them yesterday.',
    [rule('zork fizz', 'organization')],
    ['organization zork fizz'],
  ],
  [
    'the longest of two',
    'it went to zork fizz north last year.',
    [rule('zork fizz', 'organization'), rule('zork fizz north', 'organization')],
    ['organization zork fizz north'],
  ],
  ['another kind than the model says', 'Shares of Microsoft rose.', [rule('Microsoft', 'person')], ['person Microsoft']],
  ['a ban', 'Shares of Microsoft rose.', [rule('Microsoft', 'none')], []],
  ['no part of a word', 'we like zorkish weather.', [rule('zork', 'organization')], []],
])('%s', (_, text, names, wanted) => {
  expect(found(text, names)).toEqual(wanted)
})

test('a rule holds for the case that it is written in', () => {
  const text = 'it went to Zork Fizz.'
  expect(found(text, [rule('zork fizz', 'organization')])).toEqual(found(text, []))
})

test('a name of the file is certain and says where it comes from', () => {
  const text = 'we sold the zork fizz unit.'
  const { mentions } = findNames(segment(document(text)), {
    ...plainSettings,
    minConfidence: 1,
    names: [rule('zork fizz', 'organization')],
  })
  expect(mentions).toEqual([{ start: 12, end: 21, kind: 'organization', value: { name: 'zork fizz' }, confidence: 1, rule: 'names file' }])
})
