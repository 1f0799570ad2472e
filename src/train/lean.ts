import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { months, weekdays } from '../data/calendar-words.ts'
import { type GoldSpan, readGold } from '../evaluate/gold.ts'
import { civil, dayNumber, isDay, parseIsoDay, weekdayOf } from '../recognise/dates/calendar.ts'
import { lexemesOf } from '../recognise/dates/lexemes.ts'
import { type Grain, leanFeatures } from '../recognise/dates/resolve/lean.ts'
import { segment } from '../segment/index.ts'
import type { Document } from '../types.ts'

/**
 * Learns src/data/lean-weights.tsv: whether "Friday", "March" or "5 May" without a year means the last one or the next. Run after `npm run build`:
 *   node dist/train/lean.js tests/corpus          prints the accuracy by five-fold cross-validation over documents
 *   node dist/train/lean.js tests/corpus write    writes the weights
 */

interface Example {
  readonly document: string
  readonly ahead: boolean
  readonly features: readonly string[]
}

// Chosen by cross-validation.
const L2 = 0.02
const LEAST_DOCUMENTS = 3
const EPOCHS = 60
const RATE = 0.25
const FOLDS = 5

/** Where the next one is and whether the annotation means it; null when it means neither the last nor the next. */
interface Choice {
  readonly grain: Grain
  readonly days: number
  readonly ahead: boolean
}

function weekdayChoice(weekday: number, published: number, value: string): Choice | null {
  const meant = parseIsoDay(value)
  const back = (weekdayOf(published) - weekday + 7) % 7
  if (meant === null || back === 0) return null
  const days = 7 - back
  return meant === published + days || meant === published - back ? { grain: 'weekday', days, ahead: meant > published } : null
}

function monthChoice(month: number, published: number, value: string): Choice | null {
  const meant = /^(\d{4})-\d\d$/.exec(value)
  const own = civil(published)
  if (meant === null || month === own.month) return null
  const next = month > own.month ? own.year : own.year + 1
  const year = Number(meant[1])
  if (year !== next && year !== next - 1) return null
  return { grain: 'month', days: dayNumber(next, month, 1) - published, ahead: year === next }
}

function dayChoice(month: number, day: number, published: number, value: string): Choice | null {
  const meant = parseIsoDay(value)
  const { year } = civil(published)
  const days = [year - 1, year, year + 1].filter(each => isDay(each, month, day)).map(each => dayNumber(each, month, day))
  const past = days.filter(each => each < published).at(-1)
  const next = days.find(each => each > published)
  if (past === undefined || next === undefined || days.includes(published) || (meant !== past && meant !== next)) return null
  return { grain: 'day', days: next - published, ahead: meant === next }
}

function choiceOf(text: string, published: number, value: string): Choice | null {
  const word = text.toLowerCase().replace(/\.$/, '')
  const weekday = weekdays[word]
  if (weekday !== undefined) return weekdayChoice(weekday, published, value)
  const month = months[word]
  if (month !== undefined) return monthChoice(month, published, value)
  const parts = /^(?:([a-z]+)\.? (\d{1,2})(?:st|nd|rd|th)?|(\d{1,2})(?:st|nd|rd|th)? ([a-z]+))\.?$/.exec(word)
  const named = months[parts?.[1] ?? parts?.[4] ?? '']
  return parts === null || named === undefined ? null : dayChoice(named, Number(parts[2] ?? parts[3]), published, value)
}

function examplesOf(name: string, file: string): readonly Example[] {
  const gold = readGold(name, file)
  const published = parseIsoDay(gold.date)
  if (published === null) return []
  const segmented = segment({ text: gold.text } as Document)
  return gold.spans.flatMap(({ kind, start, end, value }: GoldSpan) => {
    const choice = kind === 'date' && value !== null ? choiceOf(gold.text.slice(start, end), published, value) : null
    const sentence = segmented.sentences.find(each => each.start <= start && end <= each.end)
    if (choice === null || sentence === undefined) return []
    const surroundings = { text: gold.text, lexemes: lexemesOf(segmented, sentence), start, end }
    return [{ document: name, ahead: choice.ahead, features: leanFeatures(surroundings, choice.grain, choice.days) }]
  })
}

/** Logistic regression with AdaGrad; the order of visits is fixed. */
function train(examples: readonly Example[]): ReadonlyMap<string, number> {
  const documents = new Map<string, Set<string>>()
  for (const { document, features } of examples)
    for (const feature of features) documents.set(feature, (documents.get(feature) ?? new Set<string>()).add(document))
  const weights = new Map<string, number>([['bias', 0]])
  for (const [feature, seen] of documents) if (seen.size >= LEAST_DOCUMENTS) weights.set(feature, 0)
  const squares = new Map<string, number>()
  const rows = examples.map(({ ahead, features }) => ({
    target: ahead ? 1 : 0,
    features: ['bias', ...new Set(features)].filter(feature => weights.has(feature)),
  }))
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    for (let visit = 0; visit < rows.length; visit++) {
      const row = rows[(visit * 7919 + epoch * 104729) % rows.length]
      if (row === undefined) continue
      const error = probability(weights, row.features) - row.target
      for (const feature of row.features) {
        const weight = weights.get(feature) ?? 0
        const gradient = error + L2 * weight
        const square = (squares.get(feature) ?? 1e-6) + gradient * gradient
        squares.set(feature, square)
        weights.set(feature, weight - (RATE * gradient) / Math.sqrt(square))
      }
    }
  }
  return weights
}

function probability(weights: ReadonlyMap<string, number>, features: readonly string[]): number {
  let sum = 0
  for (const feature of features) sum += weights.get(feature) ?? 0
  return 1 / (1 + Math.exp(-sum))
}

function accuracy(examples: readonly Example[]): number {
  const documents = [...new Set(examples.map(({ document }) => document))].sort()
  const foldOf = new Map(documents.map((document, index) => [document, index % FOLDS]))
  let right = 0
  for (let fold = 0; fold < FOLDS; fold++) {
    const weights = train(examples.filter(({ document }) => foldOf.get(document) !== fold))
    for (const { document, ahead, features } of examples)
      if (foldOf.get(document) === fold && probability(weights, ['bias', ...new Set(features)]) > 0.5 === ahead) right++
  }
  return right / examples.length
}

const [corpus = 'tests/corpus', action] = process.argv.slice(2)
const sets = readdirSync(corpus, { withFileTypes: true }).filter(each => each.isDirectory())
const files = sets.flatMap(({ name }) => readdirSync(`${corpus}/${name}`).map(file => `${name}/${file}`)).sort()
const examples = files.flatMap(name => examplesOf(name, readFileSync(`${corpus}/${name}`, 'utf8')))
if (action === 'write') {
  const rows = [...train(examples)]
    .filter(([feature, weight]) => feature === 'bias' || Math.abs(weight) >= 0.05)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([feature, weight]) => `${feature}\t${weight.toFixed(2)}`)
  const head =
    '# Does a date that comes round again look ahead? Weights of a logistic model, learnt from tests/corpus by src/train/lean.ts.'
  writeFileSync(new URL('../../src/data/lean-weights.tsv', import.meta.url), `${[head, ...rows].join('\n')}\n`)
}
console.log(`${examples.length} examples, ${(100 * accuracy(examples)).toFixed(1)} % right in cross-validation`)
