import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { type Annotated, authoredFiles, readAuthored, readTagged } from './corpora.ts'
import { type Source, sourceOf } from './provenance.ts'

/** Everything that a training run reads, with where it comes from. */
export interface Gathered {
  readonly documents: readonly Annotated[]
  readonly sources: readonly Source[]
}

const tokensIn = (documents: readonly Annotated[]): number => documents.reduce((sum, { segmented }) => sum + segmented.tokens.count, 0)

function gather(corpus: string, documents: readonly Annotated[], files: readonly string[]): Gathered {
  return { documents, sources: [sourceOf(corpus, files, { documents: documents.length, tokens: tokensIn(documents) })] }
}

const filesIn = (folder: string, pattern: RegExp): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter(file => pattern.test(file))
    .map(file => file.replaceAll('\\', '/'))
    .sort()

/** A folder of files in the format of tests/corpus/GUIDE.md. */
export const gatherAuthored = (folder: string, corpus: string): Gathered =>
  gather(
    corpus,
    readAuthored(folder, corpus),
    authoredFiles(folder).map(file => join(folder, file)),
  )

/** Of silver text a part is enough: more of it drowns what people annotated. */
const silver: Readonly<Record<string, number>> = { gmb: 4 }

/** The corpora of sentences with tags in a folder; every n-th document only of those that are silver. */
export function gatherTagged(folder: string): Gathered {
  const all = filesIn(folder, /\.jsonl(\.gz)?$/).map(file => {
    const path = join(folder, file)
    const documents = readTagged(path)
    const corpus = documents[0]?.corpus ?? file
    return gather(
      corpus,
      documents.filter((_, index) => index % (silver[corpus] ?? 1) === 0),
      [path],
    )
  })
  return { documents: all.flatMap(({ documents }) => documents), sources: all.flatMap(({ sources }) => sources) }
}

export const gatherLists = (folder: string): Source[] =>
  existsSync(folder)
    ? readdirSync(folder)
        .filter(file => /\.(tsv|csv|txt)(\.gz)?$/.test(file) && !/currency|known-organizations/.test(file))
        .sort()
        .map(file => sourceOf(file, [join(folder, file)]))
    : []
