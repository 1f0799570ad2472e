import type { Qualifier } from '../types.ts'

/**
 * Phrases that hedge an amount of money, lower-case. Policy: what a reader takes as a bound or an approximation of the very figure.
 * Source: written for this project from general knowledge of English news and filings.
 */
const before = `
about: about, around, roughly, approximately, approx, circa, some, nearly, almost, close to, near, an estimated, estimated, estimated at, nearer to, in the region of, in the neighborhood of, in the neighbourhood of, on the order of, in the order of, give or take, perhaps, maybe, a rough, an approximate, somewhere around, c, ca, or so, virtually
more than: more than, over, above, in excess of, upwards of, upward of, north of, exceeding, exceeds, exceeded, exceed, greater than, higher than, well over, just over, a little over, slightly more than, topping, surpassing, topped, upwards from
less than: less than, under, below, just under, fewer than, short of, lower than, shy of, south of, a little under, cheaper than, smaller than
up to: up to, as much as, as many as, as high as, at most, no more than, not more than, not exceeding, not to exceed, a maximum of, maximum of, a maximum, up to a maximum of, at the most, no higher than, capped at, a ceiling of, a cap of, to a maximum of, no greater than, not exceed, a limit of, limit of, a maximum penalty of
at least: at least, no less than, not less than, no fewer than, a minimum of, minimum of, as little as, as low as, a minimum, at a minimum, no lower than, starting at, starting from, not below, a floor of
`

const after = `
at least: or more, or higher, or above, or over, and up, and above, and over, plus, +, minimum
up to: or less, or under, or below, and under, maximum
about: or so, or thereabouts, give or take, approximately, odd
`

/** One kind a line: `kind: phrase, phrase`. */
function readPhrases(lines: string): ReadonlyMap<string, Qualifier> {
  const kinds = new Map<string, Qualifier>()
  for (const line of lines.trim().split('\n')) {
    const [kind = '', phrases = ''] = line.split(': ')
    for (const phrase of phrases.split(', ')) kinds.set(phrase, kind as Qualifier)
  }
  return kinds
}

/** `about $5` */
export const hedgesBefore = readPhrases(before)
/** `$5 or more` */
export const hedgesAfter = readPhrases(after)

/** `~$5m` */
export const hedgeSigns: ReadonlyMap<string, Qualifier> = new Map([
  ['~', 'about'],
  ['≈', 'about'],
  ['<', 'less than'],
  ['>', 'more than'],
  ['≥', 'at least'],
  ['≤', 'up to'],
])

/** May stand between hedge and amount: `up to a further $3m`, `more than the $4`. */
export const skippedAfterHedge: ReadonlySet<string> = new Set(
  'a an the another further additional extra total of combined whopping record only just their its his her our roughly about'.split(' '),
)

/** Before "up to" these move the price there: "the rate goes up to £420". */
export const goesUp: ReadonlySet<string> = new Set(
  'put goes went going gone moves moved moving jumps jumped bumped nudged inched crept edged shot back'.split(' '),
)

/** Of these "over" is part: "hand over £5". */
export const handsOver: ReadonlySet<string> = new Set('hand hands handed handing turn turned turning sign signed signing'.split(' '))
