import { genderOfGivenName } from '../data/given-names.ts'
import {
  chineseFamilies,
  generations,
  hungarianFamilies,
  hungarianGiven,
  iberianFamilies,
  iberianGiven,
  koreanFamilies,
  koreanSyllables,
  particles,
  southernFamilies,
  spanishGiven,
  suffixes,
  vietnameseFamilies,
} from '../data/name-words.ts'
import { formalNames } from '../data/nicknames.ts'
import { fold } from './fold.ts'
import { remember } from './remember.ts'

/** A person's name taken apart; all words folded. */
export interface PersonName {
  /** Given names and initials in order: `donald`, `j`. */
  readonly given: readonly string[]
  /** Family name with its particles: `van`, `der`, `berg`. Of a single word it is not known what it is: then this is that word and `given` is empty. */
  readonly family: readonly string[]
  /** `jr`, `sr`, `ii` … */
  readonly generation: string | null
  /** What stands in quotation marks: `gus` of 'Augustus "Gus" Tolliver'. */
  readonly nickname: string | null
}

/** The parts as written, for the table of people. */
export interface NameParts {
  readonly given: string | null
  readonly family: string | null
  readonly suffix: string | null
}

interface Split {
  /** Words as written, family name last. */
  readonly words: readonly string[]
  /** Where the family name begins in `words`. */
  readonly family: number
  readonly suffixes: readonly string[]
}

/**
 * Given name, family name and suffix of a person as the name writes them. Particles belong to the family name ("van der Berg"), Chinese, Korean
 * and Hungarian names may have the family name first, Spanish names have two. A single word is a family name unless nothing tells: then both are null.
 */
export function nameParts(name: string): NameParts {
  const { words, family, suffixes: ends } = split(name)
  const suffix = ends.length > 0 ? ends.join(' ') : null
  if (words.length < 2) return { given: null, family: words[0] ?? null, suffix }
  return { given: words.slice(0, family).join(' ') || null, family: words.slice(family).join(' ') || null, suffix }
}

/** The parts of a name as they are compared. */
export const parsePerson: (name: string) => PersonName = remember(parse)

function parse(name: string): PersonName {
  const quoted = QUOTED.exec(name)
  const { words, family, suffixes: ends } = split(quoted === null ? name : name.replace(quoted[0], ' '))
  const generation = ends.map(end => generations.get(fold(end))).find(each => each !== undefined) ?? null
  const nickname = quoted === null ? null : fold(quoted[1] ?? '')
  const folded = (some: readonly string[]) => some.flatMap(word => fold(word).split(' ')).filter(word => word !== '')
  // A double-barrelled family name is one: "Batiste-Green" is not "Batiste".
  const foldedFamily = (some: readonly string[]) => some.map(word => fold(word).replaceAll(' ', '-')).filter(word => word !== '')
  if (words.length < 2) return { given: [], family: foldedFamily(words), generation, nickname }
  return { given: folded(words.slice(0, family)).flatMap(initials), family: foldedFamily(words.slice(family)), generation, nickname }
}

