import { join } from 'node:path'
import type { RunResult } from '../program/run.ts'
import type { Total } from '../tabulate/index.ts'
import { counted, grouped } from './progress.ts'

const TOP = 10

/** What was found, what failed and where to look; at most `width` characters a line. */
export function summary(result: RunResult, out: string, seconds: number, width: number): string {
  const { counts, rows, highlights } = result
  const row = (name: string): number => rows.get(name) ?? 0
  const lines = [
    `${counted(counts.documents, 'document')}, ${counted(highlights.words, 'word')} in ${seconds.toFixed(1)} s${counts.reused > 0 ? ` (${grouped(counts.reused)} unchanged since the last run)` : ''}`,
    `${counted(row('organizations'), 'organization')}, ${row('people') === 1 ? '1 person' : `${grouped(row('people'))} people`}, ${counted(row('money'), 'amount')} of money, ${counted(row('dates'), 'date')}, ${counted(row('affiliations'), 'affiliation')}, ${counted(row('quotes'), 'quote')}`,
    '',
    ...columns('Organizations', highlights.organizations, 'People', highlights.people, width),
    ...amounts(result, width),
    result.namesUsed > 0 ? `${counted(result.namesUsed, 'row')} of the names file took effect.` : null,
    row('problems') > 0 ? `${counted(row('problems'), 'problem')}: see ${join(out, 'problems.csv')}` : 'No problems.',
    `Tables: ${out}   Report: ${join(out, 'report.html')}`,
  ]
  return `${lines.filter(line => line !== null).join('\n')}\n`
}

/** Two ranked lists side by side, or one below the other on a narrow terminal. */
function columns(leftTitle: string, left: readonly Total[], rightTitle: string, right: readonly Total[], width: number): string[] {
  if (left.length + right.length === 0) return []
  const half = Math.floor((width - 3) / 2)
  const column = (title: string, totals: readonly Total[], room: number): string[] =>
    totals.length === 0
      ? []
      : [title, ...totals.slice(0, TOP).map(total => `${String(total.mentions).padStart(5)}  ${total.entity.name}`)].map(line =>
          cut(line, room),
        )
  if (half < 30) return [...column(leftTitle, left, width), ...column(rightTitle, right, width), '']
  const [a, b] = [column(leftTitle, left, half), column(rightTitle, right, half)]
  const height = Math.max(a.length, b.length)
  return [...Array.from({ length: height }, (_, index) => `${(a[index] ?? '').padEnd(half)}   ${b[index] ?? ''}`.trimEnd()), '']
}

function amounts({ highlights }: RunResult, width: number): string[] {
  const lines = highlights.amounts.slice(0, 3).flatMap(({ currency, largest }) => {
    const [top] = largest
    if (top === undefined) return []
    return [
      cut(
        `${currency}  ${top.text}${top.subject === '' ? '' : `, ${top.subject}`}${top.organization === '' ? '' : `, ${top.organization}`}`,
        width,
      ),
    ]
  })
  return lines.length === 0 ? [] : ['Largest amounts', ...lines.map(line => `       ${line}`), '']
}

function cut(line: string, room: number): string {
  const flat = line.replace(/\s+/g, match => (match.length > 1 ? match : ' '))
  return flat.length > room ? `${flat.slice(0, room - 1)}…` : flat
}
