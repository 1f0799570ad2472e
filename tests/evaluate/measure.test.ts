import { expect, test } from 'vitest'
import { baselineLines, changesSince } from '../../src/evaluate/baseline.ts'
import { calibrationBins, calibrationError } from '../../src/evaluate/calibration.ts'
import { belowFloors, raised } from '../../src/evaluate/floors.ts'
import { genreGroup } from '../../src/evaluate/genres.ts'
import type { GoldSpan } from '../../src/evaluate/gold.ts'
import { judgeMentions, scoreByKind, type Verdict } from '../../src/evaluate/measure.ts'
import { f1, precision, recall } from '../../src/evaluate/score.ts'
import { goldValue, sameValue } from '../../src/evaluate/values.ts'

const text = 'Ada Lovelace of Analytical Engines met Charles Babbage.'
const span = (kind: 'person' | 'organization', name: string): { kind: 'person' | 'organization'; start: number; end: number } => {
  const start = text.indexOf(name)
  return { kind, start, end: start + name.length }
}
const gold: GoldSpan[] = [
  span('person', 'Ada Lovelace'),
  span('organization', 'Analytical Engines'),
  span('person', 'Charles Babbage'),
].map(each => ({ ...each, value: null }))
const found = [span('person', 'Ada Lovelace'), span('organization', 'Engines'), span('organization', 'Charles Babbage')]
const verdicts = judgeMentions({ kinds: new Set(['person', 'organization']) }, found, ({ start, end }) => text.slice(start, end), {
  name: 'a',
  group: 'g',
  spans: gold,
})

test('right, missed, extra and overlapping mentions', () => {
  expect(verdicts.map(({ kind, text: name, verdict, overlaps }) => [kind, name, verdict, overlaps])).toEqual([
    ['person', 'Ada Lovelace', 'right', true],
    ['organization', 'Analytical Engines', 'missed', true],
    ['organization', 'Engines', 'extra', true],
    ['organization', 'Charles Babbage', 'extra', false],
    ['person', 'Charles Babbage', 'missed', false],
  ])
})

test('scores', () => {
  const { person, organization } = scoreByKind(verdicts)
  expect([precision(person.exact), recall(person.exact), f1(person.exact)]).toEqual([100, 50, expect.closeTo(66.67, 2)])
  expect(f1(organization.exact)).toBe(0)
  expect([precision(organization.overlap), recall(organization.overlap)]).toEqual([50, 100])
})

test('a baseline shows gains and losses mention by mention', () => {
  const better = verdicts
    .map((each): Verdict => (each.text === 'Engines' ? { ...each, text: 'Analytical Engines', start: 16, verdict: 'right' } : each))
    .filter(each => !(each.verdict === 'missed' && each.kind === 'organization'))
  expect(changesSince(baselineLines(verdicts), verdicts)).toEqual([])
  const gains = changesSince(baselineLines(verdicts), better)
  expect(gains.every(({ gain }) => gain)).toBe(true)
  expect(gains.map(({ line }) => line)).toEqual([
    'a organization “Analytical Engines”: missed → right',
    'a organization “Engines”: extra → absent',
  ])
  expect(changesSince(baselineLines(better), verdicts).every(({ gain }) => !gain)).toBe(true)
})

test('calibration error is the distance of what is claimed from what is true', () => {
  const claim = (confidence: number, verdict: 'right' | 'extra'): Verdict => ({
    document: 'a',
    group: 'g',
    kind: 'person',
    start: 0,
    end: 1,
    text: 'x',
    verdict,
    overlaps: true,
    confidence,
    rule: null,
    value: null,
    wantedValue: null,
  })
  const half = [...Array.from({ length: 5 }, () => claim(0.75, 'right')), ...Array.from({ length: 5 }, () => claim(0.75, 'extra'))]
  expect(calibrationError(calibrationBins(half))).toBeCloseTo(0.25)
  expect(calibrationError(calibrationBins([]))).toBe(0)
})

test('floors only go up', () => {
  expect(belowFloors({ a: 80 }, { a: 79.9 })).toEqual(['a is 79.90, below its floor of 80'])
  expect(belowFloors({ a: 80 }, { a: 80 })).toEqual([])
  expect(raised({ a: 80, b: 70 }, { a: 79, b: 75.57 })).toEqual({ a: 80, b: 75.5 })
})

test.each([
  ['199X', '199'],
  ['20XX', '20'],
  ['2019..2022', '2019/2022'],
  ['198X..199X', '198/199'],
  ['XXXX-09-11', 'XXXX-09-11'],
  ['2018-08-06', '2018-08-06'],
])('the date %s of the corpus is %s in the tables', (value, timex) => {
  expect(goldValue({ kind: 'date', start: 0, end: 1, value })).toBe(timex)
})

test.each([
  ['USD 0.50', 'USD 0.5', true],
  ['USD 100', 'USD 100', true],
  ['USD 100', 'USD 10', false],
  ['EUR 2.0..3.10', 'EUR 2..3.1', true],
  ['USD 1', 'EUR 1', false],
])('%s and %s: same %s', (a, b, same) => {
  expect(sameValue(a, b)).toBe(same)
})

test.each([
  ['wire', 'news'],
  ['earnings call transcript', 'speech'],
  ['chat log, lower case', 'mail and chat'],
  ['press release', 'finance'],
  ['court-filing', 'papers'],
  ['poem', 'other'],
])('the genre %s is in the group %s', (genre, group) => {
  expect(genreGroup(genre)).toBe(group)
})
