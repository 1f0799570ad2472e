import { type Group, readGroups } from '../journal/index.ts'

/** What earlier runs left: asked for one file after the other, in ascending order of paths. */
export interface Reuse {
  /** The groups of this file in all journals. */
  of(path: string): readonly Group[]
  /** Lets the journals go. */
  close(): void
}

/**
 * Journals are sorted by path (code units), as is the list of inputs, so that they are read along with it: nothing is kept in memory,
 * and files that have gone are passed over.
 */
export function openReuse(journals: readonly string[]): Reuse {
  const cursors = journals.map(path => cursor(readGroups(path)))
  return {
    of(path) {
      const found: Group[] = []
      for (const each of cursors) {
        for (let group = each.peek(); group !== null && group.file.path < path; group = each.peek()) each.drop()
        const group = each.peek()
        if (group?.file.path === path) {
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
