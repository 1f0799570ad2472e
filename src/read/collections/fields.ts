import type { FieldName } from '../source.ts'

/**
 * Usual names of fields in collections of articles, best first; compared without case, spaces, hyphens and underscores.
 * Policy: a name is listed where it hardly ever holds something else. Source: exports of news services, archives and data sets as commonly published.
 */
export const usualFields: Readonly<Record<FieldName, readonly string[]>> = {
  text: words(`text body fulltext bodytext articlebody articletext maintext content contents textcontent plaintext rawtext article
    selftext story transcript message leadparagraph description abstract summary snippet`),
  title: words('title headline heading articletitle webtitle subject head'),
  author: words('author authors byline creator writer reporter by dccreator from'),
  date: words(`published publishedat publishedon publishdate publicationdate publicationdatetime publishedparsed datepublished pubdate pubdatetime dct date
    webpublicationdate articledate dateline issued created createdat datetime timestamp time dcdate createdutc publishtime postedat postdate datum fecha`),
  id: words('id docid documentid articleid recordid docno uuid guid uid key'),
  url: words('url link weburl sourceurl articleurl permalink canonicalurl uri href'),
}

function words(list: string): readonly string[] {
  return list.split(/\s+/)
}

/** `Published At`, `published_at` and `publishedAt` are the same field. */
export const fieldKey = (name: string): string => name.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '')
