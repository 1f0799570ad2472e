import { existsSync } from 'node:fs'
import { pathToFileURL } from 'node:url'
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core'

const EXECUTABLE = process.env['CHROMIUM'] ?? '/usr/bin/chromium'

export const haveChromium = existsSync(EXECUTABLE)
if (!haveChromium) console.warn(`\n!!! ${EXECUTABLE} is not there: the report was NOT tried in a browser (set CHROMIUM to its path) !!!\n`)

export const launch = (): Promise<Browser> =>
  chromium.launch({
    executablePath: EXECUTABLE,
    args: [
      '--headless',
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  })

export interface Opened {
  readonly page: Page
  /** Errors on the console, uncaught errors, dialogues, and requests for anything but the page itself. */
  readonly trouble: string[]
}

/** Opens a file of this disk as a reader would. */
export async function open(browser: Browser, file: string, hash = '', options: BrowserContextOptions = {}): Promise<Opened> {
  const context = await browser.newContext({ viewport: { width: 1400, height: 900 }, acceptDownloads: true, ...options })
  const page = await context.newPage()
  const trouble: string[] = []
  const address = pathToFileURL(file).href
  page.on('console', message => {
    if (message.type() !== 'log') trouble.push(`console: ${message.text()}`)
  })
  page.on('pageerror', error => trouble.push(`error: ${error.message}`))
  page.on('dialog', async dialog => {
    trouble.push(`dialog: ${dialog.message()}`)
    await dialog.dismiss()
  })
  page.on('request', request => {
    if (request.url().split('#')[0] !== address && !request.url().startsWith('blob:')) trouble.push(`request: ${request.url()}`)
  })
  await page.goto(address + hash)
  return { page, trouble }
}
