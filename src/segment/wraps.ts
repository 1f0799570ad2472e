/**
 * Text wrapped at a fixed width breaks its lines inside sentences. A line break is such a wrap when the next line goes on within the
 * paragraph and its first word would not have fitted on this line; the widest line of the paragraph says what fits.
 * Gives the text with those breaks turned into spaces: same length, same offsets.
 */
export function unwrap(text: string): string {
  const pieces: string[] = []
  let copied = 0
  for (const { lines, start } of paragraphs(text)) {
    const width = widest(lines)
    if (width < MIN_WIDTH || width > MAX_WIDTH) continue
    const block = isBlock(lines, width)
    let at = start
    for (const [index, line] of lines.slice(0, -1).entries()) {
      at += line.length
      if (wraps(line, lines[index + 1] ?? '', width, block)) {
        pieces.push(text.slice(copied, at), ' ')
        copied = at + 1
      }
      at += 1
    }
  }
  if (copied === 0) return text
  pieces.push(text.slice(copied))
  return pieces.join('')
}

/** Runs of at least two lines that are not blank, with the offset of the first. */
function* paragraphs(text: string): Generator<{ readonly lines: readonly string[]; readonly start: number }> {
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
      if (lines.length > 1) yield { lines, start }
      lines = []
    }
    at = stop + 1
  }
  if (lines.length > 1) yield { lines, start }
}

const TOO_WIDE = ''

// Narrower than a column of a newspaper or wider than any terminal is not wrapped text.
const MIN_WIDTH = 30
const MAX_WIDTH = 120

/** Short lines with capitals in front are a heading, a list or an address; wrapped text fills several of its lines. */
function isBlock(lines: readonly string[], width: number): boolean {
  return width >= MIN_WIDTH_OF_BLOCK && lines.slice(0, -1).filter(line => line.trimEnd().length > width * 0.8).length >= 2
}

const MIN_WIDTH_OF_BLOCK = 58

function widest(lines: readonly string[]): number {
  let width = 0
  for (const line of lines) if (line.length > width) width = line.length
  return width
}

function wraps(line: string, next: string, width: number, block: boolean): boolean {
  const word = /^[ \t]?([^\s]+)/.exec(next)?.[1]
  if (word === undefined || /^[-*•|>#]/.test(next) || /^\S+:(?:\s|$)/.test(next)) return false
  const room = width - line.trimEnd().length
  // Lines that were broken by hand are ragged: a small letter goes on with what no mark has ended.
  if (block && room < width * 0.3 && /^\p{Ll}/u.test(word) && !/[.!?:;]$/.test(line.trimEnd())) return true
  if (room > word.length) return false
  return /^[\p{Ll}\d("“‘'$£€]/u.test(word) || (block && room < width * 0.3)
}
