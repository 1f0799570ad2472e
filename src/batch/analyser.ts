import { fileURLToPath } from 'node:url'
import workerpool from 'workerpool'
import type { Problem, ProblemCode } from '../types.ts'
import { analyseFile, failed } from './analyse-file.ts'
import type { Context, Outcome, Task } from './task.ts'

/** Analyses batches of files, in this thread or in others. */
export interface Analyser {
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
    run: tasks => Promise.all(tasks.map(task => analyseFile(task, context).catch(error => crashed(task, error)))),
    close: async () => {},
  }
}

function inWorkers(context: Context, { workers, maxSeconds, maxMegabytes }: Limits): Analyser {
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
const workerScript = (): string => fileURLToPath(new URL('../../dist/batch/worker.js', import.meta.url))

function timedOut({ source }: Task, seconds: number): Outcome {
  return failed(
    source.path,
    problem(source.path, 'TIMEOUT', `Not done after ${seconds} s and given up. Split the file, or allow more time with --max-seconds.`),
  )
}

const isOutOfMemory = (error: unknown): boolean => error instanceof Error && /memory limit|out of memory/i.test(error.message)

function tooLarge({ source }: Task, megabytes: number): Outcome {
  const message = `It needs more than ${megabytes} MB of memory and was given up. Split it into several files, or allow more with --max-mb.`
  return failed(source.path, problem(source.path, 'TOO_LARGE', message))
}

function crashed({ source }: Task, error: unknown): Outcome {
  const reason = error instanceof Error ? error.message : String(error)
  return failed(
    source.path,
    problem(source.path, 'CRASHED', `The program failed on this file (${reason}). Please report it; the rest was processed.`),
  )
}

const problem = (document: string, code: ProblemCode, message: string): Problem => ({ document, code, message, where: '' })
