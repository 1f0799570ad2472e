import type { Linked, Related } from '../types.ts'
import { findAffiliations } from './affiliations/index.ts'
import { findFigures } from './figures/index.ts'
import { findQuotes } from './quotes/index.ts'
import { openReading } from './reading.ts'

/** What a document says about its entities: who holds which role, who said what, whose amounts they are. */
export function relate(linked: Linked): Related {
  const reading = openReading(linked)
  const affiliations = findAffiliations(reading)
  return { ...linked, affiliations, quotes: findQuotes(reading, affiliations), figures: findFigures(reading) }
}
