import { kinds } from '../types.ts'
import { scoreByKind, type Verdict } from './measure.ts'
import { f1 } from './score.ts'

/** Least figures that the own test set must give; they only go up. */
export type Floors = Readonly<Record<string, number>>

export function figuresOf(verdicts: readonly Verdict[]): Floors {
  const scores = scoreByKind(verdicts)
  const figures: Record<string, number> = {}
  for (const kind of kinds) {
    const { exact, overlap, values } = scores[kind]
    figures[`${kind} exact F1`] = f1(exact)
    figures[`${kind} overlap F1`] = f1(overlap)
    if (values.all > 0) figures[`${kind} values right`] = (100 * values.right) / values.all
  }
  return figures
}

export const belowFloors = (floors: Floors, figures: Floors): string[] =>
  Object.entries(floors)
    .filter(([name, floor]) => (figures[name] ?? 0) < floor)
    .map(([name, floor]) => `${name} is ${(figures[name] ?? 0).toFixed(2)}, below its floor of ${floor}`)

/** The higher of the old floor and the figure, rounded down to a tenth. */
export const raised = (floors: Floors, figures: Floors): Floors =>
  Object.fromEntries(Object.entries(figures).map(([name, figure]) => [name, Math.max(floors[name] ?? 0, Math.floor(figure * 10) / 10)]))
