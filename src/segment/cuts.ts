import type { Span } from '../types.ts'

/** Cuts a span into pieces of at most `limit` characters, each at the best place before the limit: a line's end, a sentence's, a clause's, a word's. */
export function cuts(text: string, { start, end }: Span, limit: number): readonly Span[] {
  if (end - start <= limit) return [{ start, end }]
  const pieces: Span[] = []
  let from = start
  while (end - from > limit) {
    const to = cutBetween(text, from, from + limit)
    pieces.push({ start: from, end: to })
    from = to
  }
  pieces.push({ start: from, end })
  return pieces
}

/** The offset after the best place to cut in `(from, to]`. Looks at the second half only, so that pieces do not become many. */
function cutBetween(text: string, from: number, to: number): number {
  const line = text.lastIndexOf('\n', to - 1)
  if (line > from) return line + 1
  const middle = from + ((to - from) >> 1)
  let [clause, word] = [-1, -1]
  for (let at = to - 1; at > middle; at--) {
    if (text.charCodeAt(at) !== SPACE) continue
    const before = text.charCodeAt(at - 1)
    if (isSentenceEnd(before) && isCapital(text.charCodeAt(at + 1))) return at + 1
    if (clause < 0 && (before === COMMA || before === SEMICOLON)) clause = at + 1
    if (word < 0) word = at + 1
  }
  if (clause >= 0) return clause
  if (word >= 0) return word
  // Never between the halves of a surrogate pair.
  return isLowSurrogate(text.charCodeAt(to)) ? to - 1 : to
}

const SPACE = 32
const COMMA = 44
const SEMICOLON = 59
const isSentenceEnd = (code: number): boolean => code === 46 || code === 33 || code === 63
const isCapital = (code: number): boolean => (code >= 65 && code <= 90) || code === 34 || code === 0x201c
const isLowSurrogate = (code: number): boolean => code >= 0xdc00 && code < 0xe000
