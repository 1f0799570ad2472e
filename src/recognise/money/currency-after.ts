import { abbreviations, dollarPrefixes, signs } from '../../data/currency-signs.ts'
import { alsoOtherWords, codeOfWord, countryOfAdjective, minorsOfWord, unitsOfWord } from '../../data/currency-words.ts'
import { type Denomination, denominate, isLondonPence, londonPence, type Reading, reading } from './denomination.ts'
import { isoCodes, lowerCaseCodes } from './iso.ts'
import { at, type Lexeme } from './lexemes.ts'
import { pastHyphen } from './quantity.ts'

// First halves of names of countries and other words between an adjective and its unit.
const fillers: ReadonlySet<string> = new Set(
  'new old hong sri south north east west costa el islands arabian republic islamic deutsche d united arab current gold central of'.split(
    ' ',
  ),
)
const AFTER_NUMBER = new Set(
  'Rs rs Re Kč Kc Kčs Ft zł zl kr Kr lei Lei RM Tk NIS DM LE RMB CFA FCFA TSh Tsh USh kn LEI Zł Dh Dhs Php SFr SFR руб грн лв đ Dkr DKr Skr SKr Nkr NKr FF FFr FFR BFr QR KD Ksh KSh Won TL Ptas'.split(
    ' ',
  ),
)
const MAX_ADJECTIVES = 4

/** A word, sign, code or abbreviation after a number: `dollars`, `Hong Kong dollars`, `€`, `USD`, `Kč`, `MEUR`, `p`. */
export function readAfter(lexemes: readonly Lexeme[], from: number, digits: boolean): Reading | null {
  let index = pastHyphen(lexemes, from)
  const first = at(lexemes, index)
  if (first.raw === '/') return readStroke(lexemes, index)
  if (first.raw === '(') return readBracketed(lexemes, index)
  if (first.gap > 1) return null
  if (first.kind === 'sign') return readSignAfter(lexemes, index, first)
  if (first.kind !== 'word') return null
  const foreign = readPrefixAfter(lexemes, index, first)
  if (foreign !== null) return foreign
  const code = first.raw === 'CFA' ? readCfa(lexemes, index) : readCodeAfter(first, digits)
  if (code !== null) return reading(code.denomination, code.to ?? index + 1, false, code.power)
  let country: string | null = null
  let generation: Denomination['generation'] = null
  for (let count = 0; count <= MAX_ADJECTIVES; count++, index++) {
    const word = at(lexemes, index)
    if (word.kind !== 'word' || word.gap > 1) {
      // "D-Mark"
      if (count === 1 && word.raw === '-' && at(lexemes, index - 1).text === 'd') country = 'DE'
      else return null
      continue
    }
    // "3 euro cents"
    if (word.text === 'euro' && /^cents?$/.test(at(lexemes, index + 1).text)) {
      country = 'DE'
      continue
    }
    const unit = readUnit(lexemes, index, digits)
    if (unit !== null) return withAdjectives(lexemes, unit, country, generation)
    const named = countryOfAdjective.get(word.text)
    const joins = word.text === 'and' && at(lexemes, index - 1).text === 'trinidad'
    if (named === undefined && !fillers.has(word.text) && !joins) return null
    if (word.text === 'new' || word.text === 'old') generation = word.text
    else if (named !== undefined) country ??= named
  }
  return null
}

/** `10 €`, `88¢`, `100元`; a sign that touches the next number belongs to that one. */
function readSignAfter(lexemes: readonly Lexeme[], index: number, sign: Lexeme): Reading | null {
  const next = at(lexemes, index + 1)
  // "£'000", "£m"
  if (next.gap === 0 && !/^[.,;:!?)\]}"”’/|*_…–—-]$/.test(next.raw) && next.kind !== 'end') return null
  if (next.kind === 'number' && next.gap < 2 && sign.gap > next.gap) return null
  return reading(denominate(signs.get(sign.raw) ?? '', 'sign', sign.raw), index + 1)
}

interface CodeReading {
  readonly denomination: Denomination
  readonly power: number
  readonly to?: number
}

const stroke: Denomination = { ...denominate('shilling', 'word', '/-', true), units: ['shilling', 'rupee'] }

/** `150/-`, `500/=`: so many shillings (or rupees) and no cents. */
function readStroke(lexemes: readonly Lexeme[], index: number): Reading | null {
  const [slash, dash, next] = [at(lexemes, index), at(lexemes, index + 1), at(lexemes, index + 2)]
  const ends = next.gap > 0 || next.kind === 'mark' || next.kind === 'end'
  return slash.gap === 0 && dash.gap === 0 && /^[-=]$/.test(dash.raw) && ends ? reading(stroke, index + 2) : null
}

