import type { Reading } from '../reading.ts'

/** Who answers where answers are marked "A:", or stand under questions: the witness of a deposition, else the person whom the text before the first question names more often than any other, its author left out; null when two may be. */
export function asked(reading: Reading, first = -1): number | null {
  const { text, linked } = reading
  const question = first >= 0 ? first : (/(?:^|\n)[ \t*_]*(?:Q|Question)[*_]*[:.]/.exec(text)?.index ?? -1)
  const witness = linked.mentions.findIndex(
    ({ kind, start, end }) =>
      kind === 'person' &&
      start < question &&
      (HEARD.test(text.slice(Math.max(0, start - 24), start)) || SWORN.test(text.slice(end, end + 60))),
  )
  if (witness >= 0) return reading.entityOf(witness)
  const counts = new Map<number, number>()
  for (const [index, { kind, start }] of linked.mentions.entries()) {
    if (start >= question) break
    const entity = kind === 'person' && !/\bBy $/i.test(text.slice(Math.max(0, start - 4), start)) ? reading.entityOf(index) : null
    if (entity !== null) counts.set(entity, (counts.get(entity) ?? 0) + 1)
  }
  const [best, second] = [...counts].sort((a, b) => b[1] - a[1])
  return best !== undefined && best[1] > (second?.[1] ?? 0) ? best[0] : null
}

// "DEPOSITION OF CURTIS HALBROOK", "CURTIS HALBROOK, having been first duly sworn,".
const HEARD = /\b(?:deposition|testimony) of:?\s+(?:(?:mrs?|ms|dr)\.?\s+)?$/i
const SWORN =
  /^,?\s+(?:(?:having|being|was|after being)\s+(?:been\s+)?(?:first\s+|previously\s+)?(?:duly\s+)?sworn|(?:was\s+)?called as a witness)\b/i
