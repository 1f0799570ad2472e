import type { Reading } from './reading.ts'

const PRONOUNS = new Set(['he', 'she', 'his', 'her'])

// "He" does not reach further back than this many sentences.
const REACH = 8

/**
 * The person "he" or "she" stands for: the one named first in the nearest sentence before that names any. After "he" or "his" a sentence
 * goes on about somebody named earlier, so the people named there are passed over.
 */
export function personBehind(reading: Reading, offset: number): number | null {
  const here = reading.sentenceAt(offset)
  for (let index = here; index >= 0 && index > here - REACH; index--) {
    const items = reading.sentence(index)
    for (const item of items) {
      if (item.start >= offset) break
      if (PRONOUNS.has(item.word)) break
      if (item.kind === 'person') return reading.entityOf(item.mention)
    }
  }
  return null
}
