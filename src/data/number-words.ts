/**
 * Number words and scales of English, South Asia included, with their abbreviations in print. Lower-case.
 * Source: written for this project from general knowledge of English news and filings.
 */

/** Below one hundred. */
export const cardinals: ReadonlyMap<string, number> = new Map(
  `zero:0 one:1 two:2 three:3 four:4 five:5 six:6 seven:7 eight:8 nine:9 ten:10 eleven:11 twelve:12 thirteen:13 fourteen:14 fifteen:15 sixteen:16
   seventeen:17 eighteen:18 nineteen:19 twenty:20 thirty:30 forty:40 fourty:40 fifty:50 sixty:60 seventy:70 eighty:80 ninety:90`
    .split(/\s+/)
    .map(pair => [pair.split(':')[0] ?? '', Number(pair.split(':')[1])] as const),
)

/** Scale words: the power of ten, and whether they may follow number words (`five million`) or digits only (`5mn`). */
export const scales: ReadonlyMap<string, { readonly power: number; readonly digitsOnly: boolean }> = new Map(
  `thousand:3 thousands:3 million:6 millions:6 billion:9 billions:9 trillion:12 trillions:12 quadrillion:15 milliard:9 lakh:5 lakhs:5 lac:5 lacs:5 crore:7 crores:7
   milliards:9 milliarden:9 millionen:6 millones:6 milhão:6 milhões:6 bilhão:9 bilhões:9 juta:6! miliar:9! triliun:12!
   mn:6! mln:6! mlns:6! mio:6! mill:6! mil:6! mm:6! bn:9! bln:9! blns:9! bil:9! mrd:9! tn:12! tr:12! trn:12! trln:12! tln:12! cr:7! crs:7! lk:5! thou:3! 万:4! 億:8! 亿:8! 兆:12! k:3! m:6! b:9! t:12!`
    .split(/\s+/)
    .map(entry => {
      const [word = '', power = ''] = entry.split(':')
      return [word, { power: Number(power.replace('!', '')), digitsOnly: power.endsWith('!') }] as const
    }),
)

/** Parts of one: `half a million`, `three quarters of a billion`. Written as numerator and denominator words. */
export const fractionWords: ReadonlyMap<string, number> = new Map([
  ['half', 2],
  ['third', 3],
  ['thirds', 3],
  ['quarter', 4],
  ['quarters', 4],
  ['fifth', 5],
  ['fifths', 5],
  ['tenth', 10],
  ['tenths', 10],
])

export const fractionSigns: ReadonlyMap<string, string> = new Map(
  '½:0.5 ¼:0.25 ¾:0.75 ⅛:0.125 ⅜:0.375 ⅝:0.625 ⅞:0.875'.split(' ').map(pair => pair.split(':') as [string, string]),
)
