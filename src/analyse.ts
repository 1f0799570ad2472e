import { summarise } from './journal/index.ts'
import { link } from './link/index.ts'
import { recognise } from './recognise/index.ts'
import { relate } from './relate/index.ts'
import { plainText, segment } from './segment/index.ts'
import type { Analysis, Document, Settings } from './types.ts'

/** Everything that is done to one document by itself. Pure: the same document and settings give the same analysis. */
export function analyse(document: Document, settings: Settings): Analysis {
  const [analysis] = analyseTogether([document], settings)
  if (analysis === undefined) throw new Error('a document without an analysis')
  return analysis
}

/** The same for several documents, stage by stage: what a stage looks up, the weights of the names above all, stays in the processor's cache meanwhile. */
export function analyseTogether(documents: readonly Document[], settings: Settings): readonly Analysis[] {
  const plain = documents.map(document => ({ document, ...plainText(document.text) }))
  const segmented = plain.map(({ document, text }) => segment({ ...document, text }))
  const recognised = segmented.map(each => recognise(each, settings))
  const linked = recognised.map(each => link(each, settings))
  const related = linked.map(relate)
  return related.map((each, index) => summarise(each, documents[index], plain[index]?.toOriginal))
}
