import { cleanAuthor } from '../byline.ts'
import { decodeWhole } from '../decode-whole.ts'
import { type Draft, draft, problem, type Reader, refusal } from '../source.ts'
import { articleOf } from './article.ts'
import { bareText } from './bare-text.ts'
import { declaredCharset } from './charset.ts'
import { parsePage } from './dom.ts'
import { removeFurniture } from './furniture.ts'
import { metadataOf } from './metadata.ts'
import { measure } from './tags.ts'
import { treeLimits } from './tree-limits.ts'

/** A web page as the article in it: its headline and its text, without what stands around it. */
export const readHtml: Reader = async source => {
  const { text: markup, problems } = await decodeWhole(source, declaredCharset(source.bytes))
  if (markup === null) return { drafts: [], problems }
  const { depth, tags } = measure(markup, treeLimits)
  if (tags === 0) return { drafts: [draft('html', markup)], problems }
  const fits = depth <= treeLimits.depth && tags <= treeLimits.tags
  // linkedom and Readability overflow the stack on some hostile markup.
  const page = fits ? await readPage(markup).catch(() => 'too much' as const) : 'too much'
  if (page === null) {
    return refusal(
      source.path,
      'NO_TEXT',
      'The page holds no text; perhaps a script fills it in. Open it in a browser, then save it from there.',
    )
  }
  if (page !== 'too much') return { drafts: [page], problems }
  const text = bareText(markup)
  const why = `Its markup is too deep or too large (${tags} elements) to tell the article from what is around it; all its text was read. Save the article by itself.`
  return { drafts: text === '' ? [] : [draft('html', text)], problems: [...problems, problem(source.path, 'TOO_DEEP', why)] }
}

/** Null when the page holds no text. */
export async function readPage(markup: string): Promise<Draft | null> {
  const document = await parsePage(markup)
  const before = metadataOf(document, markup)
  removeFurniture(document)
  const { text, byline } = await articleOf(document, before.isArticle)
  const { title, day, madeOn, url } = before
  if (text === '' && title === null) return null
  const author = before.author ?? cleanAuthor(byline)
  return draft('html', withHeadline(title, text), { title, author, day, madeOn, url })
}

/** The headline once, before the text: Readability takes it away when it is the title too, and pages have it twice. */
function withHeadline(title: string | null, text: string): string {
  if (title === null) return text
  const letters = (line: string): string => line.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '')
  const paragraphs = text.split('\n\n')
  const at = paragraphs.slice(0, HEAD_PARAGRAPHS).findIndex(paragraph => letters(paragraph).includes(letters(title)))
  if (at < 0) return text === '' ? title : `${title}\n\n${text}`
  return paragraphs
    .filter((paragraph, index) => index === at || index > HEAD_PARAGRAPHS || letters(paragraph) !== letters(title))
    .join('\n\n')
}

const HEAD_PARAGRAPHS = 4
