import type { Sentence } from '../../types.ts'
import type { View } from './view.ts'
import { looks, type Words } from './words.ts'

/** How a sentence uses capitals. */
export const modes = {
  ordinary: 0,
  /** `Chipmaker to Cut 4,000 Jobs After Weak Quarter` */
  titleCase: 1,
  /** `CHIPMAKER TO CUT 4,000 JOBS` */
  capitals: 2,
  /** `anyone heard from apple yet?` */
  lower: 3,
  /** A line of few words: a name, a label, a cell. */
  fragment: 4,
} as const

/** Whether the document begins most of its sentences in lower case, as chat and hasty mail do. */
export function writesLower(view: View, words: Words): boolean {
  let lower = 0
  let capital = 0
  for (const { firstToken, endToken } of view.segmented.sentences) {
    let token = firstToken
    while (token < endToken && (words.look[view.word[token] ?? 0] ?? 0) >= looks.number) token++
    if (token === endToken) continue
    if ((words.look[view.word[token] ?? 0] ?? 0) === looks.lower) lower++
    else capital++
  }
  return lower > 2 && lower > capital
}

export function modeOf(view: View, words: Words, { firstToken, endToken }: Sentence, careless: boolean): number {
  let lower = 0
  let lowerLong = 0
  let title = 0
  let upper = 0
  for (let token = firstToken; token < endToken; token++) {
    const word = view.word[token] ?? 0
    const look = words.look[word] ?? 0
    if (look === looks.lower) {
      lower++
      if ((view.segmented.tokens.end[token] ?? 0) - (view.segmented.tokens.start[token] ?? 0) > 4) lowerLong++
    } else if (look === looks.title || look === looks.mixed) title++
    else if (look === looks.upper) upper++
  }
  const all = lower + title + upper
  if (upper > 0 && upper >= all * 0.7 && all > 2) return modes.capitals
  if (title + upper === 0 && (lower > 2 || (careless && lower > 0))) return modes.lower
  if (all > 0 && all < 4 && lower === 0) return modes.fragment
  if (title + upper > 3 && lowerLong <= (title + upper) * 0.2 && title + upper >= lower) return modes.titleCase
  return modes.ordinary
}

const COLON = 58
const QUOTES = new Set([34, 0x201c, 0x201d, 0x2018, 39, 40, COLON, 0x2022, 45, 0x2013, 0x2014, 42, 62, 124, 91, 47, 35])

export function markOpenings(view: View, words: Words, { firstToken, endToken }: Sentence): void {
  let begun = false
  for (let token = firstToken; token < endToken; token++) {
    const look = words.look[view.word[token] ?? 0] ?? 0
    const isMark = look === looks.punctuation || look === looks.symbol
    if (!begun && !isMark) {
      view.opens[token] = 1
      begun = true
    } else if (begun && token > firstToken) {
      const before = view.segmented.tokens.start[token - 1] ?? 0
      const beforeLook = words.look[view.word[token - 1] ?? 0] ?? 0
      if (beforeLook >= looks.punctuation && beforeLook <= looks.symbol && QUOTES.has(view.segmented.document.text.charCodeAt(before)))
        view.opens[token] = 2
    }
  }
}
