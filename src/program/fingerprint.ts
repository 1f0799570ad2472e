import { createHash } from 'node:crypto'
import type { ReadOptions } from '../read/index.ts'
import type { Settings } from '../types.ts'
import { dataVersion, version } from '../version.ts'

/**
 * Hash of all that changes a document's analysis. Of the names file that is which names there are; what they are united with is decided
 * when all documents are linked, so that a user who goes through the merges need not wait for the analysis.
 */
export function fingerprintOf(settings: Settings, reading: ReadOptions): string {
  const names = settings.names.map(({ name, kind }) => `${kind} ${name}`).sort()
  const everything = JSON.stringify([version, dataVersion(), { ...settings, names }, reading, [...reading.dates]])
  return createHash('sha256').update(everything).digest('hex')
}
