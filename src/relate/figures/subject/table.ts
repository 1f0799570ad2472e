import { entryNouns, headlineVerbs, priceNouns } from '../../../data/figure-clauses.ts'
import { plainVerbs, reportedNouns } from '../../../data/figure-words.ts'
import type { Item } from '../../reading.ts'
import { isNoun, isVerb, phraseStart, span } from '../phrase.ts'
import { type Subject, type SubjectRule, words } from './rule.ts'

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

/** "| Fire and EMS | $5 | $6 |": the first cell of the row. */
export const cell: SubjectRule = {
  name: 'first cell of the row',
  before: words('| ('),
  examples: ['| Fire and rescue | [$5] | <$6> | → Fire and rescue', '| Fire | <$6> | [$5] | → Fire', '| 2 | [$5] | → nothing'],
  find(items, money) {
    const bar = items[money - 1]?.word === '(' ? money - 2 : money - 1
    if (items[bar]?.word !== '|') return null
    const first = items[0]?.word === '|' ? 1 : 0
    const end = items.findIndex(({ word }, index) => index >= first && word === '|')
    const label = items.slice(first, end)
    if (
      end <= first ||
      end > first + 8 ||
      !label.some(isNoun) ||
      label.some(({ kind, word }) => kind === 'money' || /^(?:is|was|are|were)$/.test(word))
    )
      return null
    return { words: span(items, first, end), at: first, verb: null }
  },
}

/** "Rate $4.10 a line": a line that begins with the noun and has its amount right after it. */
export const row: SubjectRule = {
  name: 'first word of the line',
  examples: [
    'Rate [$4.10] a line. → Rate',
    '{Tidewell} operating profit [£22m] £41m → operating profit',
    '- Net profit [₹291 crore], against less → Net profit',
    'Basic earnings per share    [$4] → Basic earnings per share',
    'Copies [$4] from the office. → Copies',
    '- Loss before tax [£9.8m] (last year: <£10.2m>) → Loss before tax',
    'Slept before tax [£9.8m] → nothing',
    'Police get [$4]. → get',
    'Hotel (1 night) [$4] → Hotel',
    'Taxis [$4] → Taxis',
    'Wins [$4] → wins',
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
    // "Hotel (1 night) £112.00".
    if (items[end - 1]?.word === ')') {
      const open = items.findLastIndex(({ word }, index) => word === '(' && index < end)
      if (open === 1) end = open
    }
    if (end < 1 || end > 6) return null
    let start = phraseStart(items, end)
    // "Loss before tax £9.8m".
    if (/^(?:before|after)$/.test(items[start - 1]?.word ?? '') && reportedNouns.has(items[start - 2]?.word ?? ''))
      start = phraseStart(items, start - 1)
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
      // "Taxis £23.50": nothing else on the line.
      !(money === items.length - 1 && end === start + 1 && /[^s]s$/.test(last?.word ?? '') && !headlineVerbs.has(last?.word ?? '')) &&
      !reportedNouns.has(last?.word ?? '') &&
      !entryNouns.has(last?.word ?? '')
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
    'He holds shares of face value [$5] each. → face value',
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
    // "a share of face value Rs 2".
    if (last === 'value' && /^(?:face|par|nominal|book)$/.test(items[money - 2]?.word ?? ''))
      return { words: span(items, money - 2, money), at: money - 2, verb: null }
    if (!/^[,;(]$/.test(mark)) return null
    const isReported =
      reportedNouns.has(items[money - 1]?.word ?? '') && (mark === ';' || items.slice(0, start).some(({ kind }) => kind === 'money'))
    if (isReported) return { words: span(items, start, money), at: start, verb: null }
    if (start < money - 2) return null
    const isPrice = priceNouns.has(items[money - 1]?.word ?? '')
    return isPrice || items[start - 2]?.kind === 'money' ? { words: span(items, start, money), at: start, verb: null } : null
  },
}
