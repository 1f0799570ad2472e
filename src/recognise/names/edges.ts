import { honorifics } from '../../data/honorifics.ts'
import { shapes } from '../../segment/tokens.ts'
import type { Segmented, Span } from '../../types.ts'
import type { FoundKind } from './labels.ts'
import type { FoundName } from './recogniser.ts'

const articles = new Set(['the', 'a', 'an'])
const LONGEST_ARTICLE = 3

/**
 * Where the name begins and ends in the text: no article before it (`the Federal Reserve`), no title (`Sen. Warren`), no possessive or rank after it, the rest of a word that a
 * line break divides (`Micro-⏎soft`). Null when nothing is left.
 */
export function edgesOf(segmented: Segmented, { kind, from, to }: FoundName): Span | null {
  const { tokens, document } = segmented
  const { text } = document
  const lower = (token: number): string => text.slice(tokens.start[token], tokens.end[token]).toLowerCase()
  const isShort = (token: number): boolean => (tokens.end[token] ?? 0) - (tokens.start[token] ?? 0) <= LONGEST_ARTICLE
  let first = from
  let end = to
  while (first < end && isShort(first) && articles.has(lower(first)) && (kind === 'organization' || end - first > 1)) first++
  if (kind === 'person') {
    while (first < end - 1 && isTitle(lower(first))) first++
    while (end > first && tokens.shape[end - 1] === shapes.possessive) end--
    while (end - first > 1 && afterNames.has(text.slice(tokens.start[end - 1], tokens.end[end - 1]))) end--
  }
  if (first === end || (end - first === 1 && isMark(segmented, first))) return null
  return {
    start: tokens.start[first] ?? 0,
    end: lastStop(segmented, tokens.start[end - 1] ?? 0, afterBreak(text, tokens.end[end - 1] ?? 0)),
  }
}

/** A letter that is all of a line, as in the cell of a table, stands for no name. */
function isMark({ tokens, document: { text } }: Segmented, token: number): boolean {
  const start = tokens.start[token] ?? 0
  const end = tokens.end[token] ?? 0
  return end - start === 1 && (start === 0 || text[start - 1] === '\n') && (end === text.length || text[end] === '\n')
}

/** Unlike a bare `King` or `Count`, a title with a stop or the commonest forms of address are never a first name. */
const isTitle = (word: string): boolean => (word.endsWith('.') ? honorifics.has(word.slice(0, -1)) : alwaysTitles.has(word))

const alwaysTitles = new Set([
  'mr',
  'mrs',
  'ms',
  'dr',
  'sen',
  'rep',
  'gov',
  'gen',
  'sir',
  'president',
  'senator',
  'chancellor',
  'professor',
  'judge',
  'justice',
  'lieutenant',
  'colonel',
  'sergeant',
  'sgt',
  'capt',
  'supt',
  'lt',
  'insp',
  'det',
  'cpl',
  'pte',
  'adm',
  'brig',
  'cmdr',
  'pc',
  'dc',
  'rev',
  'cllr',
  'cllrs',
  'councillor',
  'councilman',
  'councilwoman',
  'congressman',
  'congresswoman',
])

/** Ranks of judges, barristers and members, orders: `Suzanne Duncan CJ`. What a web page links a person to: `Jim Cramer Twitter`. */
const afterNames = new Set([
  'Twitter',
  'Facebook',
  'Instagram',
  'LinkedIn',
  'CJ',
  'JJ',
  'LJ',
  'JA',
  'QC',
  'KC',
  'SC',
  'MP',
  'MSP',
  'MEP',
  'MBE',
  'OBE',
  'CBE',
])

/** `Micro-⏎soft`: scanned and printed text divides words at the end of a line. */
function afterBreak(text: string, end: number): number {
  if (text.charCodeAt(end) !== HYPHEN) return end
  const rest = /^-[ \t]*\r?\n[ \t]*(\p{Ll}{2,})/u.exec(text.slice(end, end + 60))
  return rest === null ? end : end + rest[0].length
}

/** Abbreviations that are words or names as well: `The Vancouver Sun.`, `Alfredo La Mont.` */
const wholeWords = /^(?:Sun|Sat|Wed|Mar|Mont|Miss|Wash|Ore|Ill|Ala|Cal|Penn|Kan|Dak|Del|Art|Fig|Gal|Chap)\.$/

const HYPHEN = 45
const FULL_STOP = 46

const shortForms = /^(?:Ltd|Co|Inc|Corp|Pty|Pte)\.$/

/** At the end of a sentence nobody can see whether `Ltd.` has a stop of its own: it has when the document writes it so. */
function lastStop(segmented: Segmented, start: number, end: number): number {
  const { text } = segmented.document
  if (text.charCodeAt(end - 1) !== FULL_STOP) return end
  const word = text.slice(start, end)
  const endsSentence = /^["'”’)]*(?:\s*$|\s+["'“‘(]?[\p{Lu}\d])/u.test(text.slice(end, end + 8))
  if (!endsSentence) return end
  if (shortForms.test(word)) return isWrittenBare(segmented, word) ? end - 1 : end
  return wholeWords.test(word) ? end - 1 : end
}

/** By document and short form: a long document asks thousands of times, and is searched once. */
const writtenBare = new WeakMap<Segmented, Map<string, boolean>>()

function isWrittenBare(segmented: Segmented, word: string): boolean {
  const known = writtenBare.get(segmented) ?? new Map<string, boolean>()
  writtenBare.set(segmented, known)
  let bare = known.get(word)
  if (bare === undefined) {
    const { text } = segmented.document
    const stem = word.slice(0, -1)
    bare = (text.includes(`${stem} `) || text.includes(`${stem},`)) && !text.includes(`${word},`)
    known.set(word, bare)
  }
  return bare
}

/** The name as it would stand on one line: `Micro-⏎soft` is Microsoft, `Coca-⏎Cola` keeps its hyphen. */
export const mended = (text: string, kind: FoundKind): string =>
  kind === 'place' || !/[^\S ]| {2}/.test(text)
    ? text
    : text
        .replace(/-[ \t]*\r?\n[ \t]*(?=\p{Ll})/gu, '')
        .replace(/-[ \t]*\r?\n[ \t]*/g, '-')
        .replace(/\s+/g, ' ')
