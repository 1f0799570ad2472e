import { summarise } from './journal/index.ts'
import { link } from './link/index.ts'
import { recognise } from './recognise/index.ts'
import { relate } from './relate/index.ts'
import { plainText, segment } from './segment/index.ts'
import type { Analysis, Document, Settings } from './types.ts'

/** Everything that is done to one document by itself. Pure: the same document and settings give the same analysis. */
export function analyse(document: Document, settings: Settings): Analysis {
  const { text, toOriginal } = plainText(document.text)
  const segmented = segment({ ...document, text })
  const recognised = recognise(segmented, settings)
  const linked = link(recognised, settings)
  const related = relate(linked)
  return summarise(related, document, toOriginal)
}
