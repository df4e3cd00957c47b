// The route finder as people come by it: in their language, with keys, on a phone, at night, and on paper.

import { stories } from '@overstap/schema/region'
import { describe, expect, inject, it } from 'vitest'
import { barriers, browserHere, NO_BROWSER, openBrowser, picture } from '../../pages/browser.ts'
import { DESK, PAPER, PHONE, textsOf } from '../dashboard-page/open-dashboard.ts'
import { answered, openRoutes } from './open-routes.ts'

const WIDER =
  'Math.max(...[...document.querySelectorAll("html, .scrolls, .route")].map(each => each.scrollWidth - each.clientWidth))'
const FIRM = `/routes?from=firm&firm=${stories.bankruptcy}`
const VACANCY = `/routes?from=vacancy&vacancy=${stories.cncVacancy}`

if (browserHere === undefined) {
  it.skip(`The route finder ${NO_BROWSER}`, () => {})
} else {
  const browser = await openBrowser(browserHere)

  it('loads from the gateway alone, asks only what is registered, and breaks nothing of its policy', async () => {
    const { page, loaded, complaints } = await openRoutes(browser, '/routes', { candidate: stories.electrician })
    const { gatewayUrl } = inject('mesh')
    expect(loaded.filter(each => !each.startsWith(`${gatewayUrl}/`))).toEqual([])
    const bodies: string[] = []
    page.on('request', request => {
      if (new URL(request.url()).pathname === '/graphql') bodies.push(request.postData() ?? request.url())
    })
    await page.reload()
    await answered(page)
    expect(bodies.length).toBeGreaterThan(2)
    for (const body of bodies) expect(decodeURIComponent(body)).toMatch(/sha256:[\da-f]{64}/)
    for (const body of bodies) expect(body).not.toContain('query Routes')
    expect(complaints).toEqual([])
    await page.close()
  })

  const places = [
    ['people', '/routes', undefined],
    ['person', '/routes', stories.electrician],
    ['vacancy', VACANCY, undefined],
    ['firm', FIRM, undefined],
  ] as const
  const looks = [
    [DESK, 'light', 'nl'],
    [DESK, 'dark', 'en'],
    [PHONE, 'light', 'en'],
    [PHONE, 'dark', 'nl'],
  ] as const
  describe.each(places)('%s', (name, address, candidate) => {
    it.each(looks.map(([viewport, ...look]) => [`${viewport.width} wide`, ...look, viewport] as const))(
      'stands in nobody’s way, and nothing sticks out: %s, %s, %s',
      async (_, colorScheme, locale, viewport) => {
        const given = { viewport, colorScheme, locale, ...(candidate && { candidate }) }
        const { page } = await openRoutes(browser, address, given)
        expect(await page.locator('html').getAttribute('lang')).toBe(locale)
        if (candidate) await page.locator('.compare button').first().click()
        await page.evaluate('for (const each of document.querySelectorAll("details")) each.open = true')
        expect(await page.evaluate(WIDER)).toBe(0)
        expect(await barriers(page)).toEqual([])
        await picture(page, `routes-${name}-${viewport.width}-${colorScheme}-${locale}`)
        await page.close()
      },
    )
  })

  it('changes language without losing whom it is about', async () => {
    const { page } = await openRoutes(browser, '/routes', { candidate: stories.electrician })
    await page.getByRole('link', { name: 'English' }).click()
    await page.waitForURL(/language=en/)
    await answered(page)
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('Where somebody could go')
    expect(await textsOf(page, '.panel.person h2')).toEqual([expect.stringContaining('electrician')])
    await page.close()
  })

  it('is gone through with keys alone: to somebody, to a route, to another beside it', async () => {
    const { page } = await openRoutes(browser, '/routes')
    const press = async (until: string) => {
      for (let presses = 0; presses < 60; presses++) {
        await page.keyboard.press('Tab')
        if (await page.evaluate(`document.activeElement.matches(${JSON.stringify(until)})`)) return
      }
      throw new Error(`No key leads to ${until}.`)
    }
    await press('.people .pick')
    await page.keyboard.press('Enter')
    await page.waitForSelector('.route')
    // Where one goes on is behind what was chosen.
    expect(await page.evaluate('document.activeElement.id')).toBe('person')
    await press('.route-list .pick')
    await press('.route-list .compare button')
    await page.keyboard.press('Enter')
    expect(await page.locator('.route').count()).toBe(2)
    await press('.decide textarea')
    await page.close()
  })

  it('prints one route on one sheet, with whom it is about and without what is not for paper', async () => {
    const { page } = await openRoutes(browser, '/routes', { candidate: stories.electrician, viewport: PAPER })
    const longest = page.locator('.route-list tbody tr').nth(2).locator('.pick')
    await longest.click()
    await page.emulateMedia({ media: 'print' })
    expect(await page.evaluate('document.documentElement.scrollHeight')).toBeLessThanOrEqual(PAPER.height)
    expect(await page.evaluate(WIDER)).toBe(0)
    expect(await page.locator('.panel.person h2').isVisible()).toBe(true)
    for (const hidden of ['.caller', '.route-list', '.ways', '.decide', 'nav'])
      expect(await page.locator(hidden).first().isVisible()).toBe(false)
    expect(await page.locator('.decisions .UNKNOWN li').first().isVisible()).toBe(true)
    await picture(page, 'routes-paper')
    await page.emulateMedia({ media: null })
    await page.locator('.compare button').first().click()
    const sheets = (await page.pdf({ preferCSSPageSize: true })).toString('latin1').match(/\/Type\s*\/Page\b/g)
    expect(sheets).toHaveLength(2)
    await page.close()
  })
}
