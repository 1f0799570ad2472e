import type { Analysis, Mention, Table } from '../types.ts'
import type { DocumentTable, Ledger } from './ledger.ts'
import { documentColumn, documentKey, sentenceColumn, textColumn } from './shared-columns.ts'

type Listed = Analysis['mentions'][number]

export interface MentionRow {
  readonly ledger: Ledger
  readonly index: number
  readonly mention: Listed
}

/** What a mention means, in one cell: an entity's name, `USD 11800000000`, `EUR 2..3`, `? 40`, or a TIMEX3 value. */
function valueText(mention: Mention, name: string | null): string {
  switch (mention.kind) {
    case 'organization':
    case 'person':
      return name ?? mention.value.name
    case 'money': {
      const { amount, amountMax, currency } = mention.value
      return `${currency ?? '?'} ${amount ?? ''}${amountMax === null ? '' : `..${amountMax}`}`
    }
    case 'date':
      return mention.value.timex
  }
}

/** Mentions of names that the user's names file bans do not come back as rows. */
function isListed({ ledger, mention, index }: MentionRow): boolean {
  return mention.kind === 'money' || mention.kind === 'date' || ledger.entityOfMention(index) !== null
}

export const mentionsTable: Table<MentionRow> & DocumentTable<MentionRow> = {
  name: 'mentions',
  about: 'Every place where a text names an organization, a person, an amount of money or a date.',
  primaryKey: ['mention_id'],
  foreignKeys: [documentKey],
  rows: ledger => ledger.analysis.mentions.map((mention, index): MentionRow => ({ ledger, mention, index })).filter(isListed),
  columns: [
    {
      name: 'mention_id',
      type: 'string',
      required: true,
      about: 'Identifies the mention in all tables.',
      cell: row => row.ledger.mentionId(row.index),
    },
    documentColumn,
    { name: 'kind', type: 'string', required: true, about: 'organization, person, money or date.', cell: row => row.mention.kind },
    textColumn,
    {
      name: 'start',
      type: 'integer',
      required: true,
      about: 'Offset of its first character in the document’s text (UTF-16).',
      cell: row => row.mention.start,
    },
    { name: 'end', type: 'integer', required: true, about: 'Offset after its last character.', cell: row => row.mention.end },
    {
      name: 'value',
      type: 'string',
      about: 'What it means: the entity’s name, currency and amount, or the date as TIMEX3.',
      cell: row => valueText(row.mention, row.ledger.entityOfMention(row.index)?.name ?? null),
    },
    {
      name: 'entity_id',
      type: 'string',
      about: 'The organization_id or person_id it belongs to; empty for money and dates.',
      cell: row => row.ledger.entityOfMention(row.index)?.id ?? null,
    },
    {
      name: 'confidence',
      type: 'number',
      required: true,
      about: 'Probability that the mention is right: of those with 0.9, nine in ten are.',
      cell: row => Number(row.mention.confidence.toFixed(3)),
    },
    { name: 'rule', type: 'string', required: true, about: 'The rule or model that found it.', cell: row => row.mention.rule },
    sentenceColumn,
  ],
}
