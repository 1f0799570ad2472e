import type { Formats } from '../write/index.ts'

/** What the user asked for, checked but not yet looked up on disk. */
export type Invocation =
  | { readonly command: 'run'; readonly line: RunLine }
  | { readonly command: 'names'; readonly line: NamesLine }
  | { readonly command: 'merge'; readonly line: MergeLine }
  | { readonly command: 'filter'; readonly line: FilterLine }
  | { readonly command: 'watch'; readonly line: RunLine }
  | { readonly command: 'show'; readonly line: ShowLine }

/** What decides the analysis of a document. */
export interface AnalysisLine {
  readonly date: string | null
  readonly dates: string | null
  readonly names: string | null
  readonly fields: ReadonlyMap<string, string>
  readonly dayFirst: boolean | null
  readonly minConfidence: number
  readonly anyLanguage: boolean
}

export interface RunLine extends AnalysisLine {
  readonly inputs: readonly string[]
  readonly out: string
  readonly jobs: number
  readonly maxSeconds: number
  readonly maxMegabytes: number
  readonly fresh: boolean
  readonly excel: boolean
  readonly countDuplicates: boolean
  readonly formats: Formats
  readonly strict: boolean
  readonly quiet: boolean
  /** As written: `3/8` or `auto/8`. */
  readonly shard: string | null
}

export interface NamesLine {
  readonly out: string
  readonly file: string
  /** The names file of the run, whose merges are settled. */
  readonly names: string | null
}

export interface MergeLine {
  readonly parts: readonly string[]
  readonly out: string
  readonly names: string | null
  readonly excel: boolean
  readonly countDuplicates: boolean
  readonly formats: Formats
  readonly quiet: boolean
}

export interface FilterLine extends AnalysisLine {
  readonly name: string
}

export interface ShowLine {
  /** Part of a name, or an id of organizations.csv or people.csv. */
  readonly name: string
  readonly out: string
  readonly json: boolean
}
