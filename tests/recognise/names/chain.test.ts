import { expect, test } from 'vitest'
import { bestPath, createChain, probabilityOf, setTransitions, sumPaths, surePath } from '../../../src/recognise/names/chain.ts'
import { closed, LABELS, OUTSIDE, opening, sources } from '../../../src/recognise/names/labels.ts'

const LENGTH = 3

/** Numbers that follow no pattern, the same in every run. */
const numbers = (count: number, seed: number): Float64Array =>
  Float64Array.from({ length: count }, (_, index) => Math.sin(seed + index * 12.9898) * 2)

const scores = numbers(LENGTH * LABELS, 1)
const transitions = numbers(LABELS * LABELS, 7)

/** Every label sequence that the scheme allows, with its score. */
function allPaths(): { labels: number[]; score: number }[] {
  let paths = opening.map(label => ({ labels: [label], score: (scores[label] ?? 0) + (transitions[label] ?? 0) }))
  for (let token = 1; token < LENGTH; token++) {
    paths = paths.flatMap(({ labels, score }) =>
      Array.from({ length: LABELS }, (_, label) => label)
        .filter(label => sources[label]?.includes(labels[token - 1] ?? 0))
        .map(label => ({
          labels: [...labels, label],
          score: score + (transitions[(labels[token - 1] ?? 0) * LABELS + label] ?? 0) + (scores[token * LABELS + label] ?? 0),
        })),
    )
  }
  return paths
    .filter(({ labels }) => closed.includes(labels[LENGTH - 1] ?? 0))
    .map(({ labels, score }) => ({ labels, score: score + (transitions[(labels[LENGTH - 1] ?? 0) * LABELS + OUTSIDE] ?? 0) }))
}

const paths = allPaths()
const total = paths.reduce((sum, { score }) => sum + Math.exp(score), 0)

test('the sum over all paths is that of their enumeration', () => {
  const chain = createChain()
  setTransitions(chain, transitions)
  expect(sumPaths(chain, scores, LENGTH)).toBeCloseTo(Math.log(total), 9)
})

test('marginals are the shares of the paths through a label', () => {
  const chain = createChain()
  setTransitions(chain, transitions)
  sumPaths(chain, scores, LENGTH)
  for (let token = 0; token < LENGTH; token++) {
    for (let label = 0; label < LABELS; label++) {
      const through = paths.filter(({ labels }) => labels[token] === label).reduce((sum, { score }) => sum + Math.exp(score), 0)
      expect(chain.marginal[token * LABELS + label]).toBeCloseTo(through / total, 9)
    }
  }
})

test('the best path is the best of all', () => {
  const labels = new Uint8Array(LENGTH)
  bestPath(createChain(), scores, transitions, LENGTH, labels)
  const best = paths.reduce((a, b) => (b.score > a.score ? b : a))
  expect([...labels]).toEqual(best.labels)
})

/** Scores in which one label of each token stands out by so much. */
function scoresAround(path: readonly number[], lead: number, seed: number): Float64Array {
  const around = numbers(LENGTH * LABELS, seed)
  for (const [token, label] of path.entries()) around[token * LABELS + label] = (around[token * LABELS + label] ?? 0) + lead
  return around
}

test.each([6, 8, 12])('a path that leads by %d is sure, and is the best', lead => {
  const chain = createChain()
  setTransitions(chain, transitions)
  let sure = 0
  for (const [seed, { labels: path }] of paths.entries()) {
    const around = scoresAround(path, lead, seed)
    sumPaths(chain, around, LENGTH)
    const labels = new Uint8Array(LENGTH)
    if (!surePath(chain, LENGTH, labels)) continue
    sure++
    const best = new Uint8Array(LENGTH)
    bestPath(chain, around, transitions, LENGTH, best)
    expect([...labels]).toEqual([...best])
  }
  expect(sure).toBeGreaterThan(paths.length / 2)
})

test('a path among equals is not sure', () => {
  const chain = createChain()
  setTransitions(chain, new Float64Array(LABELS * LABELS))
  sumPaths(chain, new Float64Array(LENGTH * LABELS), LENGTH)
  expect(surePath(chain, LENGTH, new Uint8Array(LENGTH))).toBe(false)
})

test('the probability of a stretch of labels is the share of the paths that hold it', () => {
  const chain = createChain()
  setTransitions(chain, transitions)
  sumPaths(chain, scores, LENGTH)
  const best = paths.reduce((a, b) => (b.score > a.score ? b : a))
  const holding = paths.filter(({ labels }) => labels[1] === best.labels[1] && labels[2] === best.labels[2])
  const share = holding.reduce((sum, { score }) => sum + Math.exp(score), 0) / total
  expect(probabilityOf(chain, Uint8Array.from(best.labels), 1, 3)).toBeCloseTo(share, 9)
})
