import type { Piece } from './glyphs.ts'

/** A line of a page. Lengths in points, the origin at the bottom left. */
export interface Line extends Piece {
  /** 1-based. */
  readonly page: number
}

/**
 * Pieces in the order of the file, which is that of reading in what word processors and browsers print, joined to lines. Pieces on one line that
 * lie far apart are cells of a table, set apart by a tab, unless the page is set in columns and written line by line across them.
 */
export function linesOf(pieces: readonly Piece[], page: number): readonly Line[] {
  const rows: Piece[][] = []
  for (const piece of pieces) {
    // Spaces are as wide as the gap they stand for; the gap itself says as much.
    if (piece.text.trim() === '') continue
    const row = rows.at(-1)
    const last = row?.at(-1)
    if (row !== undefined && last !== undefined && sameLine(last, piece) && piece.left > last.left - last.size) row.push(piece)
    else rows.push([piece])
  }
  const runs = rows.flatMap(runsOf)
  const lines = acrossColumns(runs) ? byColumns(runs) : withoutStretch(withCells(runs))
  return lines.map(line => ({ ...line, text: line.text.trim(), page })).filter(({ text }) => text !== '')
}

const sameLine = (a: Piece, b: Piece): boolean => Math.abs(a.baseline - b.baseline) < 0.5 * Math.max(a.size, b.size)

/** The pieces of a line joined, but for those that are cells of a table. */
function runsOf(row: readonly Piece[]): readonly Piece[] {
  const wide = cellGap(row)
  const runs: Piece[] = []
  for (const piece of row) {
    const last = runs.at(-1)
    const gap = piece.left - (last?.right ?? piece.left)
    if (last !== undefined && isNoteMark(piece, last)) continue
    if (last === undefined || gap > wide * last.size) runs.push(piece)
    else runs[runs.length - 1] = joined(last, piece, gap > 0.15 * last.size && !/\s$/.test(last.text) && !/^\s/.test(piece.text) ? ' ' : '')
  }
  return runs
}

// Browsers raise far and make little smaller, word processors the other way round.
const isRaised = ({ size, baseline }: Piece, last: Piece): boolean =>
  (size < 0.8 * last.size && baseline > last.baseline + 0.1 * last.size) ||
  (size < 0.88 * last.size && baseline > last.baseline + 0.25 * last.size)

// The raised "1" of a footnote is no part of the amount before it.
const isNoteMark = (piece: Piece, last: Piece): boolean => isRaised(piece, last) && /^\s*(?:\d{1,3}|[*†‡§]{1,2})\s*$/.test(piece.text)

/**
 * From how wide a gap on lies between cells, in sizes of the font: far wider than the spaces of the line. Justified text stretches all of its
 * spaces alike, so a line of single words must have a very wide one.
 */
function cellGap(row: readonly Piece[]): number {
  const gaps = row.slice(1).map((piece, index) => (piece.left - (row[index]?.right ?? 0)) / (row[index]?.size ?? 1))
  const spaces = row.some(({ text }) => /\S \S/.test(text)) ? [0.3] : gaps.filter(gap => gap > 0.15)
  return Math.min(4, Math.max(1.5, 2.5 * Math.min(...spaces, 4)))
}

function joined(last: Piece, piece: Piece, between: string): Piece {
  const larger = piece.text.trim().length > last.text.trim().length ? piece : last
  return {
    text: last.text + between + piece.text,
    left: Math.min(last.left, piece.left),
    right: Math.max(last.right, piece.right),
    baseline: larger.baseline,
    size: larger.size,
  }
}

function withCells(runs: readonly Piece[]): readonly Piece[] {
  const lines: Piece[] = []
  for (const run of runs) {
    const last = lines.at(-1)
    if (last !== undefined && sameLine(last, run) && run.left >= last.right)
      lines[lines.length - 1] = joined(last, run, BULLET.test(last.text) ? ' ' : '\t')
    else lines.push(run)
  }
  return lines
}

/** Lines before and after that show the edges of a column. */
const NEIGHBOURS = 8

/** In a narrow column, justified text may be stretched as wide as the cells of a table lie apart: "Tom        Ottersley", from one edge to the other. */
function withoutStretch(lines: readonly Piece[]): readonly Piece[] {
  return lines.map((line, index) => (isStretched(line, lines, index) ? { ...line, text: line.text.replaceAll('\t', ' ') } : line))
}

/** Words alone, in the middle of a sentence, between the very edges of other lines. */
function isStretched(line: Piece, lines: readonly Piece[], index: number): boolean {
  if (!/^[^\d\t]+(?:\t[^\d\t]+)+$/.test(line.text)) return false
  if (/[.!?:;]["”’)\]]*\s*$/.test(lines[index - 1]?.text ?? '.') && !/^\p{Ll}/u.test(line.text)) return false
  const near = lines.slice(Math.max(0, index - NEIGHBOURS), index + NEIGHBOURS + 1)
  const edge = 0.15 * line.size
  const full = near.filter(
    ({ text, left, right }) => !text.includes('\t') && Math.abs(left - line.left) < edge && Math.abs(right - line.right) < edge,
  )
  return full.length >= 2
}

// "•", "1." and "(a)" stand apart from what they introduce.
const BULLET = /^\s*(?:[•●▪■◦‣–—*·\uf0b7]|-|\(?(?:\d{1,3}(?:\.\d{1,2})*|[a-z])[.)]?)\s*$/

/** Longer than the cells of a table: a line of a column. */
const COLUMN_LINE = 25
const FEWEST_PAIRS = 5

/** Are there many pairs of long runs side by side, one after the other? Then the file goes line by line across columns. */
function acrossColumns(runs: readonly Piece[]): boolean {
  let pairs = 0
  for (const [index, run] of runs.entries()) {
    const last = runs[index - 1]
    if (
      last !== undefined &&
      sameLine(last, run) &&
      run.left > last.right &&
      run.text.length > COLUMN_LINE &&
      last.text.length > COLUMN_LINE
    )
      pairs++
  }
  return pairs >= FEWEST_PAIRS && pairs * 3 > runs.length / 2
}

/** Cuts the page at the widest vertical gap that no run of ordinary width crosses, and reads left before right. */
function byColumns(runs: readonly Piece[]): readonly Piece[] {
  const starts = runs.filter(({ text }) => text.length > COLUMN_LINE).map(({ left }) => left)
  const middle = (Math.min(...starts) + Math.max(...starts)) / 2
  const columns: Piece[] = []
  let left: Piece[] = []
  let right: Piece[] = []
  const flush = (): void => {
    columns.push(...left, ...right)
    left = []
    right = []
  }
  for (const run of runs) {
    if (run.left < middle && run.right > middle + run.size * 2) {
      // A headline across both columns.
      flush()
      columns.push(run)
    } else if (run.left < middle) left.push(run)
    else right.push(run)
  }
  flush()
  return columns
}
