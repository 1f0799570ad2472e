import { fullYear } from '../codes.ts'
import { type Anchor, type Expression, type Shift, shift, type Unit, type Year } from '../expression.ts'
import type { Lexeme } from '../lexemes.ts'
import type { Parts } from '../pattern.ts'

/** How the adjectives of "last year", "the following month" count, and from where. */
const shifts: Readonly<Record<string, { readonly by: number; readonly anchor: Anchor }>> = {
  last: { by: -1, anchor: 'document' },
  past: { by: -1, anchor: 'document' },
  this: { by: 0, anchor: 'document' },
  current: { by: 0, anchor: 'document' },
  present: { by: 0, anchor: 'document' },
  next: { by: 1, anchor: 'document' },
  coming: { by: 1, anchor: 'document' },
  upcoming: { by: 1, anchor: 'document' },
  previous: { by: -1, anchor: 'spoken' },
  prior: { by: -1, anchor: 'spoken' },
  preceding: { by: -1, anchor: 'spoken' },
  following: { by: 1, anchor: 'spoken' },
  subsequent: { by: 1, anchor: 'spoken' },
  ensuing: { by: 1, anchor: 'spoken' },
  that: { by: 0, anchor: 'spoken' },
  same: { by: 0, anchor: 'spoken' },
}
export const SHIFT_WORDS = Object.keys(shifts).join('|')

/** "last", "following" … before a unit. */
export function shiftBy(word: Lexeme | undefined, unit: Unit): Shift | null {
  const found = word === undefined ? undefined : shifts[word.word]
  return found === undefined ? null : shift(unit, found.by, found.anchor)
}

/** A year behind a month, a quarter …: in figures or by its place ("of last year"), not to be there at all is fine. */
const YEAR_BEHIND = [
  '',
  ' ,? of|in? YEAR',
  ' ,? of? SHORTYEAR',
  ` ,? of? the? which:${SHIFT_WORDS} year`,
  ' of? the? year before:before',
] as const

/** Patterns with every kind of year behind them. */
export const withYears = (pattern: string): readonly string[] => YEAR_BEHIND.map(year => pattern + year)

/** What `YEAR_BEHIND` matched. */
export function yearFrom({ year, shortyear, which, before }: Parts): Year {
  if (year !== undefined) return year.value
  if (shortyear !== undefined) return fullYear(shortyear.name)
  if (before !== undefined) return shift('year', -1, 'spoken')
  return shiftBy(which, 'year')
}

/** A day that exists; in an unknown year the 29th of February may. */
export function dayOf(year: Year, month: number, day: number, weekday: Lexeme | undefined): Expression | null {
  const longest =
    month === 2
      ? typeof year === 'number' && !isLeap(year)
        ? 28
        : 29
      : month === 4 || month === 6 || month === 9 || month === 11
        ? 30
        : 31
  if (month < 1 || month > 12 || day < 1 || day > longest) return null
  return { form: 'day', year, month, day, weekday: weekday?.value ?? null }
}

const isLeap = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
