import type { Item, Reading } from '../../reading.ts'
import type { Period } from './index.ts'
import { endingWith, inYear } from './span.ts'

/**
 * "$7.9 million and $6.2 million for the three months ended December 31, 2023 and 2022, respectively": of so many amounts that are joined and as many dates after
 * them each has its own. Null for other sentences.
 */
export function respectively(reading: Reading, items: readonly Item[], money: number): Period | null {
  const amounts = chainAt(items, money)
  // "between $5 and $6 in 2024 and 2025".
  if (amounts.length < 2 || /^(?:between|from)$/.test(items[(amounts[0] ?? 0) - 1]?.word ?? '')) return null
  const first = items.findIndex(({ kind }, index) => kind === 'date' && index > (amounts.at(-1) ?? money))
  if (first < 0 || items.slice((amounts.at(-1) ?? money) + 1, first).some(({ kind }) => kind === 'money')) return null
  const dates = chainAt(items, first)
  if (dates.length !== amounts.length) return null
  const at = dates[amounts.indexOf(money)] ?? first
  const ending = endingWith(reading, items, first)
  const own = reading.linked.mentions[items[at]?.mention ?? -1]
  if (own?.kind !== 'date') return null
  if (ending === null) return own.value.precision === 'day' ? null : { from: own.value.from, to: own.value.to }
  if (at === first) return { from: ending.from, to: ending.to }
  const to = own.value.to
  return to === null ? null : inYear(ending, Number(to.slice(0, 4)))
}

/** The items of the kind of the one at `at` that are joined to it by "and" and commas. */
function chainAt(items: readonly Item[], at: number): readonly number[] {
  const kind = items[at]?.kind
  const chain = [at]
  for (const step of [-1, 1])
    for (let joint = at + step; isJoint(items[joint]); ) {
      let next = joint + step
      if (isJoint(items[next])) next += step
      if (items[next]?.kind !== kind) break
      if (step < 0) chain.unshift(next)
      else chain.push(next)
      joint = next + step
    }
  return chain
}

const isJoint = (item: Item | undefined): boolean => item?.word === 'and' || item?.word === ','
