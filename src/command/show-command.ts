import { existsSync } from 'node:fs'
import { journalOf } from '../program/run.ts'
import type { ShowLine } from './invocation.ts'
import { exitCodes, type Io, UsageError } from './io.ts'

/** Prints one entity of the last run. */
export async function showCommand({ out }: ShowLine, _io: Io): Promise<number> {
  if (!existsSync(journalOf(out))) throw new UsageError(`${out} holds no finished run. Run the program first, with the same --out.`)
  return exitCodes.done
}
