import { bareText } from './bare-text.ts'
import { textOfBlocks } from './blocks.ts'
import { parsePage } from './dom.ts'
import { measure } from './tags.ts'
import { treeLimits } from './tree-limits.ts'

/** The text of a piece of markup, all of it: the body of a mail, a field of a collection. */
export async function textOfMarkup(markup: string): Promise<string> {
  const { depth, tags } = measure(markup, treeLimits)
  if (depth > treeLimits.depth || tags > treeLimits.tags) return bareText(markup)
  try {
    return textOfBlocks((await parsePage(markup)).body)
  } catch {
    // linkedom overflows the stack on some hostile markup.
    return bareText(markup)
  }
}
