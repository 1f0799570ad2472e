import { MOST_PROBLEMS, moreProblems } from '../read/index.ts'
import type { Problem } from '../types.ts'

/** What the journal tells about a file, or about a piece of a large collection. */
interface Told {
  readonly path: string
  readonly piece?: number
  readonly problems: readonly Problem[]
}

/** The problems to list, file by file in the order of the journal. A collection that was read in pieces gets no more rows than one that was read as a whole. */
export function listProblems(): { of(told: Told): readonly Problem[]; rest(): readonly Problem[] } {
  let [path, shown, left] = ['', 0, 0]
  const rest = (): readonly Problem[] => {
    const more = left > 0 ? [moreProblems(left, path)] : []
    left = 0
    return more
  }
  return {
    of(told) {
      const before = told.path === path ? [] : rest()
      if (told.path !== path) [path, shown] = [told.path, 0]
      if (told.piece === undefined) return [...before, ...told.problems]
      const kept: Problem[] = []
      for (const problem of told.problems) {
        const ofRecord = problem.code === 'BAD_RECORD' || problem.code === 'BAD_DATE'
        if (!ofRecord || shown < MOST_PROBLEMS) kept.push(problem)
        else left++
        if (ofRecord && shown < MOST_PROBLEMS) shown++
      }
      return [...before, ...kept]
    },
    rest,
  }
}
