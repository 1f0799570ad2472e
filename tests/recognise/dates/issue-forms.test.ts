import { describe, expect, test } from 'vitest'
import { datesIn, shown } from './dates-in.ts'

// The forms that a date may take in a document of Wednesday 2015-06-17, each with all that is found in its sentence.

describe('absolute and partial', () => {
  test.each([
    ['It opened on March 3, 2008.', 'March 3, 2008 = 2008-03-03'],
    ['It opened on 3 March 2008.', '3 March 2008 = 2008-03-03'],
    ['It opened on the 3rd of March 2008.', '3rd of March 2008 = 2008-03-03'],
    ['It opened on 3-Mar-08.', '3-Mar-08 = 2008-03-03'],
    ['It opened on 2008-03-03.', '2008-03-03 = 2008-03-03'],
    ['It opened on 03.03.2008.', '03.03.2008 = 2008-03-03'],
    ['It opened on 3/13/2008.', '3/13/2008 = 2008-03-13'],
    ['It opened on 13/3/2008.', '13/3/2008 = 2008-03-13'],
    ['It opened in March 2008.', 'March 2008 = 2008-03'],
    ['It opened in March.', 'March = 2015-03'],
    ['It opened in 2008.', '2008 = 2008'],
    ['It closed on the 15th.', '15th = 2015-06-15'],
    ['Laid up from 0600 on 21 October until 1430 on 9 November 2012.', '21 October = 2012-10-21', '9 November 2012 = 2012-11-09'],
    ['It ran from 21 December until 9 January 2012.', '21 December = 2011-12-21', '9 January 2012 = 2012-01-09'],
    ['He left on 21 October; it was 9 November 2012.', '21 October = 2014-10-21', '9 November 2012 = 2012-11-09'],
    ['For 48 months from 1/9/2014.', '1/9/2014 = 2014-01-09'],
  ])('%s', (text, ...dates) => {
    expect(shown(text)).toEqual(dates)
  })

  test.each([
    [true, '2015-04-03'],
    [false, '2015-03-04'],
    [null, '2015-03-04'],
  ])('03/04/2015 with the day first: %s', (dayFirst, timex) => {
    expect(shown('Due 03/04/2015.', '2015-06-17', dayFirst)).toEqual([`03/04/2015 = ${timex}`])
  })

  test('03/04/2015 beside 25/03/2015', () => {
    expect(shown('Sent 25/03/2015, due 03/04/2015.')).toEqual(['25/03/2015 = 2015-03-25', '03/04/2015 = 2015-04-03'])
  })
})

describe('quarters, halves and fiscal years', () => {
  test.each([
    ['Sales fell in the first quarter.', 'first quarter = 2015-Q1'],
    ['Sales fell in the first half of 2014.', 'first half of 2014 = 2014-H1'],
    ['Sales fell in fiscal 2021.', 'fiscal 2021 = 2021'],
    ['Sales fell in FY22.', 'FY22 = 2022'],
    ['Sales fell in 1Q24.', '1Q24 = 2024-Q1'],
    ['Sales fell in 3Q FY2021-22.', '3Q FY2021-22 = 2021-Q3'],
    ['Sales for the year ended March 31, 2020 fell.', 'March 31, 2020 = 2020-03-31'],
  ])('%s', (text, ...dates) => {
    expect(shown(text)).toEqual(dates)
  })
})

describe('seasons, decades, centuries, weeks, early and mid', () => {
  test.each([
    ['It met in the summer of 2006.', 'summer of 2006 = 2006-SU'],
    ['It met in the 1990s.', '1990s = 199'],
    ["It met in the '60s.", "'60s = 196"],
    ["It met in the 1980's.", "1980's = 198"],
    ['It met in the 19th century.', '19th century = 18'],
    ['It fell in the 5th century BC.', '5th century BC = BC04'],
    ['It met in week 32 of 2014.', 'week 32 of 2014 = 2014-W32'],
    ['It met in the week of July 20, 2014.', 'week of July 20, 2014 = 2014-W29'],
    ['It met in the third week of October.', 'third week of October = 2014-W42'],
    ['It opened in mid-2015.', '2015 = 2015'],
    ['It opened in early March.', 'March = 2015-03'],
  ])('%s', (text, ...dates) => {
    expect(shown(text)).toEqual(dates)
  })
})

