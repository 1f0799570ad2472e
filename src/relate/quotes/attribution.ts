import type { Item } from '../reading.ts'
import type { Quoted } from './marks.ts'
import { isSpeechVerb, type Scene, speakerIn } from './subject.ts'

// Attributions are short: what is further away belongs to something else.
const MOST_CHARACTERS = 500
const MOST_ITEMS = 40

// "a note titled “Thank You”": a name, not words that somebody said.
const TITLING = new Set([
  'titled',
  'entitled',
  'named',
  'headlined',
  'marked',
  'reads',
  'read',
  'phrase',
  'word',
  'words',
  'term',
  'nicknamed',
  'reading',
  'inscribed',
  'spelled',
])

const ENDS = new Set(['.', '?', '!', ';', '…', '...'])

/** The speaker that stands after a quotation: "…, said Ripley", "…, Ripley said", "…, according to Ripley"; null when somebody without a name speaks, undefined when nobody does. */
export function speakerAfter(scene: Scene, quoted: Quoted, limit: number): number | null | undefined {
  const { reading } = scene
  const { text } = reading
  if (text.charAt(quoted.end - 1) === '.' && text.charAt(quoted.end - 2) !== '.') return undefined
  const items = reading.items(quoted.close, Math.min(limit, quoted.close + MOST_CHARACTERS))
  const end = clauseEnd(items, 0)
  const comma = items[0]?.word === ','
  const from = comma ? 1 : 0
  if (items[from]?.word === 'according' && items[from + 1]?.word === 'to') return speakerIn(scene, items, from + 2, end)
  if (isSpeechVerb(items[from])) {
    const after = isInversion(items, from + 1) ? from + 1 : from + 2
    return speakerIn(scene, items, after, Math.min(end, after + 14)) ?? undefined
  }
  const isSetOff = comma || text.charAt(quoted.end - 1) === ','
  if (!isSetOff && !/[?!…—–-]/.test(text.charAt(quoted.end - 1))) return undefined
  const verb = items.findIndex((item, index) => index > from && index < end && isSpeechVerb(item))
  if (verb < 0 || verb > from + 24) return undefined
  // "“We are learning,” a director at Morgan said".
  return speakerIn(scene, items, from, verb) ?? (isSetOff && /^(?:a|an|one|another|some)$/.test(items[from]?.word ?? '') ? null : undefined)
}

const isInversion = (items: readonly Item[], at: number): boolean => items[at]?.kind !== 'mark'

/** The speaker that stands before a quotation in its sentence: "Ripley said: …", "Ripley called it …", "Ripley: …". */
export function speakerBefore(scene: Scene, quoted: Quoted, from: number): number | null {
  const { reading } = scene
  const items = reading.items(Math.max(from, quoted.open - MOST_CHARACTERS), quoted.open)
  const ended = lastEnd(items)
  // The sentence begins further back than is read here.
  if (items.length === 0 || (ended < 0 && quoted.open - MOST_CHARACTERS > from)) return null
  const start = ended + 1
  const last = items.at(-1)
  const before = items.at(-2)
  // "a placard reading, “Go Home”".
  if (TITLING.has((last?.word === ',' ? before : last)?.word ?? '')) return null
  // "[SOT RIQUELME] “God has a sense of parking.”"
  if (last?.word === ']' && before?.kind === 'person') return reading.entityOf(before.mention)
  if (last?.word === ':' && before?.kind === 'person' && items.length - start <= 3) return reading.entityOf(before.mention)
  const listed = items[start]
  // "Marguerite Lau, Nomura, Hong Kong: “…”".
  if (last?.word === ':' && listed?.kind === 'person' && items.length - start <= 9 && !items.slice(start).some(isSpeechVerb))
    return reading.entityOf(listed.mention)
  for (let verb = items.length - 1; verb >= start && verb > items.length - MOST_ITEMS; verb--) {
    if (items[verb]?.word === 'according' && items[verb + 1]?.word === 'to') return speakerIn(scene, items, verb + 2, items.length)
    if (!isSpeechVerb(items[verb])) continue
    // "will want me to say “up to £300 million”".
    if (items[verb - 1]?.word === 'to' && /^(?:me|us|him|her|them|you|want|wants|wanted)$/.test(items[verb - 2]?.word ?? '')) return null
    // "Results, says Craig Poundmaker, were “good”."
    const inverted = items[verb - 1]?.word === ',' && namedNext(items, verb + 1) ? speakerIn(scene, items, verb + 1, verb + 8) : null
    return inverted ?? speakerIn(scene, items, start, verb)
  }
  return null
}

/** A name between commas: ", says Licensing Manager Craig Poundmaker, ". */
function namedNext(items: readonly Item[], at: number): boolean {
  const name = items.slice(at, at + 6).findIndex(({ kind }) => kind === 'person')
  return name >= 0 && items[at + name + 1]?.word === ','
}

function clauseEnd(items: readonly Item[], from: number): number {
  for (let at = from; at < items.length; at++) if (ENDS.has(items[at]?.word ?? '')) return at
  return items.length
}

function lastEnd(items: readonly Item[]): number {
  for (let at = items.length - 1; at >= 0; at--) if (ENDS.has(items[at]?.word ?? '')) return at
  return -1
}
