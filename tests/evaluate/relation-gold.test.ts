import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { readGold } from '../../src/evaluate/gold.ts'
import { partOf, readRelations, readSame } from '../../src/evaluate/relation-gold.ts'

const corpus = new URL('../corpus/', import.meta.url)

test('facts with their alternatives', () => {
  const [relations] = readRelations(
    '== a1/004\np Vito Calabrese; Calabrese\na Calabrese | floor broker / broker | -\nq Calabrese | Everybody came in\nm $5#2 | fee | - / Nymex | 1986 / -\n',
  )
  expect(relations).toEqual({
    name: 'a1/004',
    onlyQuotations: false,
    entities: [{ kind: 'person', forms: ['Vito Calabrese', 'Calabrese'], canonical: 'Vito Calabrese' }],
    affiliations: [{ person: 'Calabrese', roles: ['floor broker', 'broker'], organizations: ['-'] }],
    quotes: [{ speaker: 'Calabrese', start: 'Everybody came in' }],
    figures: [{ amount: '$5', occurrence: 2, subjects: ['fee'], owners: ['-', 'Nymex'], periods: ['1986', '-'] }],
  })
})

test('namesakes are told apart by what stands after =', () => {
  const [saint, other] = readRelations('== d4/027\np Jude = Jude (saint)\n\n== d1/144\np Jude; Jude Penhaligon\n')
  expect(saint?.entities).toEqual([{ kind: 'person', forms: ['Jude'], canonical: 'Jude (saint)' }])
  expect(other?.entities).toEqual([{ kind: 'person', forms: ['Jude', 'Jude Penhaligon'], canonical: 'Jude' }])
})

test('every form of same.tsv belongs to one name, which is no form of another', () => {
  const file = readFileSync(new URL('links/same.tsv', corpus), 'utf8')
  const same = readSame(file)
  const rows = file.trim().split('\n')
  const forms = rows.flatMap(row => (row.split('\t')[1] ?? '').split('; '))
  const names = rows.map(row => row.split('\t')[0] ?? '')
  expect(forms.filter((form, index) => form === '' || forms.indexOf(form) !== index)).toEqual([])
  expect(names.filter((name, index) => same.has(name) || names.indexOf(name) !== index)).toEqual([])
})

test.each([
  ['a1.txt', 'a1/004', 'open'],
  ['a1.txt', 'a1/039', 'test'],
  ['fresh-a.txt', 'a1/004', 'fresh'],
])('%s %s is of the %s part', (file, name, part) => {
  expect(partOf(file, name)).toBe(part)
})

const files = readdirSync(new URL('links/', corpus)).filter(file => file.endsWith('.txt'))

test('no document is marked twice', () => {
  const names = files.flatMap(file => readRelations(readFileSync(new URL(`links/${file}`, corpus), 'utf8')).map(({ name }) => name))
  expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([])
})

test.each(files.filter(file => file.startsWith('fresh-')))('what %s marks stands in its documents', file => {
  const missing = readRelations(readFileSync(new URL(`links/${file}`, corpus), 'utf8')).flatMap(relations => {
    const { text, spans } = readGold(relations.name, readFileSync(new URL(`${relations.name}.txt`, corpus), 'utf8'))
    const written = spans.map(({ kind, start, end }) => `${kind} ${text.slice(start, end).replace(/\s+/g, ' ')}`)
    const names = new Set(written)
    const dates = new Set(spans.map(({ value }) => value))
    const isName = (name: string) => name === '-' || names.has(`person ${name}`) || names.has(`organization ${name}`)
    const words = plain(text)
    const problems = [
      ...relations.entities.flatMap(({ kind, forms }) => forms.filter(form => !names.has(`${kind} ${form}`))),
      ...relations.affiliations.flatMap(({ person, organizations }) => [person, ...organizations]).filter(name => !isName(name)),
      ...relations.quotes.map(({ speaker }) => speaker).filter(name => !isName(name)),
      ...relations.quotes.map(({ start }) => start).filter(start => !words.includes(plain(start))),
      ...relations.figures.flatMap(({ owners }) => owners).filter(name => !isName(name)),
      ...relations.figures
        .flatMap(({ periods }) => periods)
        .filter(period => period !== '-' && !dates.has(period) && !/^\d{4}-\d\d-\d\d$/.test(period)),
      ...relations.figures
        .filter(({ amount, occurrence }) => written.filter(each => each === `money ${amount}`).length < occurrence)
        .map(({ amount }) => amount),
    ]
    return problems.map(problem => `${relations.name}: ${problem}`)
  })
  expect(missing).toEqual([])
})

const plain = (text: string): string =>
  ` ${text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()} `
