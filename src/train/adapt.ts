import { LABELS } from '../recognise/names/labels.ts'
import { type Model, ROW, weightIn } from '../recognise/names/model.ts'
import { createRecogniser, lookOnce } from '../recognise/names/recogniser.ts'
import type { FirstLook } from '../recognise/names/second-look.ts'
import type { Annotated } from './corpora.ts'
import type { Trained } from './crf.ts'
import { trainingOptions, trainOn } from './train-model.ts'

const EPOCHS = 4

/**
 * A model learns on from documents of a new field. The first stage sees the project's own corpus beside them, lest it forget; the second sees only the new ones, labelled by
 * the model as it was, which does not know them yet.
 */
export function adaptStages(model: Model, own: readonly Annotated[], replay: readonly Annotated[], log: (line: string) => void): Trained[] {
  const options = { ...trainingOptions(log), epochs: EPOCHS, runs: 1, leastCount: 4 }
  const recogniser = createRecogniser(model)
  const looks: FirstLook[] = own.map(({ segmented }) => lookOnce(recogniser, segmented))
  log('first stage')
  const adapted = trainOn([...own, ...replay], model.knowledge, null, { ...options, initial: stageOf(model, 0) })
  log('second stage')
  const again = trainOn(own, model.knowledge, looks, { ...options, initial: stageOf(model, 1) })
  return [adapted, again]
}

/** The weights of one stage, which the file keeps in steps, as numbers again. */
function stageOf({ weights: { pairs, weights, scale, transitions } }: Model, stage: number): Trained {
  const rows = weights.length / ROW
  const features = new Int32Array(rows)
  for (let slot = 0; slot < pairs.length; slot += 2) if (pairs[slot] !== 0) features[pairs[slot + 1] ?? 0] = pairs[slot] ?? 0
  const own = Float32Array.from(
    { length: rows * LABELS },
    (_, index) => weightIn(weights, Math.trunc(index / LABELS), stage, index % LABELS) * (scale[stage] ?? 0),
  )
  return {
    features,
    counts: new Float32Array(rows).fill(Number.MAX_VALUE),
    weights: own,
    transitions: transitions[stage] ?? new Float64Array(LABELS * LABELS),
  }
}
