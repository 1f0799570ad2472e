/**
 * Text wrapped at a fixed width breaks its lines inside sentences. A line break is such a wrap when the next line goes on within the
 * paragraph and its first word would not have fitted on this line; the widest line of the paragraph says what fits.
 * Gives the text with those breaks turned into spaces: same length, same offsets.
 */
export function unwrap(text: string): string {
  if (!text.includes('\n')) return text
  const pieces: string[] = []
  let copied = 0
  for (const paragraph of text.matchAll(/[^\n]+(?:\n(?![ \t]*\r?\n)[^\n]+)+/g)) {
    const lines = paragraph[0].split('\n')
    const width = widest(lines)
    if (width < MIN_WIDTH || width > MAX_WIDTH) continue
    let at = paragraph.index
    for (const [index, line] of lines.slice(0, -1).entries()) {
      at += line.length
      if (wraps(line, lines[index + 1] ?? '', width)) {
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

// Narrower than a column of a newspaper or wider than any terminal is not wrapped text.
const MIN_WIDTH = 30
const MAX_WIDTH = 120

function widest(lines: readonly string[]): number {
  let width = 0
  for (const line of lines) if (line.length > width) width = line.length
  return width
}

function wraps(line: string, next: string, width: number): boolean {
  const word = /^[ \t]?([^\s]+)/.exec(next)?.[1]
  if (word === undefined || /^[-*•|>#]/.test(next)) return false
  const room = width - line.trimEnd().length
  return room <= word.length && (/^[\p{Ll}\d("“‘'$£€]/u.test(word) || room < width * 0.3)
}
