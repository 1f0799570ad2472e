import type { Highlights, Ledger, Total } from '../../tabulate/index.ts'
import type { Entity } from '../../types.ts'
import { bar, busiestMonths, years } from './charts.ts'
import { frequent } from './entities.ts'
import { type Html, html } from './html.ts'
import { network } from './network.ts'
import type { Periods } from './periods.ts'
import { grouped } from './shared/numbers.ts'
import { sparkLabel, sparkPath } from './shared/spark.ts'

/** What the overview's links lead to. */
export interface Places {
  entity(entity: Entity): string
  /** Null when the page does not carry the document's text. */
  document(path: string, at: number | null): string | null
}

export interface Overview {
  readonly highlights: Highlights
  readonly evidence: readonly Ledger[]
  readonly rows: ReadonlyMap<string, number>
  readonly periods: Periods
  readonly places: Places
}

const SHOWN = { entities: 10, currencies: 4, amounts: 5, quotes: 6, days: 8, problems: 8 }

/** What is read at a glance; it needs no script and prints as two pages. */
export function overview(parts: Overview): Html {
  const { highlights, rows } = parts
  return html`<section id="overview" aria-label="Overview">
${failures(parts)}
<div class="pair">
${entities('Organizations', 'organizations', highlights.organizations, rows.get('organizations') ?? 0, parts)}
${entities('People', 'people', highlights.people, rows.get('people') ?? 0, parts)}
</div>
${amounts(parts)}
${timeline(parts)}
${links(parts)}
${quotes(parts)}
</section>`
}

function panel(title: string, view: string, more: string | null, body: Html): Html {
  const all = more === null ? null : html` <a class="all" href="#${view}">${more}</a>`
  return html`<section class="panel"><h2>${title}${all}</h2>${body}</section>\n`
}

function entities(
  title: string,
  view: string,
  totals: readonly Total[],
  count: number,
  { highlights, periods, places }: Overview,
): Html | null {
  // Who is named by many documents matters more than who is named often by one.
  const shown = totals.toSorted((a, b) => b.documents - a.documents || b.mentions - a.mentions).slice(0, SHOWN.entities)
  const [first] = shown
  if (first === undefined) return null
  const measure = ({ documents, mentions }: Total): number => (highlights.documents === 1 ? mentions : documents)
  const rows = shown.map(total => {
    const { entity, mentions, documents } = total
    const trend = periods.names.length > 1 && documents > 1 ? periods.values(highlights.trend(entity)) : []
    const spark =
      trend.length === 0
        ? null
        : html`<svg class="spark" viewBox="0 0 110 20" width="110" height="20" preserveAspectRatio="none" role="img" aria-label="${sparkLabel(trend, periods.names)}"><path d="${sparkPath(trend, 110, 20)}"/></svg>`
    const about =
      entity.kind === 'organization' ? (entity.type ?? '') : (frequent(total.roles)[0] ?? frequent(total.organizations)[0] ?? '')
    return html`<tr><td class="name"><a href="${places.entity(entity)}" class="${entity.kind}">${entity.name}</a> <small>${about}</small></td><td class="number">${grouped(documents)}</td><td class="bars">${bar(measure(total), measure(first))}</td><td class="sparks">${spark}</td><td class="number">${grouped(mentions)}</td></tr>\n`
  })
  const head = html`<thead><tr><th scope="col">Name</th><th scope="col" class="number">Documents</th><td class="bars"></td><th scope="col" class="sparks">Over time</th><th scope="col" class="number">Mentions</th></tr></thead>`
  return panel(title, view, count > rows.length ? `all ${grouped(count)}` : 'open', html`<table>${head}<tbody>${rows}</tbody></table>`)
}

function amounts({ highlights, rows, places }: Overview): Html | null {
  if (highlights.amounts.length === 0) return null
  const blocks = highlights.amounts.slice(0, SHOWN.currencies).map(({ currency, mentions, largest }) => {
    const top = largest[0]?.amount ?? 0
    const items = largest
      .slice(0, SHOWN.amounts)
      .map(({ text, per, amount, subject, organization, document, mention, start, sentence }) => {
        const href = places.document(document, start)
        const said = [subject, organization].filter(each => each !== '').join(', ')
        const what = said === '' ? html`<small>${around(sentence, text)}</small>` : html`${said}`
        const words = html`${text}${per === null || text.includes(per) ? '' : ` per ${per}`}`
        return html`<tr><td class="number">${href === null ? words : html`<a href="${href}" class="money" title="${sentence}" data-mention="${mention}">${words}</a>`}</td><td class="bars">${bar(amount, top)}</td><td>${what}</td></tr>\n`
      })
    const head = html`<thead class="unseen"><tr><th scope="col">Amount</th><td class="bars"></td><th scope="col">What and whose</th></tr></thead>`
    return html`<div class="currency"><h3>${currency} <small>${grouped(mentions)} ${mentions === 1 ? 'amount' : 'amounts'}</small></h3><table>${head}<tbody>${items}</tbody></table></div>`
  })
  return panel('Largest amounts', 'money', `all ${grouped(rows.get('money') ?? 0)}`, html`<div class="currencies">${blocks}</div>`)
}

