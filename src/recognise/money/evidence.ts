import { countryOfDomain, firstWords, placeCues } from '../../data/currency-places.ts'
import { genderOfGivenName } from '../../data/given-names.ts'
import type { Document, Span } from '../../types.ts'
import { classOf } from './lexemes.ts'
import { hashStep, wordFilter } from './word-filter.ts'

/** How much a document has to do with each country; the number has a meaning only beside the others of the same document. */
export type Evidence = ReadonlyMap<string, number>

const DOMAIN = 12
const DATELINE = 8
const TITLE = 2
const PLACE = 1.5
const OPENER = 5
// What a long text says after its first pages seldom changes whose money it counts in.
const FAR = 20_000
const NEAR = 3000
const CLOSE = 120
const DATELINE_REACH = 160

const LETTER = 2

/** Reads the hints of a document: its address, its dateline, and the places, peoples and institutions it names. */
export function gatherEvidence(document: Document, places: readonly Span[]): Evidence {
  const evidence = new Map<string, number>()
  const { text } = document
  const domain = countryOfDomain.get(topDomain(document.url))
  if (domain !== undefined) evidence.set(domain, DOMAIN)
  const titleEnd = Math.max(0, text.indexOf('\n'))
  let nextPlace = 0
  for (const cue of cuesIn(text, 0, Math.min(text.length, FAR))) {
    while (nextPlace < places.length && (places[nextPlace]?.end ?? 0) <= cue.start) nextPlace++
    const place = places[nextPlace]
    const inPlace = place !== undefined && place.start <= cue.start
    const weight = isDateline(text, cue.start, cue.end) ? DATELINE : cue.start < titleEnd ? TITLE : inPlace ? PLACE : 1
    evidence.set(cue.country, (evidence.get(cue.country) ?? 0) + weight)
  }
  return evidence
}

/** The last hint before a place, where one stands close by. */
export function lastHint(text: string, from: number, before: number): string | null {
  let last: string | null = null
  for (const { country } of cuesIn(text, Math.max(from, before - CLOSE), before)) last = country
  return last
}

/** The hints of one stretch of text, all alike. */
export function evidenceIn(text: string, { start, end }: Span): Evidence {
  const evidence = new Map<string, number>()
  // "In Uganda, a kilo of coffee …": what the paragraph is about.
  const opener = text.startsWith('In ', start) ? start + 3 : -1
  for (const { country, start: at } of cuesIn(text, start, Math.min(end, start + NEAR)))
    evidence.set(country, (evidence.get(country) ?? 0) + (at === opener ? OPENER : 1))
  return evidence
}

interface Hint extends Span {
  readonly country: string
}

const cueFilter = wordFilter([...firstWords, ...placeCues.keys()])

function* cuesIn(text: string, start: number, end: number): Generator<Hint> {
  for (let from = start; from < end; ) {
    if (!isCapital(text.charCodeAt(from)) || (from > 0 && classOf(text.charCodeAt(from - 1)) === LETTER)) {
      from++
      continue
    }
    let hash = 0
    let to = from
    for (; to < text.length && classOf(text.charCodeAt(to)) === LETTER; to++) hash = hashStep(hash, text.charCodeAt(to))
    const cue = cueFilter.mayHave(hash) || text.charAt(to) === '.' ? readCue(text, from) : null
    if (cue !== null) yield { country: cue.country, start: from, end: cue.to }
    from = cue?.to ?? to
  }
}

function topDomain(url: string | null): string {
  if (url === null) return ''
  const host = /^(?:[a-z]+:\/\/)?([^/:?#]+)/i.exec(url)?.[1] ?? ''
  return host.slice(host.lastIndexOf('.') + 1).toLowerCase()
}

const isUpper = (letter: string): boolean => letter !== letter.toLowerCase()

const isCapital = (code: number): boolean =>
  (code >= 65 && code <= 90) || (code > 127 && classOf(code) === LETTER && isUpper(String.fromCharCode(code)))

function endOfLetters(text: string, from: number): number {
  let to = from + 1
  while (to < text.length && classOf(text.charCodeAt(to)) === LETTER) to++
  return to
}

const wordAt = (text: string, from: number): { readonly word: string; readonly to: number } => {
  const abbreviation = text.charAt(from + 1) === '.' ? /^U\.[SK]\.?/.exec(text.slice(from, from + 4)) : null
  if (abbreviation !== null) return { word: abbreviation[0].replaceAll('.', '').toLowerCase(), to: from + abbreviation[0].length }
  const to = endOfLetters(text, from)
  return { word: text.slice(from, to).toLowerCase(), to }
}

const MAX_WORDS = 4

/** The longest known name that starts at `from`. "US" counts in capitals only. */
function readCue(text: string, from: number): { readonly country: string; readonly to: number } | null {
  const first = wordAt(text, from)
  let found = first.word === 'us' && text.charAt(from + 1) === 's' ? undefined : placeCues.get(first.word)
  let to = first.to
  if (firstWords.has(first.word)) {
    let name = first.word
    let next = first.to
    for (let words = 2; words <= MAX_WORDS && (text.charAt(next) === ' ' || text.charAt(next) === '\n'); words++) {
      const { word, to: end } = wordAt(text, next + 1)
      if (word === '') break
      name = `${name} ${word}`
      next = end
      const longer = placeCues.get(name)
      if (longer !== undefined) {
        found = longer
        to = next
      }
    }
  }
  return found === undefined || (to === first.to && isGivenName(text, first.word, to)) ? null : { country: found.country, to }
}

/** "Adelaide Koch", who need not be in Australia. */
const isGivenName = (text: string, word: string, to: number): boolean =>
  genderOfGivenName.has(word) && text.charAt(to) === ' ' && isCapital(text.charCodeAt(to + 1)) && !isCapital(text.charCodeAt(to + 2))

/** `SYDNEY, March 3 (Reuters) -`: in the first lines of a paragraph, in capitals or before a dash. */
function isDateline(text: string, from: number, to: number): boolean {
  if (from > 2000) return false
  const lineStart = text.lastIndexOf('\n', from - 1) + 1
  if (from - lineStart > 30) return false
  const name = text.slice(from, to)
  if (name.length > 3 && name === name.toUpperCase() && lineStart > 0 && !/\p{Ll}/u.test(text.slice(lineStart, from))) return true
  const after = text.slice(to, Math.min(to + DATELINE_REACH, text.length))
  return /^[^\n.]{0,60}?(?: [-–—]{1,2} |\) ?[-–—])/.test(after)
}
