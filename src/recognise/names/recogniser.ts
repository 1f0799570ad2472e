import type { Segmented } from '../../types.ts'
import { bestPath, type Chain, createChain, probabilityOf, setTransitions, sumPaths } from './chain.ts'
import { END, type FoundKind, kindOf, LABELS, nameKinds, OUTSIDE, partOf, SINGLE } from './labels.ts'
import { type Model, WIDTH } from './model.ts'
import { partsOf } from './parts.ts'
import { addSecond, createScorer, forgetSums, type Scorer, sumTokens } from './score.ts'
import { emptyFirstLook, type FirstLook, gatherSecondLook, noteFirstLook } from './second-look.ts'
import { type View, viewOf } from './view.ts'
import { createWords, forgetWords, MOST_WORDS, type Words } from './words.ts'

/** A name as tokens `[from, to)`, with the model's own probability. */
export interface FoundName {
  readonly kind: FoundKind
  readonly from: number
  readonly to: number
  readonly probability: number
}

/** A model at work, with the words that it has met. */
export interface Recogniser {
  readonly model: Model
  readonly words: Words
  readonly scorer: Scorer
  readonly chain: Chain
}

export function createRecogniser(model: Model): Recogniser {
  return { model, words: createWords(model.knowledge), scorer: createScorer(model.weights), chain: createChain() }
}

/** What the model finds, in order. */
export function recogniseNames(recogniser: Recogniser, segmented: Segmented): FoundName[] {
  const found: FoundName[] = []
  for (const { segmented: part, firstToken } of partsOf(segmented)) {
    for (const { kind, from, to, probability } of recognisePart(recogniser, part)) {
      found.push({ kind, from: from + firstToken, to: to + firstToken, probability })
    }
  }
  return found
}

function recognisePart(recogniser: Recogniser, segmented: Segmented): FoundName[] {
  const { scorer, words } = recogniser
  const view = freshView(recogniser, segmented)
  const stretches = stretchesOf(view)
  const sums = sumsFor(view, stretches)
  const first = firstStage(recogniser, view, stretches, sums)
  const evidence = gatherSecondLook(view, words, first)
  return decode(
    recogniser,
    stretches,
    sums,
    1,
    (token, row) => addSecond(scorer, evidence, token, sums, row),
    (from, length, into) => collect(recogniser.chain, from, length, into),
  )
}

/** What the first stage alone decides: the second is trained on it. */
export function lookOnce(recogniser: Recogniser, segmented: Segmented): FirstLook {
  const view = freshView(recogniser, segmented)
  const stretches = stretchesOf(view)
  return firstStage(recogniser, view, stretches, sumsFor(view, stretches))
}

function freshView({ words, scorer }: Recogniser, segmented: Segmented): View {
  if (words.count + segmented.tokens.count > MOST_WORDS) {
    forgetWords(words)
    forgetSums(scorer)
  }
  return viewOf(segmented, words)
}

/** Maximal stretches of candidate tokens, as pairs of first token and end. */
export function stretchesOf(view: View): number[] {
  const { candidate } = view
  const stretches: number[] = []
  for (const { firstToken, endToken } of view.segmented.sentences) {
    let token = firstToken
    while (token < endToken) {
      if (candidate[token] === 0) {
        token++
        continue
      }
      const from = token
      while (token < endToken && candidate[token] !== 0) token++
      stretches.push(from, token)
    }
  }
  return stretches
}

function sumsFor(_view: View, stretches: readonly number[]): Int32Array {
  let tokens = 0
  for (let index = 0; index < stretches.length; index += 2) tokens += (stretches[index + 1] ?? 0) - (stretches[index] ?? 0)
  return new Int32Array(tokens * WIDTH)
}

function firstStage(recogniser: Recogniser, view: View, stretches: readonly number[], sums: Int32Array): FirstLook {
  const first = emptyFirstLook(view.count)
  let row = 0
  for (let index = 0; index < stretches.length; index += 2) {
    const from = stretches[index] ?? 0
    const to = stretches[index + 1] ?? 0
    sumTokens(recogniser.scorer, view, recogniser.words, from, to, sums.subarray(row))
    row += (to - from) * WIDTH
  }
  decode(recogniser, stretches, sums, 0, null, (from, length) => noteFirstLook(first, recogniser.chain.marginal, labels, from, length))
  return first
}

let scores = new Float64Array(256 * LABELS)
let labels = new Uint8Array(256)

/** Runs the chain of one stage over every stretch. */
function decode(
  { chain, scorer }: Recogniser,
  stretches: readonly number[],
  sums: Int32Array,
  stage: number,
  complete: ((token: number, row: number) => void) | null,
  take: (from: number, length: number, into: FoundName[]) => void,
): FoundName[] {
  const names: FoundName[] = []
  const transitions = scorer.weights.transitions[stage]
  const scale = scorer.weights.scale[stage] ?? 0
  if (transitions === undefined) return names
  setTransitions(chain, transitions)
  let row = 0
  for (let index = 0; index < stretches.length; index += 2) {
    const from = stretches[index] ?? 0
    const length = (stretches[index + 1] ?? 0) - from
    if (length > labels.length) {
      scores = new Float64Array(length * 2 * LABELS)
      labels = new Uint8Array(length * 2)
    }
    for (let token = 0; token < length; token++, row += WIDTH) {
      complete?.(from + token, row)
      const own = row + stage * LABELS
      for (let label = 0; label < LABELS; label++) scores[token * LABELS + label] = (sums[own + label] ?? 0) * scale
    }
    bestPath(chain, scores, transitions, length, labels)
    sumPaths(chain, scores, length)
    take(from, length, names)
  }
  return names
}

function collect(chain: Chain, offset: number, length: number, names: FoundName[]): void {
  let start = 0
  for (let token = 0; token < length; token++) {
    const label = labels[token] ?? OUTSIDE
    if (label === OUTSIDE) {
      start = token + 1
      continue
    }
    const part = partOf(label)
    if (part !== END && part !== SINGLE) continue
    const kind = nameKinds[kindOf(label)]
    if (kind !== undefined)
      names.push({ kind, from: offset + start, to: offset + token + 1, probability: probabilityOf(chain, labels, start, token + 1) })
    start = token + 1
  }
}
