import { type Html, html } from './html.ts'

/** A bar as wide as the value's share of the largest, for a table cell. The number itself stands beside it. */
export function bar(value: number, largest: number): Html {
  const width = largest > 0 ? Math.max(1, Math.round((value / largest) * 100)) : 0
  return html`<svg class="bar" viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true"><rect width="${width}" height="8"/></svg>`
}

const WIDTH = 900
const HEIGHT = 140
const BASE = 115

/** A column a year, ascending; years without dates keep their place when there is room for them. */
export function years(counts: readonly (readonly [year: string, count: number])[]): Html | null {
  const first = counts[0]
  const last = counts.at(-1)
  if (first === undefined || last === undefined) return null
  const span = Number(last[0]) - Number(first[0]) + 1
  const linear = span <= 150
  const slots = linear ? span : counts.length
  const step = WIDTH / slots
  const largest = Math.max(...counts.map(([, count]) => count))
  const labelEvery = Math.ceil(slots / 12)
  const columns = counts.map(([year, count], index) => {
    const slot = linear ? Number(year) - Number(first[0]) : index
    const height = Math.max(2, (count / largest) * 95)
    const x = slot * step
    const label = slot % labelEvery === 0 ? html`<text x="${fixed(x + step / 2)}" y="${BASE + 16}">${year}</text>` : null
    return html`<g><title>${year}: ${count}</title><rect x="${fixed(x + step * 0.1)}" y="${fixed(BASE - height)}" width="${fixed(step * 0.8)}" height="${fixed(height)}"/>${label}</g>`
  })
  return html`<svg class="years" viewBox="0 0 ${WIDTH} ${HEIGHT}" role="img" aria-label="Dates mentioned, by year, from ${first[0]} to ${last[0]}; most in one year: ${largest}">${columns}</svg>`
}

const fixed = (value: number): string => value.toFixed(1)
