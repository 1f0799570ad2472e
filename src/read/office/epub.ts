import type { Part } from '../../types.ts'
import { cleanAuthor } from '../byline.ts'
import { dayOf } from '../day.ts'
import { decode } from '../encoding/decode.ts'
import { declaredCharset } from '../html/charset.ts'
import { textOfMarkup } from '../html/text-of-markup.ts'
import { oneLine } from '../one-line.ts'
import { draft, type Reader, refusal } from '../source.ts'
import { memberName, type Package, packageTroubles, unzip } from './unzip.ts'
import { textsIn, walkXml } from './xml.ts'

/** An e-book: its chapters in the order of reading. */
export const readEpub: Reader = async ({ bytes, path }) => {
  const members = unzip(bytes, name => /\.(?:x?html?|xml|opf)$/i.test(name))
  if (typeof members === 'string') return refusal(path, packageTroubles[members].code, packageTroubles[members].message)
  const opf = await rootOf(members)
  const root = opf === null ? undefined : members.get(opf)
  if (opf === null || root === undefined) return refusal(path, 'UNREADABLE', packageTroubles.damaged.message)
  let text = ''
  const parts: Part[] = []
  for (const [index, name] of (await spineOf(root, opf)).entries()) {
    const chapter = members.get(name)
    if (chapter === undefined) continue
    const { text: markup } = await decode(chapter, declaredCharset(chapter))
    const content = await textOfMarkup(withoutHead(markup))
    if (content === '') continue
    if (text !== '') text += '\n\n'
    parts.push({ start: text.length, label: `chapter ${index + 1}` })
    text += content
  }
  if (text === '')
    return refusal(
      path,
      'NO_TEXT',
      'The book holds no text that can be read; perhaps it is protected against copying. Give it as text or HTML.',
    )
  const meta = await textsIn(root, ['dc:title', 'dc:creator', 'dc:date'])
  const known = { title: oneLine(meta.get('dc:title')), author: cleanAuthor(meta.get('dc:creator')), day: dayOf(meta.get('dc:date')) }
  return { drafts: [draft('epub', text, { ...known, parts })], problems: [] }
}

const withoutHead = (markup: string): string => {
  const end = /<\/head\s*>/i.exec(markup)
  return end === null ? markup : markup.slice(end.index + end[0].length)
}

/** The name of the package file that lists the chapters. */
async function rootOf(members: Package): Promise<string | null> {
  const container = members.get('META-INF/container.xml')
  let root: string | null = null
  if (container !== undefined) {
    await walkXml(container, {
      open: (name, attributes) => {
        if (name.endsWith('rootfile')) root ??= attributes['full-path'] ?? null
      },
    })
  }
  return root ?? [...members.keys()].find(name => name.endsWith('.opf')) ?? null
}

/** Names of the chapters in the order of the spine. */
async function spineOf(opf: Uint8Array, name: string): Promise<readonly string[]> {
  const folder = name.includes('/') ? name.slice(0, name.lastIndexOf('/')) : ''
  const items = new Map<string, string>()
  const spine: string[] = []
  await walkXml(opf, {
    open: (element, { id = '', href = '', idref = '', linear = 'yes', properties = '' }) => {
      // The table of contents only repeats the headings.
      if (/(?:^|:)item$/.test(element)) items.set(id, /\bnav\b/.test(properties) ? '' : href)
      else if (/(?:^|:)itemref$/.test(element) && linear !== 'no') spine.push(idref)
    },
  })
  return spine.flatMap(id => items.get(id) || []).map(href => memberName(folder, decoded(href.replace(/#.*$/, ''))))
}

// Names may be written as in an address: chapter%201.xhtml
function decoded(href: string): string {
  try {
    return decodeURIComponent(href)
  } catch {
    return href
  }
}
