import type { Sentence } from '../../types.ts'
import { wordLists } from './knowledge.ts'
import { modes } from './modes.ts'
import type { View } from './view.ts'
import { looks, type Words } from './words.ts'

const isCapital = (look: number): boolean =>
  look === looks.title ||
  look === looks.upper ||
  look === looks.mixed ||
  look === looks.dotted ||
  look === looks.initial ||
  look === looks.alphanumeric

/** Decides which tokens of a sentence a name may hold: 1 on their own, 2 only between others, 0 not at all. */
export function markCandidates(view: View, words: Words, { firstToken, endToken }: Sentence, mode: number): void {
  const { candidate, word } = view
  for (let token = firstToken; token < endToken; token++) {
    const id = word[token] ?? 0
    const look = words.look[id] ?? 0
    if (isCapital(look)) candidate[token] = look === looks.title && ((words.lists[id] ?? 0) & wordLists.never) !== 0 ? DOUBTFUL : 1
    else if (look === looks.lower) {
      const lists = words.lists[id] ?? 0
      if ((lists & wordLists.edgesNames) !== 0) candidate[token] = 1
      else if (mode === modes.lower && ((words.rank[id] ?? 0) === 0 || (words.rank[id] ?? 0) > 4 || (lists & wordLists.firstNameUS) !== 0))
        candidate[token] = 1
    }
  }
  // `The` is worth a look before `Bank`, not before `bank`.
  for (let token = firstToken; token < endToken; token++) {
    if (candidate[token] === DOUBTFUL)
      candidate[token] = (token > firstToken && candidate[token - 1] === 1) || (token + 1 < endToken && candidate[token + 1] === 1) ? 1 : 0
  }
  // Between two candidates: joining words (`Bank of the West`), numbers, hyphens, ampersands, commas (`Kidder, Peabody & Co.`); after one: `Macy's`.
  for (let token = firstToken; token < endToken; token++) {
    if (candidate[token] !== 0) continue
    const id = word[token] ?? 0
    const look = words.look[id] ?? 0
    const before = token > firstToken && candidate[token - 1] !== 0
    if (look === looks.lower && isHyphenated(view, words, token, firstToken)) candidate[token] = 1
    else if (isClosingBracket(view, token) && token > firstToken + 1 && candidate[token - 1] === 1 && candidate[token - 2] === 2)
      candidate[token] = 2
    else if (look === looks.possessive) {
      if (before) candidate[token] = 2
    } else if (look === looks.number) {
      // `Channel 4`, `20 Minutes`; not `Monday 5`.
      const never = before && ((words.lists[word[token - 1] ?? 0] ?? 0) & wordLists.never) !== 0
      if ((before && !never) || (!before && token + 1 < endToken && candidate[token + 1] === 1)) candidate[token] = 2
    } else if (before && joins(view, words, token, endToken)) candidate[token] = 2
  }
}

/** `Chiang Kai-shek`, `Park Sung-hye`: a word that is hardly English after a hyphen after a name, not `Dallas-based`; `Micro-⏎soft`: the rest of a divided word. */
function isHyphenated(view: View, words: Words, token: number, firstToken: number): boolean {
  if (token < firstToken + 2 || view.candidate[token - 2] !== 1) return false
  const { tokens, document } = view.segmented
  const hyphen = tokens.start[token - 1] ?? 0
  if (document.text.charCodeAt(hyphen) !== HYPHEN || tokens.end[token - 2] !== hyphen) return false
  const rank = words.rank[view.word[token] ?? 0] ?? 0
  const tight = tokens.start[token] === hyphen + 1
  if (tight ? rank !== 0 && rank < LEAST_RARE : !document.text.slice(hyphen, tokens.start[token]).includes('\n')) return false
  view.candidate[token - 1] = 2
  return true
}

const DOUBTFUL = 9
const HYPHEN = 45
/** Words of this rank and beyond are outside the commonest two thousand or so. */
const LEAST_RARE = 5

const isClosingBracket = (view: View, token: number): boolean =>
  view.segmented.document.text.charCodeAt(view.segmented.tokens.start[token] ?? 0) === 41

const FARTHEST_JOINT = 4

/** Whether from `token` on only joining words and marks stand before the next capitalised word. */
function joins(view: View, words: Words, token: number, endToken: number): boolean {
  for (let at = token; at < endToken && at < token + FARTHEST_JOINT; at++) {
    if (view.candidate[at] === 1) return true
    const id = view.word[at] ?? 0
    const look = words.look[id] ?? 0
    const joint =
      look === looks.lower
        ? ((words.lists[id] ?? 0) & wordLists.inNames) !== 0
        : look === looks.punctuation || look === looks.symbol || look === looks.number
    if (!joint) return false
  }
  return false
}
