import { civil } from './calendar.ts'
import type { Found } from './expression.ts'

// A year alone ("founded in 1818") says less about when a text takes place than a month or day of a year does.
const YEAR_ALONE = 1 / 3
const LEAST_DATED = 2
const MAJORITY = 3
// Without a day of its own a document tells of the past, unless it reads like news.
const UNDATED_MAJORITY = 9

/**
 * Does the document tell of another time than its own, as a history or a life does? Then "on 9 July" belongs to the year told of and not to the
 * year of writing. Told by its full dates, most of which lie well before the document's day, and by the lack of "yesterday" and "on Tuesday".
 * Of a document without a day that lack alone decides: "was sentenced Friday; he agreed in March" is news of an unknown year.
 */
export function isNarrative(found: readonly Found[], published: number | null): boolean {
  const own = published === null ? Number.POSITIVE_INFINITY : civil(published).year
  let dated = 0
  let past = 0
  let recent = 0
  let near = 0
  for (const { expression, rule } of found) {
    if (rule === 'near-day' || rule === 'weekday' || rule === 'ago') near++
    if (!('year' in expression) || typeof expression.year !== 'number') continue
    const weight = expression.form === 'year' ? YEAR_ALONE : 1
    if (expression.year >= own - 1) recent += weight
    else {
      past += weight
      if (weight === 1) dated++
    }
  }
  if (published === null) return past >= UNDATED_MAJORITY * near
  return dated >= LEAST_DATED && past > MAJORITY * recent && past > MAJORITY * near
}
