import type { Figure } from '../../types.ts'
import type { Reading } from '../reading.ts'

/** What each amount is, whose and for when. */
export function findFigures(_reading: Reading): readonly Figure[] {
  return []
}
