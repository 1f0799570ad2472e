import type { Format } from '../../types.ts'
import { cleanAuthor } from '../byline.ts'
import { dayOf } from '../day.ts'
import { oneLine } from '../one-line.ts'
import { draft, type Reader, type Reading, refusal } from '../source.ts'
import { type TextBuilder, textBuilder } from './text-builder.ts'
import { packageTroubles, unzip } from './unzip.ts'
import { textsIn, walkXml } from './xml.ts'

/** An OpenDocument text: its paragraphs, tables and footnotes. Headers, comments, hidden and deleted text are left out. */
export const readOdt: Reader = openDocument('odt', 'page')

/** An OpenDocument presentation: the slides with their notes. */
export const readOdp: Reader = openDocument('odp', 'slide')

/** A flat OpenDocument text: one XML file instead of a ZIP file of several. */
export const readFlatDocument: Reader = async ({ bytes, path }) => fromContent('odt', 'page', bytes, headOf(bytes), path)

/** A flat OpenDocument presentation. */
export const readFlatSlides: Reader = async ({ bytes, path }) => fromContent('odp', 'slide', bytes, headOf(bytes), path)

// Comments and changes in the text have creators and dates as well.
const headOf = (bytes: Uint8Array): Uint8Array => {
  const end = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).indexOf('</office:meta>')
  return bytes.subarray(0, Math.max(0, end))
}

function openDocument(format: Format, partName: string): Reader {
  return async ({ bytes, path }) => {
    const members = unzip(bytes, name => name === 'content.xml' || name === 'meta.xml')
    if (typeof members === 'string') return refusal(path, packageTroubles[members].code, packageTroubles[members].message)
    const content = members.get('content.xml')
    if (content === undefined) return refusal(path, 'UNREADABLE', packageTroubles.damaged.message)
    return fromContent(format, partName, content, members.get('meta.xml'), path)
  }
}

async function fromContent(
  format: Format,
  partName: string,
  content: Uint8Array,
  metadata: Uint8Array | undefined,
  path: string,
): Promise<Reading> {
  const builder = textBuilder()
  const heading = await readContent(content, builder, partName)
  const { text, parts } = builder.build()
  if (text === '') {
    return refusal(
      path,
      'NO_TEXT',
      'It holds no text that can be read: it is empty, holds pictures only, or is protected by a password. Save it without one.',
    )
  }
  const meta = await textsIn(metadata, ['dc:title', 'meta:initial-creator', 'dc:creator', 'meta:creation-date', 'dc:date'])
  const known = {
    title: oneLine(meta.get('dc:title')) ?? heading,
    author: cleanAuthor(meta.get('meta:initial-creator') ?? meta.get('dc:creator')),
    madeOn: dayOf(meta.get('meta:creation-date') ?? meta.get('dc:date')),
  }
  return { drafts: [draft(format, text, { ...known, parts })], problems: [] }
}

const skippedElements: ReadonlySet<string> = new Set([
  'office:annotation',
  'text:tracked-changes',
  'text:note-citation',
  'office:forms',
  'text:index-title-template',
  'text:table-of-content',
])

/** Frames of a text document that hang on the paragraph in which they stand. */
const boxes: ReadonlySet<string> = new Set(['draw:text-box', 'draw:custom-shape', 'draw:rect', 'draw:ellipse'])

/** Appends the text; gives the first heading or title. */
async function readContent(bytes: Uint8Array, builder: TextBuilder, partName: string): Promise<string | null> {
  let body = false
  let skipped = 0
  let part = 1
  let isTitle = false
  let title: string | null = null
  let region = ''
  let style = ''
  const deletions = new Set<string>()
  const hiddenStyles = new Set<string>()
  const spans: boolean[] = []
  await walkXml(bytes, {
    open: (name, attributes) => {
      if (name === 'office:body') body = true
      else if (name === 'text:changed-region') region = attributes['text:id'] ?? ''
      else if (name === 'text:deletion') deletions.add(region)
      // A flat file leaves what was deleted in its place: <text:change-start text:change-id="ct1"/>gone<text:change-end text:change-id="ct1"/>
      else if (name === 'text:change-start' && deletions.has(attributes['text:change-id'] ?? '')) skipped++
      else if (name === 'text:change-end' && deletions.delete(attributes['text:change-id'] ?? '')) skipped--
      else if (name === 'style:style') style = attributes['style:name'] ?? ''
      else if (name === 'style:text-properties' && attributes['text:display'] === 'none') hiddenStyles.add(style)
      else if (name === 'text:span') {
        spans.push(hiddenStyles.has(attributes['text:style-name'] ?? ''))
        if (spans.at(-1)) skipped++
      }
      if (skippedElements.has(name)) skipped++
      if (!body || skipped > 0) return
      if (name === 'text:tab') builder.add('\t')
      else if (name === 'text:line-break') builder.add('\n')
      else if (name === 'text:s') builder.add(' ')
      else if (name === 'text:note-body') builder.startNote()
      else if (partName === 'page' && boxes.has(name)) builder.startBox()
      else if (name === 'table:table-row') builder.startRow()
      else if (name === 'text:soft-page-break') builder.part(`${partName} ${++part}`)
      else if (name === 'draw:page') builder.part(`${partName} ${part++}`)
      else if (name === 'text:h' || attributes['text:style-name'] === 'Title') isTitle = true
    },
    text: text => {
      if (body && skipped === 0) builder.add(text.replace(/\s+/g, ' '))
    },
    close: name => {
      if (skippedElements.has(name) || (name === 'text:span' && spans.pop())) skipped--
      if (!body || skipped > 0) return
      if (name === 'text:p' || name === 'text:h') {
        if (isTitle) title ??= oneLine(builder.current())
        isTitle = false
        builder.endParagraph()
      } else if (name === 'text:note-body') builder.endNote()
      else if (partName === 'page' && boxes.has(name)) builder.endBox()
      else if (name === 'table:table-cell') builder.endCell()
      else if (name === 'table:table-row') builder.endRow()
    },
  })
  return title
}
