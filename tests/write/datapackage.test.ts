import { expect, test } from 'vitest'
import { shapes } from '../../src/tabulate/index.ts'

test.each(shapes.map(table => [table.name, table] as const))('%s: columns are named once, described, and keys exist', (_, table) => {
  const names = table.columns.map(column => column.name)
  expect(new Set(names).size).toBe(names.length)
  for (const { about } of table.columns) expect(about).toMatch(/\.$/)
  expect(table.about).toMatch(/\.$/)
  for (const key of table.primaryKey) expect(names).toContain(key)
  for (const { column, table: other, tableColumn } of table.foreignKeys) {
    expect(names).toContain(column)
    expect(shapes.find(({ name }) => name === other)?.primaryKey).toEqual([tableColumn])
  }
})

/** The contract: these names, in this order. */
test.each([
  [
    'documents',
    'document, format, title, author, published, published_from, language, words, organizations, people, money, dates, duplicate_of, sha256',
  ],
  ['mentions', 'mention_id, document, kind, text, start, end, value, entity_id, confidence, rule, sentence'],
  ['organizations', 'organization_id, name, type, aliases, documents, mentions, first_published, last_published'],
  [
    'people',
    'person_id, name, given_name, family_name, honorific, roles, organizations, aliases, documents, mentions, first_published, last_published',
  ],
  [
    'money',
    'mention_id, document, text, amount, amount_max, currency, qualifier, per, subject, organization_id, organization, period_from, period_to, sentence',
  ],
  ['dates', 'mention_id, document, text, from, to, precision, timex, resolved_against, sentence'],
  ['affiliations', 'person_id, person, role, organization_id, organization, document, start, end, sentence'],
  ['quotes', 'speaker_id, speaker, speaker_kind, quote, document, start, end'],
  ['links', 'Source, Target, Type, Weight, Sentences'],
  ['nodes', 'Id, Label, Kind, Documents, Mentions'],
  ['problems', 'document, code, message, where'],
])('columns of %s', (name, columns) => {
  expect(shapes.find(table => table.name === name)?.columns.map(column => column.name)).toEqual(columns.split(', '))
})
