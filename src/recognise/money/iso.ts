import { readFileSync } from 'node:fs'
import { root } from '../../root.ts'

/** Every ISO 4217 code, current and historic, but metals, funds and test codes, which no text means as an amount of money. */
export const isoCodes: ReadonlySet<string> = new Set(
  readFileSync(new URL('src/data/currencies.tsv', root), 'utf8')
    .split('\n')
    .slice(2)
    .map(line => line.slice(0, 3))
    .filter(
      code =>
        code.length === 3 &&
        (!code.startsWith('X') || /^X(?:AF|OF|PF|CD|EU|DR|CG|SU)$/.test(code)) &&
        !/^(?:USN|USS|CHE|CHW|BOV|COU|MXV|UYI|UYW)$/.test(code),
    ),
)

/** Codes that mail and price lists also write in lower case after a number: `94.8bn eur`. */
export const lowerCaseCodes: ReadonlySet<string> = new Set(
  'usd eur gbp aud cad nzd chf jpy cny inr sgd hkd zar sek nok dkk pln huf czk krw mxn brl php thb idr myr ngn kes aed'.split(' '),
)

/** Codes that are printed in any case before a number too, being no words: `Eur 5,000`, `usd200`. */
export const looseCodes: ReadonlySet<string> = new Set('usd eur gbp chf jpy hkd sgd inr'.split(' '))
