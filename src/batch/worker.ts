import { workerData } from 'node:worker_threads'
import workerpool from 'workerpool'
import { analyseFile } from './analyse-file.ts'
import type { Context, Outcome, Task } from './task.ts'

// The pool hands the context over when it starts the thread.
const context = workerData as Context

async function analyseAll(tasks: readonly Task[]): Promise<readonly Outcome[]> {
  const outcomes: Outcome[] = []
  for (const task of tasks) outcomes.push({ ...(await analyseFile(task, context)), analyses: null })
  return outcomes
}

workerpool.worker({ analyseAll })
