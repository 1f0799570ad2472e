import { readdirSync, readFileSync } from 'node:fs'
import { summarise } from '../journal/index.ts'
import { createLinker, link } from '../link/index.ts'
import { relate } from '../relate/index.ts'
import { type Analysis, plainSettings } from '../types.ts'
import { asRecognised } from './as-recognised.ts'
import type { Floors } from './floors.ts'
import { readGold } from './gold.ts'
import { bCubed, type Clustered, clusterAcross, clusterWithin, pairwise, type Score, score } from './linking.ts'
import { type GoldRelations, type Part, partOf, readRelations, readSame } from './relation-gold.ts'
import { type Tally, tallyAffiliations, tallyFigures, tallyQuotes } from './statements.ts'

const corpus = new URL('../../tests/corpus/', import.meta.url)

/** Scores of one part of the documents with marked relations. */
export interface RelationScores {
  readonly part: Part
  readonly lines: readonly string[]
  /** The figures that floors hold, by name. */
  readonly figures: Floors
  readonly errors: readonly string[]
}

interface Analysed {
  readonly part: Part
  readonly relations: GoldRelations
  readonly analysis: Analysis
}

/** Linking and statements on annotated names, part by part. */
export function scoreRelations(): readonly RelationScores[] {
  const same = readSame(readFileSync(new URL('links/same.tsv', corpus), 'utf8'))
  const analysed = readdirSync(new URL('links/', corpus))
    .filter(file => file.endsWith('.txt'))
    .sort()
    .flatMap(file =>
      readRelations(readFileSync(new URL(`links/${file}`, corpus), 'utf8')).map(relations =>
        analyse(partOf(file, relations.name), relations),
      ),
    )
  const whole = analysed.filter(({ relations }) => !relations.onlyQuotations)
  // Fresh documents are linked among all others, and change nothing of how the others are linked and scored.
  const [older, every] = [
    clusters(
      whole.filter(({ part }) => part !== 'fresh'),
      same,
    ),
    clusters(whole, same),
  ]

  return (['open', 'test', 'fresh'] as const).map(part => {
    const across = part === 'fresh' ? every : older
    const all = analysed.filter(each => each.part === part)
    const documents = all.filter(({ relations }) => !relations.onlyQuotations)
    const inPart = new Set(documents.map(({ relations }) => relations.name))
    const within = documents.map(({ analysis, relations }) => clusterWithin(analysis, relations))
    const forms = pairwise(within.flat(), (a, b) => a.document === b.document && a.label !== b.label)
    const pairs = pairwise(across, (a, b) => a.document !== b.document && (inPart.has(a.document) || inPart.has(b.document)))
    const affiliations = documents.map(({ analysis, relations }) => tallyAffiliations(analysis, relations))
    const quotes = all.map(({ analysis, relations }) => tallyQuotes(analysis, relations))
    const figures = documents.map(({ analysis, relations }) => tallyFigures(analysis, relations))
    const sum = (pick: (tally: (typeof figures)[number]) => number) => figures.reduce((total, tally) => total + pick(tally), 0)
    const amounts = sum(tally => tally.amounts)
    const subject = (100 * sum(tally => tally.subjects)) / amounts
    const owner = (100 * sum(tally => tally.owners)) / amounts
    const scores: readonly (readonly [string, Score, number])[] = [
      ['linking within documents, pairs of mentions', pairwise(within.flat(), (a, b) => a.document === b.document), within.flat().length],
      ['linking within documents, pairs of different forms', forms, 0],
      ['linking within documents, B³', bCubed(within.flat()), 0],
      ['linking across documents, pairs', pairs, across.length],
      ['linking across documents, B³', bCubed(across.filter(({ document }) => inPart.has(document))), 0],
      ['affiliations', ...total(affiliations)],
      ['quotations', ...total(quotes)],
      ['periods of figures', ...total(figures.map(({ periods }) => periods))],
    ]
    return {
      part,
      lines: [
        `${part} part: ${documents.length} documents, of ${all.length - documents.length} more the quotations`,
        ...scores.map(line),
        `  figures: subject ${subject.toFixed(1)}, owner ${owner.toFixed(1)} of ${amounts}`,
      ],
      figures: {
        ...Object.fromEntries(
          scores.flatMap(([name, { precision, recall }]) => [
            [`${name}: P`, precision],
            [`${name}: R`, recall],
          ]),
        ),
        'figures: subject': subject,
        'figures: owner': owner,
      },
      errors: [...forms.errors, ...pairs.errors, ...[...affiliations, ...quotes, ...figures].flatMap(({ errors }) => errors)],
    }
  })
}

function analyse(part: Part, relations: GoldRelations): Analysed {
  const document = readGold(relations.name, readFileSync(new URL(`${relations.name}.txt`, corpus), 'utf8'))
  return { part, relations, analysis: summarise(relate(link(asRecognised(document), plainSettings))) }
}

/** The forms of documents that are linked with one another. */
function clusters(documents: readonly Analysed[], same: ReadonlyMap<string, string>): readonly Clustered[] {
  const linker = createLinker(plainSettings)
  for (const { analysis } of documents) linker.add(analysis)
  const resolved = linker.finish()
  return documents.flatMap(({ analysis, relations }) => clusterAcross(analysis, relations, same, resolved.entityOf))
}

function total(tallies: readonly Tally[]): readonly [Score, number] {
  const sum = (pick: (tally: Tally) => number) => tallies.reduce((all, tally) => all + pick(tally), 0)
  const wanted = sum(tally => tally.wanted)
  return [
    score(
      sum(tally => tally.right),
      sum(tally => tally.found),
      wanted,
    ),
    wanted,
  ]
}

function line([name, { precision, recall, f1 }, count]: readonly [string, Score, number]): string {
  const of = count > 0 ? ` (${count})` : ''
  return `  ${name}: P ${precision.toFixed(1)} R ${recall.toFixed(1)} F1 ${f1.toFixed(1)}${of}`
}
