import { wordLists } from './knowledge.ts'
import { modes } from './modes.ts'
import type { View } from './view.ts'
import { looks, MOST_WORDS, type Words } from './words.ts'

/** Bits of `View.evidence`: the document also writes the word … */
export const evidence = {
  /** in lower case */
  lower: 1,
  /** capitalised where nothing but a name explains it */
  capital: 2,
  /** capitalised so more than once */
  often: 4,
  /** as the first of several capitalised words */
  leads: 8,
  /** as the last of several capitalised words */
  closes: 16,
  /** as the initials of capitalised words: `Securities and Exchange Commission … SEC` */
  initials: 32,
  /** before a legal form: `Lattice Peak Inc` */
  company: 64,
} as const

/** By word, while evidence is gathered; zero before and after. */
const seen = new Uint8Array(MOST_WORDS + 1)

export function gatherEvidence(view: View, words: Words): void {
  const note = (token: number, bits: number): void => {
    const key = words.lowerWord[view.word[token] ?? 0] ?? 0
    seen[key] = (seen[key] ?? 0) | bits
  }
  const acronyms = new Set<number>()
  for (const { firstToken, endToken } of view.segmented.sentences) {
    for (let token = firstToken; token < endToken; token++) {
      const id = view.word[token] ?? 0
      const look = words.look[id] ?? 0
      const mode = view.mode[token] ?? 0
      if (look === looks.lower) {
        if (mode === modes.ordinary) note(token, evidence.lower)
        continue
      }
      if (view.candidate[token] !== 1 || mode === modes.titleCase || mode === modes.capitals) continue
      if (view.opens[token] === 0 && mode === modes.ordinary) {
        const key = words.lowerWord[id] ?? 0
        const before = seen[key] ?? 0
        seen[key] = before | ((before & evidence.capital) === 0 ? evidence.capital : evidence.often)
      }
      const runStart = view.runStart[token] ?? 0
      const runEnd = view.runEnd[token] ?? 0
      if (token === runStart && runEnd - runStart > 1 && runEnd - runStart < 8) {
        note(token, evidence.leads)
        note(runEnd - 1, evidence.closes)
        let legal = token + 1
        while (legal < runEnd && ((words.lists[view.word[legal] ?? 0] ?? 0) & wordLists.legalForm) === 0) legal++
        if (legal < runEnd) for (let at = token; at < legal; at++) note(at, evidence.company)
        acronyms.add(initialsOf(view, words, runStart, runEnd))
      }
    }
  }
  addWideAcronyms(view, words, acronyms)
  for (let token = 0; token < view.count; token++) {
    if (view.candidate[token] !== 1) continue
    const id = view.word[token] ?? 0
    let bits = seen[words.lowerWord[id] ?? 0] ?? 0
    const look = words.look[id] ?? 0
    if ((look === looks.upper || look === looks.dotted) && view.mode[token] !== modes.capitals && acronyms.has(lettersOf(view, token)))
      bits |= evidence.initials
    view.evidence[token] = bits
  }
  for (let token = 0; token < view.count; token++) seen[words.lowerWord[view.word[token] ?? 0] ?? 0] = 0
}

function initialsOf(view: View, words: Words, from: number, to: number): number {
  let hash = 7
  for (let token = from; token < to; token++)
    if (view.candidate[token] === 1) hash = Math.imul(hash, 31) + (words.initial[view.word[token] ?? 0] ?? 0)
  return hash | 0
}

/** `Bank of England`, `Securities and Exchange Commission`: capitalised words with joining words between them. */
function addWideAcronyms(view: View, words: Words, into: Set<number>): void {
  for (const { firstToken, endToken } of view.segmented.sentences) {
    let token = firstToken
    while (token < endToken) {
      if (view.candidate[token] !== 1) {
        token++
        continue
      }
      let end = token + 1
      let wide = false
      while (end < endToken && view.candidate[end] !== 0) {
        if (view.candidate[end] === 2) wide = true
        end++
      }
      if (wide && end - token < 10) into.add(initialsOf(view, words, token, end))
      token = end
    }
  }
}

export function lettersOf(view: View, token: number): number {
  const { tokens, document } = view.segmented
  let hash = 7
  for (let at = tokens.start[token] ?? 0; at < (tokens.end[token] ?? 0); at++) {
    const code = document.text.charCodeAt(at)
    if (code !== 46 && code !== 38) hash = Math.imul(hash, 31) + (code >= 65 && code <= 90 ? code + 32 : code)
  }
  return hash | 0
}
