import fc from 'fast-check'
import { expect, test } from 'vitest'
import { analyse, analyseTogether } from '../src/analyse.ts'
import { readSource } from '../src/read/index.ts'
import { plainSettings } from '../src/types.ts'
import { document } from './make.ts'

const settings = plainSettings
const reading = { fields: {}, date: null, dates: new Map<string, string>() }

/** Scraps of what the recognisers look for, in any order, so that their rules meet in odd ways. */
const scraps = fc.constantFrom(
  ...[
    '$',
    '5',
    '1,2',
    '.5',
    'million',
    'bn',
    'Acme',
    'Corp.',
    'Mr.',
    'Smith',
    'said',
    '“',
    '”',
    '"',
    'May',
    '3',
    '2024',
    'on',
    'Friday',
    'last',
    'year',
  ],
  ...[
    'the',
    'chief',
    'executive',
    'of',
    'former',
    ',',
    '-',
    '–',
    '(',
    ')',
    '\n',
    '\n\n',
    '€',
    'Rs',
    'Q3',
    'per',
    'share',
    '’s',
    'U.S.',
    '\u00ad',
    '\ud800',
    '😀',
  ],
)

const texts = fc.oneof(
  fc.array(scraps, { maxLength: 60 }).map(list => list.join(' ')),
  fc.array(scraps, { maxLength: 60 }).map(list => list.join('')),
  fc.string({ unit: 'binary', maxLength: 300 }),
)

test('every mention, quote and sentence slices back to the text; mentions ascend and never overlap', () => {
  fc.assert(
    fc.property(texts, fc.constantFrom(null, '2024-03-01'), (text, published) => {
      const analysis = analyse(document(text, { published }), settings)
      let end = 0
      for (const mention of analysis.mentions) {
        expect(mention.text).toBe(text.slice(mention.start, mention.end))
        expect(mention.start).toBeGreaterThanOrEqual(end)
        expect(mention.end).toBeGreaterThan(mention.start)
        expect(mention.confidence).toBeGreaterThan(0)
        expect(mention.confidence).toBeLessThanOrEqual(1)
        end = mention.end
      }
      // A sentence is given as it reads: without line breaks, marks and soft hyphens.
      const letters = (part: string): string => part.replace(/[^a-zA-Z0-9]/g, '')
      for (const sentence of analysis.sentences) expect(letters(sentence.text)).toBe(letters(text.slice(sentence.start, sentence.end)))
      for (const quote of analysis.quotes) {
        expect(quote.end).toBeGreaterThan(quote.start)
        expect(quote.end).toBeLessThanOrEqual(text.length)
      }
    }),
    { numRuns: 400 },
  )
})

test('every name of a document belongs to exactly one of its entities, and statements point to what exists', () => {
  fc.assert(
    fc.property(texts, text => {
      const { mentions, entities, affiliations, quotes, figures } = analyse(document(text), settings)
      const names = mentions.flatMap(({ kind }, index) => (kind === 'organization' || kind === 'person' ? [index] : []))
      const owned = entities.flatMap(entity => entity.mentions).sort((a, b) => a - b)
      expect(new Set(owned).size).toBe(owned.length)
      for (const index of owned) expect(names).toContain(index)
      for (const { person, organization } of affiliations) {
        expect(entities[person]?.kind).toBe('person')
        if (organization !== null) expect(entities[organization]?.kind).toBe('organization')
      }
      for (const { speaker } of quotes) expect(entities[speaker]).toBeDefined()
      for (const { money } of figures) expect(mentions[money]?.kind).toBe('money')
    }),
    { numRuns: 300 },
  )
})

test('any bytes under any name give documents or problems, never an error', async () => {
  const names = fc.constantFrom('a.txt', 'a.html', 'a.md', 'a.json', 'a.jsonl', 'a.csv', 'a.tsv', 'a.pdf', 'a.docx', 'a.eml', 'a.zip', 'a')
  await fc.assert(
    fc.asyncProperty(fc.uint8Array({ maxLength: 400 }), names, async (bytes, name) => {
      const { documents, problems } = await readSource(bytes, name, reading)
      expect(documents.length + problems.length).toBeGreaterThan(0)
      for (const each of documents) analyse(each, settings)
    }),
    { numRuns: 300 },
  )
})

test('documents analysed together are as by themselves', () => {
  fc.assert(
    fc.property(fc.array(texts, { minLength: 1, maxLength: 4 }), several => {
      const documents = several.map((text, index) => document(text, { path: `${index}.txt` }))
      expect(analyseTogether(documents, settings)).toEqual(documents.map(each => analyse(each, settings)))
    }),
    { numRuns: 100 },
  )
})
