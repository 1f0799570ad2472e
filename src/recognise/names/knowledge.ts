import { LEAST_HASH, mix, SEED, slotOf } from './hash.ts'

/**
 * What the model knows of words and phrases before it has seen a document: word classes, dictionary tags, lists of names. Spellings are kept as
 * hashes only.
 */
export interface Knowledge {
  /** Hashes of lower-case words; the five arrays beside it are indexed by slot. */
  readonly words: Int32Array
  /** Class of words used alike, 1…; 0 for none. */
  readonly fine: Uint16Array
  /** How common: 1 (among the commonest) to 15; 0 for unknown words. */
  readonly rank: Uint8Array
  /** What kind of name words used like it are part of, and how surely: a code of `propensityOf`; 0 for unknown words. */
  readonly propensity: Uint8Array
  /** Number of the set of tags that the dictionary gives the word; 0 for none. */
  readonly tags: Uint8Array
  /** Bits of `wordLists`. */
  readonly lists: Uint8Array
  /** For each fine class the two coarser classes that it belongs to. */
  readonly middle: Uint8Array
  readonly coarse: Uint8Array
  /** Hashes of phrases and of every beginning of one. */
  readonly phrases: Int32Array
  /** Bits of `phraseLists`; 0 for what is only a beginning. */
  readonly phraseLists: Uint16Array
}

/** Lists of single words; `edgesNames`: may begin or end a name even in lower case; `never`: no name though it begins with a capital. */
export const wordLists = {
  firstNameUS: 1,
  firstName: 2,
  surnameUS: 4,
  surname: 8,
  legalForm: 16,
  inNames: 32,
  edgesNames: 64,
  never: 128,
} as const

/** Lists of phrases. */
export const phraseLists = {
  company: 1,
  finance: 2,
  government: 4,
  party: 8,
  media: 16,
  sports: 32,
  education: 64,
  otherOrganization: 128,
  listedCompany: 256,
  university: 512,
  city: 1024,
  country: 2048,
  region: 4096,
  person: 8192,
  /** Products, works, events, indexes, peoples: capitalised, and no name to find. */
  thing: 16384,
} as const

/** The longest phrase that lists hold, in tokens. */
export const LONGEST_PHRASE = 9

export const beginPhrase = SEED
export const extendPhrase = (hash: number, lower: number): number => mix(hash, lower) || LEAST_HASH

/** Slot of a word's facts, -1 when the model does not know it. */
export function wordSlot(knowledge: Knowledge, lower: number): number {
  const slot = slotOf(knowledge.words, lower)
  return knowledge.words[slot] === lower ? slot : -1
}

/** Lists that hold a phrase, 0 for a mere beginning of one, -1 when nothing known begins so. */
export function listsOf(knowledge: Knowledge, phrase: number): number {
  const slot = slotOf(knowledge.phrases, phrase)
  return knowledge.phrases[slot] === phrase ? (knowledge.phraseLists[slot] ?? 0) : -1
}