const QUOTED = / ["“'‘]([^"“”]{2,20})["”'’](?= )/

/** `jr` written together for two initials ("J.R. Okafor", "JR Okafor"): two letters without a vowel are not a name. */
function initials(word: string): readonly string[] {
  return word.length === 2 && !/[aeiouy]|md|st|ng/.test(word) ? [...word] : [word]
}

/** The formal name behind a nickname: `bill` → `william`; other names stay as they are. */
export const formalGiven = (given: string): string => formalNames.get(given) ?? given

function split(name: string): Split {
  const words = inOrder(name)
  const ends: string[] = []
  while (words.length > 1 && suffixes.has(fold(words.at(-1) ?? ''))) ends.unshift(words.pop() ?? '')
  const first = fold(words[0] ?? '')
  if (words.length >= 2 && familyFirst(words, first))
    return { words: [...words.slice(1), words[0] ?? ''], family: words.length - 1, suffixes: ends }
  return { words, family: familyStart(words), suffixes: ends }
}

/** Words of the name; "Smith, John A." is turned round, the comma before "Jr." only dropped. */
function inOrder(name: string): string[] {
  const comma = name.indexOf(',')
  const after = name.slice(comma + 1).trim()
  const turned = comma > 0 && after !== '' && !suffixes.has(fold(after)) ? `${after} ${name.slice(0, comma)}` : name
  return turned
    .replace(/,/g, ' ')
    .split(/\s+/)
    .filter(word => word !== '')
}

function familyStart(words: readonly string[]): number {
  // "Umm Haider" is named after Haider.
  if (/^(?:umm?|abu)$/i.test(words[0] ?? '')) return 0
  if (isParticle(words[0]) && /^\p{Ll}/u.test(words[0] ?? '')) return 0
  for (let index = 1; index < words.length - 1; index++) if (isParticle(words[index])) return index
  const beforeLast = fold(words.at(-2) ?? '')
  if (words.length >= 3 && ((isIberian(beforeLast) && isIberian(fold(words.at(-1) ?? ''))) || hasTwoFamilies(words)))
    return words.length - 2
  return words.length - 1
}

const isParticle = (word: string | undefined): boolean => particles.has(fold(word ?? ''))

const isIberian = (word: string): boolean => iberianFamilies.has(word) || (word.length > 4 && /(?:ez|es)$/.test(word))

/** "Josefina Vázquez Mota", "Carlos Slim Helú": behind Spanish given names two words that are none. */
function hasTwoFamilies(words: readonly string[]): boolean {
  const given = words.slice(0, -2).map(fold)
  const isGiven = (word: string): boolean => spanishGiven.has(word) || iberianGiven.has(word) || genderOfGivenName.has(word)
  return spanishGiven.has(given[0] ?? '') && given.every(isGiven) && words.slice(-2).every(word => word.length > 2 && !isGiven(fold(word)))
}

/** "Xi Jinping", "Kim Jong-un", "Orbán Viktor". */
function familyFirst(words: readonly string[], first: string): boolean {
  const rest = words.slice(1).map(fold)
  if (rest.length <= 2 && hungarianFamilies.has(first)) return rest.some(word => hungarianGiven.has(word))
  // "Vona Gábor", but Eva Gabor.
  if (rest.length === 1 && hungarianGiven.has(rest[0] ?? '') && /[^ -~]/.test(words[1] ?? '') && !isGivenName(first)) return true
  if (vietnameseFamilies.has(first) && rest.length > 1 && rest.length < 4 && rest.every(word => VIETNAMESE.test(word))) return true
  // "Chung Eui-sun": the second syllable is small.
  if (koreanFamilies.has(first) && words.length === 2 && /^(?:\p{Lu}|\p{Ll})\p{Ll}{1,5}-\p{Ll}{1,6}$/u.test(words[1] ?? '')) return true
  const syllables = rest.flatMap(word => word.split(' '))
  if (koreanFamilies.has(first) && syllables.length === 2 && syllables.every(word => koreanSyllables.has(word))) return true
  // "Lee Hsien Loong": two given names of one syllable each.
  if (southernFamilies.has(first) && rest.length === 2 && rest.every(word => MONOSYLLABLE.test(word) && !particles.has(word))) return true
  if (!chineseFamilies.has(first)) return false
  return rest.length <= 2 && rest.every(word => word.split(' ').every(isPinyin)) && !formalNames.has(first)
}

// One syllable of Mandarin in pinyin, once or twice: "jinping", "ma", "xiaochuan".
const SYLLABLE =
  '(?:[zcs]h|[bpmfdtnlgkhjqxzcsryw])?(?:iang|iong|uang|ang|eng|ing|ong|iao|ian|uai|uan|ai|ei|ao|ou|an|en|in|ia|ie|iu|un|ua|ui|uo|ue|er|a|e|i|o|u)'
const PINYIN = new RegExp(`^${SYLLABLE}(?:${SYLLABLE})?$`)
// One syllable of Vietnamese without its marks: "nguyen", "phu", "trong".
const VIETNAMESE = /^(?:ngh?|[ckntg]h|tr|ph|qu|gi|[bcdghklmnprstvx])?[aeiouy]{1,3}(?:n[gh]?|ch|[cmpt])?$/
const MONOSYLLABLE = /^[^aeiouy ]+[aeiou]+[^aeiou ]*$/
// Given names of other languages that happen to be built of such syllables.
const NOT_PINYIN = new Set(
  'dan ben ana ian ali ann anna nina nan lena hanna jane june mike anita pete kate lee max may eric mia leo luna maria marie jean dean juan ivan alan nadia diane'.split(
    ' ',
  ),
)

const isGivenName = (word: string): boolean => genderOfGivenName.has(word) || formalNames.has(word)

const isPinyin = (word: string): boolean => PINYIN.test(word) && !NOT_PINYIN.has(word)
