import { createRequire } from 'node:module'
import type { Span } from '../types.ts'

/** A stretch of a text that reads as something else. */
export interface Replacement extends Span {
  readonly by: string
}

/**
 * What stands in a text for how it looks, not for what it says: soft hyphens and other characters without width, ligatures, the marks of Markdown,
 * numbers of footnotes, character references left over from HTML. In order; never overlapping.
 */
export function* marks(text: string): Generator<Replacement> {
  if (!MAY_HAVE_MARKS.test(text)) return
  for (const { 0: match, 1: linked, index: start } of text.matchAll(MARKS)) {
    const end = start + match.length
    if (linked !== undefined) {
      yield { start, end: start + 1, by: '' }
      yield { start: start + 1 + linked.length, end, by: '' }
    } else yield { start, end, by: readingOf(match) }
  }
}

function readingOf(mark: string): string {
  if (mark.startsWith('&')) return referred(mark).replace('\u00a0', ' ')
  return LIGATURE.test(mark) ? mark.normalize('NFKC') : ''
}

/** Few texts have any, and loading the library takes as long as reading many documents. */
function referred(reference: string): string {
  entities ??= createRequire(import.meta.url)('entities') as typeof import('entities')
  return entities.decodeHTMLStrict(reference)
}

let entities: typeof import('entities') | null = null

const MAY_HAVE_MARKS = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff\ufb00-\ufb06*_[&]/
const LIGATURE = /[\ufb00-\ufb06]/

const MARKS = new RegExp(
  [
    '[\\u00ad\\u200b\\u200e\\u200f\\u202a-\\u202e\\u2060-\\u2064\\u2066-\\u2069\\ufeff]',
    // Joiners do something between letters of Arabic and Hindi and between pictures only.
    '[\\u200c\\u200d](?<=[\\p{Script=Latin}\\d\\s].)',
    LIGATURE.source,
    // AT&amp;T, John&nbsp;Doe, &#39;
    '&(?:[a-z]{2,8}|[A-Z][a-z]{2,7}|#\\d{2,6}|#x[\\da-fA-F]{2,5});',
    // [Morgan Stanley](https://example.com "title")
    '\\[([^\\[\\]\\n]{1,200})\\]\\((?:https?:|mailto:|www\\.|[/#.])[^()\\s]{0,500}(?: "[^"\\n]{0,200}")?\\)',
    // the bank.[12]
    '(?<=[\\p{L}\\d.,;:!?”")])\\[\\d{1,3}\\]',
    // **Helvora AG**, __Helvora AG__
    '\\*{2,3}(?!\\*)',
    '(?<![_\\p{L}\\d])__(?=[\\p{L}\\d])|(?<=[\\p{L}\\d.,!?])__(?![_\\p{L}\\d])',
    // *Jane Roe*, _Jane Roe_
    '(?<![^\\s(\\[“"\'])[*_](?=[\\p{L}\\d“"\'$€£])',
    '(?<=[\\p{L}\\d.,!?;:%”"\')])[*_](?![^\\s)\\].,;:!?”"\'—–-])',
  ].join('|'),
  'gu',
)
