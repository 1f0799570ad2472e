import type { ReadOptions, SourceFile } from '../read/index.ts'
import type { Analysis, Settings } from '../types.ts'

/** What is the same for every file of a run; handed to a worker once. */
export interface Context {
  readonly settings: Settings
  readonly reading: ReadOptions
  /** Hash of the program's version and of everything above that changes the result. */
  readonly fingerprint: string
}

/** One source file, or a piece of one, to analyse, unless its key is among the known ones: then the journal has the result already. */
export interface Task {
  readonly source: SourceFile
  readonly knownKeys: readonly string[]
}

export interface Outcome {
  readonly key: string
  /** Journal lines, the closing one last; null when the key was known. */
  readonly lines: Uint8Array | null
  readonly documents: number
  readonly problems: number
  /** What the document lines hold; null when they come from another thread, for which it would have to be copied. */
  readonly analyses: readonly Analysis[] | null
}
