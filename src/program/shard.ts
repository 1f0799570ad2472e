import { createHash } from 'node:crypto'
import { appendFileSync, existsSync, mkdirSync, renameSync } from 'node:fs'
import { join } from 'node:path'
import type { Counts } from '../batch/index.ts'
import { readJournal, writeLine } from '../journal/index.ts'
import type { SourceFile } from '../read/index.ts'
import type { Problem } from '../types.ts'
import { fingerprintOf } from './fingerprint.ts'
import { type AnalyseOptions, analyseTo } from './run.ts'

/** Which part of the input: 1 to `of`. */
export interface Shard {
  readonly shard: number
  readonly of: number
}

export interface ShardOptions extends AnalyseOptions, Shard {
  readonly listProblems: readonly Problem[]
  readonly inputProblems: readonly Problem[]
  readonly out: string
  readonly fresh: boolean
}

export interface ShardResult {
  readonly part: string
  /** Null when the part was there already, finished with the same program and settings. */
  readonly counts: Counts | null
  readonly interrupted: boolean
}

/** Whether a path belongs to a part: a hash decides, so that it does not depend on what else there is. */
export function belongs(path: string, { shard, of }: Shard): boolean {
  return createHash('sha256').update(path).digest().readUIntBE(0, 6) % of === shard - 1
}

/**
 * Analyses one part of the input into a journal of its own, written by a temporary name and renamed when it is finished. Any number of parts can be
 * made at once, on as many machines as share the folder; `merge` makes the tables.
 */
export async function runShard(options: ShardOptions): Promise<ShardResult> {
  const { shard, of, out } = options
  mkdirSync(out, { recursive: true })
  const part = join(out, `part-${padded(shard)}-of-${padded(of)}.ndjson`)
  const fingerprint = fingerprintOf(options.settings, options.reading)
  if (!options.fresh && (await isFinished(part, fingerprint))) return { part, counts: null, interrupted: false }
  const temporary = `${part}.${process.pid}.tmp`
  // Machines share a large collection piece by piece.
  const owns = ({ path, piece }: SourceFile): boolean => belongs(piece === undefined ? path : `${path}#${piece.number}`, options)
  const counts = await analyseTo(temporary, options.fresh ? [] : [part], { ...options, owns }, null)
  if (options.signal.aborted) return { part: temporary, counts, interrupted: true }
  const inputProblems = options.inputProblems.filter(({ document }) => belongs(document, options))
  const listProblems = shard === 1 ? options.listProblems : []
  appendFileSync(temporary, writeLine({ type: 'part', fingerprint, shard, of, listProblems, inputProblems }))
  renameSync(temporary, part)
  return { part, counts, interrupted: false }
}

async function isFinished(part: string, fingerprint: string): Promise<boolean> {
  if (!existsSync(part)) return false
  for await (const entry of readJournal(part)) if (entry.type === 'part') return entry.fingerprint === fingerprint
  return false
}

const padded = (value: number): string => String(value).padStart(5, '0')
