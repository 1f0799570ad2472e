import type { Line } from './lines.ts'

/** Lines at the head and foot of a page that are looked at. */
const EDGE_LINES = 3
/** Share of the height of a page at its head and at its foot. */
const EDGE = 0.12
const PAGE_NUMBER = /^(?:page\s+)?[-–—[(]?\s*(?:\d{1,4}|[ivxlc]{1,7})\s*[-–—\])]?(?:\s*(?:of|\/)\s*\d{1,4})?$/i

/** Leaves out running heads, footers and page numbers: what stands at the edge of page after page, but for its figures. */
export function withoutFurniture(pages: readonly (readonly Line[])[]): readonly (readonly Line[])[] {
  if (pages.length < 2)
    return pages.map(lines =>
      lines.filter((line, index) => !(PAGE_NUMBER.test(line.text) && index === lines.length - 1 && lines.length > 3)),
    )
  const margins = marginsOf(pages)
  const seen = new Map<string, number>()
  for (const lines of pages) for (const key of new Set(edges(lines, margins).map(keyOf))) seen.set(key, (seen.get(key) ?? 0) + 1)
  const enough = Math.max(2, Math.min(5, pages.length * 0.4))
  return pages.map(lines => {
    const edge = new Set(edges(lines, margins))
    return lines.filter(line => !(edge.has(line) && (PAGE_NUMBER.test(line.text) || (seen.get(keyOf(line)) ?? 0) >= enough)))
  })
}

interface Margins {
  readonly head: number
  readonly foot: number
}

/** Baselines above and below which a line is at the edge of the page. */
function marginsOf(pages: readonly (readonly Line[])[]): Margins {
  let [highest, lowest] = [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY]
  for (const { baseline } of pages.flat()) {
    highest = Math.max(highest, baseline)
    lowest = Math.min(lowest, baseline)
  }
  return { head: highest - EDGE * (highest - lowest), foot: lowest + EDGE * (highest - lowest) }
}

/** The highest and lowest lines of a page, wherever they stand in the file. */
function edges(lines: readonly Line[], { head, foot }: Margins): readonly Line[] {
  const sorted = [...lines].sort((a, b) => b.baseline - a.baseline)
  return [
    ...sorted.slice(0, EDGE_LINES).filter(({ baseline }) => baseline >= head),
    ...sorted.slice(-EDGE_LINES).filter(({ baseline }) => baseline <= foot),
  ]
}

// "Annual report 2018 | 17" is the same line on every page.
const keyOf = (line: Line): string => `${Math.round(line.baseline / 8)} ${line.text.toLowerCase().replace(/\d+/g, '#')}`
