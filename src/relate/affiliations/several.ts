import type { Affiliation } from '../../types.ts'
import type { Item, Reading } from '../reading.ts'

const GOES_ON = /^(?:,|\s+and)\s/
const NONE: readonly Affiliation[] = []

/** "a director of Plum and the Fig Trust", "a fellow of Plum, Fig and Oak.": the same role at the organizations that follow the first in a list; none where the list may be another clause. */
export function alsoAt(reading: Reading, items: readonly Item[], affiliation: Affiliation): readonly Affiliation[] {
  if (
    affiliation.role === '' ||
    affiliation.organization === null ||
    !GOES_ON.test(reading.text.slice(affiliation.end, affiliation.end + 5))
  )
    return NONE
  const first = items.findLastIndex(({ kind, end }) => kind === 'organization' && end === affiliation.end)
  if (first < 0 || reading.entityOf(items[first]?.mention ?? -1) !== affiliation.organization) return []
  const listed: Item[] = []
  let at = first + 1
  let isLast = false
  while (!isLast && /^(?:,|and)$/.test(items[at]?.word ?? '')) {
    isLast = items[at]?.word === 'and' || (items[at + 1]?.word === 'and' && listed.length > 0)
    let name = items[at + 1]?.word === 'and' && isLast ? at + 2 : at + 1
    if (items[name]?.word === 'the') name++
    const item = items[name]
    if (item?.kind !== 'organization') return []
    listed.push(item)
    at = name + 1
  }
  const next = items[at]
  if (!isLast || (next !== undefined && !/^[.,;:)]$/.test(next.word))) return []
  return listed.map(({ mention, end }) => ({ ...affiliation, organization: reading.entityOf(mention), end }))
}
