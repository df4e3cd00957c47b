// A real browser for the pages: Debian's Chromium, or the one that CHROMIUM names.

import { existsSync } from 'node:fs'
import { join } from 'node:path'
import axe from 'axe-core'
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core'
import { afterAll } from 'vitest'

const PLACES = [process.env.CHROMIUM, '/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome']
const ALONE = [
  ...['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run'],
  ...['--disable-background-networking', '--disable-component-update', '--disable-sync'],
]

export const NO_BROWSER =
  'is not looked at, as there is no browser here: install chromium, or say where one is in CHROMIUM'

/** Undefined where there is none. */
export const browserHere = PLACES.find(each => each && existsSync(each))

/** Closed after the tests of the file. */
export async function openBrowser(executablePath: string): Promise<Browser> {
  const browser = await chromium.launch({ executablePath, args: ALONE })
  afterAll(() => browser.close())
  return browser
}

interface Visit {
  page: Page
  /** What it loaded, the page itself included. */
  loaded: string[]
  /** What the browser complained about: a style that the policy refuses, for one. */
  complaints: string[]
}

export async function visit(browser: Browser, url: string, options: BrowserContextOptions): Promise<Visit> {
  const page = await browser.newPage(options)
  const loaded: string[] = []
  const complaints: string[] = []
  page.on('request', request => void loaded.push(request.url()))
  page.on('console', message => void complaints.push(message.text()))
  page.on('pageerror', error => void complaints.push(error.message))
  await page.goto(url)
  return { page, loaded, complaints }
}

/** What stands in the way of people who see, hear or move otherwise: the rule, and where it is broken. */
export async function barriers(page: Page): Promise<string[]> {
  // The browser runs it as a debugger would: the policy of the page is about what the page loads.
  await page.evaluate(axe.source)
  // What axe gives, as its own types say.
  const { violations } = (await page.evaluate('axe.run()')) as axe.AxeResults
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`))
}

/** For people to look at, in the folder that PICTURES names. */
export async function picture(page: Page, name: string): Promise<void> {
  const folder = process.env.PICTURES
  if (folder) await page.screenshot({ path: join(folder, `${name}.png`), fullPage: true })
}
