import type { Analysis, Problem } from '../types.ts'
import type { DocumentRow } from './documents.ts'
import type { Link } from './graph.ts'
import { type Ledger, sentenceText } from './ledger.ts'
import { moneyTable } from './money.ts'
import type { Total } from './totals.ts'

export interface Amount {
  readonly document: string
  readonly text: string
  readonly amount: number
  readonly currency: string
  readonly subject: string
  readonly organization: string
  readonly sentence: string
}

export interface Saying {
  readonly document: string
  readonly speaker: string
  readonly quote: string
}

/** What a reader wants to see at a glance; bounded, however large the run. */
export interface Highlights {
  readonly documents: number
  readonly words: number
  readonly organizations: readonly Total[]
  readonly people: readonly Total[]
  readonly links: readonly Link[]
  /** The largest amounts of every currency, largest first; currencies by number of amounts. */
  readonly amounts: readonly { readonly currency: string; readonly mentions: number; readonly largest: readonly Amount[] }[]
  /** Dates mentioned per year, ascending. */
  readonly years: readonly (readonly [year: string, dates: number])[]
  readonly quotes: readonly Saying[]
  readonly files: readonly DocumentRow[]
  readonly problems: readonly Problem[]
}

export interface Highlighting {
  add(ledger: Ledger, row: DocumentRow): void
  addProblems(problems: readonly Problem[]): void
  finish(organizations: readonly Total[], people: readonly Total[], links: readonly Link[], problems: readonly Problem[]): Highlights
}

/** How many of each the highlights keep. */
const MOST = { entities: 200, links: 200, amounts: 25, currencies: 12, quotes: 200, files: 1000, problems: 500 }

export function collectHighlights(): Highlighting {
  const amounts = new Map<string, { mentions: number; largest: Amount[] }>()
  const years = new Map<string, number>()
  const quotes: Saying[] = []
  const files: DocumentRow[] = []
  const problems: Problem[] = []
  let documents = 0
  let words = 0
  return {
    add(ledger, row) {
      documents++
      words += ledger.analysis.document.words
      if (files.length < MOST.files) files.push(row)
      for (const amount of amountsOf(ledger)) keepLargest(amounts, amount)
      for (const year of yearsOf(ledger.analysis)) years.set(year, (years.get(year) ?? 0) + 1)
      for (const { text, speaker } of ledger.analysis.quotes) {
        const entity = quotes.length < MOST.quotes ? ledger.entity(speaker) : null
        if (entity !== null) quotes.push({ document: ledger.analysis.document.path, speaker: entity.name, quote: text })
      }
    },
    addProblems(found) {
      problems.push(...found.slice(0, MOST.problems - problems.length))
    },
    finish: (organizations, people, links, others) => ({
      documents,
      words,
      organizations: organizations.slice(0, MOST.entities),
      people: people.slice(0, MOST.entities),
      links: links.slice(0, MOST.links),
      amounts: [...amounts]
        .map(([currency, rest]) => ({ currency, ...rest }))
        .sort((a, b) => b.mentions - a.mentions || (a.currency < b.currency ? -1 : 1))
        .slice(0, MOST.currencies),
      years: [...years].sort(([a], [b]) => (a < b ? -1 : 1)),
      quotes,
      files,
      problems: [...others, ...problems].slice(0, MOST.problems),
    }),
  }
}

function* amountsOf(ledger: Ledger): Generator<Amount> {
  for (const { mention, figure } of moneyTable.rows(ledger)) {
    const { amount, amountMax, currency } = mention.value
    if (currency === null) continue
    yield {
      document: ledger.analysis.document.path,
      text: mention.text,
      amount: Number(amountMax ?? amount),
      currency,
      subject: figure?.subject ?? '',
      organization: ledger.entity(figure?.owner ?? null)?.name ?? '',
      sentence: sentenceText(ledger.analysis, mention.sentence),
    }
  }
}

function keepLargest(amounts: Map<string, { mentions: number; largest: Amount[] }>, amount: Amount): void {
  const kept = amounts.get(amount.currency) ?? { mentions: 0, largest: [] }
  amounts.set(amount.currency, kept)
  kept.mentions++
  const last = kept.largest.at(-1)
  if (kept.largest.length === MOST.amounts && last !== undefined && last.amount >= amount.amount) return
  const at = kept.largest.findIndex(each => each.amount < amount.amount)
  kept.largest.splice(at < 0 ? kept.largest.length : at, 0, amount)
  if (kept.largest.length > MOST.amounts) kept.largest.pop()
}

/** A period that spans years counts for its first. */
function* yearsOf({ mentions }: Analysis): Generator<string> {
  for (const mention of mentions) if (mention.kind === 'date' && mention.value.from !== null) yield mention.value.from.slice(0, 4)
}
