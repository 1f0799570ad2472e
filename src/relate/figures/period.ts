import { contractNouns } from '../../data/figure-words.ts'
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
  for (let at = money + 1; at < Math.min(items.length, money + FURTHEST); at++) {
    if (items[at]?.kind === 'money' || items[at]?.word === ';') break
    const period = read(reading, items, at)
    if (period !== null) return period
  }
  for (let at = money - 1; at >= Math.max(0, money - FURTHEST); at--) {
    const period = read(reading, items, at)
    if (period !== null) return period
  }
  return null
}

// A date further away in the sentence dates something else.
const FURTHEST = 14

// "notes due 2023", "the first since 2007", "maturing in 2010" date something else.
const NOT_FOR =
  /^(?:due|since|until|till|before|after|by|through|founded|born|installed|maturing|matures|expiring|began|begun|started|opened|built)$/

function read(reading: Reading, items: readonly Item[], at: number): Period | null {
  const item = items[at]
  if (item?.kind !== 'date') return null
  const [before, earlier, after] = [items[at - 1]?.word ?? '', items[at - 2]?.word ?? '', items[at + 1]?.word ?? '']
  if (NOT_FOR.test(before) || (NOT_FOR.test(earlier) && /^(?:in|on|the|of)$/.test(before)) || contractNouns.has(after)) return null
  const mention = reading.linked.mentions[item.mention]
  if (mention?.kind !== 'date' || mention.value.precision === 'day' || mention.value.precision === 'week') return null
  const { from, to } = mention.value
  return from === null && to === null ? null : { from, to }
}
