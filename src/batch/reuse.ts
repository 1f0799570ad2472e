import { type Group, inOrder, readGroups } from '../journal/index.ts'
import type { SourceFile } from '../read/index.ts'

/** What earlier runs left: asked for one file or piece of one after the other, in ascending order. */
export interface Reuse {
  /** The groups of this file or piece in all journals. */
  of(source: SourceFile): readonly Group[]
  /** Lets the journals go. */
  close(): void
}

/**
 * Journals are sorted by path (code units) and piece, as is the list of inputs, so that they are read along with it: nothing is kept in memory,
 * and files that have gone are passed over.
 */
export function openReuse(journals: readonly string[]): Reuse {
  const cursors = journals.map(path => cursor(readGroups(path)))
  return {
    of({ path, piece }) {
      const wanted = { path, ...(piece === undefined ? {} : { piece: piece.number }) }
      const found: Group[] = []
      for (const each of cursors) {
        for (let group = each.peek(); group !== null && inOrder(group.file, wanted) < 0; group = each.peek()) each.drop()
        const group = each.peek()
        if (group !== null && inOrder(group.file, wanted) === 0) {
          found.push(group)
          each.drop()
        }
      }
      return found
    },
    close() {
      for (const each of cursors) each.close()
    },
  }
}

interface Cursor {
  peek(): Group | null
  drop(): void
  close(): void
}

function cursor(groups: Generator<Group>): Cursor {
  let current: Group | null | undefined
  return {
    peek() {
      current ??= groups.next().value ?? null
      return current ?? null
    },
    drop() {
      current = undefined
    },
    close: () => void groups.return(undefined),
  }
}
