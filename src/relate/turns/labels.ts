import { initialsOf } from '../../link/index.ts'
import type { Span } from '../../types.ts'
import { firstAtOrAfter, type Reading } from '../reading.ts'
import { isHead, isHonorific, isModifier } from '../roles/words.ts'
import { asked } from './asked.ts'

/** What stands before the words of somebody who speaks: "MARTIN FEHR:", "Q:", or a name alone on its line. */
export interface Label extends Span {
  /** Where the words begin. */
  readonly words: number
  /** Entity of who speaks; null for "Operator", "Q:" and the like; undefined for what may be a label, and ends what was said before it: "Maple Exchange:". */
  readonly speaker: number | null | undefined
}

// "[00:01:12] ", "**", "> ".
const PREFIX = String.raw`[ \t>*_#]{0,4}(?:\d{1,3}\.[ \t]+)?(?:[[(]?\d{1,2}:\d\d(?::\d\d)?[\])]?[ \t]+)?`
const COLON = new RegExp(String.raw`(${PREFIX})([^\n:]{1,90})(?:\*\*|__)?:(?:\*\*|__)?[ \t]+(?=\S)|([ \t]*)([QA])\.[ \t]+(?=\S)`, 'uy')
// "Mr. SMITH. I thank the gentleman."
const RECORD = /([ \t]*)((?:Mr|Mrs|Ms|Dr|Senator|Chairman|Chairwoman|Representative)\.? \p{Lu}[\p{L}'’-]+)\. +(?=\p{Lu})/uy

/** Labels with a colon, else those of a parliament's record with a full stop, else names alone on their lines. */
export function findLabels(reading: Reading): readonly Label[] {
  const { text } = reading
  const lines = linesOf(text)
  let colon = -1
  const hasColon = (start: number): boolean => {
    if (colon < start) colon = text.indexOf(':', start)
    if (colon < 0) colon = text.length
    return colon - start <= LONGEST_LINE || /[QA]\./.test(text.slice(start, start + 3))
  }
  const withColon = marked(reading, lines, COLON, hasColon)
  if (isEnough(withColon)) return withColon
  const recorded = marked(reading, lines, RECORD, start => TITLE.test(text.charAt(start)))
  if (isEnough(recorded)) return recorded
  const questions = underQuestions(reading)
  return questions.length > 0 ? questions : alone(reading, lines)
}

/** Where the lines begin. */
function linesOf(text: string): readonly number[] {
  const found = [0]
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) found.push(at + 1)
  return found
}

const TITLE = /[MDSCR]/

// "Who taught you the most?", a paragraph of its own.
const QUESTION = /(?<=\n[ \t]*\n)([^\n"“”]{4,400}\?)[ \t]*(?=\n[ \t]*\n)/gu
const INTERVIEW = /\b(?:interview(?:ed)?|questions (?:for|to|with)|conversation|minutes with|Q ?& ?A|talks? to|spoke (?:to|with))\b/i

/** Questions in paragraphs of their own, each with an answer below: the answers, in the first person, are those of the person interviewed. */
function underQuestions(reading: Reading): readonly Label[] {
  const { text } = reading
  if (!hasQuestions(text) || !INTERVIEW.test(text.slice(0, HEAD))) return []
  const questions = [...text.matchAll(QUESTION)]
  const first = questions[0]?.index ?? 0
  const speaker = questions.length < FEWEST - 1 ? null : asked(reading, first)
  if (speaker === null) return []
  const answers = questions.map(({ index, 0: whole }, at) => text.slice(index + whole.length, questions[at + 1]?.index ?? text.length))
  if (answers.filter(answer => /\b(?:I|me|my|mine)\b/.test(answer)).length < answers.length / 2) return []
  return questions.flatMap(({ index, 0: whole }) => {
    const end = index + whole.length
    return [
      { start: index, end: index, words: index, speaker: null },
      { start: end, end, words: end, speaker },
    ]
  })
}

const HEAD = 600

/** Whether some lines end in question marks. */
function hasQuestions(text: string): boolean {
  let at = text.indexOf('?\n')
  for (let count = 1; at >= 0 && count < FEWEST - 1; count++) at = text.indexOf('?\n', at + 1)
  return at >= 0
}

const isEnough = (labels: readonly Label[]): boolean =>
  labels.filter(({ speaker }) => speaker !== undefined).length >= FEWEST && labels.filter(({ speaker }) => speaker != null).length >= 2

/** A conversation has at least so many turns. */
export const FEWEST = 4

/** The lines whose beginnings fit the pattern; `may` looks before it does. */
function marked(reading: Reading, lines: readonly number[], pattern: RegExp, may: (start: number) => boolean): readonly Label[] {
  const found: Label[] = []
  for (const line of lines) {
    if (!may(line)) continue
    pattern.lastIndex = line
    const match = pattern.exec(reading.text)
    if (match === null) continue
    const [whole, prefix, name, bare = '', letter = ''] = match
    const start = line + (prefix ?? bare).length
    const end = start + (name ?? letter).length
    const speaker = speakerOf(reading, start, end)
    if (speaker !== undefined || OTHER.test(name ?? '')) found.push({ start: line, end, words: line + whole.length, speaker })
  }
  return found
}

/** The entity that a label names; null for one that names nobody, undefined when it is no label. */
function speakerOf(reading: Reading, start: number, end: number): number | null | undefined {
  const { text, linked } = reading
  const label = text.slice(start, end).replace(/[*_]+$/, '')
  if (/^(?:A|Answer)$/i.test(label)) return asked(reading)
  const { mentions } = linked
  for (let at = firstAtOrAfter(mentions.length, index => mentions[index]?.end ?? 0, start + 1); at < mentions.length; at++) {
    const mention = mentions[at]
    if (mention === undefined || mention.start >= end) break
    if (mention.kind !== 'person') continue
    const [before, after] = [text.slice(start, mention.start), text.slice(mention.end, end)]
    // "The Minister for Policing (Stephen Ogle):".
    const isBracketed = /^\p{Lu}[^()]*\($/u.test(before) && /^\)/.test(after)
    return isBracketed || (isTitled(reading, start, mention.start) && isDescription(after)) ? reading.entityOf(at) : undefined
  }
  const named = entityCalled(reading, label)
  return named ?? (NAMELESS.test(label) || CAPITALS.test(label) ? null : undefined)
}

/** "Senator", "The Deputy Mayor, Dr.": nothing but titles before the name. */
const isTitled = (reading: Reading, from: number, to: number): boolean =>
  from === to ||
  reading.items(from, to).every(item => isHonorific(item) || isHead(item) || isModifier(item) || /^(?:the|hon|,|[*_]+)$/.test(item.word))

const CAPITALS = /^\p{Lu}[\p{Lu}\d.'’ #-]{0,30}(?:\([^()\n]{1,30}\))?$/u
// "Some Hon. Members", "CHIEF (MRS) ADEYINKA", "Maple Heights Piano Exchange".
const OTHER = /^(?:\p{Lu}[\p{L}.'’-]*|\(\p{Lu}[\p{L}.]*\))(?: (?:\p{Lu}[\p{L}.'’-]*|\(\p{Lu}[\p{L}.]*\)|of|the|for|and|&)){0,5}$/u
const NAMELESS =
  /^(?:Q|Question|Q\d+|Operator|Moderator|Interviewer|Interviewee|Host|Reporter|Presenter|Narrator|Audience|Audience member|Speaker(?: \d+)?|Mr\.? Speaker|Madam Speaker|The (?:Speaker|Chair|Chairman|Court|Witness|Clerk|President)|Unidentified \p{L}+|Unknown|Man|Woman|Caller|Voice(?:over)?)$/iu

/** What may follow a name in a label: "(Eastmoor) (Con)", ", Goldman Sachs", " -- Piper Sandler -- Analyst". */
const isDescription = (after: string): boolean =>
  /^[ \t*_]*(?:[([][^()[\]\n]*[)\]][ \t]*)*$/.test(after) ||
  (/^(?:,|[ \t]+(?:--?|–|—))[ \t]/.test(after) &&
    after.split(/[\s,–—-]+/).every(word => word === '' || /^[\p{Lu}\d&(]/u.test(word) || /^(?:of|and|the|for|in|at|de|la)$/.test(word)))

/** "YHK" and "KANG", though not recognised as a name there: the only person with these initials or that family name. */
function entityCalled({ linked }: Reading, label: string): number | null {
  if (!/^\p{Lu}[\p{L}'’-]+$/u.test(label)) return null
  const isCapitals = label === label.toUpperCase()
  let only: number | null = null
  for (const [index, { kind, name }] of linked.entities.entries()) {
    if (kind !== 'person' || !name.includes(' ')) continue
    const isInitials = isCapitals && label.length <= 4 && initialsOf(name) === label
    const isFamily =
      label.length > 2 &&
      name.charAt(name.length - label.length - 1) === ' ' &&
      (name.toUpperCase().split(' ').at(-1) ?? '') === label.toUpperCase()
    if (!isInitials && !isFamily) continue
    if (only !== null) return null
    only = index
  }
  return only
}

/** Names alone on their lines, as reports of calls with analysts have them, and "Operator". */
function alone(reading: Reading, lines: readonly number[]): readonly Label[] {
  const { text, linked } = reading
  const { mentions } = linked
  const found: Label[] = []
  let next = 0
  for (const from of lines) {
    while ((mentions[next]?.start ?? text.length) < from) next++
    const mention = mentions[next]
    if (mention === undefined) break
    const { kind, start, end } = mention
    if (kind !== 'person' || start - from > LONGEST_TITLE) continue
    const line = text.indexOf('\n', end)
    if (line < 0 || line - from > LONGEST_LINE) continue
    if (!isTitled(reading, from, start) || !isDescription(text.slice(end, line).replace(/[*_:]+$/, ''))) continue
    found.push({ start: from, end: line, words: line, speaker: reading.entityOf(next) })
  }
  if (found.length < FEWEST) return []
  for (const { index, 0: whole } of text.matchAll(/^(?:Operator|Moderator|Unidentified \p{L}+|Question|Q|Host)[ \t]*$/gmu))
    found.push({ start: index, end: index + whole.length, words: index + whole.length, speaker: null })
  return found.sort((a, b) => a.start - b.start)
}

const LONGEST_LINE = 110
const LONGEST_TITLE = 40
