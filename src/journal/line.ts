import { crc32 } from 'node:zlib'
import type { Analysis, Problem } from '../types.ts'
import { type Packed, pack, unpack } from './pack.ts'

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
  /** 1-based, of a large collection that was read piece by piece: then this closes only the piece. */
  readonly piece?: number
  /** Of the file's bytes, the program's version and the settings: when it is the same, the analysis would be. */
  readonly key: string
  readonly documents: number
  /** What went wrong in reading it. */
  readonly problems: readonly Problem[]
}

/** The order of the files in a journal, below 0 when the first comes first: by path, and by piece. */
export function inOrder(a: Pick<FileEntry, 'path' | 'piece'>, b: Pick<FileEntry, 'path' | 'piece'>): number {
  return a.path < b.path ? -1 : a.path > b.path ? 1 : (a.piece ?? 0) - (b.piece ?? 0)
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
/** Where the body goes on after its brace, which the sum stands behind. */
const BODY = PREFIX.length + SUM + 2
/** Raise it when a line holds other things than before: earlier journals then are as if they were damaged, and their files are analysed again. */
const FORMAT = '4'
const seed = crc32(FORMAT)
const afterBrace = crc32('{', seed)

/** One line of NDJSON, with a checksum of the rest of the line in front so that a torn or damaged line is recognised. */
export function writeLine(entry: Entry): string {
  const body = JSON.stringify(entry.type === 'document' ? { type: entry.type, analysis: pack(entry.analysis) } : entry)
  return `${PREFIX}${written(crc32(body, seed))}",${body.slice(1)}\n`
}

/** The entry of a line (without its line break), or null when it is torn or damaged. */
export function readLine(line: Buffer): Entry | null {
  if (!isSound(line)) return null
  // The checksum says that this program wrote the line, so its shape is known.
  const entry = JSON.parse(`{${line.toString('utf8', BODY)}`) as FileEntry | PartEntry | { type: 'document'; analysis: Packed }
  return entry.type === 'document' ? { type: 'document', analysis: unpack(entry.analysis) } : entry
}

/** Whether the line is as it was written. */
export const isSound = (line: Buffer): boolean =>
  line.length > BODY &&
  line.toString('latin1', 0, PREFIX.length) === PREFIX &&
  line.toString('latin1', BODY - 2, BODY) === '",' &&
  line.toString('latin1', PREFIX.length, BODY - 2) === written(crc32(line.subarray(BODY), afterBrace))

const written = (sum: number): string => sum.toString(16).padStart(SUM, '0')

/** The entry of a line that closes a part, null for all others; the others are not parsed. */
export function readPart(line: Buffer): PartEntry | null {
  if (!isOf(line, 'part')) return null
  const entry = readLine(line)
  return entry?.type === 'part' ? entry : null
}

/** Lines are told apart by their first bytes, so that reuse can copy documents without parsing them. */
export const closesFile = (line: Buffer): boolean => isOf(line, 'file')

export const holdsDocument = (line: Buffer): boolean => isOf(line, 'document')

function isOf(line: Buffer, type: Entry['type']): boolean {
  const start = `"type":"${type}"`
  return line.toString('latin1', BODY, BODY + start.length) === start
}
