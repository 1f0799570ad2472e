/**
 * What a date says, before it is known which day it means: the result of finding and the input of resolving.
 * Everything left open (`null`) is filled from the document's date or the date spoken of before.
 */

export type Unit = 'day' | 'week' | 'fortnight' | 'weekend' | 'month' | 'quarter' | 'half' | 'year' | 'decade' | 'century'
export type SeasonCode = 'SP' | 'SU' | 'FA' | 'WI'

/** Where counting starts: the document's own date ("last month") or the date that the text has just spoken of ("the month before"). */
export type Anchor = 'document' | 'spoken'

/** So many units from the anchor: "yesterday" is −1 day, "this year" 0 years, "two weeks later" +2 weeks from the date spoken of. */
export interface Shift {
  readonly form: 'shift'
  readonly unit: Unit
  readonly by: number
  readonly anchor: Anchor
  /** "two weeks ago" names a day, "last week" the whole week. */
  readonly whole: boolean
}

/** A year in figures, a year by its place to another ("of last year"), or not said. */
export type Year = number | Shift | null

export type Expression =
  | { readonly form: 'day'; readonly year: Year; readonly month: number; readonly day: number; readonly weekday: number | null }
  /** "the 15th", "the 15th of this month" */
  | { readonly form: 'day-of-month'; readonly day: number; readonly month: Shift | null; readonly weekday: number | null }
  | { readonly form: 'month'; readonly year: Year; readonly month: number; readonly which: Which }
  /** Below zero: before Christ, −44 is 44 BC. */
  | { readonly form: 'year'; readonly year: number }
  | { readonly form: 'quarter'; readonly year: Year; readonly quarter: number }
  | { readonly form: 'half'; readonly year: Year; readonly half: number }
  | { readonly form: 'season'; readonly year: Year; readonly season: SeasonCode; readonly which: Which }
  | { readonly form: 'decade'; readonly start: number }
  /** 19 is 1900 to 1999; below zero before Christ, −5 the fifth. */
  | { readonly form: 'century'; readonly century: number }
  | { readonly form: 'week'; readonly year: Year; readonly week: number }
  /** "the week of July 20" */
  | { readonly form: 'week-of'; readonly day: Expression }
  | { readonly form: 'weekend-of'; readonly day: Expression }
  /** "at the weekend", "last weekend" */
  | { readonly form: 'weekend'; readonly which: Which }
  /** "Tuesday", "last Tuesday", "Tuesday of last week" */
  | { readonly form: 'weekday'; readonly weekday: number; readonly which: Which; readonly week: Shift | null }
  | Shift
  /** "two years ago": as fine as people count, or as the figures of the sentence ("from $5m a year ago"). */
  | { readonly form: 'ago'; readonly unit: Unit; readonly count: number }
  /** "a year earlier", "three days later": as fine as the date spoken of */
  | { readonly form: 'from-spoken'; readonly unit: Unit; readonly by: number }
  /** "a week from Monday", "two days before the election day May 3" */
  | { readonly form: 'from'; readonly base: Expression; readonly unit: Unit; readonly by: number }
  /** "the first Monday of March", "the last week of 2016"; −1 is the last, −2 the last but one. */
  | {
      readonly form: 'nth'
      readonly of: Expression
      readonly weekday: number | null
      readonly unit: 'day' | 'week' | 'weekend' | null
      readonly n: number
    }
  | { readonly form: 'range'; readonly from: Expression | null; readonly to: Expression | null }
  /** "the first ten days of July", "the three months to September": so many units at one end of a period; `over` when they lie behind. */
  | {
      readonly form: 'part'
      readonly of: Expression
      readonly unit: Unit
      readonly count: number
      readonly side: 'first' | 'last'
      readonly over?: true
    }
  /** "year to date": from the first day of the document's year to its day */
  | { readonly form: 'to-date'; readonly unit: Unit }
  /** "the same period of 2019": the period spoken of, moved into another year */
  | { readonly form: 'same'; readonly year: Year; readonly unit: Unit | null }

/**
 * Which one of those that come round again: of the last or next round, of this one, the latest past one, the first to come, this one or the first to come, the first after the date
 * spoken of or the last before it, or not said.
 */
export type Which = 'last' | 'next' | 'this' | 'past' | 'coming' | 'ahead' | 'following' | 'preceding' | null

/** An expression where it stands in the text. */
export interface Found {
  readonly start: number
  readonly end: number
  readonly rule: string
  readonly confidence: number
  readonly expression: Expression
}

export const shift = (unit: Unit, by: number, anchor: Anchor = 'document', whole = true): Shift => ({
  form: 'shift',
  unit,
  by,
  anchor,
  whole,
})
