import type { Highlights, Total } from '../../tabulate/index.ts'
import { bar, years } from './charts.ts'
import { type Html, html } from './html.ts'

export interface Section {
  readonly id: string
  readonly title: string
  readonly body: Html
}

/** A section, or null when the run has nothing for it. */
export type Make = (highlights: Highlights) => Section | null

interface Column {
  readonly head: string
  readonly style?: 'n' | 'name' | 'long'
}

const SHOWN = 25

/** The first rows, and the rest behind a fold. */
function table(columns: readonly Column[], rows: readonly (readonly (string | number | Html)[])[], caption: string): Html {
  const head = html`<thead><tr>${columns.map(({ head, style }) => html`<th scope="col" class="${style ?? ''}">${head}</th>`)}</tr></thead>`
  const body = (some: typeof rows): Html =>
    html`<tbody>${some.map(row => html`<tr>${row.map((cell, index) => html`<td class="${columns[index]?.style ?? ''}">${cell}</td>`)}</tr>\n`)}</tbody>`
  const first = html`<div class="scroll"><table><caption>${caption}</caption>${head}${body(rows.slice(0, SHOWN))}</table></div>`
  if (rows.length <= SHOWN) return first
  return html`${first}<details><summary>${rows.length - SHOWN} more</summary><div class="scroll"><table>${head}${body(rows.slice(SHOWN))}</table></div></details>`
}

const entityColumns: readonly Column[] = [
  { head: 'Name', style: 'name' },
  { head: 'Mentions', style: 'n' },
  { head: '' },
  { head: 'Documents', style: 'n' },
]

function entityRow({ entity, mentions, documents }: Total, largest: number): readonly (string | number | Html)[] {
  return [entity.name, mentions, bar(mentions, largest), documents]
}

export const organizations: Make = highlights => {
  const largest = highlights.organizations[0]?.mentions
  if (largest === undefined) return null
  const rows = highlights.organizations.map(total => [
    ...entityRow(total, largest),
    total.entity.type ?? '',
    total.entity.aliases.join('; '),
  ])
  return {
    id: 'organizations',
    title: 'Organizations',
    body: table(
      [...entityColumns, { head: 'Type' }, { head: 'Also found as', style: 'long' }],
      rows,
      'Most mentioned first; all of them in organizations.csv',
    ),
  }
}

export const people: Make = highlights => {
  const largest = highlights.people[0]?.mentions
  if (largest === undefined) return null
  const rows = highlights.people.map(total => [...entityRow(total, largest), top(total.roles), top(total.organizations)])
  return {
    id: 'people',
    title: 'People',
    body: table(
      [...entityColumns, { head: 'Roles', style: 'long' }, { head: 'Organizations' }],
      rows,
      'Most mentioned first; all of them in people.csv',
    ),
  }
}

function top(counts: ReadonlyMap<string, number>): string {
  return [...counts]
    .sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1))
    .slice(0, 3)
    .map(([item]) => item)
    .join('; ')
}

export const amounts: Make = ({ amounts: byCurrency }) => {
  if (byCurrency.length === 0) return null
  const columns: readonly Column[] = [
    { head: 'Amount', style: 'n' },
    { head: 'What' },
    { head: 'Whose' },
    { head: 'Sentence', style: 'long' },
    { head: 'Document' },
  ]
  const body = byCurrency.map(({ currency, mentions, largest }) => {
    const rows = largest.map(each => [each.text, each.subject, each.organization, each.sentence, each.document])
    return html`<h3>${currency}</h3>${table(columns, rows, `The largest of ${mentions} amounts; all of them in money.csv`)}`
  })
  return { id: 'money', title: 'Largest amounts of money', body: html`${body}` }
}

export const timeline: Make = ({ years: counts }) => {
  const chart = years(counts)
  return chart === null
    ? null
    : { id: 'dates', title: 'Dates', body: html`<p class="note">Dates mentioned, by year; all of them in dates.csv</p>${chart}` }
}

export const links: Make = ({ links: list }) => {
  if (list.length === 0) return null
  const rows = list.map(({ source, target, documents, sentences }) => [source.name, target.name, documents, sentences])
  const columns: readonly Column[] = [
    { head: 'One' },
    { head: 'Other' },
    { head: 'Documents', style: 'n' },
    { head: 'Sentences', style: 'n' },
  ]
  return {
    id: 'links',
    title: 'Strongest links',
    body: table(columns, rows, 'Named in the same document and the same sentence; all of them in links.csv'),
  }
}

export const quotes: Make = ({ quotes: list }) => {
  if (list.length === 0) return null
  const rows = list.map(({ speaker, quote, document }) => [speaker, quote, document])
  return {
    id: 'quotes',
    title: 'Who said what',
    body: table(
      [{ head: 'Speaker', style: 'name' }, { head: 'Words', style: 'long' }, { head: 'Document' }],
      rows,
      'In the order of the documents; all of them in quotes.csv',
    ),
  }
}

export const documents: Make = ({ files, documents: count }) => {
  if (files.length === 0) return null
  const rows = files.map(({ analysis: { document }, counts }) => [
    document.path,
    document.title ?? '',
    document.published ?? '',
    document.words,
    counts.organization,
    counts.person,
    counts.money,
    counts.date,
  ])
  const columns: readonly Column[] = [
    { head: 'Document', style: 'name' },
    { head: 'Title', style: 'long' },
    { head: 'Published' },
    { head: 'Words', style: 'n' },
    { head: 'Organizations', style: 'n' },
    { head: 'People', style: 'n' },
    { head: 'Money', style: 'n' },
    { head: 'Dates', style: 'n' },
  ]
  const caption =
    count > files.length ? `The first ${files.length} of ${count}; all of them in documents.csv` : 'In the order of their paths'
  return { id: 'documents', title: 'Documents', body: table(columns, rows, caption) }
}

export const problems: Make = ({ problems: list }) => {
  if (list.length === 0) return null
  const rows = list.map(({ document, code, message, where }) => [document, code, message, where])
  return {
    id: 'problems',
    title: 'Problems',
    body: table(
      [{ head: 'Document', style: 'name' }, { head: 'Code' }, { head: 'What to do', style: 'long' }, { head: 'Where' }],
      rows,
      'All of them in problems.csv',
    ),
  }
}
