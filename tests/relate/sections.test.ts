import { expect, test } from 'vitest'
import { openReading } from '../../src/relate/reading.ts'
import { headedBy } from '../../src/relate/sections.ts'
import { nameOf, related } from './annotated.ts'

const told = (marked: string): readonly string[] => {
  const document = related(marked)
  return [
    ...document.affiliations.map(
      ({ person, role, organization }) => `${nameOf(document, person)} | ${role} | ${nameOf(document, organization)}`,
    ),
    ...document.figures.map(({ money, owner }) =>
      `${document.mentions[money]?.start} | ${nameOf(document, owner)}`.replace(/^\d+/, 'amount'),
    ),
  ]
}

const plum = 'The maker of jam is cheap. CFO [Ann Oke] is guiding for more. Its profit was <$5 million>.'
const fig = 'The parent of {Leaf Shops} is out of favour. CEO [Bo Lind] thinks that is overdone. Revenue fell to <$7 million>.'
const asTheyAre = ['Ann Oke | CFO | Plum Corp', 'Bo Lind | CEO | Fig Inc', 'amount | Plum Corp', 'amount | Fig Inc']

test.each([
  ['numbered', `Three firms to buy\n\n1. {Plum Corp}\n${plum}\n2. {Fig Inc}\n${fig}\n`, asTheyAre],
  ['apart, with tickers', `Three firms to buy\n\n{Plum Corp} (PLM)\n\n${plum}\n\n{Fig Inc} (FIG)\n\n${fig}\n`, asTheyAre],
])('a heading names whose what stands below is: %s', (_, marked, wanted) => expect(told(marked)).toEqual(wanted))

/** What heads the place where "CEO" stands. */
const heading = (marked: string): string => {
  const document = related(marked)
  return nameOf(document, headedBy(openReading(document), document.document.text.indexOf('CEO')))
}

test.each([
  ['two headings', 'News\n\n{Plum Corp}\n\nIt was a long year for it.\n\n{Fig Inc}\n\nCEO [Bo Lind] spoke of it at length.\n', 'Fig Inc'],
  ['one heading is none', 'News\n\n{Plum Corp}\n\nCEO [Bo Lind] spoke of it at length.\n', 'nothing'],
  ['a list of names', 'Members\n\n1. {Plum Corp}\n2. {Fig Inc}\n\nNotes\n\nCEO [Bo Lind] spoke of them at length.\n', 'nothing'],
  ['an address', '[Ann Oke]\n{Plum Corp}\nLeeds\n\n[Bo Lind]\n{Fig Inc}\nHull\n\nCEO [Cy Dee] spoke of them at length.\n', 'nothing'],
  [
    'what stands before them',
    'CEO [Bo Lind] spoke.\n\n{Plum Corp}\n\nIt was a long year.\n\n{Fig Inc}\n\nIt was a long year.\n',
    'nothing',
  ],
])('%s', (_, marked, wanted) => expect(heading(marked)).toBe(wanted))
