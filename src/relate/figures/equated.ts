import { amountVerbs, plainVerbs, reportedNouns } from '../../data/figure-words.ts'
import type { Item } from '../reading.ts'
import { beforeHedges, isNoun, isVerb, ORDINAL, pastEquivalent, phraseEnd, phraseStart, span, TIMES } from './phrase.ts'
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
    'Under it, [$2 million] is set aside for homes. → set aside',
  ],
  find(items, money) {
    // "the trust is £9 million overspent".
    if (/^(?:is|was|are|were)$/.test(items[money - 1]?.word ?? '') && SHORT.test(items[money + 1]?.word ?? ''))
      return { words: span(items, money + 1, money + 2), at: money - 1, verb: items[money - 1]?.word ?? null }
    // "proceeds of $5 million will be used": the noun tells what it is.
    const of = beforeHedges(items, money)
    const noun = items[of - 1]
    if (items[of]?.word === 'of' && isNoun(noun) && !ORDINAL.test(noun?.word ?? '') && !TIMES.test(noun?.word ?? '')) return null
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
      /(?:ed|ing)$|^(?:paid|spent|lost)$/.test(items[at]?.word ?? '')
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
  while (
    /^(?:is|was|were|are|has|have|had|been|being|will|would|may|might|could|should|must|be|also|already|still)$/.test(items[at]?.word ?? '')
  )
    at++
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

/** "Financing: World Bank, $95 million; Danida, $6 million": the word before the colon holds for the whole list of names. */
export const heading: SubjectRule = {
  name: 'heading of a list of names',
  examples: ['Financing: {Danida}, [$6 million]. → Financing', 'Result: he gave {Danida}, [$6 million]. → gave'],
  find(items, money) {
    let at = money - 1
    while (at > 0 && isListed(items[at])) at--
    if (items[at]?.word !== ':' || at === money - 1) return null
    const start = phraseStart(items, at)
    return start === at ? null : { words: span(items, start, at), at: money - 1, verb: null }
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
    '- Net profit [₹291 crore], against less → Net profit',
    'Members paid [$4]. → payment',
    'I have [$4]. → nothing',
  ],
  find(items, money) {
    const cell = labelOfRow(items, money)
    if (cell !== null) return cell
    // "Tidewell revenue £318m £351m".
    const bullet = /^[-–—•*]$/.test(items[0]?.word ?? '') ? 1 : 0
    const named = items[bullet]?.kind === 'organization' ? 1 : 0
    let end = money
    // "Handling ....... $5".
    while (/^[.…]+$/.test(items[end - 1]?.word ?? '')) end--
    if (end < 1 || end > 6) return null
    const start = phraseStart(items, end)
    const last = items[end - 1]
    if (named === 1 && !reportedNouns.has(last?.word ?? '')) return null
    if (
      start !== named + bullet ||
      start === end ||
      isVerb(last) ||
      (plainVerbs.has(last?.word ?? '') && !reportedNouns.has(last?.word ?? ''))
    )
      return null
    if (!items[bullet]?.capital && !reportedNouns.has(last?.word ?? '')) return null
    return named === 0 &&
      /(?:ed|ing|s)$/.test(last?.word ?? 's') &&
      !reportedNouns.has(last?.word ?? '') &&
      !/^(?:tickets|copies|adults|children|members|fellows|seats|rooms|entries)$/.test(last?.word ?? '')
      ? null
      : { words: span(items, start, end), at: start, verb: null }
  },
}

/** "Basic earnings per share   18.2p": what stands in the column before, apart by wide space, when it says nothing of anybody. */
function labelOfRow(items: readonly Item[], money: number): Subject | null {
  const isApart = (at: number) => (items[at]?.start ?? 0) - (items[at - 1]?.end ?? 0) > 1
  if (money === 0 || !isApart(money)) return null
  let start = money - 1
  while (start > 0 && start > money - 9 && !isApart(start)) start--
  if (start > 0 && !isApart(start)) return null
  while (/^(?:[-–—•*.…]+|\d+)$/.test(items[start]?.word ?? '') && start < money) start++
  let end = money
  while (/^[.…:]+$/.test(items[end - 1]?.word ?? '')) end--
  const label = items.slice(start, end)
  if (
    !label.some(isNoun) ||
    label.some(({ kind, word }) => kind === 'money' || kind === 'organization' || /^(?:is|are|was|were|has|had|[;"“])$/.test(word))
  )
    return null
  return { words: span(items, start, end), at: start, verb: null }
}

/** "Fellows $210, Associates $145", "a rectory, price $2 million", "profit rose to $3 million; sales $9 million": words right before their amount, after a comma. */
export const tag: SubjectRule = {
  name: 'word between comma and amount',
  examples: [
    'They showed a rectory, price [$2 million]. → price',
    'Profit rose; net interest income [$4]. → net interest income',
    '{Acme} «1Q|2010-01-01|2010-03-31» net [$5] vs <$4>. → net',
    '* {Acme}: «Q4|2010-01-01|2010-03-31» operating profit [$5]. → operating profit',
    'He left, [$5] poorer. → nothing',
  ],
  find(items, money) {
    const start = phraseStart(items, money)
    const mark = items[start - 1]?.word ?? ''
    if (start === money) return null
    // "Acme 1Q net $5 vs $4", "Q4 operating profit $5".
    const [before, last] = [items[start - 1], items[money - 1]?.word ?? '']
    const opens = before === undefined || before.kind === 'date' || before.kind === 'organization' || /^[*:•]$/.test(before.word)
    if (opens && (reportedNouns.has(last) || /^(?:net|pbt|ebt|shr|revs)$/.test(last)) && last !== 'share' && last !== 'shares')
      return { words: span(items, start, money), at: start, verb: null }
    if (!/^[,;(]$/.test(mark)) return null
    const isReported =
      reportedNouns.has(items[money - 1]?.word ?? '') && (mark === ';' || items.slice(0, start).some(({ kind }) => kind === 'money'))
    if (isReported) return { words: span(items, start, money), at: start, verb: null }
    if (start < money - 2) return null
    const isPrice = /^(?:price|target|value|rent|salary|estimate|fee|deposit|budget|cost|wage)$/.test(items[money - 1]?.word ?? '')
    return isPrice || items[start - 2]?.kind === 'money' ? { words: span(items, start, money), at: start, verb: null } : null
  },
}
