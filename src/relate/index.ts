import type { Linked, Related } from '../types.ts'
import { findAffiliations } from './affiliations/index.ts'
import { findFigures } from './figures/index.ts'
import { findQuotes } from './quotes/index.ts'
import { openReading } from './reading.ts'
import { findTurns } from './turns/index.ts'

/** What a document says about its entities: who holds which role, who said what, whose amounts they are. */
export function relate(linked: Linked): Related {
  const reading = openReading(linked)
  const affiliations = findAffiliations(reading)
  const quotes = [...findQuotes(reading, affiliations), ...findTurns(reading)].sort((a, b) => a.start - b.start || a.end - b.end)
  return { ...linked, affiliations, quotes, figures: findFigures(reading) }
}
