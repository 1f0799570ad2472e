import { honorifics, otherOffices } from '../data/honorifics.ts'
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
  if (honorific !== null && isOtherOffice(honorific, text.slice(Math.max(0, from - 16), from))) return null
  // "Hamilton, Circuit Judge. Padilla drove …": only what is cut short has a stop.
  return word.endsWith('.') && key.length > LONGEST_SHORT && honorific?.toLowerCase() === key ? null : honorific
}

/** "Vice President Cheney" is no president, and "Attorney General Reno" no general. */
function isOtherOffice(honorific: string, before: string): boolean {
  const word = fold(before.slice(before.lastIndexOf(' ', before.length - 2) + 1))
  return otherOffices.get(honorific)?.has(word) ?? false
}

const LONGEST_SHORT = 4

/** In small letters these are relations: "his father Irving". */
const KIN = new Set(['father', 'sister'])
