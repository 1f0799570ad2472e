import type { Item, Reading } from '../../reading.ts'
import type { Period } from './index.ts'

// A table is no longer than this many lines above a row.
const TALLEST = 25

/** The time at the head of an amount's column: the line above with as many times as the row has amounts ("          FY2023    FY2022"). */
export function columnPeriod(reading: Reading, items: readonly Item[], money: number): Period | null {
  const { text } = reading
  const start = items[money]?.start ?? 0
  if (start - (items[money - 1]?.end ?? start) < 2 && !/[\t|]/.test(text.slice(start - 2, start))) return null
  let lineStart = text.lastIndexOf('\n', start) + 1
  const lineEnd = text.indexOf('\n', start) < 0 ? text.length : text.indexOf('\n', start)
  if (text.slice(lineStart, start).includes('|')) return cellPeriod(reading, lineStart, start)
  const cells = reading.items(lineStart, lineEnd).filter(({ kind }) => kind === 'money')
  const column = cells.findIndex(cell => cell.start === start)
  if (column < 0 || cells.length < 2) return null
  for (let line = 0; line < TALLEST && lineStart > 0; line++) {
    const end = lineStart - 1
    lineStart = text.lastIndexOf('\n', end - 1) + 1
    const head = reading.items(lineStart, end)
    const times = head.filter(({ kind }) => kind === 'date')
    if (times.length === 0) continue
    if (times.length !== cells.length || head.some(({ kind, word }) => kind === 'money' || /^(?:[.;]|is|was|were|of)$/.test(word)))
      return null
    const mention = reading.linked.mentions[times[column]?.mention ?? -1]
    return mention?.kind === 'date' ? { from: mention.value.from, to: mention.value.to } : null
  }
  return null
}

/** The time in the same cell of the nearest line above that has times: "| Police | $5 | $6 | $1 |" under "| Department | FY2024 | FY2025 | Change |". */
function cellPeriod(reading: Reading, row: number, money: number): Period | null {
  const { text } = reading
  const cell = text.slice(row, money).split('|').length
  let lineStart = row
  for (let line = 0; line < TALLEST && lineStart > 0; line++) {
    const end = lineStart - 1
    lineStart = text.lastIndexOf('\n', end - 1) + 1
    if (!text.slice(lineStart, end).includes('|')) return null
    const times = reading.items(lineStart, end).filter(({ kind }) => kind === 'date')
    if (times.length === 0) continue
    const own = times.find(({ start }) => text.slice(lineStart, start).split('|').length === cell)
    const mention = reading.linked.mentions[own?.mention ?? -1]
    return mention?.kind === 'date' ? { from: mention.value.from, to: mention.value.to } : null
  }
  return null
}
