import { createHash } from 'node:crypto'
import { analyse } from '../analyse.ts'
import { writeLine } from '../journal/index.ts'
import { isAnalysed, languageProblem, readBytes, readSource } from '../read/index.ts'
import type { Analysis, Problem } from '../types.ts'
import type { Context, Outcome, Task } from './task.ts'

/** Reads one source file and analyses its documents, unless the journal knows it: the part of the work that runs on all cores. */
export async function analyseFile({ source, knownKeys }: Task, context: Context): Promise<Outcome> {
  const read = readBytes(source)
  if ('problem' in read) return closed(source.path, '', [], [read.problem])
  const key = createHash('sha256')
    .update(context.fingerprint)
    .update(source.path)
    .update('\0')
    .update(read.bytes)
    .digest('hex')
    .slice(0, 32)
  if (knownKeys.includes(key)) return { path: source.path, key, lines: null, documents: 0, problems: [], analyses: null }
  const { documents, problems } = await readSource(read.bytes, source.path, context.reading)
  const analyses = documents.map(document => analyse(document, context.settings))
  const skipped = documents.filter(document => !isAnalysed(document, context.settings)).map(languageProblem)
  return closed(source.path, key, analyses, [...problems, ...skipped])
}

/** The outcome for a file that could not be read or analysed. Its empty key makes the next run try again. */
export function failed(path: string, problem: Problem): Outcome {
  return closed(path, '', [], [problem])
}

function closed(path: string, key: string, analyses: readonly Analysis[], problems: readonly Problem[]): Outcome {
  const documents = analyses.length
  const lines = analyses.map(analysis => writeLine({ type: 'document', analysis }))
  return { path, key, lines: [...lines, writeLine({ type: 'file', path, key, documents, problems })], documents, problems, analyses }
}
