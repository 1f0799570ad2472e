import { expect, test } from 'vitest'
import { dayOf, numericOrder } from '../../src/read/day.ts'

test.each([
  ['2018-08-06'],
  ['2018-08-06T23:30:00-04:00'],
  ['2018-08-06 10:15'],
  ['20180806T101500Z'],
  ['2018/08/06'],
  ['2018.08.06'],
  ['Mon, 06 Aug 2018 10:15:00 +0000'],
  ['6 August 2018'],
  ['6-Aug-18'],
  ['6th Aug 2018 at noon'],
  ['August 6, 2018'],
  ['Monday, Aug. 6, 2018 at 10:15 a.m. EDT'],
  ['Mon Aug  6 10:15:00 2018'],
  ['Mon Aug 06 10:15:00 +0000 2018'],
  ["D:20180806101500+02'00'"],
  [1533513600],
  [1533513600000],
  ['1533513600'],
  [20180806],
])('%s is 6 August 2018', value => {
  expect(dayOf(value)).toBe('2018-08-06')
})

test.each([
  [''],
  ['soon'],
  ['2018'],
  ['2018-13-40'],
  ['2018-02-30'],
  ['1.5'],
  [7],
  [Number.NaN],
  [null],
  [undefined],
  [{}],
  ['06/08/2018'],
  ['version 2018-08'],
])('%s is no day', value => {
  expect(dayOf(value)).toBeNull()
})

test.each([
  ['31/08/2018', 'day-month', '2018-08-31'],
  ['08/31/2018', 'month-day', '2018-08-31'],
  ['31.8.18', 'day-month', '2018-08-31'],
  ['06/08/2018', null, null],
  ['08/08/2018', null, '2018-08-08'],
])('%s tells its order: %s', (value, order, day) => {
  expect(numericOrder(value)).toBe(order)
  expect(dayOf(value)).toBe(day)
})

test('the order can be told from elsewhere', () => {
  expect(dayOf('06/08/2018', 'day-month')).toBe('2018-08-06')
  expect(dayOf('06/08/2018', 'month-day')).toBe('2018-06-08')
})
