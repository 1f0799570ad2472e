import { createHash } from 'node:crypto'
import { analyse } from '../analyse.ts'
import { writeLine } from '../journal/index.ts'
import { isAnalysed, languageProblem, type ReadOptions, readSource } from '../read/index.ts'
import type { Problem, Settings } from '../types.ts'

export interface FilterOptions {
  readonly settings: Settings
  readonly reading: ReadOptions
  /** Where the records stand in the tables: `NAME#id`. */
  readonly name: string
}

/**
 * One JSON record a line in, journal lines out, for pipes and for engines that run a program over parts of a file (Spark's `rdd.pipe`, Hadoop Streaming).
 * A record without an id is known by the hash of its line, so that the result does not depend on how the input was divided. `merge` reads the output.
 */
export async function* filter(lines: AsyncIterable<string>, { settings, reading, name }: FilterOptions): AsyncGenerator<string> {
  for await (const line of lines) {
    if (line.trim() === '') continue
    const id = createHash('sha256').update(line).digest('hex').slice(0, 16)
    const { documents, problems } = await readSource(Buffer.from(line), `${name}.jsonl`, reading)
    const [document] = documents
    const record = document?.path.split('#')[1]
    // The reader numbers records without an id within what it was given, which is one line.
    const path = `${name}#${record === undefined || record === '1' ? id : record}`
    if (document !== undefined) yield writeLine({ type: 'document', analysis: analyse({ ...document, path }, settings) })
    const skipped = document === undefined || isAnalysed(document, settings) ? [] : [languageProblem(document)]
    yield writeLine({
      type: 'file',
      path,
      key: id,
      documents: documents.length,
      problems: [...problems, ...skipped].map(each => relocated(each, path)),
    })
  }
}

// Every line is read by itself, so that "line 1" says nothing.
const relocated = (problem: Problem, path: string): Problem => ({ ...problem, document: path, where: '' })
