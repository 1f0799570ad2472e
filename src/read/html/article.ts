import { textOfBlocks } from './blocks.ts'
import type { DomDocument, DomElement } from './dom.ts'
import { removeNotices } from './furniture.ts'
import { withoutStockLines } from './stock-lines.ts'

export interface Article {
  readonly text: string
  readonly byline: string | null
}

/** The Document that Readability wants is a browser's; linkedom's does. */
type Parser = new (
  document: unknown,
  options: object,
) => { parse(): { readonly content: DomElement | null; readonly byline?: string | null } | null }

const SHORT_ARTICLE = 900
const SHORT_THRESHOLD = 80
const USUAL_THRESHOLD = 500
const SHORTEST_PARAGRAPH = 100

/**
 * The article of a page by Mozilla's Readability. It is not trusted blindly: what finds nothing, or finds only a part of a page that is no
 * article but a plain document, gives way to the whole text of the body.
 */
export async function articleOf(document: DomDocument, isArticle: boolean): Promise<Article> {
  const whole = withoutStockLines(textOfBlocks(document.body))
  const { Readability } = await import('@mozilla/readability')
  // Short items lose against a box of teasers unless the threshold is low; a low one harms long articles.
  const charThreshold = isShort(document) ? SHORT_THRESHOLD : USUAL_THRESHOLD
  const parser = new (Readability as unknown as Parser)(document, {
    charThreshold,
    serializer: (element: unknown) => element,
    keepClasses: true,
  })
  const found = parser.parse()
  if (found === null || found.content === null) return { text: whole, byline: null }
  removeNotices(found.content)
  const text = withoutStockLines(textOfBlocks(found.content))
  return { text: isPart(text, whole, isArticle) ? whole : text, byline: found.byline ?? null }
}

/** Is `text` a part only of a page that is prose throughout, as documentation is and a page of a news site is not? */
function isPart(text: string, whole: string, isArticle: boolean): boolean {
  if (isArticle) return prose(text) < prose(whole) * 0.1
  return prose(text) < prose(whole) * 0.6 && prose(whole) > whole.length * 0.5
}

/** Is this a page with exactly one marked article, which is short? */
function isShort(document: DomDocument): boolean {
  const marked = [...document.querySelectorAll('article, [itemprop=articleBody]')].filter(
    element => element.parentElement?.closest('article, [itemprop=articleBody]') === null,
  )
  const [only] = marked
  return marked.length === 1 && only !== undefined && (only.textContent ?? '').trim().length < SHORT_ARTICLE
}

/** Characters in paragraphs, as opposed to menus and teasers. */
function prose(text: string): number {
  return text
    .split('\n\n')
    .filter(paragraph => paragraph.length >= SHORTEST_PARAGRAPH)
    .reduce((sum, paragraph) => sum + paragraph.length, 0)
}
