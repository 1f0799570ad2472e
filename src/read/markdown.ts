import { cleanAuthor } from './byline.ts'
import { dayOf } from './day.ts'
import { decodeWhole } from './decode-whole.ts'
import { headOf } from './head.ts'
import { oneLine } from './one-line.ts'
import { type Draft, draft, type Reader } from './source.ts'

/** Markdown as it stands, marks and all, so that offsets are those of the file; title, author and date from its front matter or first heading. */
export const readMarkdown: Reader = async source => {
  const { text, problems } = await decodeWhole(source)
  return text === null ? { drafts: [], problems } : { drafts: [draft('markdown', text, known(text))], problems }
}

function known(text: string): Partial<Draft> {
  const matter = frontMatter(text)
  const body = text.slice(matter.end, matter.end + 6000)
  const value = (...names: readonly string[]): string | undefined =>
    names.map(name => matter.fields.get(name)).find(each => each !== undefined)
  const head = headOf(body)
  return {
    title: oneLine(value('title', 'headline')) ?? firstHeading(body) ?? head.title,
    author: cleanAuthor(value('author', 'authors', 'byline')) ?? head.author,
    day: dayOf(value('date', 'published', 'pubdate', 'publishdate', 'created')) ?? head.day,
    url: /^https?:\/\/\S+$/.exec(value('url', 'link', 'canonical', 'source') ?? '')?.[0] ?? null,
  }
}

/** `# Heading`, or a line underlined with "=". */
function firstHeading(body: string): string | null {
  const found = /^ {0,3}#{1,2}[ \t]+(\S.{0,300})$|^(\S.{0,200})\n=+$/m.exec(body.replace(/\r\n/g, '\n'))
  const heading = (found?.[1] ?? found?.[2])?.replace(/[ \t#]+$/, '')
  return oneLine(heading?.replace(/[*_`]|\[([^[\]]*)\]\([^()]*\)/g, '$1'))
}

interface FrontMatter {
  readonly fields: ReadonlyMap<string, string>
  /** Offset of the text after it. */
  readonly end: number
}

/** The fields between `---` lines (YAML) or `+++` lines (TOML) at the head, of one line each; lists of one or several lines are joined by commas. */
function frontMatter(text: string): FrontMatter {
  const fields = new Map<string, string>()
  const fence = /^(---|\+\+\+)[ \t]*\r?\n/.exec(text)
  if (fence === null) return { fields, end: 0 }
  const close = text.indexOf(`\n${fence[1]}`, fence[0].length - 1)
  if (close < 0 || close > 20_000) return { fields, end: 0 }
  let last = ''
  for (const line of text.slice(fence[0].length, close).split(/\r?\n/)) {
    const field = /^([A-Za-z][\w-]{0,40})[ \t]*[:=][ \t]*(.*)$/.exec(line)
    const item = /^[ \t]+-[ \t]+(.*)$|^-[ \t]+(.*)$/.exec(line)
    if (field !== null) {
      last = (field[1] ?? '').toLowerCase()
      fields.set(last, unquoted(field[2] ?? ''))
    } else if (item !== null && last !== '') {
      fields.set(last, [fields.get(last), unquoted(item[1] ?? item[2] ?? '')].filter(Boolean).join(', '))
    }
  }
  const end = text.indexOf('\n', close + 1)
  return { fields: new Map([...fields].filter(([, value]) => value !== '')), end: end < 0 ? text.length : end + 1 }
}

// "Title", 'Title', [one, "two"]
function unquoted(value: string): string {
  const text = value.trim()
  const list = /^\[(.*)\]$/.exec(text)
  if (list !== null) return (list[1] ?? '').split(',').map(unquoted).join(', ')
  return text.replace(/^(["'])(.*)\1$/, '$2')
}
