import type { Mention } from '../types.ts'

/** Sorted by start. Of mentions that overlap the longer stays; of equally long ones the earlier in the text, then in the list (grammars before the model). */
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
