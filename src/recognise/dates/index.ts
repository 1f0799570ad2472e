import type { MentionOf, Segmented, Settings, Values } from '../../types.ts'
import { isoDay, parseIsoDay } from './calendar.ts'
import type { Found } from './expression.ts'
import { type Lexeme, lexemesOf, mayHoldDate } from './lexemes.ts'
import { isNarrative } from './narrative.ts'
import { type NumericOrder, numericOrder } from './order.ts'
import type { Resolved } from './resolve/context.ts'
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
  const sentences: { readonly lexemes: readonly Lexeme[]; readonly found: readonly Found[] }[] = []
  for (const sentence of segmented.sentences) {
    if (!mayHoldDate(segmented, sentence)) continue
    const lexemes = lexemesOf(segmented, sentence)
    const found = scan(text, lexemes, order)
    if (found.length > 0) sentences.push({ lexemes, found })
  }
  const narrative = isNarrative(
    sentences.flatMap(({ found }) => found),
    published,
  )
  const mentions: MentionOf<'date'>[] = []
  let spoken: Period | null = null
  let figures: Period | null = null
  for (const { lexemes, found } of sentences) {
    let figuresHere: Period | null = null
    for (const { start, end, rule, confidence, expression } of found) {
      const resolved = resolve(expression, { published, spoken, figures, figuresHere, narrative, text, lexemes, start, end })
      if (resolved === null) continue
      mentions.push({ kind: 'date', start, end, value: dateValue(resolved), confidence, rule })
      if (resolved.period.from === null) continue
      spoken = resolved.period
      if (spoken.precision !== 'week' && !deictic.has(rule)) {
        figures = spoken
        figuresHere = spoken
      }
    }
  }
  return mentions
}

function dateValue({ period: { timex, from, to, precision }, against }: Resolved): Values['date'] {
  return {
    timex,
    from: from === null ? null : isoDay(from),
    to: to === null ? null : isoDay(to),
    precision,
    resolvedAgainst: against === null ? null : isoDay(against),
  }
}
