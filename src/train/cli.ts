import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { readModel } from '../recognise/names/model.ts'
import { adaptStages } from './adapt.ts'
import { fitCalibration } from './calibrate.ts'
import { readClasses } from './classes.ts'
import { type Annotated, isTest } from './corpora.ts'
import { buildKnowledge } from './knowledge.ts'
import { readDictionary, readLists } from './lists.ts'
import { writeModel } from './model-file.ts'
import { type Source, sourceOf } from './provenance.ts'
import { gatherAuthored, gatherLists, gatherTagged } from './sources.ts'
import { scoreNames } from './test.ts'
import { type TrainedStages, trainingOptions, trainingSummary, trainStages } from './train-model.ts'

const help = `npm run train -- FOLDER [--out MODEL] [--rows N]
  FOLDER with corpora/train/*.jsonl.gz and gazetteers/: trains from nothing, together with tests/corpus
  FOLDER with your own annotated documents (.txt as in tests/corpus/GUIDE.md, or .jsonl with {doc, tokens, tags}):
  the present model learns on from them; a tenth of them, by name, is left out to test on
`

const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: { out: { type: 'string' }, rows: { type: 'string' }, help: { type: 'boolean', default: false } },
})
const path = (name: string): string => fileURLToPath(new URL(`../../${name}`, import.meta.url))
const out = options.out ?? path('src/data/names.model.bin')
const started = performance.now()
const log = (line: string): void => console.log(`${((performance.now() - started) / 1000).toFixed(0).padStart(5)} s  ${line}`)
/** As much as fits into five megabytes. */
const pruning = { mostRows: Number(options.rows ?? 280_000), power: 0.5, leastEffect: 0.15 }

const folder = positionals[0]
if (folder === undefined || options.help || !existsSync(folder)) {
  console.log(help)
  process.exitCode = options.help ? 0 : 2
} else if (existsSync(join(folder, 'corpora/train'))) trainAnew(folder)
else learnOn(folder)

function trainAnew(from: string): void {
  const authored = gatherAuthored(path('tests/corpus'), 'authored')
  const others = gatherTagged(join(from, 'corpora/train'))
  const training = [...authored.documents.filter(({ name }) => !isTest(name)), ...others.documents]
  log(`${training.length} documents`)
  const organizations = path('src/data/known-organizations.tsv')
  const classes = path('src/data/names.classes.bin')
  const knowledge = buildKnowledge(
    readClasses(readFileSync(classes)),
    readDictionary(),
    readLists(join(from, 'gazetteers'), organizations),
    training,
  )
  const trained = trainStages(training, knowledge, trainingOptions(log))
  const sources = [
    ...authored.sources,
    ...others.sources,
    ...gatherLists(join(from, 'gazetteers')),
    sourceOf('known-organizations.tsv', [organizations]),
    sourceOf('names.classes.bin', [classes]),
    sourceOf('compromise lexicon', []),
  ]
  finish(
    knowledge,
    trained,
    authored.documents.filter(({ name }) => isTest(name)),
    sources,
    null,
  )
}

function learnOn(own: string): void {
  const before = readFileSync(path('src/data/names.model.bin'))
  const model = readModel(before)
  const text = gatherAuthored(own, 'own')
  const tagged = gatherTagged(own)
  const documents = [...text.documents, ...tagged.documents]
  const test = documents.filter(({ name }) => isTest(name))
  log(`${documents.length} documents, ${test.length} of them to test on`)
  log(`before: ${scoreNames(before, test).line}`)
  const replay = gatherAuthored(path('tests/corpus'), 'authored')
  const trained = adaptStages(
    model,
    documents.filter(({ name }) => !isTest(name)),
    replay.documents.filter(({ name }) => !isTest(name)),
    log,
  )
  finish(
    model.knowledge,
    trained,
    test,
    [...text.sources, ...tagged.sources, ...replay.sources, sourceOf('the model before', [path('src/data/names.model.bin')])],
    model.calibration,
  )
}

type Knowledge = Parameters<typeof writeModel>[0]
type Calibrations = Parameters<typeof writeModel>[3]

function finish(
  knowledge: Knowledge,
  { stages, trials }: TrainedStages,
  test: readonly Annotated[],
  sources: readonly Source[],
  kept: Calibrations | null,
): void {
  const calibration = kept ?? { person: fitCalibration(trials.person), organization: fitCalibration(trials.organization) }
  const file = writeModel(knowledge, stages, pruning, calibration)
  const { line, scores } = scoreNames(file, test)
  log(`${file.length} bytes`)
  log(`test: ${line}`)
  writeFileSync(out, file)
  const provenance = {
    model: { bytes: file.length, features: stages.map(({ features }) => features.length), pruning },
    options: trainingSummary,
    scores,
    sources,
  }
  writeFileSync(out.replace(/\.bin$/, '.json'), `${JSON.stringify(provenance, null, 2)}\n`)
  log(`written to ${out}`)
}
