import { findDates } from '../../../src/recognise/dates/index.ts'
import { segment } from '../../../src/segment/index.ts'
import type { Document, MentionOf } from '../../../src/types.ts'
import { plainSettings } from '../../../src/types.ts'
import { document } from '../../make.ts'

/** A document of this text, published on that day. */
export const documentOf = (text: string, published: string | null, url: string | null = null): Document =>
  document(text, { published, publishedFrom: published === null ? null : 'list', url })

export function datesIn(
  text: string,
  published: string | null = '2015-06-17',
  dayFirst: boolean | null = null,
  url: string | null = null,
): readonly MentionOf<'date'>[] {
  return findDates(segment(documentOf(text, published, url)), { ...plainSettings, dayFirst })
}

/** Each date as `text = timex`. */
export const shown = (text: string, published: string | null = '2015-06-17', dayFirst: boolean | null = null): readonly string[] =>
  datesIn(text, published, dayFirst).map(({ start, end, value }) => `${text.slice(start, end)} = ${value.timex}`)
