import type { Span } from '../../../types.ts'

/**
 * Whether a name is the place of a dateline: "KANSAS CITY, March 5 (Reuters) -", "Houston (AP) —". Alone at the head of a line, a place that teams and
 * firms are named after looks like one of them.
 */
export function isPlaceOfDateline(text: string, { start, end }: Span): boolean {
  if (!DATELINE.test(text.slice(end, end + LONGEST))) return false
  return text.slice(text.lastIndexOf('\n', start - 1) + 1, start).trim() === ''
}

const LONGEST = 90
const MONTH = '(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)[a-z]{0,6}\\.?'
const DAY = `,? (?:${MONTH} \\d{1,2}|\\d{1,2} ${MONTH})(?:,? \\d{4})?`
const AGENCY =
  ' \\((?:AP|AFP|Reuters?|UPI|dpa|DPA|PTI|ANI|IANS|Xinhua|Bloomberg|Kyodo|TASS|ANSA|EFE|CNN|Dow Jones|Marketwired|PRNewswire|Business Wire)\\)'
// "BALLANTYNE FINANCIAL GROUP (Boston) --" is none: an agency or a day makes it a dateline.
const DATELINE = new RegExp(`^(?:, \\p{Lu}[\\p{L}. ]{1,20})?(?:${DAY}(?:${AGENCY})?|${AGENCY}) ?(?:--|—|–|-)`, 'u')
