import { expect, test } from 'vitest'
import { analyse } from '../../src/analyse.ts'
import { roleText } from '../../src/tabulate/affiliations.ts'
import { openLedger, sentenceText } from '../../src/tabulate/ledger.ts'
import { type Entity, plainSettings } from '../../src/types.ts'
import { document } from '../make.ts'

test('a sentence is on one line, after its page', () => {
  const text =
    'Acme Corp. paid $5 million.\n\nThe sum of $6 million was paid by the company at the end of the year before the merger\nwas known to anyone.'
  const parts = [
    { start: 0, label: 'page 1' },
    { start: 20, label: 'page 2' },
  ]
  const analysis = analyse(document(text, { parts }), plainSettings)
  const shown = analysis.mentions.filter(({ kind }) => kind === 'money').map(({ sentence }) => sentenceText(analysis, sentence))
  expect(shown).toEqual([
    '[page 1] Acme Corp. paid $5 million.',
    '[page 2] The sum of $6 million was paid by the company at the end of the year before the merger was known to anyone.',
  ])
  expect(sentenceText(analyse(document(text), plainSettings), 0)).toBe('Acme Corp. paid $5 million.')
})

test('two of a document’s entities that are one across documents are one object', () => {
  const analysis = analyse(document('Ann Kim and Bo Kim met.\n\nThe board of Norda AG heard them.'), plainSettings)
  const same = (): Entity => ({ id: 'p-1', kind: 'person', name: 'Kim', type: null, aliases: [], why: [] })
  const { entity } = openLedger(analysis, (_, local) => (local < 2 ? same() : null))
  expect(entity(0)).toBe(entity(1))
  expect(entity(2)).toBeNull()
})

test.each([
  [{ role: 'chair', former: false }, 'chair'],
  [{ role: 'chair', former: true }, 'former chair'],
  [{ role: '', former: true }, 'former'],
  [{ role: '', former: false }, ''],
])('%j reads %j', (statement, text) => {
  expect(roleText(statement)).toBe(text)
})
