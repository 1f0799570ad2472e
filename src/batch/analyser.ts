import { fileURLToPath } from 'node:url'
import { setFlagsFromString } from 'node:v8'
import workerpool from 'workerpool'
import { mayBeSplit, type SourceFile, splitSource } from '../read/index.ts'
import { root } from '../root.ts'
import type { Problem, ProblemCode } from '../types.ts'
import { analyseFiles, failed } from './analyse-files.ts'
import type { Context, Outcome, Task } from './task.ts'

/** Analyses batches of files, in this thread or in others. */
export interface Analyser {
  /** A large collection as pieces, any other file as itself. */
  split(source: SourceFile): Promise<readonly SourceFile[]>
  run(tasks: readonly Task[]): Promise<readonly Outcome[]>
  close(): Promise<void>
}

export interface Limits {
  /** Worker threads; 0 analyses in this thread, where nothing can be stopped half-way. */
  readonly workers: number
  /** A file that takes longer is given up. */
  readonly maxSeconds: number
  /** A worker that takes more memory is ended. */
  readonly maxMegabytes: number
}

export function openAnalyser(context: Context, limits: Limits): Analyser {
  return limits.workers === 0 ? inThisThread(context) : inWorkers(context, limits)
}

function inThisThread(context: Context): Analyser {
  return {
    split: source => splitSource(source, context.reading),
    run: tasks => analyseFiles(tasks, context).catch(() => oneByOne(tasks, context)),
    close: async () => {},
  }
}

/** One file of the batch cannot be analysed: the others can. */
async function oneByOne(tasks: readonly Task[], context: Context): Promise<readonly Outcome[]> {
  const outcomes: Outcome[] = []
  for (const task of tasks) outcomes.push(...(await analyseFiles([task], context).catch(error => [crashed(task, error)])))
  return outcomes
}

/** Every worker has young objects of its own, in three times so many megabytes: the main thread's take more, see package.json. */
const FOR_MANY = '--max-semi-space-size=16'

function inWorkers(context: Context, { workers, maxSeconds, maxMegabytes }: Limits): Analyser {
  if (workers > 1) setFlagsFromString(FOR_MANY)
  const pool = workerpool.pool(workerScript(), {
    maxWorkers: workers,
    workerType: 'thread',
    workerThreadOpts: { workerData: context, resourceLimits: { maxOldGenerationSizeMb: maxMegabytes } },
  })
  const attempt = async (tasks: readonly Task[]): Promise<readonly Outcome[]> =>
    pool.exec('analyseAll', [tasks]).timeout(maxSeconds * 1000 * tasks.length) as unknown as Promise<readonly Outcome[]>
  const alone = async (task: Task): Promise<Outcome> => {
    try {
      const [outcome] = await attempt([task])
      return outcome ?? crashed(task, new Error('no outcome'))
    } catch (error) {
      if (error instanceof workerpool.Promise.TimeoutError) return timedOut(task, maxSeconds)
      return isOutOfMemory(error) ? tooLarge(task, maxMegabytes) : crashed(task, error)
    }
  }
  return {
    async split(source) {
      if (!mayBeSplit(source)) return [source]
      // What it dies of, reading it as a whole will die of, too, and tell.
      return (pool.exec('split', [source]) as unknown as Promise<readonly SourceFile[]>).catch(() => [source])
    },
    async run(tasks) {
      try {
        return await attempt(tasks)
      } catch {
        // One file of the batch broke its worker: try each by itself to find out which.
        const outcomes: Outcome[] = []
        for (const task of tasks) outcomes.push(await alone(task))
        return outcomes
      }
    },
    close: async () => {
      await pool.terminate()
    },
  }
}

// Node 20 does not run TypeScript, so that the tests, which run the sources, take the compiled worker too.
const workerScript = (): string => fileURLToPath(new URL('dist/worker.js', root))

function timedOut({ source }: Task, seconds: number): Outcome {
  return failed(
    source,
    problem(source, 'TIMEOUT', `Not done after ${seconds} s and given up. Split the file, or allow more time with --max-seconds.`),
  )
}

const isOutOfMemory = (error: unknown): boolean => error instanceof Error && /memory limit|out of memory/i.test(error.message)

function tooLarge({ source }: Task, megabytes: number): Outcome {
  const message = `It needs more than ${megabytes} MB of memory and was given up. Split it into several files, or allow more with --max-mb.`
  return failed(source, problem(source, 'TOO_LARGE', message))
}

function crashed({ source }: Task, error: unknown): Outcome {
  const reason = error instanceof Error ? error.message : String(error)
  return failed(
    source,
    problem(source, 'CRASHED', `The program failed on this file (${reason}). Please report it; the rest was processed.`),
  )
}

function problem({ path, piece }: SourceFile, code: ProblemCode, message: string): Problem {
  return { document: path, code, message, where: piece === undefined ? '' : `line ${piece.lines + 1} and some after it` }
}
