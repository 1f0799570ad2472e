import { commonInstitutions, countryOfPlace } from '../data/country-places.ts'
import { placeCues } from '../data/currency-places.ts'
import { gatherEvidence } from '../recognise/money/evidence.ts'
import type { Recognised } from '../types.ts'
import { fold } from './fold.ts'

/** Whether every country has one of that name: "Supreme Court". `core`: the name's folded words. */
export const isCommonInstitution = (core: readonly string[]): boolean => commonInstitutions.has(core.join(' '))

/**
 * The country that a document speaks of: most of its places lie there; where they do not tell, its dateline, its peoples and organs of state
 * ("British", "the Taoiseach") tell as well. Null when two lead.
 */
export function countryOf(recognised: Recognised): string | null {
  const counts = placeCounts(recognised)
  const [first, second] = leaders(counts)
  if (first !== undefined && first[1] > 1 && first[1] >= 2 * (second?.[1] ?? 0)) return first[0]
  for (const [country, weight] of gatherEvidence(recognised.document, recognised.places))
    counts.set(country, (counts.get(country) ?? 0) + weight)
  const [most, next] = leaders(counts)
  return most === undefined || most[1] === next?.[1] ? null : most[0]
}

/**
 * The country of a document's institution: what stands right by its name tells before what the document speaks of ("Kenya’s Treasury",
 * "the British Treasury", "the Supreme Court in Manila").
 */
export function countryOfInstitution(
  { mentions, document: { text } }: Recognised,
  own: readonly number[],
  ofDocument: string | null,
): string | null {
  for (const index of own) {
    const mention = mentions[index]
    if (mention === undefined) continue
    const before = BEFORE.exec(text.slice(Math.max(0, mention.start - REACH), mention.start))?.[1]
    const after = AFTER.exec(text.slice(mention.end, mention.end + REACH))?.[1]
    for (const words of [before, after]) {
      const country = words === undefined ? undefined : ofWords(words)
      if (country !== undefined) return country
    }
  }
  return ofDocument
}

const REACH = 40
const BEFORE = /((?:\p{Lu}[\p{L}.]{1,20} ){0,2}\p{Lu}[\p{L}.]{1,20})(?:['’]s?)? $/u
const AFTER = /^ in (?:the )?(\p{Lu}\p{L}{1,20}(?: \p{Lu}\p{L}{1,20})?)/u

/** Of all the words, else of the last two, else of the last. */
function ofWords(phrase: string): string | undefined {
  const words = fold(phrase.replaceAll('.', '')).split(' ')
  return lookUp(words.join(' ')) ?? lookUp(words.slice(-2).join(' ')) ?? lookUp(words.at(-1) ?? '')
}

const leaders = (counts: ReadonlyMap<string, number>) => [...counts].sort((a, b) => b[1] - a[1])

function placeCounts({ places, document: { text } }: Recognised): Map<string, number> {
  const counts = new Map<string, number>()
  for (const { start, end } of places) {
    const words = fold(text.slice(start, end))
    const country = lookUp(words) ?? lookUp(words.slice(words.lastIndexOf(' ') + 1))
    if (country !== undefined) counts.set(country, (counts.get(country) ?? 0) + 1)
  }
  return counts
}

/** Whether folded words are a place that everybody knows. */
export const isPlace = (words: string): boolean => lookUp(words) !== undefined

const lookUp = (place: string): string | undefined => countryOfPlace.get(place) ?? placeCues.get(place)?.country
