import type { Quoted } from './marks.ts'

const FEWEST_WORDS = 3

const SMALL = /^(?:a|an|the|of|in|on|for|to|and|or|with|by|at|from|s|de|la)$/i

/** “I Did My Own Stunts”: the words of a title begin with capitals. */
function isTitle(quoted: string, isSetOff: boolean): boolean {
  const words = quoted.match(/\p{L}[\p{L}'’]{3,}/gu) ?? []
  // "had hoped for more from “Reno or Bust.”"
  const fewest = /[,.?!]$/.test(quoted) && isSetOff ? 4 : 2
  // "“The Bee-Keeper’s Son”": short words have capitals, too.
  const main = quoted.split(/[\s-]+/).filter(word => !SMALL.test(word))
  if (!isSetOff && main.length >= 2 && main.every(word => /^\p{Lu}/u.test(word)) && !/[.!?,]$/.test(quoted)) return true
  return words.length >= fewest && words.every(word => /^\p{Lu}/u.test(word)) && !/[.!?]\s/.test(quoted)
}

// "said “Vive la France,”".
const SAID = /\b(?:said|says?|wrote|writes|asked|asks|replied|shouted|cried|yelled|tweeted|answered) $/

/** A word or two in marks are a name or a term ("so-called “bad bank”") unless they are set off like a sentence. */
export function isSpeech(text: string, { start, end, open, close }: Quoted): boolean {
  const quoted = text.slice(start, end)
  const setOff = open === 0 || /[:,.?!”"\n]\s*$/.test(text.slice(Math.max(0, open - 2), open))
  if (isTitle(quoted, setOff || SAID.test(text.slice(Math.max(0, open - 10), open))) || /^so-called\b/i.test(quoted)) return false
  if (quoted.split(/\s+/, FEWEST_WORDS).length >= FEWEST_WORDS) return true
  return setOff && (/[,.?!]$/.test(quoted) || text.charAt(close) === ',')
}
