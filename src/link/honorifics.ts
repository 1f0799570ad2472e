import { honorifics } from '../data/honorifics.ts'
import { fold } from './fold.ts'

/** The honorific right before a name, as people.csv prints it: "Sen. " → Senator; null when there is none. */
export function honorificBefore(text: string, start: number): string | null {
  if (text.charCodeAt(start - 1) !== 32) return null
  const from = text.lastIndexOf(' ', start - 2) + 1
  if (start - from > 16 || start - from < 3) return null
  const word = text.slice(from, start - 1).replace(/^[\s\S]*[\s("“‘'-]/, '')
  if (!/^\p{L}+\.?$/u.test(word) || KIN.has(word)) return null
  const key = fold(word)
  const honorific = honorifics.get(key) ?? null
  // "Hamilton, Circuit Judge. Padilla drove …": only what is cut short has a stop.
  return word.endsWith('.') && key.length > LONGEST_SHORT && honorific?.toLowerCase() === key ? null : honorific
}

const LONGEST_SHORT = 4

/** In small letters these are relations: "his father Irving". */
const KIN = new Set(['father', 'sister'])
