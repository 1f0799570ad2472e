import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { runProgram } from '../program.ts'
import { haveChromium, launch, open } from './chromium.ts'

const folder = mkdtempSync(join(tmpdir(), 'ledger-report-'))
const sample = join(folder, 'sample', 'report.html')

describe.skipIf(!haveChromium)('in a browser', () => {
  let browser: Browser

  beforeAll(async () => {
    const input = join(import.meta.dirname, '../../input')
    expect(await runProgram([input, '--out', join(folder, 'sample')])).toMatchObject({ code: 0 })
    browser = await launch()
  })

  afterAll(() => browser?.close())

  const column = async (page: Awaited<ReturnType<typeof open>>['page'], index: number): Promise<readonly string[]> =>
    page.locator(`.table tbody tr td:nth-child(${index})`).allTextContents()

  test('every view opens without an error and without asking for anything', async () => {
    const { page, trouble } = await open(browser, sample)
    await expect.poll(() => page.locator('#overview').isVisible()).toBe(true)
    const views = await page.locator('#sections a:visible').evaluateAll(links => links.map(link => link.getAttribute('href') ?? ''))
    expect(views.length).toBeGreaterThan(7)
    for (const view of views.slice(1)) {
      await page.click(`#sections a[href="${view}"]`)
      await page.locator(`#sections a[aria-current][href="${view}"]`).waitFor()
      expect(await page.locator('.table tbody tr').count(), view).toBeGreaterThan(0)
    }
    expect(trouble).toEqual([])
  })

  test('sorting turns round, and says so', async () => {
    const { page } = await open(browser, sample, '#organizations')
    await page.click('th button:text-is("Name")')
    const names = await column(page, 1)
    expect(names).toEqual(names.toSorted((a, b) => (a.toLowerCase() < b.toLowerCase() ? -1 : 1)))
    expect(await page.locator('th[aria-sort]').getAttribute('aria-sort')).toBe('ascending')
    await page.click('th button:text-is("Name")')
    expect(await column(page, 1)).toEqual(names.toReversed())
    await page.click('th button:text-is("Mentions")')
    const mentions = (await column(page, 2)).map(Number)
    expect(mentions).toEqual(mentions.toSorted((a, b) => b - a))
  })

  test('filtering by words and by a choice', async () => {
    const { page } = await open(browser, sample, '#money')
    const all = await page.locator('.table tbody tr').count()
    await page.selectOption('.tools select', 'EUR')
    const euros = await column(page, 4)
    expect(euros.length).toBeGreaterThan(0)
    expect(euros.length).toBeLessThan(all)
    expect(euros.filter(text => !text.includes('EUR'))).toEqual([])
    await page.fill('.tools input', 'loan')
    expect((await column(page, 4)).length).toBeLessThan(euros.length)
    expect(await page.locator('.count').textContent()).toMatch(/of \d+ rows/)
  })

  test('searching finds names, documents and places in texts', async () => {
    const { page, trouble } = await open(browser, sample)
    await page.fill('#search', 'bank')
    await page.locator('.found').waitFor()
    expect(await page.locator('.found h3').allTextContents()).toEqual([
      expect.stringMatching(/^Names/),
      expect.stringMatching(/^Documents/),
      expect.stringMatching(/^In the texts/),
    ])
    await page.locator('.found section:last-child a.place').first().click()
    await page.locator('#beside .here').first().waitFor()
    expect(trouble).toEqual([])
  })

  test('each row opens its evidence at the right place, and Escape comes back to the row', async () => {
    const { page, trouble } = await open(browser, sample, '#money')
    const link = page.locator('.table tbody tr:nth-child(5) a.place')
    const words = await link.textContent()
    await page.locator('.table tbody tr:nth-child(5) td:nth-child(2)').click()
    const here = page.locator('#beside .mark.here')
    expect((await here.textContent())?.replace(/\s+/g, ' ')).toBe(words)
    const box = await here.boundingBox()
    expect(box !== null && box.y > 100 && box.y < 900).toBe(true)
    await page.keyboard.press('n')
    await expect.poll(() => page.locator('#beside .mark.here').textContent()).not.toBe(words)
    await page.keyboard.press('Escape')
    await expect.poll(() => page.locator('#beside').isHidden()).toBe(true)
    await link.focus()
    await page.keyboard.press('Enter')
    await page.locator('#beside .mark.here').waitFor()
    await page.keyboard.press('Escape')
    await expect.poll(() => page.evaluate('document.activeElement.textContent')).toBe(words)
    expect(trouble).toEqual([])
  })

  test('the mentions of a document are those of the table, and stand where it says', async () => {
    const { page } = await open(browser, sample, '#documents')
    await page.fill('.tools input', 'banks-and-messenger')
    await page.locator('.table a.place').click()
    const marks = await page.locator('#beside .text .mark').allTextContents()
    const text = readFileSync(join(import.meta.dirname, '../../input/agency/2018-08-07_banks-and-messenger.txt'), 'utf8')
    const rows = readFileSync(join(folder, 'sample', 'mentions.csv'), 'utf8').match(/agency\/2018-08-07_banks-and-messenger\.txt,/g)
    expect(marks).toHaveLength(rows?.length ?? 0)
    for (const mark of marks) expect(text.replace(/\s+/g, ' ')).toContain(mark.replace(/\s+/g, ' '))
    expect(await page.locator('#beside .turning').textContent()).toMatch(/document \d+ of \d+/)
    await page.click('#beside [data-turn="Next document"]')
    await expect.poll(() => page.locator('#beside .turning').textContent()).not.toMatch(/document 1 of/)
  })

  test('a name shows where it stands; reviewing gives a names file that the program takes back', async () => {
    const { page, trouble } = await open(browser, sample, '#organizations')
    await page.locator('.table a.organization').first().click()
    await page.locator('#beside .sentence').nth(1).waitFor()
    await page.click('#review')
    // Not the name that is marked next: of one name only the last word counts.
    const alias = await page
      .locator('#beside .aliases li')
      .last()
      .evaluate(item => item.firstChild?.textContent ?? '')
    await page.locator('#beside .aliases button').last().click()
    await page.locator('#beside .sentence a.mark').first().click()
    await page.click('#beside .inspector button:text-is("Not a name")')
    expect(await page.locator('#review').textContent()).toBe('Review (2)')
    await page.click('.review-link')
    const [download] = await Promise.all([page.waitForEvent('download'), page.click('text=Download names.csv')])
    const names = join(folder, 'names.csv')
    await download.saveAs(names)
    const file = readFileSync(names, 'utf8')
    expect(file).toMatch(/^name,kind,canonical,note\r\n/)
    expect(file).toContain(`${alias},organization,,`)
    expect(file).toMatch(/,none,,not a name\r\n$/)
    expect(trouble).toEqual([])
    const input = join(import.meta.dirname, '../../input')
    expect(await runProgram([input, '--out', join(folder, 'again'), '--names', names])).toMatchObject({
      code: 0,
      stderr: expect.stringMatching(/rows? of the names file took effect/),
    })
  })

  test.each([
    ['light', {}, ''],
    ['dark', { colorScheme: 'dark' as const }, ''],
    ['narrow', { viewport: { width: 390, height: 844 } }, '#people'],
    ['a table', {}, '#money'],
    ['a document', {}, '#documents/document/0'],
    ['a name', { colorScheme: 'dark' as const }, '#people/entity/1'],
    ['corrections', {}, '#review'],
  ])('nothing that stands in the way of screen readers: %s', async (_, options, hash) => {
    const { page } = await open(browser, sample, hash, options)
    await page.evaluate(readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8'))
    const found = await page.evaluate('axe.run().then(({ violations }) => violations.map(({ id, nodes }) => id + ": " + nodes[0].html))')
    expect(found).toEqual([])
  })

  test('narrow pages do not scroll sideways', async () => {
    const { page } = await open(browser, sample, '', { viewport: { width: 390, height: 844 } })
    expect(await page.evaluate('document.documentElement.scrollWidth <= innerWidth')).toBe(true)
  })

  test('hostile names, titles and texts stay text', async () => {
    const attack = '<img src=x onerror=alert(1)><script>alert(2)</script>'
    mkdirSync(join(folder, 'hostile'))
    writeFileSync(
      join(folder, 'hostile', `x" onmouseover="alert(3).txt`),
      `Chief executive ${attack} of Acme ${attack} Corp. said on Monday it paid $5 million.\n\n"${attack} is what we do here every day," said John Smith </script><script>alert(4)</script>, head of Acme Corp.\n\n<!--<script> javascript:alert(5) \u2028 \u2029 ]]> &lt;b&gt; \${alert(6)} {{alert(7)}}`,
    )
    const records = [
      {
        title: `</script><script>alert(8)</script>${attack}`,
        author: attack,
        text: `Acme ${attack} Ltd. paid €3 million. John "><svg onload=alert(9)> Smith left.`,
      },
      {
        title: '</title></style><iframe src="javascript:alert(10)">',
        text: '__proto__ Inc. and constructor Ltd. sued toString Corp. for $1 million.',
      },
    ]
    writeFileSync(join(folder, 'hostile', 'feed.jsonl'), records.map(each => JSON.stringify(each)).join('\n'))
    await runProgram([join(folder, 'hostile'), '--out', join(folder, 'hostile-out'), '--date', '2024-03-01'])
    const { page, trouble } = await open(browser, join(folder, 'hostile-out', 'report.html'))
    const views = await page.locator('#sections a:visible').evaluateAll(links => links.map(link => link.getAttribute('href') ?? ''))
    for (const view of views) {
      await page.click(`#sections a[href="${view}"]`)
      await page.locator('main').hover()
    }
    for (const number of [0, 1, 2]) {
      await page.goto(`file://${join(folder, 'hostile-out', 'report.html')}#documents/document/${number}`)
      await page.locator('#beside .text').waitFor()
      await page.goto(`file://${join(folder, 'hostile-out', 'report.html')}#people/entity/${number}`)
    }
    await page.fill('#search', 'alert(')
    await page.locator('.found').waitFor()
    expect(await page.locator('img, iframe, script[src], svg[onload]').count()).toBe(0)
    expect(trouble).toEqual([])
  })

  test('on paper, what is shown and not what it is shown with', async () => {
    const { page } = await open(browser, sample)
    await page.emulateMedia({ media: 'print' })
    expect(await page.locator('#sections, .actions, .all').evaluateAll(found => found.map(each => each.checkVisibility()))).not.toContain(
      true,
    )
    expect(await page.locator('svg.network').isVisible()).toBe(true)
    await page.goto(`file://${sample}#documents/document/0`)
    await page.locator('#beside .text').waitFor()
    expect(await page.locator('#main').isVisible()).toBe(false)
    expect(await page.locator('#beside .text').isVisible()).toBe(true)
  })

  test('the first key leads past the head, and the view stays', async () => {
    const { page } = await open(browser, sample, '#people')
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    expect(await page.evaluate('document.activeElement.id')).toBe('main')
    expect(await page.locator('#view h2').textContent()).toBe('People')
  })

  test.each([
    ['nothing but problems', { 'a.txt': '', 'b.bin': '\u0000\u0001\u0002' }],
    ['a document without a date or a name', { 'a.txt': 'It rained all day and nobody came.' }],
    ['one document', { 'a.txt': 'Acme Corp. paid Widget Ltd $5 million on 4 May 2021, said Jane Smith of Acme Corp.' }],
  ])('a run of %s', async (name, files) => {
    const input = join(folder, name)
    mkdirSync(input)
    for (const [file, content] of Object.entries(files)) writeFileSync(join(input, file), content)
    const out = join(folder, `${name} out`)
    expect(await runProgram([input, '--out', out])).toMatchObject({ code: 0 })
    const { page, trouble } = await open(browser, join(out, 'report.html'))
    for (const view of [
      'organizations',
      'money',
      'documents',
      'problems',
      'nonsense',
      'documents/document/7',
      'people/entity/x',
      'review',
      'search:paid',
    ]) {
      await page.goto(`file://${join(out, 'report.html')}#${view}`)
    }
    expect(trouble).toEqual([])
  })

  test('the policy lets nothing but the own script run', async () => {
    const { page, trouble } = await open(browser, sample)
    const policy = await page.locator('meta[http-equiv]').getAttribute('content')
    expect(policy).toMatch(/^default-src 'none'; script-src 'sha256-[^']+'; style-src 'sha256-[^']+'; base-uri 'none'; form-action 'none'/)
    const ran = await page.evaluate(`{
      const script = document.createElement('script')
      let result = 'refused'
      try {
        script.textContent = 'globalThis.intruder = true'
        document.body.append(script)
        result = 'intruder' in globalThis
      } catch {}
      result
    }`)
    expect([false, 'refused']).toContain(ran)
    expect(trouble.every(each => each.includes('Content Security Policy') || each.includes('TrustedScript'))).toBe(true)
  })
})
