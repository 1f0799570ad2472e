import type { MentionOf, Segmented, Settings, Values } from '../../types.ts'
import { isoDay, parseIsoDay } from './calendar.ts'
import { toldOn } from './dateline.ts'
import { daysOfEntries } from './entries.ts'
import type { Expression, Found } from './expression.ts'
import { type Lexeme, lexemesOf, mayHoldDate } from './lexemes.ts'
import { remember } from './memory.ts'
import { isNarrative } from './narrative.ts'
import { type NumericOrder, numericOrder } from './order.ts'
import type { Resolved } from './resolve/context.ts'
import { resolve } from './resolve/index.ts'
import { scan } from './scan.ts'

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
  const sentences: { readonly index: number; readonly lexemes: readonly Lexeme[]; readonly found: readonly Found[] }[] = []
  let index = -1
  for (const sentence of segmented.sentences) {
    index++
    if (!mayHoldDate(segmented, sentence)) continue
    const lexemes = lexemesOf(segmented, sentence)
    const found = scan(text, lexemes, order)
    if (found.length > 0) sentences.push({ index, lexemes, found })
  }
  const all = sentences.flatMap(({ found }) => found)
  const entries = daysOfEntries(text, all)
  const narrative = entries.size === 0 && isNarrative(all, published)
  let told = toldOn(text, all, published)
  const mentions: MentionOf<'date'>[] = []
  const memory = remember(narrative)
  for (const { index, lexemes, found } of sentences) {
    memory.enter(index)
    for (const [at, { start, end, rule, confidence, expression: alone }] of found.entries()) {
      const expression = untilNext(text, alone, end, found[at + 1])
      told = entries.get(start) ?? told
      const joined = joinedTo(mentions.at(-1), rule, text, start)
      const resolved = resolve(expression, { published: told, narrative, joined, text, lexemes, start, end, ...memory.recall() })
      if (resolved === null) continue
      mentions.push({ kind: 'date', start, end, value: dateValue(resolved), confidence: confidence * (resolved.certainty ?? 1), rule })
      memory.keep(resolved.period, rule, text, start)
    }
  }
  return mentions
}

/** "from 0600 on 21 October until 1430 on 9 November 2018": a day without a year takes that of the day up to which it goes. */
function untilNext(text: string, expression: Expression, end: number, next: Found | undefined): Expression {
  if (expression.form !== 'day' || expression.year !== null || next?.expression.form !== 'day') return expression
  const { year, month, day } = next.expression
  if (typeof year !== 'number' || next.start - end > FURTHEST_END || !UNTIL.test(text.slice(end, next.start))) return expression
  const isAfter = expression.month > month || (expression.month === month && expression.day > day)
  return { ...expression, year: isAfter ? year - 1 : year }
}

const FURTHEST_END = 30
const UNTIL = /^,? (?:until|till|to|through) (?:(?:at )?(?:noon|midnight|\d{1,2}[.:]?\d\d)(?: ?(?:hours|hrs|[ap]\.?m\.?))? on )?(?:the )?$/i

/** First day of the last date when only "and", "to" or a comma stands between it and one of the same kind. */
function joinedTo(last: MentionOf<'date'> | undefined, rule: string, text: string, start: number): number | null {
  if (last === undefined || start - last.end > 12 || last.value.from === null) return null
  const alike = rule === last.rule || (rule === 'day-month' && last.rule === 'month-day')
  if (!alike || !/^(?:,? (?:and|or|to|until|till|through)(?: on| in)? |, |-|–|—)$/.test(text.slice(last.end, start))) return null
  return parseIsoDay(last.value.from)
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
