import { closeSync, openSync, writeFileSync } from 'node:fs'
import pLimit from 'p-limit'
import { analysesIn, type Group } from '../journal/index.ts'
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
  /** Whether this file, or piece of a file, is to be analysed here: machines may share the work. */
  owns(source: SourceFile): boolean
  /** `done`: of the files, of which a large one may be done in part. */
  progress(counts: Counts, done: number): void
  /** Gets the documents in the order of the journal; null when nobody wants them. */
  readonly take: ((analysis: Analysis) => void) | null
}

/** A batch is handed to a worker as one message. */
const BATCH_FILES = 128
const BATCH_BYTES = 256 * 1024

interface Batch {
  readonly tasks: readonly Task[]
  readonly outcomes: Promise<readonly Outcome[]>
  /** By key. */
  readonly known: ReadonlyMap<string, Group>
  /** Of the files, 1 each. */
  readonly share: number
}

/**
 * Analyses files and writes their journal lines in the order of the files, whatever the order in which workers finish. Large collections are analysed
 * piece by piece. An abort hands out no further batch; those under way are finished and written. Tells what was done.
 */
export async function analyseAll(
  sources: readonly SourceFile[],
  journal: string,
  reuse: Reuse,
  analyser: Analyser,
  { atOnce, signal, owns, progress, take }: Batching,
): Promise<Counts> {
  const limit = pLimit(atOnce)
  const out = openSync(journal, 'w')
  const underWay: Batch[] = []
  let counts: Counts = { files: 0, documents: 0, problems: 0, reused: 0 }
  let done = 0

  const writeNext = async (): Promise<void> => {
    const next = underWay.shift()
    if (next === undefined) return
    for (const [index, outcome] of (await next.outcomes).entries()) {
      const group = outcome.lines === null ? next.known.get(outcome.key) : undefined
      const lines = group === undefined ? (outcome.lines ?? NONE) : linesOf(group)
      writeFileSync(out, lines)
      if (take !== null) for (const analysis of outcome.analyses ?? analysesIn(lines)) take(analysis)
      const documents = group?.file.documents ?? outcome.documents
      counts = {
        files: counts.files + (isLater(next.tasks[index]?.source) ? 0 : 1),
        documents: counts.documents + documents,
        problems: counts.problems + (group?.file.problems.length ?? outcome.problems),
        reused: counts.reused + (group === undefined ? 0 : documents),
      }
    }
    done += next.share
    progress(counts, done)
  }

  try {
    for await (const { pieces, share } of batches(sources, analyser, owns)) {
      if (signal.aborted) break
      const known = new Map<string, Group>()
      const tasks = pieces.map(source => {
        const groups = reuse.of(source).filter(({ file }) => file.key !== '')
        for (const group of groups) known.set(group.file.key, group)
        return { source, knownKeys: groups.map(({ file }) => file.key) }
      })
      underWay.push({ tasks, outcomes: limit(() => analyser.run(tasks)), known, share })
      while (underWay.length >= atOnce * 4) await writeNext()
    }
    while (underWay.length > 0) await writeNext()
  } finally {
    reuse.close()
    closeSync(out)
  }
  return counts
}

/** A piece of a file that was counted with its first piece. */
const isLater = (source: SourceFile | undefined): boolean => (source?.piece?.number ?? 1) > 1

const NONE = new Uint8Array()
const BREAK = Buffer.from('\n')

const linesOf = ({ documents, closing }: Group): Buffer => Buffer.concat([...documents, closing].flatMap(line => [line, BREAK]))

/** Consecutive files and pieces, few enough and small enough to be one message. */
async function* batches(
  sources: readonly SourceFile[],
  analyser: Analyser,
  owns: (source: SourceFile) => boolean,
): AsyncGenerator<{ readonly pieces: readonly SourceFile[]; readonly share: number }> {
  let batch: SourceFile[] = []
  let [bytes, share] = [0, 0]
  for (const source of sources) {
    const pieces = await analyser.split(source)
    for (const piece of pieces) {
      if (batch.length > 0 && (batch.length === BATCH_FILES || bytes + piece.size > BATCH_BYTES)) {
        yield { pieces: batch, share }
        batch = []
        bytes = 0
        share = 0
      }
      share += 1 / pieces.length
      if (!owns(piece)) continue
      batch.push(piece)
      bytes += piece.size
    }
  }
  if (batch.length > 0) yield { pieces: batch, share }
}
