import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parse } from 'csv-parse/sync'
import { Package } from 'datapackage'
import { beforeAll, expect, test } from 'vitest'
import { shapes } from '../src/tabulate/index.ts'
import { runProgram } from './program.ts'

const input = join(import.meta.dirname, '../input')
const out = mkdtempSync(join(tmpdir(), 'ledger-sample-'))
const rowsOf = (path: string): string[][] => parse(readFileSync(path, 'utf8'), { bom: true, relax_column_count: false })
const records = (table: string): Record<string, string>[] => parse(readFileSync(join(out, `${table}.csv`), 'utf8'), { columns: true })

beforeAll(async () => {
  expect(await runProgram([input, '--out', out])).toMatchObject({ code: 0 })
})

test('every file of the contract is there', () => {
  const names = [...shapes.map(({ name }) => `${name}.csv`), 'datapackage.json', 'run.json', 'report.html', '.entity-ledger']
  expect(readdirSync(out).sort()).toEqual(names.sort())
})

test('the sample is read without problems and its names are linked across documents', () => {
  expect(records('problems')).toEqual([])
  expect(records('documents').length).toBeGreaterThanOrEqual(16)
  const shared = records('organizations').filter(({ documents }) => Number(documents) >= 4)
  expect(shared.map(({ name }) => name)).toEqual(
    expect.arrayContaining([expect.stringContaining('Helvora'), expect.stringContaining('Northmark')]),
  )
  expect(records('documents').find(({ document }) => document === 'notes/tide-tables.md')).toMatchObject({
    organizations: '0',
    people: '0',
    money: '0',
  })
})

test('mentions of text files are slices of the file', () => {
  const texts = new Map<string, string>()
  const utf8 = (name: string): string => texts.get(name) ?? readFileSync(join(input, name), 'utf8')
  const mentions = records('mentions').filter(({ document = '' }) => document.endsWith('.txt') && document !== 'agency/calder-line.txt')
  expect(mentions.length).toBeGreaterThan(50)
  for (const { document = '', text, start, end } of mentions) expect(utf8(document).slice(Number(start), Number(end))).toBe(text)
})

test('the data package and every table are valid to an independent Frictionless reader, keys included', async () => {
  const descriptor = JSON.parse(readFileSync(join(out, 'datapackage.json'), 'utf8'))
  const found = await Package.load(descriptor, { basePath: out })
  expect(found.errors).toEqual([])
  expect(found.valid).toBe(true)
  for (const resource of found.resources) {
    const rows = await resource.read({ relations: true })
    expect([resource.name, rows.length]).toEqual([resource.name, records(resource.name).length])
  }
})

const office = spawnSync('soffice', ['--version']).status === 0
if (!office) console.warn('\n!!! soffice is not installed: the tables were NOT checked in LibreOffice !!!\n')

test.skipIf(!office)('every table comes back from LibreOffice cell for cell', () => {
  const back = mkdtempSync(join(tmpdir(), 'ledger-office-'))
  const profile = mkdtempSync(join(tmpdir(), 'ledger-profile-'))
  const csv = 'Text - txt - csv (StarCalc):44,34,76,1'
  for (const { name, columns } of shapes) {
    // Text columns are imported as text, as the import dialogue offers: otherwise a spreadsheet takes “May 6” for a day of this year.
    const formats = columns.map(({ type }, index) => `${index + 1}/${type === 'string' ? 2 : 1}`).join('/')
    execFileSync(
      'soffice',
      [
        '--headless',
        `-env:UserInstallation=file://${profile}`,
        `--infilter=${csv},${formats}`,
        '--convert-to',
        // Cells as shown on screen.
        `csv:${csv},,0,false,true,false`,
        '--outdir',
        back,
        join(out, `${name}.csv`),
      ],
      { stdio: 'ignore' },
    )
  }
  for (const { name } of shapes) expect(rowsOf(join(back, `${name}.csv`)), name).toEqual(rowsOf(join(out, `${name}.csv`)))
})
