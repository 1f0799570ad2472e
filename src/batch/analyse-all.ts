import { once } from 'node:events'
import { createWriteStream } from 'node:fs'
import pLimit from 'p-limit'
import { analysisIn, type Group } from '../journal/index.ts'
import type { SourceFile } from '../read/index.ts'
import type { Analysis } from '../types.ts'
import type { Analyser } from './analyser.ts'
import type { Reuse } from './reuse.ts'
import type { Outcome, Task } from './task.ts'

export interface Counts {
  readonly files: number
  readonly documents: number
  readonly problems: number
  readonly reused: number
}

export interface Batching {
  /** Batches under way at once; bounds open files and memory. */
  readonly atOnce: number
  readonly signal: AbortSignal
  progress(counts: Counts): void
  /** Gets the documents in the order of the journal; null when nobody wants them. */
  readonly take: ((analysis: Analysis) => void) | null
}

/** A batch is handed to a worker as one message. */
const BATCH_FILES = 32
const BATCH_BYTES = 256 * 1024

/**
 * Analyses files and writes their journal lines in the order of the files, whatever the order in which workers finish.
 * An abort hands out no further batch; those under way are finished and written. Tells what was done.
 */
export async function analyseAll(
  sources: readonly SourceFile[],
  journal: string,
  reuse: Reuse,
  analyser: Analyser,
  { atOnce, signal, progress, take }: Batching,
): Promise<Counts> {
  const limit = pLimit(atOnce)
  const out = createWriteStream(journal)
  const underWay: { readonly outcomes: Promise<readonly Outcome[]>; readonly known: ReadonlyMap<string, Group> }[] = []
  let counts: Counts = { files: 0, documents: 0, problems: 0, reused: 0 }

  const writeNext = async (): Promise<void> => {
    const next = underWay.shift()
    if (next === undefined) return
    for (const outcome of await next.outcomes) {
      const group = outcome.lines === null ? (next.known.get(outcome.key) ?? null) : null
      const lines = group === null ? (outcome.lines ?? []) : [...group.documents, group.closing].map(line => Buffer.concat([line, BREAK]))
      for (const line of lines) if (!out.write(line)) await once(out, 'drain')
      if (take !== null) for (const analysis of outcome.analyses ?? lines.flatMap(line => analysisIn(line) ?? [])) take(analysis)
      const { documents, problems } = group?.file ?? outcome
      counts = {
        files: counts.files + 1,
        documents: counts.documents + documents,
        problems: counts.problems + problems.length,
        reused: counts.reused + (group === null ? 0 : documents),
      }
    }
    progress(counts)
  }

  for (const batch of batches(sources)) {
    if (signal.aborted) break
    const tasks: Task[] = []
    const known = new Map<string, Group>()
    for (const source of batch) {
      const groups = reuse.of(source.path).filter(({ file }) => file.key !== '')
      for (const group of groups) known.set(group.file.key, group)
      tasks.push({ source, knownKeys: groups.map(({ file }) => file.key) })
    }
    underWay.push({ outcomes: limit(() => analyser.run(tasks)), known })
    while (underWay.length >= atOnce * 4) await writeNext()
  }
  while (underWay.length > 0) await writeNext()
  reuse.close()
  out.end()
  await once(out, 'finish')
  return counts
}

const BREAK = Buffer.from('\n')

/** Consecutive files, few enough and small enough to be one message. */
function* batches(sources: readonly SourceFile[]): Generator<readonly SourceFile[]> {
  let batch: SourceFile[] = []
  let bytes = 0
  for (const source of sources) {
    if (batch.length > 0 && (batch.length === BATCH_FILES || bytes + source.size > BATCH_BYTES)) {
      yield batch
      batch = []
      bytes = 0
    }
    batch.push(source)
    bytes += source.size
  }
  if (batch.length > 0) yield batch
}
