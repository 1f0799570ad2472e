import Big from 'big.js'
import type { Amount, Reader } from './amount.ts'
import type { Denomination } from './denomination.ts'
import { at, type Lexeme } from './lexemes.ts'
import { local, pieces } from './pieces.ts'
import { readQuantity } from './quantities.ts'
import { pastHyphen } from './quantity.ts'
import { continuing } from './singles.ts'

// "two grand pianos", "a dime novel", "a guinea pig", "a nickel mine"
const compounds: ReadonlySet<string> = new Set(
  `piano pianos slam slams jury juries prix final finals duke dukes opera total old hotel hotels canyon tour tours entrance master masters theft plan plans scheme design strategy vision
   pig pigs fowl novel novels store stores bag bags note notes mine mines mining price prices ore plating deposit deposits alloy producer miner smelter worm`.split(
    /\s+/,
  ),
)

const followsFreely = (lexeme: Lexeme): boolean =>
  lexeme.gap === 2 || lexeme.kind !== 'word' || (!compounds.has(lexeme.text) && lexeme.raw === lexeme.text)

/** `two grand`, `a hundred eighty grand`, `a fiver`, `3,000 guineas`, `a dime`. */
export function readSlang({ lexemes, text }: Reader, from: number): Amount | null {
  const quantity = readQuantity(lexemes, text, from, { dotGroups: false, spaceGroups: false, prefixed: false })
  const article = quantity === null && /^(?:an?)$/.test(at(lexemes, from).text)
  if (quantity === null && !article) return null
  const index = quantity === null ? from + 1 : pastHyphen(lexemes, quantity.to)
  const word = at(lexemes, index)
  if (word.kind !== 'word' || word.gap > 1 || word.raw !== word.text || !followsFreely(at(lexemes, index + 1))) return null
  const value = quantity?.value ?? new Big(1)
  const made = (low: Big, denomination: Denomination): Amount => ({
    from,
    to: index + 1,
    low,
    high: null,
    denomination,
    scale: null,
    digits: quantity?.digits ?? false,
    printed: text.slice(at(lexemes, from).start, at(lexemes, index - 1).end),
    rule: 'slang',
  })
  const after = at(lexemes, index + 1)
  const goesOn = after.kind !== 'word' || after.gap === 2 || continuing.has(after.text)
  if (word.text === 'grand')
    return quantity !== null && goesOn && value.lt(10_000) && isRound(value) ? made(value.times(1000), local) : null
  const piece = pieces.get(word.text)
  if (piece === undefined) return null
  const plural = word.text.endsWith('s')
  if (plural === value.eq(1) && word.text !== 'guinea') return null
  if (word.text === 'nickel' && quantity !== null) return null
  return made(value.times(piece.worth), piece.denomination)
}

const isRound = (value: Big): boolean => value.times(10).mod(1).eq(0)
