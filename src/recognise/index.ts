import { isAnalysed } from '../read/index.ts'
import type { Mention, Recognised, Segmented, Settings } from '../types.ts'
import { findDates } from './dates/index.ts'
import { findMoney } from './money/index.ts'
import { findNames } from './names/index.ts'
import { withoutOverlaps } from './overlaps.ts'

/** All mentions of a document. Places go first to the money recogniser: they tell whose dollar a bare "$" is. */
export function recognise(segmented: Segmented, settings: Settings): Recognised {
  if (!isAnalysed(segmented.document, settings)) return { ...segmented, mentions: [], places: [], banned: [] }
  const names = findNames(segmented, settings)
  const dates = findDates(segmented, settings)
  const money = findMoney(segmented, names.places)
  const mentions: Mention[] = [...money, ...dates, ...names.mentions]
  return { ...segmented, mentions: withoutOverlaps(mentions), places: names.places, banned: names.banned }
}
