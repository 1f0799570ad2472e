import { currencyUnits } from '../../data/currency-units.ts'
import type { Amount, Reader } from './amounts.ts'
import type { Context, Resolution, Surroundings } from './context.ts'
import { currenciesOfCode } from './currencies.ts'
import { lowerCaseCodes } from './iso.ts'
import { at, type Lexeme } from './lexemes.ts'

/** One way of only looking like money, with sentences in which it does; they are tested. */
export interface Negative {
  readonly name: string
  readonly applies: (seen: Seen) => boolean
  readonly examples: readonly string[]
}

export interface Seen {
  readonly amount: Amount
  readonly reader: Reader
  readonly resolution: Resolution
  readonly context: Context
  readonly around: Surroundings
}

const next = ({ amount, reader }: Seen): Lexeme => at(reader.lexemes, amount.to)
const previous = ({ amount, reader }: Seen, back = 1): Lexeme => at(reader.lexemes, amount.from - back)
const unitWord = ({ amount, reader }: Seen): Lexeme => at(reader.lexemes, amount.to - 1)

/** The figure has a scale word, decimals or grouped thousands: no model name, rank or room number. */
const looksLikeSum = ({ amount }: Seen): boolean => amount.scale !== null || /[.,\s]\d/.test(amount.printed) || amount.low.abs().gte(1000)

// -------------------------------------------------------------------------------------------------- weight in pounds

const heavy: ReadonlySet<string> = new Set(
  `weigh weighs weighed weighing weight heavier lighter overweight bench-press bench-pressed deadlift payload feet foot ft inches tall he's she's i'm they're`.split(
    ' ',
  ),
)
// Of bodies, fish and cattle, but of prices too: weight where the document is more American than British.
const changing: ReadonlySet<string> = new Set(
  'lose loses losing lost gain gained gaining gains shed shedding lift lifted lifting dropped drop load harvested harvest catch caught landed fish'.split(
    ' ',
  ),
)
// "2 million pounds of debt": what money there is of
const ofMoney: ReadonlySet<string> = new Set(
  `debt debts savings cash profit profits profit revenue revenues sales spending cuts investment funding loans loan costs cost capital equity preference shares share bonds bond gilts tax taxes income
   turnover money public taxpayers taxpayer taxpayers' government state extra new aid support subsidies subsidy assets deposits losses damage damages compensation business earnings fees exports imports
   orders borrowing fines fine my our his her their its the your investors' customers' clients' pension pensions property lending grants grant fraud stock securities sterling uk eu`.split(
    /\s+/,
  ),
)
const noteOrFee: ReadonlySet<string> = new Set(
  'note notes fine ticket tickets fee deal bid offer debt loss bonus prize contract grant loan bill budget project scheme takeover investment programme package salary reward house home mansion flat lottery jackpot windfall tax levy donation shortfall deficit surplus bet order fund coin gift voucher'.split(
    ' ',
  ),
)

function isWeight(seen: Seen): boolean {
  const { amount, reader, context } = seen
  if (amount.denomination.form !== 'word' || !/^pounds?$/.test(amount.denomination.word) || amount.denomination.country !== null)
    return false
  const after = next(seen)
  const sterling = (context.explicit.get('GBP') ?? 0) > 0
  const american = (context.evidence.get('US') ?? 0) >= (context.evidence.get('GB') ?? 0)
  if (/^(?:ounces?|oz|lb)$/.test(at(reader.lexemes, amount.to + 1).text) || /^(?:ounces?|oz)$/.test(at(reader.lexemes, amount.to + 2).text))
    return true
  if (/^(?:heavier|lighter|overweight)$/.test(after.text) || (after.text === 'per' && at(reader.lexemes, amount.to + 1).text === 'square'))
    return true
  for (let back = 1; back <= 4; back++) {
    const word = previous(seen, back)
    if (word.kind === 'mark' && word.raw !== '-' && word.raw !== ',') break
    const text = word.text.replace('’', "'")
    if (heavy.has(text) || (changing.has(text) && american && !sterling && amount.scale === null)) return true
  }
  if (after.text === 'of') return !ofMoney.has(at(reader.lexemes, amount.to + 1).text) && !(sterling && amount.scale !== null)
  // "a 200-pound man", but "a fifty-pound note", "a 10-million-pound deal"
  const hyphen = at(reader.lexemes, amount.to - 2).raw === '-' && seen.amount.denomination.word === 'pound'
  return hyphen && amount.scale === null && after.kind === 'word' && !noteOrFee.has(after.text)
}

