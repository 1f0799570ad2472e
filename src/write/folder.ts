import { mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { type Lock, takeLock } from './lock.ts'

/** The output folder. Everything is written beside the tables first and renamed at the end, so no reader ever sees half a table. */
export interface OutputFolder {
  readonly path: string
  /** Where the journal lies: a hidden folder, so that the tables are what a user sees. */
  readonly work: string
  /** A path to write to; `commit` renames it to `name`. */
  temporary(name: string): string
  /** Puts everything written in place, in the order in which it was asked for. */
  commit(): void
  /** Lets other runs write here. */
  release(): void
}

/** Another run writes to the same folder. */
export interface Busy {
  readonly heldBy: string
}

/** Where the journal lies. */
export const workFolder = (path: string): string => join(path, '.entity-ledger')

export function openOutput(path: string): OutputFolder | Busy {
  const work = workFolder(path)
  mkdirSync(work, { recursive: true })
  const lock = takeLock(join(work, 'lock'))
  return 'heldBy' in lock ? lock : folder(path, work, lock)
}

function folder(path: string, work: string, lock: Lock): OutputFolder {
  // Left by a run that was killed.
  for (const name of readdirSync(work)) if (name.endsWith(TEMPORARY)) rmSync(join(work, name))
  const names: string[] = []
  return {
    path,
    work,
    temporary(name) {
      names.push(name)
      return join(work, name + TEMPORARY)
    },
    release: lock.release,
    commit() {
      for (const name of names.splice(0)) renameSync(join(work, name + TEMPORARY), join(path, name))
    },
  }
}

const TEMPORARY = '.tmp'
