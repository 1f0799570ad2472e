import type { Quote } from '../../types.ts'
import type { Reading } from '../reading.ts'
import { FEWEST, findLabels, type Label } from './labels.ts'

/**
 * What the speakers of a transcript say, a quotation for each of their paragraphs: where names stand before colons or alone on their lines again and again, and most
 * of what follows them is sentences as people speak them. A list of players or of signatures is no transcript. After the last label only one paragraph is surely spoken.
 */
export function findTurns(reading: Reading): readonly Quote[] {
  const { text, linked } = reading
  if (linked.document.format === 'mail') return []
  const labels = findLabels(reading)
  if (labels.length < FEWEST) return []
  const turns = labels.map((label, index) => paragraphsOf(text, label.words, labels[index + 1]?.start ?? null))
  if (!isConversation(text, labels, turns)) return []
  return labels.flatMap(({ speaker }, index) => {
    if (speaker == null) return []
    return (turns[index] ?? []).flatMap(({ start, end }) => {
      const words = text.slice(start, end)
      return isSpoken(words) ? [{ start, end, speaker, text: words.replace(/\s+/g, ' ') }] : []
    })
  })
}

interface Paragraph {
  readonly start: number
  readonly end: number
}

/** The paragraphs from an offset to the next label; only the first where none follows. */
function paragraphsOf(text: string, from: number, to: number | null): readonly Paragraph[] {
  const found: Paragraph[] = []
  let at = from
  const limit = to ?? text.length
  while (at < limit) {
    const start = at + (/\S/.exec(text.slice(at, Math.min(limit, at + MOST_SPACE)))?.index ?? MOST_SPACE)
    if (start >= limit) break
    const blank = text.indexOf('\n\n', start)
    const end = blank < 0 || blank > limit ? limit : blank
    found.push({ start, end: start + text.slice(start, end).trimEnd().length })
    if (to === null) break
    at = end
  }
  return found
}

const MOST_SPACE = 40

/** People speak in turn, one of them at least twice, in sentences, and of themselves and each other. */
function isConversation(text: string, labels: readonly Label[], turns: readonly (readonly Paragraph[])[]): boolean {
  const counts = new Map<number | null, number>()
  let [spoken, sentences, personal] = [0, 0, 0]
  for (const [index, { speaker }] of labels.entries()) {
    const [first] = turns[index] ?? []
    if (first === undefined || speaker === undefined) continue
    const words = text.slice(first.start, Math.min(first.end, first.start + LONGEST_LOOK))
    spoken++
    if (/^["“‘'([…—*_-]*[\p{Lu}\d]/u.test(words) && ENDED.test(text.slice(first.start, first.end))) sentences++
    if (/\b(?:I|[Ww]e|[Yy]ou|[Mm]y|[Oo]ur|[Yy]our)\b|\?/.test(words)) personal++
    counts.set(speaker, (counts.get(speaker) ?? 0) + 1)
  }
  const most = Math.max(0, ...[...counts].flatMap(([speaker, count]) => (speaker === null ? [] : [count])))
  return spoken >= FEWEST && counts.size >= 2 && most >= 2 && sentences >= 0.7 * spoken && personal >= 0.4 * spoken
}

const ENDED = /[.?!…—–"”’)\]*_-]$/
const LONGEST_LOOK = 600
const FEWEST_WORDS = 3

/** Sentences that were said, longer than "Thank you."; not "(Laughter.)", not "Conference Call Participants", nor what stands in quotation marks throughout and is a quotation as it is. */
const isSpoken = (words: string): boolean =>
  words.split(/\s+/, FEWEST_WORDS).length >= FEWEST_WORDS &&
  ENDED.test(words) &&
  !/^[([].*[)\]]$/s.test(words) &&
  !/^["“„«].*["”“»]$/s.test(words)
