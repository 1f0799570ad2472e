import type { Rule } from '../rule.ts'
import { absolute } from './absolute.ts'
import { daysOfMonth } from './days-of-month.ts'
import { eras } from './eras.ts'
import { notDates } from './not-dates.ts'
import { nth } from './nth.ts'
import { numeric } from './numeric.ts'
import { partial } from './partial.ts'
import { quarters } from './quarters.ts'
import { ranges } from './ranges.ts'
import { relative } from './relative.ts'
import { seasons } from './seasons.ts'
import { spoken } from './spoken.ts'
import { weekdayRules } from './weekdays.ts'
import { weeks } from './weeks.ts'

/** All rules; of two that match equally far the first is taken, so what looks like a date and is none comes first. */
export const rules: readonly Rule[] = [
  ...notDates,
  ...ranges,
  ...absolute,
  ...numeric,
  ...quarters,
  ...partial,
  ...eras,
  ...seasons,
  ...weeks,
  ...nth,
  ...weekdayRules,
  ...daysOfMonth,
  ...spoken,
  ...relative,
]
