import { createHash } from 'node:crypto'
import { analyseTogether } from '../analyse.ts'
import { writeLine } from '../journal/index.ts'
import { isAnalysed, languageProblem, readBytes, readSource, type SourceFile } from '../read/index.ts'
import type { Analysis, Document, Problem } from '../types.ts'
import type { Context, Outcome, Task } from './task.ts'

/**
 * Reads source files and analyses their documents, unless the journal knows them: the part of the work that runs on all cores. Gives the outcomes in the order
 * of the tasks; throws when any of them cannot be analysed.
 */
export async function analyseFiles(tasks: readonly Task[], context: Context): Promise<readonly Outcome[]> {
  const files: (FileRead | Outcome)[] = []
  for (const task of tasks) files.push(await readTask(task, context))
  const documents = files.flatMap(file => ('contents' in file ? file.contents : []))
  const analyses = groups(documents).flatMap(group => analyseTogether(group, context.settings))
  let next = 0
  return files.map(file => {
    if (!('contents' in file)) return file
    const own = analyses.slice(next, next + file.contents.length)
    next += own.length
    return closed(file.source, file.key, own, file.problems)
  })
}

/** A file that is read and yet to be analysed. */
interface FileRead {
  readonly source: SourceFile
  readonly key: string
  readonly contents: readonly Document[]
  readonly problems: readonly Problem[]
}

async function readTask({ source, knownKeys }: Task, context: Context): Promise<FileRead | Outcome> {
  const read = readBytes(source)
  if ('problem' in read) return closed(source, '', [], [read.problem])
  const key = keyOf(source, read.bytes, context)
  if (knownKeys.includes(key)) return { key, lines: null, documents: 0, problems: 0, analyses: null }
  const { documents, problems } = await readSource(read.bytes, source.path, context.reading, source.piece)
  const skipped = documents.filter(document => !isAnalysed(document, context.settings)).map(languageProblem)
  return { source, key, contents: documents, problems: [...problems, ...skipped] }
}

// What lies between two stages of a group is in memory at once.
const GROUP_DOCUMENTS = 128
const GROUP_LENGTH = 512 * 1024

/** Consecutive documents, few and short enough to be analysed together. */
function groups(documents: readonly Document[]): readonly (readonly Document[])[] {
  const found: Document[][] = []
  let length = 0
  for (const document of documents) {
    const last = found.at(-1)
    if (last === undefined || last.length === GROUP_DOCUMENTS || length + document.text.length > GROUP_LENGTH) {
      found.push([document])
      length = document.text.length
    } else {
      last.push(document)
      length += document.text.length
    }
  }
  return found
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
