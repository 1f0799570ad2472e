import { cleanAuthor } from '../byline.ts'
import { dayOf } from '../day.ts'
import { readFlatDocument, readFlatSlides } from '../office/open-document.ts'
import { walkXml } from '../office/xml.ts'
import { oneLine } from '../one-line.ts'
import { draft, type Reader, refusal } from '../source.ts'
import { readFeed } from './feed.ts'

/** XML: a feed as a collection, flat OpenDocument files as what they are, anything else as the text of its elements. */
export const readXml: Reader = async source => {
  const { root, mimetype } = await rootOf(source.bytes)
  if (/^(?:rss|feed|rdf:RDF)$/i.test(root)) return readFeed(source)
  if (root === 'office:document' && mimetype.includes('spreadsheet'))
    return (await import('../office/spreadsheets.ts')).readFlatSpreadsheet(source)
  if (root === 'office:document') return /presentation|graphics/.test(mimetype) ? readFlatSlides(source) : readFlatDocument(source)
  return readElements(source)
}

async function rootOf(bytes: Uint8Array): Promise<{ readonly root: string; readonly mimetype: string }> {
  let [root, mimetype] = ['', '']
  await walkXml(bytes.subarray(0, 64 * 1024), {
    open: (name, attributes) => {
      if (root === '') [root, mimetype] = [name, attributes['office:mimetype'] ?? '']
    },
  })
  return { root, mimetype }
}

/** News and archive formats (NITF, JATS, TEI) call them so. */
const titles: ReadonlySet<string> = new Set(['title', 'headline', 'hl1', 'article-title', 'hedline'])
const bylines: ReadonlySet<string> = new Set(['byline', 'author', 'creator', 'dc:creator'])
const inline: ReadonlySet<string> = new Set(
  'a b i em strong span u q sub sup ref hi emphasis person org location money num chron xref italic bold link ulink quote name'.split(' '),
)

const readElements: Reader = async ({ bytes, path }) => {
  const pieces: string[] = []
  const open: string[] = []
  const found = { title: '', author: '', date: '' }
  await walkXml(bytes, {
    open: (name, attributes) => {
      open.push(name.toLowerCase())
      if (!inline.has(name.toLowerCase())) pieces.push('\n\n')
      // <date.issue norm="20180806"/>, <date when="2018-08-06"/>
      if (/^(?:date|pubdate|published|date\.issue|story\.date)$/i.test(name)) found.date ||= attributes['norm'] ?? attributes['when'] ?? ''
    },
    text: text => {
      pieces.push(text.replace(/\s+/g, ' '))
      const name = open.at(-1) ?? ''
      if (titles.has(name)) found.title ||= text
      else if (bylines.has(name)) found.author ||= text
      else if (/^(?:date|pubdate|published)$/.test(name)) found.date ||= text
    },
    close: name => {
      open.pop()
      if (!inline.has(name.toLowerCase())) pieces.push('\n\n')
    },
  })
  const text = pieces
    .join('')
    .split(/\n\n/)
    .map(paragraph => paragraph.replace(/ +/g, ' ').trim())
    .filter(paragraph => paragraph !== '')
    .join('\n\n')
  if (text === '')
    return refusal(path, 'NO_TEXT', 'The XML holds no text in its elements, or is damaged. Save the texts in it as HTML or text.')
  return {
    drafts: [draft('xml', text, { title: oneLine(found.title), author: cleanAuthor(found.author), day: dayOf(found.date.trim()) })],
    problems: [],
  }
}
