import { describe, expect, test } from 'vitest'
import { datesIn, shown } from './dates-in.ts'

// Every document here is of Wednesday 2015-06-17 unless it says otherwise.
describe('values by family', () => {
  test.each([
    ['The bank opened on March 3, 2008.', 'March 3, 2008 = 2008-03-03'],
    ['The bank opened on 3 March 2008.', '3 March 2008 = 2008-03-03'],
    ['It opened on the 3rd of March, 2008.', '3rd of March, 2008 = 2008-03-03'],
    ['It opened on March 3rd 2008.', 'March 3rd 2008 = 2008-03-03'],
    ['It closed on Sept. 9.', 'Sept. 9 = 2014-09-09'],
    ['It closed on Tuesday, June 9.', 'Tuesday, June 9 = 2015-06-09'],
    ['Signed this 17th day of April, 1997.', '17th day of April, 1997 = 1997-04-17'],
    ['JUNE 10TH was hot.', 'JUNE 10TH = 2015-06-10'],
    ['It opened on 3-Mar-2008.', '3-Mar-2008 = 2008-03-03'],
    ['It opened on 03Mar2008.', '03Mar2008 = 2008-03-03'],
    ['The file of 2008-03-03 is lost.', '2008-03-03 = 2008-03-03'],
    ['It met in March 2008.', 'March 2008 = 2008-03'],
    ['It met in March of 2008.', 'March of 2008 = 2008-03'],
    ["It met in March '08.", "March '08 = 2008-03"],
    ['Since last October it has met.', 'last October = 2014-10'],
    ['It will meet next October.', 'next October = 2015-10'],
    ['It will meet in October next year.', 'October next year = 2016-10'],
    ['It met in October of last year.', 'October of last year = 2014-10'],
    ['It met in 1998.', '1998 = 1998'],
    ["It met back in '98.", "'98 = 1998"],
    ['It met in nineteen ninety-eight.', 'nineteen ninety-eight = 1998'],
    ['In the third quarter of 2016 sales fell.', 'third quarter of 2016 = 2016-Q3'],
    ['In Q3 2016 sales fell.', 'Q3 2016 = 2016-Q3'],
    ["In Q3'16 sales fell.", "Q3'16 = 2016-Q3"],
    ['In 3Q16 sales fell.', '3Q16 = 2016-Q3'],
    ['In 1Q24 sales fell.', '1Q24 = 2024-Q1'],
    ['In 3Q FY2021-22 sales fell.', '3Q FY2021-22 = 2021-Q3'],
    ['First-quarter profit rose.', 'First-quarter = 2015-Q1'],
    ['Profit rose in the first quarter of last year.', 'first quarter of last year = 2014-Q1'],
    ["Last year's fourth quarter was poor.", "Last year's fourth quarter = 2014-Q4"],
    ['In the first half of 2016 sales fell.', 'first half of 2016 = 2016-H1'],
    ['In H1 2016 sales fell.', 'H1 2016 = 2016-H1'],
    ['Profit rose 5% in the first half.', 'first half = 2015-H1'],
    ['In fiscal 2021 sales fell.', 'fiscal 2021 = 2021'],
    ['In FY22 sales fell.', 'FY22 = 2022'],
    ['In FY2017-18 sales fell.', 'FY2017-18 = 2017/2018'],
    ['In the financial year 2019 sales fell.', 'financial year 2019 = 2019'],
    ['Sales for the three months to September 2014 fell.', 'three months to September 2014 = 2014-Q3'],
    ['Sales for the year ended March 31, 2020 fell.', 'March 31, 2020 = 2020-03-31'],
    ['The December quarter was poor.', 'December quarter = 2014-Q4'],
    ['It met in the summer of 2006.', 'summer of 2006 = 2006-SU'],
    ['It met this spring.', 'this spring = 2015-SP'],
    ['It met last winter.', 'last winter = 2014-WI'],
    ['The 1990s were good.', '1990s = 199'],
    ["The '60s were good.", "'60s = 196"],
    ['The nineties were good.', 'nineties = 199'],
    ['In the late 1800s it was.', '1800s = 18'],
    ['In the 19th century it was.', '19th century = 18'],
    ['In the twenty-first century it is.', 'twenty-first century = 20'],
    ['In the week of July 20, 2014 it met.', 'week of July 20, 2014 = 2014-W29'],
    ['Sent at 2018-08-06T12:30:00Z to', '2018-08-06 = 2018-08-06'],
    ['Sent at 20180806T1230 to', '20180806 = 2018-08-06'],
    ['In 2018Q3 and 2018-Q4 sales fell.', '2018Q3 = 2018-Q3', '2018-Q4 = 2018-Q4'],
    ['In Q3/18 and Q4, 2018 sales fell.', 'Q3/18 = 2018-Q3', 'Q4, 2018 = 2018-Q4'],
    ['It met from December to February.', 'December = 2014-12', 'February = 2015-02'],
    ['It fell by mid-March.', 'March = 2015-03'],
    ['It met in week 32 of 2014.', 'week 32 of 2014 = 2014-W32'],
    ['It met at the weekend.', 'weekend = 2015-06-13/2015-06-14'],
    ['It met last weekend.', 'last weekend = 2015-06-13/2015-06-14'],
    ['It met the week before last.', 'week before last = 2015-W23'],
    ['It met May 3-5, 2011.', 'May 3-5, 2011 = 2011-05-03/2011-05-05'],
    ['It met from 3 to 5 May 2011.', '3 to 5 May 2011 = 2011-05-03/2011-05-05'],
    ['It met between 3 and 5 May 2011.', '3 and 5 May 2011 = 2011-05-03/2011-05-05'],
    ['It met 30 May to 2 June 2011.', '30 May to 2 June 2011 = 2011-05-30/2011-06-02'],
    ['The 1998-2003 plan failed.', '1998-2003 = 1998/2003'],
    ['The 2003/04 season was poor.', '2003/04 = 2003/2004'],
    ['It met between 2010 and 2012.', '2010 = 2010', '2012 = 2012'],
    ['It met from June 2010 to August 2012.', 'June 2010 = 2010-06', 'August 2012 = 2012-08'],
    ['It met June to August 2011.', 'June to August 2011 = 2011-06/2011-08'],
    ['It met yesterday.', 'yesterday = 2015-06-16'],
    ['It meets tomorrow.', 'tomorrow = 2015-06-18'],
    ['It met the day before yesterday.', 'day before yesterday = 2015-06-15'],
    ['It met on Tuesday.', 'Tuesday = 2015-06-16'],
    ['It said on Friday it would.', 'Friday = 2015-06-12'],
    ['It will meet on Friday.', 'Friday = 2015-06-19'],
    ['It met last Friday.', 'last Friday = 2015-06-12'],
    ['It meets next Tuesday.', 'next Tuesday = 2015-06-23'],
    ['It met on Monday of last week.', 'Monday of last week = 2015-06-08'],
    ['They vote on Friday week.', 'Friday week = 2015-06-26'],
    ['It met two Saturdays ago.', 'two Saturdays ago = 2015-06-06'],
    ['It met last month.', 'last month = 2015-05'],
    ['It meets next year.', 'next year = 2016'],
    ['It met two weeks ago.', 'two weeks ago = 2015-06-03'],
    ['It met three years ago.', 'three years ago = 2012'],
    ['It met a decade ago.', 'a decade ago = 2005'],
    ['It met two weeks ago Friday.', 'two weeks ago Friday = 2015-05-29'],
    ['It opened on May 3 and closed two weeks later.', 'May 3 = 2015-05-03', 'two weeks later = 2015-05-17'],
    [
      'Profit was $5m in the second quarter of 2014, from $4m a year earlier.',
      'second quarter of 2014 = 2014-Q2',
      'a year earlier = 2013-Q2',
    ],
    [
      'Profit was $5m in the second quarter of 2014, from $4m in the previous quarter.',
      'second quarter of 2014 = 2014-Q2',
      'previous quarter = 2014-Q1',
    ],
    [
      'Profit was $5m in the second quarter of 2014, from $4m in the same period of 2013.',
      'second quarter of 2014 = 2014-Q2',
      'same period of 2013 = 2013-Q2',
    ],
    [
      'Profit was $5m in the second quarter of 2014, from $4m in the year-ago period.',
      'second quarter of 2014 = 2014-Q2',
      'year-ago period = 2013-Q2',
    ],
    ['Sales in May were $5m, from $4m a year ago.', 'May = 2015-05', 'a year ago = 2014-05'],
    ['It fell on May 5 and again the next day.', 'May 5 = 2015-05-05', 'next day = 2015-05-06'],
    ['It met in July 2012. Later that year it closed.', 'July 2012 = 2012-07', 'that year = 2012'],
    ['By year-end it will close.', 'year-end = 2015'],
    ['It closes at the end of the year.', 'year = 2015'],
    ['It closed on the 15th.', '15th = 2015-06-15'],
    ['It meets on the first Monday of March 2016.', 'first Monday of March 2016 = 2016-03-07'],
    ['It met in the last week of May 2014.', 'last week of May 2014 = 2014-W22'],
    ['It opened two days after May 3, 2014.', 'two days after May 3, 2014 = 2014-05-05'],
  ])('%s', (text, ...dates) => {
    expect(shown(text)).toEqual(dates)
  })
})

