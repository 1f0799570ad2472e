import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parse } from 'csv-parse/sync'
import { expect, test } from 'vitest'
import { shapes } from '../../src/tabulate/index.ts'
import { openWorkbook } from '../../src/write/xlsx/index.ts'
import { runProgram } from '../program.ts'
import { launch, open } from '../report/chromium.ts'
import { cropped, readPng, writePng } from './png.ts'

/** The README's pictures, from the sample: `npm run pictures` makes them anew. */
const wanted = process.env['UPDATE_PICTURES'] !== undefined
const folder = mkdtempSync(join(tmpdir(), 'ledger-pictures-'))
const out = join(folder, 'out')
const put = (name: string, png: Buffer): void => writeFileSync(join(import.meta.dirname, name), png)

test.runIf(wanted)('pictures of the report', async () => {
  expect(await runProgram([join(import.meta.dirname, '../../input'), '--out', out])).toMatchObject({ code: 0 })
  const report = join(out, 'report.html')
  const browser = await launch()
  const overview = await open(browser, report, '', { viewport: { width: 1180, height: 760 } })
  put('overview.png', writePng(readPng(await overview.page.screenshot())))
  const evidence = await open(browser, report, '#money', { viewport: { width: 1180, height: 620 } })
  await evidence.page.selectOption('.tools select', 'USD')
  await evidence.page.locator('.table a.place:text-is("$11.8 billion")').click()
  await evidence.page.locator('#beside .here').waitFor()
  put('evidence.png', writePng(readPng(await evidence.page.screenshot())))
  const links = await open(browser, report, '', { viewport: { width: 1180, height: 760 } })
  put('network.png', writePng(readPng(await links.page.locator('svg.network').screenshot())))
  await browser.close()
})

test.runIf(wanted)('a picture of a sheet of the workbook', () => {
  const shape = shapes.find(({ name }) => name === 'organizations')
  if (shape === undefined) throw new Error('there is no such table')
  const rows: string[][] = parse(readFileSync(join(out, 'organizations.csv'), 'utf8'))
  const book = openWorkbook(join(folder, 'sheet.xlsx'))
  const sheet = book.open(shape)
  sheet.add(
    rows
      .slice(1, 15)
      .map(row => row.map((cell, index) => (cell === '' ? null : shape.columns[index]?.type === 'integer' ? Number(cell) : cell))),
  )
  sheet.close()
  book.finish()
  execFileSync(
    'soffice',
    [
      '--headless',
      `-env:UserInstallation=file://${join(folder, 'profile')}`,
      '--convert-to',
      'png',
      '--outdir',
      folder,
      join(folder, 'sheet.xlsx'),
    ],
    { stdio: 'ignore' },
  )
  put('sheet.png', writePng(cropped(readPng(readFileSync(join(folder, 'sheet.png'))), 12)))
})

test('pictures are read and written', () => {
  const rgb = new Uint8Array([255, 255, 255, 255, 255, 255, 255, 255, 255, 0, 0, 0, 255, 255, 255, 34, 68, 102])
  const white = cropped({ width: 3, height: 2, rgb }, 0)
  expect(white).toMatchObject({ width: 3, height: 1 })
  const file = writePng({ width: 3, height: 2, rgb })
  expect(file.subarray(1, 4).toString()).toBe('PNG')
})
