import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative, resolve, sep } from 'node:path'
import { expect, test } from 'vitest'

/** The flow of the data. A stage imports from itself and from what stands before it. */
const order = [
  'types',
  'root',
  'prepared',
  'data',
  'read',
  'segment',
  'recognise',
  'link',
  'relate',
  'journal',
  'analyse',
  'tabulate',
  'write',
] as const

/** What puts the stages together; none of the stages knows of it. */
const above = [
  'version',
  'batch',
  'program',
  'command',
  'cli',
  'worker',
  'bundle',
  'prepare',
  'index',
  'train',
  'evaluate',
  'bench',
] as const

const source = resolve(import.meta.dirname, '../src')

const files = readdirSync(source, { recursive: true, encoding: 'utf8' }).filter(name => name.endsWith('.ts'))

const placeOf = (file: string): string => (relative(source, file).split(sep)[0] ?? '').replace(/\.ts$/, '')

const imports = files.flatMap(name => {
  const file = join(source, name)
  return [...readFileSync(file, 'utf8').matchAll(/(?:from|import\() ?'(\.[^']+)'/g)].map(([, target = '']) => ({
    name,
    from: placeOf(file),
    to: placeOf(resolve(dirname(file), target)),
  }))
})

const rank = (place: string): number => {
  const stage = order.indexOf(place as (typeof order)[number])
  return stage >= 0 ? stage : above.includes(place as (typeof above)[number]) ? order.length : Number.NaN
}

test('every folder has its place in the flow', () => {
  expect([...new Set(files.map(name => placeOf(join(source, name))))].filter(place => Number.isNaN(rank(place)))).toEqual([])
})

test('imports point one way', () => {
  expect(imports.length).toBeGreaterThan(50)
  expect(imports.filter(({ from, to }) => rank(to) > rank(from))).toEqual([])
})

test.each([
  ['compromise', /^(segment|train|evaluate|bench)/],
  ['csv-stringify', /^(write|evaluate)/],
])('%s stays behind its folders', (library, allowed) => {
  const users = files.filter(name => readFileSync(join(source, name), 'utf8').includes(`from '${library}`))
  expect(users.length).toBeGreaterThan(0)
  expect(users.filter(name => !allowed.test(name))).toEqual([])
})

test('no file is so long that it holds more than one idea', () => {
  const long = files.filter(name => readFileSync(join(source, name), 'utf8').split('\n').length > 300)
  // The vocabulary is read as a whole.
  expect(long.filter(name => name !== 'types.ts')).toEqual([])
})
