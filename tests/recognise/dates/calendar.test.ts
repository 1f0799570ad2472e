import { describe, expect, test } from 'vitest'
import {
  addMonths,
  civil,
  dayNumber,
  isDay,
  isoDay,
  isoWeek,
  mondayOfWeek,
  parseIsoDay,
  weekdayOf,
} from '../../../src/recognise/dates/calendar.ts'

describe('days', () => {
  test.each([
    ['1970-01-01', 0, 4],
    ['2000-02-29', 11016, 2],
    ['2018-08-06', 17749, 1],
    ['1582-10-15', -141427, 5],
    ['1899-12-31', -25568, 7],
  ])('%s is day %i, weekday %i', (iso, number, weekday) => {
    expect(parseIsoDay(iso)).toBe(number)
    expect(isoDay(number)).toBe(iso)
    expect(weekdayOf(number)).toBe(weekday)
  })

  test('every day of 400 years comes back', () => {
    for (let number = dayNumber(1800, 1, 1); number < dayNumber(2200, 1, 1); number++) {
      const { year, month, day } = civil(number)
      expect(dayNumber(year, month, day)).toBe(number)
    }
  })

  test.each(['2018-02-29', '2018-13-01', '2018-00-10', '18-01-01', 'x', ''])('%j is no day', iso => {
    expect(parseIsoDay(iso)).toBeNull()
  })

  test.each([
    ['2016-01-31', 1, '2016-02-29'],
    ['2016-02-29', 12, '2017-02-28'],
    ['2016-01-15', -1, '2015-12-15'],
    ['2016-01-15', -25, '2013-12-15'],
  ])('%s and %i months is %s', (from, by, to) => {
    expect(isoDay(addMonths(parseIsoDay(from) ?? 0, by))).toBe(to)
  })

  test.each([
    ['2015-12-31', 2015, 53],
    ['2016-01-03', 2015, 53],
    ['2016-01-04', 2016, 1],
    ['2018-12-31', 2019, 1],
  ])('%s lies in week %i-W%i', (iso, year, week) => {
    expect(isoWeek(parseIsoDay(iso) ?? 0)).toEqual({ year, week })
    expect(mondayOfWeek(year, week)).toBeLessThanOrEqual(parseIsoDay(iso) ?? 0)
  })

  test('leap days', () => {
    expect([isDay(1900, 2, 29), isDay(2000, 2, 29), isDay(2023, 2, 29), isDay(2024, 2, 29)]).toEqual([false, true, false, true])
  })
})
