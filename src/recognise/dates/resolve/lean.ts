import type { Lexeme } from '../lexemes.ts'
import type { Lean } from './index.ts'

const ahead: ReadonlySet<string> = new Set(
  `will shall 'll ’ll going expected expects expect scheduled due plans planned plan set upcoming coming next deadline until hopes tomorrow aims intends slated would must should
   begins opens starts expires votes faces ahead meets join please rsvp deadline vote`.split(/\s+/),
)
const back: ReadonlySet<string> = new Set(
  `said was were had has been told came rose fell began made took went saw gave held met won lost sold bought left did got became put ran
   wrote grew led built cut shut hit spoke stood since ago found paid sent`.split(' '),
)

const REACH = 12

/** Looks for the verb nearest to the date: first to its left up to the clause's edge, then to its right. */
export function leanOf(text: string, lexemes: readonly Lexeme[], start: number, end: number): Lean {
  let first = 0
  while (first < lexemes.length && (lexemes[first]?.start ?? 0) < start) first++
  let last = first
  while (last < lexemes.length && (lexemes[last]?.end ?? 0) < end) last++
  for (let at = first - 1, seen = 0; at >= 0 && seen < REACH; at--, seen++) {
    const verdict = leanOfWord(text, lexemes, at)
    if (verdict !== null) return verdict
  }
  for (let at = last + 1, seen = 0; at < lexemes.length && seen < REACH; at++, seen++) {
    const verdict = leanOfWord(text, lexemes, at)
    if (verdict !== null) return verdict
  }
  return null
}

function leanOfWord(text: string, lexemes: readonly Lexeme[], at: number): Lean {
  const lexeme = lexemes[at]
  if (lexeme === undefined) return null
  const word = text.slice(lexeme.start, lexeme.end).toLowerCase()
  if (ahead.has(word)) return 'ahead'
  if (back.has(word) || (word.length > 4 && word.endsWith('ed'))) {
    // "will be held", "to be opened"
    for (let before = at - 1; before >= at - 3 && before >= 0; before--) {
      const earlier = lexemes[before]
      if (earlier === undefined) break
      const verb = text.slice(earlier.start, earlier.end).toLowerCase()
      if (verb === 'will' || verb === 'to' || verb === 'would' || verb === 'is' || verb === 'are') return 'ahead'
    }
    return 'back'
  }
  return null
}
