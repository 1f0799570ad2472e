import { join } from 'node:path'
import type { RunResult } from '../program/run.ts'
import type { Highlights, Total } from '../tabulate/index.ts'
import { counted, grouped } from './progress.ts'
import { fitted, oneLine, padded, type Terminal, widthOf } from './terminal.ts'

const TOP = { entities: 10, currencies: 4, amounts: 2 }

/** Two lists stand side by side where each has this much room. */
const COLUMN = 30

/** What was found, what failed and where to look. */
export function summary(result: RunResult, out: string, seconds: number, terminal: Terminal): string {
  const { counts, rows, highlights } = result
  const row = (name: string): number => rows.get(name) ?? 0
  const people = row('people') === 1 ? '1 person' : `${grouped(row('people'))} people`
  const reused = counts.reused > 0 ? ` (${grouped(counts.reused)} unchanged since the last run)` : ''
  const lines = [
    `${counted(counts.documents, 'document')}, ${counted(highlights.words, 'word')} in ${seconds.toFixed(1)} s${reused}`,
    `${counted(row('organizations'), 'organization')}, ${people}, ${counted(row('money'), 'amount')} of money, ${counted(row('dates'), 'date')}, ${counted(row('affiliations'), 'affiliation')}, ${counted(row('quotes'), 'quote')}`,
    '',
    ...sideBySide(entities('Organizations', highlights.organizations), entities('People', highlights.people), terminal),
    ...amounts(highlights, terminal),
    ...dates(highlights, terminal),
    ...(result.namesUsed > 0 ? [`${counted(result.namesUsed, 'row')} of the names file took effect.`] : []),
    row('problems') > 0 ? `${counted(row('problems'), 'problem')}: see ${join(out, 'problems.csv')}` : 'No problems.',
    `Tables: ${out}   Report: ${join(out, 'report.html')}`,
  ]
  return `${lines.join('\n')}\n`
}

interface List {
  readonly title: string
  readonly lines: readonly string[]
}

function entities(title: string, totals: readonly Total[]): List {
  const shown = totals.slice(0, TOP.entities)
  const digits = Math.max(5, ...shown.map(({ mentions }) => grouped(mentions).length))
  return { title, lines: shown.map(({ mentions, entity }) => `${grouped(mentions).padStart(digits)}  ${oneLine(entity.name)}`) }
}

/** Two ranked lists beside each other, or one below the other on a narrow terminal. */
function sideBySide(left: List, right: List, { width, bold }: Terminal): string[] {
  const lists = [left, right].filter(({ lines }) => lines.length > 0)
  const half = Math.floor((width - 3) / 2)
  if (lists.length < 2 || half < COLUMN) {
    return lists.flatMap(({ title, lines }) => [bold(title), ...lines.map(line => fitted(line, width)), ''])
  }
  const rows = Array.from({ length: Math.max(left.lines.length, right.lines.length) }, (_, index) =>
    `${padded(fitted(left.lines[index] ?? '', half), half)}   ${fitted(right.lines[index] ?? '', half)}`.trimEnd(),
  )
  return [`${bold(left.title)}${' '.repeat(half - widthOf(left.title) + 3)}${bold(right.title)}`, ...rows, '']
}

/** Per currency the largest amounts: the words, what they are and whose. */
function amounts({ amounts: currencies }: Highlights, { width, bold }: Terminal): string[] {
  const shown = currencies.slice(0, TOP.currencies).flatMap(({ currency, largest }) =>
    largest.slice(0, TOP.amounts).map(({ text, subject, organization }, index) => ({
      currency: index === 0 ? currency : '',
      words: oneLine(text),
      about: [subject, organization]
        .filter(each => each !== '')
        .map(oneLine)
        .join(', '),
    })),
  )
  if (shown.length === 0) return []
  const room = Math.max(...shown.map(({ words }) => widthOf(words)))
  return [
    bold('Largest amounts'),
    ...shown.map(({ currency, words, about }) => fitted(`${currency.padStart(5)}  ${padded(words, room)}  ${about}`.trimEnd(), width)),
    '',
  ]
}

function dates({ years, published }: Highlights, { width, bold }: Terminal): string[] {
  const [first, last] = [years[0], years.at(-1)]
  if (first === undefined || last === undefined) return []
  const most = years.reduce((best, each) => (each[1] > best[1] ? each : best))
  const span = first[0] === last[0] ? first[0] : `${first[0]} to ${last[0]}, most in ${most[0]} (${grouped(most[1])})`
  const lines = [`       mentioned  ${span}`]
  if (published !== null)
    lines.push(`       published  ${published[0] === published[1] ? published[0] : `${published[0]} to ${published[1]}`}`)
  return [bold('Dates'), ...lines.map(line => fitted(line, width)), '']
}
