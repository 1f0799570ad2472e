import { type Group, readGroups } from '../journal/index.ts'

/** What earlier runs left: asked for one file after the other, in ascending order of paths. */
export interface Reuse {
  /** The groups of this file in all journals. */
  of(path: string): Promise<readonly Group[]>
}

/**
 * Journals are sorted by path (code units), as is the list of inputs, so that they are read along with it: nothing is kept in memory,
 * and files that have gone are passed over.
 */
export function openReuse(journals: readonly string[]): Reuse {
  const cursors = journals.map(path => cursor(readGroups(path)))
  return {
    async of(path) {
      const found: Group[] = []
      for (const each of cursors) {
        while ((await each.peek()) !== null && ((await each.peek())?.file.path ?? '') < path) each.drop()
        const group = await each.peek()
        if (group?.file.path === path) {
          found.push(group)
          each.drop()
        }
      }
      return found
    },
  }
}

interface Cursor {
  peek(): Promise<Group | null>
  drop(): void
}

function cursor(groups: AsyncGenerator<Group>): Cursor {
  let current: Promise<Group | null> | null = null
  return {
    peek() {
      current ??= groups.next().then(({ value, done }) => (done ? null : value))
      return current
    },
    drop() {
      current = null
    },
  }
}
