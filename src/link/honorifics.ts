import { honorifics } from '../data/honorifics.ts'
import { fold } from './fold.ts'

/** The honorific right before a name, as people.csv prints it: "Sen. " → Senator; null when there is none. */
export function honorificBefore(text: string, start: number): string | null {
  if (text.charCodeAt(start - 1) !== 32) return null
  const from = text.lastIndexOf(' ', start - 2) + 1
  if (start - from > 16 || start - from < 3) return null
  const word = text.slice(from, start - 1).replace(/^[\s\S]*[\s("“‘'-]/, '')
  return /^\p{L}/u.test(word) ? (honorifics.get(fold(word)) ?? null) : null
}
