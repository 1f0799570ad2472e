import type { Segmented, Sentence } from '../../types.ts'
import { beginPhrase, extendPhrase, LONGEST_PHRASE, listsOf, wordLists } from './knowledge.ts'
import { looks, type Words, wordAt } from './words.ts'

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

/** One document as the model sees it: for each token what does not depend on any label. */
export interface View {
  readonly segmented: Segmented
  readonly count: number
  readonly word: Int32Array
  readonly sentence: Int32Array
  readonly mode: Uint8Array
  /** 1: the first word of its sentence; 2: comes after a quotation mark, colon, bullet or the like; 0: neither. */
  readonly opens: Uint8Array
  /** Tokens that a name may hold; all others are outside without asking the model. */
  readonly candidate: Uint8Array
  /** The run of capitalised words that holds the token, as tokens `[runStart, runEnd)`. */
  readonly runStart: Int32Array
  readonly runEnd: Int32Array
  /** Longest known phrase over the token: its lists, the token's place in it, its length. */
  readonly phraseLists: Uint16Array
  readonly phrasePlace: Uint8Array
  readonly phraseLength: Uint8Array
  /** How the document writes the word elsewhere, see `evidence`. */
  readonly evidence: Uint8Array
}

export function viewOf(segmented: Segmented, words: Words): View {
  const { tokens, document } = segmented
  const { count } = tokens
  const view: View = {
    segmented,
    count,
    word: new Int32Array(count),
    sentence: new Int32Array(count),
    mode: new Uint8Array(count),
    opens: new Uint8Array(count),
    candidate: new Uint8Array(count),
    runStart: new Int32Array(count),
    runEnd: new Int32Array(count),
    phraseLists: new Uint16Array(count),
    phrasePlace: new Uint8Array(count),
    phraseLength: new Uint8Array(count),
    evidence: new Uint8Array(count),
  }
  for (let token = 0; token < count; token++) {
    view.word[token] = wordAt(words, document.text, tokens.start[token] ?? 0, tokens.end[token] ?? 0, tokens.shape[token] ?? 0)
  }
  const careless = writesLower(view, words)
  for (const [index, sentence] of segmented.sentences.entries()) {
    view.sentence.fill(index, sentence.firstToken, sentence.endToken)
    const mode = modeOf(view, words, sentence, careless)
    view.mode.fill(mode, sentence.firstToken, sentence.endToken)
    markOpenings(view, words, sentence)
    markCandidates(view, words, sentence, mode)
    markRuns(view, words, sentence)
    markPhrases(view, words, sentence)
  }
  gatherEvidence(view, words)
  return view
}

const isCapital = (look: number): boolean =>
  look === looks.title ||
  look === looks.upper ||
  look === looks.mixed ||
  look === looks.dotted ||
  look === looks.initial ||
  look === looks.alphanumeric

/** Whether the document begins most of its sentences in lower case, as chat and hasty mail do. */
function writesLower(view: View, words: Words): boolean {
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

function modeOf(view: View, words: Words, { firstToken, endToken }: Sentence, careless: boolean): number {
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

function markOpenings(view: View, words: Words, { firstToken, endToken }: Sentence): void {
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

function markCandidates(view: View, words: Words, { firstToken, endToken }: Sentence, mode: number): void {
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
    else if (look === looks.possessive || look === looks.number) {
      const after = token + 1 < endToken && candidate[token + 1] === 1
      if (before || (look === looks.number && after)) candidate[token] = 2
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
/** Words of this rank and beyond are outside the commonest ten thousand. */
const LEAST_RARE = 7

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

/** Runs of capitalised words with what stands between them without a space or as `&`, `of`: the head word and the neighbours of a run tell its kind. */
function markRuns(view: View, words: Words, { firstToken, endToken }: Sentence): void {
  let token = firstToken
  while (token < endToken) {
    if (view.candidate[token] !== 1) {
      token++
      continue
    }
    let end = token + 1
    while (end < endToken) {
      if (view.candidate[end] === 1) end++
      else if (view.candidate[end] === 2 && end + 1 < endToken && view.candidate[end + 1] === 1 && isTight(view, words, end)) end += 2
      else break
    }
    view.runStart.fill(token, token, end)
    view.runEnd.fill(end, token, end)
    token = end
  }
}

function isTight(view: View, words: Words, token: number): boolean {
  const look = words.look[view.word[token] ?? 0] ?? 0
  const code = view.segmented.document.text.charCodeAt(view.segmented.tokens.start[token] ?? 0)
  if (code === 38) return true
  const { start, end } = view.segmented.tokens
  return (
    (look === looks.punctuation || look === looks.possessive) &&
    code !== 44 &&
    code !== 40 &&
    code !== 41 &&
    (end[token] ?? 0) === (start[token + 1] ?? 0)
  )
}

/** Place of a token in a known phrase. */
export const places = { none: 0, whole: 1, first: 2, middle: 3, last: 4 } as const

function markPhrases(view: View, words: Words, { firstToken, endToken }: Sentence): void {
  const { knowledge } = words
  let token = firstToken
  while (token < endToken) {
    let end = token + 1
    if (view.candidate[token] === 1) {
      let phrase: number = beginPhrase
      let best = 0
      for (let at = token; at < endToken && at < token + LONGEST_PHRASE; at++) {
        phrase = extendPhrase(phrase, words.lower[view.word[at] ?? 0] ?? 0)
        const lists = listsOf(knowledge, phrase)
        if (lists < 0) break
        if (lists > 0) {
          best = lists
          end = at + 1
        }
      }
      if (best > 0) {
        view.phraseLists.fill(best, token, end)
        view.phraseLength.fill(Math.min(end - token, 4), token, end)
        if (end === token + 1) view.phrasePlace[token] = places.whole
        else {
          view.phrasePlace.fill(places.middle, token, end)
          view.phrasePlace[token] = places.first
          view.phrasePlace[end - 1] = places.last
        }
      }
    }
    token = end
  }
}

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

function gatherEvidence(view: View, words: Words): void {
  const seen = new Map<number, number>()
  const note = (token: number, bits: number): void => {
    const key = words.lowerWord[view.word[token] ?? 0] ?? 0
    seen.set(key, (seen.get(key) ?? 0) | bits)
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
        const before = seen.get(key) ?? 0
        seen.set(key, before | ((before & evidence.capital) === 0 ? evidence.capital : evidence.often))
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
    let bits = seen.get(words.lowerWord[id] ?? 0) ?? 0
    const look = words.look[id] ?? 0
    if ((look === looks.upper || look === looks.dotted) && view.mode[token] !== modes.capitals && acronyms.has(lettersOf(view, token)))
      bits |= evidence.initials
    view.evidence[token] = bits
  }
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

function lettersOf(view: View, token: number): number {
  const { tokens, document } = view.segmented
  let hash = 7
  for (let at = tokens.start[token] ?? 0; at < (tokens.end[token] ?? 0); at++) {
    const code = document.text.charCodeAt(at)
    if (code !== 46 && code !== 38) hash = Math.imul(hash, 31) + (code >= 65 && code <= 90 ? code + 32 : code)
  }
  return hash | 0
}
