import { type Html, html } from './html.ts'
import { monthName, monthNumber } from './periods.ts'

/** A bar as wide as the value's share of the largest, for a table cell. The number itself stands beside it. */
export function bar(value: number, largest: number): Html {
  const width = largest > 0 ? Math.max(1, Math.round((value / largest) * 100)) : 0
  return html`<svg class="bar" viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true"><rect width="${width}" height="8"/></svg>`
}

type Counts = readonly (readonly [name: string, count: number])[]

const WIDTH = 640
const HEIGHT = 150
const BASE = 124
const MOST_YEARS = 100

/** A column a year, ascending; years without dates keep their place when there is room for them. */
export function years(counts: Counts): Html | null {
  const [first, last] = [counts[0]?.[0], counts.at(-1)?.[0]]
  if (first === undefined || last === undefined) return null
  const span = Number(last) - Number(first) + 1
  const known = new Map(counts)
  const names = span > MOST_YEARS ? counts.map(([year]) => year) : Array.from({ length: span }, (_, index) => String(Number(first) + index))
  return columns(
    names.map(year => [year, known.get(year) ?? 0]),
    `Dates mentioned, by year, from ${first} to ${last}`,
    name => name,
  )
}

/** A column a month for the stretch of at most `most` months that holds the most dates; null when that says no more than the years. */
export function busiestMonths(counts: Counts, most = 36): Html | null {
  const numbered = counts.map(([name, count]) => [monthNumber(name), count] as const)
  let best = { from: 0, sum: 0 }
  for (const [from] of numbered) {
    const sum = numbered.reduce((total, [month, count]) => total + (month >= from && month < from + most ? count : 0), 0)
    if (sum > best.sum) best = { from, sum }
  }
  const inside = numbered.filter(([month]) => month >= best.from && month < best.from + most)
  const last = inside.at(-1)?.[0] ?? best.from
  if (inside.length < 3) return null
  const known = new Map(inside)
  const names = Array.from({ length: last - best.from + 1 }, (_, index) => best.from + index)
  return columns(
    names.map(month => [monthName(month), known.get(month) ?? 0]),
    `Days and months mentioned, by month, from ${monthName(best.from)} to ${monthName(last)}`,
    name => name,
  )
}

/** Columns with a number on the largest, labels as far as there is room, and every value as a title. */
function columns(counts: Counts, title: string, label: (name: string) => string): Html {
  const step = Math.min(48, WIDTH / counts.length)
  const largest = Math.max(1, ...counts.map(([, count]) => count))
  const labelled = Math.ceil((Math.max(...counts.map(([name]) => label(name).length)) * 7 + 10) / step)
  const peak = counts.findIndex(([, count]) => count === largest)
  const made = counts.map(([name, count], index) => {
    const height = count === 0 ? 0 : Math.max(2, (count / largest) * 100)
    const x = index * step
    const middle = fixed(x + step / 2)
    const text = index % labelled === 0 ? html`<text x="${middle}" y="${BASE + 16}">${label(name)}</text>` : null
    const value = index === peak ? html`<text class="value" x="${middle}" y="${fixed(BASE - height - 5)}">${count}</text>` : null
    return html`<g><title>${name}: ${count}</title><rect x="${fixed(x + step * 0.12)}" y="${fixed(BASE - height)}" width="${fixed(step * 0.76)}" height="${fixed(height)}" rx="1"/>${text}${value}</g>`
  })
  const width = Math.max(360, counts.length * step)
  return html`<svg class="columns" viewBox="0 0 ${fixed(width)} ${HEIGHT}" width="${fixed(width)}" role="img" aria-label="${title}; most in ${counts[peak]?.[0] ?? ''}: ${largest}"><line class="base" x1="0" y1="${BASE}.5" x2="${fixed(width)}" y2="${BASE}.5"/>${made}</svg>`
}

const fixed = (value: number): string => value.toFixed(1)
