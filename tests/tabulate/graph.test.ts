import { existsSync, mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { Links } from '../../src/tabulate/graph.ts'
import { countLinks, openLedger } from '../../src/tabulate/index.ts'
import type { Analysis, Entity, LocalEntity } from '../../src/types.ts'
import { document } from '../make.ts'

const { text: _, parts: __, ...meta } = document('')

const entity = (name: string): Entity => ({ id: `o-${name}`, kind: 'organization', name, type: null, aliases: [], why: [] })
const entities = new Map(Array.from({ length: 60 }, (_, index) => `e${String(index).padStart(2, '0')}`).map(name => [name, entity(name)]))

/** A document that names these entities, sentence by sentence. */
function ledger(sentences: readonly (readonly string[])[]) {
  const names = [...new Set(sentences.flat())]
  const mentions = sentences.flatMap((named, sentence) => named.map(name => ({ name, sentence })))
  const analysis = {
    document: { ...meta, words: 0, sketch: null },
    sentences: [],
    mentions: mentions.map(({ sentence }, index) => ({
      kind: 'organization' as const,
      start: index,
      end: index + 1,
      text: 'x',
      sentence,
      confidence: 1,
      rule: '',
      value: { name: 'x' },
    })),
    entities: names.map(
      (name): LocalEntity => ({
        kind: 'organization',
        name,
        forms: [name],
        mentions: mentions.flatMap((mention, index) => (mention.name === name ? [index] : [])),
        why: [],
        honorifics: [],
        country: null,
      }),
    ),
    banned: [],
    affiliations: [],
    quotes: [],
    figures: [],
  } as unknown as Analysis
  return openLedger(analysis, (_, local) => entities.get(names[local] ?? '') ?? null)
}

const listed = (...documents: readonly (readonly (readonly string[])[])[]) => listedBy(countLinks(''), documents)

function listedBy(links: Links, documents: readonly (readonly (readonly string[])[])[]) {
  for (const each of documents) links.add(ledger(each))
  const list = links.list()
  const found = [...list].map(({ source, target, documents: count, sentences }) => [source.name, target.name, count, sentences])
  expect(list.first(2)).toEqual([...list].slice(0, 2))
  links.close()
  return found
}

test('pairs count by document and by sentence, the strongest first, whatever the order of the names', () => {
  expect(listed([['e02', 'e01'], ['e03']], [['e01'], ['e02', 'e03', 'e02']])).toEqual([
    ['e01', 'e02', 2, 1],
    ['e02', 'e03', 2, 1],
    ['e01', 'e03', 2, 0],
  ])
})

test('one name makes no pair', () => {
  expect(listed([['e01', 'e01'], ['e01']])).toEqual([])
})

test('of a long list only the most named are paired, but names of one sentence always are', () => {
  const names = [...entities.keys()]
  const links = listed([...names.map(name => [name]), ...names.slice(0, 40).map(name => [name]), ['e58', 'e59']])
  expect(links).toHaveLength((40 * 39) / 2 + 1)
  expect(links[0]).toEqual(['e58', 'e59', 1, 1])
})

test.each([1, 7, 40, 300])('pairs that go into a file by %i are the same and in the same order', most => {
  const names = [...entities.keys()]
  // Some pairs in most documents, most in few, in an order that is not that of the ids.
  const documents = Array.from({ length: 400 }, (_, number) =>
    Array.from({ length: 3 }, (__, sentence) =>
      Array.from(
        { length: 3 },
        (___, index) => names[(number * (index + sentence + 1) * 7 + index * index) % (index === 0 ? 5 : 60)] ?? '',
      ),
    ),
  )
  const file = join(mkdtempSync(join(tmpdir(), 'ledger-')), 'links.tmp')
  expect(listedBy(countLinks(file, most), documents)).toEqual(listed(...documents))
  expect(existsSync(file)).toBe(false)
})
