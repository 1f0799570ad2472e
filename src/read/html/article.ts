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

const MARKED = 'article, [itemprop=articleBody]'
const SHORT_ARTICLE = 900
const SHORT_THRESHOLD = 80
const USUAL_THRESHOLD = 500
const SHORTEST_PARAGRAPH = 100

/**
 * The article of a page by Mozilla's Readability. It is not trusted blindly: what finds nothing, or finds only a part of a page that is no
 * article but a plain document, gives way to the whole text of the body.
 */
export async function articleOf(document: DomDocument, isArticle: boolean): Promise<Article> {
  const marked = markedArticle(document)
  const short = marked !== null && (marked.textContent ?? '').trim().length < SHORT_ARTICLE
  const all = short ? marked : marked === null ? shortMain(document) : null
  if (all !== null && all.querySelector('h1') !== null) {
    removeNotices(all)
    return { text: withoutStockLines(textOfBlocks(all)), byline: null }
  }
  const whole = withoutStockLines(textOfBlocks(marked ?? document.body))
  const { Readability } = await import('@mozilla/readability')
  // Short items lose against a box of teasers unless the threshold is low; a low one harms long articles.
  const charThreshold = short ? SHORT_THRESHOLD : USUAL_THRESHOLD
  const parser = new (Readability as unknown as Parser)(document, {
    charThreshold,
    serializer: (element: unknown) => element,
    keepClasses: true,
  })
  const found = parser.parse()
  if (found === null || found.content === null) return { text: whole, byline: null }
  removeNotices(found.content)
  const text = withoutStockLines(textOfBlocks(found.content))
  return {
    text: isPart(text, whole, marked !== null ? 'marked' : isArticle ? 'article' : 'page') ? whole : text,
    byline: found.byline ?? null,
  }
}

/** The main part of a page without a marked article, when it is so short that Readability would drop blocks of it, as of a live blog that has just begun. */
function shortMain(document: DomDocument): DomElement | null {
  const main = document.querySelector(MARKED) === null ? document.querySelector('main') : null
  return main !== null && (main.textContent ?? '').trim().length < SHORT_ARTICLE ? main : null
}

/** The only marked article of the page; null when there is none or more. */
function markedArticle(document: DomDocument): DomElement | null {
  const [only, second] = [...document.querySelectorAll(MARKED)].filter(element => !element.parentElement?.closest(MARKED))
  return only === undefined || second !== undefined ? null : only
}

/** Is `text` a part only of a page that is prose throughout, as documentation is and a page of a news site is not? */
function isPart(text: string, whole: string, kind: 'marked' | 'article' | 'page'): boolean {
  if (kind === 'marked') return text.length < whole.length * 0.3
  if (kind === 'article') return prose(text) < prose(whole) * 0.1
  return prose(text) < prose(whole) * 0.6 && prose(whole) > whole.length * 0.5
}

/** Characters in paragraphs, as opposed to menus and teasers. */
function prose(text: string): number {
  return text
    .split('\n\n')
    .filter(paragraph => paragraph.length >= SHORTEST_PARAGRAPH)
    .reduce((sum, paragraph) => sum + paragraph.length, 0)
}
