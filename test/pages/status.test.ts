// The page of the status as people see it: on a desk, on a phone, at night, on paper, and without a script.

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { openGateway } from '../../gateway/src/gateway.ts'
import { gatewayConfig } from '../../gateway/test/config.ts'
import {
  ask,
  foundedRegistry,
  openFollower,
  openPlug,
  operator,
  registry,
  visits,
} from '../../gateway/test/registry-scene.ts'
import { barriers, browserHere, NO_BROWSER, openBrowser, picture, visit } from './browser.ts'

const DESK = { width: 1280, height: 900 }
const TABLET = { width: 840, height: 1100 }
const PHONE = { width: 360, height: 740 }
/** What is left of a sheet of A4 between its margins, in pixels of CSS. */
const PAPER = { width: 718, height: 1047 }
const WIDER =
  'Math.max(...[...document.querySelectorAll(".table, html")].map(each => each.scrollWidth - each.clientWidth))'

if (browserHere === undefined) {
  console.warn(`/status ${NO_BROWSER}.`)
  it.skip(`/status ${NO_BROWSER}`, () => {})
} else {
  const chromium = browserHere
  describe('/status in a browser', async () => {
    const { url: databaseUrl } = await foundedRegistry()
    const { url } = await openFollower(databaseUrl)
    const plug = await openPlug('spt', visits())
    const invitation = {
      name: 'spt',
      organisation: 'Servicepunt <b>Techniek</b>',
      contact: 'x@example.org',
      url: plug.url,
    }
    const { token } = (await registry(url, '/invite', invitation, operator)).body
    await registry(url, '/publish', { name: 'spt', url: plug.url, sdl: visits(), replaces: 0 }, token)
    await ask(url, '{ sptVisit(id: "spt:1") { question } }')
    plug.close()
    await ask(url, '{ sptVisit(id: "spt:1") { question } }')
    const browser = await openBrowser(chromium)
    const open = (options: object) => visit(browser, `${url}/status`, options)

    it('says without a script which graph answers, how each partner is doing and what composes with what', async () => {
      const { page, loaded, complaints } = await open({ javaScriptEnabled: false, locale: 'en', viewport: DESK })
      expect(await page.getByRole('heading').allTextContents()).toEqual([
        'How the partners are doing',
        'The graph that answers',
        'What composes with what',
      ])
      const rows = page.getByRole('table', { name: /As of/ }).getByRole('row')
      expect(await rows.count()).toBe(1 + 6)
      expect(await rows.filter({ hasText: 'spt' }).textContent()).toContain('Servicepunt <b>Techniek</b>')
      expect(await rows.filter({ hasText: 'spt' }).textContent()).toContain('does not answer well now')
      expect(await page.getByText('version 1 of spt was published').isVisible()).toBe(true)
      expect(await page.getByText('Candidate.routes').isVisible()).toBe(true)
      expect(loaded).toEqual([`${url}/status`])
      expect(complaints).toEqual([])
      await page.close()
    })

    it('has its own style, and its numbers one under the other', async () => {
      const { page } = await open({ locale: 'nl', viewport: DESK })
      const looks = 'const { textAlign, fontVariantNumeric } = getComputedStyle(document.querySelector("td.number"));'
      expect(await page.evaluate(`(() => { ${looks} return [textAlign, fontVariantNumeric] })()`)).toEqual([
        'right',
        'tabular-nums',
      ])
      await page.close()
    })

    it.each(
      [DESK, TABLET, PHONE].flatMap(viewport =>
        (['light', 'dark'] as const).flatMap(colorScheme =>
          ['nl', 'en'].map(locale => [`${viewport.width} wide`, colorScheme, locale, viewport] as const),
        ),
      ),
    )('stands in nobody’s way, and nothing sticks out: %s, %s, %s', async (_, colorScheme, locale, viewport) => {
      const { page } = await open({ colorScheme, locale, viewport })
      expect(await page.evaluate(WIDER)).toBe(0)
      expect(await barriers(page)).toEqual([])
      await picture(page, `status-${viewport.width}-${colorScheme}-${locale}`)
      await page.close()
    })

    it('shows of a graph in a file the same, without what only a registry knows', async () => {
      const supergraph = readFileSync(join(import.meta.dirname, '../../gateway/test/people.graphql'), 'utf8')
      const nowhere = 'http://127.0.0.1:1/graphql'
      const partnerUrls = new Map(['inbox', 'labels', 'post', 'register'].map(name => [name, nowhere]))
      const breaker = { failures: 1, restMs: 60_000 }
      const app = await openGateway(gatewayConfig({ supergraph, partnerUrls, breaker }))
      const over = await app.listen({ host: '127.0.0.1', port: 0 })
      await ask(over, '{ people { name } }')
      const { page, complaints } = await visit(browser, `${over}/status`, { locale: 'nl', viewport: DESK })
      const [partners] = await page.getByRole('table').all()
      expect(await partners?.getByRole('columnheader').count()).toBe(6)
      expect(await partners?.getByRole('row').filter({ hasText: 'register' }).textContent()).toContain(
        'met rust gelaten',
      )
      expect(await page.getByText('Nummer in het register').count()).toBe(0)
      expect(await page.getByText('Person.label').isVisible()).toBe(true)
      expect(complaints).toEqual([])
      expect(await barriers(page)).toEqual([])
      await picture(page, 'status-file')
      await app.close()
      await page.close()
    })

    it('fits on paper', async () => {
      const { page } = await open({ locale: 'nl', viewport: PAPER, colorScheme: 'dark' })
      await page.emulateMedia({ media: 'print' })
      expect(await page.evaluate(WIDER)).toBe(0)
      expect(await page.evaluate('getComputedStyle(document.body).backgroundColor')).toBe('rgb(255, 255, 255)')
      await picture(page, 'status-paper')
      await page.close()
    })
  })
}
