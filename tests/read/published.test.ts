import { describe, expect, test } from 'vitest'
import { publishedFromPath, publishedFromText } from '../../src/read/published.ts'

describe('publishedFromText', () => {
  test.each([
    ['March 01, 2008\nNorthrop has won the contract.', '2008-03-01'],
    ['Tanker contract awarded\n\nMarch 01, 2008\n\nNorthrop has won.', '2008-03-01'],
    ['LONDON, Aug 22 (Reuter) 1996 - The pound rose.', '1996-08-22'],
    ['SOCCER - LEEDS WIN\n\nDerek Hallam\n\nLONDON 1996-08-22\n\nLeeds won.', '1996-08-22'],
    ['Title\nPublished: 3 May 2021\nText', '2021-05-03'],
    ['Title\nPublished on 3 May 2021 at 10:15 GMT\nText', '2021-05-03'],
    ['From: a@example.test\nDate: Tue, 4 Jun 2013 10:11:12 +0200\nSubject: x', '2013-06-04'],
    ['Sent: Tuesday, June 4, 2013 3:14 PM', '2013-06-04'],
    ['Title\nUpdated: 5 May 2021\nPublished: 3 May 2021', '2021-05-03'],
    ['Title\nLast updated: 5 May 2021\nText', '2021-05-05'],
    ['By Jane Doe | May 3, 2021\nText', '2021-05-03'],
    ['By Jane Doe\nMay 3, 2021 | 10:00 a.m. ET\nText', '2021-05-03'],
    ['Monday, 3 May 2021', '2021-05-03'],
    ['VANCOUVER, British Columbia, June 11, 2024 (GLOBE NEWSWIRE) -- Ptarmigan Gold Corp said', '2024-06-11'],
    ['CHICAGO and LEXINGTON, Ky., July 14, 2023 /PRNewswire/ -- Paragraph AI', '2023-07-14'],
    ['EINDHOVEN, Netherlands, March 12, 2019 – Vessemer N.V. said it would buy', '2019-03-12'],
    ['Pune and Edison, New Jersey, 27 January 2021: Zenvira Technologies Ltd said', '2021-01-27'],
    ['Man charged\nMetropolitan Police, 21:40 Friday 3 November 2023\n\nDetectives', '2023-11-03'],
    ['why i left\n\nposted by @sammyreads, jan 4 2023\n\nso', '2023-01-04'],
    ['FOR IMMEDIATE RELEASE: June 10, 1998', '1998-06-10'],
    ['Notes from the Parish Council, 11 May 2005', '2005-05-11'],
    ['Berlin, 14.07.2025\n\nSehr geehrte', '2025-07-14'],
    ['12/25/2010\nText', '2010-12-25'],
    ['(March 3, 2008) A judge', '2008-03-03'],
    ['Sept. 4th, 2012', '2012-09-04'],
    ['12-Mar-2004', '2004-03-12'],
    ['Ann Oke | @oke\nPublished 6:54 PM ET Thu, 15 March 2018 Updated 7:42 PM ET Fri, 16 March 2018 CNBC.com', '2018-03-15'],
    ['Title\nPublished at 10:15 GMT on 3 May 2021\nText', '2021-05-03'],
    ['FORM 8-K\nDate of Report (Date of earliest event reported): March 4, 2024', '2024-03-04'],
    ['BOROUGH OF MARLOW\nMinutes of the Planning Committee held at the Town Hall on Tuesday 14 May 2019 at 7.30 pm', '2019-05-14'],
    ['ARGUED FEBRUARY 9, 2022 — DECIDED JUNE 17, 2022', '2022-06-17'],
  ])('%j → %s', (text, day) => {
    expect(publishedFromText(text)).toEqual({ day })
  })

  test.each([
    ['A sentence that tells of a date', 'The attacks of September 11, 2001 changed the way people fly.'],
    ['a date in the first sentence', 'Northrop won on March 1, 2008, when the Air Force chose its tanker.'],
    ['a day on which a case was heard', 'Argued February 9, 2022'],
    ['minutes that tell of a day', 'Council agenda\n\nMinutes of the meeting on 9 April 2019 were agreed without a vote.'],
    ['no year', 'LONDON, Aug 22 (Reuters) - The pound rose.'],
    ['a month only', 'May 2021\nText'],
    ['an ambiguous numeric date', '03/05/2021\nText'],
    ['a day that does not exist', 'February 30, 2021\nText'],
    ['a date far down', `${'Line of text.\n'.repeat(20)}Published: 3 May 2021`],
    ['an empty text', ''],
    ['a life', 'May Lorraine Chase (born May Washington, May 11, 1938) is an American lawyer.'],
    ['a period', 'For the year ended March 31, 2020\nRevenue rose.'],
    ['a register of officers', 'HARROW & VANE LTD\n\nVANE, Christopher Miles — Director — Appointed 14 December 2015 — British'],
    ['a birthday', 'OAKES, Ann — Born 3 May 1960 — Leeds'],
  ])('nothing in %s', (_, text) => {
    expect(publishedFromText(text)).toBeNull()
  })

  test.each([
    ['a long line of capitals', 'A'.repeat(200_000)],
    ['a long line of digits', '1'.repeat(200_000)],
    ['many half dates', 'May 1, '.repeat(50_000)],
    ['many brackets', `May 1 ${'('.repeat(100_000)}`],
    ['many spaces', `May${' '.repeat(200_000)}1, 2020`],
    ['many lines', 'May 1\n'.repeat(100_000)],
  ])('survives %s', (_, text) => {
    expect(publishedFromText(text)).toBeNull()
  })
})

describe('publishedFromPath', () => {
  test.each([
    ['2018-08-06_bank.txt', '2018-08-06'],
    ['a/2018/08/06/bank.txt', '2018-08-06'],
    ['2018/08/06-bank.txt', '2018-08-06'],
    ['20180806-bank.txt', '2018-08-06'],
    ['bank-20180806T1200.txt', '2018-08-06'],
    ['bank_20180806120000.txt', '2018-08-06'],
    ['news/2018_08_06/story.html', '2018-08-06'],
    ['2017-01-01/2018-08-06.txt', '2018-08-06'],
    ['3 May 2021.txt', '2021-05-03'],
    ['minutes-May-3-2021.md', '2021-05-03'],
    ['2018/aug/06/x.html', '2018-08-06'],
    ['25-12-2018.txt', '2018-12-25'],
    ['2018-08-06/feed.jsonl#17', '2018-08-06'],
  ])('%s → %s', (path, day) => {
    expect(publishedFromPath(path)).toEqual({ day })
  })

  test.each([
    '2018-13-06.txt',
    '2018-02-30.txt',
    '2018-08.txt',
    '06-08-2018.txt',
    'report_2018-01-01_2018-12-31.txt',
    'invoice-1234567890123.txt',
    '120180806.txt',
    'a.txt',
    '',
  ])('nothing in %j', path => {
    expect(publishedFromPath(path)).toBeNull()
  })
})
