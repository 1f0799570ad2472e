import { shapes } from '../segment/index.ts'
import type { Kind, Linked, Span } from '../types.ts'
import { dividedSentences } from './sentences.ts'

/** A stretch of text as the rules of statements see it: a whole mention or place, else one token. */
export interface Item extends Span {
  readonly kind: Kind | 'place' | 'word' | 'mark'
  /** Lower case with a straight apostrophe; of marks the mark; empty for mentions. */
  readonly word: string
  /** Index of the mention, -1 for words, marks and places. */
  readonly mention: number
  /** Written with a capital first letter. */
  readonly capital: boolean
}

/** A document opened for the rules: they ask for the items of the stretches that they need, and nothing else is looked at. */
export interface Reading {
  readonly linked: Linked
  readonly text: string
  /** The document's sentences as the rules see them. */
  readonly sentences: readonly Span[]
  /** Items of a range, in order. */
  items(from: number, to: number): readonly Item[]
  /** Items of a sentence. */
  sentence(index: number): readonly Item[]
  /** The last sentence that starts at or before the offset. */
  sentenceAt(offset: number): number
  /** Index of the document's entity that a mention belongs to. */
  entityOf(mention: number): number | null
}

export function openReading(linked: Linked): Reading {
  const { document, tokens, mentions, places } = linked
  const sentences = dividedSentences(linked)
  const { text } = document
  const entityOf = new Int32Array(mentions.length).fill(-1)
  for (const [index, entity] of linked.entities.entries()) for (const mention of entity.mentions) entityOf[mention] = index
  const cache = new Map<number, readonly Item[]>()

  const items = (from: number, to: number): readonly Item[] => {
    const found: Item[] = []
    let mention = firstAtOrAfter(mentions.length, index => mentions[index]?.end ?? 0, from + 1)
    let place = firstAtOrAfter(places.length, index => places[index]?.end ?? 0, from + 1)
    let at = from
    let token = firstAtOrAfter(tokens.count, index => tokens.start[index] ?? 0, from)
    while (token < tokens.count) {
      const start = tokens.start[token] ?? to
      if (start >= to) break
      if (start < at) {
        token++
        continue
      }
      while ((mentions[mention]?.end ?? to) <= start && mention < mentions.length) mention++
      while ((places[place]?.end ?? to) <= start && place < places.length) place++
      const name = mentions[mention]
      const where = places[place]
      if (name !== undefined && name.start <= start) {
        found.push({ start: name.start, end: name.end, kind: name.kind, word: '', mention, capital: true })
        at = name.end
      } else if (where !== undefined && where.start <= start) {
        found.push({ start: where.start, end: where.end, kind: 'place', word: '', mention: -1, capital: true })
        at = where.end
      } else {
        const end = tokens.end[token] ?? start
        found.push(plainItem(text, start, end, tokens.shape[token] ?? 0))
        at = end
      }
      token++
    }
    return found
  }

  return {
    linked,
    text,
    sentences,
    items,
    sentence(index) {
      const known = cache.get(index)
      if (known !== undefined) return known
      const span = sentences[index]
      const found = span === undefined ? [] : items(span.start, span.end)
      if (cache.size === MOST_KEPT) cache.clear()
      cache.set(index, found)
      return found
    },
    sentenceAt: offset => Math.max(0, firstAtOrAfter(sentences.length, index => sentences[index]?.start ?? 0, offset + 1) - 1),
    entityOf: mention => {
      const entity = entityOf[mention] ?? -1
      return entity < 0 ? null : entity
    },
  }
}

/** Sentences of which the items are kept: rules look back at a few. Of a long text all of them would take many times its own memory. */
const MOST_KEPT = 2000

function plainItem(text: string, start: number, end: number, shape: number): Item {
  const slice = text.slice(start, end)
  const isMark = shape === shapes.punctuation || shape === shapes.symbol
  const word = shape === shapes.lower ? slice : slice.toLowerCase().replace('’', "'")
  const capital = shape !== shapes.lower && shape !== shapes.possessive && shape !== shapes.number && !isMark
  return {
    start,
    end,
    kind: isMark ? 'mark' : 'word',
    word: word.length > 1 && word.endsWith('.') ? word.slice(0, -1) : word,
    mention: -1,
    capital,
  }
}

/** Whether one of the spans, sorted and apart, holds the item: within a quotation, say. */
export function isWithin(spans: readonly Span[], { start, end }: Span): boolean {
  const next = firstAtOrAfter(spans.length, index => spans[index]?.end ?? 0, end)
  return (spans[next]?.start ?? Number.POSITIVE_INFINITY) <= start
}

/** The first index whose value is at least `least`; values ascend. */
export function firstAtOrAfter(count: number, value: (index: number) => number, least: number): number {
  let low = 0
  let high = count
  while (low < high) {
    const middle = (low + high) >> 1
    if (value(middle) < least) low = middle + 1
    else high = middle
  }
  return low
}
