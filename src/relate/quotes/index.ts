import type { Quote } from '../../types.ts'
import type { Reading } from '../reading.ts'
import { speakerAfter, speakerBefore } from './attribution.ts'
import { findQuoted, type Quoted } from './marks.ts'

/**
 * Direct speech with its speaker. A quotation takes its speaker from the words after it, else from those before it in its sentence, else from the quotation
 * right before it in the same paragraph or in the paragraph that it continues.
 */
export function findQuotes(reading: Reading): readonly Quote[] {
  const { text } = reading
  const all = findQuoted(text)
  const speakers: (number | null)[] = []
  for (const [index, quoted] of all.entries()) speakers.push(speakerOf(reading, all, speakers, index, quoted))
  // A multi-paragraph quotation may name its speaker in a later paragraph only.
  for (let index = all.length - 2; index >= 0; index--) if (all[index + 1]?.continued) speakers[index] ??= speakers[index + 1] ?? null
  return all.flatMap((quoted, index) => {
    const speaker = speakers[index] ?? null
    if (speaker === null || !isSpeech(text, quoted)) return []
    return [{ start: quoted.start, end: quoted.end, speaker, text: text.slice(quoted.start, quoted.end).replace(/\s+/g, ' ') }]
  })
}

function speakerOf(
  reading: Reading,
  all: readonly Quoted[],
  speakers: readonly (number | null)[],
  index: number,
  quoted: Quoted,
): number | null {
  const previous = all[index - 1]
  const previousSpeaker = speakers[index - 1] ?? null
  if (quoted.continued && previousSpeaker !== null) return previousSpeaker
  const lineEnd = paragraphEnd(reading.text, quoted.close)
  const after = speakerAfter(reading, quoted, Math.min(all[index + 1]?.open ?? lineEnd, lineEnd))
  if (after !== null) return after
  const lineStart = paragraphStart(reading.text, quoted.open)
  const sameParagraph = previous !== undefined && previous.close > lineStart
  const before = speakerBefore(reading, quoted, sameParagraph ? previous.close : lineStart)
  if (before !== null) return before
  return sameParagraph && startsSentence(reading.text, quoted.open) ? previousSpeaker : null
}

function paragraphEnd(text: string, from: number): number {
  const at = text.indexOf('\n\n', from)
  return at < 0 ? text.length : at
}

function paragraphStart(text: string, to: number): number {
  return text.lastIndexOf('\n\n', to) + 1
}

const startsSentence = (text: string, open: number): boolean => /[.?!,”"]\s+$/.test(text.slice(Math.max(0, open - 3), open))

const FEWEST_WORDS = 3

/** A word or two in marks are a name or a term ("so-called “bad bank”") unless they end like a sentence. */
function isSpeech(text: string, { start, end, close }: Quoted): boolean {
  const quoted = text.slice(start, end)
  return /[.,?!]$/.test(quoted) || text.charAt(close) === ',' || quoted.split(/\s+/, FEWEST_WORDS).length >= FEWEST_WORDS
}
