import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parse } from 'csv-parse/sync'
import { asyncBufferFromFile, parquetMetadataAsync, parquetReadObjects } from 'hyparquet'
import sqlite from 'node-sqlite3-wasm'
import { SaxesParser } from 'saxes'
import { beforeAll, expect, test } from 'vitest'
import { shapes } from '../../src/tabulate/index.ts'
import { views } from '../../src/write/sqlite-views.ts'
import { runProgram } from '../program.ts'

const folder = mkdtempSync(join(tmpdir(), 'ledger-formats-'))
const out = join(folder, 'out')
const office = spawnSync('soffice', ['--version']).status === 0
if (!office) console.warn('\n!!! soffice is not installed: the workbook was NOT checked in LibreOffice !!!\n')

const AWKWARD = [
  '=HYPERLINK("http://example.org")',
  'John _x000D_ Smith of Acme Corp. paid $0.10, €1234567890123456789 and £1.5 per share in 1850.',
  '',
  '"Tabs\tand <b> & \u0001 are what we have," said Mary Jones, head of Acme Corp., on 28 February 1900.',
].join('\n')

beforeAll(async () => {
  const awkward = join(folder, '=awkward.txt')
  writeFileSync(awkward, AWKWARD)
  const input = join(import.meta.dirname, '../../input')
  const options = ['--xlsx', '--parquet', '--sqlite', '--gexf']
  expect(await runProgram([input, awkward, '--out', out, ...options])).toMatchObject({ code: 0 })
})

const csv = (table: string): Record<string, string>[] => parse(readFileSync(join(out, `${table}.csv`), 'utf8'), { columns: true })

