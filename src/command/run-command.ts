import { type AnalyseOptions, type RunResult, run } from '../program/run.ts'
import { runShard } from '../program/shard.ts'
import type { RunLine } from './invocation.ts'
import { exitCodes, type Io, UsageError } from './io.ts'
import { counted, openProgress } from './progress.ts'
import { readShard } from './shard-option.ts'
import { type Decisions, type Found, findSources, readDecisions, workersFor } from './sources.ts'
import { summary } from './summary.ts'
import { terminalOf } from './terminal.ts'

/** `npm start -- inputs`: everything at once, or one part of it with `--shard`. */
export async function runCommand(line: RunLine, io: Io): Promise<number> {
  const decisions = readDecisions(line)
  const found = await findSources(line, io)
  return line.shard === null ? await whole(line, decisions, found, io) : await part(line.shard, line, decisions, found, io)
}

async function whole(line: RunLine, decisions: Decisions, found: Found, io: Io): Promise<number> {
  const started = performance.now()
  const result = await withProgress(line, decisions, found, io, options =>
    run({
      ...options,
      problems: [...decisions.problems, ...found.problems],
      out: line.out,
      fresh: line.fresh,
      excel: line.excel,
      countDuplicates: line.countDuplicates,
      formats: line.formats,
    }),
  )
  if ('heldBy' in result) throw busy(result.heldBy, line.out)
  if (!line.quiet) io.stderr.write(summary(result, line.out, (performance.now() - started) / 1000, terminalOf(io.stderr, io.environment)))
  if (result.interrupted) {
    io.stderr.write('Interrupted: the tables hold what was done. Run the same command again to go on from there.\n')
    return exitCodes.interrupted
  }
  return exitCode(line, result)
}

export const exitCode = ({ strict }: Pick<RunLine, 'strict'>, { rows }: RunResult): number =>
  strict && (rows.get('problems') ?? 0) > 0 ? exitCodes.problems : exitCodes.done

export const busy = (heldBy: string, out: string): UsageError =>
  new UsageError(`Another run (${heldBy}) is writing to ${out}. Wait for it, or choose another folder with --out.`)

async function part(shard: string, line: RunLine, decisions: Decisions, found: Found, io: Io): Promise<number> {
  const result = await withProgress(line, decisions, found, io, options =>
    runShard({
      ...options,
      ...readShard(shard, io.environment),
      listProblems: decisions.problems,
      inputProblems: found.problems,
      out: line.out,
      fresh: line.fresh,
    }),
  )
  if (result.interrupted) {
    io.stderr.write('Interrupted: this part is not finished. Run the same command again.\n')
    return exitCodes.interrupted
  }
  const done = result.counts === null ? 'was finished before' : counted(result.counts.documents, 'document')
  if (!line.quiet) io.stderr.write(`${result.part}: ${done}\n`)
  return exitCodes.done
}

async function withProgress<T>(
  line: RunLine,
  decisions: Decisions,
  { sources }: Found,
  io: Io,
  work: (options: AnalyseOptions) => Promise<T>,
): Promise<T> {
  const progress = line.quiet ? null : openProgress(sources.length, io, () => performance.now())
  try {
    return await work({
      sources,
      settings: decisions.settings,
      reading: decisions.reading,
      limits: { workers: workersFor(sources, line.jobs), maxSeconds: line.maxSeconds, maxMegabytes: line.maxMegabytes },
      signal: io.signal,
      progress: (counts, done) => progress?.show(counts, done),
    })
  } finally {
    progress?.end()
  }
}
