import type { Shard } from '../program/shard.ts'
import { UsageError } from './io.ts'

/** Environment variables by name. */
export type Environment = Readonly<Record<string, string | undefined>>

/** `3/8`, or `auto/8` where the job scheduler says which: a Slurm array's task (counted from its first) or a Kubernetes Indexed Job's pod. */
export function readShard(text: string, environment: Environment): Shard {
  const [, which = '', total = ''] = /^(auto|[1-9]\d{0,5})\/([1-9]\d{0,5})$/.exec(text) ?? []
  if (total === '') throw new UsageError(`“${text}” is no part of the input. Write --shard 3/8, or --shard auto/8 in a job array.`)
  const of = Number(total)
  const shard = which === 'auto' ? scheduled(environment) : Number(which)
  if (shard === null) throw new UsageError('Neither SLURM_ARRAY_TASK_ID nor JOB_COMPLETION_INDEX is set. Write the part as --shard 3/8.')
  if (shard > of) throw new UsageError(`There is no part ${shard} of ${of}.`)
  return { shard, of }
}

function scheduled({
  SLURM_ARRAY_TASK_ID: task,
  SLURM_ARRAY_TASK_MIN: first = '1',
  JOB_COMPLETION_INDEX: pod,
}: Environment): number | null {
  if (task !== undefined) return Number(task) - Number(first) + 1
  return pod === undefined ? null : Number(pod) + 1
}
