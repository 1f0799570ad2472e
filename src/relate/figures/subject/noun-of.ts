import { changeNouns, notPurposes, ofCompounds, ordinals, processNouns, timeNouns } from '../../../data/figure-clauses.ts'
import { determiners, levelPrepositions, nearlyWords, personalPronouns } from '../../../data/figure-grammar.ts'
import { notSubjects, objectPays, reportedNouns, settingVerbs } from '../../../data/figure-words.ts'
import type { Item } from '../../reading.ts'
import { beforePhrase, isAgent, isNoun, pastEquivalent, phraseEnd, phraseStart, prepositionBefore, span } from '../phrase.ts'
import { type Subject, type SubjectRule, words } from './rule.ts'

/** "revenue of $5 million", "a net loss of about $3 million", "a fine of $2 million", "debt at $5 million". */
export const nounOf: SubjectRule = {
  name: 'noun of the amount',
  before: words('of'),
  examples: [
    'It had a net loss of about [$3 million]. → net loss',
    'He has to pay a fine of [$200]. → fine',
    'It sold shares at an offering price of [$17]. → offering price',
    'The company listed liabilities of [$200]. → liabilities',
    'The new leader wants reparations of [$200]. → reparations',
    'It showed revenue from operations of [$200]. → revenue',
    'A cash offer from {Acme} of [$200] failed. → cash offer',
    'A rival bid by {Acme} of [$200] failed. → rival bid',
    'A rival bid by Zamroads of [$200] failed. → rival bid',
    'Proceeds of [$200] will be used to build. → Proceeds',
    'It has a negative net worth of [$200]. → net worth',
    'He was granted bail in the sum of [$200]. → bail',
    'It sees profit before tax of [$200]. → profit before tax',
    'It made earnings before interest, tax and amortisation of [$200]. → earnings before interest, tax and amortisation',
    'The shares, which hit a record high of [$200] in «December|2012-12-01|2012-12-31», fell. → shares',
    'They mull construction of a [$200] (<$300>) ethylene plant. → ethylene plant',
    'It makes a term loan in the principal amount of [$200]. → term loan',
    'It expects capital expenditures of between [$200] and <$300>. → capital expenditures',
    'It is examining payments of [$200] made by {Acme}. → payments',
    'It told of "accounting inconsistencies" of [$200]. → accounting inconsistencies',
    'It had a loss of at least [$200]. → loss',
    'He sold assets to reduce debt of [$200]. → debt',
    'He would take costs of [$200] out. → costs',
    'There is an earn-out of up to [$200]. → earn-out',
    'It sold shares at a price to the public of [$200]. → price',
    '{Acme} Announces Pricing of [$200] Public Offering → Public Offering',
    'He told analysts, promising sales of [$200]. → sales',
    'It has letters of credit of [$200]. → letters of credit',
    'I award the claimant damages of [$200]. → damages',
    'It has a one-off winter pressures grant of [$200]. → one-off winter pressures grant',
    'We estimate remediation costs of [$200]. → remediation costs',
    'It lost money, leaving availability of [$200]. → availability',
    '{Acme} forecast revenue of [$200]. → revenue',
    '{Acme} warned of a [$200] charge earlier in the week. → charge',
    'For the full year revenue of [$200] was made. → revenue',
    'It expects to realize annual cost savings of [$200]. → annual cost savings',
    'It sold goods, was valued, and produced income of [$200]. → income',
    'It merely divided fee income of [$200]. → fee income',
    'Thieves robbed the branch of [$200]. → robbery',
    'It says it was cheated of [$200]. → fraud',
    'It thinks of [$200]. → nothing',
  ],
  find(items, money, preposition) {
    // "robbed the branch of $5", "was cheated of $5".
    const taken = takenOf(items, preposition)
    if (taken !== null) return taken
    // "the award of a $5 million contract".
    const next = pastEquivalent(items, money + 1)
    if (/^(?:a|an)$/.test(items[money - 1]?.word ?? '') && isNoun(items[next]) && !notSubjects.has(items[next]?.word ?? '')) return null
    let end = items[preposition - 1]?.word === ',' ? preposition - 1 : preposition
    // "inconsistencies" of: the mark that closes a quotation.
    if (/^(?:"|”|''|’)$/.test(items[end - 1]?.word ?? '')) end--
    // "a negative net worth of": "worth" is else no noun.
    if (items[end - 1]?.word === 'worth' && items[end - 2]?.word === 'net')
      return { words: span(items, end - 2, end), at: end - 2, verb: null }
    // "bail in the sum of".
    if (/^(?:sum|amount)$/.test(items[end - 1]?.word ?? '') && inTheSum(items, end - 1) > 0) {
      end = inTheSum(items, end - 1)
      // "default entered in the amount of".
      if (/.{3}ed$/.test(items[end - 1]?.word ?? '') && isNoun(items[end - 2])) end--
      if (isAgent(items[end - 1])) return null
    }
    // "profit before tax of", "earnings before interest, tax and amortisation of".
    const before = items.findLastIndex(
      ({ word }, index) => index < end - 1 && index > end - 10 && /^(?:before|after|excluding)$/.test(word),
    )
    if (/^(?:tax(?:es|ation)?|items|amorti[sz]ation)$/.test(items[end - 1]?.word ?? '') && before > 0) {
      const start = phraseStart(items, before)
      return start === before || !reportedNouns.has(items[before - 1]?.word ?? '')
        ? null
        : { words: span(items, start, end), at: start, verb: null }
    }
    // "a price to the public of $5".
    const to = items.findLastIndex(({ word }, index) => word === 'to' && index < end && index > end - 4)
    if (to > 0 && /^(?:price|cost|loss|value)$/.test(items[to - 1]?.word ?? '') && phraseStart(items, end) > to)
      return nounBefore(items, to)
    // "Announces Pricing of $120 Million Public Offering": the process is not what the amount is.
    if (processNouns.has(items[end - 1]?.word ?? '') && isNoun(items[next]) && phraseEnd(items, next) > next && items[next]?.capital)
      return null
    // "which hit a record high of": of what tells the clause.
    if (/^(?:high|low|peak|highs|lows|all)$/.test(items[end - 1]?.word ?? '')) return null
    // "revenue from operations of $5 million".
    const start = phraseStart(items, end)
    const outer = prepositionBefore(items, start, start === end)
    // "an offer from Acme of $5".
    if (start === end && outer > 0) return nounBefore(items, outer)
    // "a bid by Acme of $5".
    const by = items[end - 2]?.word === 'the' ? end - 3 : end - 2
    if (start === end && items[end - 1]?.kind === 'organization' && items[by]?.word === 'by') return nounBefore(items, by)
    if (start > 1 && items[start]?.capital && items[start - 1]?.word === 'by' && isNoun(items[start - 2]))
      return nounBefore(items, start - 1)
    const isPrice = /^(?:price|cost|fee|value|rate|premium)$/.test(items[end - 1]?.word ?? '')
    return outer > 0 && !isPrice && reportedNouns.has(items[outer - 1]?.word ?? '') ? nounBefore(items, outer) : nounBefore(items, end)
  },
}

/** "robbed a branch of $5", "was cheated of $5": what the verb is called. */
function takenOf(items: readonly Item[], of: number): Subject | null {
  for (let at = of - 1; at > of - 8 && at >= 0; at--) {
    const verb = items[at]?.word ?? ''
    if (items[at]?.kind === 'mark' || items[at]?.kind === 'money' || verb === 'of') return null
    // One look at the first letter spares the patterns of most words.
    if (!/^[rcdsf]/.test(verb)) continue
    const words = /^rob(?:bed|bing|s)?$/.test(verb)
      ? 'robbery'
      : /^(?:cheat|defraud|swindl|fleec)(?:e|ed|ing|s)?$/.test(verb)
        ? 'fraud'
        : null
    if (words !== null) return { words, at, verb }
  }
  return null
}

/** "bail in the sum", "a loan in the principal amount": where the noun before ends, 0 when none does. */
function inTheSum(items: readonly Item[], sum: number): number {
  const the = /^(?:principal|aggregate|total|maximum|full)$/.test(items[sum - 1]?.word ?? '') ? sum - 2 : sum - 1
  return /^(?:the|an)$/.test(items[the]?.word ?? '') && items[the - 1]?.word === 'in' ? the - 1 : 0
}

function nounBefore(items: readonly Item[], end: number): Subject | null {
  const start = phraseStart(items, end)
  if (start === end || (end - start === 1 && ordinals.has(items[start]?.word ?? ''))) return null
  // "letters of credit of $5".
  const outer =
    items[start - 1]?.word === 'of' && end === start + 1 && ofCompounds.has(items[start]?.word ?? '')
      ? phraseStart(items, start - 1)
      : start
  if (outer < start - 1) return { words: span(items, outer, end), at: outer, verb: null }
  // "award the claimant damages of $5".
  if (end > start + 1 && determiners.has(items[start - 1]?.word ?? '') && isAgent(items[start]) && GIVES.test(items[start - 2]?.word ?? ''))
    return { words: span(items, start + 1, end), at: start + 1, verb: null }
  if (timeNouns.has(items[end - 1]?.word ?? '') || personalPronouns.has(items[start - 1]?.word ?? '')) return null
  return { words: span(items, start, end), at: start, verb: null }
}

const GIVES = /^(?:award|grant|pay|give|offer|owe)(?:s|ed|d|ing)?$|^(?:paid|gave|given)$/

/** "raised its minimum wage to $12", "gasoline near $4", "shares, at $2". */
export const nounAt: SubjectRule = {
  name: 'noun at the amount',
  examples: [
    'It raised its minimum wage to [$12] an hour. → minimum wage',
    'With gasoline near [$4] nobody drives. → gasoline',
    'It put the loss in Asia at up to [$4]. → loss',
    'It cut its dividend to [$4]. → dividend',
    'They sold it at [$4]. → sale',
    'The bank limits withdrawals to [$4] a day. → withdrawals',
    'It put damage in Asia at [$4]. → damage',
    '{Acme} expects revenue between [$4] and <$5>. → revenue',
    'The foundation served minestrone at [$5] a bowl. → minestrone',
    'It reported a 51 per cent decline in net profit to [$5]. → net profit',
    'He chose between [$4] and <$5>. → nothing',
  ],
  find(items, money, hedged) {
    let at = items[money - 1]?.word === 'to' && items[money - 2]?.word === 'up' ? hedged : money - 1
    while (nearlyWords.has(items[at]?.word ?? '')) at--
    const preposition = items[at]?.word ?? ''
    if (preposition === 'between') {
      const start = phraseStart(items, at)
      return start < at && reportedNouns.has(items[at - 1]?.word ?? '') ? { words: span(items, start, at), at: start, verb: null } : null
    }
    if (!levelPrepositions.has(preposition) || items[at - 1]?.word === 'at') return null
    const [first, end] = beforePhrase(items, items[at - 1]?.word === ',' ? at - 1 : at)
    // "Bitcoin changed hands at".
    if (/^(?:hands|market|all|public|close)$/.test(items[end - 1]?.word ?? '')) return null
    // "the bank limits withdrawals to": its verb is taken for a noun.
    const verb = items.findLastIndex((item, index) => index >= first && index < end - 1 && settingVerbs.has(item.word))
    const start = verb < 0 ? first : verb + 1
    if (
      start === end ||
      isAgent(items[end - 1]) ||
      timeNouns.has(items[end - 1]?.word ?? '') ||
      /ed$|ing$/.test(items[end - 1]?.word ?? '')
    )
      return null
    const determined = determiners.has(items[start - 1]?.word ?? '')
    // "limits withdrawals to", "put damage to farm exports at".
    if (settingVerbs.has(items[start - 1]?.word ?? '') || (determined && settingVerbs.has(items[start - 2]?.word ?? '')))
      return { words: span(items, start, end), at: start, verb: null }
    // "a 51 per cent decline in consolidated net profit to".
    const inner = phraseStart(items, at)
    if (items[end]?.word === 'in' && inner > end && inner < at && changeNouns.has(items[end - 1]?.word ?? ''))
      return { words: span(items, inner, at), at: inner, verb: null }
    if (
      preposition === 'to'
        ? !determined
        : !determined &&
          start > 0 &&
          items[start - 1]?.kind === 'word' &&
          !/^(?:with|and|as|for|of|at|is|was|million|billion|hundred|thousand|dozen|crore|lakh)$|.{2}ed$|^\d/.test(
            items[start - 1]?.word ?? '',
          )
    )
      return null
    return { words: span(items, start, end), at: start, verb: null }
  },
}

/** "hit a record high of $5": when no clause tells of what. */
export const extreme: SubjectRule = {
  name: 'high or low of the amount',
  before: words('of'),
  examples: ['The 52-week high of [$5] is near. → week high', 'It fell, with a low of [$5]. → low', 'He was high on [$5]. → nothing'],
  find(items, _, end) {
    if (!/^(?:high|low|peak|highs|lows)$/.test(items[end - 1]?.word ?? '')) return null
    const start = phraseStart(items, end)
    return start === end ? null : { words: span(items, start, end), at: start, verb: null }
  },
}

/** "$1 million for wildlife", "$2 million to replace it" is left to its verb. */
export const purpose: SubjectRule = {
  name: 'amount for something',
  after: words('for is are was were toward towards'),
  examples: [
    'It put aside [$1 million] for wildlife. → wildlife',
    'Of this, [$1 million] is for the solar programme. → solar programme',
    '{Players}, [$5] towards stage lighting. → stage lighting',
    '{Acme} contributed [$5] towards the running of it. → contributed',
    'It gave [$5] for the second time. → gave',
    'They gave [$5] for members. → gave',
    'It was fined [$5] for late publication. → fine',
    'It paid [$5] for its pan-India permit. → pan-India permit',
    'It paid [$5] for ending the deal. → payment',
    'Families were paid [$5] for each adult. → payment',
  ],
  find(items, money) {
    // "Of this, $5 is for the SIGHT programme".
    let at = /^(?:is|are|was|were)$/.test(items[money + 1]?.word ?? '') ? money + 2 : money + 1
    // "fined $5 for filing late": it is the fine.
    if (
      !/^(?:for|towards?)$/.test(items[at]?.word ?? '') ||
      items.slice(Math.max(0, money - 10), money).some(({ word }) => objectPays.has(word))
    )
      return null
    // "Clunbury Players, $5 towards stage lighting": but "contributed $5 towards the running of it".
    if (items[at]?.word !== 'for' && items[money - 1]?.kind === 'word') return null
    at++
    // "paid $5 for each adult".
    if (/^(?:each|every)$/.test(items[at]?.word ?? '')) return null
    while (determiners.has(items[at]?.word ?? '')) at++
    if (!isNoun(items[at]) || notSubjects.has(items[at]?.word ?? '') || notPurposes.has(items[at]?.word ?? '')) return null
    const end = phraseEnd(items, at)
    // "for ending their deal".
    if (end === at + 1 && /ing$/.test(items[at]?.word ?? '') && determiners.has(items[end]?.word ?? '')) return null
    return end === at || isAgent(items[end - 1]) || timeNouns.has(items[end - 1]?.word ?? '')
      ? null
      : { words: span(items, at, end), at: money, verb: null }
  },
}
