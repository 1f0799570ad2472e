import { setImmediate } from 'node:timers/promises'
import type { Analysis } from '../types.ts'
import { closesFile, type Entry, type FileEntry, holdsDocument, isSound, readLine } from './line.ts'
import { linesOfFile } from './lines.ts'

/** The lines of one source file as they stand in a journal. */
export interface Group {
  readonly file: FileEntry
  /** Raw lines of its documents, without line breaks. */
  readonly documents: readonly Buffer[]
  readonly closing: Buffer
}

/** Every sound line of a journal in order. Damaged lines, and a torn last one, are passed over. A missing journal is an empty one. */
export async function* readJournal(path: string): AsyncGenerator<Entry> {
  let lines = 0
  for (const line of linesOfFile(path)) {
    const entry = readLine(line)
    if (entry !== null) yield entry
    if (++lines % BREATH === 0) await setImmediate()
  }
}

/** Lines after which signals and timers get their turn. */
const BREATH = 200

/** The documents of some lines of a journal, each with its break. */
export function* analysesIn(lines: Uint8Array): Generator<Analysis> {
  const bytes = Buffer.from(lines.buffer, lines.byteOffset, lines.byteLength)
  for (let start = 0, end = bytes.indexOf('\n'); end >= 0; start = end + 1, end = bytes.indexOf('\n', start)) {
    const line = bytes.subarray(start, end)
    const entry = holdsDocument(line) ? readLine(line) : null
    if (entry?.type === 'document') yield entry.analysis
  }
}

/** Some of a journal's documents, by their numbers in order from 0; the others are passed over without being parsed. */
export function* readDocuments(path: string, numbers: ReadonlySet<number>): Generator<Analysis> {
  let number = 0
  for (const line of linesOfFile(path)) {
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
export function* readGroups(path: string): Generator<Group> {
  let documents: Buffer[] = []
  for (const line of linesOfFile(path)) {
    if (!closesFile(line)) {
      documents.push(Buffer.from(line))
      continue
    }
    const entry = readLine(line)
    if (entry?.type === 'file') {
      // Documents before these belong to a file that was never closed.
      const own = documents.slice(documents.length - entry.documents)
      if (own.length === entry.documents && own.every(isSound)) yield { file: entry, documents: own, closing: Buffer.from(line) }
    }
    documents = []
  }
}