/** As the cell was before it was kept from being a formula. */
const unescaped = (text: string): string => text.replace(/^'(?=[=+\-@\t\r])/, '')

test('nothing is written that was not asked for', async () => {
  await runProgram([join(folder, '=awkward.txt'), '--out', join(folder, 'plain')])
  expect(readdirSync(join(folder, 'plain')).filter(name => /xlsx|parquet|sqlite|gexf/.test(name))).toEqual([])
})

test.skipIf(!office)('the workbook comes back from LibreOffice cell for cell', () => {
  execFileSync(
    'soffice',
    [
      '--headless',
      `-env:UserInstallation=file://${join(folder, 'profile')}`,
      '--convert-to',
      'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,false,false,false,false,-1',
      '--outdir',
      folder,
      join(out, 'entity-ledger.xlsx'),
    ],
    { stdio: 'ignore' },
  )
  for (const { name, columns } of shapes) {
    const back: string[][] = parse(readFileSync(join(folder, `entity-ledger-${name}.csv`), 'utf8'), { relax_column_count: true })
    const [header, ...rows] = back
    expect(header, name).toEqual(columns.map(column => column.name))
    const expected = csv(name).map(row => columns.map(column => unescaped(row[column.name] ?? '').replace(/\r\n?/g, '\n')))
    expect(
      rows.filter(row => row.some(cell => cell !== '')),
      name,
    ).toEqual(expected)
  }
})

test.skipIf(!office)('LibreOffice knows the links, the filters and the dates, and no formula', () => {
  const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`
  execFileSync('soffice', ['--headless', profile, '--convert-to', 'fods', '--outdir', folder, join(out, 'entity-ledger.xlsx')], {
    stdio: 'ignore',
  })
  const sheet = readFileSync(join(folder, 'entity-ledger.fods'), 'utf8')
  const links = sheet.match(/xlink:href="#&apos;mentions&apos;\.A\d+"/g)
  expect(links).toHaveLength(csv('organizations').length + csv('people').length)
  expect(sheet.match(/table:display-filter-buttons="true"/g)).toHaveLength(shapes.length)
  expect(sheet).toMatch(/office:value-type="date" office:date-value="2018-08-07"/)
  expect(sheet).not.toContain('table:formula')
})

test('Parquet: every value, of the type that the column has', async () => {
  for (const { name, columns } of shapes) {
    const file = await asyncBufferFromFile(join(out, `${name}.parquet`))
    const { schema } = await parquetMetadataAsync(file)
    const types = Object.fromEntries(schema.slice(1).map(each => [each.name, each.converted_type ?? each.type]))
    expect(types, name).toEqual(
      Object.fromEntries(columns.map(each => [each.name, { string: 'UTF8', integer: 'INT32', number: 'DOUBLE', date: 'DATE' }[each.type]])),
    )
    const rows = await parquetReadObjects({ file })
    const shown = rows.map(row =>
      Object.fromEntries(
        columns.map(({ name: column, type }) => {
          const value: unknown = row[column]
          if (value === null || value === undefined) return [column, '']
          return [column, value instanceof Date ? value.toISOString().slice(0, 10) : type === 'number' ? Number(value) : String(value)]
        }),
      ),
    )
    const expected = csv(name).map(row =>
      Object.fromEntries(
        columns.map(({ name: column, type }) => {
          const text = unescaped(row[column] ?? '')
          return [column, type === 'number' && text !== '' ? Number(text) : text]
        }),
      ),
    )
    expect(shown, name).toEqual(expected)
  }
})

test('SQLite: every row, sound keys, a view for every question', () => {
  const database = new sqlite.Database(join(out, 'entity-ledger.sqlite'), { readOnly: true })
  for (const { name, columns } of shapes) {
    const rows = database.all(`SELECT * FROM "${name}"`)
    const shown = rows.map(row => columns.map(column => String(row[column.name] ?? '')))
    const expected = csv(name).map(row => columns.map(column => unescaped(row[column.name] ?? '')))
    const numbers = columns.map(({ type }) => type === 'number')
    const comparable = (cells: readonly string[]): unknown[] =>
      cells.map((cell, index) => (numbers[index] && cell !== '' ? Number(cell) : cell))
    expect(shown.map(comparable), name).toEqual(expected.map(comparable))
  }
  expect(database.all('PRAGMA foreign_key_check')).toEqual([])
  expect(database.all('PRAGMA integrity_check')).toEqual([{ integrity_check: 'ok' }])
  for (const { name } of views) {
    const rows = database.all(`SELECT * FROM ${name}`)
    expect(rows.length > 0, name).toBe(name !== 'what_failed')
  }
  const plan = database.all("EXPLAIN QUERY PLAN SELECT * FROM mentions WHERE entity_id = 'x'")
  expect(String(plan[0]?.['detail'])).toContain('USING INDEX')
  database.close()
})

/** The elements of an XML file with their parents and attributes. */
function elements(xml: string): { name: string; parent: string; attributes: Record<string, string> }[] {
  const found: ReturnType<typeof elements> = []
  const open: string[] = []
  const parser = new SaxesParser()
  parser.on('opentag', ({ name, attributes }) => {
    found.push({ name, parent: open.at(-1) ?? '', attributes: attributes as Record<string, string> })
    open.push(name)
  })
  parser.on('closetag', () => void open.pop())
  parser.on('error', error => {
    throw error
  })
  parser.write(xml).close()
  return found
}

test('GEXF: elements, attributes and references as its schema asks', () => {
  const found = elements(readFileSync(join(out, 'entity-ledger.gexf'), 'utf8'))
  const parents: Record<string, string> = {
    gexf: '',
    meta: 'gexf',
    creator: 'meta',
    description: 'meta',
    graph: 'gexf',
    attributes: 'graph',
    attribute: 'attributes',
    nodes: 'graph',
    node: 'nodes',
    edges: 'graph',
    edge: 'edges',
  }
  for (const { name, parent } of found) {
    if (name === 'attvalues') expect(['node', 'edge']).toContain(parent)
    else expect([name, parent]).toEqual([name, name === 'attvalue' ? 'attvalues' : parents[name]])
  }
  const all = (name: string) => found.filter(each => each.name === name).map(({ attributes }) => attributes)
  expect(all('gexf')).toEqual([{ xmlns: 'http://gexf.net/1.3', version: '1.3' }])
  expect(all('graph')).toEqual([{ defaultedgetype: 'undirected', mode: 'static' }])
  for (const { type } of all('attribute')) expect(['integer', 'string']).toContain(type)
  const ids = new Set(all('node').map(({ id }) => id))
  expect(ids.size).toBe(csv('nodes').length)
  expect([...ids].sort()).toEqual(
    csv('nodes')
      .map(row => row['Id'])
      .sort(),
  )
  for (const { source = '', target = '', weight } of all('edge')) {
    expect(ids.has(source) && ids.has(target)).toBe(true)
    expect(Number(weight)).toBeGreaterThan(0)
  }
  expect(new Set(all('edge').map(({ id }) => id)).size).toBe(csv('links').length)
  expect(all('attribute').map(({ title }) => title)).toEqual([
    'kind',
    'type',
    'documents',
    'mentions',
    'first_published',
    'last_published',
    'sentences',
  ])
})

test('the same bytes every time', async () => {
  const again = join(folder, 'again')
  const input = join(import.meta.dirname, '../../input')
  await runProgram([input, join(folder, '=awkward.txt'), '--out', again, '--xlsx', '--parquet', '--sqlite', '--gexf'])
  const names = readdirSync(out).filter(name => /\.(xlsx|parquet|sqlite|gexf)$|^report/.test(name))
  expect(names.length).toBe(15)
  for (const name of names) expect(readFileSync(join(again, name)).equals(readFileSync(join(out, name))), name).toBe(true)
})
