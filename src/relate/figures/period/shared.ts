import { changeVerbs, reportedNouns } from '../../../data/figure-words.ts'
import type { Item } from '../../reading.ts'
import { pricedBefore } from '../compared.ts'
import type { Subject } from '../subject/rule.ts'

/** "$5 to $6", "5 million marks ($3 million)", "a loss of $3 million on sales of $9 million": for the same time as the amount before. */
export function sharesPeriod(items: readonly Item[], at: number, subject: Subject | null): boolean {
  const before = items[at - 1]?.word ?? ''
  // "revenue reached $5 in 2019, and net profit stood at $6".
  if (subject?.isTopic && items[subject.at - 1]?.word === 'and' && isReportedTopic(items, subject)) return true
  if ((before === 'to' || before === 'and' || before === '(' || before === '-') && items[at - 2]?.kind === 'money') return true
  if (before === 'or' && items[at - 2]?.word === ',') return pricedBefore(items, at - 2)
  const noun = subject === null || subject.verb !== null ? -1 : subject.at
  return (
    noun > 1 &&
    noun < at &&
    /^(?:on|with)$/.test(items[noun - 1]?.word ?? '') &&
    items.slice(Math.max(0, noun - 14), noun).some(({ kind }) => kind === 'money')
  )
}

/** "net profit stood at": a figure that companies report, after another one in the same sentence. */
const isReportedTopic = (items: readonly Item[], { at }: Subject): boolean => {
  const end = items.findIndex((item, index) => index >= at && changeVerbs.has(item.word))
  return (
    end > at && end < at + 5 && reportedNouns.has(items[end - 1]?.word ?? '') && items.slice(0, at).some(({ kind }) => kind === 'money')
  )
}
