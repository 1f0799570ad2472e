import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { calibrated } from '../../src/recognise/names/calibration.ts'
import { readModel } from '../../src/recognise/names/model.ts'
import { createRecogniser, recogniseNames } from '../../src/recognise/names/recogniser.ts'
import { rewriteCase } from '../../src/train/augment.ts'
import { fitCalibration } from '../../src/train/calibrate.ts'
import { type Annotated, isTest, readAuthored, readTagged } from '../../src/train/corpora.ts'
import { buildKnowledge } from '../../src/train/knowledge.ts'
import { bareName, shortForm, tokensOf } from '../../src/train/lists.ts'
import { noPruning, writeModel } from '../../src/train/model-file.ts'
import { type NamePool, renameSome } from '../../src/train/rename.ts'
import { rollOf } from '../../src/train/roll.ts'
import { trainingOptions, trainOn } from '../../src/train/train-model.ts'

const folder = (): string => mkdtempSync(join(tmpdir(), 'train-'))

const nobody = {
  hash: new Int32Array(0),
  fine: new Uint16Array(0),
  rank: new Uint8Array(0),
  propensity: new Uint8Array(0),
  middle: new Uint8Array(1),
  coarse: new Uint8Array(1),
}
const knowledgeOf = (documents: readonly Annotated[]) =>
  buildKnowledge(nobody, new Map(), { words: new Map(), phrases: new Map() }, documents)
const even = { from: [0, 1], to: [0, 1] }

function corpus(): Annotated[] {
  const at = folder()
  const firms = ['Norda', 'Halcyon', 'Vestrel', 'Quorin', 'Tamber', 'Oskel']
  const people = ['Ada Birch', 'Omar Reyes', 'Lena Stolz', 'Ivo Krantz', 'Mei Tanaka', 'Paul Odell']
  for (const [index, firm] of firms.entries()) {
    for (const [other, person] of people.entries()) {
      const body = `Shares of <o>${firm} Inc.</o> rose. Mr. <p>${person}</p>, who runs the company, said so.`
      writeFileSync(join(at, `${index}${other}.txt`), `# title: A short note\n# date: 2020-01-01\n# genre: wire\n\n${body}\n`)
    }
  }
  return readAuthored(at, 'authored')
}

test('a model trained on a little text finds names that it has not seen, and two runs give the same bytes', () => {
  const documents = corpus()
  const knowledge = knowledgeOf(documents)
  const train = (): Buffer => {
    const stage = trainOn(documents, knowledge, null, { ...trainingOptions(() => {}), leastCount: 1 })
    return writeModel(knowledge, [stage, stage], noPruning, { person: even, organization: even })
  }
  const file = train()
  expect(file.equals(train())).toBe(true)
  const at = folder()
  writeFileSync(
    join(at, 'new.txt'),
    '# title: A short note\n# date: 2020-01-01\n# genre: wire\n\nShares of Belgor Inc. rose. Mr. Tom Varga, who runs the company, said so.\n',
  )
  const [unseen] = readAuthored(at, 'authored')
  if (unseen === undefined) throw new Error('no document')
  const { segmented } = unseen
  const found = recogniseNames(createRecogniser(readModel(file)), segmented)
  expect(
    found.map(
      ({ kind, from, to }) => `${kind} ${segmented.document.text.slice(segmented.tokens.start[from], segmented.tokens.end[to - 1])}`,
    ),
  ).toEqual(['organization Belgor Inc.', 'person Tom Varga'])
})

test('fewer rows make a smaller file that still works', () => {
  const documents = corpus()
  const knowledge = knowledgeOf(documents)
  const stage = trainOn(documents, knowledge, null, { ...trainingOptions(() => {}), leastCount: 1 })
  const large = writeModel(knowledge, [stage], noPruning, { person: even, organization: even })
  const small = writeModel(knowledge, [stage], { ...noPruning, mostRows: 50 }, { person: even, organization: even })
  expect(small.length).toBeLessThan(large.length)
  expect(readModel(small).weights.transitions).toHaveLength(1)
})

test('tagged sentences become text, and their tags spans', () => {
  const at = folder()
  const path = join(at, 'x.jsonl')
  const sentences = [
    {
      doc: 'a',
      tokens: ['"', 'Mr.', 'Smith', '"', 'of', 'Acme', '&', 'Co.', "'s", 'office', ',', 'Paris', '.'],
      tags: ['O', 'O', 'B-PER', 'O', 'O', 'B-ORG', 'I-ORG', 'I-ORG', 'O', 'O', 'O', 'B-LOC', 'O'],
    },
    { doc: 'a', tokens: ['He', 'paid', '$', '5', '(', 'cash', ')', '.'], tags: Array(8).fill('O') },
    { doc: 'b', tokens: ['Dallas', '-', 'based'], tags: ['B-LOC', 'O', 'O'] },
  ]
  writeFileSync(path, sentences.map(each => JSON.stringify(each)).join('\n'))
  const documents = readTagged(path)
  expect(documents.map(({ segmented }) => segmented.document.text)).toEqual([
    '"Mr. Smith" of Acme & Co.\'s office, Paris.\nHe paid $5 (cash).\n',
    'Dallas-based\n',
  ])
  expect(
    documents.flatMap(({ segmented, names }) =>
      names.map(({ kind, start, end }) => `${kind} ${segmented.document.text.slice(start, end)}`),
    ),
  ).toEqual(['person Smith', 'organization Acme & Co.', 'place Paris', 'place Dallas'])
})

