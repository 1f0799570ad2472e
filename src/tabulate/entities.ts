import { nameParts } from '../link/index.ts'
import type { Column, Table } from '../types.ts'
import { LIST, ranked, type Total } from './totals.ts'

const aliases: Column<Total> = {
  name: 'aliases',
  type: 'string',
  about: 'The other names it was found under, which are the merges that were made.',
  cell: ({ entity }) => entity.aliases.join(LIST),
}

const counts: readonly Column<Total>[] = [
  { name: 'documents', type: 'integer', required: true, about: 'Number of documents that name it.', cell: total => total.documents },
  { name: 'mentions', type: 'integer', required: true, about: 'Number of mentions in them.', cell: total => total.mentions },
  {
    name: 'first_published',
    type: 'date',
    about: 'Day of the earliest dated document that names it.',
    cell: total => total.firstPublished,
  },
  { name: 'last_published', type: 'date', about: 'Day of the latest one.', cell: total => total.lastPublished },
]

export const organizationsTable: Table<Total> = {
  name: 'organizations',
  about: 'The organizations that the documents name, united across documents.',
  primaryKey: ['organization_id'],
  foreignKeys: [],
  columns: [
    {
      name: 'organization_id',
      type: 'string',
      required: true,
      about: 'Identifies the organization in all tables.',
      cell: ({ entity }) => entity.id,
    },
    { name: 'name', type: 'string', required: true, about: 'Its fullest usual name in the documents.', cell: ({ entity }) => entity.name },
    {
      name: 'type',
      type: 'string',
      about: 'company, bank, government, court, media …; empty when nothing tells.',
      cell: ({ entity }) => entity.type,
    },
    aliases,
    ...counts,
  ],
}

export const peopleTable: Table<Total> = {
  name: 'people',
  about: 'The people that the documents name, united across documents.',
  primaryKey: ['person_id'],
  foreignKeys: [],
  columns: [
    { name: 'person_id', type: 'string', required: true, about: 'Identifies the person in all tables.', cell: ({ entity }) => entity.id },
    { name: 'name', type: 'string', required: true, about: 'The fullest name in the documents.', cell: ({ entity }) => entity.name },
    { name: 'given_name', type: 'string', about: 'Given names.', cell: ({ entity }) => nameParts(entity.name).given },
    { name: 'family_name', type: 'string', about: 'Family name with its particles.', cell: ({ entity }) => nameParts(entity.name).family },
    {
      name: 'honorific',
      type: 'string',
      about: 'Titles seen before the name, such as Dr or Senator.',
      cell: ({ honorifics }) => ranked(honorifics),
    },
    { name: 'roles', type: 'string', about: 'Roles from affiliations.csv, most frequent first.', cell: ({ roles }) => ranked(roles) },
    {
      name: 'organizations',
      type: 'string',
      about: 'Organizations from affiliations.csv, most frequent first.',
      cell: total => ranked(total.organizations),
    },
    aliases,
    ...counts,
  ],
}
