import type { Part } from '../../types.ts'
import type { Line } from './lines.ts'

export interface Flow {
  readonly text: string
  /** Where pages begin. */
  readonly parts: readonly Part[]
}

/** Lines as running text: wrapped lines joined, words divided at the end of a line made whole, paragraphs apart by a blank line. */
export function flowOf(lines: readonly Line[]): Flow {
  const pitch = usualPitch(lines)
  const parts: Part[] = []
  const pieces: string[] = []
  let length = 0
  let page = 0
  const add = (piece: string): void => {
    pieces.push(piece)
    length += piece.length
  }
  for (const [index, line] of lines.entries()) {
    const last = lines[index - 1]
    let text = line.text
    if (last !== undefined) {
      if (breaks(last, line, columnAt(lines, index - 1), pitch)) add('\n\n')
      else if (divided(last.text, text)) {
        const cut = pieces.pop() ?? ''
        length -= cut.length
        add(cut.replace(/[-\u00ad\u2010]$/, ''))
      } else if (!(/\S[-–—/]$/.test(last.text) && /^[\p{L}\d]/u.test(text))) add(' ')
    }
    if (line.page !== page) {
      page = line.page
      parts.push({ start: length, label: `page ${page}` })
    }
    if (/\u00ad/.test(text)) text = text.replace(/\u00ad(?!$)/g, '')
    add(text)
  }
  return { text: pieces.join('').replace(/\u00ad$/, ''), parts }
}

/**
 * The commonest distance between one line and the next, in sizes of their font: of lines that go on in small letters, if there are any, since in a
 * short letter or a form most lines are paragraphs.
 */
function usualPitch(lines: readonly Line[]): number {
  return commonestPitch(lines, line => /^\p{Ll}/u.test(line.text)) ?? commonestPitch(lines, () => true) ?? 1.2
}

function commonestPitch(lines: readonly Line[], counted: (line: Line) => boolean): number | null {
  const counts = new Map<number, number>()
  for (const [index, line] of lines.entries()) {
    if (!counted(line)) continue
    const pitch = Math.round((((lines[index - 1]?.baseline ?? 0) - line.baseline) / line.size) * 20) / 20
    if (pitch > 0.5 && pitch < 3) counts.set(pitch, (counts.get(pitch) ?? 0) + 1)
  }
  return [...counts].reduce<readonly [number | null, number]>((best, each) => (each[1] > best[1] ? each : best), [null, 0])[0]
}

/** Lines before and after that show how wide a column is. */
const NEIGHBOURS = 8

const ended = (text: string): boolean => /[.!?:;]["”’)\]]*$/.test(text)
const BULLET = /^(?:[•●▪■◦‣–—*·]|-\s|\(?(?:\d{1,2}|[a-z])[.)]\s)/

/** The edges of the column around a line, as far as its neighbours show them. */
function columnAt(lines: readonly Line[], index: number): { readonly left: number; readonly right: number } {
  const line = lines[index]
  let [left, right] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY]
  for (const each of lines.slice(Math.max(0, index - NEIGHBOURS), index + NEIGHBOURS)) {
    if (line === undefined || each.page !== line.page || Math.abs(each.left - line.left) > 4 * line.size) continue
    // A headline may cross several columns.
    if (each.size > 1.12 * line.size) continue
    left = Math.min(left, each.left)
    right = Math.max(right, each.right)
  }
  return { left, right }
}

/** Does a paragraph end between two lines? */
function breaks(last: Line, line: Line, column: { readonly left: number; readonly right: number }, pitch: number): boolean {
  if (last.text.includes('\t') || line.text.includes('\t') || BULLET.test(line.text)) return true
  const size = Math.max(last.size, line.size)
  if (Math.abs(last.size - line.size) > 0.12 * size) return true
  if (runsOn(last, line, column)) return false
  const fall = last.baseline - line.baseline
  // The next page, or the top of the next column: a sentence goes on there.
  if (line.page !== last.page || fall < -0.5 * size) return ended(last.text) || !goesOn(last.text, line.text)
  if (fall > pitch * size * 1.25) return true
  const short = last.right < column.right - 4 * size
  // Hanging lines below a bullet are no paragraphs of their own.
  const hangs = BULLET.test(last.text) && !ended(last.text)
  const indented = line.left - column.left > 0.5 * size && !hangs
  // An indented first line; after another one, which was a paragraph of a single line.
  if (indented && (line.left - last.left > 0.5 * size || (Math.abs(line.left - last.left) < 1 && short))) return true
  return ended(last.text) && short
}

/** A full line without an end, and one that begins with a small letter: whatever the gap between them. */
function runsOn(last: Line, line: Line, column: { readonly left: number; readonly right: number }): boolean {
  if (ended(last.text) || !/^\p{Ll}/u.test(line.text) || line.page !== last.page) return false
  return /\p{Ll}[-\u00ad\u2010]$/u.test(last.text) || last.right > column.right - 0.2 * (column.right - column.left)
}

const goesOn = (last: string, next: string): boolean =>
  /^(?:["“‘]?\p{Ll}|[\d$£€(])/u.test(next) ||
  /(?:[,–—-]|\b(?:the|of|and|a|an|in|to|for|by|with|at|from|or|Mr\.?|Ms\.?))$/.test(last) ||
  last.length > 40

/** "acquisi-" and "tion": a word divided at the end of a line; "$4-" or "UK-" and "based" keep the hyphen. */
function divided(last: string, next: string): boolean {
  return (/\p{Ll}{2}[-\u2010]$/u.test(last) && /^\p{Ll}{2}/u.test(next) && !keepsHyphen(last, next)) || /\u00ad$/.test(last)
}

// "long-term", "co-founder", "three-year": the first half is a word that compounds begin with.
const compounds =
  /(?:^|[^\p{L}])(?:long|short|mid|high|low|full|part|half|year|first|second|third|two|three|four|five|ten|well|self|non|co|ex|all|cross|state|government|market|company|cash|debt|tax|oil|bank|price|record|so|multi|anti|pro|pre|post|inter|euro|third|world|on|off|over|under|out|up|down)-$/iu
const keepsHyphen = (last: string, next: string): boolean =>
  compounds.test(last) ||
  /^(?:based|backed|owned|led|run|term|year|old|month|week|day|long|wide|related|made|style|like|quarter|time|in-|to-)\b/.test(next)
