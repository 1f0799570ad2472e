import type { Linked, Recognised, Settings } from '../types.ts'
import { entitiesWithin } from './within.ts'

export { createLinker, type Linker, type Merge, type Resolved, type RuleEffect } from './across/index.ts'
export { initialsOf } from './people.ts'
export { type NameParts, nameParts } from './person-name.ts'
export { typeOf } from './type-of.ts'

/** Unites the names of one document that mean the same organization or person. */
export function link(recognised: Recognised, settings: Settings): Linked {
  return { ...recognised, entities: entitiesWithin(recognised, settings) }
}
