import type { Item } from '../reading.ts'
import { isHead } from '../roles/index.ts'
import { isAgent, isNoun, phraseStart, span, TIMES } from './phrase.ts'
import type { SubjectRule } from './rule.ts'

/** "the bridge facility ($5, two years)", "its contract ($5 a year)": an amount alone in brackets behind what it is. */
export const bracketed: SubjectRule = {
  name: 'amount in brackets',
  examples: [
    'The bridge facility ([$5], two years) is ready. → bridge facility',
    'Its contract ([$5] a year) ends soon. → contract',
    '{Acme} ([$5]) and {Plum} (<$6>) gave most. → nothing',
  ],
  find(items: readonly Item[], money: number) {
    const end = money - 1
    const noun = items[end - 1]
    if (items[end]?.word !== '(' || !isNoun(noun) || noun?.capital || isAgent(noun) || isHead(noun) || TIMES.test(noun?.word ?? ''))
      return null
    const start = phraseStart(items, end)
    // "The sum is small ($5)."
    return start === end || BEING.test(items[start - 1]?.word ?? '') ? null : { words: span(items, start, end), at: start, verb: null }
  },
}

const BEING = /^(?:is|are|was|were|be|been|too|very)$/