describe('what is no date', () => {
  test.each([
    'The shop opens at 7:15 and shuts at 10 p.m.',
    'It took three weeks and two days.',
    'She is 45 years old and he is in his sixties.',
    'It may fall and they may march on.',
    'Theresa May said that Mr. March had left.',
    'Slaughter and May act for the target.',
    'The Sun said so, and the Sunday Times agreed.',
    'He scored twice in the second quarter of the match.',
    'They led at the end of the first half, before a late goal.',
    'Version 1.2.45 of 10.15.7 is out.',
    'See section 3.14 and chapter 12.',
    'Call +44 171 377 1742 or 555-2010.',
    'They won 3-1, 21-14 and 6/4.',
    'It costs $2010 or £1,998.',
    'It cut 2000 jobs and 1998 points.',
    'The Securities Exchange Act of 1934 says so.',
    'He lives at 2020 North Central Avenue.',
    'Every Monday they meet; an appeal each December brings more.',
    'Open Monday to Friday.',
    'On Palm Sunday and Good Friday they fast.',
    'On May Day they marched.',
    'Prices fall. Spring forward.',
    'At the end of the day it matters.',
    'It happened two days before the vote.',
    'Temperatures were in the 90s.',
    'Bank code 20181399 and account 12345678901.',
    'Ratio 45/46/2010 and 12-34-56.',
  ])('%s', text => {
    expect(shown(text)).toEqual([])
  })
})

