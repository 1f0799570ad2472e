import { describe, expect, test } from 'vitest'
import { civil, dayNumber } from '../../../src/recognise/dates/calendar.ts'
import { isNarrative } from '../../../src/recognise/dates/narrative.ts'
import { probabilityAhead } from '../../../src/recognise/dates/resolve/lean.ts'
import { datesIn, shown } from './dates-in.ts'

// Wednesday 2015-06-17.
describe('the words around say whether a date lies back or ahead', () => {
  test.each([
    ['The company said on Tuesday it would appeal.', '2015-06-16'],
    ['Shares fell 3 percent on Monday.', '2015-06-15'],
    ['The board will meet on Tuesday.', '2015-06-23'],
    ['Talks are scheduled for Monday.', '2015-06-22'],
    ['He was arrested in March.', '2015-03'],
    ['The merger is expected to close in March.', '2016-03'],
    ['She resigned on 5 May.', '2015-05-05'],
    ['Voters will go to the polls on 5 May.', '2016-05-05'],
  ])('%s', (text, timex) => {
    expect(datesIn(text).map(({ value }) => value.timex)).toEqual([timex])
  })

  test('where nothing tells it is less sure', () => {
    const [sure] = datesIn('The company said on Tuesday it would appeal.')
    const [unsure] = datesIn('Council voting Saturday on the arena.')
    expect(unsure?.confidence ?? 1).toBeLessThan(sure?.confidence ?? 0)
  })

  test('the model gives a probability', () => {
    const text = 'It will meet on Friday.'
    const probability = probabilityAhead({ text, lexemes: [], start: 16, end: 22 }, 'weekday', 2)
    expect(probability > 0 && probability < 1).toBe(true)
  })
})

describe('last and next', () => {
  test.each([
    ['It met last Tuesday.', 'last Tuesday = 2015-06-09'],
    ['It met last Thursday.', 'last Thursday = 2015-06-11'],
    ['It meets next Friday.', 'next Friday = 2015-06-26'],
    ['It meets next Monday.', 'next Monday = 2015-06-22'],
    ['It met last May.', 'last May = 2014-05'],
    ['It met last March.', 'last March = 2015-03'],
    ['It meets next July.', 'next July = 2016-07'],
    ['It meets next October.', 'next October = 2015-10'],
    ['It met this past Tuesday.', 'past Tuesday = 2015-06-16'],
    ['It meets this coming Friday.', 'coming Friday = 2015-06-19'],
  ])('%s', (text, date) => {
    expect(shown(text)).toEqual([date])
  })
})

test('dates joined by and, to or a comma go on from each other', () => {
  expect(shown('It was shut on Saturday and Sunday.')).toEqual(['Saturday = 2015-06-13', 'Sunday = 2015-06-14'])
  expect(shown('It was shut from November to January.')).toEqual(['November = 2014-11', 'January = 2015-01'])
})

describe('a dateline says on which day "today" was', () => {
  test.each([
    ['WASHINGTON, June 16 -- The Senate voted today.', ['June 16 = 2015-06-16', 'today = 2015-06-16']],
    ['PARIS, May 3 (Reuters) - The Senate voted today.', ['May 3 = 2015-05-03', 'today = 2015-06-17']],
    ['The Senate of June 16 voted today.', ['June 16 = 2015-06-16', 'today = 2015-06-17']],
  ])('%s', (text, dates) => {
    expect(shown(text)).toEqual(dates)
  })
})

describe('of an undated text, the weekday behind a dateline tells the year', () => {
  const head = 'AMSTERDAM, Oct 16 (Reuters) - Verlinde on'
  test.each([
    [
      'in the last year named',
      `${head} Wednesday said that sales had grown since 2023 and 2024.`,
      ['Oct 16 = 2024-10-16', 'Wednesday = 2024-10-16', '2023 = 2023', '2024 = 2024'],
    ],
    [
      'in the year before a forecast',
      `${head} Wednesday cut its 2025 forecast.`,
      ['Oct 16 = 2024-10-16', 'Wednesday = 2024-10-16', '2025 = 2025'],
    ],
    ['in neither', `${head} Friday cut its 2025 forecast.`, ['Oct 16 = XXXX-10-16', 'Friday = XXXX-WXX-5', '2025 = 2025']],
    ['of no year', `${head} Wednesday cut its forecast.`, ['Oct 16 = XXXX-10-16', 'Wednesday = XXXX-WXX-3']],
  ])('%s', (_, text, dates) => {
    expect(shown(text, null)).toEqual(dates)
  })
})

describe('what a date leans on fades', () => {
  test('the day before, of the day in the sentence', () => {
    expect(shown('It fell on May 5 and rose the day before.')).toEqual(['May 5 = 2015-05-05', 'day before = 2015-05-04'])
  })
  test('no year of somebody’s birth', () => {
    const text = 'The court sat in 2023. Jo Bell, 34 (12.02.89), came on 3 November.'
    expect(shown(text, null)).toEqual(['2023 = 2023', '12.02.89 = 1989-02-12', '3 November = 2023-11-03'])
  })
  test('the day before, of the document’s own day when the last date is far', () => {
    const text = `It fell on May 5. ${'Nobody knows why. '.repeat(5)}It rose the day before.`
    expect(shown(text).at(-1)).toBe('day before = 2015-06-16')
  })
})

describe('isNarrative', () => {
  const day = (year: number) => ({
    start: 0,
    end: 0,
    rule: 'month-day',
    confidence: 1,
    expression: { form: 'day', year, month: 1, day: 1, weekday: null } as const,
  })
  const near = { start: 0, end: 0, rule: 'near-day', confidence: 1, expression: { form: 'weekend', which: null } as const }
  const own = dayNumber(2009, 12, 19)
  test.each([
    ['full dates of long ago', [day(1943), day(1944)], true],
    ['one of them only', [day(1943)], false],
    ['as many of its own time', [day(1943), day(1944), day(2009)], false],
    ['beside yesterday', [day(1943), day(1944), near], false],
    ['nothing', [], false],
  ])('%s', (_, found, narrative) => {
    expect(civil(own).year).toBe(2009)
    expect(isNarrative(found, own)).toBe(narrative)
  })
})

describe('a document without a day', () => {
  test('tells of the past unless it reads like news', () => {
    expect(shown(`It fell on May 5, 1999. ${'Nobody knows why. '.repeat(5)}It rose in June.`, null).at(-1)).toBe('June = 1999-06')
    expect(shown(`It fell on May 5, 1999. ${'Nobody knows why. '.repeat(5)}It rose in June, he said Friday.`, null)).toContain(
      'June = XXXX-06',
    )
  })
})

describe('pieces of words and numbers', () => {
  test.each([
    ['It closed on the twenty-first of March, 1999.', 'twenty-first of March, 1999 = 1999-03-21'],
    ['It closed in October two thousand and five.', 'October two thousand and five = 2005-10'],
    ['It closed in Novem- ber 2011.', 'Novem- ber 2011 = 2011-11'],
    ['It closed in the ’90s.', '’90s = 199'],
  ])('%s', (text, date) => {
    expect(shown(text)).toContain(date)
  })
})

test('a tale of other times keeps the last winter of its writer', () => {
  const tale = 'They wed on 3 May 1931. They moved on 4 June 1958. She left in the autumn of 1989. Last winter she came back.'
  expect(shown(tale).at(-1)).toBe('Last winter = 2014-WI')
})
