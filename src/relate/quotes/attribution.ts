import { doubtfulVerbs } from '../../data/speech-verbs.ts'
import type { Item } from '../reading.ts'
import { isHead } from '../roles/index.ts'
import type { Quoted } from './marks.ts'
import { isSpeechVerb, isSubject, type Scene, speakerIn } from './subject.ts'

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
    const speaker = speakerIn(scene, items, after, Math.min(end, after + 14))
    // "“It is the only job,” said his wife": somebody else than who spoke before.
    return speaker ?? (NAMELESS_AFTER.test(items[after]?.word ?? '') && after === from + 1 ? null : undefined)
  }
  // “He picked ‘Sweet Caroline,’”: a title ends within.
  const last = text.slice(quoted.start, quoted.end).replace(/['’]$/, '').at(-1) ?? ''
  const isSetOff = comma || last === ','
  if (!isSetOff && !/[?!…—–-]/.test(last)) return undefined
  // "“Yes?” Eight, he was told.": who is told does not speak.
  const verb = items.findIndex(
    (item, index) => index > from && index < end && isSpeechVerb(item) && !/^(?:was|were|been|being)$/.test(items[index - 1]?.word ?? ''),
  )
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
    return items.slice(start).some(({ word }) => NOT_SPOKEN.test(word)) ? null : reading.entityOf(listed.mention)
  for (let verb = items.length - 1; verb >= start && verb > items.length - MOST_ITEMS; verb--) {
    if (items[verb]?.word === 'according' && items[verb + 1]?.word === 'to') return speakerIn(scene, items, verb + 2, items.length)
    if (!isSpeechVerb(items[verb]) || isOtherwiseMeant(items, verb)) continue
    // "had been told it was “with the council”".
    if (/^(?:told|asked)$/.test(items[verb]?.word ?? '') && /^(?:was|were|been|being|is)$/.test(items[verb - 1]?.word ?? '')) return null
    // "will want me to say “up to £300 million”".
    if (items[verb - 1]?.word === 'to' && /^(?:me|us|him|her|them|you|want|wants|wanted)$/.test(items[verb - 2]?.word ?? '')) return null
    // "Results, says Craig Poundmaker, were “good”."
    const inverted =
      items[verb - 1]?.word === ',' && INVERTED.test(items[verb]?.word ?? '') && namedNext(items, verb + 1)
        ? speakerIn(scene, items, verb + 1, verb + 8)
        : null
    if (inverted !== null) return inverted
    // "The Salt Barge is small and, said one judge, “cosy”": who speaks stands after the verb, with or without a name.
    const closing =
      INVERTED.test(items[verb]?.word ?? '') &&
      NAMELESS_AFTER.test(items[verb + 1]?.word ?? '') &&
      items[verb - 1]?.word === ',' &&
      items.slice(verb + 2, verb + 5).some(isHead)
        ? commaNear(items, verb + 2)
        : -1
    return closing > 0 ? speakerIn(scene, items, verb + 1, closing) : speakerIn(scene, items, start, verb)
  }
  return last?.word === ':' ? subjectBefore(scene, items, start) : null
}

const INVERTED = /^(?:said|says|added|adds|wrote|writes|recalled|recalls|joked|suggested|explained|insisted|observed|remarked)$/
const NAMELESS_AFTER = /^(?:one|a|an|another|the|some|his|her|my|their)$/

function commaNear(items: readonly Item[], from: number): number {
  const comma = items.slice(from, from + 5).findIndex(({ word }) => word === ',')
  return comma < 0 ? -1 : from + comma
}

const NOT_SPOKEN =
  /^(?:slogan|sign|banner|placard|motto|headline|poster|clue|label|notice|ad|caption|title|entry|line|sentence|question|word|words)$/

/** "Stansfield Turner, who held the office, had a shorter answer: “He is out.”": the person that a sentence with a colon is about. */
function subjectBefore({ reading }: Scene, items: readonly Item[], start: number): number | null {
  if (items.slice(start).some(({ word }) => NOT_SPOKEN.test(word))) return null
  const at = items.findIndex(({ kind }, index) => index >= start && kind === 'person')
  const name = items[at]
  return name !== undefined && isSubject(items, at, start) ? reading.entityOf(name.mention) : null
}

/** "added the duties of president, following his resignation “to rest”": a verb whose object is something else than what is quoted. */
function isOtherwiseMeant(items: readonly Item[], verb: number): boolean {
  if (!doubtfulVerbs.has(items[verb]?.word ?? '')) return false
  const next = items[verb + 1]
  if (/^(?:went|goes)$/.test(items[verb]?.word ?? '') && !/^(?:[,:]|on)$/.test(next?.word ?? ',')) return true
  if (/^agree/.test(items[verb]?.word ?? '') && next?.word === 'to') return true
  const speaks =
    next === undefined ||
    next.kind === 'person' ||
    /^(?:[,:]|that|it|this|them|him|her|how|if|whether|he|she|what|why|in|on|at|last|to)$/.test(next.word)
  return !(speaks || items.length - verb <= 4 || items.slice(verb).some(({ word }) => word === 'that' || word === ':'))
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
