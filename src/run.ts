import { createHash } from 'node:crypto'
import { readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { analyseAll, type Counts, type Limits, openAnalyser, openReuse } from './batch/index.ts'
import type { ReadOptions, SourceFile } from './read/index.ts'
import { shapes } from './tabulate/index.ts'
import type { Problem, Settings } from './types.ts'
import { dataVersion, version } from './version.ts'
import { type Busy, dataPackage, type OutputFolder, openOutput, report, workFolder } from './write/index.ts'
import { type Written, writeTables } from './write-tables.ts'

export interface RunOptions {
  readonly sources: readonly SourceFile[]
  /** Found before anything was read: unreadable folders, bad rows of the user's lists. */
  readonly problems: readonly Problem[]
  readonly out: string
  readonly settings: Settings
  readonly reading: ReadOptions
  readonly limits: Limits
  /** Analyse everything anew. */
  readonly fresh: boolean
  readonly excel: boolean
  readonly signal: AbortSignal
  progress(counts: Counts): void
}

export interface RunResult extends Written {
  readonly counts: Counts
  readonly interrupted: boolean
}

const JOURNAL = 'journal.ndjson'

/** Where the journal of an output folder's last finished run lies. */
export const journalOf = (out: string): string => join(workFolder(out), JOURNAL)

/** The whole run: files → journal → tables. See analyse.ts for what happens to one document. One run at a time writes to a folder. */
export async function run(options: RunOptions): Promise<RunResult | Busy> {
  const output = openOutput(options.out)
  if ('heldBy' in output) return output
  try {
    return await runInto(output, options)
  } finally {
    output.release()
  }
}

async function runInto(output: OutputFolder, options: RunOptions): Promise<RunResult> {
  const started = performance.now()
  const fingerprint = fingerprintOf(options)
  const earlier = options.fresh ? [] : journals(output.work)
  const journal = join(output.work, nextJournal(journals(output.work)))

  const analyser = openAnalyser({ settings: options.settings, reading: options.reading, fingerprint }, options.limits)
  const reuse = openReuse(earlier.map(name => join(output.work, name)))
  const counts = await analyseAll(options.sources, journal, reuse, analyser, {
    atOnce: Math.max(1, options.limits.workers) + 1,
    signal: options.signal,
    progress: options.progress,
  })
  await analyser.close()
  const analysed = performance.now()

  const written = await writeTables(journal, options.problems, output, options)
  write(output.temporary('datapackage.json'), dataPackage(shapes, version, written.rows))
  writeFileSync(output.temporary('report.html'), report(written.highlights, written.rows))
  const finished = performance.now()
  write(output.temporary('run.json'), {
    program: 'entity-ledger',
    version,
    node: process.versions.node,
    options: { settings: options.settings, fresh: options.fresh, excel: options.excel, limits: options.limits },
    counts,
    rows: Object.fromEntries(written.rows),
    names_used: written.namesUsed,
    interrupted: options.signal.aborted,
    seconds: { analyse: seconds(started, analysed), tables: seconds(analysed, finished) },
  })
  output.commit()
  if (!options.signal.aborted) {
    for (const name of journals(output.work)) if (join(output.work, name) !== journal) rmSync(join(output.work, name))
    renameSync(journal, join(output.work, JOURNAL))
  }
  return { ...written, counts, interrupted: options.signal.aborted }
}

/** The finished journal of the last run, and those of runs that were killed since: all of them may hold results to reuse. */
function journals(folder: string): readonly string[] {
  return readdirSync(folder)
    .filter(name => name === JOURNAL || PART.test(name))
    .sort()
}

const PART = /^journal\.part-(\d+)\.ndjson$/

function nextJournal(names: readonly string[]): string {
  const last = Math.max(0, ...names.map(name => Number(PART.exec(name)?.[1] ?? 0)))
  return `journal.part-${last + 1}.ndjson`
}

/**
 * Hash of all that changes a document's analysis. Of the names file that is which names there are; what they are united with is decided
 * when all documents are linked, so that a user who goes through the merges need not wait for the analysis.
 */
function fingerprintOf({ settings, reading }: RunOptions): string {
  const names = settings.names.map(({ name, kind }) => `${kind} ${name}`).sort()
  return hash(JSON.stringify([version, dataVersion(), { ...settings, names }, reading, [...reading.dates]]))
}

const hash = (text: string): string => createHash('sha256').update(text).digest('hex')
const seconds = (from: number, to: number): number => Math.round(to - from) / 1000
const write = (path: string, value: object): void => writeFileSync(path, `${JSON.stringify(value, null, 2)}\n`)
