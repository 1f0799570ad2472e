import type { Segmented } from '../../types.ts'
import { bestPath, type Chain, createChain, makeRoom, probabilityOf, setTransitions, sumPotentials, surePath } from './chain.ts'
import { END, type FoundKind, kindOf, LABELS, nameKinds, OUTSIDE, partOf, SINGLE } from './labels.ts'
import type { Model } from './model.ts'
import { partsOf } from './parts.ts'
import { addSecond, createScorer, forgetSums, powersOf, readPotentials, readScores, type Scorer, SUMS, sumTokens } from './score.ts'
import { emptyFirstLook, type FirstLook, gatherSecondLook, mayHoldName, noteFirstLook } from './second-look.ts'
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
  /** By stage. */
  readonly chains: readonly Chain[]
  /** Exponentials of scores, by stage. */
  readonly powers: readonly Float64Array[]
}

export function createRecogniser(model: Model): Recogniser {
  const { knowledge, weights } = model
  return {
    model,
    words: createWords(knowledge),
    scorer: createScorer(weights),
    chains: weights.transitions.map(chainOf),
    powers: weights.scale.map(powersOf),
  }
}

function chainOf(transitions: Float64Array): Chain {
  const chain = createChain()
  setTransitions(chain, transitions)
  return chain
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
  const sums = new Int32Array(candidatesIn(stretches) * SUMS)
  const first = firstStage(recogniser, view, stretches, sums)
  const names: FoundName[] = []
  const collectNames = (chain: Chain, from: number, length: number): void => collect(chain, from, length, names)
  if (scorer.weights.transitions.length === 1) {
    decode(recogniser, stretches, sums, 0, null, collectNames)
    return names
  }
  const evidence = gatherSecondLook(view, words, first)
  const worth = (from: number, to: number): boolean => mayHoldName(first, from, to)
  decode(recogniser, stretches, sums, 1, { worth, complete: (token, row) => addSecond(scorer, evidence, token, sums, row) }, collectNames)
  return names
}

/** What the first stage alone decides: the second is trained on it. */
export function lookOnce(recogniser: Recogniser, segmented: Segmented): FirstLook {
  const view = freshView(recogniser, segmented)
  const stretches = stretchesOf(view)
  return firstStage(recogniser, view, stretches, new Int32Array(candidatesIn(stretches) * SUMS))
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

function candidatesIn(stretches: readonly number[]): number {
  let tokens = 0
  for (let index = 0; index < stretches.length; index += 2) tokens += (stretches[index + 1] ?? 0) - (stretches[index] ?? 0)
  return tokens
}

function firstStage(recogniser: Recogniser, view: View, stretches: readonly number[], sums: Int32Array): FirstLook {
  const { scorer, words } = recogniser
  const first = emptyFirstLook(view.count)
  let row = 0
  for (let index = 0; index < stretches.length; index += 2) {
    const from = stretches[index] ?? 0
    const to = stretches[index + 1] ?? 0
    sumTokens(scorer, view, words, from, to, sums, row)
    row += (to - from) * SUMS
  }
  decode(recogniser, stretches, sums, 0, null, (chain, from, length) => noteFirstLook(first, chain.marginal, labels, from, length))
  return first
}

let room = new Float64Array(256 * LABELS)
let labels = new Uint8Array(256)

/** What the second stage adds to the first. */
interface SecondStage {
  /** Whether a stretch is worth a second look. */
  readonly worth: (from: number, to: number) => boolean
  /** Adds the features of the second stage to a token's sums. */
  readonly complete: (token: number, row: number) => void
}

/** Finds the best labels of every stretch, into `labels`, and hands the stretch on with the chain, which has summed its paths. */
function decode(
  { chains, powers, scorer }: Recogniser,
  stretches: readonly number[],
  sums: Int32Array,
  stage: number,
  second: SecondStage | null,
  take: (chain: Chain, from: number, length: number) => void,
): void {
  const transitions = scorer.weights.transitions[stage]
  const scale = scorer.weights.scale[stage] ?? 0
  const chain = chains[stage]
  const ofStage = powers[stage]
  if (transitions === undefined || chain === undefined || ofStage === undefined) return
  let row = 0
  for (let index = 0; index < stretches.length; index += 2) {
    const from = stretches[index] ?? 0
    const to = stretches[index + 1] ?? 0
    const length = to - from
    if (second !== null && !second.worth(from, to)) {
      row += length * SUMS
      continue
    }
    if (length > labels.length) {
      room = new Float64Array(length * 2 * LABELS)
      labels = new Uint8Array(length * 2)
    }
    makeRoom(chain, length)
    for (let token = 0; token < length; token++) {
      second?.complete(from + token, row + token * SUMS)
      readPotentials(sums, row + token * SUMS, stage, ofStage, chain.potential, token * LABELS)
    }
    sumPotentials(chain, length)
    if (!surePath(chain, length, labels)) {
      for (let token = 0; token < length; token++) readScores(sums, row + token * SUMS, stage, scale, room, token * LABELS)
      bestPath(chain, room, transitions, length, labels)
    }
    row += length * SUMS
    take(chain, from, length)
  }
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
