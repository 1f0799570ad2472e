import { isOtherAbbreviation } from './abbreviations.ts'
import { isCode } from './code.ts'
import { at } from './lexemes.ts'
import { isOtherWord } from './other-words.ts'
import { readPer } from './per.ts'
import { type Negative, next, previous, type Seen, unitWord } from './seen.ts'
import { isWeight } from './weights.ts'

const resolutionsOfScreens = /^(?:240|360|480|576|720|1080|1440|2160|4320)$/
const euroNouns =
  /^(?:area|zone|zones|countries|country|members|member|nations|nation|states|state|economies|bloc|group|finance|governments)$/
const dollarNouns = /^(?:store|stores|tree|general|index|menu|shop|shops|sign|signs|peg|bloc)$/

export const negatives: readonly Negative[] = [
  {
    name: 'weight',
    applies: isWeight,
    examples: [
      'The 200-pound linebacker lost 15 pounds in Ohio.',
      'It recalled 46,000 pounds of frozen beef in Ohio.',
      'Seven pounds, three ounces, born in Leeds.',
    ],
  },
  {
    name: 'other word',
    applies: isOtherWord,
    examples: ['Of the 40 won by Labour, 12 were marginal.', 'He scored 90 marks in the test.', 'She took 2 crowns at the county show.'],
  },
  {
    name: 'other abbreviation',
    applies: isOtherAbbreviation,
    examples: [
      'Results for Q3 2020 are due.',
      'He drives a Renault R5.',
      'Wear an N95 mask.',
      'ALL 5 solutions are wrong.',
      'Tune to FM 95.',
      'BRE 73.50 up, PEKAO 60.20 down.',
    ],
  },
  {
    name: 'euro area',
    applies: seen => {
      if (seen.amount.denomination.word !== 'euro') return false
      const tied = next(seen).raw === '-' && next(seen).gap === 0
      return euroNouns.test(tied ? at(seen.reader.lexemes, seen.amount.to + 1).text : next(seen).text)
    },
    examples: ['The 17 euro countries agreed.', 'Inflation in the 19 euro area members fell.', 'Of 18 million euro-area people few came.'],
  },
  {
    name: 'year of prices or of a crisis',
    applies: seen => {
      const { amount } = seen
      if (amount.rule !== 'word-after' || amount.scale !== null || !/^(?:19|20)\d\d$/.test(amount.printed)) return false
      if (/^(?:in|constant|real|current)$/.test(previous(seen).text)) return true
      return !unitWord(seen).text.endsWith('s') && unitWord(seen).gap === 1 && next(seen).kind === 'word'
    },
    examples: [
      'It grew 3 percent in 2008 dollars.',
      'In constant 2010 euros it fell.',
      'The 2010 euro crisis came after the 2008 dollar crisis.',
    ],
  },
  {
    name: 'dollar store',
    applies: seen => seen.amount.denomination.word === 'dollar' && unitWord(seen).gap === 1 && dollarNouns.test(next(seen).text),
    examples: ['There are two dollar stores on Main Street.'],
  },
  {
    name: 'name with Cent',
    applies: seen => unitWord(seen).raw === 'Cent' && seen.amount.printed === '50',
    examples: ['The rapper 50 Cent sued.'],
  },
  {
    name: 'name with Dollar',
    applies: seen => {
      const unit = unitWord(seen)
      const after = next(seen)
      const capitals = unit.raw !== unit.text && unit.raw !== unit.raw.toUpperCase()
      if (!capitals || unit.gap !== 1 || after.gap !== 1 || after.kind !== 'word' || after.raw === after.text) return false
      if (seen.amount.rule === 'spelled') return /^(?:dollar|pound|euro)$/.test(unit.text)
      return seen.amount.scale === null && /^(?:rand|mark|pound|franc|won)$/.test(unit.text)
    },
    examples: ['He played the Six Million Dollar Man.', 'Two Dollar Radio is a publisher.', 'She lives at 5 Rand Road in Johannesburg.'],
  },
  {
    name: 'screen resolution',
    applies: seen => seen.amount.denomination.word === 'p' && resolutionsOfScreens.test(seen.amount.printed),
    examples: ['It streams in 1080p.'],
  },
  {
    name: 'letter c',
    applies: seen =>
      seen.amount.denomination.word === 'c' &&
      (unitWord(seen).raw === 'C'
        ? !EARNINGS.test(previous(seen).text)
        : seen.context.found.size === 0 && readPer(seen.reader.lexemes, seen.amount.to) === null),
    examples: ['The water was 25c warm.', 'Take exit 14c.', 'It was 26C in Perth, where tea is $3.'],
  },
  {
    name: 'code',
    applies: isCode,
    examples: ['The hash was $2y$10$abc.', "awk '{print $1, $2}' takes columns.", 'sed -e s|a|$1|', 'Replace it with \\$1 in the pattern.'],
  },
  {
    name: 'piece of an address or handle',
    applies: ({ amount, reader }) => {
      if (!/-after$|^range$|^code-before$|^spelled$/.test(amount.rule)) return false
      const [before, first, after] = [at(reader.lexemes, amount.from - 1), at(reader.lexemes, amount.from), at(reader.lexemes, amount.to)]
      const inside = first.gap === 0 && first.kind === 'number' && (before.kind === 'word' || /^[@_]$/.test(before.raw))
      return inside || (after.gap === 0 && (after.kind === 'number' || after.kind === 'word'))
    },
    examples: ['See http://ow.ly/2G4Re and http://t.co/t7p9Fcc8.', 'By @5SOS and ud0zl.'],
  },
  {
    name: 'second half of a span of years',
    applies: seen => {
      const { amount, reader } = seen
      const before = at(reader.lexemes, amount.from - 1)
      const joined = /^[-–/:]$/.test(before.raw) && before.gap === 0 && at(reader.lexemes, amount.from).gap === 0
      return amount.rule.endsWith('-after') && joined && at(reader.lexemes, amount.from - 2).kind === 'number'
    },
    examples: ['Anger over the 1994-95 peso crash in Mexico grew.'],
  },
]

// "EPS 21C VS 26C"
const EARNINGS = /^(?:eps|vs|div|dividend|net|shr|qtrly|qtly|ffo|to|of)$/

/** False for what only looks like money in this document. */
export const isMoney = (seen: Seen): boolean => !negatives.some(negative => negative.applies(seen))
