import { civil } from './calendar.ts'
import type { Found } from './expression.ts'

/**
 * Does the document tell of another time than its own, as a history or a life does? Then "on 9 July" belongs to the year told of and not to the
 * year of writing. Told by its full years, most of which lie well before the document's day, and by the lack of "yesterday" and "on Tuesday".
 */
export function isNarrative(found: readonly Found[], published: number | null): boolean {
  if (published === null) return true
  const own = civil(published).year
  let past = 0
  let recent = 0
  let near = 0
  for (const { expression, rule } of found) {
    if (rule === 'near-day' || rule === 'weekday' || rule === 'near-period') near++
    else if ('year' in expression && typeof expression.year === 'number') {
      if (expression.year < own - 1) past++
      else recent++
    }
  }
  return past >= 4 && past > 3 * recent && past > 4 * near
}
