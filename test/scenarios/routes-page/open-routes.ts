// The route finder in a real browser, over the whole mesh, with a token that this tab has kept.

import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { inject } from 'vitest'
import { visit } from '../../pages/browser.ts'
import { DESK } from '../dashboard-page/open-dashboard.ts'

interface Opened {
  page: Page
  loaded: string[]
  complaints: string[]
}

interface Options extends BrowserContextOptions {
  gatewayUrl?: string
  /** Default: of a coach of the three northern regions; null: nobody's. */
  token?: string | null
  /** Whom this tab was about. */
  candidate?: string
}

/** Shown whole: every panel has its answer. */
export async function openRoutes(browser: Browser, address: string, options: Options = {}): Promise<Opened> {
  const { gatewayUrl = inject('mesh').gatewayUrl, token = inject('mesh').tokens.coach, candidate, ...context } = options
  const kept: [string, string][] = [
    ...(token === null
      ? []
      : ([
          ['overstap:role', 'pasted'],
          ['overstap:token', token],
        ] as [string, string][])),
    ...(candidate === undefined ? [] : ([['overstap:candidate', candidate]] as [string, string][])),
  ]
  const opened = await visit(browser, `${gatewayUrl}${address}`, {
    locale: 'nl',
    viewport: DESK,
    ...context,
  })
  await keep(opened.page, kept)
  await answered(opened.page)
  return opened
}

async function keep(page: Page, kept: readonly [string, string][]): Promise<void> {
  if (kept.length === 0) return
  await page.evaluate(`for (const [name, value] of ${JSON.stringify(kept)}) sessionStorage.setItem(name, value)`)
  await page.reload()
}

export async function answered(page: Page): Promise<void> {
  await page.waitForSelector('.panel')
  await page.waitForSelector('[aria-busy=true]', { state: 'detached' })
}

/** Does what asks the gateway something, and waits until the page shows what came. */
export async function asking(page: Page, act: () => Promise<unknown>): Promise<void> {
  const came = page.waitForResponse(response => new URL(response.url()).pathname === '/graphql')
  await act()
  await came
  await answered(page)
}
