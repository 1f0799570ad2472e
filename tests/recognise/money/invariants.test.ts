import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { abbreviations, dollarPrefixes, signs } from '../../../src/data/currency-signs.ts'
import { currencyUnits } from '../../../src/data/currency-units.ts'
import { codeOfWord, countryOfAdjective, minorsOfWord, unitsOfWord } from '../../../src/data/currency-words.ts'
import { isoCodes } from '../../../src/recognise/money/iso.ts'
import { lex } from '../../../src/recognise/money/lexemes.ts'
import { mentionsIn } from './money-in.ts'

const pieces = fc.constantFrom(
  ...'$ £ € US$ C$ ¢ 5 1,234 12.50 1.234,56 .5 0 00 million bn m k crore lakh hundred and a half of quarter two twenty point dollars euros pounds p cents grand fiver to - – between or ( ) , . / Rs. R N KSh USD EUR MUSD % per share \n \t minus ’s ½ 3/4 new hong kong CFA francs each about'.split(
    ' ',
  ),
)

test('whatever the text, amounts are sorted, apart, inside it and plain decimals', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(pieces, fc.constantFrom('', ' ', ' '))), parts => {
      const text = parts.flat().join('')
      let last = 0
      for (const { start, end, value, confidence } of mentionsIn(text)) {
        expect(start).toBeGreaterThanOrEqual(last)
        expect(end).toBeGreaterThan(start)
        expect(end).toBeLessThanOrEqual(text.length)
        expect(text.slice(start, end).trim()).toBe(text.slice(start, end))
        expect(value.amount).toMatch(/^-?\d+(?:\.\d+)?$/)
        expect(confidence).toBeGreaterThan(0)
        expect(confidence).toBeLessThan(1)
        last = end
      }
    }),
    { numRuns: 2000 },
  )
})

test('lexemes cover all but the blanks', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), text => {
      let rest = ''
      let last = 0
      for (const { start, end } of lex(text, 0, text.length)) {
        rest += text.slice(last, start)
        last = end
      }
      expect((rest + text.slice(last)).trim()).toBe('')
    }),
  )
})

describe('hostile lines end', () => {
  test.each([
    ['grouping', `$${'1,1,'.repeat(25_000)}`],
    ['scales', 'million '.repeat(13_000)],
    ['number words', 'one million '.repeat(9_000)],
    ['hundreds', `${'two hundred and '.repeat(7_000)}dollars`],
    ['adjectives', '5 new hong old south '.repeat(5_000)],
    ['halves', 'a half of a '.repeat(9_000)],
    ['digits', `$${'1'.repeat(100_000)}`],
    ['signs', '$'.repeat(100_000)],
    ['stops', `$5 ${'U.S.'.repeat(25_000)}`],
    ['hedges', `${'about a total of '.repeat(6_000)}$5`],
    ['links', `${'5 to '.repeat(20_000)}dollars`],
    ['brackets', '($1) '.repeat(20_000)],
    ['capitals', `$5 ${'A'.repeat(100_000)}`],
    ['hyphens', '$1-'.repeat(30_000)],
  ])('%s', (_, text) => {
    expect(mentionsIn(text).length).toBeLessThan(text.length)
  })
})

describe('data', () => {
  test('every code is in ISO 4217', () => {
    const named = [
      ...currencyUnits.map(({ code }) => code),
      ...codeOfWord.values(),
      ...dollarPrefixes.values(),
      ...[...signs.values(), ...[...abbreviations.values()].map(({ means }) => means)].filter(means => /^[A-Z]{3}$/.test(means)),
    ]
    expect(named.filter(code => !isoCodes.has(code))).toEqual([])
  })
  test('every word names a unit of the table', () => {
    const units = new Set(currencyUnits.map(({ unit }) => unit))
    const minors = new Set(currencyUnits.map(({ minor }) => minor))
    expect([...unitsOfWord.values()].flat().filter(unit => !units.has(unit))).toEqual([])
    expect([...minorsOfWord.values()].flat().filter(minor => !minors.has(minor))).toEqual([])
  })
  test('every adjective names a country of the table', () => {
    const countries = new Set(currencyUnits.flatMap(({ countries }) => countries))
    expect([...countryOfAdjective].filter(([, country]) => country !== 'CFA' && !countries.has(country))).toEqual([])
  })
})
