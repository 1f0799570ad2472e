import type { Analysis, Entity, Table } from '../types.ts'
import { type DocumentTable, type Ledger, sentenceText } from './ledger.ts'
import { documentKey, sentenceAbout } from './shared-columns.ts'

export interface AffiliationRow {
  readonly ledger: Ledger
  readonly person: Entity
  readonly organization: Entity | null
  readonly statement: Analysis['affiliations'][number]
}

/** Statements about people that the user's names file bans are left out; a banned organization leaves the role standing. */
export function* affiliationRows(ledger: Ledger): Generator<AffiliationRow> {
  for (const statement of ledger.analysis.affiliations) {
    const person = ledger.entity(statement.person)
    if (person !== null) yield { ledger, person, organization: ledger.entity(statement.organization), statement }
  }
}

/** "former" is part of what the row says about the role. */
export const roleText = ({ role, former }: { readonly role: string; readonly former: boolean }): string =>
  former ? `former ${role}`.trim() : role

export const affiliationsTable: Table<AffiliationRow> & DocumentTable<AffiliationRow> = {
  name: 'affiliations',
  about: 'Statements that a person holds or held a role, and where.',
  primaryKey: [],
  foreignKeys: [
    { column: 'person_id', table: 'people', tableColumn: 'person_id' },
    { column: 'organization_id', table: 'organizations', tableColumn: 'organization_id' },
    documentKey,
  ],
  rows: affiliationRows,
  columns: [
    { name: 'person_id', type: 'string', required: true, about: 'The person in people.csv.', cell: row => row.person.id },
    { name: 'person', type: 'string', required: true, about: 'The person’s name.', cell: row => row.person.name },
    {
      name: 'role',
      type: 'string',
      about: 'The role in the text’s own words; “former” in front when it is over.',
      cell: row => roleText(row.statement),
    },
    { name: 'organization_id', type: 'string', about: 'The organization in organizations.csv.', cell: row => row.organization?.id ?? null },
    { name: 'organization', type: 'string', about: 'The organization’s name.', cell: row => row.organization?.name ?? null },
    {
      name: 'document',
      type: 'string',
      required: true,
      about: 'The document that says so.',
      cell: row => row.ledger.analysis.document.path,
    },
    { name: 'start', type: 'integer', required: true, about: 'Offset where the statement starts.', cell: row => row.statement.start },
    { name: 'end', type: 'integer', required: true, about: 'Offset after it.', cell: row => row.statement.end },
    {
      name: 'sentence',
      type: 'string',
      about: sentenceAbout,
      cell: row => sentenceText(row.ledger.analysis, row.statement.sentence),
    },
  ],
}
