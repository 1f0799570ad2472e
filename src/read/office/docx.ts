import { cleanAuthor } from '../byline.ts'
import { dayOf } from '../day.ts'
import { oneLine } from '../one-line.ts'
import { type Draft, draft, type Reader, refusal } from '../source.ts'
import { type TextBuilder, textBuilder } from './text-builder.ts'
import { type Package, packageTroubles, unzip } from './unzip.ts'
import { textsIn, walkXml } from './xml.ts'

const wanted = /^(?:word\/(?:document\d*|footnotes|endnotes)\.xml|docProps\/core\.xml)$/

/** A Word document: its paragraphs, tables and footnotes; pages as Word last laid them out. Headers, comments, hidden and deleted text are left out. */
export const readDocx: Reader = async ({ bytes, path }) => {
  const members = unzip(bytes, name => wanted.test(name))
  if (typeof members === 'string') return refusal(path, packageTroubles[members].code, packageTroubles[members].message)
  const main = [...members].find(([name]) => /^word\/document\d*\.xml$/.test(name))?.[1]
  if (main === undefined) return refusal(path, 'UNREADABLE', packageTroubles.damaged.message)
  const builder = textBuilder()
  const heading = await readBody(main, builder)
  for (const name of ['word/footnotes.xml', 'word/endnotes.xml']) {
    const notes = members.get(name)
    if (notes !== undefined) await readBody(notes, builder)
  }
  const { text, parts } = builder.build()
  if (text === '')
    return refusal(path, 'NO_TEXT', 'The document holds no text; perhaps pictures of it. Have them recognised by an OCR program.')
  const { title, ...known } = await properties(members)
  return { drafts: [draft('docx', text, { ...known, title: title ?? heading, parts })], problems: [] }
}

/** What Office notes about every document. Its title is often that of a template, so one of a few words only counts when the text has it. */
export async function properties(members: Package): Promise<Pick<Draft, 'title' | 'author' | 'madeOn'>> {
  const texts = await textsIn(members.get('docProps/core.xml'), ['dc:title', 'dc:creator', 'dcterms:created'])
  return {
    title: oneLine(texts.get('dc:title')),
    author: cleanAuthor(texts.get('dc:creator')),
    madeOn: dayOf(texts.get('dcterms:created')),
  }
}

/** What was deleted, or moved elsewhere, while changes were tracked. Among the properties of a paragraph, its end was. */
const deleted: ReadonlySet<string> = new Set(['w:del', 'w:moveFrom'])

/** Old programs find the same drawing a second time in mc:Fallback. */
const skippedElements: ReadonlySet<string> = new Set([...deleted, 'mc:Fallback'])

/** Appends the paragraphs of a part; gives the first that has the style of a title. */
async function readBody(bytes: Uint8Array, builder: TextBuilder): Promise<string | null> {
  let page = 1
  let inText = false
  let skipped = 0
  let hidden = false
  let inProperties = false
  let joinsNext = false
  let isTitle = false
  let title: string | null = null
  await walkXml(bytes, {
    open: (name, attributes) => {
      if (inProperties && deleted.has(name)) joinsNext = true
      if (skippedElements.has(name)) skipped++
      if (skipped > 0) return
      if (name === 'w:t') inText = true
      else if (name === 'w:pPr') inProperties = true
      else if (name === 'w:vanish') hidden = !inProperties && !/^(?:0|false|off)$/.test(attributes['w:val'] ?? '')
      else if (name === 'w:txbxContent') builder.startBox()
      else if (name === 'w:tab') builder.add('\t')
      else if (name === 'w:br' && attributes['w:type'] === 'page') builder.part(`page ${++page}`)
      else if (name === 'w:br' || name === 'w:cr') builder.add('\n')
      else if (name === 'w:noBreakHyphen') builder.add('-')
      else if (name === 'w:lastRenderedPageBreak') builder.part(`page ${++page}`)
      else if (name === 'w:tr') builder.startRow()
      else if (name === 'w:pStyle') isTitle = /^(?:Title|Titel|Titre|Heading1)$/i.test(attributes['w:val'] ?? '')
    },
    text: text => {
      if (inText && !hidden && skipped === 0) builder.add(text)
    },
    close: name => {
      if (skippedElements.has(name)) skipped--
      if (skipped > 0) return
      if (name === 'w:t') inText = false
      else if (name === 'w:r') hidden = false
      else if (name === 'w:pPr') inProperties = false
      else if (name === 'w:txbxContent') builder.endBox()
      else if (name === 'w:p') {
        if (isTitle) title ??= oneLine(builder.current())
        isTitle = false
        if (!joinsNext) builder.endParagraph()
        joinsNext = false
      } else if (name === 'w:tc') builder.endCell()
      else if (name === 'w:tr') builder.endRow()
    },
  })
  return title
}
