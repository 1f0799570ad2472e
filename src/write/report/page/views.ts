import { grouped } from '../shared/numbers.ts'
import type { DateMention, MoneyMention } from '../shared/payload.ts'
import { contentAt, entityAt, mentionWithin, openDocuments, payload, sentenceOf, textOf, titleAt, together } from './data.ts'
import { el } from './dom.ts'
import { amountText, documentLink, entityLink, placeLink, spark } from './pieces.ts'
import { type Column, table } from './table.ts'

/** The rows of a table file that are not in the page. */
function elsewhere(name: string, here: number): string | null {
  const all = payload.rows[name] ?? 0
  return all > here ? `All ${grouped(all)} are in ${name}.csv.` : null
}

const LIST = ', '

function entities(kind: 'organization' | 'person'): HTMLElement {
  const rows = payload.entities.slice(0, payload.listed).flatMap((entity, index) => (entity.kind === kind ? [{ ...entity, index }] : []))
  type Row = (typeof rows)[number]
  const about: readonly Column<Row>[] =
    kind === 'organization'
      ? [{ label: 'Type', by: row => row.type, cell: row => row.type ?? '' }]
      : [
          { label: 'Roles', style: 'long', by: row => row.roles[0] ?? null, cell: row => row.roles.slice(0, 3).join(LIST) },
          { label: 'Organizations', by: row => row.organizations[0] ?? null, cell: row => row.organizations.slice(0, 3).join(LIST) },
        ]
  const name = kind === 'organization' ? 'organizations' : 'people'
  return table<Row>({
    name,
    rows,
    text: row => [row.name, row.type, ...row.aliases, ...row.roles, ...row.organizations].join(' '),
    facets: kind === 'organization' ? [{ label: 'Type', of: row => row.type ?? '' }] : [],
    more: elsewhere(name, rows.length),
    columns: [
      { label: 'Name', style: 'name', by: row => row.name, cell: row => entityLink(row.index) },
      { label: 'Mentions', style: 'number', by: row => row.mentions, cell: row => grouped(row.mentions) },
      { label: 'Over time', cell: row => spark(row) },
      { label: 'Documents', style: 'number', by: row => row.documents, cell: row => grouped(row.documents) },
      ...about,
      { label: 'Also found as', style: 'source', by: row => row.aliases.length || null, cell: row => row.aliases.slice(0, 4).join(LIST) },
    ],
  })
}

function money(): HTMLElement {
  const rows = openDocuments.flatMap(({ number, content }) =>
    content.mentions.flatMap(mention => {
      if (mention[3] !== 2) return []
      const [start, end] = sentenceOf(content, mention)
      return [
        { number, mention: mention as MoneyMention, text: textOf(content, mention[1], mention[2]), sentence: textOf(content, start, end) },
      ]
    }),
  )
  type Row = (typeof rows)[number]
  const currencies = new Map<string | null, number>()
  for (const { mention } of rows) currencies.set(mention[9], (currencies.get(mention[9]) ?? 0) + 1)
  const frequency = ({ mention }: Row): number => (mention[9] === null ? 0 : (currencies.get(mention[9]) ?? 0))
  const byCurrency = (a: Row, b: Row): number => ((a.mention[9] ?? '') < (b.mention[9] ?? '') ? -1 : Number(a.mention[9] !== b.mention[9]))
  const owner = ({ mention }: Row): string => entityAt(mention[13])?.name ?? ''
  return table<Row>({
    name: 'money',
    // The currency with most amounts first, and in each the largest.
    rows: rows.toSorted((a, b) => frequency(b) - frequency(a) || byCurrency(a, b) || worth(b.mention) - worth(a.mention)),
    text: row => [row.text, row.mention[12], owner(row), row.sentence, titleAt(row.number)].join(' '),
    facets: [{ label: 'Currency', of: row => row.mention[9] ?? 'not known' }],
    more: elsewhere('money', rows.length),
    columns: [
      { label: 'Words', by: row => row.text, cell: row => placeLink(row.text, row.number, row.mention[1]) },
      { label: 'What', by: row => row.mention[12], cell: row => row.mention[12] ?? '' },
      { label: 'Whose', by: owner, cell: row => entityLink(row.mention[13]) },
      { label: 'Amount', style: 'number', by: row => worth(row.mention), cell: row => amountText(row.mention) },
      { label: 'For', style: 'day', by: row => row.mention[14], cell: row => period(row.mention[14], row.mention[15]) },
      { label: 'Sentence', style: 'evidence', cell: row => el('span', { class: 'clamp' }, row.sentence) },
      { label: 'Document', style: 'source', by: row => titleAt(row.number), cell: row => documentLink(row.number) },
    ],
  })
}

