import { roleFunctions } from '../../data/role-functions.ts'
import type { Item } from '../reading.ts'
import { isComma } from './words.ts'

const MOST_WORDS = 7

/** "Vice President, Investor Relations", "Director, Mergers & Acquisitions": index after the words that a title written with capitals is in charge of, `comma` when none follow. */
export function afterFunction(items: readonly Item[], comma: number): number {
  if (!isComma(items[comma]) || !items[comma - 1]?.capital) return comma
  let end = comma + 1
  while (end <= comma + MOST_WORDS && isOfFunction(items, end, comma)) end++
  const next = items[end]
  const isWhole = next === undefined || next.kind === 'mark' || next.kind === 'organization' || !next.capital
  return end > comma + 1 && isWhole ? end : comma
}

function isOfFunction(items: readonly Item[], at: number, comma: number): boolean {
  const item = items[at]
  if (item === undefined || (item.kind !== 'word' && item.kind !== 'mark')) return item?.kind === 'place' && isNamed(items[at + 1])
  if (/^(?:and|&|-)$/.test(item.word) && at > comma + 1) return isNamed(items[at + 1])
  return isNamed(item)
}

const isNamed = (item: Item | undefined): boolean => item?.kind === 'word' && item.capital && roleFunctions.has(item.word)
