import type { Span } from '../../../types.ts'
import type { FoundKind } from '../labels.ts'
import { isCode } from './code.ts'
import { isPlaceOfDateline } from './dateline.ts'
import { isEmployer } from './employer.ts'
import { withoutLetters } from './letters.ts'
import { withMunicipality } from './municipality.ts'
import { isSeat } from './seat.ts'
import { isVessel } from './vessel.ts'

export { withinCells } from './cells.ts'

/** A name as it stands in the text. */
export interface ReadName {
  readonly kind: FoundKind
  readonly span: Span
}

/**
 * What a name that the model found is to be read as, where a few characters beside it tell more surely than all that the model has learnt; null when it is no name.
 * `person` is the last person's name before it.
 */
export function readAs(text: string, found: FoundKind, edges: Span, person: Span | null): ReadName | null {
  const member = found === 'organization' ? withoutLetters(text, edges) : null
  if (member !== null) return { kind: 'person', span: member }
  const span = found === 'organization' ? withMunicipality(text, edges) : edges
  if (found === 'place' || isSeat(text, span) || isPlaceOfDateline(text, span)) return { kind: 'place', span }
  if (isVessel(text, span) || (found === 'organization' && isCode(text, span))) return null
  return { kind: isEmployer(text, person, span) ? 'organization' : found, span }
}
