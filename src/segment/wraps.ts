/**
 * Text wrapped at a fixed width breaks its lines inside sentences. A line break is such a wrap when the next line goes on within the
 * paragraph and its first word would not have fitted on this line; the widest line of the paragraph says what fits.
 * Gives the offsets of those breaks, ascending.
 */
export function wraps(text: string): readonly number[] {
  const found = [...paragraphs(text)].filter(({ width }) => width <= MAX_WIDTH)
  // What fits on a line of this document, as its longer paragraphs show.
  const usual = found.reduce((widest, paragraph) => (paragraph.width > widest && isBlock(paragraph) ? paragraph.width : widest), 0)
  const breaks: number[] = []
  for (const paragraph of found) {
    const { lines, width, start, indent } = paragraph
    const block = !isList(lines) && (isBlock(paragraph) || fills(lines, usual))
    let at = start
    for (const [index, line] of lines.slice(0, -1).entries()) {
      at += indent + line.length
      if (goesOn(line, lines[index + 1] ?? '', width, block)) breaks.push(at)
      at += 1
    }
  }
  return breaks
}

interface Paragraph {
  /** Without their common indentation. */
  readonly lines: readonly string[]
  readonly indent: number
  /** Of the widest line. */
  readonly width: number
  readonly start: number
}

function paragraphOf(lines: readonly string[], start: number): Paragraph {
  const indent = lines.reduce((least, line) => Math.min(least, line.length - line.trimStart().length), Number.POSITIVE_INFINITY)
  const own = indent === 0 ? lines : lines.map(line => line.slice(indent))
  return { lines: own, indent, width: own.reduce((widest, line) => Math.max(widest, line.trimEnd().length), 0), start }
}

/** Runs of at least two lines that are not blank, with the offset of the first. */
function* paragraphs(text: string): Generator<Paragraph> {
  let lines: string[] = []
  let start = 0
  let at = 0
  for (let end = text.indexOf('\n'); at < text.length; end = text.indexOf('\n', at)) {
    const stop = end < 0 ? text.length : end
    // Most paragraphs of most documents are one long line: no slice, no trim for them.
    const line = stop - at > MAX_WIDTH ? TOO_WIDE : text.slice(at, stop)
    if (line !== TOO_WIDE && line.trim() !== '') {
      if (lines.length === 0) start = at
      lines.push(line)
    } else {
      if (lines.length > 1) yield paragraphOf(lines, start)
      lines = []
    }
    at = stop + 1
  }
  if (lines.length > 1) yield paragraphOf(lines, start)
}

const TOO_WIDE = ''

// Narrower than a column of a newspaper or wider than any terminal is not wrapped text.
const MIN_WIDTH = 30
const MAX_WIDTH = 120

/** Short lines with capitals in front are a heading, a list or an address; wrapped text fills several of its lines, and goes on in small letters. */
function isBlock({ lines, width }: Paragraph): boolean {
  const inner = lines.slice(0, -1)
  const full = inner.filter(line => line.trimEnd().length > width * (width >= MIN_WIDTH_OF_BLOCK ? 0.8 : 0.7)).length
  if (width >= MIN_WIDTH_OF_BLOCK) return full >= 2
  if (width < MIN_WIDTH) return false
  const small = lines.slice(1).filter(line => /^\s*\p{Ll}/u.test(line)).length
  return full >= 3 && full >= inner.length * 0.7 && small >= inner.length * 0.4
}

const MIN_WIDTH_OF_BLOCK = 58

/** Headlines or entries one under another: that each of four lines of wrapped text begins with a capital hardly happens, unless all of it is in capitals. */
const isList = (lines: readonly string[]): boolean =>
  lines.length >= 4 && lines.every(line => CAPITAL_START.test(line)) && lines.some(line => /\p{Ll}{2}/u.test(line))
const CAPITAL_START = /^\s*["“‘'(]?[\p{Lu}\d]/u

/** A short paragraph whose lines, but for the last, are as full as those of the document's longer ones. */
const fills = (lines: readonly string[], usual: number): boolean =>
  usual > 0 && lines.slice(0, -1).every(line => line.length > usual * 0.8 && line.length <= usual)

function goesOn(line: string, next: string, width: number, block: boolean): boolean {
  const word = /^[ \t]?([^\s]+)/.exec(next)?.[1]
  if (word === undefined || /^[-*•|>#]/.test(next) || LABEL.test(next) || STAMP.test(next)) return false
  if (GOES_ON.test(line) || PAIRS.some(({ end, start }) => start.test(next) && end.test(line))) return true
  if (width < MIN_WIDTH) return false
  const room = width - line.trimEnd().length
  // Lines that were broken by hand are ragged: a small letter goes on with what no mark has ended.
  if (block && room < width * 0.3 && /^\p{Ll}/u.test(word) && !/[.!?:;]$/.test(line.trimEnd())) return true
  if (room > word.length) return false
  return /^[\p{Ll}\d("“‘'$£€]/u.test(word) || (block && room < width * 0.3)
}

/** Who speaks, or a field: `MR. STONE:`, `Subject:`, `Q.  ` */
const LABEL = /^\s*(?:\S+:(?:\s|$)|\p{Lu}[\p{Lu}.’' -]{1,40}:|[QA][.:]?(?: {2,}|\t))/u

/** A chat's next entry: `[12/03/2021, 09:15:01] Jane:`, `2016-04-02 13:02 <jane>`, `13:05 <jane>`. */
const STAMP = /^\s*(?:[[(]?\d{1,4}[-/.]\d{1,2}[-/.]\d{1,4},? (?:- )?\d{1,2}:\d\d|\[\d{1,2}:\d\d|\d{1,2}:\d\d(?::\d\d)? ?<)/

/** What no line of its own ends with: "the Securities and" goes on. */
const GOES_ON = /\s(?:and|or|&|of|the|an?|for|in|to|at|by|with|from|on|as|that|its|their|his|her|Mr\.|Mrs\.|Ms\.|Dr\.)\s*$/
/** What a line ends and the next one starts with when they are one. */
const PAIRS: readonly { readonly end: RegExp; readonly start: RegExp }[] = [
  // "$4.5" above "million"
  { end: /\d\s*$/, start: /^\s*(?:thousand|million|billion|trillion|crore|lakh|percent|per cent)\b/ },
  // "on March 5," above "2023"
  { end: /\p{Lu}\p{L}{2,8}\.? \d{1,2},\s*$/u, start: /^\s*(?:1[89]|20)\d\d\b/ },
  // "the bank," above "which"
  { end: /\p{L},\s*$/u, start: /^\s*\p{Ll}{2}/u },
]
