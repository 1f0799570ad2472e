import { fullYear } from '../codes.ts'
import { shift } from '../expression.ts'
import { kinds } from '../lexicon.ts'
import { type Around, after, before, type Rule, wordOf } from '../rule.ts'
import { SHIFT_WORDS, shiftBy, withYears, yearFrom } from './years.ts'

const quarter: Rule = {
  name: 'quarter',
  patterns: [
    ...withYears('fiscal|financial? n:ORDINAL|last|final|closing|opening -? quarter|qtr'),
    ...withYears('n:ORDINAL fiscal|financial -? quarter|qtr'),
    'n:ORDINAL -? quarter|qtr of? ,? fiscal|FISCAL year? YEAR?',
    "fiscal|financial|fy? year:YEAR 's fiscal|financial? n:ORDINAL|final|last quarter|qtr",
    `which:last|this|next year 's fiscal|financial? n:ORDINAL|final|last quarter|qtr`,
  ],
  finds: {
    'In the [third quarter of 2016] it': '2016-Q3',
    'Its [first-quarter] profit': '2015-Q1',
    'In the [second quarter of last year],': '2014-Q2',
  },
  ignores: ['The fifth quarter of it'],
  confidence: 0.97,
  read(parts) {
    const { n, fiscal } = parts
    if (n === undefined) return null
    const number = n.kind === 0 ? (n.word === 'opening' ? 1 : 4) : n.value
    if (number < 1 || number > 4) return null
    const year = fiscal !== undefined && fiscal.kind !== 0 ? fiscal.value : yearFrom(parts)
    // "the last quarter" is the one just over.
    if (n.word === 'last' && year === null) return null
    return { form: 'quarter', year, quarter: number }
  },
}

const quarterCode: Rule = {
  name: 'quarter-code',
  patterns: [
    ...withYears('q:QUARTER'),
    'q:QUARTER of? -? /? fiscal:FISCAL',
    'q:QUARTER of? fiscal:FISCAL +-|–|/ +later:TWODIGITS',
    'q:QUARTER of? fiscal year? YEAR',
    'fiscal:FISCAL -? q:QUARTER',
    'year:YEAR -? q:QUARTER',
    'q:QUARTER -|/ year:YEAR',
    'q:QUARTER +/ +short:TWODIGITS',
  ],
  finds: { 'In [Q3 2016] it': '2016-Q3', 'In [1Q24] it': '2024-Q1', 'In [Q3 FY2021] it': '2021-Q3' },
  ignores: [],
  confidence: 0.96,
  read(parts) {
    const { q, fiscal, short } = parts
    if (q === undefined) return null
    if (short !== undefined) return { form: 'quarter', year: fullYear(short.name), quarter: q.value }
    const year = fiscal !== undefined && fiscal.kind !== 0 ? fiscal.value : (yearFrom(parts) ?? (q.name === '' ? null : Number(q.name)))
    return { form: 'quarter', year, quarter: q.value }
  },
}

const half: Rule = {
  name: 'half',
  patterns: [
    ...withYears('n:first|second -? half'),
    ...withYears('code:HALF'),
    'n:first|second -? half of the? which:this|current? year',
    'code:HALF fiscal:FISCAL',
  ],
  finds: { 'In the [first half of 2016] it': '2016-H1', 'In [H2 2016] it': '2016-H2' },
  ignores: ['In the second half he scored.'],
  confidence: 0.94,
  read(parts, around) {
    const { n, code, fiscal } = parts
    const value = n !== undefined ? (n.word === 'first' ? 1 : 2) : code?.value
    if (value === undefined || value > 2) return null
    const ofThisYear = around.lexemes[around.end - 1]?.word === 'year' && parts['which'] === undefined
    const year =
      fiscal?.value ??
      (ofThisYear ? shift('year', 0) : yearFrom(parts)) ??
      (code === undefined || code.name === '' ? null : Number(code.name))
    if (year === null && n !== undefined && !speaksOfBusiness(around)) return null
    return { form: 'half', year, half: value }
  },
}

/** "the first half" of a year and not of a match: the sentence has figures or speaks of plans. */
export function speaksOfBusiness({ text, lexemes }: Around): boolean {
  const sentence = text.slice(lexemes[0]?.start ?? 0, lexemes.at(-1)?.end ?? 0)
  return /profit|sales|revenue|loss|earn|income|\bnet\b|%|per ?cent|exports|imports|output|turnover|production|dividend|shipments|margin|guidance|results|economy|growth|demand|insolvenc|delayed (?:into|to|until)|scheduled for|\bIPO\b|\bGDP\b|[$€£¥₹]\d/i.test(
    sentence,
  )
}

const fiscalYear: Rule = {
  name: 'fiscal-year',
  patterns: [
    'fiscal:FISCAL',
    'fiscal|financial|fy year? year:YEAR',
    'fiscal|financial|fy year? short:SHORTYEAR|TWODIGITS',
    `which:${SHIFT_WORDS} fiscal|financial year`,
    'which:this|last|next|current|previous alone:fiscal',
  ],
  finds: { 'In [fiscal 2021] it': '2021', 'In [FY22] it': '2022', 'Third rise [this fiscal].': '2015' },
  ignores: ['this fiscal stimulus', 'their current fiscal woes'],
  confidence: 0.95,
  read({ fiscal, year, short, which, alone }, around) {
    // "this fiscal", as Indian papers say
    if (
      alone !== undefined &&
      !/^(?:[.,;:)?!–—-]|and|as|in|on|to|from|due|it|is|was|has|had|will|after|when|over|against|)$/.test(wordOf(around, after(around)))
    )
      return null
    if (which !== undefined) return shiftBy(which, 'year')
    if (
      short !== undefined &&
      short.kind !== kinds.SHORTYEAR &&
      (short.end - short.start !== 2 || around.lexemes[around.first]?.word !== 'fy')
    )
      return null
    if (short !== undefined) return { form: 'year', year: fullYear(short.name) }
    const value = fiscal?.value ?? year?.value
    return value === undefined || wordOf(around, before(around)) === '#' ? null : { form: 'year', year: value }
  },
}

export const quarters: readonly Rule[] = [quarter, quarterCode, half, fiscalYear]
