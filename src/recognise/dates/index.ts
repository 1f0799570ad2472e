import type { MentionOf, Segmented, Settings } from '../../types.ts'
import { isoDay, parseIsoDay } from './calendar.ts'
import { lexemesOf, mayHoldDate } from './lexemes.ts'
import { resolve } from './resolve/index.ts'
import { leanOf } from './resolve/lean.ts'
import type { Period } from './resolve/period.ts'
import { scan } from './scan.ts'

/**
 * Calendar dates and periods of a document, sorted, not overlapping: first found by rules (rules/), then given a meaning (resolve/) against the
 * document's own date or the date that the text spoke of before. Values are TIMEX3 (design: dates.csv).
 */
export function findDates(segmented: Segmented, settings: Settings): readonly MentionOf<'date'>[] {
  const { document } = segmented
  const published = document.published === null ? null : parseIsoDay(document.published)
  const order = { dayFirst: settings.dayFirst ?? false, dottedDayFirst: settings.dayFirst ?? true }
  const mentions: MentionOf<'date'>[] = []
  let spoken: Period | null = null
  for (const sentence of segmented.sentences) {
    if (!mayHoldDate(segmented, sentence)) continue
    const lexemes = lexemesOf(segmented, sentence)
    for (const { start, end, rule, confidence, expression } of scan(document.text, lexemes, order)) {
      const lean = leanOf(document.text, lexemes, start, end)
      const resolved = resolve(expression, { published, spoken, lean })
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
      if (from !== null) spoken = resolved.period
    }
  }
  return mentions
}
