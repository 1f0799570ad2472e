import type { Affiliation, Quote, Span } from '../../types.ts'
import type { Reading } from '../reading.ts'
import { speakerAfter } from './after.ts'
import { speakerBefore } from './before.ts'
import { isAboutAnother, personOfSentenceAfter, personOfSentenceBefore, speakerOfSentenceBefore } from './beside.ts'
import { findQuoted, type Quoted } from './marks.ts'
import { type Paragraphs, paragraphsOf } from './paragraphs.ts'
import type { Scene } from './scene.ts'
import { guest, interviewee, statedBy } from './setting.ts'
import { signer } from './signed.ts'
import { isSpeech } from './speech.ts'

/**
 * Direct speech with its speaker. A quotation takes its speaker from the words after it, else from those before it in its sentence, else from the quotation
 * right before it in the same paragraph or in the paragraph that it continues, else from the sentence right after it, else from the one right before it when
 * that is about one person. An answer marked "A:" is the interviewed person's. Where two may be meant nobody is: rather no speaker than a wrong one.
 */
export function findQuotes(reading: Reading, affiliations: readonly Affiliation[]): readonly Quote[] {
  const { text } = reading
  const marked = findQuoted(text)
  const titles = new Map(marked.flatMap((quoted, index) => (isTitle(text, marked[index - 1], quoted) ? [[marked[index - 1], quoted]] : [])))
  const all = marked.filter((quoted, index) => titles.get(marked[index - 1]) !== quoted)
  const paragraphs = paragraphsOf(text)
  const speakers: (number | null | undefined)[] = []
  for (const [index, quoted] of all.entries()) {
    const scene = { reading, quoted: all, open: quoted.open, affiliations }
    speakers.push(speakerOf(scene, all, speakers, index, quoted, paragraphs, titles.get(quoted) ?? null))
  }
  // A multi-paragraph quotation may name its speaker in a later paragraph only.
  for (let index = all.length - 2; index >= 0; index--) if (all[index + 1]?.continued) speakers[index] ??= speakers[index + 1]
  return all.flatMap((quoted, index) => {
    const speaker = speakers[index] ?? null
    if (speaker === null || !isSpeech(text, quoted)) return []
    return [{ start: quoted.start, end: quoted.end, speaker, text: text.slice(quoted.start, quoted.end).replace(/\s+/g, ' ') }]
  })
}

/** Null when somebody without a name speaks, undefined when the text does not tell who does. */
function speakerOf(
  scene: Scene,
  all: readonly Quoted[],
  speakers: readonly (number | null | undefined)[],
  index: number,
  quoted: Quoted,
  paragraphs: Paragraphs,
  title: Quoted | null,
): number | null | undefined {
  const { text } = scene.reading
  const previous = all[index - 1]
  const previousSpeaker = speakers[index - 1]
  if (quoted.continued && previousSpeaker != null) return previousSpeaker
  const signed = signer(scene, quoted)
  if (signed !== null) return signed
  const lineEnd = paragraphs.endOf(quoted.close)
  const after = speakerAfter(scene, quoted, Math.min(all[index + 1]?.open ?? lineEnd, lineEnd), title)
  if (after !== undefined) return after
  const lineStart = paragraphs.startOf(quoted.open)
  const sameParagraph = previous !== undefined && previous.close > lineStart
  const before = speakerBefore(scene, quoted, sameParagraph ? previous.close : lineStart)
  if (before !== undefined) return before
  // "Dole accused her of “reckless arithmetic” and said that she “couldn’t balance a bicycle”".
  if (sameParagraph && /^,? (?:and|but|then|before) /.test(text.slice(previous.close, previous.close + 9)))
    return previousSpeaker ?? speakerBefore(scene, quoted, lineStart)
  const asked = interviewee(scene.reading, quoted)
  if (asked !== null) return asked
  if (!startsSentence(text, quoted.open)) return undefined
  const since = Math.max(lineStart, sameParagraph ? previous.close : 0)
  const led = speakerOfSentenceBefore(scene, quoted, since)
  if (led !== undefined) return led
  // "“The dough?” asks Marta. “No, you.”"
  if (sameParagraph && (previousSpeaker === null || isAnswer(text, previous, quoted))) return null
  // "“Who has it?” “MSF.”": who speaks next.
  if (sameParagraph && text.slice(previous.close, quoted.open).trim() === '') return null
  // "…,” Sakhrani said. Oluwaseun Brackenridge will save $840. “I'll take it.”": the sentence between is about another.
  if (sameParagraph && previousSpeaker != null && isAboutAnother(scene, quoted, since, previousSpeaker))
    return personOfSentenceBefore(scene, quoted, since) ?? undefined
  return (
    statedBy(scene.reading, text.slice(lineStart, quoted.open)) ??
    (sameParagraph ? previousSpeaker : undefined) ??
    personOfSentenceAfter(scene.reading, all, index, lineStart) ??
    personOfSentenceBefore(scene, quoted, lineStart) ??
    (isWholeParagraph(text, quoted, lineStart, lineEnd)
      ? speakerOfSentenceBefore(scene, quoted, paragraphs.startOf(lineStart - 2))
      : undefined) ??
    (isLong(text, quoted) ? guest(scene.reading) : null) ??
    undefined
  )
}

/** "Ripley said that it was over.", and then a paragraph of nothing but “They will never agree to that.” */
const isWholeParagraph = (text: string, { start, end, open, close }: Quoted, lineStart: number, lineEnd: number): boolean =>
  text.slice(lineStart, open).trim() === '' && text.slice(close, lineEnd).trim() === '' && isLong(text, { start, end })

/** A sentence of four words or more. */
const isLong = (text: string, { start, end }: Span): boolean =>
  /[.!…]$/.test(text.slice(start, end)) && text.slice(start, end).split(/\s+/, FEWEST_ALONE).length === FEWEST_ALONE

const FEWEST_ALONE = 4

/** "“They’re wrong,” the “Mad Money” host said": the second is the title of what the speaker is known for. */
const isTitle = (text: string, before: Quoted | undefined, { open, close }: Quoted): boolean =>
  before !== undefined &&
  text.slice(before.close, open) === ' the ' &&
  /^ \p{Ll}+ (?:\p{Ll}+ )?(?:said|says|told|added)\b/u.test(text.slice(close, close + 40))

const isAnswer = (text: string, { end }: Quoted, { start }: Quoted): boolean =>
  text.charAt(end - 1) === '?' && /^(?:No|Yes|Yeah|Nope|Not)\b/.test(text.slice(start, start + 5))

// After "a placard reading," nobody speaks.
const startsSentence = (text: string, open: number): boolean =>
  (open === 0 || /(?:[.?!,”"]\s+|\n\s*)$/.test(text.slice(Math.max(0, open - 3), open))) &&
  !/(?:reading|reads|read|inscribed|titled),?\s+$/.test(text.slice(Math.max(0, open - 12), open))
