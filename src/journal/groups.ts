import type { Analysis } from '../types.ts'
import { closesFile, type Entry, type FileEntry, holdsDocument, readLine } from './line.ts'
import { linesOfFile } from './lines.ts'

/** The lines of one source file as they stand in a journal. */
export interface Group {
  readonly file: FileEntry
  /** Raw lines of its documents, without line breaks. */
  readonly documents: readonly string[]
  readonly closing: string
}

/** Every sound line of a journal in order. Damaged lines, and a torn last one, are passed over. A missing journal is an empty one. */
export async function* readJournal(path: string): AsyncGenerator<Entry> {
  for await (const line of linesOfFile(path)) {
    const entry = readLine(line)
    if (entry !== null) yield entry
  }
}

/** Some of a journal's documents, by their numbers in order from 0; the others are passed over without being parsed. */
export async function* readDocuments(path: string, numbers: ReadonlySet<number>): AsyncGenerator<Analysis> {
  let number = 0
  for await (const line of linesOfFile(path)) {
    if (!holdsDocument(line)) continue
    const entry = numbers.has(number) ? readLine(line) : null
    number++
    if (entry?.type === 'document') yield entry.analysis
  }
}

/**
 * The complete groups of a journal, in order. A group whose closing line is missing, damaged, or counts other documents than there are,
 * is left out: its file will be analysed again.
 */
export async function* readGroups(path: string): AsyncGenerator<Group> {
  let documents: string[] = []
  for await (const line of linesOfFile(path)) {
    if (!closesFile(line)) {
      documents.push(line)
      continue
    }
    const entry = readLine(line)
    if (entry?.type === 'file') {
      // Documents before these belong to a file that was never closed.
      const own = documents.slice(documents.length - entry.documents)
      if (own.length === entry.documents && own.every(document => readLine(document) !== null))
        yield { file: entry, documents: own, closing: line }
    }
    documents = []
  }
}
