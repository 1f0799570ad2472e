import type { Document, Problem } from '../../types.ts'
import { leftOut } from '../left-out.ts'
import { problem, type Reading, type Source } from '../source.ts'

const MOST_MEMBERS = 20_000

/** Reads the files of an archive in ascending order of their names, as those of a folder. Names that lead out of it are made to stay. */
export async function readMembers(members: Iterable<readonly [string, Uint8Array]>, source: Source): Promise<Reading> {
  const byName = new Map<string, Uint8Array>()
  for (const [name, bytes] of members) {
    const parts = name.split(/[/\\]/).filter(part => part !== '' && part !== '.' && part !== '..' && !/^[A-Za-z]:$/.test(part))
    if (parts.length === 0 || parts.some(part => leftOut(part, []))) continue
    let unique = parts.join('/')
    while (byName.has(unique)) unique += '+'
    byName.set(unique, bytes)
  }
  const documents: Document[] = []
  const problems: Problem[] = []
  const names = [...byName.keys()].sort()
  for (const name of names.slice(0, MOST_MEMBERS)) {
    const read = await source.inside(byName.get(name) ?? new Uint8Array(), name)
    documents.push(...read.documents)
    problems.push(...read.problems)
  }
  if (names.length > MOST_MEMBERS) {
    problems.push(
      problem(
        source.path,
        'TOO_LARGE',
        `It holds ${names.length} files; the first ${MOST_MEMBERS} were read. Unpack it and give the folder.`,
      ),
    )
  }
  if (names.length === 0) problems.push(problem(source.path, 'EMPTY', 'The archive holds no files. Leave it out, or get it again.'))
  return { drafts: [], documents, problems }
}
