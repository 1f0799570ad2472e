import type { Highlights } from '../../tabulate/index.ts'
import { type Html, html, trusted } from './html.ts'
import { amounts, documents, links, organizations, people, problems, quotes, timeline } from './sections.ts'
import { style } from './style.ts'

/** One self-contained page about the run: no script, no request to anywhere, all words of documents as text only. */
export function report(highlights: Highlights, rows: ReadonlyMap<string, number>): string {
  const sections = [organizations, people, amounts, timeline, links, quotes, documents, problems].flatMap(
    section => section(highlights) ?? [],
  )
  const page = html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>entity-ledger report</title>
<style>${trusted(style)}</style>
</head>
<body>
<header>
<h1>Who, which organization, how much, when</h1>
<p class="note">The full tables are the CSV files beside this page; datapackage.json describes their columns.</p>
${tiles(highlights, rows)}
<nav aria-label="Sections"><ul>${sections.map(({ id, title }) => html`<li><a href="#${id}">${title}</a></li>`)}</ul></nav>
</header>
<main>
${sections.map(({ id, title, body }) => html`<section id="${id}" aria-labelledby="${id}-title"><h2 id="${id}-title">${title}</h2>${body}</section>\n`)}
</main>
</body>
</html>
`
  return page.html
}

function tiles({ documents: count, words }: Highlights, rows: ReadonlyMap<string, number>): Html {
  const tile = (number: number, label: string): Html => html`<li><b>${grouped(number)}</b>${label}</li>`
  const table = (name: string, label: string): Html => tile(rows.get(name) ?? 0, label)
  return html`<ul class="tiles">${[
    tile(count, 'documents'),
    tile(words, 'words'),
    table('organizations', 'organizations'),
    table('people', 'people'),
    table('money', 'amounts of money'),
    table('dates', 'dates'),
    table('problems', 'problems'),
  ]}</ul>`
}

const grouped = (value: number): string => String(value).replace(/\B(?=(?:\d{3})+$)/g, ',')
