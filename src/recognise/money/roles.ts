import { abbreviations, dollarPrefixes, poundPrefixes } from '../../data/currency-signs.ts'
import { codeOfWord, minorsOfWord, unitsOfWord } from '../../data/currency-words.ts'
import { cardinals, fractionWords } from '../../data/number-words.ts'
import { isoCodes, looseCodes, lowerCaseCodes } from './iso.ts'
import { pieces } from './pieces.ts'
import { wordFilter } from './word-filter.ts'

/** What a word may do in an amount, as bits. A first look by which nearly all words are passed over; the rules look again, letter case included. */
export const roles = {
  none: 0,
  /** Names money behind a number: `dollars`, `EUR`, `quid`, `grand`. */
  unit: 1,
  /** Stands before a number: `Rs`, `USD`. */
  before: 2,
  /** Stands before a sign: the `US` of `US$`. */
  beforeSign: 16,
  /** Begins a number in words: `five`, `half`. */
  number: 4,
  /** `a`, `an` */
  article: 8,
} as const

// Words in lower case, abbreviations and codes as printed.
const table = new Map<string, number>()

function mark(words: Iterable<string>, role: number): void {
  for (const word of words) table.set(word, (table.get(word) ?? 0) | role)
}

mark(
  [...unitsOfWord.keys(), ...minorsOfWord.keys(), ...codeOfWord.keys(), ...pieces.keys(), 'grand', 'currency', ...lowerCaseCodes],
  roles.unit,
)
// "pa'anga", whose apostrophe ends a word for the gate
mark(['anga'], roles.unit)
mark(['GBX', 'GBp'], roles.unit | roles.before)
mark(looseCodes, roles.unit | roles.before)
mark(isoCodes, roles.unit | roles.before)
mark(
  [...lowerCaseCodes].flatMap(code => [
    `M${code.toUpperCase()}`,
    `T${code.toUpperCase()}`,
    `K${code.toUpperCase()}`,
    `k${code.toUpperCase()}`,
  ]),
  roles.unit,
)
mark(
  [...abbreviations.keys()].map(name => name.replace('/', '')),
  roles.unit | roles.before,
)
mark([...dollarPrefixes.keys(), ...poundPrefixes.keys(), 'gh'], roles.beforeSign)
mark([...cardinals.keys(), ...fractionWords.keys()], roles.number)
mark(['a', 'an'], roles.article)

/** Of a word as printed and in lower case. */
export function roleOf(printed: string, lower: string): number {
  const role = table.get(printed) ?? roles.none
  return printed === lower ? role : role | (table.get(lower) ?? roles.none)
}

/** Names money by itself, or may: every amount without a sign has such a word. */
const namesMoney = roles.unit | roles.before

export const moneyWordFilter = wordFilter([...table].filter(([, role]) => (role & namesMoney) !== 0).map(([word]) => word))

export const isMoneyWord = (printed: string): boolean => (roleOf(printed, printed.toLowerCase()) & namesMoney) !== 0
