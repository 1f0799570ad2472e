import type { Item, Reading } from '../reading.ts'

export interface Period {
  readonly from: string | null
  readonly to: string | null
}

/**
 * The time an amount is for: the next date after it in its sentence and before the next amount, else the nearest one before it. Days are left out
 * unless nothing else is there and "on" does not make them the day of the news ("said on Tuesday").
 */
export function periodOf(reading: Reading, items: readonly Item[], money: number): Period | null {
  for (let at = money + 1; at < items.length; at++) {
    const item = items[at]
    if (item?.kind === 'money' || item?.word === ';') break
    const period = item === undefined || NOT_FOR.test(items[at - 1]?.word ?? '') ? null : read(reading, item)
    if (period !== null) return period
  }
  for (let at = money - 1; at >= 0; at--) {
    const item = items[at]
    const period = item === undefined || NOT_FOR.test(items[at - 1]?.word ?? '') ? null : read(reading, item)
    if (period !== null) return period
  }
  return null
}

// "notes due 2023", "the first since 2007" date something else.
const NOT_FOR = /^(?:due|since|until|till|before|after|by|founded|born)$/

function read(reading: Reading, item: Item): Period | null {
  if (item.kind !== 'date') return null
  const mention = reading.linked.mentions[item.mention]
  if (mention?.kind !== 'date' || mention.value.precision === 'day' || mention.value.precision === 'week') return null
  const { from, to } = mention.value
  return from === null && to === null ? null : { from, to }
}
