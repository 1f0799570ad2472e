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
// Half of the first label stands left of its column.
const MARGIN = 16

/** A column a year from the first to the last, at most `most` of them: those that hold the most dates; `aside` tells what is not drawn. */
export function years(counts: Counts, most = 60): { readonly chart: Html; readonly aside: string } | null {
  const numbered = counts.map(([name, count]) => [Number(name), count] as const)
  const shown = fullest(numbered, most)
  const [from, to] = [shown[0]?.[0], shown.at(-1)?.[0]]
  if (from === undefined || to === undefined) return null
  const known = new Map(shown)
  const drawn = Array.from({ length: to - from + 1 }, (_, index) => [String(from + index), known.get(from + index) ?? 0] as const)
  const left = (keep: (year: number) => boolean): number => numbered.reduce((sum, [year, count]) => sum + (keep(year) ? count : 0), 0)
  const asides = [
    [left(year => year < from), 'earlier'],
    [left(year => year > to), 'later'],
  ].filter(([count]) => count !== 0)
  return {
    chart: columns(drawn, `Dates mentioned, by year, from ${from} to ${to}`),
    aside: asides.length === 0 ? '' : ` (${asides.map(([count, what]) => `${count} ${what}`).join(', ')})`,
  }
}

/** The stretch of at most so many units that holds the most. */
function fullest(counts: readonly (readonly [unit: number, count: number])[], most: number): readonly (readonly [number, number])[] {
  const inside = (from: number) => counts.filter(([unit]) => unit >= from && unit < from + most)
  let best: readonly (readonly [number, number])[] = []
  let held = 0
  for (const [from] of counts) {
    const list = inside(from)
    const sum = list.reduce((total, [, count]) => total + count, 0)
    if (sum > held) [best, held] = [list, sum]
  }
  return best
}

/** A column a month for the stretch of at most `most` months that holds the most dates; null when that says no more than the years. */
export function busiestMonths(counts: Counts, most = 36): Html | null {
  const shown = fullest(
    counts.map(([name, count]) => [monthNumber(name), count] as const),
    most,
  )
  const [from, to] = [shown[0]?.[0], shown.at(-1)?.[0]]
  if (from === undefined || to === undefined || shown.length < 3) return null
  const known = new Map(shown)
  const drawn = Array.from({ length: to - from + 1 }, (_, index) => [monthName(from + index), known.get(from + index) ?? 0] as const)
  return columns(drawn, `Days and months mentioned, by month, from ${monthName(from)} to ${monthName(to)}`)
}

/** Columns with a number on the largest, labels as far as there is room, and every value as a title. */
function columns(counts: Counts, title: string): Html {
  const step = Math.min(48, WIDTH / counts.length)
  const largest = Math.max(1, ...counts.map(([, count]) => count))
  const labelled = Math.ceil((Math.max(...counts.map(([name]) => name.length)) * 7 + 10) / step)
  const peak = counts.findIndex(([, count]) => count === largest)
  const made = counts.map(([name, count], index) => {
    const height = count === 0 ? 0 : Math.max(2, (count / largest) * 100)
    const x = index * step
    const middle = fixed(x + step / 2)
    const text = index % labelled === 0 ? html`<text x="${middle}" y="${BASE + 16}">${name}</text>` : null
    const value = index === peak ? html`<text class="value" x="${middle}" y="${fixed(BASE - height - 5)}">${count}</text>` : null
    return html`<g><title>${name}: ${count}</title><rect x="${fixed(x + step * 0.12)}" y="${fixed(BASE - height)}" width="${fixed(step * 0.76)}" height="${fixed(height)}" rx="1"/>${text}${value}</g>`
  })
  const width = Math.max(360, counts.length * step)
  return html`<svg class="columns" viewBox="${-MARGIN} 0 ${fixed(width + 2 * MARGIN)} ${HEIGHT}" width="${fixed(width + 2 * MARGIN)}" role="img" aria-label="${title}; most in ${counts[peak]?.[0] ?? ''}: ${largest}"><line class="base" x1="0" y1="${BASE}.5" x2="${fixed(width)}" y2="${BASE}.5"/>${made}</svg>`
}

const fixed = (value: number): string => value.toFixed(1)
