import type { Trend } from '../../tabulate/index.ts'

/** How the time of the documents is divided for sparklines. */
export interface Periods {
  /** `2018-08-06`, `2018-08` or `2018`, ascending, without gaps. */
  readonly names: readonly string[]
  values(trend: Trend): readonly number[]
}

const MOST_DAYS = 62
const MOST_MONTHS = 72
const DAY_MS = 86_400_000

/** Days for up to two months, months for up to six years, else years. */
export function periodsOf(span: readonly [first: string, last: string] | null): Periods {
  const names = span === null ? [] : divided(...span)
  const length = names[0]?.length ?? 0
  const places = new Map(names.map((name, index) => [name, index]))
  return {
    names,
    values(trend) {
      const values = names.map(() => 0)
      for (const [day, mentions] of trend) {
        const place = places.get(day.slice(0, length))
        if (place !== undefined) values[place] = (values[place] ?? 0) + mentions
      }
      return values
    },
  }
}

function divided(first: string, last: string): readonly string[] {
  const days = (Date.parse(last) - Date.parse(first)) / DAY_MS + 1
  if (days <= MOST_DAYS) {
    return Array.from({ length: days }, (_, index) => new Date(Date.parse(first) + index * DAY_MS).toISOString().slice(0, 10))
  }
  const month = monthNumber(first)
  const months = monthNumber(last) - month + 1
  if (months <= MOST_MONTHS) return Array.from({ length: months }, (_, index) => monthName(month + index))
  const year = Number(first.slice(0, 4))
  return Array.from({ length: Number(last.slice(0, 4)) - year + 1 }, (_, index) => String(year + index).padStart(4, '0'))
}

/** Months since year 0. */
export const monthNumber = (day: string): number => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1

export const monthName = (month: number): string =>
  `${String(Math.floor(month / 12)).padStart(4, '0')}-${String((month % 12) + 1).padStart(2, '0')}`
