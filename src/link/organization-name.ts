import { americanSpellings } from '../data/american-spellings.ts'
import { leadingForms, legalEndings, legalForms } from '../data/legal-forms.ts'
import { foldedWords } from './fold.ts'
import { remember } from './remember.ts'

/** An organization's name as it is compared; all words folded. */
export interface OrganizationName {
  /** Without "the" and legal forms: `jpmorgan`, `chase`. */
  readonly core: readonly string[]
  /** `core` without spaces: "JP Morgan" and "JPMorgan" are one. */
  readonly squeezed: string
  /** Legal forms taken off, in order: `inc`; empty when there was none. */
  readonly legal: readonly string[]
}

export const parseOrganization: (name: string) => OrganizationName = remember(parse)

function parse(name: string): OrganizationName {
  const words = namedBy(name)
  const legal: string[] = []
  for (let taken = takeLegal(words); taken.length > 0; taken = takeLegal(words)) legal.unshift(...taken)
  return { core: words, squeezed: squeeze(words), legal }
}

/** Words written together as names are compared: "World Boxing Organisation" is "World Boxing Organization", "173d Airborne" the "173rd". */
export const squeeze = (words: readonly string[]): string =>
  words.length === 1 ? (words[0] ?? '') : words.filter(isSqueezed).map(spelt).join('')

/** A word as Americans spell it. */
export const spelt = (word: string): string =>
  americanSpellings.get(word) ?? word.replace(/^(\d*)([23])d$/, (_, tens, last) => `${tens}${last}${last === '2' ? 'nd' : 'rd'}`)

/** "Ministry of Finance" is "Finance Ministry": the words of an institution in one order, without small ones. */
export function ofInstitution(core: readonly string[]): string {
  const [head = '', of] = core
  const rest = core.slice(2).filter(word => word !== 'the')
  const words = of === 'of' && (head === 'ministry' || head === 'department') ? [...rest, head] : core
  return squeeze(words).replace(/^foreignaffairs(?=ministry)/, 'foreign')
}

/** The words of a name without "the" and legal forms in front. */
function namedBy(name: string): string[] {
  const words = [...foldedWords(name)]
  if (words.length > 1 && words[0] === 'the') words.shift()
  // "MS Estonia" is a ship.
  if (words.length > 1 && (leadingForms.has(words[0] ?? '') || words[0] === 'ms')) words.shift()
  // "United States Tennis Association" is "U.S. Tennis Association".
  const short = words.length > 2 && words[0] === 'united' ? UNITED[words[1] ?? ''] : undefined
  if (short !== undefined) words.splice(0, 2, short)
  return words
}

const UNITED: Readonly<Record<string, string>> = { kingdom: 'uk', nations: 'un', states: 'us' }

const isSqueezed = (word: string): boolean => word !== 'and' && word !== '&'

/** Takes one legal form off the end of `words`, never the last word, and gives it; empty when there is none. */
function takeLegal(words: string[]): readonly string[] {
  for (const ending of legalEndings) {
    const at = words.length - ending.length
    if (at > 0 && ending.every((word, index) => words[at + index] === word)) return words.splice(at)
  }
  const last = words.at(-1)
  if (words.length < 2 || last === undefined || !legalForms.has(last)) return []
  // "Procter & Gamble Co" loses "Co", "Smith & Co" loses both; "Bank and Company" keeps a dangling "and" nowhere.
  words.pop()
  return [last]
}

// Words that acronyms pass over: "FBI", "UCL", "DoJ" takes the "o" of "of".
const SMALL = new Set([
  'of',
  'the',
  'and',
  '&',
  'for',
  'in',
  'on',
  'to',
  'at',
  'de',
  'la',
  'du',
  'des',
  'del',
  'di',
  'und',
  'für',
  'et',
  'y',
  'e',
])

const COUNTRIES = new Set(['us', 'uk', 'un', 'eu'])

/** Acronyms that a name may go by: initials without small words, with them, with the legal form. At least two letters. */
export function acronymsOf(name: OrganizationName): readonly string[] {
  // "USAF", not "UAF": the country is short already.
  const initialsOf = (words: readonly string[], whole?: string) =>
    words.map(word => (COUNTRIES.has(word) || word === whole ? word : (word[0] ?? ''))).join('')
  const large = name.core.filter(word => !SMALL.has(word))
  const found = new Set([
    initialsOf(large),
    initialsOf(name.core.filter(word => word !== '&')),
    // "BofA".
    initialsOf(name.core, 'of'),
    initialsOf(large) + initialsOf(name.legal.filter(word => word.length > 2 || word === 'co')),
  ])
  return [...found].filter(acronym => acronym.length >= 2)
}

/** "Comelec" of "Commission on Elections", "USask" of "University of Saskatchewan": the beginnings of all its large words, one after the other, some longer than a letter. */
export function syllablesFit(short: OrganizationName, long: OrganizationName): boolean {
  const letters = short.squeezed
  if (letters[0] !== long.core[0]?.[0]) return false
  const words = long.core.filter(word => !SMALL.has(word))
  if (letters.length < BEGINNING || words.length < 2 || letters.length <= words.length) return false
  if (letters.startsWith(words[0] ?? '') && !COUNTRIES.has(words[0] ?? '')) return false
  return consumes(letters, words, 0)
}

/** The first letters of every name that `syllablesFit` takes for short of this one. */
export function beginningsOf({ core }: OrganizationName): readonly string[] {
  const words = core.filter(word => !SMALL.has(word))
  const found: string[] = []
  const add = (letters: string, word: number): void => {
    const next = words[word]
    if (letters.length >= BEGINNING) found.push(letters.slice(0, BEGINNING))
    else if (next !== undefined)
      for (let taken = Math.min(5, next.length); taken > 0; taken--) add(letters + next.slice(0, taken), word + 1)
  }
  if (words.length > 1) add('', 0)
  return found
}

export const beginningOf = ({ squeezed }: OrganizationName): string => squeezed.slice(0, BEGINNING)

/** What `syllablesFit` takes for short of something has so many letters. */
const BEGINNING = 4

/** Whether the letters are one to five beginning letters of each word in order; words are few, so trying all is cheap. */
function consumes(letters: string, words: readonly string[], word: number): boolean {
  const next = words[word]
  if (next === undefined) return letters === ''
  for (let taken = Math.min(5, next.length); taken > 0; taken--)
    if (letters.startsWith(next.slice(0, taken)) && consumes(letters.slice(taken), words, word + 1)) return true
  return false
}

/** `FCC`, `F.C.C.`, `AT&T`, `DoJ`: mostly capitals, no lower-case word. */
export function isAcronym(text: string): boolean {
  return text.length <= 9 && /^(?:\p{Lu}[\p{Lu}&.\d-]*|\p{Lu}(?:\p{Ll}?|of)\p{Lu}[\p{Lu}.]*)s?$/u.test(text) && /\p{Lu}.*\p{Lu}/u.test(text)
}

/** Bodies that many others are named after: nobody calls the "U.N. Protection Force" the "U.N.". `squeezed` of a name. */
export const isBody = (squeezed: string): boolean => BODIES.has(squeezed)

const BODIES = new Set(['un', 'unitednations', 'eu', 'europeanunion', 'nato'])
