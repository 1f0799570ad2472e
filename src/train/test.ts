import { f1, noScore, precision, recall, type Score } from '../evaluate/score.ts'
import { edgesOf } from '../recognise/names/edges.ts'
import { nameKinds } from '../recognise/names/labels.ts'
import { readModel } from '../recognise/names/model.ts'
import { createRecogniser, recogniseNames } from '../recognise/names/recogniser.ts'
import type { Annotated } from './corpora.ts'

export interface NameScores {
  readonly line: string
  readonly scores: Readonly<
    Record<string, { readonly precision: number; readonly recall: number; readonly f1: number; readonly mentions: number }>
  >
}

/** Exact precision, recall and F1 of a model file on documents that it was not trained on. */
export function scoreNames(file: Uint8Array, documents: readonly Annotated[]): NameScores {
  const recogniser = createRecogniser(readModel(file))
  const counts = new Map<string, Score>(nameKinds.map(kind => [kind, noScore()]))
  for (const { segmented, names } of documents) {
    const wanted = new Set(names.map(({ kind, start, end }) => `${kind} ${start} ${end}`))
    for (const { kind } of names) (counts.get(kind) ?? noScore()).wanted++
    for (const found of recogniseNames(recogniser, segmented)) {
      const span = edgesOf(segmented, found)
      const score = counts.get(found.kind)
      if (span === null || score === undefined) continue
      score.found++
      if (wanted.has(`${found.kind} ${span.start} ${span.end}`)) score.right++
    }
  }
  const round = (value: number): number => Math.round(value * 100) / 100
  const scores = Object.fromEntries(
    [...counts].map(([kind, score]) => [
      kind,
      { precision: round(precision(score)), recall: round(recall(score)), f1: round(f1(score)), mentions: score.wanted },
    ]),
  )
  return {
    line: Object.entries(scores)
      .map(([kind, each]) => `${kind} ${each.f1} (${each.precision}/${each.recall})`)
      .join('  '),
    scores,
  }
}
