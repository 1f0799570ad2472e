import type { Item } from '../collections/record.ts'
import { toDrafts } from '../collections/to-drafts.ts'
import { walkXml } from '../office/xml.ts'
import { type Reader, refusal } from '../source.ts'

/** Elements of RSS and Atom by what they say of an item; of the texts, the longest counts. */
const texts: ReadonlySet<string> = new Set(['content:encoded', 'content', 'description', 'summary', 'atom:content', 'media:description'])
const others: Readonly<Record<string, string>> = {
  title: 'title',
  'atom:title': 'title',
  author: 'author',
  name: 'author',
  'dc:creator': 'author',
  'itunes:author': 'author',
  pubdate: 'date',
  published: 'date',
  'dc:date': 'date',
  updated: 'updated',
  guid: 'id',
  id: 'id',
  link: 'url',
}

/** A feed in RSS or Atom: a document an item. */
export const readFeed: Reader = async source => {
  const items: Item[] = []
  let fields: Map<string, string> | null = null
  let current = ''
  let depth = 0
  let content = ''
  await walkXml(source.bytes, {
    open: (name, attributes) => {
      const key = name.toLowerCase()
      if (key === 'item' || key === 'entry') fields = new Map()
      else if (fields !== null && current === '') {
        current = key
        depth = 0
        content = ''
        if (key === 'link' && attributes['href'] !== undefined && (attributes['rel'] ?? 'alternate') === 'alternate')
          fields.set('url', attributes['href'])
        if (key === 'author' || key === 'atom:author') current = ''
      } else if (fields !== null) {
        // XHTML within Atom, put back into markup.
        depth++
        content += `<${key}>`
      }
    },
    text: text => {
      if (fields !== null && current !== '') content += depth > 0 ? text.replace(/&/g, '&amp;').replace(/</g, '&lt;') : text
    },
    close: name => {
      const key = name.toLowerCase()
      if (fields === null) return
      if ((key === 'item' || key === 'entry') && current === '') {
        const value = { ...Object.fromEntries(fields), date: fields.get('date') ?? fields.get('updated') ?? '', updated: '' }
        items.push({ value, number: items.length + 1, where: `item ${items.length + 1}` })
        fields = null
      } else if (depth > 0) {
        depth--
        content += `</${key}>`
      } else if (key === current) {
        const field = texts.has(key) ? 'text' : others[key]
        const before = field === undefined ? undefined : fields.get(field)
        if (field !== undefined && content.trim() !== '' && (before === undefined || (field === 'text' && content.length > before.length)))
          fields.set(field, content.trim())
        current = ''
      }
    },
  })
  return items.length === 0
    ? refusal(source.path, 'NO_TEXT', 'The feed holds no items, or is damaged. Leave it out, or get it again.')
    : toDrafts('feed', items, source)
}
