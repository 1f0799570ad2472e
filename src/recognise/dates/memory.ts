import type { Context } from './resolve/context.ts'
import type { Period } from './resolve/period.ts'

// How many sentences later a date is still what "the day before" and "a year earlier" lean on. A tale never lets go of its time.
const DAY_LASTS = 1
const SPOKEN_LASTS = 3

interface Kept {
  readonly period: Period
  readonly sentence: number
}

/** The dates spoken of so far in one document, as far as later ones may lean on them. */
export interface Memory {
  enter(sentence: number): void
  keep(period: Period, rule: string, text: string, start: number): void
  recall(): Pick<Context, 'spoken' | 'spokenDay' | 'figures' | 'figuresHere'>
}

/** Days of the telling ("said on Tuesday") are not what figures are given for. */
const deictic: ReadonlySet<string> = new Set([
  'weekday',
  'near-day',
  'weekday-of-week',
  'weekday-ordinal',
  'weekday-number',
  'ordinal',
  'weekend',
])

export function remember(narrative: boolean): Memory {
  let here = 0
  let spoken: Kept | null = null
  let day: Kept | null = null
  let figures: Kept | null = null
  const recent = (kept: Kept | null, lasts: number): Period | null =>
    kept === null || (!narrative && here - kept.sentence > lasts) ? null : kept.period
  return {
    enter(sentence) {
      here = sentence
    },
    keep(period, rule, text, start) {
      if (period.from === null || isBirth(text, start)) return
      const kept = { period, sentence: here }
      spoken = kept
      if (period.precision === 'day') day = kept
      if (isOfFigures(period, rule, text, start)) figures = kept
    },
    recall() {
      return {
        spoken: recent(spoken, SPOKEN_LASTS),
        spokenDay: recent(day, DAY_LASTS),
        figures: recent(figures, SPOKEN_LASTS),
        figuresHere: recent(figures, 0) !== null && figures?.sentence === here ? figures.period : null,
      }
    },
  }
}

/** "Jo Bell, 34 (12.02.89), of Leeds", "Date of birth: 12 May 1971": what follows does not lean on it. */
const isBirth = (text: string, start: number): boolean => BIRTH.test(text.slice(Math.max(0, start - 24), start))

const BIRTH = /(?:,? (?:aged )?\d{1,3},? \(|[([]b\. ?|\bDOB:? ?|\bdate of birth[:,]? ?)$/i

/** Quarters, months, years; a day only where a balance or a year ends with it ("the year ended March 31"). */
function isOfFigures({ precision }: Period, rule: string, text: string, start: number): boolean {
  if (precision === 'week' || precision === 'season' || deictic.has(rule)) return false
  return precision !== 'day' || /(?:ended|ending|to|at|through|until)\s+(?:the\s+)?$/i.test(text.slice(Math.max(0, start - 14), start))
}
