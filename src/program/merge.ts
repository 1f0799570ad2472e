import { renameSync } from 'node:fs'
import { join } from 'node:path'
import type { Counts } from '../batch/index.ts'
import { mergeJournals, type PartEntry } from '../journal/index.ts'
import type { Settings } from '../types.ts'
import { type Busy, type Formats, type OutputFolder, openOutput } from '../write/index.ts'
import { linkJournal } from './link-journal.ts'
import { publish } from './publish.ts'
import { journalOf, type RunResult } from './run.ts'

export interface MergeOptions {
  /** Journals of parts, or the filter's output. */
  readonly parts: readonly string[]
  readonly out: string
  readonly settings: Settings
  readonly excel: boolean
  readonly countDuplicates: boolean
  readonly formats: Formats
}

/** The parts do not make a whole run. */
export interface Incomplete {
  readonly missing: string
}

/** Links and tabulates what parts of a run, or filters, have analysed: the same tables as one run over everything. */
export async function merge(options: MergeOptions): Promise<RunResult | Busy | Incomplete> {
  const output = openOutput(options.out)
  if ('heldBy' in output) return output
  try {
    return await mergeInto(output, options)
  } finally {
    output.release()
  }
}

async function mergeInto(output: OutputFolder, options: MergeOptions): Promise<RunResult | Incomplete> {
  const journal = join(output.work, 'journal.merged.tmp')
  const { parts, files, documents, problems } = mergeJournals(options.parts, journal)
  const closed = parts.filter(part => part !== null)
  const missing = closed.length > 0 ? whatIsMissing(parts, options.parts) : null
  if (missing !== null) return { missing }
  const counts: Counts = { files, documents, problems, reused: documents }
  const found = closed.flatMap(part => part.inputProblems).sort((a, b) => (a.document < b.document ? -1 : a.document > b.document ? 1 : 0))
  const linker = await linkJournal(journal, options.settings)
  const written = await publish(journal, linker, [...closed.flatMap(part => part.listProblems), ...found], output, {
    excel: options.excel,
    countDuplicates: options.countDuplicates,
    formats: options.formats,
    about: { options: { settings: options.settings, excel: options.excel, parts: options.parts.length }, counts },
  })
  renameSync(journal, journalOf(options.out))
  return { ...written, counts, interrupted: false }
}

function whatIsMissing(parts: readonly (PartEntry | null)[], names: readonly string[]): string | null {
  const unfinished = names.filter((_, index) => parts[index] === null)
  if (unfinished.length > 0) return `${unfinished.join(', ')} is not a finished part`
  const [first] = parts
  const closed = parts.filter(part => part !== null)
  if (first === null || first === undefined) return null
  const other = closed.findIndex(({ fingerprint, of }) => fingerprint !== first.fingerprint || of !== first.of)
  if (other >= 0) return `${names[other]} was made with another program, model, settings or number of parts than ${names[0]}`
  const there = new Set(closed.map(({ shard }) => shard))
  const absent = Array.from({ length: first.of }, (_, index) => index + 1).filter(shard => !there.has(shard))
  return absent.length > 0 ? `of ${first.of} parts, ${absent.join(', ')} ${absent.length === 1 ? 'is' : 'are'} not among those given` : null
}
