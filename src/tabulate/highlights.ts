import type { Analysis, Entity, Problem } from '../types.ts'
import type { DocumentRow } from './documents.ts'
import { chooseEvidence, type EvidenceLimits } from './evidence.ts'
import type { Link, LinkList } from './graph.ts'
import { keepLargest, type LargestOfCurrency } from './largest.ts'
import { type Ledger, sentenceText } from './ledger.ts'
import { moneyTable } from './money.ts'
import type { Total } from './totals.ts'
import { countTrends, type Stretch, type Trend } from './trends.ts'

/** A row of documents.csv without the document's mentions and text, of which thousands would not fit into memory. */
export interface ListedDocument extends Omit<DocumentRow, 'analysis'> {
  readonly document: Analysis['document']
}

/** What a reader wants to see at a glance; bounded, however large the run. */
export interface Highlights {
  readonly documents: number
  readonly words: number
  /** First and last day on which a document was published. */
  readonly published: Stretch | null
  /** The stretch in which most of them were. */
  readonly busiest: Stretch | null
  readonly organizations: readonly Total[]
  readonly people: readonly Total[]
  trend(entity: Entity): Trend
  readonly links: readonly Link[]
  readonly amounts: readonly LargestOfCurrency[]
  /** Dates mentioned per year and, of those known to the month, per month; ascending. A period that is longer counts for its first. */
  readonly years: readonly (readonly [year: string, dates: number])[]
  readonly months: readonly (readonly [month: string, dates: number])[]
  /** The days mentioned most, most first. */
  readonly days: readonly (readonly [day: string, dates: number])[]
  readonly files: readonly ListedDocument[]
  readonly problems: readonly Problem[]
  /** The documents whose texts are shown, by their numbers in the order of the run. */
  readonly evidence: ReadonlySet<number>
}

export interface Highlighting {
  /** A repetition is listed and can be read, but does not count. */
  add(ledger: Ledger, row: DocumentRow, counted: boolean): void
  addProblems(problems: readonly Problem[]): void
  finish(organizations: readonly Total[], people: readonly Total[], links: LinkList, problems: readonly Problem[]): Highlights
}

/** How many of each the highlights keep. */
const MOST = { entities: 1000, links: 500, files: 2000, problems: 500, days: 20 }

/** About what a browser opens within a second. */
const EVIDENCE: EvidenceLimits = { mentions: 50_000, characters: 4_000_000 }

export function collectHighlights(): Highlighting {
  const largest = keepLargest()
  const trends = countTrends()
  const evidence = chooseEvidence()
  const years = new Map<string, number>()
  const months = new Map<string, number>()
  const days = new Map<string, number>()
  const files: ListedDocument[] = []
  const problems: Problem[] = []
  let documents = 0
  let words = 0
  return {
    add(ledger, row, counted) {
      words += ledger.analysis.document.words
      if (files.length < MOST.files) {
        files.push({ document: row.analysis.document, counts: row.counts, duplicateOf: row.duplicateOf })
      }
      evidence.add(ledger, counted)
      const number = documents++
      if (!counted) return
      trends.add(ledger)
      for (const money of moneyTable.rows(ledger)) {
        largest.add(money, {
          document: ledger.analysis.document.path,
          number,
          mention: money.index,
          subject: money.figure?.subject ?? '',
          organization: ledger.entity(money.figure?.owner ?? null)?.name ?? '',
          sentence: sentenceText(ledger.analysis, money.mention.sentence),
        })
      }
      for (const mention of ledger.analysis.mentions) {
        if (mention.kind !== 'date' || mention.value.from === null) continue
        count(years, mention.value.from.slice(0, 4))
        if (mention.value.precision === 'day') count(days, mention.value.from)
        if (FINE.has(mention.value.precision)) count(months, mention.value.from.slice(0, 7))
      }
    },
    addProblems(found) {
      problems.push(...found.slice(0, MOST.problems - problems.length))
    },
    finish(organizations, people, links, others) {
      const amounts = largest.list()
      return {
        documents,
        words,
        published: trends.span(),
        busiest: trends.busiest(),
        organizations: organizations.slice(0, MOST.entities),
        people: people.slice(0, MOST.entities),
        trend: trends.of,
        links: links.first(MOST.links),
        amounts,
        years: sorted(years),
        months: sorted(months),
        days: [...days].sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1)).slice(0, MOST.days),
        files,
        problems: [...others, ...problems].slice(0, MOST.problems),
        evidence: evidence.choose(
          inTurn(amounts.map(({ largest: list }) => list.map(({ number }) => number))),
          inTurn([organizations.slice(0, MOST.entities), people.slice(0, MOST.entities)]),
          EVIDENCE,
        ),
      }
    },
  }
}

const FINE: ReadonlySet<string> = new Set(['day', 'week', 'month'])

const count = (counts: Map<string, number>, key: string): void => void counts.set(key, (counts.get(key) ?? 0) + 1)

const sorted = (counts: ReadonlyMap<string, number>): readonly (readonly [string, number])[] =>
  [...counts].sort(([a], [b]) => (a < b ? -1 : 1))

/** The first of each list, then the second of each … */
function inTurn<T>(lists: readonly (readonly T[])[]): readonly T[] {
  const longest = Math.max(0, ...lists.map(list => list.length))
  return Array.from({ length: longest }, (_, index) => lists.flatMap(list => list.slice(index, index + 1))).flat()
}
