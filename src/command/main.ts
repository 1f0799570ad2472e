import { statSync } from 'node:fs'
import { relative, resolve, sep } from 'node:path'
import { run } from '../program/run.ts'
import { listInputs, type SourceFile } from '../read/index.ts'
import type { Problem } from '../types.ts'
import { exitCodes, type Io, UsageError } from './io.ts'
import { readDates, readNames } from './lists.ts'
import { writeNames } from './names-command.ts'
import { type CommandLine, parseCommandLine } from './options.ts'
import { openProgress } from './progress.ts'
import { summary } from './summary.ts'

/** Runs the program with these arguments (without `node` and the script) and gives its exit code. */
export async function main(argv: readonly string[], io: Io): Promise<number> {
  try {
    const invocation = parseCommandLine(argv, io)
    switch (invocation?.command) {
      case undefined:
        return exitCodes.done
      case 'run':
        return await start(invocation.line, io)
      case 'names':
        return await writeNames(invocation.line, io)
    }
  } catch (error) {
    const message = error instanceof UsageError ? error.message : systemTrouble(error)
    if (message === null) throw error
    io.stderr.write(`entity-ledger: ${message}\n`)
    return exitCodes.usage
  }
}

/** What the system refuses is for the user to mend; everything else is a bug. */
function systemTrouble(error: unknown): string | null {
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  const reason = reasons[code]
  return reason === undefined || !(error instanceof Error) ? null : `${reason} (${error.message})`
}

const reasons: Readonly<Record<string, string>> = {
  EACCES: 'No permission to write the output.',
  EPERM: 'No permission to write the output.',
  EROFS: 'The output lies on a read-only disk.',
  ENOSPC: 'The disk is full. What was analysed so far is kept; make room and run the same command again.',
  EDQUOT: 'Your quota on the disk is used up. What was analysed so far is kept; make room and run the same command again.',
  ENOENT: 'The output folder vanished during the run. Run the same command again.',
}

async function start(line: CommandLine, io: Io): Promise<number> {
  const started = performance.now()
  const lists = readLists(line)
  const { sources, problems } = await findSources(line, io)
  const progress = line.quiet ? null : openProgress(sources.length, io, () => performance.now())
  const result = await run({
    sources,
    problems: [...lists.problems, ...problems],
    out: line.out,
    settings: { dayFirst: line.dayFirst, minConfidence: line.minConfidence, names: lists.names },
    reading: { fields: Object.fromEntries(line.fields), date: line.date, dates: lists.dates },
    limits: { workers: workersFor(sources, line.jobs), maxSeconds: line.maxSeconds, maxMegabytes: line.maxMegabytes },
    fresh: line.fresh,
    excel: line.excel,
    signal: io.signal,
    progress: counts => progress?.show(counts),
  })
  progress?.end()
  if ('heldBy' in result) {
    throw new UsageError(`Another run (${result.heldBy}) is writing to ${line.out}. Wait for it, or choose another folder with --out.`)
  }
  if (!line.quiet) io.stderr.write(summary(result, line.out, (performance.now() - started) / 1000, io.stderr.columns ?? 100))
  if (result.interrupted) {
    io.stderr.write('Interrupted: the tables hold what was done. Run the same command again to go on from there.\n')
    return exitCodes.interrupted
  }
  return line.strict && (result.rows.get('problems') ?? 0) > 0 ? exitCodes.problems : exitCodes.done
}

function readLists(line: CommandLine) {
  const dates = line.dates === null ? { dates: new Map<string, string>(), problems: [] } : readDates(line.dates)
  const names = line.names === null ? { names: [], problems: [] } : readNames(line.names)
  return { dates: dates.dates, names: names.names, problems: [...dates.problems, ...names.problems] }
}

async function findSources(
  line: CommandLine,
  io: Io,
): Promise<{ readonly sources: readonly SourceFile[]; readonly problems: readonly Problem[] }> {
  if (line.inputs.includes('-')) {
    if (line.inputs.length > 1) throw new UsageError('Standard input (-) cannot be mixed with other inputs.')
    const bytes = await io.stdin()
    if (bytes.length === 0) throw new UsageError('Standard input is empty: nothing to do.')
    return { sources: [{ path: 'stdin.txt', file: '-', size: bytes.length, bytes }], problems: [] }
  }
  for (const input of line.inputs) {
    if (kindOf(input) === null) throw new UsageError(`${input} does not exist.`)
    if (kindOf(input) === 'folder' && lies(line.out, input)) {
      throw new UsageError(
        `The output folder ${line.out} lies inside the input ${input}, so that the next run would read its own tables. Choose another with --out.`,
      )
    }
  }
  if (kindOf(line.out) === 'file') throw new UsageError(`${line.out} is a file; --out needs a folder.`)
  const { files, problems } = await listInputs(line.inputs)
  if (files.length === 0 && problems.length === 0) throw new UsageError(`There are no documents in ${line.inputs.join(', ')}.`)
  return { sources: files, problems }
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

/** One thread's work is done in this thread. */
function workersFor(sources: readonly SourceFile[], jobs: number): number {
  const bytes = sources.reduce((sum, { size }) => sum + size, 0)
  return jobs === 1 || bytes < SMALL_RUN_BYTES ? 0 : Math.min(jobs, sources.length)
}
