import { collectHighlights, countLinks, countTotals, type Highlights, type Ledger, openLedger } from '../../src/tabulate/index.ts'
import type { Analysis, Entity } from '../../src/types.ts'
import type { ReportInput } from '../../src/write/report/index.ts'

const ORGANIZATIONS = 400
const PER_DOCUMENT = 25

const entity = (index: number): Entity => ({
  id: `o-${index}`,
  kind: 'organization',
  name: `Company ${index} Ltd`,
  type: 'company',
  aliases: [],
  why: [],
})
const entities = Array.from({ length: ORGANIZATIONS }, (_, index) => entity(index))

/** A document of short sentences that name an organization and an amount each. */
function analysisOf(number: number): Analysis {
  const sentences: Analysis['sentences'][number][] = []
  const mentions: Analysis['mentions'][number][] = []
  const locals = new Map<number, number[]>()
  let text = ''
  for (let line = 0; line * 2 < PER_DOCUMENT; line++) {
    const index = (number * 7 + line * line) % ORGANIZATIONS
    const name = `Company ${index} Ltd`
    const amount = `$${(number * 13 + line) % 997} million`
    const sentence = `${name} said that it paid ${amount}.`
    const start = text.length
    const at = start + sentence.indexOf(amount)
    text += `${sentence}\n\n`
    sentences.push({ start, end: start + sentence.length, text: sentence, part: '' })
    locals.set(index, [...(locals.get(index) ?? []), mentions.length])
    const common = { confidence: 0.9, rule: 'made', sentence: line }
    mentions.push({ ...common, kind: 'organization', start, end: start + name.length, text: name, value: { name } })
    const value = { amount: `${(number * 13 + line) % 997}000000`, amountMax: null, currency: 'USD', qualifier: null, per: null }
    mentions.push({ ...common, kind: 'money', start: at, end: at + amount.length, text: amount, value })
  }
  const path = `${String(number).padStart(5, '0')}.txt`
  const published = new Date(Date.UTC(2020, 0, 1) + (number % 1500) * 86_400_000).toISOString().slice(0, 10)
  return {
    document: {
      path,
      format: 'text',
      title: `Document ${number}`,
      author: null,
      published,
      publishedFrom: 'path',
      url: null,
      language: 'en',
      sha256: path,
      words: 100,
      sketch: null,
    },
    text,
    sentences,
    mentions,
    entities: [...locals].map(([index, list]) => ({
      kind: 'organization',
      name: `Company ${index} Ltd`,
      forms: [`Company ${index} Ltd`],
      mentions: list,
      why: [],
      honorifics: [],
      country: null,
    })),
    banned: [],
    affiliations: [],
    quotes: [],
    figures: [],
  }
}

/** A run of so many documents, as the report is given it, without the time that it takes to analyse them. */
export function syntheticRun(documents: number): ReportInput & { readonly highlights: Highlights } {
  const totals = countTotals()
  const links = countLinks('')
  const highlights = collectHighlights()
  const ledgers: Ledger[] = []
  for (let number = 0; number < documents; number++) {
    const analysis = analysisOf(number)
    const ledger = openLedger(analysis, ({ entities: own }, local) => entities[Number(own[local]?.name.split(' ')[1])] ?? null)
    ledgers.push(ledger)
    totals.add(ledger, true)
    links.add(ledger)
    highlights.add(ledger, { analysis, counts: { organization: 1, person: 0, money: 1, date: 0 }, duplicateOf: null }, true)
  }
  const organizations = totals.list('organization')
  const found = highlights.finish(organizations, [], links.list(), [])
  return {
    highlights: found,
    evidence: ledgers.filter((_, number) => found.evidence.has(number)),
    rows: new Map([
      ['documents', documents],
      ['organizations', organizations.length],
      ['money', documents * Math.ceil(PER_DOCUMENT / 2)],
      ['mentions', documents * 2 * Math.ceil(PER_DOCUMENT / 2)],
    ]),
    totalOf: totals.of,
    version: '0.0.0',
  }
}
