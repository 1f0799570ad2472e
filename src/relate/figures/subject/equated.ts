import { ordinals, paidParticiples, timeNouns } from '../../../data/figure-clauses.ts'
import { auxiliaries, auxiliariesAndAlready } from '../../../data/figure-grammar.ts'
import { amountVerbs, plainVerbs } from '../../../data/figure-words.ts'
import type { Item } from '../../reading.ts'
import { isNoun, isVerb, pastEquivalent, phraseEnd, span } from '../phrase.ts'
import type { Subject, SubjectRule } from './rule.ts'

/** "of which $2 million was net new money": what the amount is stands after "was". */
export const equated: SubjectRule = {
  name: 'amount, "was", noun',
  examples: [
    'Assets rose, of which [$2 million] was net new money. → net new money',
    'Another [$2 million] went to the town. → went',
    'Of this [$2 million] was paid at once. → payment',
    'The trust is [$9 million] overspent. → overspent',
    'Some [$2 million] had been released. → released',
    'A total of [$2 million] was paid. → payment',
    'An additional [$2 million] might be paid. → payment',
    'Some [$2 million] (<$3 million>) had been released. → released',
    'A fine of [$2 million] was paid. → fine',
    'About [$2 million] was missing. → missing',
    'Shipbuilding funds in the amount of [$2 million] will be obligated. → Shipbuilding funds',
    'No more than [$2 million] is reasonable. → nothing',
    'Under it, [$2 million] is set aside for homes. → set aside',
  ],
  find(items, money, of) {
    // "the trust is £9 million overspent".
    if (/^(?:is|was|are|were)$/.test(items[money - 1]?.word ?? '') && SHORT.test(items[money + 1]?.word ?? ''))
      return { words: span(items, money + 1, money + 2), at: money - 1, verb: items[money - 1]?.word ?? null }
    // "proceeds of $5 million will be used": the noun tells what it is.
    const noun = items[of - 1]
    if (items[of]?.word === 'of' && isNoun(noun) && !ordinals.has(noun?.word ?? '') && !timeNouns.has(noun?.word ?? '')) return null
    // "funds in the amount of $5 will be obligated".
    if (items[of]?.word === 'of' && /^(?:amount|sum)$/.test(noun?.word ?? '') && items[of - 3]?.word === 'in') return null
    // "a house worth $5 will pay".
    if (/^(?:worth|than)$/.test(items[of]?.word ?? '')) return null
    const done = verbAfter(items, money)
    if (done !== null) return done
    if (!/^(?:is|was|were|are)$/.test(items[money + 1]?.word ?? '')) return null
    let at = money + 2
    while (/^(?:the|a|an|its|from)$/.test(items[at]?.word ?? '')) at++
    if (
      !isNoun(items[at]) ||
      isVerb(items[at]) ||
      (money > 0 && /^[:"“]$/.test(items[money - 1]?.word ?? '')) ||
      /^(?:enough|plenty|nothing|gone|due)$/.test(items[at]?.word ?? '') ||
      /(?:ed|ing|able|ible)$|^(?:paid|spent|lost)$/.test(items[at]?.word ?? '')
    )
      return null
    return { words: span(items, at, phraseEnd(items, at)), at: money, verb: null }
  },
}

const SHORT = /^(?:overspent|underspent|overdrawn|short|richer|poorer)$/

/** "$5 million went to", "$5 million was paid", "$5 million had been released", "$5 million is outstanding". */
function verbAfter(items: readonly Item[], money: number): Subject | null {
  const first = pastEquivalent(items, money + 1)
  let at = first
  while (auxiliariesAndAlready.has(items[at]?.word ?? '')) at++
  const word = items[at]?.word ?? ''
  if (/^(?:went|goes|came|sat)$/.test(word) && at === first) return { words: span(items, at, at + 1), at: money, verb: null }
  if (at === first || items[at]?.kind !== 'word') return null
  const noun = amountVerbs.get(word)
  if (noun !== undefined) return { words: noun, at: money, verb: null }
  // "$5 is set aside for homes".
  if (word === 'set' && items[at + 1]?.word === 'aside') return { words: span(items, at, at + 2), at: money, verb: null }
  return /ed$|^(?:outstanding|missing)$/.test(word) && !/^(?:need|based|expect|suppos|schedul|intend|suggest)/.test(word)
    ? { words: span(items, at, at + 1), at: money, verb: null }
    : null
}

/** "the $30 billion it is lending": the verb stands after the amount. */
export const relative: SubjectRule = {
  name: 'amount, then its verb',
  examples: [
    'From the [$30 billion] it is lending, little is left. → loan',
    'At [$31] a share it is paying dearly. → payment',
    'It is twice the [$30 billion] paid by others. → payment',
    'It had [$30 billion] and sold nothing. → nothing',
  ],
  find(items, money, hedged) {
    let at = money + 1
    // "At $31.40 a share it is paying".
    if (/^(?:a|an|per)$/.test(items[at]?.word ?? '') && items[money - 1]?.word === 'at') at += 2
    // "twice the $4 paid by those who took part".
    const participle =
      items[at]?.kind === 'word' && /^(?:by|to|from|for|on)$/.test(items[at + 1]?.word ?? '') ? (items[at]?.word ?? '') : ''
    const direct = items[hedged]?.word ?? ''
    if (!amountVerbs.has(direct) && !plainVerbs.has(direct) && paidParticiples.has(participle))
      return { words: amountVerbs.get(participle) ?? participle, at: money + 1, verb: null }
    if (items[at]?.word === 'that' || items[at]?.word === 'which') at++
    // "the $5 President Lee had sought".
    if (items[at]?.capital && items[at]?.kind === 'word' && items[at + 1]?.kind === 'person') at++
    if (!/^(?:it|they|he|she|we)$/.test(items[at]?.word ?? '') && items[at]?.kind !== 'organization' && items[at]?.kind !== 'person')
      return null
    at++
    while (auxiliaries.has(items[at]?.word ?? '')) at++
    const noun = amountVerbs.get(items[at]?.word ?? '')
    return noun === undefined ? null : { words: noun, at: money + 1, verb: null }
  },
}
