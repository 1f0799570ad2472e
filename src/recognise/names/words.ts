import { finish, HASH_BITS, LEAST_HASH, mix, SEED, step } from './hash.ts'
import { type Knowledge, wordSlot } from './knowledge.ts'

/** What a word looks like, finer than the shapes of tokens. */
export const looks = {
  lower: 0,
  title: 1,
  upper: 2,
  initial: 3,
  mixed: 4,
  number: 5,
  alphanumeric: 6,
  possessive: 7,
  punctuation: 8,
  symbol: 9,
  /** `U.S.`, `J.P.` */
  dotted: 10,
} as const

/**
 * The distinct words met so far, each with what follows from its spelling alone. A document has few distinct words and a collection hardly
 * more, so what is worked out once per word instead of once per token costs next to nothing.
 */
export interface Words {
  readonly knowledge: Knowledge
  count: number
  /**
   * Open addressing, three numbers a slot and one of padding, so that one look into memory finds all: word + 1, and two independent hashes that stand for the exact
   * spelling.
   */
  readonly slots: Int32Array
  /** Hash of the folded lower-case spelling. */
  readonly lower: Int32Array
  /** The first word with the same lower-case spelling. */
  readonly lowerWord: Int32Array
  readonly lowerWords: Map<number, number>
  readonly look: Uint8Array
  readonly fine: Uint16Array
  readonly middle: Uint8Array
  readonly coarse: Uint8Array
  readonly rank: Uint8Array
  readonly propensity: Uint8Array
  readonly tags: Uint8Array
  readonly lists: Uint8Array
  /** Hash of the initials' letter: code of the first character, lower-case. */
  readonly initial: Uint16Array
  /** Own features, one array a word. */
  readonly features: Int32Array[]
}

/** With more distinct words than this the memory starts anew. */
export const MOST_WORDS = 1 << 17
const SLOTS = MOST_WORDS * 2
/** Numbers in a slot. */
const SLOT = 4

export function createWords(knowledge: Knowledge): Words {
  const room = MOST_WORDS + 1
  return {
    knowledge,
    count: 0,
    slots: new Int32Array(SLOTS * SLOT),
    lower: new Int32Array(room),
    lowerWord: new Int32Array(room),
    lowerWords: new Map(),
    look: new Uint8Array(room),
    fine: new Uint16Array(room),
    middle: new Uint8Array(room),
    coarse: new Uint8Array(room),
    rank: new Uint8Array(room),
    propensity: new Uint8Array(room),
    tags: new Uint8Array(room),
    lists: new Uint8Array(room),
    initial: new Uint16Array(room),
    features: [],
  }
}

export function forgetWords(words: Words): void {
  words.count = 0
  words.slots.fill(0)
  words.lowerWords.clear()
  words.features.length = 0
}

/** The number of the word at `[start, end)`; `shape` is the token's. */
export function wordAt(words: Words, text: string, start: number, end: number, shape: number): number {
  let hash = SEED
  let check = end - start
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at)
    hash = step(hash, code)
    check = (Math.imul(check, 31) + code) | 0
  }
  hash = finish(hash)
  const { slots } = words
  const last = SLOTS * SLOT - 1
  let slot = ((hash >>> (32 - HASH_BITS)) * SLOT) & last
  while (true) {
    const word = (slots[slot] ?? 0) - 1
    if (word < 0) break
    if (slots[slot + 1] === hash && slots[slot + 2] === check) return word
    slot = (slot + SLOT) & last
  }
  const word = words.count++
  slots[slot] = word + 1
  slots[slot + 1] = hash
  slots[slot + 2] = check
  describe(words, word, text.slice(start, end), shape)
  return word
}

