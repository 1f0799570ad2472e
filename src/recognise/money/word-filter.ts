/** Tells most words from a set apart by a hash that is computed while their letters are passed, before anything is cut out of the text. */
export interface WordFilter {
  /** False: the word is not in the set. True: it is worth looking up. */
  readonly mayHave: (hash: number) => boolean
}

const SIZE = 1 << 14

/** Hash of a word, letter by letter from 0, the same for both cases of a letter. */
export const hashStep = (hash: number, code: number): number => (Math.imul(hash, 31) + (code | 32)) | 0

export function wordFilter(words: Iterable<string>): WordFilter {
  const marked = new Uint8Array(SIZE)
  for (const word of words) {
    let hash = 0
    for (let index = 0; index < word.length; index++) hash = hashStep(hash, word.charCodeAt(index))
    marked[hash & (SIZE - 1)] = 1
  }
  return { mayHave: hash => marked[hash & (SIZE - 1)] === 1 }
}
