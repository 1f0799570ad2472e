import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { report } from '../../src/write/report/index.ts'
import type { Payload } from '../../src/write/report/shared/payload.ts'
import { haveChromium, launch, open } from './chromium.ts'
import { syntheticRun } from './synthetic.ts'

const run = syntheticRun(4000)
const page = report(run)
const payload = JSON.parse(/<script type="application\/json" id="data">(.*?)<\/script>/s.exec(page)?.[1] ?? '') as Payload

test('a large run is cut to what a browser opens at once, and the page says so', () => {
  const carried = payload.documents.flatMap(({ content }) => content ?? [])
  const mentions = carried.reduce((sum, content) => sum + content.mentions.length, 0)
  expect(mentions).toBeLessThanOrEqual(50_000)
  expect(mentions).toBeGreaterThan(49_900)
  expect(payload.documentCount).toBe(4000)
  expect(page).toContain(`This page holds the texts of ${carried.length.toLocaleString('en')} of 4,000 documents`)
})

test('what the overview shows can be opened', () => {
  const paths = new Set(payload.documents.filter(({ content }) => content !== null).map(({ path }) => path))
  for (const { largest } of run.highlights.amounts) for (const { document } of largest) expect(paths).toContain(document)
  const named = new Set(
    payload.documents.flatMap(({ content }) => content?.mentions.map(mention => (mention[3] === 0 ? mention[7] : -1)) ?? []),
  )
  for (const index of payload.entities.slice(0, payload.listed).keys()) expect(named).toContain(index)
})

test('the same page for the same run', () => {
  expect(report(syntheticRun(4000))).toBe(page)
})

describe.skipIf(!haveChromium)('in a browser', () => {
  let browser: Browser
  const file = join(mkdtempSync(join(tmpdir(), 'ledger-limits-')), 'report.html')

  beforeAll(async () => {
    writeFileSync(file, page)
    browser = await launch()
  })

  afterAll(() => browser?.close())

  test('fifty thousand mentions sort, filter and open', async () => {
    const { page: opened, trouble } = await open(browser, file, '#money')
    await opened.locator('.table tbody tr').first().waitFor()
    expect(await opened.locator('.table tbody tr').count()).toBe(100)
    await opened.click('.foot button')
    expect(await opened.locator('.table tbody tr').count()).toBe(200)
    await opened.fill('.tools input', '$996 million')
    expect(await opened.locator('.count').textContent()).toMatch(/^\d+ of 2\d,\d+ rows here\. All 52,000 are in money\.csv\.$/)
    await opened.click('th button:text-is("Amount")')
    await opened.locator('.table a.place').first().click()
    expect(await opened.locator('#beside .mark.here').textContent()).toBe('$996 million')
    await opened.goto(`file://${file}#organizations/entity/0`)
    await opened.locator('#beside .sentence').nth(10).waitFor()
    expect(await opened.locator('#beside .note').last().textContent()).toMatch(/mentions are in this page; all of them in mentions\.csv/)
    expect(trouble).toEqual([])
  })
})
