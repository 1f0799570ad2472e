import { commonInstitutions, countryOfPlace } from '../data/country-places.ts'
import { placeCues } from '../data/currency-places.ts'
import type { Recognised } from '../types.ts'
import { fold } from './fold.ts'

/** Whether every country has one of that name: "Supreme Court". `core`: the name's folded words. */
export const isCommonInstitution = (core: readonly string[]): boolean => commonInstitutions.has(core.join(' '))

/** The country that most of a document's places lie in; null without places or when two lead. */
export function countryOf({ places, document: { text } }: Recognised): string | null {
  const counts = new Map<string, number>()
  for (const { start, end } of places) {
    const words = fold(text.slice(start, end))
    const country = lookUp(words) ?? lookUp(words.slice(words.lastIndexOf(' ') + 1))
    if (country !== undefined) counts.set(country, (counts.get(country) ?? 0) + 1)
  }
  const [first, second] = [...counts].sort((a, b) => b[1] - a[1])
  return first === undefined || first[1] === second?.[1] ? null : first[0]
}

/** Whether folded words are a place that everybody knows. */
export const isPlace = (words: string): boolean => lookUp(words) !== undefined

const lookUp = (place: string): string | undefined => countryOfPlace.get(place) ?? placeCues.get(place)?.country
