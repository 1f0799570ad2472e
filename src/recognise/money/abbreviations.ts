import { currencyUnits } from '../../data/currency-units.ts'
import { currenciesOfCode } from './currencies.ts'
import { lowerCaseCodes } from './iso.ts'
import { at, type Lexeme } from './lexemes.ts'
import { looksLikeSum, next, type Seen } from './seen.ts'

// Abbreviations that are also titles, units, stations, books: they need the country or a figure like a sum.
const ambiguous: ReadonlySet<string> = new Set(
  'fr dr le lit pts sch fm mk mt sr qr dt ff ll esc fl fls bs gs nu rf kz mtn ssh tl rr br ps ecu dm kd re won baht kina lv pta rbs dong'.split(
    ' ',
  ),
)

const modernCodes: ReadonlySet<string> = new Set(currencyUnits.filter(currency => currency.until === 9999).map(currency => currency.code))

// Of the currencies that are gone, those whose codes texts did print.
const printedOnce: ReadonlySet<string> = new Set(
  'DEM FRF ITL ESP IEP FIM ATS BEF LUF NLG GRD PTE XEU SUR RUR ROL TRL MXP SIT SKK EEK LTL LVL BGL CYP MTL GHC CSK YUN HRK'.split(' '),
)

const countriesOf = (code: string): readonly string[] => currenciesOfCode(code)[0]?.countries ?? []

const isAtHome = ({ resolution, context, around }: Seen): boolean =>
  resolution.code !== null &&
  (countriesOf(resolution.code).some(country => (context.evidence.get(country) ?? 0) + (around.evidence.get(country) ?? 0) > 0) ||
    (context.explicit.get(resolution.code) ?? 0) > 1)

/** `Q3`, `R5`, `N95`, `FM 102`, `ALL 5`: letters before a number that name something else. */
export function isOtherAbbreviation(seen: Seen): boolean {
  const { amount, reader } = seen
  const { form, word, weak } = amount.denomination
  if (form === 'abbreviation') {
    const glued = weak && word.length <= 2
    // "N2O", "R5a"
    if (glued && next(seen).gap === 0 && (next(seen).kind === 'word' || next(seen).kind === 'number')) return true
    // quarters: Q1 to Q4
    if (word === 'q' && /^[1-4]$/.test(amount.printed)) return true
    // "P1: I started in 2009": who takes part in an interview; pesos and pulas only at home
    if (glued && word === 'p' && /^\d{1,2}$/.test(amount.printed) && !/^(?:PHP|BWP|MXN)$/.test(seen.resolution.code ?? '')) return true
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
  const code = word.toUpperCase()
  if (!modernCodes.has(code) && !printedOnce.has(code)) return !isAtHome(seen)
  if (amount.rule === 'code-after' && modernCodes.has(word.toUpperCase())) return false
  return !lowerCaseCodes.has(word) && !looksLikeSum(seen) && !isAtHome(seen)
}

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
