import type { Qualifier } from '../../types.ts'
import { at, type Lexeme } from './lexemes.ts'

/** Phrases before an amount, longest first for each last word. */
const before: Readonly<Record<Qualifier, readonly string[]>> = {
  about: [
    'about',
    'around',
    'roughly',
    'approximately',
    'approx',
    'circa',
    'some',
    'nearly',
    'almost',
    'close to',
    'near',
    'an estimated',
    'estimated',
    'estimated at',
    'nearer to',
    'in the region of',
    'in the neighborhood of',
    'in the neighbourhood of',
    'on the order of',
    'in the order of',
    'give or take',
    'perhaps',
    'maybe',
    'a rough',
    'an approximate',
    'somewhere around',
    'c',
    'ca',
    'or so',
    'virtually',
  ],
  'more than': [
    'more than',
    'over',
    'above',
    'in excess of',
    'upwards of',
    'upward of',
    'north of',
    'exceeding',
    'exceeds',
    'exceeded',
    'exceed',
    'greater than',
    'higher than',
    'well over',
    'just over',
    'a little over',
    'slightly more than',
    'topping',
    'surpassing',
    'topped',
    'upwards from',
  ],
  'less than': [
    'less than',
    'under',
    'below',
    'just under',
    'fewer than',
    'short of',
    'lower than',
    'shy of',
    'south of',
    'a little under',
    'cheaper than',
    'smaller than',
  ],
  'up to': [
    'up to',
    'as much as',
    'as many as',
    'as high as',
    'at most',
    'no more than',
    'not more than',
    'not exceeding',
    'not to exceed',
    'a maximum of',
    'maximum of',
    'a maximum',
    'up to a maximum of',
    'at the most',
    'no higher than',
    'capped at',
    'a ceiling of',
    'a cap of',
    'to a maximum of',
    'no greater than',
    'not exceed',
    'a limit of',
    'limit of',
    'a maximum penalty of',
  ],
  'at least': [
    'at least',
    'no less than',
    'not less than',
    'no fewer than',
    'a minimum of',
    'minimum of',
    'as little as',
    'as low as',
    'a minimum',
    'at a minimum',
    'no lower than',
    'starting at',
    'starting from',
    'not below',
    'a floor of',
  ],
} // prettier-ignore

/** Phrases after it. */
const after: ReadonlyMap<string, Qualifier> = new Map([
  ['or more', 'at least'],
  ['or higher', 'at least'],
  ['or above', 'at least'],
  ['or over', 'at least'],
  ['and up', 'at least'],
  ['and above', 'at least'],
  ['and over', 'at least'],
  ['plus', 'at least'],
  ['+', 'at least'],
  ['minimum', 'at least'],
  ['or less', 'up to'],
  ['or under', 'up to'],
  ['or below', 'up to'],
  ['and under', 'up to'],
  ['maximum', 'up to'],
  ['or so', 'about'],
  ['or thereabouts', 'about'],
  ['give or take', 'about'],
  ['approximately', 'about'],
  ['odd', 'about'],
])

const MAX_WORDS = 5

const beforeByPhrase: ReadonlyMap<string, Qualifier> = new Map(
  (Object.entries(before) as [Qualifier, readonly string[]][]).flatMap(([qualifier, phrases]) =>
    phrases.map(phrase => [phrase, qualifier] as const),
  ),
)

// "as much as about $5", "up to a further $3m", "more than the $4": these words stand between hedge and amount.
const skipped: ReadonlySet<string> = new Set(
  'a an the another further additional extra total of combined whopping record only just their its his her our roughly about'.split(' '),
)

/** The hedge of the amount at lexemes `[from, to)`, which stands outside its span: `about`, `more than`, `… or more`. */
export function readQualifier(lexemes: readonly Lexeme[], from: number, to: number): Qualifier | null {
  if (at(lexemes, from - 1).raw === '~' || at(lexemes, from - 1).raw === '≈') return 'about'
  if (at(lexemes, from - 1).raw === '<') return 'less than'
  if (at(lexemes, from - 1).raw === '>') return 'more than'
  if (at(lexemes, from - 1).raw === '≥') return 'at least'
  if (at(lexemes, from - 1).raw === '≤') return 'up to'
  return readBefore(lexemes, from - 1) ?? readAfter(lexemes, to)
}

function readBefore(lexemes: readonly Lexeme[], last: number): Qualifier | null {
  let index = last
  // "c. £5m"
  if (at(lexemes, index).raw === '.' && /^(?:c|ca|approx)$/.test(at(lexemes, index - 1).text)) index--
  for (let skip = 0; skip <= 2; skip++, index--) {
    const found = phraseEndingAt(lexemes, index)
    if (found !== null) return found
    if (!skipped.has(at(lexemes, index).text)) return null
  }
  return null
}

function phraseEndingAt(lexemes: readonly Lexeme[], last: number): Qualifier | null {
  let phrase = ''
  let found: Qualifier | null = null
  for (let words = 0; words < MAX_WORDS; words++) {
    const lexeme = at(lexemes, last - words)
    if (lexeme.kind !== 'word' || lexeme.raw === 'C') break
    phrase = words === 0 ? lexeme.text : `${lexeme.text} ${phrase}`
    found = beforeByPhrase.get(phrase) ?? found
  }
  return found
}

function readAfter(lexemes: readonly Lexeme[], to: number): Qualifier | null {
  const [first, second, third] = [at(lexemes, to), at(lexemes, to + 1), at(lexemes, to + 2)]
  if (first.gap === 0 && first.raw === '-' && second.gap === 0) return after.get(second.text) ?? null
  return (
    after.get(first.text) ?? after.get(`${first.text} ${second.text}`) ?? after.get(`${first.text} ${second.text} ${third.text}`) ?? null
  )
}