// --------------------------------------------------------------------------------------------- words that mean other things

const paying: ReadonlySet<string> = new Set(
  `cost costs costing pay pays paid paying price priced prices worth fee fees charge charged charges charging sold sells sell selling buy bought buys buying spend spent spends wire wired borrow borrowed lend lent
   owe owes owed gave give gives handed raise raised salary wage wages pension rent fine fined dividend profit loss revenue tip earn earns earned earning invest invested fetch fetched budget loan debt bill bribe reward`.split(
    /\s+/,
  ),
)

function speaksOfPaying(seen: Seen): boolean {
  for (let back = 1; back <= 6; back++) if (paying.has(previous(seen, back).text)) return true
  return false
}

function isOtherWord(seen: Seen): boolean {
  const { amount, resolution, context } = seen
  const { denomination } = amount
  if (!denomination.weak || denomination.form !== 'word' || denomination.country !== null) return false
  if (denomination.word === 'won' && verbOf(seen)) return true
  if (resolution.supported) return false
  if (speaksOfPaying(seen)) return false
  if (/^pounds?$/.test(denomination.word)) return (context.evidence.get('US') ?? 0) > 0 || amount.scale === null
  return amount.scale === null
}

/** `the 40 won by Labour`, `of 12 games 5 won`. */
function verbOf(seen: Seen): boolean {
  const { amount } = seen
  if (amount.scale !== null || amount.low.gte(1000)) return false
  const after = next(seen)
  return !(
    after.kind === 'end' ||
    after.kind === 'mark' ||
    /^(?:to|a|per|for|in|on|from|and|or|each|at|against|on|note|notes|coin|coins|dividend|more|less)$/.test(after.text)
  )
}

// ----------------------------------------------------------------------------------------------------- abbreviations, codes

// Abbreviations that are also titles, units, stations, books: they need the country or a figure like a sum.
const ambiguous: ReadonlySet<string> = new Set(
  'fr dr le lit pts sch fm mk mt sr qr dt ff ll esc fl fls bs gs nu rf kz mtn ssh tl rr br ps ecu dm kd re won baht kina lv pta rbs dong'.split(
    ' ',
  ),
)

const modernCodes: ReadonlySet<string> = new Set(currencyUnits.filter(currency => currency.until === 9999).map(currency => currency.code))

const countriesOf = (code: string): readonly string[] => currenciesOfCode(code)[0]?.countries ?? []

const isAtHome = ({ resolution, context, around }: Seen): boolean =>
  resolution.code !== null &&
  (countriesOf(resolution.code).some(country => (context.evidence.get(country) ?? 0) + (around.evidence.get(country) ?? 0) > 0) ||
    (context.explicit.get(resolution.code) ?? 0) > 1)

