// The dashboard as people come by it: in their language, with keys, on a phone, at night, on paper, and when a partner is
// down.

import { expect, inject, it } from 'vitest'
import { freePorts } from '../../mesh-setup.ts'
import { barriers, browserHere, NO_BROWSER, openBrowser, picture } from '../../pages/browser.ts'
import { ask } from '../ask.ts'
import { gatewayBeside } from '../gateway-beside.ts'
import { answered, DESK, inDutch, openDashboard, PAPER, PHONE, textsOf } from './open-dashboard.ts'

const WIDER = 'document.documentElement.scrollWidth - document.documentElement.clientWidth'

if (browserHere === undefined) {
  it.skip(`The dashboard ${NO_BROWSER}`, () => {})
} else {
  const browser = await openBrowser(browserHere)

  it('loads from the gateway alone, asks only what is registered, and is refused nothing', async () => {
    const { page, loaded, complaints } = await openDashboard(browser, '/')
    const { gatewayUrl } = inject('mesh')
    expect(loaded.filter(each => !each.startsWith(`${gatewayUrl}/`))).toEqual([])
    const questions = loaded.map(each => new URL(each)).filter(({ pathname }) => pathname === '/graphql')
    expect(questions.length).toBeGreaterThan(5)
    for (const { searchParams } of questions) {
      expect(searchParams.get('documentId')).toMatch(/^sha256:[\da-f]{64}$/)
      expect(searchParams.get('query')).toBeNull()
    }
    expect(complaints).toEqual([])
    await page.close()
  })

  it('shows what it is about before any answer has come', async () => {
    const { page } = await openDashboard(browser, '/')
    const [paint] = (await page.evaluate(
      'performance.getEntriesByName("first-contentful-paint").map(each => Math.round(each.startTime))',
    )) as number[]
    console.info(`First paint after ${paint} ms.`)
    await page.route('**/graphql?**', () => {})
    await page.reload()
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('Wie overstapt tussen de branches')
    expect(await textsOf(page, '.moves .waiting')).toEqual(['Wordt gevraagd…'])
    expect(await page.locator('.lights .WAITING').count()).toBe(5)
    expect(await barriers(page)).toEqual([])
    await page.close()
  })

  it.each([
    ['on a desk', 'by day', 'nl', DESK, 'light'],
    ['on a desk', 'at night', 'en', DESK, 'dark'],
    ['on a phone', 'by day', 'en', PHONE, 'light'],
    ['on a phone', 'at night', 'nl', PHONE, 'dark'],
  ] as const)(
    'stands in nobody’s way, and nothing sticks out: %s, %s, %s',
    async (_, _when, locale, viewport, colorScheme) => {
      const { page } = await openDashboard(browser, '/', { viewport, colorScheme, locale })
      expect(await page.locator('html').getAttribute('lang')).toBe(locale)
      expect(await page.evaluate(WIDER)).toBe(0)
      expect(await barriers(page)).toEqual([])
      await picture(page, `dashboard-${viewport.width}-${colorScheme}-${locale}`)
      await page.locator('.either button').last().click()
      for (const summary of await page.locator('.moves summary').all()) await summary.click()
      expect(await page.evaluate(WIDER)).toBe(0)
      expect(await barriers(page)).toEqual([])
      await picture(page, `dashboard-table-${viewport.width}-${colorScheme}-${locale}`)
      await page.close()
    },
    90_000,
  )

  it('leads to its figures as files where there is no script', async () => {
    const { gatewayUrl } = inject('mesh')
    const page = await browser.newPage({ javaScriptEnabled: false, locale: 'nl' })
    await page.goto(gatewayUrl)
    const links = await page.locator('#page a').all()
    expect(links.length).toBe(3)
    for (const link of links) expect((await fetch(`${gatewayUrl}${await link.getAttribute('href')}`)).status).toBe(200)
    await page.close()
  })

  it('changes language without losing what was chosen', async () => {
    const { page } = await openDashboard(browser, '/?branch=BOUW')
    await page.getByRole('link', { name: 'English' }).click()
    await page.waitForURL(/language=en/)
    await answered(page)
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('Who moves between the branches')
    expect(new URL(page.url()).searchParams.get('branch')).toBe('BOUW')
    expect(await page.getByRole('combobox', { name: 'Branch' }).inputValue()).toBe('BOUW')
    expect(await textsOf(page, '.headline dt')).toContain('Moves to Construction')
    await page.close()
  })

  it('shows a quarter that the address names, and says of what is told of whole years only that there is no figure', async () => {
    const { page } = await openDashboard(browser, '/?year=2025&quarter=2')
    const { data } = await ask(
      '{ moves(by: [], from: "2025-04-01", to: "2025-07-01") { cells { figure { value } } } }',
      {},
      { token: null },
    )
    const [moves = ''] = await textsOf(page, '.headline .item')
    expect(moves).toContain(`Overstappen${inDutch(data.moves.cells[0].figure.value)}2e kwartaal 2025, stand`)
    expect(await textsOf(page, '.lead')).toContainEqual(expect.stringContaining('In het 2e kwartaal van 2025 stapten'))
    expect(await page.locator('.sankey').count()).toBe(1)
    expect(await page.locator('.node.by').count()).toBe(0)
    const period = page.getByRole('combobox', { name: 'Periode' })
    expect(await period.inputValue()).toBe('2025-2')
    // This year is not over.
    const other = await openDashboard(browser, `/?year=${new Date().getUTCFullYear()}`)
    expect(await other.page.getByRole('combobox', { name: 'Periode' }).inputValue()).toBe('')
    await other.page.close()
    await period.selectOption('2025-1')
    await page.waitForURL(/year=2025&quarter=1/)
    await answered(page)
    await page.getByRole('combobox', { name: 'Branche' }).selectOption('BOUW')
    await answered(page)
    expect(await textsOf(page, '.stages strong')).toContain('geen cijfer')
    expect(await textsOf(page, '.regions .content > .quiet')).toEqual([expect.stringContaining('hele jaren')])
    expect(await page.locator('.unavailable').count()).toBe(0)
    expect(await barriers(page)).toEqual([])
    await picture(page, 'dashboard-quarter')
    await page.close()
  })

  it('keeps the colours that somebody chose, on every page and before anything is painted', async () => {
    const { page } = await openDashboard(browser, '/', { colorScheme: 'dark' })
    const paper = () => page.evaluate('getComputedStyle(document.documentElement).backgroundColor')
    const dark = await paper()
    const light = page.getByRole('button', { name: 'Licht' })
    await light.focus()
    await page.keyboard.press('Enter')
    expect(await light.getAttribute('aria-pressed')).toBe('true')
    expect(await paper()).not.toBe(dark)
    const chosen = await paper()
    await page.getByRole('link', { name: 'Routes' }).click()
    await page.waitForURL(/routes/)
    // Also without the script of the page, which comes later.
    await page.route('**/assets/routes-*.js', route => route.abort())
    await page.reload()
    expect(await paper()).toBe(chosen)
    await page.unrouteAll()
    await page.reload()
    await page.getByRole('button', { name: 'Kleuren van het apparaat' }).click()
    expect(await paper()).toBe(dark)
    await page.getByRole('button', { name: 'Donker' }).click()
    await page.emulateMedia({ media: 'print' })
    expect(await page.evaluate('getComputedStyle(document.documentElement).colorScheme')).toBe('light')
    expect(await page.locator('.colours').isVisible()).toBe(false)
    await page.close()
  })

  it('is chosen in with keys alone, and goes back as a browser does', async () => {
    const { page } = await openDashboard(browser, '/')
    await page.keyboard.press('Tab')
    expect(await page.evaluate('document.activeElement.textContent')).toBe('Naar de inhoud')
    const region = page.getByRole('combobox', { name: 'Regio' })
    await region.focus()
    await page.keyboard.press('ArrowDown')
    await page.waitForURL(/region=/)
    await answered(page)
    const chosen = await region.inputValue()
    expect(new URL(page.url()).searchParams.get('region')).toBe(chosen)
    expect(await page.locator('.tile[aria-pressed=true]').count()).toBe(1)
    await page.getByRole('button', { name: 'Tabel' }).focus()
    await page.keyboard.press('Enter')
    expect(await page.locator('.matrix').count()).toBe(1)
    await page.goBack()
    await answered(page)
    expect(await region.inputValue()).toBe('')
    expect(await page.locator('.tile[aria-pressed=true]').count()).toBe(0)
    await page.close()
  })

  it('gives each question to the explorer, and to a spreadsheet', async () => {
    const { page } = await openDashboard(browser, '/?region=drenthe')
    const panels = await page.locator('.panel').all()
    expect(panels.length).toBe(6)
    for (const panel of panels) {
      const explorer = await panel.getByRole('link', { name: 'Open in de verkenner' }).getAttribute('href')
      expect(new URLSearchParams(explorer?.replace(/^.*#/, '')).get('query')).toContain('query Page')
      const file = await panel.getByRole('link', { name: 'CSV' }).getAttribute('href')
      const response = await fetch(`${inject('mesh').gatewayUrl}${file}`)
      expect(response.status, String(file)).toBe(200)
      const lines = (await response.text()).trim().split('\r\n')
      expect(lines.length).toBeGreaterThan(1)
    }
    await page.close()
  })

  it('says of a partner that is down what is missing, and of the others all that they say otherwise', async () => {
    const [port = 0, nobody = 0] = await freePorts(2)
    const gatewayUrl = await gatewayBeside(port, { CANDIDATES_URL: `http://127.0.0.1:${nobody}/graphql` })
    const whole = await openDashboard(browser, '/')
    const { page, complaints } = await openDashboard(browser, '/', { gatewayUrl })
    expect(await textsOf(page, '.lights .MISSING')).toEqual([
      expect.stringMatching(/^Kandidaten ontbreekt \(\d\d:\d\d\)$/),
    ])
    expect(await textsOf(page, '.moves .instead p')).toEqual([
      'Dit ontbreekt nu: «Kandidaten» antwoordt niet. De rest van de pagina klopt gewoon.',
    ])
    const [moves = '', ...others] = await textsOf(page, '.headline .item')
    expect(moves).toContain('ontbreekt')
    expect(others).toEqual((await textsOf(whole.page, '.headline .item')).slice(1))
    for (const panel of ['.regions .content', '.schemes .content', '.programme li:not(.counted)'])
      expect(await textsOf(page, panel)).toEqual(await textsOf(whole.page, panel))
    expect(await textsOf(page, '.programmes .partly')).toEqual(['Niet volledig: «Kandidaten» antwoordt niet.'])
    const stages = await textsOf(page, '.stages strong')
    expect(stages.slice(1, -1)).toEqual((await textsOf(whole.page, '.stages strong')).slice(1, -1))
    expect([stages[0], stages.at(-1)]).toEqual(['ontbreekt', 'ontbreekt'])
    expect(await textsOf(page, '.funnel .partly')).toEqual(['Niet volledig: «Kandidaten» antwoordt niet.'])
    expect(await barriers(page)).toEqual([])
    expect(complaints).toEqual([])
    await picture(page, 'dashboard-partner-down')
    await page.close()
    await whole.page.close()
  })

  it('says that no answer came, and asks again when it is told to', async () => {
    const { page } = await openDashboard(browser, '/')
    await page.route('**/graphql?**', route => route.abort())
    await page.getByRole('combobox', { name: 'Periode' }).selectOption({ index: 1 })
    await answered(page)
    expect(await textsOf(page, '.moves .instead p')).toEqual([expect.stringContaining('Er kwam geen antwoord')])
    expect(await barriers(page)).toEqual([])
    await picture(page, 'dashboard-unreached')
    await page.unroute('**/graphql?**')
    await page.locator('.moves').getByRole('button', { name: 'Vraag opnieuw' }).click()
    await answered(page)
    expect(await page.locator('.moves .sankey').count()).toBe(1)
    await page.close()
  })

  it('says of a choice that does not exist that it does not, and of no partner that it is missing', async () => {
    const { page } = await openDashboard(browser, '/?branch=NERGENS')
    expect(await textsOf(page, '.moves .instead p')).toEqual([expect.stringContaining('bestaat niet')])
    expect(await page.locator('.lights .MISSING').count()).toBe(0)
    expect(await textsOf(page, '.headline .big')).toEqual(Array(4).fill('geen cijfer'))
    await page.close()
  })

  it('asks questions whose answers may be kept, whatever they hold', async () => {
    const { page } = await openDashboard(browser, '/')
    const kept = new Map<string, string | undefined>()
    page.on('response', response => {
      if (new URL(response.url()).pathname === '/graphql') kept.set(response.url(), response.headers()['cache-control'])
    })
    await page.reload()
    await answered(page)
    expect(kept.size).toBe(6)
    for (const [url, said] of kept) expect(said, url).toMatch(/^public, max-age=\d+$/)
    await page.close()
  })

  it('says of a region that does not exist that it does not, and while something is asked that it is asked', async () => {
    const { page } = await openDashboard(browser, '/?region=nergens')
    expect(await textsOf(page, '.moves .instead p')).toEqual([expect.stringContaining('bestaat niet')])
    expect(await page.locator('.lights .MISSING').count()).toBe(0)
    expect(await page.locator('.headline .unavailable').count()).toBe(0)
    const release = Promise.withResolvers<void>()
    await page.route('**/graphql?**', async route => {
      await release.promise
      await route.continue()
    })
    await page.getByRole('button', { name: 'Alles tonen' }).click()
    expect(await page.locator('.moves').getAttribute('aria-busy')).toBe('true')
    expect(await textsOf(page, '.moves .waiting')).toEqual(['Wordt gevraagd…'])
    await picture(page, 'dashboard-waiting')
    release.resolve()
    await answered(page)
    expect(await page.locator('.moves .sankey').count()).toBe(1)
    await page.close()
  })

  it('fits on paper, without what only a screen has', async () => {
    const { page } = await openDashboard(browser, '/', { viewport: DESK, colorScheme: 'dark' })
    await page.emulateMedia({ media: 'print' })
    await page.setViewportSize(PAPER)
    expect(await page.evaluate(WIDER)).toBe(0)
    expect(await page.evaluate('getComputedStyle(document.documentElement).backgroundColor')).toBe('rgb(255, 255, 255)')
    expect(await page.locator('.ways').first().isVisible()).toBe(false)
    expect(await page.locator('.lights').isVisible()).toBe(true)
    expect(await page.locator('.years th').first().locator('button').isVisible()).toBe(true)
    await picture(page, 'dashboard-paper')
    await page.close()
  })
}
