import type { Figure } from '../../../types.ts'
import type { Item, Reading } from '../../reading.ts'
import type { Period } from './index.ts'

// "Third-quarter profit" holds for the figures of so many sentences after it.
const REACH = 2

/** What a company reports of a time, and not of a day as debt or cash. */
const FLOWS = /^(?:revenues?|sales|turnover|profits?|loss|losses|income|earnings|ebitda|ebit|eps|takings|receipts|bookings|results)$/i

/** What a company has on a day: "cash of $5 at March 31". */
const STOCKS =
  /^(?:assets|aum|backlog|balances?|borrowings|capital|cash|debts?|deficit|deposits|equity|equivalents|funds|holdings|indebtedness|inventor(?:y|ies)|liabilities|loans|overdraft|payables|provisions?|receivables|reserves?|surplus|worth)$/i

export const isStock = (subject: string | null): boolean => STOCKS.test(subject?.split(/[\s-]+/).at(-1) ?? '')

export const isFlow = (subject: string | null): boolean => FLOWS.test(subject?.split(/[\s-]+/).at(-1) ?? '')

/**
 * The time that a figure without one is for, as the sentences before say: "reported a rise in third-quarter profit. Net profit rose to $5", or that of the figure
 * before, of the same owner ("Revenue was $5 in 2019. Net profit stood at $4"). Null for what is no profit, revenue or the like.
 */
export function carriedPeriod(reading: Reading, figure: Figure, sentence: number, offset: number, earlier: Figure | null): Period | null {
  if (!isFlow(figure.subject)) return null
  if (
    earlier !== null &&
    earlier.periodFrom !== null &&
    isFlow(earlier.subject) &&
    (earlier.owner === figure.owner || figure.owner === null)
  )
    return { from: earlier.periodFrom, to: earlier.periodTo }
  for (let index = sentence; index >= 0 && index >= sentence - REACH; index--) {
    const items = reading.sentence(index)
    for (let at = items.length - 1; at >= 0; at--) {
      const item = items[at]
      if (item?.kind !== 'date' || item.start >= offset || !isOfFlow(items, at)) continue
      const mention = reading.linked.mentions[item.mention]
      if (mention?.kind === 'date' && /^\d{4}-[QH]\d$/.test(mention.value.timex)) return { from: mention.value.from, to: mention.value.to }
    }
  }
  return null
}

/** "third-quarter net profit": but "second-quarter shipments", "loans in the second quarter". */
function isOfFlow(items: readonly Item[], date: number): boolean {
  for (let at = date + 1; at < date + 5; at++) {
    if (items[at]?.kind !== 'word') return false
    if (FLOWS.test(items[at]?.word ?? '')) return true
  }
  return false
}