const AROUND = 34

/** The words before and after an amount, when nothing tells in fewer what it is. */
function around(sentence: string, text: string): string {
  const at = Math.max(0, sentence.indexOf(text))
  const from = Math.max(0, at - AROUND)
  const to = Math.min(sentence.length, at + text.length + AROUND)
  return `${from > 0 ? '…' : ''}${sentence.slice(from, to)}${to < sentence.length ? '…' : ''}`
}

function timeline({ highlights, rows }: Overview): Html | null {
  const chart = years(highlights.years)
  if (chart === null) return null
  const months = highlights.years.length > 1 || highlights.months.length > 2 ? busiestMonths(highlights.months) : null
  const days = highlights.days
    .filter(([, count]) => count > 1)
    .slice(0, SHOWN.days)
    .map(([day, count]) => html`<li><b>${day}</b> ${count} times</li>`)
  const body = html`<div class="pair"><figure><figcaption>Dates mentioned, by year${chart.aside}</figcaption>${chart.chart}</figure>${
    months === null ? null : html`<figure><figcaption>The busiest months</figcaption>${months}</figure>`
  }</div>${days.length < 2 ? null : html`<p class="caption">Days mentioned most</p><ul class="days">${days}</ul>`}`
  return panel('Timeline', 'dates', `all ${grouped(rows.get('dates') ?? 0)}`, body)
}

function links({ highlights, rows, places }: Overview): Html | null {
  const picture = network(highlights, places.entity)
  if (picture === null) return null
  const key = html`<p class="caption"><span class="swatch organization"></span> organization <span class="swatch person"></span> person · a line: named in the same sentence, the thicker the more documents name both</p>`
  return panel('Strongest links', 'links', `all ${grouped(rows.get('links') ?? 0)}`, html`<div class="scroll">${picture}</div>${key}`)
}

function quotes({ evidence, rows, places, highlights }: Overview): Html | null {
  // The longest that fits of every speaker, so that one long interview does not fill the list; those named by most documents speak first.
  const best = new Map<Entity, Said>()
  for (const ledger of evidence) {
    for (const { speaker, text, start } of ledger.analysis.quotes) {
      const entity = ledger.entity(speaker)
      if (entity === null || text.length > LONGEST_QUOTE || text.length <= (best.get(entity)?.text.length ?? 0)) continue
      best.set(entity, { entity, text, start, document: ledger.analysis.document })
    }
  }
  if (best.size === 0) return null
  const documents = new Map([...highlights.people, ...highlights.organizations].map(total => [total.entity, total.documents]))
  const rank = ({ entity, text }: Said): number => (text.length < SHORT_QUOTE ? 0 : (documents.get(entity) ?? 0))
  const shown = [...best.values()]
    .filter(({ text }, index, all) => all.findIndex(each => each.text === text) === index)
    .sort((a, b) => rank(b) - rank(a) || b.text.length - a.text.length)
    .slice(0, SHOWN.quotes)
  const items = shown.map(({ entity, text, start, document }) => {
    const href = places.document(document.path, start) ?? '#quotes'
    return html`<li><blockquote><a href="${href}">“${text}”</a></blockquote><a href="${places.entity(entity)}" class="${entity.kind}">${entity.name}</a> <small>${document.published ?? ''}</small></li>`
  })
  return panel('Who said what', 'quotes', `all ${grouped(rows.get('quotes') ?? 0)}`, html`<ul class="quotes">${items}</ul>`)
}

interface Said {
  readonly entity: Entity
  readonly text: string
  readonly start: number
  readonly document: Ledger['analysis']['document']
}

const SHORT_QUOTE = 40
const LONGEST_QUOTE = 280

function failures({ highlights, rows }: Overview): Html | null {
  const count = rows.get('problems') ?? 0
  if (count === 0) return null
  const items = highlights.problems
    .slice(0, SHOWN.problems)
    .map(({ document, message, where }) => html`<li><b>${document}</b>${where === '' ? '' : `, ${where}:`} ${message}</li>`)
  return html`<section class="panel failed"><h2>What could not be read <a class="all" href="#problems">all ${grouped(count)}</a></h2><ul>${items}</ul></section>`
}
