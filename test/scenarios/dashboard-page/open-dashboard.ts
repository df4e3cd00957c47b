// The dashboard in a real browser, over the whole mesh.

import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { inject } from 'vitest'
import { visit } from '../../pages/browser.ts'

export const DESK = { width: 1280, height: 900 }
export const PHONE = { width: 360, height: 740 }
/** What is left of a sheet of A4 between its margins, in pixels of CSS. */
export const PAPER = { width: 702, height: 1032 }

interface Opened {
  page: Page
  loaded: string[]
  complaints: string[]
}

interface Options extends BrowserContextOptions {
  gatewayUrl?: string
}

/** Shown whole: every panel has its answer. */
export async function openDashboard(browser: Browser, address: string, options: Options = {}): Promise<Opened> {
  const { gatewayUrl = inject('mesh').gatewayUrl, ...context } = options
  const opened = await visit(browser, `${gatewayUrl}${address}`, { locale: 'nl', viewport: DESK, ...context })
  await answered(opened.page)
  return opened
}

export async function answered(page: Page): Promise<void> {
  await page.waitForSelector('.panel')
  await page.waitForSelector('[aria-busy=true]', { state: 'detached' })
  // A diagram is drawn once its place is known.
  await page.waitForSelector('.sankey:not(:has(svg))', { state: 'detached' })
}

/** What stands in each place, as somebody reads it: spaces as one, and those that hold a number together as ordinary. */
export async function textsOf(page: Page, places: string): Promise<string[]> {
  return (await page.locator(places).allTextContents()).map(plain)
}

export function plain(text: string): string {
  return text
    .replaceAll('\u200b', '')
    .replace(/[\s\u00a0\u202f]+/g, ' ')
    .trim()
}

/** As the page writes it in Dutch. */
export const inDutch = (value: number) => plain(new Intl.NumberFormat('nl-NL').format(value))
export const eurosInDutch = (cents: number) =>
  plain(
    new Intl.NumberFormat('nl-NL', { style: 'currency', currency: 'EUR', maximumFractionDigits: 0 }).format(
      cents / 100,
    ),
  )
export const shareInDutch = (share: number) =>
  plain(new Intl.NumberFormat('nl-NL', { style: 'percent', maximumFractionDigits: 0 }).format(share))

interface Figure {
  value: number | null
  status: 'RELEASED' | 'SUPPRESSED' | 'UNAVAILABLE'
}

/** A figure as the page writes it; `write` says how a released one is written. */
export function shown({ value, status }: Figure, write: (value: number) => string = inDutch): string {
  if (status === 'RELEASED' && value !== null) return write(value)
  return status === 'SUPPRESSED' ? 'weinig' : 'ontbreekt'
}
