import { readJournal } from '../journal/index.ts'
import { createLinker, type Linker } from '../link/index.ts'
import type { Settings } from '../types.ts'

/** A linker that has taken in all documents of a journal. */
export async function linkJournal(journal: string, settings: Settings): Promise<Linker> {
  const linker = createLinker(settings)
  for await (const entry of readJournal(journal)) if (entry.type === 'document') linker.add(entry.analysis)
  return linker
}
