import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { analyse } from '../../src/analyse.ts'
import { readGold } from '../../src/evaluate/gold.ts'
import { pack, unpack } from '../../src/journal/pack.ts'
import { type Analysis, plainSettings } from '../../src/types.ts'
import { document } from '../make.ts'

const comesBack = (analysis: Analysis): void => expect(unpack(JSON.parse(JSON.stringify(pack(analysis))))).toEqual(analysis)

const analysed = (text: string, fields: Parameters<typeof document>[1] = {}): Analysis => analyse(document(text, fields), plainSettings)

test.each([
  ['nothing', ''],
  ['a name broken over a line', 'The Ardmore\nCapital Partners fund said Dana Rip-\nley, its chief, would leave.'],
  [
    'a range of money, and days',
    'It paid $2 million to $3 million a year from 3 May 2021 to June 2022, “far too much”, said Ann Roe of the SEC.',
  ],
  ['characters outside the basic plane', '🙂🙂 Dana Ripley of Norda AG 🙂 paid €5.'],
])('%s comes back from the journal', (_, text) => {
  comesBack(analysed(text))
  comesBack(analysed(text, { parts: [{ start: 0, label: 'page 1' }], published: '2021-05-04' }))
})

test.each(['a1/001', 'b2/010', 'c1/005', 'd1/100'])('the analysis of %s comes back from the journal', name => {
  const { text, date } = readGold(name, readFileSync(new URL(`../corpus/${name}.txt`, import.meta.url), 'utf8'))
  comesBack(analysed(text, { published: date }))
})

test('what lies beyond the text that is kept comes back too', () => {
  const analysis = analysed('Dana Ripley, chief of Norda AG, paid $5 on 3 May 2021. “I paid five dollars for it,” said Ripley.')
  comesBack({ ...analysis, text: 'Dana' })
})
