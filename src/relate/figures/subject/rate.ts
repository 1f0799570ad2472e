import type { Item } from '../../reading.ts'
import { phraseStart, span } from '../phrase.ts'
import { type SubjectRule, words } from './rule.ts'

/** "commission of 1.25%, or $53,912": the noun of the rate that comes to the amount. */
export const rate: SubjectRule = {
  name: 'noun of a rate',
  before: words('or'),
  examples: [
    'It received commission of 1.25%, or [$53,912]. → commission',
    'The bank took a charge of 2 per cent or [$5]. → charge',
    'Shares rose 3%, or [$5]. → Shares',
  ],
  find(items: readonly Item[], _, or) {
    let at = items[or - 1]?.word === ',' ? or - 1 : or
    if (/^(?:%|percent)$/.test(items[at - 1]?.word ?? '')) at -= 1
    else if (items[at - 1]?.word === 'cent' && items[at - 2]?.word === 'per') at -= 2
    else return null
    if (!/^\d/.test(items[at - 1]?.word ?? '') || items[at - 2]?.word !== 'of') return null
    const start = phraseStart(items, at - 2)
    return start === at - 2 ? null : { words: span(items, start, at - 2), at: start, verb: null }
  },
}
