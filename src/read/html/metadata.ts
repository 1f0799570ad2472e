import { cleanAuthor } from '../byline.ts'
import { dayOf } from '../day.ts'
import { publishedFromText } from '../published.ts'
import type { DomDocument, DomElement } from './dom.ts'
import { type LinkedData, linkedData } from './json-ld.ts'
import { plain } from './plain.ts'

export interface Metadata {
  readonly title: string | null
  readonly author: string | null
  readonly day: string | null
  /** The day that an office program notes for the file. */
  readonly madeOn: string | null
  readonly url: string | null
  readonly isArticle: boolean
}

// Best first; compared in lower case.
const dateNames = [
  'article:published_time',
  'og:article:published_time',
  'datepublished',
  'parsely-pub-date',
  'sailthru.date',
  'article.published',
  'govuk:first-published-at',
  'og:published_time',
  'cxenseparse:recs:publishtime',
  'publishdate',
  'publish-date',
  'publish_date',
  'published-date',
  'publication_date',
  'publicationdate',
  'pubdate',
  'pub_date',
  'article_date_original',
  'originalpublicationdate',
  'dc.date.issued',
  'dcterms.issued',
  'dc.date.created',
  'dcterms.created',
  'dc.date',
  'dcterms.date',
  'citation_publication_date',
  'citation_date',
  'datecreated',
  'date',
  'displaydate',
  'created',
]
const authorNames = [
  'author',
  'article:author',
  'parsely-author',
  'sailthru.author',
  'byl',
  'dc.creator',
  'dcterms.creator',
  'dc.creator.name',
  'citation_author',
  'twitter:creator',
]
const titleNames = [
  'og:title',
  'twitter:title',
  'dc.title',
  'dcterms.title',
  'parsely-title',
  'sailthru.title',
  'headline',
  'citation_title',
  'title',
]

/** Title, author, day and address of a page from JSON-LD, meta tags and `<time>`. To be asked before anything is taken out of the page, but for its furniture. */
export function metadataOf(document: DomDocument, markup: string): Metadata {
  const data = linkedData(document)
  const metas = metasOf(document)
  const first = (names: readonly string[]): string | null => names.map(name => metas.get(name)).find(value => value !== undefined) ?? null
  const byOffice = /^(?:libreoffice|openoffice|microsoft|ms office)/i.test(metas.get('generator') ?? '')
  const metaDay =
    dateNames
      .filter(name => name !== 'created' || !byOffice)
      .map(name => dayOf(metas.get(name)))
      .find(day => day !== null) ?? null
  return {
    title: titleOf(document, data, first(titleNames), metas.get('og:site_name') ?? null),
    author: cleanAuthor(data?.author) ?? cleanAuthor(first(authorNames)) ?? cleanAuthor(bylineOf(document)),
    day: dayOf(data?.published) ?? metaDay ?? dayOfTime(document),
    madeOn: byOffice ? dayOf(metas.get('created')) : null,
    url: addressOf(document, markup, data, metas),
    isArticle:
      (data !== null && data.headline !== null) ||
      metas.get('og:type') === 'article' ||
      document.querySelector('article, [itemprop=articleBody]') !== null,
  }
}

/** Content of meta tags by name, property or itemprop; the first of a name counts. */
function metasOf(document: DomDocument): ReadonlyMap<string, string> {
  const metas = new Map<string, string>()
  for (const meta of document.querySelectorAll('meta')) {
    const content = plain(meta.getAttribute('content'))
    if (content === null) continue
    for (const attribute of ['property', 'name', 'itemprop']) {
      for (const name of (meta.getAttribute(attribute) ?? '').toLowerCase().split(/\s+/))
        if (name !== '' && !metas.has(name)) metas.set(name, content)
    }
  }
  return metas
}

/** Schema.org's headline, else the only top heading when the page is called after it, else what the page says to be its title. */
function titleOf(document: DomDocument, data: LinkedData | null, meta: string | null, site: string | null): string | null {
  const headings = [...document.querySelectorAll('h1')].map(heading => plain(heading.textContent)).filter(heading => heading !== null)
  const named = plain(document.querySelector('title')?.textContent ?? null)
  const [heading] = headings
  const calledAfter =
    heading !== undefined && heading.length > 10 && [named, meta].some(each => each?.toLowerCase().includes(heading.toLowerCase()))
  const before = partOf(named, document)
  const title = plain(data?.headline ?? null) ?? (calledAfter ? heading : null) ?? meta ?? before ?? withoutSite(named) ?? heading ?? null
  if (site === null || !title?.endsWith(site)) return title
  return title.slice(0, -site.length).replace(/\s*[|–—:·»-]\s*$/, '') || title
}

/** "Why I left | Sam's blog" where a heading of the page says "Why I left". */
function partOf(named: string | null, document: DomDocument): string | null {
  const part = /^(.{3,}?\S)\s+[|–—·»-]\s/.exec(named ?? '')?.[1] ?? null
  return part !== null && [...document.querySelectorAll('h1, h2')].some(heading => plain(heading.textContent) === part) ? part : null
}

// "Bank buys rival | The Daily": the name of the site behind the last bar or dash is short.
function withoutSite(title: string | null): string | null {
  const found = title === null ? null : /^(.{15,}\S)\s+[|–—·»-]\s+[^|–—·»]{2,40}$/.exec(title)
  return found?.[1] ?? title
}

function dayOfTime(document: DomDocument): string | null {
  const selectors = [
    '[itemprop=datePublished]',
    'time[pubdate]',
    'article time[datetime]',
    'main time[datetime]',
    'time[datetime]',
    'article time',
    'time',
  ]
  for (const selector of selectors) {
    const element = document.querySelector(selector)
    const day = dayOf(element?.getAttribute('datetime')) ?? dayOf(element?.getAttribute('content')) ?? dayOf(element?.textContent?.trim())
    if (day !== null) return day
  }
  for (const element of [...document.querySelectorAll(BYLINES)].slice(0, MOST_BYLINES)) {
    const day = publishedFromText((element.textContent ?? '').trim().slice(0, LONGEST_BYLINE))?.day
    if (day !== undefined) return day
  }
  return null
}

/** Where blogs and small papers say "Posted on March 3, 2019 by Jane Doe". */
const BYLINES =
  '.entry-date, .entry-meta, .post-date, .post-meta, .posted-on, .date-header, .article-date, .article-meta, .publish-date, .published, .pubdate, .byline, .dateline'
const MOST_BYLINES = 5
const LONGEST_BYLINE = 200

function bylineOf(document: DomDocument): string | null {
  const element: DomElement | null = document.querySelector(
    '[itemprop=author] [itemprop=name], [itemprop=author], [rel=author], .byline-name, .author-name, .byline',
  )
  return element === null ? null : element.textContent
}

function addressOf(document: DomDocument, markup: string, data: LinkedData | null, metas: ReadonlyMap<string, string>): string | null {
  const savedFrom = /<!--\s{0,5}saved from url=\(\d{1,6}\)(\S{1,2000}?)\s{0,5}-->/.exec(markup.slice(0, 4096))?.[1]
  const canonical = document.querySelector('link[rel=canonical]')?.getAttribute('href')
  const found = [canonical, metas.get('og:url'), savedFrom, data?.url].find(each => /^https?:\/\/\S+$/.test(each ?? ''))
  return found ?? null
}