/** For sorting only: of several currencies, the numbers are compared. */
const worth = (mention: MoneyMention): number => Number(mention[8] ?? mention[7] ?? 0)

const period = (from: string | null, to: string | null): string =>
  from === null ? (to ?? '') : to === null || from === to ? from : `${from} – ${to}`

function dates(): HTMLElement {
  const rows = openDocuments.flatMap(({ number, content }) =>
    content.mentions.flatMap(mention => {
      if (mention[3] !== 3) return []
      const [start, end] = sentenceOf(content, mention)
      return [
        { number, mention: mention as DateMention, text: textOf(content, mention[1], mention[2]), sentence: textOf(content, start, end) },
      ]
    }),
  )
  type Row = (typeof rows)[number]
  const first = ({ mention }: Row): string | null => mention[8] ?? mention[9]
  return table<Row>({
    name: 'dates',
    rows: rows.toSorted((a, b) => ((first(a) ?? '9') < (first(b) ?? '9') ? -1 : Number(first(a) !== first(b)))),
    text: row => [row.text, first(row), row.mention[7], row.sentence, titleAt(row.number)].join(' '),
    facets: [
      { label: 'Precision', of: row => row.mention[10] },
      { label: 'Year', of: row => first(row)?.slice(0, 4) ?? '' },
    ],
    more: elsewhere('dates', rows.length),
    columns: [
      { label: 'Day or period', style: 'day', by: first, cell: row => period(row.mention[8], row.mention[9]) || row.mention[7] },
      { label: 'Words', by: row => row.text, cell: row => placeLink(row.text, row.number, row.mention[1]) },
      { label: 'Precision', by: row => row.mention[10], cell: row => row.mention[10] },
      { label: 'Sentence', style: 'evidence', cell: row => el('span', { class: 'clamp' }, row.sentence) },
      { label: 'Document', style: 'source', by: row => titleAt(row.number), cell: row => documentLink(row.number) },
    ],
  })
}

function quotes(): HTMLElement {
  const rows = openDocuments.flatMap(({ number, content }) =>
    content.quotes.map(([start, end, speaker]) => ({ number, start, speaker, words: textOf(content, start, end) })),
  )
  type Row = (typeof rows)[number]
  const name = ({ speaker }: Row): string => entityAt(speaker)?.name ?? ''
  return table<Row>({
    name: 'quotes',
    rows,
    text: row => [name(row), row.words, titleAt(row.number)].join(' '),
    more: elsewhere('quotes', rows.length),
    columns: [
      { label: 'Speaker', style: 'name', by: name, cell: row => entityLink(row.speaker) },
      { label: 'Words', style: 'long', cell: row => placeLink(`“${row.words}”`, row.number, row.start) },
      {
        label: 'Published',
        style: 'day',
        by: row => payload.documents[row.number]?.published ?? null,
        cell: row => payload.documents[row.number]?.published ?? '',
      },
      { label: 'Document', style: 'source', by: row => titleAt(row.number), cell: row => documentLink(row.number) },
    ],
  })
}

function roles(): HTMLElement {
  const rows = openDocuments.flatMap(({ number, content }) =>
    content.roles.map(([start, end, person, role, organization]) => {
      const mention = mentionWithin(content, start, end, person)
      const [from, to] = mention === null ? [start, end] : sentenceOf(content, mention)
      return { number, start, person, role, organization, sentence: textOf(content, from, to) }
    }),
  )
  type Row = (typeof rows)[number]
  const nameOf = (index: number | null): string => entityAt(index)?.name ?? ''
  return table<Row>({
    name: 'affiliations',
    rows,
    text: row => [nameOf(row.person), row.role, nameOf(row.organization), row.sentence].join(' '),
    more: elsewhere('affiliations', rows.length),
    columns: [
      { label: 'Person', style: 'name', by: row => nameOf(row.person), cell: row => entityLink(row.person) },
      { label: 'Role', by: row => row.role, cell: row => placeLink(row.role || 'at', row.number, row.start) },
      { label: 'Organization', by: row => nameOf(row.organization), cell: row => entityLink(row.organization) },
      { label: 'Sentence', style: 'evidence', cell: row => el('span', { class: 'clamp' }, row.sentence) },
      { label: 'Document', style: 'source', by: row => titleAt(row.number), cell: row => documentLink(row.number) },
    ],
  })
}

