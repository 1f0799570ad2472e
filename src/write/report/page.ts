import { createHash } from 'node:crypto'
import type { Highlights, Ledger, Total } from '../../tabulate/index.ts'
import type { Entity } from '../../types.ts'
import { carry } from './carry.ts'
import { indexEntities } from './entities.ts'
import { type Html, html, trusted } from './html.ts'
import { overview } from './overview.ts'
import { periodsOf } from './periods.ts'
import { pageScript } from './script.ts'
import { grouped } from './shared/numbers.ts'
import type { Payload } from './shared/payload.ts'
import { style } from './style/index.ts'

export interface ReportInput {
  readonly highlights: Highlights
  /** The documents that `highlights.evidence` numbers, in their order. */
  readonly evidence: readonly Ledger[]
  readonly rows: ReadonlyMap<string, number>
  totalOf(entity: Entity): Total | null
  readonly version: string
}

/**
 * One self-contained page about the run. It asks for nothing from anywhere and runs no script but its own, which the policy names by its hash; words of
 * documents are text in the HTML, and data in a JSON block that the script turns into text nodes.
 */
export function report({ highlights, evidence, rows, totalOf, version }: ReportInput): string {
  const periods = periodsOf(highlights.busiest)
  const index = indexEntities(highlights, periods, totalOf)
  const payload = carry(highlights, evidence, rows, index, periods, version)
  const carried = new Map(payload.documents.flatMap(({ path, content }, number) => (content === null ? [] : [[path, number] as const])))
  const glance = overview({
    highlights,
    evidence,
    rows,
    periods,
    places: {
      entity: entity => `#overview/entity/${index.of(entity)}`,
      document(path, at) {
        const number = carried.get(path)
        return number === undefined ? null : `#overview/document/${number}${at === null ? '' : `/${at}`}`
      },
    },
  })
  const script = pageScript()
  const policy = `default-src 'none'; script-src '${hash(script)}'; style-src '${hash(style)}'; base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'; trusted-types 'none'`
  return html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${grouped(highlights.documents)} documents – entity-ledger</title>
<style>${trusted(style)}</style>
</head>
<body>
<a class="skip" id="skip" href="#main">To the contents</a>
<header id="head">
<div class="title"><h1>${heading(highlights)}</h1>
<p class="facts">${facts(highlights, rows)}</p></div>
<div class="actions"><label class="unseen" for="search">Search names and texts</label><input type="search" id="search" placeholder="Search names and texts" autocomplete="off" spellcheck="false">
<button type="button" id="review" aria-pressed="false">Review<span id="review-count"></span></button></div>
<nav id="sections" aria-label="Sections"><ul>${sections(rows)}</ul></nav>
</header>
<div id="columns">
<main id="main" tabindex="-1">
<noscript><p class="note">Sorting, searching and reading the documents need JavaScript, which is switched off. The tables beside this page hold everything.</p></noscript>
${glance}
<div id="view" hidden></div>
</main>
<aside id="beside" aria-label="Evidence" hidden></aside>
</div>
<p id="status" class="unseen" role="status"></p>
<footer><p>Made by entity-ledger ${version}. ${coverage(payload)} <code>datapackage.json</code> describes every column.</p></footer>
<script type="application/json" id="data">${trusted(json(payload))}</script>
<script>${trusted(script)}</script>
</body>
</html>
`.html
}

/** Inside a script element only `<` can end or nest anything. */
const json = (value: Payload): string => JSON.stringify(value).replace(/</g, '\\u003c')

const hash = (text: string): string => `sha256-${createHash('sha256').update(text).digest('base64')}`

function heading({ documents, published }: Highlights): string {
  const count = documents === 1 ? 'One document' : `${grouped(documents)} documents`
  if (published === null) return count
  const [first, last] = published
  return first === last ? `${count} of ${first}` : `${count}, ${first} to ${last}`
}

function facts({ words }: Highlights, rows: ReadonlyMap<string, number>): string {
  const count = (table: string, one: string, many: string): string => {
    const number = rows.get(table) ?? 0
    return `${grouped(number)} ${number === 1 ? one : many}`
  }
  return [
    `${grouped(words)} words read`,
    count('mentions', 'mention', 'mentions'),
    count('affiliations', 'role', 'roles'),
    count('links', 'link', 'links'),
    (rows.get('problems') ?? 0) === 0 ? 'no problems' : count('problems', 'problem', 'problems'),
  ].join(' · ')
}

function sections(rows: ReadonlyMap<string, number>): readonly Html[] {
  const tabs = [
    ['organizations', 'Organizations'],
    ['people', 'People'],
    ['money', 'Money'],
    ['dates', 'Dates'],
    ['quotes', 'Quotes'],
    ['affiliations', 'Roles'],
    ['links', 'Links'],
    ['documents', 'Documents'],
    ['problems', 'Problems'],
  ] as const
  const item = ([view, title]: (typeof tabs)[number]): Html =>
    html`<li><a href="#${view}">${title} <small>${grouped(rows.get(view) ?? 0)}</small></a></li>`
  return [
    html`<li><a href="#overview" aria-current="page">Overview</a></li>`,
    ...tabs.filter(([view]) => (rows.get(view) ?? 0) > 0).map(item),
    html`<li><a href="#review" class="review-link" hidden>Corrections</a></li>`,
  ]
}

function coverage({ documents, documentCount }: Payload): string {
  const texts = documents.filter(({ content }) => content !== null).length
  return texts === documentCount
    ? 'Every document can be read in this page; the tables beside it hold all rows.'
    : `This page holds the texts of ${grouped(texts)} of ${grouped(documentCount)} documents and the most frequent names; the tables beside it hold everything.`
}
