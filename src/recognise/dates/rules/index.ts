import type { Rule } from '../rule.ts'
import { absolute } from './absolute.ts'
import { numeric } from './numeric.ts'
import { partial } from './partial.ts'
import { quarters } from './quarters.ts'
import { relative } from './relative.ts'
import { seasons } from './seasons.ts'
import { weekdaysRules } from './weekdays.ts'

/** All rules; of two that match equally far the first is taken. */
export const rules: readonly Rule[] = [...absolute, ...numeric, ...partial, ...quarters, ...seasons, ...weekdaysRules, ...relative]
