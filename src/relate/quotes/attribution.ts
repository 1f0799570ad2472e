import type { Item, Reading } from '../reading.ts'
import type { Quoted } from './marks.ts'
import { isSpeechVerb, speakerIn } from './subject.ts'

// Attributions are short: what is further away belongs to something else.
const MOST_CHARACTERS = 500
const MOST_ITEMS = 40

const ENDS = new Set(['.', '?', '!', ';', '…', '...'])

/** The speaker that stands after a quotation: "…, said Ripley", "…, Ripley said", "…, according to Ripley". */
export function speakerAfter(reading: Reading, quoted: Quoted, limit: number): number | null {
  const { text } = reading
  if (text.charAt(quoted.end - 1) === '.' && text.charAt(quoted.end - 2) !== '.') return null
  const items = reading.items(quoted.close, Math.min(limit, quoted.close + MOST_CHARACTERS))
  const end = clauseEnd(items, 0)
  const comma = items[0]?.word === ','
  const from = comma ? 1 : 0
  if (items[from]?.word === 'according' && items[from + 1]?.word === 'to') return speakerIn(reading, items, from + 2, end)
  if (isSpeechVerb(items[from])) {
    const after = isInversion(items, from + 1) ? from + 1 : from + 2
    return speakerIn(reading, items, after, Math.min(end, after + 14))
  }
  if (!comma && !/[,?!…—–-]/.test(text.charAt(quoted.end - 1))) return null
  const verb = items.findIndex((item, index) => index > from && index < end && isSpeechVerb(item))
  return verb < 0 || verb > from + 24 ? null : speakerIn(reading, items, from, verb)
}

const isInversion = (items: readonly Item[], at: number): boolean => items[at]?.kind !== 'mark'

/** The speaker that stands before a quotation in its sentence: "Ripley said: …", "Ripley called it …", "Ripley: …". */
export function speakerBefore(reading: Reading, quoted: Quoted, from: number): number | null {
  const items = reading.items(Math.max(from, quoted.open - MOST_CHARACTERS), quoted.open)
  const ended = lastEnd(items)
  // The sentence begins further back than is read here.
  if (items.length === 0 || (ended < 0 && quoted.open - MOST_CHARACTERS > from)) return null
  const start = ended + 1
  const last = items.at(-1)
  const before = items.at(-2)
  if (last?.word === ':' && before?.kind === 'person' && items.length - start <= 3) return reading.entityOf(before.mention)
  for (let verb = items.length - 1; verb >= start && verb > items.length - MOST_ITEMS; verb--) {
    if (items[verb]?.word === 'according' && items[verb + 1]?.word === 'to') return speakerIn(reading, items, verb + 2, items.length)
    if (isSpeechVerb(items[verb])) return speakerIn(reading, items, start, verb)
  }
  return null
}

function clauseEnd(items: readonly Item[], from: number): number {
  for (let at = from; at < items.length; at++) if (ENDS.has(items[at]?.word ?? '')) return at
  return items.length
}

function lastEnd(items: readonly Item[]): number {
  for (let at = items.length - 1; at >= 0; at--) if (ENDS.has(items[at]?.word ?? '')) return at
  return -1
}
