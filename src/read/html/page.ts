import { cleanAuthor } from '../byline.ts'
import { type Draft, draft } from '../source.ts'
import { articleOf } from './article.ts'
import { bareText } from './bare-text.ts'
import { textOfBlocks } from './blocks.ts'
import { parsePage } from './dom.ts'
import { removeFurniture } from './furniture.ts'
import { metadataOf } from './metadata.ts'
import { measure } from './tags.ts'
import { MOST_ARTICLE_TAGS, treeLimits } from './tree-limits.ts'

export interface Page {
  /** Null when the page holds no text. */
  readonly draft: Draft | null
  /** Was it too deep or large to be taken apart, so that the draft is all its text and nothing else? */
  readonly excessive: boolean
}

/** The article of a page with what the page says about it. */
export async function readPage(markup: string): Promise<Page> {
  const { depth, tags } = measure(markup, treeLimits)
  if (tags === 0) return { draft: draft('html', markup.trim()), excessive: false }
  if (depth <= treeLimits.depth && tags <= treeLimits.tags) {
    try {
      return { draft: await takeApart(markup, tags <= MOST_ARTICLE_TAGS), excessive: false }
    } catch {
      // linkedom and Readability overflow the stack on some hostile markup.
    }
  }
  const text = bareText(markup)
  return { draft: text === '' ? null : draft('html', text), excessive: true }
}

async function takeApart(markup: string, isPage: boolean): Promise<Draft | null> {
  const document = await parsePage(markup)
  const { title, author, day, madeOn, url, isArticle } = metadataOf(document, markup)
  removeFurniture(document)
  const { text, byline } = isPage ? await articleOf(document, isArticle) : { text: textOfBlocks(document.body), byline: null }
  if (text === '' && title === null) return null
  return draft('html', withHeadline(title, text), { title, author: author ?? cleanAuthor(byline), day, madeOn, url })
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
