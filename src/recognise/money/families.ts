import { startsFreely } from './abbreviations.ts'
import { withMinor } from './compounds.ts'
import type { Family, Place } from './family.ts'
import type { Lexeme } from './lexemes.ts'
import { readPrefixed } from './prefixed.ts'
import { MAX_LEXEMES } from './quantity.ts'
import { joinPrefixed, readSuffixedRange } from './ranges.ts'
import { roles } from './roles.ts'
import { readShillingsAndPence, withShillings } from './shillings.ts'
import { withSign } from './signed.ts'
import { readSingle } from './singles.ts'
import { readSlang } from './slang.ts'
import { readSuffixed } from './suffixed.ts'

// Adjectives between number and unit are no more than these.
const DIGITS_REACH = 14
const ARTICLE_REACH = 8

const startsScale = (lexeme: Lexeme): boolean => /^(?:hundred|thousand|.{1,4}illion|dozen|lakh|crore)$/.test(lexeme.text)

function startsNumber({ first, next, distance }: Place): boolean {
  if (first.kind === 'number' || first.kind === 'mark') return distance <= DIGITS_REACH
  if ((first.role & roles.number) !== 0) return distance <= MAX_LEXEMES
  return (first.role & roles.article) !== 0 && distance <= (startsScale(next) ? MAX_LEXEMES : ARTICLE_REACH)
}

const before: Family = {
  name: 'currency before the number',
  mayStart: ({ first, next }) =>
    first.kind === 'sign' || (first.role & roles.before) !== 0 || ((first.role & roles.beforeSign) !== 0 && next.kind === 'sign'),
  read(reader, index) {
    const amount = startsFreely(reader.lexemes, index) ? readPrefixed(reader, index) : null
    return amount === null ? null : withSign(reader, withShillings(reader, joinPrefixed(reader, amount)))
  },
  examples: [
    ['It paid $11.8 billion.', 'USD 11800000000'],
    ['It cost US$ 5 m.', 'USD 5000000'],
    ['C$611 million and A$1.9b', 'CAD 611000000; AUD 1900000000'],
    ['Rs. 6.2 crore', 'INR 62000000'],
    ['EUR 40.9 mln or €1.234,56', 'EUR 40900000; EUR 1234.56'],
    ['KSh.214,000 and Kshs. 500,000/=', 'KES 214000; KES 500000'],
    ['SFR 6.12 MIO', 'CHF 6120000'],
    ['$12-14 million', 'USD 12000000..14000000'],
    ['-$5 and ($1,234)', 'USD -5; USD 1234'],
    ['£64 10s. a year, £187 4s. 6d. more', 'GBP 64.5; GBP 187.225'],
    ['It lost £0.41 to 4,769p.', 'GBP 0.41; GBP 47.69'],
    ['$US1590, $249 USD, $600,000 U.S.', 'USD 1590; USD 249; USD 600000'],
    ['Taka Twenty-Six Lakh', 'BDT 2600000'],
  ],
  counterexamples: ['Buy $AAPL and $MSFT.', 'It was 87 million users.', 'R2-D2 met C-3PO.', 'Section 4(b) of $this code.'],
}

const rangeAfter: Family = {
  name: 'range before the currency',
  mayStart: startsNumber,
  read(reader, index) {
    const amount = readSuffixedRange(reader, index)
    return amount === null ? null : withSign(reader, amount)
  },
  examples: [
    ['2-3 million euros', 'EUR 2000000..3000000'],
    ['41 to 44 cents a share', 'USD 0.41..0.44'],
    ['eight to nine million euros', 'EUR 8000000..9000000'],
    ['between fifteen and thirty billion dollars', 'USD 15000000000..30000000000'],
    ['five or six dollars', 'USD 5..6'],
  ],
  counterexamples: ['It won 3-2 in euro qualifying.', '2009 to 2012'],
}

const after: Family = {
  name: 'currency after the number',
  mayStart: startsNumber,
  read(reader, index) {
    const amount = readSuffixed(reader, index)
    return amount === null ? null : withSign(reader, withMinor(reader, amount))
  },
  examples: [
    ['17.8 billion dollars', 'USD 17800000000'],
    ['348 000 000,00 PLN', 'PLN 348000000'],
    ['10k$, 88¢ and 129,99 €', 'USD 10000; USD 0.88; EUR 129.99'],
    ['one thousand six hundred and eighty dollars and fourteen cents', 'USD 1680.14'],
    ['four million three hundred thousand lire', 'ITL 4300000'],
    ['three and a half million euros', 'EUR 3500000'],
    ['75 USD million and 30 MUSD', 'USD 75000000; USD 30000000'],
    ['6 3/4 cents', 'USD 0.0675'],
    ['half a million dollars', 'USD 500000'],
    ['20 billion yen, 96 Swiss francs, 12 New Zealand dollars', 'JPY 20000000000; CHF 96; NZD 12'],
    ['minus 5 euros', 'EUR -5'],
  ],
  counterexamples: [
    'The 12 euro countries met.',
    'a few dollars',
    'billions of dollars',
    'several million dollars',
    'He won 5.',
    '50 Cent sang.',
    'hundreds of dollars',
  ],
}

const slang: Family = {
  name: 'slang',
  mayStart: startsNumber,
  read: readSlang,
  examples: [
    ['two grand', 'USD 2000'],
    ['It cost £5 or a fiver.', 'GBP 5; GBP 5'],
    ['3,000 guineas', 'GBP 3150'],
    ['thirty bucks', 'USD 30'],
    ['a dime', 'USD 0.1'],
  ],
  counterexamples: ['two grand pianos', 'a grand old man', 'a guinea pig', 'the fivers', 'a nickel mine'],
}

const single: Family = {
  name: 'one with an article',
  mayStart: place => (place.first.role & roles.article) !== 0 && place.distance <= ARTICLE_REACH && !place.afterAmount,
  read(reader, index) {
    const amount = readSingle(reader, index)
    return amount === null ? null : withMinor(reader, amount)
  },
  examples: [
    ['It costs a dollar each.', 'USD 1'],
    ['HSBC of London buys it for a pound.', 'GBP 1'],
    ['a dollar thirty-three', 'USD 1.33'],
  ],
  counterexamples: ['a dollar store', 'a euro zone summit', 'A pound of flesh.', 'a pound coin', 'a penny stock', 'by a fifth of a dollar'],
}

const shillings: Family = {
  name: 'shillings and pence',
  mayStart: ({ first, next }) => first.kind === 'number' && next.raw === 's' && next.gap === 0,
  read: readShillingsAndPence,
  examples: [['A loaf at £1 was too dear: it had cost 1s. 10d. there.', 'GBP 1; GBP 0.091667']],
  counterexamples: ['In the 60s. 10 came.', 'The 1920s 6d version.', 'It took 10s 3 times.'],
}

/** In the order in which they are tried. */
export const families: readonly Family[] = [before, shillings, rangeAfter, after, slang, single]