test('about a tenth of the documents is for testing, by name alone', () => {
  const share = Array.from({ length: 2000 }, (_, index) => `a/${index}.txt`).filter(isTest).length / 2000
  expect(share).toBeGreaterThan(0.07)
  expect(share).toBeLessThan(0.13)
})

test.each([
  ['The Boeing Company', 'boeing'],
  ['Apple Inc.', 'apple'],
  ['Kone Oyj', 'kone'],
  ['Smith & Co', 'smith'],
  ['Holding', 'holding'],
  ['Procter & Gamble Co.', 'procter & gamble'],
])('%s without article and legal form is %s', (name, bare) => {
  expect(bareName(tokensOf(name)).join(' ')).toBe(bare)
})

test('a rewritten copy keeps its offsets', () => {
  for (const { segmented, names } of rewriteCase(corpus())) {
    for (const { start, end } of names) expect(segmented.document.text.slice(start, end).trim()).toHaveLength(end - start)
  }
})

test.each([
  ['Bill Clinton', 'Clinton'],
  ['MAO Zedong', 'MAO'],
  ['AUNG SAN SUU KYI', 'AUNG SAN SUU KYI'],
  ['Osama bin Laden', 'bin Laden'],
  ['Saud al-Faisal', 'al-Faisal'],
  ['Ferdinand Marcos Jr.', 'Marcos'],
  ['Madonna', 'Madonna'],
])('%s is called %s for short', (name, short) => {
  expect(shortForm(name)).toBe(short)
})

test('a renamed copy has other names in the same places, the same one throughout, and is trained on where they stand', () => {
  const norda = ['Norda Inc.', 'Norda']
  const other = ['Albion Works', 'Albion']
  const pool: NamePool = {
    firstNames: ['Zora'],
    surnames: ['Quill'],
    cities: new Set(['Bern']),
    countries: new Set(['Peru', 'Republic of Peru']),
    known: new Map(norda.map(form => [form, { forms: norda, alike: [other] }])),
  }
  const at = folder()
  const body =
    'Norda news follows.\n\nShares of <o>Norda Inc.</o> rose. Mr. <p>Ada M. Birch</p> was glad.\n\nNothing else did. <o>Norda</o> and <o>Vestrel</o> pay <p>Birch</p>.'
  for (let index = 0; index < 12; index++)
    writeFileSync(join(at, `${index}.txt`), `# title: A short note\n# date: 2020-01-01\n# genre: wire\n\n${body}\n`)
  const copies = renameSome(readAuthored(at, 'authored'), pool)
  expect(copies.length).toBeGreaterThan(0)
  expect(copies.length).toBeLessThan(12)
  for (const { segmented, names, changed } of copies) {
    const { text } = segmented.document
    expect(names.map(({ start, end }) => text.slice(start, end))).toEqual(['Albion Works', 'Zora M. Quill', 'Albion', 'Vestrel', 'Quill'])
    expect(changed?.(text.indexOf('Albion Works'))).toBe(true)
    expect(changed?.(text.indexOf('Nothing'))).toBe(false)
  }
})

test('lists of people turn names round and mark them', () => {
  const at = folder()
  const body = '<p>Ada M. Birch</p> met <p>Omar Reyes</p>, <p>Reyes</p> met <p>Ludwig van Holt</p> and <p>Lena Stolz</p>.'
  for (let index = 0; index < 40; index++)
    writeFileSync(join(at, `${index}.txt`), `# title: A short note\n# date: 2020-01-01\n# genre: wire\n\n${body}\n`)
  const rolls = rollOf(readAuthored(at, 'authored'))
  expect(rolls.length).toBeGreaterThan(0)
  for (const { segmented, names } of rolls)
    expect(names.map(({ start, end }) => segmented.document.text.slice(start, end))).toEqual([
      'Birch, Ada M.',
      'Reyes, Omar',
      'Stolz, Lena',
    ])
})

test('calibration is monotone and corrects a boastful model', () => {
  const trials = Array.from({ length: 1000 }, (_, index) => ({ probability: 0.9, right: index % 2 === 0 }))
  expect(calibrated(fitCalibration(trials), 0.9)).toBeCloseTo(0.5, 1)
  const mixed = Array.from({ length: 5000 }, (_, index) => ({
    probability: (index % 100) / 100,
    right: (index * 7919) % 100 < index % 100,
  }))
  const line = fitCalibration(mixed)
  const values = Array.from({ length: 101 }, (_, index) => calibrated(line, index / 100))
  for (let index = 1; index < values.length; index++) expect(values[index]).toBeGreaterThanOrEqual(values[index - 1] ?? 0)
})
