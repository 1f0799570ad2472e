import type { Line } from './lines.ts'

/** Lines at the head and foot of a page that are looked at. */
const EDGE_LINES = 3
/** Share of the height of a page at its head and at its foot. */
const EDGE = 0.12
const PAGE_NUMBER = /^(?:page\s+)?[-–—[(]?\s*(?:\d{1,4}|[ivxlc]{1,7})\s*[-–—\])]?(?:\s*(?:of|\/)\s*\d{1,4})?$/i

// What browsers print around a page: "11/25/26, 2:19 AM  Bank buys rival" above, "https://example.org/a  1/3" below.
const BROWSER =
  /^\d{1,4}[/.-]\d{1,2}[/.-]\d{2,4},? \d{1,2}:\d{2}(?: ?[AP]M)?(?:\s|$)|^(?:https?|file):\/\/\S+(?:\s+\d{1,4}\/\d{1,4})?$|^\d{1,4}\/\d{1,4}$/

/** A line of a table of contents: "Results . . . . . . 17". */
const LEADERS = /(?:\. ?){5,}\s*\d*$/

/**
 * Leaves out running heads, footers and page numbers: what stands at the edge of page after page, but for a figure that counts with them, or there with the
 * number of the page. Leaves out the lines of a table of contents too, whose words stand in the text.
 */
export function withoutFurniture(pages: readonly (readonly Line[])[]): readonly (readonly Line[])[] {
  const margins = marginsOf(pages)
  const edgesOf = pages.map(lines => edges(lines, margins))
  const seen = new Map<string, number>()
  for (const [index, lines] of edgesOf.entries())
    for (const key of new Set(lines.flatMap(line => keysOf(line, index)))) seen.set(key, (seen.get(key) ?? 0) + 1)
  const enough = Math.max(2, Math.min(5, pages.length * 0.4))
  const offset = numberOffset(edgesOf)
  const isFurniture = (line: Line, index: number): boolean =>
    PAGE_NUMBER.test(line.text) ||
    BROWSER.test(line.text) ||
    keysOf(line, index).some(key => (seen.get(key) ?? 0) >= enough) ||
    (offset !== null && !NOTE.test(line.text) && numbersIn(line).includes(index + offset))
  return pages.map((lines, index) => {
    const edge = new Set(edgesOf[index])
    return lines.filter(line => !(edge.has(line) && isFurniture(line, index)) && !LEADERS.test(line.text))
  })
}

/** What to add to the index of a page to get the number printed on it, if half of the pages agree. */
function numberOffset(edgesOf: readonly (readonly Line[])[]): number | null {
  const votes = new Map<number, number>()
  for (const [index, lines] of edgesOf.entries()) {
    for (const offset of new Set(lines.flatMap(numbersIn).map(number => number - index))) votes.set(offset, (votes.get(offset) ?? 0) + 1)
  }
  const [offset, count] = [...votes].reduce((best, each) => (each[1] > best[1] ? each : best), [0, 0])
  return count >= 3 && count >= edgesOf.length / 2 ? offset : null
}

/** Numbers at the beginning and the end of a line. */
function numbersIn({ text }: Line): readonly number[] {
  return [/^\d{1,4}(?=\s)/.exec(text), /(?<=\s)\d{1,4}$/.exec(text), /^\d{1,4}$/.exec(text)].flatMap(found =>
    found === null ? [] : [Number(found[0])],
  )
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

/**
 * What a line at the edge has in common with those of other pages: its words, or its words but for a number that counts with the pages. "Annual report
 * 2018 | 17" is the same line on every page; footnotes "3 Ibid., p. 12." and "4 Ibid., p. 20." are two.
 */
function keysOf({ baseline, text }: Line, page: number): readonly string[] {
  const words = text.toLowerCase()
  const place = Math.round(baseline / 8)
  if (NOTE.test(text)) return [`${place} ${words}`]
  const counting = [...words.matchAll(/\d+/g)].map(
    ({ 0: digits, index }) =>
      `${place} ${words.slice(0, index).replace(/\d+/g, '#')}@${Number(digits) - page}${words.slice(index + digits.length).replace(/\d+/g, '#')}`,
  )
  return [`${place} ${words}`, ...counting]
}

/** A footnote: a number, and a sentence. */
const NOTE = /^\W{0,2}\d{1,3}\W{0,2}\s.*\p{L}.*[.;]$/u
