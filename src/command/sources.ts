import { statSync } from 'node:fs'
import { relative, resolve, sep } from 'node:path'
import { listInputs, mayBeSplit, type ReadOptions, type SourceFile } from '../read/index.ts'
import type { Problem, Settings } from '../types.ts'
import type { AnalysisLine, RunLine } from './invocation.ts'
import { type Io, UsageError } from './io.ts'
import { readDates, readNames } from './lists.ts'

/** What the user's options and lists say about reading and analysing, with the lists' bad rows. */
export interface Decisions {
  readonly settings: Settings
  readonly reading: ReadOptions
  readonly problems: readonly Problem[]
}

export function readDecisions(line: AnalysisLine): Decisions {
  const dates = line.dates === null ? { dates: new Map<string, string>(), problems: [] } : readDates(line.dates)
  const names = line.names === null ? { names: [], problems: [] } : readNames(line.names)
  return {
    settings: { dayFirst: line.dayFirst, minConfidence: line.minConfidence, names: names.names, anyLanguage: line.anyLanguage },
    reading: { fields: Object.fromEntries(line.fields), date: line.date, dates: dates.dates },
    problems: [...dates.problems, ...names.problems],
  }
}

export interface Found {
  readonly sources: readonly SourceFile[]
  readonly problems: readonly Problem[]
}

/** The files to read; a UsageError when there is nothing to do or the output is in the way. */
export async function findSources({ inputs, out }: Pick<RunLine, 'inputs' | 'out'>, io: Pick<Io, 'stdin'>): Promise<Found> {
  if (inputs.includes('-')) return { sources: [await standardInput(inputs, io)], problems: [] }
  checkPaths(inputs, out)
  const { files, problems } = await listInputs(inputs)
  if (files.length === 0 && problems.length === 0) throw new UsageError(`There are no documents in ${inputs.join(', ')}.`)
  return { sources: files, problems }
}

async function standardInput(inputs: readonly string[], { stdin }: Pick<Io, 'stdin'>): Promise<SourceFile> {
  if (inputs.length > 1) throw new UsageError('Standard input (-) cannot be mixed with other inputs.')
  const bytes = await stdin()
  if (bytes.length === 0) throw new UsageError('Standard input is empty: nothing to do.')
  return { path: 'stdin.txt', file: '-', size: bytes.length, bytes }
}

export function checkPaths(inputs: readonly string[], out: string): void {
  for (const input of inputs) {
    if (kindOf(input) === null) throw new UsageError(`${input} does not exist.`)
    if (kindOf(input) === 'folder' && lies(out, input)) {
      throw new UsageError(
        `The output folder ${out} lies inside the input ${input}, so that the next run would read its own tables. Choose another with --out.`,
      )
    }
  }
  if (kindOf(out) === 'file') throw new UsageError(`${out} is a file; --out needs a folder.`)
}

function kindOf(path: string): 'file' | 'folder' | null {
  const stats = statSync(path, { throwIfNoEntry: false })
  return stats === undefined ? null : stats.isDirectory() ? 'folder' : 'file'
}

function lies(inner: string, outer: string): boolean {
  const path = relative(resolve(outer), resolve(inner))
  return path === '' || (!path.startsWith(`..${sep}`) && path !== '..' && resolve(path) !== path)
}

// Starting threads costs more than analysing this much text.
const SMALL_RUN_BYTES = 2_000_000

// What is read by this program's own guarded code. The parsers of other formats may meet a file that they do not get through: only a worker can be stopped.
const PLAIN = /\.(?:txt|text|md|markdown|html?|jsonl?|ndjson|csv|tsv)$/i

/** How many worker threads are worth starting; 0: the work is done in this thread. */
export function workersFor(sources: readonly SourceFile[], jobs: number): number {
  const bytes = sources.reduce((sum, { size }) => sum + size, 0)
  const large = bytes >= SMALL_RUN_BYTES
  const plain = sources.every(({ path }) => PLAIN.test(path))
  if (plain && (jobs === 1 || !large)) return 0
  // A large collection is work for all.
  return large ? (sources.some(mayBeSplit) ? jobs : Math.min(jobs, sources.length)) : 1
}
