import type { Mention } from '../types.ts'

/**
 * Sorted by start, and of two mentions that overlap only the first in the order given by the caller's list when they compete:
 * the longer one stays, at equal length the one that came first (grammar before model).
 */
export function withoutOverlaps(mentions: readonly Mention[]): readonly Mention[] {
  const sorted = [...mentions].sort((a, b) => a.start - b.start || b.end - a.end)
  const kept: Mention[] = []
  for (const mention of sorted) {
    const last = kept.at(-1)
    if (last === undefined || mention.start >= last.end) kept.push(mention)
    else if (mention.end - mention.start > last.end - last.start) kept[kept.length - 1] = mention
  }
  return kept
}
