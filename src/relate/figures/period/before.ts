import { estimateNouns } from '../../../data/figure-clauses.ts'
import { civil, parseIsoDay } from '../../../recognise/dates/calendar.ts'
import type { Figure } from '../../../types.ts'
import type { Item, Reading } from '../../reading.ts'
import type { Period } from './index.ts'
import { inYear } from './span.ts'

/** "from a profit of $5", "versus net income of $5": the amount is set against another, of the time before. */
export function isOfBefore(items: readonly Item[], money: number): boolean {
  if (items[money - 1]?.word !== 'of') return false
  for (let at = money - 2; at > money - 8 && at >= 0; at--) {
    // "down from a March peak of $5", "from its guidance of $5": the one has its own time, the other that of the amount before.
    if (items[at]?.kind === 'date' || estimateNouns.has(items[at]?.word ?? '')) return false
    if (/^(?:from|versus|vs)$/.test(items[at]?.word ?? '') || (items[at]?.word === 'with' && /^compare/.test(items[at - 1]?.word ?? '')))
      return true
    if (items[at]?.kind === 'mark' || items[at]?.kind === 'money') return false
  }
  return false
}

/** The year before that of the amount which this one is set against, when it says "a year earlier"; null when it says nothing of when. */
export function yearBefore(reading: Reading, items: readonly Item[], money: number, { periodFrom, periodTo }: Figure): Period | null {
  // "from $3 billion, or $2 a share, a year earlier".
  const end = items.findIndex(
    ({ kind, word }, index) => index > money && ((kind === 'money' && items[index - 1]?.word !== 'or') || word === ';'),
  )
  const date = items.findIndex(({ kind }, index) => index > money && index < money + 10 && kind === 'date' && (end < 0 || index < end))
  const told = date < 0 ? '' : reading.text.slice(items[date]?.start ?? 0, items[date]?.end ?? 0)
  const last = periodTo === null ? null : parseIsoDay(periodTo)
  if (last === null || !/\byear[- ](?:ago|earlier|before)\b|\b(?:previous|prior) year\b/i.test(told)) return null
  return inYear({ from: periodFrom, to: periodTo }, civil(last).year - 1)
}
