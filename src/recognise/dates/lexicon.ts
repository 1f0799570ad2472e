import {
  cardinals,
  decades,
  months,
  ordinals,
  otherWordsInCapitals,
  otherWordsInLowerCase,
  seasons,
  units,
  weekdays,
} from '../../data/calendar-words.ts'

/** What a token may stand for in a date: bits, because a token may be several things (`12` is a day, a month and a count). */
export const kinds = {
  MONTH: 1 << 0,
  WEEKDAY: 1 << 1,
  /** 1 to 31 in digits */
  DAY: 1 << 2,
  /** `15th`, `fifteenth` */
  ORDINAL: 1 << 3,
  /** 1000 to 2199 in four digits */
  YEAR: 1 << 4,
  /** `'98` */
  SHORTYEAR: 1 << 5,
  /** any whole number below a thousand in digits or words */
  COUNT: 1 << 6,
  /** one or two digits */
  TWODIGITS: 1 << 7,
  UNIT: 1 << 8,
  SEASON: 1 << 9,
  /** `1990s`, `'90s`, `nineties` */
  DECADE: 1 << 10,
  /** `Q3`, `3Q`, `Q3'21`, `1Q24` */
  QUARTER: 1 << 11,
  /** `H1`, `1H24` */
  HALF: 1 << 12,
  /** `FY22`, `FY2021` */
  FISCAL: 1 << 13,
  /** `14.07.2025` */
  DOTTED: 1 << 14,
  /** `20180806` */
  EIGHTDIGITS: 1 << 15,
  /** `06Aug2018`, `6Aug` */
  GLUED: 1 << 16,
  /** `W32` */
  WEEKCODE: 1 << 17,
  /** `Saturdays` */
  WEEKDAYS: 1 << 18,
} as const

/** What a calendar word is. */
export interface Entry {
  readonly word: string
  readonly kind: number
  readonly value: number
  /** The unit or season it names. */
  readonly name: string
  /** In lower case it is another word as well as a date's. */
  readonly weak: boolean
  /** In capitals too. */
  readonly veryWeak: boolean
  /** Makes a sentence worth reading: it can be the core of a date. */
  readonly opens: boolean
}

/** Words that rules spell out; they matter only beside a word that opens a sentence. */
const plainWords =
  `a an the of in on to and or from until till through thru between since by for as at that this these next last past previous prior
  following coming current same before after ago earlier later back hence early late mid middle beginning start end half fiscal
  financial ended ending comparable corresponding preceding subsequent few several nearly about some around over more than less
  upcoming ensuing week close season now present date period stretch time one other just final closing opening fools equivalent
  remainder rest balance new like afterwards previously 's calendar school academic tax model business commencing starting thousand
  hundred score every each any penultimate`.split(/\s+/)

/** Words that no pattern would be tried without. */
const openingWords =
  `fy eoy eom eoq ytd mtd qtd bc b.c. b.c bce b.c.e. ad a.d. a.d ce c.e. thousand nineteen eighteen yesterday today tomorrow fiscal`.split(
    /\s+/,
  )

function entries(): Map<string, Entry> {
  const found = new Map<string, Entry>()
  const add = (word: string, kind: number, value: number, name: string, opens: boolean): void => {
    const known = found.get(word)
    found.set(word, {
      word,
      kind: (known?.kind ?? 0) | kind,
      value: kind === 0 ? (known?.value ?? 0) : value,
      name: name === '' ? (known?.name ?? '') : name,
      weak: otherWordsInLowerCase.has(word.replace('.', '')),
      veryWeak: otherWordsInCapitals.has(word.replace('.', '')),
      opens: opens || (known?.opens ?? false),
    })
  }
  for (const word of plainWords) add(word, 0, 0, '', false)
  for (const word of openingWords) add(word, 0, 0, '', true)
  for (const [word, value] of Object.entries(cardinals)) add(word, kinds.COUNT, value, '', false)
  for (const [word, value] of Object.entries(ordinals)) add(word, kinds.ORDINAL, value, '', false)
  for (const [word, name] of Object.entries(units)) add(word, kinds.UNIT, 1, name, true)
  for (const [word, name] of Object.entries(seasons)) add(word, kinds.SEASON, 0, name, true)
  for (const [word, value] of Object.entries(decades)) add(word, kinds.DECADE, value, '', true)
  for (const [word, value] of Object.entries(months)) {
    add(word, kinds.MONTH, value, '', true)
    add(`${word}.`, kinds.MONTH, value, '', true)
  }
  for (const [word, value] of Object.entries(weekdays)) {
    add(word, kinds.WEEKDAY, value, '', true)
    add(`${word}.`, kinds.WEEKDAY, value, '', true)
    if (word.endsWith('day')) add(`${word}s`, kinds.WEEKDAYS, value, '', true)
  }
  return found
}

const lexicon: ReadonlyMap<string, Entry> = entries()

// A word is looked up only when some entry has its first letter, last letter and length: most words of a text are turned away here.
const LENGTHS = 16
const filter = new Uint8Array(32 * 32 * LENGTHS)
const slot = (first: number, last: number, length: number): number => ((first & 31) * 32 + (last & 31)) * LENGTHS + length
/** In the filter: 1 some entry, 2 some entry that opens a sentence. */
for (const entry of lexicon.values()) {
  if (entry.word.length >= LENGTHS) continue
  const at = slot(entry.word.charCodeAt(0), entry.word.charCodeAt(entry.word.length - 1), entry.word.length)
  filter[at] = (filter[at] ?? 0) | (entry.opens ? 3 : 1)
}

/** Entry of the word `[start, end)`, whatever its case. */
export function lookUp(text: string, start: number, end: number): Entry | undefined {
  const length = end - start
  if (length >= LENGTHS || filter[slot(text.charCodeAt(start), text.charCodeAt(end - 1), length)] === 0) return undefined
  return lexicon.get(text.slice(start, end).toLowerCase())
}

/** The same for the gate: only words that open a sentence. */
export function opens(text: string, start: number, end: number): boolean {
  const length = end - start
  if (length >= LENGTHS || ((filter[slot(text.charCodeAt(start), text.charCodeAt(end - 1), length)] ?? 0) & 2) === 0) return false
  return lexicon.get(text.slice(start, end).toLowerCase())?.opens ?? false
}

/** The same for a word put together from pieces. */
export const lookUpWord = (word: string): Entry | undefined => (word.length < LENGTHS ? lexicon.get(word.toLowerCase()) : undefined)
export const opensWord = (word: string): boolean => lookUpWord(word)?.opens ?? false

/** Is the word spelt out in some rule's pattern known? Rules check it when they are built. */
export function isKnownWord(word: string): boolean {
  return lexicon.has(word)
}
