import { reportedNouns } from '../../data/figure-words.ts'
import type { Item } from '../reading.ts'
import { isNoun, isVerb, phraseEnd, phraseStart, span } from './phrase.ts'
import type { SubjectRule } from './rule.ts'

/** "of which $2 million was net new money": what the amount is stands after "was". */
export const equated: SubjectRule = {
  name: 'amount, "was", noun',
  examples: [
    'Assets rose, of which [$2 million] was net new money. → net new money',
    'Another [$2 million] went to the town. → went',
    'Of this [$2 million] was paid at once. → nothing',
  ],
  find(items, money) {
    if (/^(?:went|goes)$/.test(items[money + 1]?.word ?? '') && items[money + 2]?.word === 'to')
      return { words: span(items, money + 1, money + 2), at: money, verb: null }
    if (!/^(?:is|was|were|are)$/.test(items[money + 1]?.word ?? '')) return null
    let at = money + 2
    while (/^(?:the|a|an|its|from)$/.test(items[at]?.word ?? '')) at++
    if (
      !isNoun(items[at]) ||
      isVerb(items[at]) ||
      (money > 0 && /^[:"“]$/.test(items[money - 1]?.word ?? '')) ||
      /^(?:enough|plenty|nothing|gone|due)$/.test(items[at]?.word ?? '') ||
      /(?:ed|ing)$|^(?:paid|spent|lost)$/.test(items[at]?.word ?? '')
    )
      return null
    return { words: span(items, at, phraseEnd(items, at)), at: money, verb: null }
  },
}

/** "Financing: World Bank, $95 million; Danida, $6 million": the word before the colon holds for the whole list of names. */
export const heading: SubjectRule = {
  name: 'heading of a list of names',
  examples: ['Financing: {Danida}, [$6 million]. → Financing', 'Result: he gave {Danida}, [$6 million]. → donation'],
  find(items, money) {
    let at = money - 1
    while (at > 0 && isListed(items[at])) at--
    if (items[at]?.word !== ':' || at === money - 1) return null
    const start = phraseStart(items, at)
    return start === at ? null : { words: span(items, start, at), at: start, verb: null }
  },
}

const isListed = (item: Item | undefined): boolean =>
  item !== undefined &&
  (item.kind === 'organization' || item.kind === 'person' || item.kind === 'money' || /^[,;()]$|^and$/.test(item.word))

/** "Rate $4.10 a line": a line that begins with the noun and has its amount right after it. */
export const row: SubjectRule = {
  name: 'first word of the line',
  examples: [
    'Rate [$4.10] a line. → Rate',
    '{Tidewell} operating profit [£22m] £41m → operating profit',
    'Members paid [$4]. → payment',
    'I have [$4]. → nothing',
  ],
  find(items, money) {
    // "Tidewell revenue £318m £351m".
    const named = items[0]?.kind === 'organization' ? 1 : 0
    if (money < 1 || money > 6) return null
    const start = phraseStart(items, money)
    const last = items[money - 1]
    if (named === 1 && !reportedNouns.has(last?.word ?? '')) return null
    if (start !== named || start === money || isVerb(last) || !items[0]?.capital) return null
    return named === 0 && /(?:ed|ing|s)$/.test(last?.word ?? 's') ? null : { words: span(items, start, money), at: start, verb: null }
  },
}
