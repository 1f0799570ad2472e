import { closeSync, openSync, readSync, writeSync } from 'node:fs'
import { closesFile, type FileEntry, holdsDocument, inOrder, isSound, type PartEntry, readLine, readPart } from './line.ts'
import { linesOfFile } from './lines.ts'

/** What was found in the journals that were merged. */
export interface Merged {
  readonly files: number
  readonly documents: number
  readonly problems: number
  /** By journal; null for one that does not end as a part does, such as the output of the filter. */
  readonly parts: readonly (PartEntry | null)[]
}

/** Where the lines of one source file stand. */
interface Place {
  readonly journal: number
  readonly start: number
  readonly end: number
  readonly file: FileEntry
}

/**
 * Merges journals into one whose files are in order of their paths, as a run by itself would have written it. Of a file that several journals hold,
 * the first counts. Keeps one small record a file in memory, and none of the documents.
 */
export function mergeJournals(journals: readonly string[], to: string): Merged {
  const places: Place[] = []
  const parts: (PartEntry | null)[] = []
  for (const [journal, path] of journals.entries()) parts.push(readPlaces(path, journal, places))
  places.sort((a, b) => inOrder(a.file, b.file) || a.journal - b.journal)
  const first = places.filter(({ file }, index) => index === 0 || inOrder(places[index - 1]?.file ?? file, file) !== 0)
  copy(first, journals, to)
  return {
    files: first.filter(({ file }, index) => first[index - 1]?.file.path !== file.path).length,
    documents: first.reduce((sum, { file }) => sum + file.documents, 0),
    problems: first.reduce((sum, { file }) => sum + file.problems.length, 0),
    parts,
  }
}

/** Adds the complete groups of a journal, and gives the entry that closes it as a part. */
function readPlaces(path: string, journal: number, places: Place[]): PartEntry | null {
  let part: PartEntry | null = null
  let starts: number[] = []
  let at = 0
  for (const line of linesOfFile(path)) {
    const start = at
    at += line.length + 1
    if (!closesFile(line)) {
      part = readPart(line) ?? part
      // A damaged document makes the group too short to be complete.
      if (holdsDocument(line) && isSound(line)) starts.push(start)
      continue
    }
    const file = readLine(line)
    if (file?.type === 'file' && starts.length >= file.documents) {
      const first = file.documents === 0 ? start : (starts[starts.length - file.documents] ?? start)
      places.push({ journal, start: first, end: at, file })
    }
    starts = []
  }
  return part
}

function copy(places: readonly Place[], journals: readonly string[], to: string): void {
  const files = journals.map(path => openSync(path, 'r'))
  const out = openSync(to, 'w')
  for (const { journal, start, end } of places) {
    const bytes = Buffer.alloc(end - start)
    const file = files[journal]
    if (file !== undefined) readSync(file, bytes, 0, bytes.length, start)
    writeSync(out, bytes)
  }
  for (const file of [...files, out]) closeSync(file)
}
