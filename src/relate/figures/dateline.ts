import type { Item } from '../reading.ts'

/** "PHILADELPHIA -- Acme said", "TOKYO (AP) - Acme said": where the sentence begins behind its dateline. */
export function afterDateline(items: readonly Item[]): number {
  if (items[0]?.kind !== 'place') return 0
  const dash = items.findIndex((item, index) => index < 12 && /^(?:--|—|–|-)$/.test(item.word))
  // "Seoul-based Acme".
  return dash < 1 || items[dash]?.start === items[dash - 1]?.end ? 0 : dash + 1
}