// One mention where the two ends share a part; else two, each with its own value.
describe('ranges', () => {
  test.each([
    ['It met May 3-5, 2011.', 'May 3-5, 2011 = 2011-05-03/2011-05-05'],
    ['It met from 3 to 5 May 2011.', '3 to 5 May 2011 = 2011-05-03/2011-05-05'],
    ['The 1998-2003 plan failed.', '1998-2003 = 1998/2003'],
    ['It was shut from June to August 2014.', 'June to August 2014 = 2014-06/2014-08'],
    ['It grew between 2010 and 2012.', '2010 = 2010', '2012 = 2012'],
    ['It ran from March 1, 2010 to May 3, 2012.', 'March 1, 2010 = 2010-03-01', 'May 3, 2012 = 2012-05-03'],
  ])('%s', (text, ...dates) => {
    expect(shown(text)).toEqual(dates)
  })
})

describe('in autumn, of the months just over', () => {
  test.each([
    ['It was shut from June to August.', 'June = 2015-06', 'August = 2015-08'],
    ['Sales for the three months to September fell.', 'three months to September = 2015-Q3'],
  ])('%s', (text, ...dates) => {
    expect(shown(text, '2015-11-04')).toEqual(dates)
  })
})

describe('relative', () => {
  test.each([
    ['It closed yesterday.', 'yesterday = 2015-06-16'],
    ['It closed on Tuesday.', 'Tuesday = 2015-06-16'],
    ['It closed last month.', 'last month = 2015-05'],
    ['It opens next year.', 'next year = 2016'],
    ['It closed two weeks ago Friday.', 'two weeks ago Friday = 2015-05-29'],
    ['It closed two Fridays ago.', 'two Fridays ago = 2015-06-05'],
    ['It has met since last April.', 'last April = 2015-04'],
    ['It closes by year-end.', 'year-end = 2015'],
    ['It closes by the end of the month.', 'month = 2015-06'],
    ['It opens on the 4th of next month.', '4th of next month = 2015-07-04'],
    ['It closed on the last day of 2014.', 'last day of 2014 = 2014-12-31'],
    ['It met on May 12 and closed later that week.', 'May 12 = 2015-05-12', 'that week = 2015-W20'],
    [
      'It made $5m in the second quarter of 2014 and $4m in the previous quarter.',
      'second quarter of 2014 = 2014-Q2',
      'previous quarter = 2014-Q1',
    ],
    [
      'It made $5m in the second quarter of 2020, against $4m in the same period of 2019.',
      'second quarter of 2020 = 2020-Q2',
      'same period of 2019 = 2019-Q2',
    ],
  ])('%s', (text, ...dates) => {
    expect(shown(text)).toEqual(dates)
  })
})

describe('as a reader of the document would', () => {
  test.each([
    ['It said on Friday that it had failed.', 'Friday = 2015-06-12'],
    ['It will meet on Friday.', 'Friday = 2015-06-19'],
    [
      'It made $5m in the second quarter of 2012, against $4m a year earlier.',
      'second quarter of 2012 = 2012-Q2',
      'a year earlier = 2011-Q2',
    ],
  ])('%s', (text, ...dates) => {
    expect(shown(text)).toEqual(dates)
  })

  test('a history carries its own time', () => {
    const text =
      'The war began in 1939. On July 4, 1943 the army attacked. In May 1944 it won. On July 9 it marched. In March 1945 it ended.'
    expect(shown(text)).toContain('July 9 = 1944-07-09')
  })

  test.each([
    ['It closed on Tuesday.', 'XXXX-WXX-2'],
    ['It closed on September 11.', 'XXXX-09-11'],
    ['It closed on the 15th.', 'XXXX-XX-15'],
  ])('without a day to count from: %s', (text, timex) => {
    expect(datesIn(text, null).map(({ value }) => [value.timex, value.from])).toEqual([[timex, null]])
  })
})

describe('not dates', () => {
  test.each([
    'It opens at 7:15 and at 10 p.m.',
    'It took three weeks, two days and five years.',
    'She is 45 years old.',
    'It may fall, and May I ask why?',
    'Theresa May left.',
    'They march on, and so does Mr. March.',
    'The Sun said so.',
    'He scored in the second quarter of the match.',
    'See version 10.15.7 and section 3.14.2.',
    'Call 555-2010 or +44 171 377 1742.',
    'They won 3-1 and 21-14.',
    'It costs $2010 or £1,998.',
    'It cut 2000 jobs.',
  ])('%s', text => {
    expect(shown(text)).toEqual([])
  })
})
