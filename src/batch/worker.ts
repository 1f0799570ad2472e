import { workerData } from 'node:worker_threads'
import workerpool from 'workerpool'
import { type SourceFile, splitSource } from '../read/index.ts'
import { analyseFiles } from './analyse-files.ts'
import type { Context, Outcome, Task } from './task.ts'

// The pool hands the context over when it starts the thread.
const context = workerData as Context

async function analyseAll(tasks: readonly Task[]): Promise<unknown> {
  const outcomes = (await analyseFiles(tasks, context)).map((outcome): Outcome => ({ ...outcome, analyses: null }))
  // The lines are handed over, not copied.
  return new workerpool.Transfer(
    outcomes,
    outcomes.flatMap(({ lines }) => (lines === null ? [] : [lines.buffer])),
  )
}

const split = (source: SourceFile): Promise<readonly SourceFile[]> => splitSource(source, context.reading)

workerpool.worker({ analyseAll, split })
