import { createHash } from 'node:crypto'
import { analyse } from '../analyse.ts'
import { writeLine } from '../journal/index.ts'
import { isAnalysed, languageProblem, readBytes, readSource, type SourceFile } from '../read/index.ts'
import type { Analysis, Problem } from '../types.ts'
import type { Context, Outcome, Task } from './task.ts'

/** Reads one source file and analyses its documents, unless the journal knows it: the part of the work that runs on all cores. */
export async function analyseFile({ source, knownKeys }: Task, context: Context): Promise<Outcome> {
  const read = readBytes(source)
  if ('problem' in read) return closed(source, '', [], [read.problem])
  const key = keyOf(source, read.bytes, context)
  if (knownKeys.includes(key)) return { key, lines: null, documents: 0, problems: 0, analyses: null }
  const { documents, problems } = await readSource(read.bytes, source.path, context.reading, source.piece)
  const analyses = documents.map(document => analyse(document, context.settings))
  const skipped = documents.filter(document => !isAnalysed(document, context.settings)).map(languageProblem)
  return closed(source, key, analyses, [...problems, ...skipped])
}

/** The outcome for a file that could not be read or analysed. Its empty key makes the next run try again. */
export function failed(source: SourceFile, problem: Problem): Outcome {
  return closed(source, '', [], [problem])
}

/** Hash of everything that the analysis depends on. Where a piece lies does not matter, only what comes before it. */
function keyOf({ path, piece }: SourceFile, bytes: Uint8Array, { fingerprint }: Context): string {
  const hash = createHash('sha256').update(fingerprint).update(path).update('\0')
  if (piece !== undefined) hash.update(JSON.stringify({ ...piece, start: 0, end: 0 }))
  return hash.update(bytes).digest('hex').slice(0, 32)
}

function closed({ path, piece }: SourceFile, key: string, analyses: readonly Analysis[], problems: readonly Problem[]): Outcome {
  const documents = analyses.length
  const lines = analyses.map(analysis => writeLine({ type: 'document', analysis }))
  lines.push(writeLine({ type: 'file', path, ...(piece === undefined ? {} : { piece: piece.number }), key, documents, problems }))
  // Not Buffer.from, whose memory many buffers share, so that it could not be handed over to another thread.
  return { key, lines: new TextEncoder().encode(lines.join('')), documents, problems: problems.length, analyses }
}