/** `2.3m (EUR)`: a code of three capitals alone in brackets. */
function readBracketed(lexemes: readonly Lexeme[], index: number): Reading | null {
  const word = at(lexemes, index + 1)
  const code = at(lexemes, index + 2).raw === ')' && /^[A-Z]{3}$/.test(word.raw) ? readCodeAfter({ ...word, gap: 1 }, true) : null
  return code === null ? null : reading(code.denomination, index + 3, false, code.power)
}

/** `100 HK$` */
function readPrefixAfter(lexemes: readonly Lexeme[], index: number, first: Lexeme): Reading | null {
  const sign = at(lexemes, index + 1)
  if (sign.raw !== '$' || sign.gap !== 0 || (at(lexemes, index + 2).kind === 'number' && at(lexemes, index + 2).gap === 0)) return null
  const code = dollarPrefixes.get(first.text)
  return code === undefined || first.raw !== first.raw.toUpperCase() ? null : reading(denominate(code, 'sign', `${first.text}$`), index + 2)
}

/** `5,000 CFA`, `CFA francs`: of West or Central Africa. */
function readCfa(lexemes: readonly Lexeme[], index: number): CodeReading {
  const francs = /^francs?$/.test(at(lexemes, index + 1).text) ? 2 : 1
  return { denomination: { ...denominate('franc', 'word', 'cfa'), country: 'CFA' }, power: 0, to: index + francs }
}

function readCodeAfter(word: Lexeme, digits: boolean): CodeReading | null {
  const { raw, text } = word
  if (isLondonPence(raw)) return { denomination: londonPence, power: 0 }
  if (raw.length === 3 && (isoCodes.has(raw) || (digits && lowerCaseCodes.has(text) && raw === text))) {
    return { denomination: denominate(text.toUpperCase(), 'code', text), power: 0 }
  }
  if (raw.length === 4 && /^[MTKk][A-Z]{3}$/.test(raw) && lowerCaseCodes.has(text.slice(1))) {
    return { denomination: denominate(raw.slice(1), 'code', text.slice(1)), power: raw.startsWith('M') ? 6 : 3 }
  }
  const known = digits && AFTER_NUMBER.has(raw) ? abbreviations.get(raw) : undefined
  return known === undefined ? null : { denomination: denominate(known.means, 'abbreviation', text), power: 0 }
}

/** The unit's own word. */
function readUnit(lexemes: readonly Lexeme[], index: number, digits: boolean): Reading | null {
  const word = at(lexemes, index)
  const text = word.text.endsWith("'") ? word.text.slice(0, -1) : word.text
  const blank = { country: null, generation: null, form: 'word', word: text } as const
  if (text === 'currency' && /^units?$/.test(at(lexemes, index + 1).text)) {
    return reading({ ...blank, code: 'XEU', units: [], minor: false, weak: false }, index + 2)
  }
  const code = codeOfWord.get(text)
  if (code !== undefined)
    return reading({ ...blank, code, units: unitsOfWord.get(text) ?? [], minor: false, weak: alsoOtherWords.has(text) }, index + 1)
  const units = unitsOfWord.get(text)
  if (units !== undefined) return reading({ ...blank, code: null, units, minor: false, weak: alsoOtherWords.has(text) }, index + 1)
  const minors = minorsOfWord.get(text)
  if (minors === undefined || (text.length === 1 && !(digits && word.gap === 0 && (word.raw === text || word.raw === 'C')))) return null
  return reading({ ...blank, code: null, units: minors, minor: true, weak: alsoOtherWords.has(text) }, index + 1)
}

function withAdjectives(
  lexemes: readonly Lexeme[],
  unit: Reading,
  country: string | null,
  generation: Denomination['generation'],
): Reading {
  const after = at(lexemes, unit.to)
  let to = unit.to
  let from = country
  // "pounds sterling", "dollars Canadian"
  if (after.gap === 1 && after.kind === 'word' && !unit.denomination.minor) {
    if (after.text === 'renminbi' && unit.denomination.word === 'yuan') to++
    else if (after.text === 'sterling') {
      from = 'GB'
      to++
    } else if (countryOfAdjective.has(after.text) && standsAlone(lexemes, to + 1) && from === null) {
      from = countryOfAdjective.get(after.text) ?? null
      to++
    }
  }
  const said = from !== null || generation !== null
  return { ...unit, to, denomination: { ...unit.denomination, country: from, generation, weak: unit.denomination.weak && !said } }
}

/** Nothing follows that the word before could describe. */
export function standsAlone(lexemes: readonly Lexeme[], index: number): boolean {
  const next = at(lexemes, index)
  return (
    next.kind === 'end' ||
    next.kind === 'mark' ||
    /^(?:and|or|to|for|in|from|per|a|an|at|by|on|of|is|was|were|as|with|each|the)$/.test(next.raw)
  )
}
