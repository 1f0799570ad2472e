import { readdirSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { analyseAll, type Counts, type Limits, openAnalyser, openReuse } from '../batch/index.ts'
import { createLinker } from '../link/index.ts'
import type { ReadOptions, SourceFile } from '../read/index.ts'
import type { Analysis, Problem, Settings } from '../types.ts'
import { type Busy, type Formats, type OutputFolder, openOutput, workFolder } from '../write/index.ts'
import { fingerprintOf } from './fingerprint.ts'
import { publish } from './publish.ts'
import type { Written } from './write-tables.ts'

/** How files are analysed, whether for tables or for a part of a larger run. */
export interface AnalyseOptions {
  readonly sources: readonly SourceFile[]
  readonly settings: Settings
  readonly reading: ReadOptions
  readonly limits: Limits
  readonly signal: AbortSignal
  /** Leaves out files, and pieces of large ones, that are analysed elsewhere. */
  readonly owns?: (source: SourceFile) => boolean
  /** `done`: of the files, of which a large one may be done in part. */
  progress(counts: Counts, done: number): void
}

export interface RunOptions extends AnalyseOptions {
  /** Found before anything was read: unreadable folders, bad rows of the user's lists. */
  readonly problems: readonly Problem[]
  readonly out: string
  /** Analyse everything anew. */
  readonly fresh: boolean
  readonly excel: boolean
  readonly countDuplicates: boolean
  readonly formats: Formats
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
  const earlier = journals(output.work)
  const journal = join(output.work, nextJournal(earlier))
  const linker = createLinker(options.settings)
  const counts = await analyseTo(journal, options.fresh ? [] : earlier.map(name => join(output.work, name)), options, linker.add)
  const interrupted = options.signal.aborted
  const written = await publish(journal, linker, options.problems, output, {
    excel: options.excel,
    countDuplicates: options.countDuplicates,
    formats: options.formats,
    about: {
      options: {
        settings: options.settings,
        fresh: options.fresh,
        excel: options.excel,
        countDuplicates: options.countDuplicates,
        formats: options.formats,
        limits: options.limits,
      },
      counts,
      interrupted,
      seconds_for_analysis: Math.round(performance.now() - started) / 1000,
    },
  })
  if (!interrupted) {
    for (const name of earlier) rmSync(join(output.work, name))
    renameSync(journal, join(output.work, JOURNAL))
  }
  return { ...written, counts, interrupted }
}

/** Analyses the sources into a new journal, in their order, and takes over what earlier journals know already. `take` gets every document. */
export async function analyseTo(
  journal: string,
  earlier: readonly string[],
  options: AnalyseOptions,
  take: ((analysis: Analysis) => void) | null,
): Promise<Counts> {
  const { settings, reading, limits, signal, owns = () => true, progress } = options
  const analyser = openAnalyser({ settings, reading, fingerprint: fingerprintOf(settings, reading) }, limits)
  try {
    return await analyseAll(options.sources, journal, openReuse(earlier), analyser, {
      atOnce: Math.max(1, limits.workers) + 1,
      signal,
      owns,
      progress,
      take,
    })
  } finally {
    await analyser.close()
  }
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
