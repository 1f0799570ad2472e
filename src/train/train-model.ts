import type { Knowledge } from '../recognise/names/knowledge.ts'
import { readModel } from '../recognise/names/model.ts'
import { createRecogniser, lookOnce, type Recogniser } from '../recognise/names/recogniser.ts'
import { type FirstLook, gatherSecondLook } from '../recognise/names/second-look.ts'
import { createWords, hashOf } from '../recognise/names/words.ts'
import { rewriteCase } from './augment.ts'
import type { Annotated } from './corpora.ts'
import { type Options, type Trained, trainCrf } from './crf.ts'
import { noPruning, writeModel } from './model-file.ts'
import { type NamePool, renameSome } from './rename.ts'
import { rollOf } from './roll.ts'
import { addDocument, emptySequences } from './sequences.ts'

/** Which group of corpora a document belongs to; group 0 is the one that the product is tuned to. */
const groups: Readonly<Record<string, number>> = {
  authored: 0,
  gmb: 1,
  redocred: 2,
  crossner: 2,
  wikigold: 2,
  gum: 3,
  'uner-ewt': 3,
  wnut17: 3,
}
/** How much a document of a corpus counts. Silver text counts less, sentences of encyclopedias too. */
const weights: Readonly<Record<string, number>> = {
  gum: 1,
  'uner-ewt': 1,
  wikigold: 1,
  wnut17: 1,
  authored: 2,
  gmb: 0.3,
  redocred: 0.5,
  crossner: 0.5,
}

/** Corpora that the project does not know are what a user annotated for a purpose of their own. */
const OWN = 4

/** How much a rewritten copy counts, as a share of its original. */
const REWRITTEN = 0.5

/** Single sentences: nothing elsewhere in the document could help, so the second stage does not learn from them. */
const withoutContext: ReadonlySet<string> = new Set(['gmb', 'crossner', 'wnut17'])

/** How models are trained; goes into their provenance. */
export const trainingSummary = { epochs: 4, runs: 3, rate: 0.1, l1: 0.002, dropout: 0.3, leastCount: 3 } as const

export const trainingOptions = (log: (line: string) => void): Options => ({ ...trainingSummary, initial: null, log })

/**
 * Trains both stages. The second learns from labels that the first gave to text it had not seen: documents are dealt into two halves, and a first
 * stage trained on one labels the other.
 */
export function trainStages(documents: readonly Annotated[], knowledge: Knowledge, pool: NamePool, options: Options): Trained[] {
  const { log } = options
  const own = documents.filter(({ corpus }) => corpus === 'authored')
  const training = [...documents, ...rewriteCase(own), ...renameSome(own, pool), ...rollOf(own)]
  const halves = training.map(({ corpus, name }) => (withoutContext.has(corpus) ? null : hashOf(name) >>> 31))
  const looks: (FirstLook | null)[] = training.map(() => null)
  for (const half of [0, 1]) {
    log(`first stage without half ${half + 1}`)
    const part = training.map((document, index) => (halves[index] === half ? null : document))
    const recogniser = recogniserOf(knowledge, [trainOn(part, knowledge, null, { ...options, runs: 1 })])
    for (const [index, document] of training.entries()) if (halves[index] === half) looks[index] = lookOnce(recogniser, document.segmented)
  }
  log('first stage')
  const first = trainOn(training, knowledge, null, options)
  log('second stage')
  const second = trainOn(
    training.map((document, index) => (looks[index] === null ? null : document)),
    knowledge,
    looks,
    options,
  )
  return [first, second]
}

function recogniserOf(knowledge: Knowledge, stages: readonly Trained[]): Recogniser {
  const even = { from: [0, 1], to: [0, 1] }
  return createRecogniser(readModel(writeModel(knowledge, stages, noPruning, { person: even, organization: even })))
}

export function trainOn(
  training: readonly (Annotated | null)[],
  knowledge: Knowledge,
  looks: readonly (FirstLook | null)[] | null,
  options: Options,
): Trained {
  const sequences = emptySequences()
  const words = createWords(knowledge)
  for (const [index, document] of training.entries()) {
    if (document === null) continue
    const look = looks?.[index]
    addDocument(sequences, document, index, words, look === undefined || look === null ? null : view => gatherSecondLook(view, words, look))
  }
  options.log(`features of ${sequences.label.length} tokens: ${sequences.featureStart.at(-1)}`)
  return trainCrf(
    sequences,
    document => groups[training[document]?.corpus ?? ''] ?? 0,
    document => (weights[training[document]?.corpus ?? ''] ?? OWN) * (training[document]?.changed === undefined ? 1 : REWRITTEN),
    4,
    options,
  )
}
