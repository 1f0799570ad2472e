import type { Linked, Related } from '../types.ts'

/** What a document says about its entities: who holds which role, who said what, whose amounts they are. */
export function relate(linked: Linked): Related {
  return { ...linked, affiliations: [], quotes: [], figures: [] }
}
