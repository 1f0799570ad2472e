import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { plainSettings } from '../types.ts'
import { baselineLines, changesSince } from './baseline.ts'
import { calibrationBins, calibrationError } from './calibration.ts'
import { belowFloors, type Floors, figuresOf, raised } from './floors.ts'
import { goldIn, ownTestSet } from './gold-sets.ts'
import { judge, type Verdict } from './measure.ts'
import { judgePeer } from './peer.ts'
import { scoreRelations } from './relation-scores.ts'
import { calibrationTable, errorLines, familyTable, groupTable, scoreTable } from './report.ts'

const help = `npm run eval -- [options]
  --on FOLDER   other gold than the own test set: .txt as in tests/corpus/GUIDE.md, or .jsonl(.gz) with {doc, tokens, tags}
  --errors      list every mention that is not right
  --no-peer     leave out compromise
  --quiet       say only which floors do not hold
  --update      write the present verdicts as the new baseline of gains and losses
  --raise       raise the floors to the present figures
`

const { values: options } = parseArgs({
  options: {
    on: { type: 'string' },
    errors: { type: 'boolean', default: false },
    quiet: { type: 'boolean', default: false },
    'no-peer': { type: 'boolean', default: false },
    update: { type: 'boolean', default: false },
    raise: { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  },
})

const path = (name: string): string => fileURLToPath(new URL(`../../tests/${name}`, import.meta.url))
const baselineFile = path('evaluate/baseline.tsv')
const floorsFile = path('evaluate/floors.json')
const relationFloorsFile = path('evaluate/relation-floors.json')
const print = (lines: readonly string[]): void => {
  if (!options.quiet) console.log(`${lines.join('\n')}\n`)
}

if (options.help) console.log(help)
else process.exitCode = evaluate()

function evaluate(): number {
  const own = options.on === undefined
  const gold = options.on === undefined ? ownTestSet(path('corpus')) : goldIn(options.on)
  if (gold.length === 0) {
    console.error(`Nothing to evaluate on in ${options.on ?? 'tests/corpus'}.`)
    return 2
  }
  const verdicts = gold.flatMap(each => judge(each, plainSettings))
  const names = verdicts.filter(({ kind }) => kind === 'person' || kind === 'organization')
  print([`${gold.length} documents, ${gold.reduce((sum, { segmented }) => sum + segmented.tokens.count, 0)} tokens`])
  print(scoreTable('entity-ledger', verdicts, own ? undefined : shownKinds(verdicts)))
  if (!options['no-peer'] && !options.quiet) print(scoreTable('compromise', gold.flatMap(judgePeer), ['organization', 'person']))
  print(groupTable(verdicts))
  print(familyTable(verdicts))
  const bins = calibrationBins(names)
  print(calibrationTable(bins, calibrationError(bins)))
  if (options.errors) print(errorLines(verdicts))
  return own ? Math.max(compare(verdicts), compareRelations()) : 0
}

/** Linking and statements, with floors of their own for the test part. */
function compareRelations(): number {
  const parts = scoreRelations()
  for (const { lines } of parts) print(lines)
  return holdFloors(relationFloorsFile, parts.find(({ part }) => part === 'test')?.figures ?? {})
}

function shownKinds(verdicts: readonly Verdict[]): readonly Verdict['kind'][] {
  return [...new Set(verdicts.map(({ kind }) => kind))].sort()
}

function compare(verdicts: readonly Verdict[]): number {
  if (existsSync(baselineFile)) {
    const changes = changesSince(
      readFileSync(baselineFile, 'utf8')
        .split('\n')
        .filter(line => line !== ''),
      verdicts,
    )
    const gains = changes.filter(({ gain }) => gain)
    print([
      `${gains.length} gains and ${changes.length - gains.length} losses against the baseline`,
      ...changes.map(({ gain, line }) => `  ${gain ? '+' : '-'} ${line}`),
    ])
  }
  const figures = figuresOf(verdicts)
  if (options.update) writeFileSync(baselineFile, `${baselineLines(verdicts).join('\n')}\n`)
  return holdFloors(floorsFile, figures)
}

function holdFloors(file: string, figures: Floors): number {
  const floors: Floors = existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Floors) : {}
  if (options.raise) writeFileSync(file, `${JSON.stringify(raised(floors, figures), null, 2)}\n`)
  const below = belowFloors(floors, figures)
  for (const line of below) console.error(line)
  return below.length > 0 ? 1 : 0
}