function links(): HTMLElement {
  type Row = (typeof payload.links)[number]
  const nameOf = (index: number): string => entityAt(index)?.name ?? ''
  return table<Row>({
    name: 'links',
    rows: payload.links,
    text: row => `${nameOf(row[0])} ${nameOf(row[1])}`,
    more: elsewhere('links', payload.links.length),
    columns: [
      { label: 'One', style: 'name', by: row => nameOf(row[0]), cell: row => entityLink(row[0]) },
      { label: 'Other', style: 'name', by: row => nameOf(row[1]), cell: row => entityLink(row[1]) },
      { label: 'Documents', style: 'number', by: row => row[2], cell: row => grouped(row[2]) },
      {
        label: 'Sentences',
        style: 'number',
        by: row => row[3],
        cell: row => {
          const place = together(row[0], row[1])
          return place === null ? grouped(row[3]) : placeLink(grouped(row[3]), place.document, place.mention[1])
        },
      },
      {
        label: 'For example',
        style: 'evidence',
        cell: row => {
          const place = together(row[0], row[1])
          const content = place === null ? null : contentAt(place.document)
          return place === null || content === null
            ? ''
            : el('span', { class: 'clamp' }, textOf(content, ...sentenceOf(content, place.mention)))
        },
      },
    ],
  })
}

function documents(): HTMLElement {
  const rows = payload.documents.map((row, number) => ({ ...row, number }))
  type Row = (typeof rows)[number]
  const absent = rows.length - openDocuments.length
  const more = [
    elsewhere('documents', rows.length),
    absent > 0 ? `${grouped(openDocuments.length)} can be read here; the others are too many for one page.` : null,
  ].filter(each => each !== null)
  const count = (label: string, kind: 0 | 1 | 2 | 3): Column<Row> => ({
    label,
    style: 'number',
    by: row => row.counts[kind],
    cell: row => grouped(row.counts[kind]),
  })
  return table<Row>({
    name: 'documents',
    rows,
    text: row => [row.path, row.title, row.author, row.published].join(' '),
    facets: [{ label: 'Format', of: row => row.format }],
    more: more.length > 0 ? more.join(' ') : null,
    columns: [
      {
        label: 'Document',
        style: 'name',
        by: row => row.path,
        cell: row => (row.content === null ? row.path : placeLink(row.path, row.number, null)),
      },
      { label: 'Title', style: 'long', by: row => row.title, cell: row => row.title },
      { label: 'Published', style: 'day', by: row => row.published, cell: row => row.published },
      { label: 'Words', style: 'number', by: row => row.words, cell: row => grouped(row.words) },
      count('Organizations', 0),
      count('People', 1),
      count('Money', 2),
      count('Dates', 3),
    ],
  })
}

function problems(): HTMLElement {
  type Row = (typeof payload.problems)[number]
  if (payload.problems.length === 0) return el('p', {}, 'Every file was read.')
  return table<Row>({
    name: 'problems',
    rows: payload.problems,
    text: row => row.join(' '),
    facets: [{ label: 'Code', of: row => row[1] }],
    more: elsewhere('problems', payload.problems.length),
    columns: [
      { label: 'Document', style: 'name', by: row => row[0], cell: row => row[0] },
      { label: 'Code', by: row => row[1], cell: row => row[1] },
      { label: 'What happened and what to do', style: 'long', cell: row => row[2] },
      { label: 'Where', by: row => row[3], cell: row => row[3] },
    ],
  })
}

/** The views that are tables, by the names of their files. */
export const views: Readonly<Record<string, { readonly title: string; readonly make: () => HTMLElement }>> = {
  organizations: { title: 'Organizations', make: () => entities('organization') },
  people: { title: 'People', make: () => entities('person') },
  money: { title: 'Money', make: money },
  dates: { title: 'Dates', make: dates },
  quotes: { title: 'Who said what', make: quotes },
  affiliations: { title: 'Who holds which role', make: roles },
  links: { title: 'Links', make: links },
  documents: { title: 'Documents', make: documents },
  problems: { title: 'Problems', make: problems },
}
