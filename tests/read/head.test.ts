import { expect, test } from 'vitest'
import { headOf } from '../../src/read/head.ts'

const paragraph =
  'Facebook has asked large banks in the United States to share financial information about their customers, a newspaper said on Monday.'

test.each([
  [`Facebook asks big banks to share customer details\n\n${paragraph}`, 'Facebook asks big banks to share customer details'],
  [`\n\n  Who pays for the "free" lunch?\n${paragraph}`, 'Who pays for the "free" lunch?'],
  [`FOR IMMEDIATE RELEASE\n\nAugust 6, 2018\n\nAcme Corp. buys Widget Inc.\n\n${paragraph}`, 'Acme Corp. buys Widget Inc.'],
  [`Northrop defeats Boeing for $40 billion contract\nMarch 01, 2008\n${paragraph}`, 'Northrop defeats Boeing for $40 billion contract'],
  [
    `FOR IMMEDIATE RELEASE\n\nContact: Jill Roe, 212-555-0144\n\nAcme Corp. buys Widget Inc.\n\n${paragraph}`,
    'Acme Corp. buys Widget Inc.',
  ],
  [`1                 UNITED STATES DISTRICT COURT\n2               NORTHERN DISTRICT OF OHIO\n`, 'UNITED STATES DISTRICT COURT'],
  ['The Committee on Bank-\ning heard Mr. Roe', null],
  ['[12/03/2021, 09:14:22] Carla M: hello there', null],
  [`${paragraph}\n\n${paragraph}`, null],
  ['The company said on Monday that it would close all of its\nplants in Ohio and lay off 200 people.', null],
  ['LONDON, Aug 6 (Reuters) - Shares of the company fell by a tenth in early trading on Monday', null],
  ['By Jane Smith\n\nSomething happened here today.', null],
  ['', null],
])('headline of %j', (text, title) => {
  expect(headOf(text).title).toBe(title)
})

test.each([
  [`Banks balk\nBy Jane Smith and John O'Neill\n${paragraph}`, "Jane Smith and John O'Neill"],
  [`Banks balk\nBy Jane Smith | 6 August 2018\n${paragraph}`, 'Jane Smith'],
  [`Banks balk\n${paragraph}`, null],
  ['By the end of the year sales had doubled, the company said.', null],
])('byline of %j', (text, author) => {
  expect(headOf(text).author).toBe(author)
})

test('the header of a mail', () => {
  const mail =
    'From: "Jane Smith" <jane@example.org>\nTo: all@example.org\nDate: Mon, 6 Aug 2018 10:15:00 +0200\nSubject: The merger\n goes on\n\nDear all,'
  expect(headOf(mail)).toEqual({ title: 'The merger goes on', author: 'Jane Smith', day: '2018-08-06' })
})

test('lines with colons are no mail', () => {
  expect(headOf('Revenue: $5 million\nProfit: $1 million\n').day).toBeNull()
})
