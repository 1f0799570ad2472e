import { crc32 } from 'node:zlib'
import type { Analysis, Problem } from '../types.ts'

/** What a journal holds: the documents of a source file in order, then the entry that closes the file; a part of a run ends in its own entry. */
export type Entry = DocumentEntry | FileEntry | PartEntry

export interface DocumentEntry {
  readonly type: 'document'
  readonly analysis: Analysis
}

/** Closes a source file: without it the file's documents may be incomplete. */
export interface FileEntry {
  readonly type: 'file'
  readonly path: string
  /** Of the file's bytes, the program's version and the settings: when it is the same, the analysis would be. */
  readonly key: string
  readonly documents: number
  /** What went wrong in reading it. */
  readonly problems: readonly Problem[]
}

/** Closes a part of a run whose inputs were divided: without it the part is not finished. */
export interface PartEntry {
  readonly type: 'part'
  /** Of the program and the settings; parts of one run have the same. */
  readonly fingerprint: string
  /** 1 to `of`. */
  readonly shard: number
  readonly of: number
  /** Bad rows of the user's lists; only the first part has them. */
  readonly listProblems: readonly Problem[]
  /** Of this part's paths, found before anything was read. */
  readonly inputProblems: readonly Problem[]
}

const SUM = 8
const PREFIX = '{"sum":"'

/** One line of NDJSON, with a checksum of the rest of the line in front so that a torn or damaged line is recognised. */
export function writeLine(entry: Entry): string {
  const body = JSON.stringify(entry)
  return `${PREFIX}${checksum(body)}",${body.slice(1)}\n`
}

/** The entry of a line (without its line break), or null when it is torn or damaged. */
export function readLine(line: string): Entry | null {
  const body = bodyOf(line)
  // The checksum says that this program wrote the line, so its shape is known.
  return body === null ? null : (JSON.parse(body) as Entry)
}

function bodyOf(line: string): string | null {
  const start = PREFIX.length + SUM
  if (!line.startsWith(PREFIX) || line.slice(start, start + 2) !== '",') return null
  const body = `{${line.slice(start + 2)}`
  return checksum(body) === line.slice(PREFIX.length, start) ? body : null
}

function checksum(body: string): string {
  return crc32(body).toString(16).padStart(SUM, '0')
}

/** The entry of a line that closes a part, null for all others; the others are not parsed. */
export function readPart(line: string): PartEntry | null {
  if (!line.startsWith('"type":"part"', PREFIX.length + SUM + 2)) return null
  const entry = readLine(line)
  return entry?.type === 'part' ? entry : null
}

/** Lines are told apart by their first bytes, so that reuse can copy documents without parsing them. */
export const closesFile = (line: string): boolean => line.startsWith('"type":"file"', PREFIX.length + SUM + 2)

export const holdsDocument = (line: string): boolean => line.startsWith('"type":"document"', PREFIX.length + SUM + 2)
