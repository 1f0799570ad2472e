import { readdirSync, readFileSync } from 'node:fs'
import { summarise } from '../journal/index.ts'
import { createLinker, link } from '../link/index.ts'
import { relate } from '../relate/index.ts'
import { type Analysis, plainSettings } from '../types.ts'
import { asRecognised } from './as-recognised.ts'
import { readGold } from './gold.ts'
import { bCubed, clusterAcross, clusterWithin, pairwise, type Score, score } from './linking.ts'
import { type GoldRelations, isTestPart, readRelations, readSame } from './relation-gold.ts'
import { type Tally, tallyAffiliations, tallyFigures, tallyQuotes } from './statements.ts'

/** `node dist/evaluate/relations.js [--errors]`: scores linking and statements on the annotated names; errors are shown of the open part only. */
const corpus = new URL('../../tests/corpus/', import.meta.url)
const settings = plainSettings

const gold = readdirSync(new URL('links/', corpus))
  .filter(file => file.endsWith('.txt'))
  .sort()
  .flatMap(file => readRelations(readFileSync(new URL(`links/${file}`, corpus), 'utf8')))

const same = readSame(readFileSync(new URL('links/same.tsv', corpus), 'utf8'))

const analysed = gold.map((relations): { readonly relations: GoldRelations; readonly analysis: Analysis } => {
  const document = readGold(relations.name, readFileSync(new URL(`${relations.name}.txt`, corpus), 'utf8'))
  return { relations, analysis: summarise(relate(link(asRecognised(document), settings))) }
})

const whole = analysed.filter(({ relations }) => !relations.onlyQuotations)
const linker = createLinker(settings)
for (const { analysis } of whole) linker.add(analysis)
const resolved = linker.finish()

for (const test of [false, true]) {
  const all = analysed.filter(({ relations }) => isTestPart(relations.name) === test)
  const part = all.filter(({ relations }) => !relations.onlyQuotations)
  const inPart = new Set(part.map(({ relations }) => relations.name))
  const show = process.argv.includes('--errors') && !test
  process.stdout.write(`${test ? 'test' : 'open'} part: ${part.length} documents, of ${all.length - part.length} more the quotations\n`)

  const within = part.map(({ analysis, relations }) => clusterWithin(analysis, relations))
  const mentions = pairwise(within.flat(), (a, b) => a.document === b.document)
  line('linking within documents, pairs of mentions', mentions, within.flat().length)
  const forms = pairwise(within.flat(), (a, b) => a.document === b.document && a.label !== b.label)
  line('linking within documents, pairs of different forms', forms, 0)
  line('linking within documents, B³', bCubed(within.flat()), 0)
  const across = whole.flatMap(({ analysis, relations }) => clusterAcross(analysis, relations, same, resolved.entityOf))
  const pairs = pairwise(across, (a, b) => a.document !== b.document && (inPart.has(a.document) || inPart.has(b.document)))
  line('linking across documents, pairs', pairs, across.length)
  line('linking across documents, B³', bCubed(across.filter(({ document }) => inPart.has(document))), 0)
  const affiliations = part.map(({ analysis, relations }) => tallyAffiliations(analysis, relations))
  tallied('affiliations', affiliations)
  const quotes = all.map(({ analysis, relations }) => tallyQuotes(analysis, relations))
  tallied('quotations', quotes)
  const figures = part.map(({ analysis, relations }) => tallyFigures(analysis, relations))
  const sum = (pick: (tally: (typeof figures)[number]) => number) => figures.reduce((total, tally) => total + pick(tally), 0)
  const amounts = sum(tally => tally.amounts)
  process.stdout.write(
    `  figures: subject ${((100 * sum(tally => tally.subjects)) / amounts).toFixed(1)}, owner ${((100 * sum(tally => tally.owners)) / amounts).toFixed(1)} of ${amounts}\n`,
  )
  tallied(
    'periods of figures',
    figures.map(({ periods }) => periods),
  )
  if (show)
    for (const error of [...forms.errors, ...pairs.errors, ...[...affiliations, ...quotes, ...figures].flatMap(({ errors }) => errors)])
      process.stdout.write(`    ${error}\n`)
}

function tallied(name: string, tallies: readonly Tally[]): void {
  const sum = (pick: (tally: Tally) => number) => tallies.reduce((total, tally) => total + pick(tally), 0)
  line(
    name,
    score(
      sum(tally => tally.right),
      sum(tally => tally.found),
      sum(tally => tally.wanted),
    ),
    sum(tally => tally.wanted),
  )
}

function line(name: string, { precision, recall, f1 }: Score, count: number): void {
  const of = count > 0 ? ` (${count})` : ''
  process.stdout.write(`  ${name}: P ${precision.toFixed(1)} R ${recall.toFixed(1)} F1 ${f1.toFixed(1)}${of}\n`)
}
