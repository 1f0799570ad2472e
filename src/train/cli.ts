import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { readModel } from '../recognise/names/model.ts'
import { createRecogniser } from '../recognise/names/recogniser.ts'
import { adaptStages } from './adapt.ts'
import { fitCalibration, trialsOf } from './calibrate.ts'
import { readClasses } from './classes.ts'
import { type Annotated, isForCalibration, isForTraining, isTest } from './corpora.ts'
import { buildKnowledge } from './knowledge.ts'
import { readDictionary, readLists, readNamePool } from './lists.ts'
import { noPruning, writeModel } from './model-file.ts'
import { type Source, sha256, sourceOf } from './provenance.ts'
import { gatherAuthored, gatherLists, gatherTagged } from './sources.ts'
import { scoreNames } from './test.ts'
import { trainingOptions, trainingSummary, trainStages } from './train-model.ts'

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
/** As many rows as half a million slots hold at half full: the next larger table is a fifth slower, and more rows find no more names. */
const pruning = { mostRows: Number(options.rows ?? 262_000), power: 0.5, leastEffect: 0.2 }

const even = { from: [0, 1], to: [0, 1] }

const folder = positionals[0]
if (folder === undefined || options.help || !existsSync(folder)) {
  console.log(help)
  process.exitCode = options.help ? 0 : 2
} else if (existsSync(join(folder, 'corpora/train'))) trainAnew(folder)
else learnOn(folder)

function trainAnew(from: string): void {
  const authored = gatherAuthored(path('tests/corpus'), 'authored')
  const others = gatherTagged(join(from, 'corpora/train'))
  const training = [...authored.documents.filter(({ name }) => isForTraining(name)), ...others.documents]
  log(`${training.length} documents`)
  const own = {
    organizations: path('src/data/known-organizations.tsv'),
    people: path('src/data/names.known-people.tsv'),
    things: path('src/data/names.known-things.tsv'),
  }
  const classes = path('src/data/names.classes.bin')
  const knowledge = buildKnowledge(readClasses(readFileSync(classes)), readDictionary(), readLists(join(from, 'gazetteers'), own), training)
  const stages = trainStages(training, knowledge, readNamePool(join(from, 'gazetteers'), own), trainingOptions(log))
  const sources = [
    ...authored.sources,
    ...others.sources,
    ...gatherLists(join(from, 'gazetteers')),
    sourceOf('known-organizations.tsv', [own.organizations]),
    sourceOf('names.known-people.tsv', [own.people]),
    sourceOf('names.known-things.tsv', [own.things]),
    sourceOf('names.classes.bin', [classes]),
    sourceOf('compromise lexicon', []),
  ]
  const raw = createRecogniser(readModel(writeModel(knowledge, stages, pruning, { person: even, organization: even })))
  const trials = trialsOf(
    raw,
    authored.documents.filter(({ name }) => isForCalibration(name)),
  )
  const calibration = { person: fitCalibration(trials.person), organization: fitCalibration(trials.organization) }
  finish(
    writeModel(knowledge, stages, pruning, calibration),
    authored.documents.filter(({ name }) => isTest(name)),
    sources,
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
  const stages = adaptStages(
    model,
    documents.filter(({ name }) => !isTest(name)),
    replay.documents.filter(({ name }) => !isTest(name)),
    log,
  )
  // What the model knew stays, whatever is new comes to it: the file may grow beyond its five megabytes.
  const file = writeModel(model.knowledge, stages, noPruning, model.calibration)
  finish(file, test, [
    ...text.sources,
    ...tagged.sources,
    ...replay.sources,
    sourceOf('the model before', [path('src/data/names.model.bin')]),
  ])
}

/** Writes the model, and beside it what it was made from and how it does on documents that it has not seen. */
function finish(file: Buffer, test: readonly Annotated[], sources: readonly Source[]): void {
  const { line, scores } = scoreNames(file, test)
  log(`${file.length} bytes`)
  log(`test: ${line}`)
  writeFileSync(out, file)
  const provenance = { model: { bytes: file.length, sha256: sha256(file) }, training: { ...trainingSummary, pruning }, scores, sources }
  writeFileSync(out.replace(/\.bin$/, '.json'), `${JSON.stringify(provenance, null, 2)}\n`)
  log(`written to ${out}`)
}
