import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { f1, noScore, type Score } from '../evaluate/score.ts'
import { readModel } from '../recognise/names/model.ts'
import { createRecogniser, recogniseNames } from '../recognise/names/recogniser.ts'
import { createWords } from '../recognise/names/words.ts'
import { readClasses } from './classes.ts'
import { type Annotated, isTest, readAuthored, readTagged } from './corpora.ts'
import { type Trained, trainCrf } from './crf.ts'
import { buildKnowledge } from './knowledge.ts'
import { readDictionary, readLists } from './lists.ts'
import { writeModel } from './model-file.ts'
import { addDocument, emptySequences } from './sequences.ts'

const folder = process.argv[2] ?? '../shared'
const root = new URL('../../', import.meta.url)
const data = (name: string): URL => new URL(`src/data/${name}`, root)
const started = performance.now()
const log = (line: string): void => console.log(`${((performance.now() - started) / 1000).toFixed(1).padStart(7)} s  ${line}`)

const authored = readAuthored(new URL('tests/corpus', root).pathname, 'authored')
const trainFolder = join(folder, 'corpora/train')
const others = readdirSync(trainFolder)
  .filter(file => /\.jsonl(\.gz)?$/.test(file))
  .sort()
  .flatMap(file => readTagged(join(trainFolder, file)))
const skip = new Set((process.env['SKIP'] ?? '').split(','))
const training: Annotated[] = [...authored.filter(({ name }) => !isTest(name)), ...others.filter(({ corpus }) => !skip.has(corpus))]
log(`${training.length} documents`)

const knowledge = buildKnowledge(
  readClasses(readFileSync(data('names.classes.bin'))),
  readDictionary(),
  readLists(join(folder, 'gazetteers'), data('known-organizations.tsv').pathname),
  training,
)
log('knowledge')
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
const weights: Readonly<Record<string, number>> = { authored: 2, gmb: 0.4, redocred: 0.5, crossner: 0.5 }
const sequences = emptySequences()
const words = createWords(knowledge)
for (const [index, document] of training.entries()) addDocument(sequences, document, index, words, null)
log(`features of ${sequences.label.length} tokens: ${sequences.featureStart.at(-1)}`)
const number = (name: string, other: number): number => Number(process.env[name] ?? other)
const stage: Trained = trainCrf(
  sequences,
  document => groups[training[document]?.corpus ?? ''] ?? 3,
  document => weights[training[document]?.corpus ?? ''] ?? 1,
  4,
  { epochs: number('EPOCHS', 6), rate: number('RATE', 0.1), l1: number('L1', 0.0002), leastCount: number('LEAST', 3), log },
)
const none = { from: [0, 1], to: [0, 1] }
const file = writeModel(knowledge, [stage], [number('ROWS', 400_000)], { person: none, organization: none })
const out = process.env['OUT'] ?? data('names.model.bin').pathname
writeFileSync(out, file)
log(`${file.length} bytes`)

const loaded = performance.now()
const recogniser = createRecogniser(readModel(readFileSync(out)))
log(
  `loaded in ${(performance.now() - loaded).toFixed(0)} ms, ${recogniser.model.stages.map(({ rows, weights: w }) => `${w.length / 13} rows of ${rows.length}`).join(', ')}`,
)
evaluate(
  'authored test',
  authored.filter(({ name }) => isTest(name)),
)
const devFolder = join(folder, 'corpora/dev')
if (existsSync(devFolder)) {
  for (const file of readdirSync(devFolder)
    .filter(name => name.endsWith('.jsonl.gz'))
    .sort())
    evaluate(file, readTagged(join(devFolder, file)))
}

function evaluate(name: string, documents: readonly Annotated[]): void {
  const scores: Record<string, Score> = { person: noScore(), organization: noScore(), place: noScore() }
  let tokens = 0
  const before = performance.now()
  for (const { segmented, names } of documents) {
    tokens += segmented.tokens.count
    const wanted = new Set(names.map(({ kind, start, end }) => `${kind} ${start} ${end}`))
    for (const { kind } of names) (scores[kind] ?? noScore()).wanted++
    for (const { kind, from, to } of recogniseNames(recogniser, segmented).names) {
      const score = scores[kind] ?? noScore()
      score.found++
      if (wanted.has(`${kind} ${segmented.tokens.start[from]} ${segmented.tokens.end[to - 1]}`)) score.right++
    }
  }
  const speed = tokens / (performance.now() - before)
  const parts = Object.entries(scores).map(
    ([kind, score]) =>
      `${kind} ${f1(score).toFixed(1)} (${((100 * score.right) / score.found).toFixed(1)}/${((100 * score.right) / score.wanted).toFixed(1)})`,
  )
  log(`${name.padEnd(24)} ${parts.join('  ')}  ${speed.toFixed(0)}k tokens/s`)
}
