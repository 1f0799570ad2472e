import { decodeHTML } from 'entities'
import { blockElements, droppedElements } from './elements.ts'
import { tagsOf } from './tags.ts'
import { tidyBlocks } from './tidy.ts'

/** The text of markup without building its tree: for pages that are nested or large beyond reason. */
export function bareText(markup: string): string {
  const pieces: string[] = []
  let at = 0
  for (const { name, start, end } of tagsOf(markup)) {
    pieces.push(decodeHTML(markup.slice(at, start)).replace(/[\s\u00a0]+/g, ' '))
    if (name === 'br') pieces.push('\n')
    else if (blockElements.has(name) || droppedElements.has(name)) pieces.push('\n\n')
    else if (name === 'td' || name === 'th') pieces.push('\t')
    at = end
  }
  pieces.push(decodeHTML(markup.slice(at)).replace(/[\s\u00a0]+/g, ' '))
  return tidyBlocks(pieces.join(''))
}
