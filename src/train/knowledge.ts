import { capacityFor, slotOf } from '../recognise/names/hash.ts'
import { type Knowledge, wordLists } from '../recognise/names/knowledge.ts'
import { fold, hashOf, looks } from '../recognise/names/words.ts'
import type { Classes } from './classes.ts'
import type { Annotated } from './corpora.ts'
import type { Lists } from './lists.ts'

/** Puts word classes, dictionary tags, lists, and what the training text says of lower-case words in names, into the tables that the model looks up. */
export function buildKnowledge(
  classes: Classes,
  dictionary: ReadonlyMap<number, number>,
  lists: Lists,
  training: readonly Annotated[],
): Knowledge {
  const learnt = [...nameWords(training), ...neverNames(training)]
  const all = new Set<number>([...classes.hash, ...dictionary.keys(), ...lists.words.keys(), ...learnt.map(([hash]) => hash)])
  const size = capacityFor(all.size)
  const knowledge = {
    words: new Int32Array(size),
    fine: new Uint16Array(size),
    rank: new Uint8Array(size),
    propensity: new Uint8Array(size),
    tags: new Uint8Array(size),
    lists: new Uint8Array(size),
    middle: classes.middle,
    coarse: classes.coarse,
    ...phraseTable(lists.phrases),
  }
  const place = (hash: number): number => {
    const slot = slotOf(knowledge.words, hash)
    knowledge.words[slot] = hash
    return slot
  }
  for (const [index, hash] of classes.hash.entries()) {
    const slot = place(hash)
    knowledge.fine[slot] = classes.fine[index] ?? 0
    knowledge.rank[slot] = classes.rank[index] ?? 0
    knowledge.propensity[slot] = classes.propensity[index] ?? 0
  }
  for (const [hash, tags] of dictionary) knowledge.tags[place(hash)] = tags
  for (const [hash, bits] of [...lists.words, ...learnt]) {
    const slot = place(hash)
    knowledge.lists[slot] = (knowledge.lists[slot] ?? 0) | bits
  }
  return knowledge
}

function phraseTable(phrases: ReadonlyMap<number, number>): { phrases: Int32Array; phraseLists: Uint16Array } {
  const table = { phrases: new Int32Array(capacityFor(phrases.size)), phraseLists: new Uint16Array(capacityFor(phrases.size)) }
  for (const [hash, bits] of phrases) {
    const slot = slotOf(table.phrases, hash)
    table.phrases[slot] = hash
    table.phraseLists[slot] = bits
  }
  return table
}

/** Lower-case words seen inside names (`of`, `de la`), and those that begin or end names more often than by chance (`von`, `plc`). */
function nameWords(training: readonly Annotated[]): Map<number, number> {
  const inside = new Map<number, number>()
  const edges = new Map<number, number>()
  const seen = new Map<number, number>()
  const add = (map: Map<number, number>, key: number): void => void map.set(key, (map.get(key) ?? 0) + 1)
  for (const { segmented, names } of training) {
    const { tokens, document, sentences } = segmented
    let next = 0
    for (const { firstToken, endToken } of sentences) {
      let capitals = 0
      for (let token = firstToken; token < endToken; token++)
        if (tokens.shape[token] === looks.title || tokens.shape[token] === looks.upper) capitals++
      for (let token = firstToken; token < endToken; token++) {
        const start = tokens.start[token] ?? 0
        while (next < names.length && (names[next]?.end ?? 0) <= start) next++
        if (tokens.shape[token] !== looks.lower) continue
        const hash = hashOf(fold(document.text.slice(start, tokens.end[token]), looks.lower))
        const name = names[next]
        if (capitals > 0) add(seen, hash)
        if (name === undefined || start < name.start) continue
        if (start === name.start || tokens.end[token] === name.end) {
          if (capitals > 0) add(edges, hash)
        } else add(inside, hash)
      }
    }
  }
  const found = new Map<number, number>()
  for (const [hash, count] of inside) if (count >= 3) found.set(hash, wordLists.inNames)
  for (const [hash, count] of edges) {
    if (count >= 2 && count >= (seen.get(hash) ?? 0) * 0.08) found.set(hash, (found.get(hash) ?? 0) | wordLists.edgesNames)
  }
  return found
}

/** Words that often begin with a capital and are hardly ever part of a name: `The`, `However`, `Tuesday`. */
function neverNames(training: readonly Annotated[]): Map<number, number> {
  const seen = new Map<number, number>()
  const named = new Map<number, number>()
  for (const { segmented, names } of training) {
    const { tokens, document } = segmented
    let next = 0
    for (let token = 0; token < tokens.count; token++) {
      const start = tokens.start[token] ?? 0
      while (next < names.length && (names[next]?.end ?? 0) <= start) next++
      if (tokens.shape[token] !== looks.title) continue
      const hash = hashOf(fold(document.text.slice(start, tokens.end[token]), looks.title))
      seen.set(hash, (seen.get(hash) ?? 0) + 1)
      if (start >= (names[next]?.start ?? Number.POSITIVE_INFINITY)) named.set(hash, (named.get(hash) ?? 0) + 1)
    }
  }
  const found = new Map<number, number>()
  for (const [hash, count] of seen) if (count >= OFTEN && (named.get(hash) ?? 0) <= count * SELDOM) found.set(hash, wordLists.never)
  return found
}

const OFTEN = 20
const SELDOM = 0.002