describe('numeric order', () => {
  test.each([
    ['what the user says', 'Due 03/04/2015.', true, ['03/04/2015 = 2015-04-03']],
    ['what the user says', 'Due 03/04/2015.', false, ['03/04/2015 = 2015-03-04']],
    ['a date that allows one order only', 'Sent 25/03/2015, due 03/04/2015.', null, ['25/03/2015 = 2015-03-25', '03/04/2015 = 2015-04-03']],
    ['a date that allows one order only', 'Sent 03/25/2015, due 03/04/2015.', null, ['03/25/2015 = 2015-03-25', '03/04/2015 = 2015-03-04']],
    ['how dates are spelt out', 'Sent 25 March, due 03/04/2015.', null, ['25 March = 2015-03-25', '03/04/2015 = 2015-04-03']],
    ['the money of the place', 'It costs £20 and £30. Due 03/04/2015.', null, ['03/04/2015 = 2015-04-03']],
    ['the document’s own day', 'Sent 06/17/2015, seen 07/06/2015.', null, ['06/17/2015 = 2015-06-17', '07/06/2015 = 2015-07-06']],
    ['full stops are European', 'Due 03.04.2015.', null, ['03.04.2015 = 2015-04-03']],
    ['nothing: the American order', 'Due 03/04/2015.', null, ['03/04/2015 = 2015-03-04']],
  ])('by %s: %s', (_, text, dayFirst, dates) => {
    expect(shown(text, '2015-06-17', dayFirst)).toEqual(dates)
  })

  test('by the address', () => {
    expect(datesIn('Due 03/04/2015.', '2015-06-17', null, 'https://example.co.uk/a').map(({ value }) => value.timex)).toEqual([
      '2015-04-03',
    ])
  })
})

describe('without a day of its own', () => {
  test.each([
    ['The attacks of September 11 changed it.', 'September 11 = XXXX-09-11'],
    ['It met in May.', 'May = XXXX-05'],
    ['It met on Tuesday.', 'Tuesday = XXXX-WXX-2'],
    ['Sales fell in the third quarter.', 'third quarter = XXXX-Q3'],
    ['It met in 1998. On May 5 it closed.', '1998 = 1998', 'May 5 = 1998-05-05'],
  ])('%s', (text, ...dates) => {
    expect(shown(text, null)).toEqual(dates)
  })

  test('what cannot be placed has no days', () => {
    expect(datesIn('It met in May.', null).map(({ value }) => value)).toEqual([
      { timex: 'XXXX-05', from: null, to: null, precision: 'month', resolvedAgainst: null },
    ])
  })
})

