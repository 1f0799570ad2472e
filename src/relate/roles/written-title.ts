import { nationalities } from '../../data/role-words.ts'
import type { Item } from '../reading.ts'
import { isHonorific, isPlain } from './words.ts'

/** "Electricity Minister", "Animal Control Officer": words with capitals before the role belong to it, but in a headline, where all words have them. */
export function firstOfTitle(items: readonly Item[], start: number, head: number): number {
  if (!items[start]?.capital || !TITLED.test(items[head]?.word ?? '') || !isSentence(items)) return start
  let first = start
  while (first > 0 && first > start - 3 && items[first - 1]?.capital && isPlain(items[first - 1]) && !isHonorific(items[first - 1])) first--
  const before = items[first - 1]
  if (first === start || (before?.kind === 'word' && before.capital)) return start
  const isOpening = first === 0 || (before?.kind === 'mark' && before.word !== ',')
  const word = items[first]?.word ?? ''
  return (isOpening && NO_TITLE.test(word)) || isOfCountry(word) ? first + 1 : first
}

export const isOfCountry = (word: string): boolean => OF_COUNTRY.test(word) || nationalities.has(word)

// "Senegalese Foreign Minister": where, and no part of the role.
const OF_COUNTRY = /(?:[ie]an|ese|ish|[^aeiou]i|kazakh|uzbek|afghan|cypriot|maltese|georgian)$/

export const HEADLINE_VERB =
  /^(?:sacks?|names?|hires?|picks?|taps?|sues?|fires?|meets?|backs?|urges?|tells?|says?|asks?|loses?|signs?|appoints?|sees?|ousts?|promotes?|drops?|elects?)$/

export const isSentence = (items: readonly Item[]): boolean => /^[.!?"”]$/.test(items.at(-1)?.word ?? '')

// Offices; "Brightly Chairman Jo Bell" is one of a firm that is not known.
const TITLED =
  /^(?:minister|secretary|commissioner|officer|judge|attorney|superintendent|sgt|sergeant|inspector|adviser|advisor|envoy|administrator|engineer|manager|leader|controller|deputy)s?$/

// "Yesterday President Bush", "Thank you, Poor Judge Bell".
const NO_TITLE =
  /^(?:yesterday|today|tonight|meanwhile|sadly|perhaps|maybe|even|only|ask|asks|thank|see|call|calls|dear|poor|young|old|now|here|just|still|like|says?|said|former|ex|soon|once|later|earlier|instead|however|next|last|other|many|most|some|all|each|every|english|late|tell|order|retired)$/
