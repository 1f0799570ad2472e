import type { Sentence } from '../../types.ts'
import { beginPhrase, extendPhrase, LONGEST_PHRASE, listsOf } from './knowledge.ts'
import type { View } from './view.ts'
import { looks, type Words } from './words.ts'

/** Runs of capitalised words with what stands between them without a space or as `&`, `of`: the head word and the neighbours of a run tell its kind. */
export function markRuns(view: View, words: Words, { firstToken, endToken }: Sentence): void {
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

export function markPhrases(view: View, words: Words, { firstToken, endToken }: Sentence): void {
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