test('a history carries its own time', () => {
  const text =
    'The war began in 1939. In September 1940 it spread. On July 4, 1943 the army attacked. On July 9 it landed. In 1944 it won. In February 1945 they met. On May 8 it ended.'
  expect(shown(text, '2009-12-19')).toEqual([
    '1939 = 1939',
    'September 1940 = 1940-09',
    'July 4, 1943 = 1943-07-04',
    'July 9 = 1943-07-09',
    '1944 = 1944',
    'February 1945 = 1945-02',
    'May 8 = 1945-05-08',
  ])
})

describe('first and last day', () => {
  test.each([
    ['in 2016', '2016-01-01', '2016-12-31', 'year'],
    ['in February 2016', '2016-02-01', '2016-02-29', 'month'],
    ['in Q4 2016', '2016-10-01', '2016-12-31', 'quarter'],
    ['in H2 2016', '2016-07-01', '2016-12-31', 'half'],
    ['in the winter of 2016', '2016-12-01', '2017-02-28', 'season'],
    ['in the 1990s', '1990-01-01', '1999-12-31', 'decade'],
    ['in the 19th century', '1800-01-01', '1899-12-31', 'century'],
    ['in week 53 of 2015', '2015-12-28', '2016-01-03', 'week'],
    ['on May 3-5, 2011', '2011-05-03', '2011-05-05', 'range'],
    ['1998-2003', '1998-01-01', '2003-12-31', 'range'],
    ['on 29 February 2016', '2016-02-29', '2016-02-29', 'day'],
  ])('%s', (text, from, to, precision) => {
    expect(datesIn(text).map(({ value }) => ({ from: value.from, to: value.to, precision: value.precision }))).toEqual([
      { from, to, precision },
    ])
  })
})

test('says which day was counted from', () => {
  expect(datesIn('It met on Tuesday, May 3, 2011 and yesterday.').map(({ value }) => value.resolvedAgainst)).toEqual([null, '2015-06-17'])
})

test('edges slice back, sorted and apart; confidence is a probability', () => {
  const text =
    'Early on Friday, in late March and by the first half of 2016, the bank rose 5% from the third quarter of last year (May 5, 2011).'
  const dates = datesIn(text)
  expect(dates.map(({ start, end }) => text.slice(start, end))).toEqual([
    'Friday',
    'March',
    'first half of 2016',
    'third quarter of last year',
    'May 5, 2011',
  ])
  for (const { confidence } of dates) expect(confidence > 0 && confidence <= 1).toBe(true)
})

describe('hostile text is read in linear time', () => {
  test.each([
    ['digits', '1'.repeat(300_000)],
    ['days', '1 '.repeat(100_000)],
    ['slashes', '1/'.repeat(100_000)],
    ['hyphens', '2010-'.repeat(60_000)],
    ['months', 'May '.repeat(60_000)],
    ['weekdays and commas', 'Monday, '.repeat(40_000)],
    ['units', 'last year of the last '.repeat(20_000)],
    ['words for numbers', 'twenty '.repeat(40_000)],
    ['apostrophes', "'98".repeat(60_000)],
    ['half dates', 'the third quarter of the '.repeat(15_000)],
    ['spaces', `May${' '.repeat(300_000)}5`],
    ['a line of dots', '1.1.'.repeat(80_000)],
  ])('%s', (_, text) => {
    expect(Array.isArray(datesIn(text))).toBe(true)
  })
})

describe('entries with a time of their own', () => {
  test('are told on their own day', () => {
    const chat = '[12/03/2021, 09:14] Jane: hello\n[12/03/2021, 09:15] Joe: yes yesterday\n[25/03/2021, 18:02] Joe: tomorrow'
    expect(datesIn(chat, '2021-03-25').map(({ value }) => value.from)).toEqual([
      '2021-03-12',
      '2021-03-12',
      '2021-03-11',
      '2021-03-25',
      '2021-03-26',
    ])
  })
  test('but a single stamp or a day without a time changes nothing', () => {
    expect(datesIn('2021-03-12 09:14 received\nHe came yesterday.', '2021-03-25').at(-1)?.value.from).toBe('2021-03-24')
    expect(datesIn('2021-03-12 Roe\n2021-03-13 Doe\nHe came yesterday.', '2021-03-25').at(-1)?.value.from).toBe('2021-03-24')
  })
})

test('a weekday after a year that the text spoke of stays open', () => {
  expect(datesIn('Payments in FY13/14 rose. They will meet next Thursday.', null).at(-1)?.value.from).toBeNull()
})
