import { isNoun, phraseStart, span } from '../phrase.ts'
import { type SubjectRule, words } from './rule.ts'

/** "Q1 earnings per share $0.22": as agencies and filings report it, with nothing between. */
export const perShare: SubjectRule = {
  name: 'noun per share, amount',
  before: words('share unit'),
  examples: [
    '{Acme} «Q1|2018-01-01|2018-03-31» earnings per share [$0.22]. → earnings per share',
    '{ACME} SEES ADJUSTED EARNINGS PER SHARE [$1.13] TO <$1.29>. → ADJUSTED EARNINGS PER SHARE',
    'Loss per share about [$0.12]. → Loss per share',
    'It fell to a price per unit [$5]. → price per unit',
    'A quarter share [$5]. → nothing',
  ],
  find(items, _, share) {
    const end = share - 1
    if (items[end]?.word !== 'per' || !isNoun(items[end - 1])) return null
    const start = phraseStart(items, end)
    return start === end ? null : { words: span(items, start, share + 1), at: start, verb: null }
  },
}
