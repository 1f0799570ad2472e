import type { MentionOf, Segmented, Settings } from '../../types.ts'
import { isoDay, parseIsoDay } from './calendar.ts'
import { lexemesOf, mayHoldDate } from './lexemes.ts'
import { type NumericOrder, numericOrder } from './order.ts'
import { resolve } from './resolve/index.ts'
import type { Period } from './resolve/period.ts'
import { scan } from './scan.ts'

/** Rules whose days are about the telling ("said on Tuesday"), not about the figures. */
const deictic: ReadonlySet<string> = new Set(['weekday', 'near-day', 'weekday-of-week', 'day-of-month'])

/**
 * Calendar dates and periods of a document, sorted, not overlapping: first found by rules (rules/), then given a meaning (resolve/) against the
 * document's own date or the date that the text spoke of before. Values are TIMEX3 (design: dates.csv).
 */
export function findDates(segmented: Segmented, settings: Settings): readonly MentionOf<'date'>[] {
  const { document } = segmented
  const { text } = document
  const published = document.published === null ? null : parseIsoDay(document.published)
  let known: NumericOrder | null = null
  const order = (): NumericOrder => {
    known ??= numericOrder(document, settings.dayFirst)
    return known
  }
  const mentions: MentionOf<'date'>[] = []
  let spoken: Period | null = null
  let figures: Period | null = null
  for (const sentence of segmented.sentences) {
    if (!mayHoldDate(segmented, sentence)) continue
    const lexemes = lexemesOf(segmented, sentence)
    let figuresHere: Period | null = null
    for (const { start, end, rule, confidence, expression } of scan(text, lexemes, order)) {
      const resolved = resolve(expression, { published, spoken, figures, figuresHere, narrative: false, text, lexemes, start, end })
      if (resolved === null) continue
      const { timex, from, to, precision } = resolved.period
      const value = {
        timex,
        from: from === null ? null : isoDay(from),
        to: to === null ? null : isoDay(to),
        precision,
        resolvedAgainst: resolved.against === null ? null : isoDay(resolved.against),
      }
      mentions.push({ kind: 'date', start, end, value, confidence, rule })
      if (from === null) continue
      spoken = resolved.period
      if (precision !== 'week' && !deictic.has(rule)) {
        figures = resolved.period
        figuresHere = resolved.period
      }
    }
  }
  return mentions
}
