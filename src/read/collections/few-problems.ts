import type { Problem } from '../../types.ts'
import { problem } from '../source.ts'

/** A collection with one fault in every record shall not bury the other problems. */
export const MOST_PROBLEMS = 50

export function fewProblems(problems: readonly Problem[], path: string): readonly Problem[] {
  if (problems.length <= MOST_PROBLEMS) return problems
  return [...problems.slice(0, MOST_PROBLEMS), moreProblems(problems.length - MOST_PROBLEMS, path)]
}

/** The row that stands for the others. */
export const moreProblems = (rest: number, path: string): Problem =>
  problem(path, 'BAD_RECORD', `${rest} more records have such problems. Mend the file and run again.`)