/** Lower-case, one kind of apostrophe and hyphen, digits of plain numbers as 0, no stop at the end of an abbreviation (`Inc.` is `Inc`). */
export function fold(spelling: string, shape: number): string {
  let folded = spelling.toLowerCase()
  if (/[’‘‐‑–—]/.test(folded)) folded = folded.replace(/[’‘]/g, "'").replace(/[‐‑–—]/g, '-')
  if (shape === looks.number) return folded.replace(/\d/g, '0')
  if (folded.length > 2 && folded.endsWith('.') && folded.indexOf('.') === folded.length - 1) return folded.slice(0, -1)
  return folded
}

export function hashOf(folded: string): number {
  let hash = SEED
  for (let at = 0; at < folded.length; at++) hash = step(hash, folded.charCodeAt(at))
  return finish(hash) || LEAST_HASH
}

function describe(words: Words, word: number, spelling: string, shape: number): void {
  const folded = fold(spelling, shape)
  const lower = hashOf(folded)
  words.lower[word] = lower
  const first = words.lowerWords.get(lower)
  if (first === undefined) words.lowerWords.set(lower, word)
  words.lowerWord[word] = first ?? word
  const look = shape === looks.upper && spelling.includes('.') ? looks.dotted : shape
  words.look[word] = look
  const { knowledge } = words
  const slot = wordSlot(knowledge, lower)
  const fine = slot < 0 ? 0 : (knowledge.fine[slot] ?? 0)
  words.fine[word] = fine
  words.middle[word] = knowledge.middle[fine] ?? 0
  words.coarse[word] = knowledge.coarse[fine] ?? 0
  words.rank[word] = slot < 0 ? 0 : (knowledge.rank[slot] ?? 0)
  words.propensity[word] = slot < 0 ? 0 : (knowledge.propensity[slot] ?? 0)
  words.tags[word] = slot < 0 ? 0 : (knowledge.tags[slot] ?? 0)
  words.lists[word] = slot < 0 ? 0 : (knowledge.lists[slot] ?? 0)
  words.initial[word] = folded.charCodeAt(0)
  words.features[word] = ownFeatures(words, word, folded, spelling)
}

function ownFeatures(words: Words, word: number, folded: string, spelling: string): Int32Array {
  const look = words.look[word] ?? 0
  const lower = words.lower[word] ?? 0
  const fine = words.fine[word] ?? 0
  const lists = words.lists[word] ?? 0
  const tags = words.tags[word] ?? 0
  const rank = words.rank[word] ?? 0
  const propensity = words.propensity[word] ?? 0
  const found = [
    feature(1, lower),
    feature(2, fine),
    feature(3, words.middle[word] ?? 0),
    feature(4, words.coarse[word] ?? 0),
    feature(5, look * 16 + Math.min(folded.length, 15)),
    feature(6, tags * 16 + look),
    feature(7, lists * 16 + look),
    feature(31, propensity * 16 + look),
    feature(32, propensity * 256 + lists),
    feature(8, mix(lower, look)),
    feature(9, fine * 16 + look),
    feature(10, rank * 16 + look),
    feature(11, rank * 4096 + lists * 16 + look),
  ]
  for (let bit = 1; bit < 256; bit *= 2) if ((lists & bit) !== 0) found.push(feature(12, bit * 16 + look))
  if (look < looks.possessive) {
    found.push(feature(13, hashOf(pattern(spelling))))
    for (let length = 1; length <= 4; length++) {
      if (folded.length > length) found.push(feature(14 + length, hashOf(folded.slice(-length))))
      if (folded.length > length && length > 1) found.push(feature(20 + length, hashOf(folded.slice(0, length))))
    }
    if (/[-&'./\d]/.test(folded)) found.push(feature(19, hashOf(folded.replace(/[a-z]+/g, 'a').replace(/\d+/g, '0'))))
  }
  return Int32Array.from(found)
}

const feature = (template: number, value: number): number => mix(template, value)

/** `McDonald` → `XxXx`, `U.S.` → `X.X.`, `11bn` → `0x`. */
function pattern(spelling: string): string {
  return spelling
    .replace(/\p{Lu}+/gu, 'X')
    .replace(/\p{Ll}+/gu, 'x')
    .replace(/\d+/g, '0')
}