function isOtherAbbreviation(seen: Seen): boolean {
  const { amount, reader } = seen
  const { form, word, weak } = amount.denomination
  if (form === 'abbreviation') {
    const glued = weak && word.length <= 2
    // "N2O", "R5a"
    if (glued && next(seen).gap === 0 && next(seen).kind === 'word') return true
    // quarters: Q1 to Q4
    if (word === 'q' && /^[1-4]$/.test(amount.printed)) return true
    if (glued)
      return !(
        isAtHome(seen) ||
        (word !== 'q' && (amount.scale !== null || amount.printed.includes(','))) ||
        (word === 'r' && /^\d{2,}\.\d\d$/.test(amount.printed))
      )
    return amount.rule === 'abbreviation-before' && (weak || ambiguous.has(word)) && !looksLikeSum(seen) && !isAtHome(seen)
  }
  if (form !== 'code') return false
  // "EUR/USD 1.0850" is a rate of exchange
  const before = at(reader.lexemes, amount.from - 1)
  if (before.raw === '/' && before.gap === 0 && at(reader.lexemes, amount.from).gap === 0) return true
  if (weak) return !looksLikeSum(seen)
  if (amount.rule === 'code-after' && modernCodes.has(word.toUpperCase())) return false
  return !lowerCaseCodes.has(word) && !looksLikeSum(seen) && !isAtHome(seen)
}

// ------------------------------------------------------------------------------------------------------------ everything

const resolutionsOfScreens = /^(?:240|360|480|576|720|1080|1440|2160|4320)$/
const euroNouns =
  /^(?:area|zone|zones|countries|country|members|member|nations|nation|states|state|economies|bloc|group|finance|governments)$/
const dollarNouns = /^(?:store|stores|tree|general|index|menu|shop|shops|sign|signs|peg|bloc)$/

export const negatives: readonly Negative[] = [
  {
    name: 'weight',
    applies: isWeight,
    examples: [
      'The 200-pound linebacker lost 15 pounds in London.',
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
    ],
  },
  {
    name: 'euro area',
    applies: seen => seen.amount.denomination.word === 'euro' && euroNouns.test(next(seen).text),
    examples: ['The 17 euro countries agreed.', 'Inflation in the 19 euro area members fell.'],
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
    name: 'screen resolution',
    applies: seen => seen.amount.denomination.word === 'p' && resolutionsOfScreens.test(seen.amount.printed),
    examples: ['It streams in 1080p.'],
  },
  {
    name: 'letter c',
    applies: seen =>
      seen.amount.denomination.word === 'c' &&
      (unitWord(seen).raw === 'C' ? !EARNINGS.test(previous(seen).text) : seen.context.found.size === 0),
    examples: ['The water was 25c warm.', 'Take exit 14c.', 'It was 26C in Perth, where tea is $3.'],
  },
  {
    name: 'code',
    applies: seen => {
      const after = next(seen)
      const before = previous(seen)
      if (seen.amount.denomination.form !== 'sign') return false
      if (before.raw === '\\' || (before.gap === 0 && before.kind === 'sign')) return true
      if (
        at(seen.reader.lexemes, seen.amount.from).gap === 0 &&
        before.kind === 'word' &&
        seen.amount.rule === 'sign-before' &&
        before.gap === 0
      )
        return true
      if (after.gap !== 0) return false
      return (
        after.kind === 'sign' ||
        /^[_={}[\]]$/.test(after.raw) ||
        (after.kind === 'word' && !/^(?:s|ish|plus|a|per|each|mil|or|to|us|usd|cad|aud|x)$/.test(after.text))
      )
    },
    examples: ['The hash was $2y$10$abc.', 'Replace it with \\$1 in the pattern.'],
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

/** An abbreviation that is glued to something before it is the end of another word: `T-ATS 9`, `ZK4P9`. */
export function startsFreely(lexemes: readonly Lexeme[], from: number): boolean {
  const first = at(lexemes, from)
  const before = at(lexemes, from - 1)
  if (first.gap > 0 || before.kind === 'end' || first.kind === 'sign') return true
  // a dash at the head of an item ties nothing: "--USD300 million"
  const tied = at(lexemes, from - 2)
  if (before.kind === 'mark') return !/^[-_@#&+.]$/.test(before.raw) || before.gap > 0 || (tied.kind !== 'word' && tied.kind !== 'number')
  return before.kind === 'sign'
}
