// What the route finder says when it may not, when there is nothing, and when a partner is down: a hole with a name, and
// never a number that is wrong.

import { stories } from '@overstap/schema/region'
import { describe, expect, inject, it } from 'vitest'
import { freePorts } from '../../mesh-setup.ts'
import { barriers, browserHere, NO_BROWSER, openBrowser, picture } from '../../pages/browser.ts'
import { textsOf } from '../dashboard-page/open-dashboard.ts'
import { gatewayBeside } from '../gateway-beside.ts'
import { asking, openRoutes } from './open-routes.ts'

const DOWN = ['vacancies', 'training', 'funding', 'organisations'] as const

if (browserHere === undefined) {
  it.skip(`The route finder ${NO_BROWSER}`, () => {})
} else {
  const browser = await openBrowser(browserHere)
  const [deadPort = 0, ...ports] = await freePorts(1 + DOWN.length)
  const without = new Map(
    await Promise.all(
      DOWN.map(async (owner, at) => {
        const env = { [`${owner.toUpperCase()}_URL`]: `http://127.0.0.1:${deadPort}/graphql` }
        return [owner, await gatewayBeside(ports[at] ?? 0, env)] as const
      }),
    ),
  )
  const openWithout = (owner: (typeof DOWN)[number], address = '/routes') =>
    openRoutes(browser, address, { gatewayUrl: without.get(owner) ?? '', candidate: stories.electrician })

  const { coachCounting, coachOfDrenthe, tokens } = inject('mesh')
  const firm = `/routes?from=firm&firm=${stories.bankruptcy}`
  const vacancy = `/routes?from=vacancy&vacancy=${stories.cncVacancy}`
  const refusals = [
    ['a coach who counts', '/routes', coachCounting, undefined, 'rol en doel geven het recht niet'],
    ['a coach of another region', '/routes', coachOfDrenthe, stories.electrician, 'in de eigen regio’s woont: Drenthe'],
    ['a token that is none', '/routes', 'nonsense', undefined, 'Het token geldt hier niet, of niet meer'],
    ['an employer, of people', '/routes', tokens.partner, undefined, 'rol en doel geven het recht niet'],
    ['an employer, of another’s vacancy', vacancy, tokens.partner, undefined, 'Dit is niet uw vacature'],
    ['nobody, of a vacancy', vacancy, null, undefined, 'Dit is over mensen'],
    ['nobody, of a firm', firm, null, undefined, 'Dit is over mensen'],
  ] as const

  it.each(refusals)('says to %s what is missing, and shows nobody', async (who, address, token, candidate, says) => {
    const { page } = await openRoutes(browser, address, { token, ...(candidate && { candidate }) })
    const said = page.locator('.instead')
    expect(await said.allTextContents()).toEqual([expect.stringContaining(says)])
    // To ask the same again would change nothing.
    expect(await said.getByRole('button').count()).toBe(0)
    expect(await page.locator('.people-of-firm, .people tbody, .route').count()).toBe(0)
    expect(await barriers(page)).toEqual([])
    await picture(page, `routes-refused-${who.replaceAll(' ', '-')}`)
    await page.close()
  })

  it('says that nobody answers a filter, and takes it back', async () => {
    const { page } = await openRoutes(browser, '/routes')
    await asking(page, () => page.getByLabel('Komt uit').selectOption('AVIATION'))
    await asking(page, () => page.getByLabel('Woont in').selectOption('friesland'))
    await asking(page, () => page.getByLabel('Situatie').selectOption('RETURNER'))
    await page.getByText('Niemand die hieraan voldoet').waitFor()
    expect(await page.locator('.people table').count()).toBe(0)
    await picture(page, 'routes-nobody')
    await asking(page, () => page.getByLabel('Situatie').selectOption(''))
    await page.close()
  })

  it('says that no number is that of somebody', async () => {
    const { page } = await openRoutes(browser, '/routes')
    await page.getByLabel('Nummer').fill('uwv-noord:999999')
    await asking(page, () => page.getByRole('button', { name: 'Open', exact: true }).click())
    await page.getByText('Er is niemand met dit nummer').waitFor()
    await page.getByRole('button', { name: /Iemand anders/ }).click()
    await page.waitForSelector('.people tbody tr')
    await page.close()
  })

  describe('without training', async () => {
    it('names the hole where the plan would stand, and says of nothing that it costs zero', async () => {
      const { page } = await openWithout('training')
      expect(await textsOf(page, '.partly')).toContain('Niet volledig: «Opleidingen» antwoordt niet.')
      const holes = await textsOf(page, '.figures dd')
      expect(holes.slice(2)).toEqual(['ontbreekt', 'ontbreekt', 'ontbreekt'])
      expect(await textsOf(page, '.route-list tbody tr:first-child td')).not.toContain('€ 0')
      // Without the training nobody can say who pays for it.
      expect(await textsOf(page, '.route .partly')).toHaveLength(2)
      // What the others know stands there as ever.
      expect((await textsOf(page, '.reasons dd')).length).toBe(4)
      expect(await barriers(page)).toEqual([])
      await picture(page, 'routes-without-training')
      await page.close()
    })
  })

  it('without funding it shows the training and its cost, and not who pays', async () => {
    const { page } = await openWithout('funding')
    expect(await textsOf(page, '.partly')).toContain('Niet volledig: «Regelingen» antwoordt niet.')
    const [, , weeks, cost, open] = await textsOf(page, '.figures dd')
    expect([Number(weeks) > 0, cost?.startsWith('€'), open]).toEqual([true, true, 'ontbreekt'])
    await picture(page, 'routes-without-funding')
    await page.close()
  })

  it('without vacancies it shows the person, says whose routes are missing, and asks again when told to', async () => {
    const { page } = await openWithout('vacancies')
    expect(await textsOf(page, '.panel.person h2')).toEqual([expect.stringContaining('Monteur elektrotechniek')])
    const hole = page.locator('.panel.routes .instead')
    expect(await hole.textContent()).toContain('«Vacatures» antwoordt niet')
    await asking(page, () => hole.getByRole('button', { name: 'Vraag opnieuw' }).click())
    await picture(page, 'routes-without-vacancies')
    await page.close()
  })

  it('without the register it goes by codes, and counts as ever', async () => {
    const { page } = await openWithout('organisations')
    expect(await textsOf(page, '.partly')).toContain('Niet volledig: «Register» antwoordt niet.')
    expect(await textsOf(page, '.panel.person h2')).toEqual([expect.stringMatching(/^OC-/)])
    // The fund answers, and cannot judge without what the register knows: it is the register that is missing.
    expect(await textsOf(page, '.route .partly')).toEqual([expect.stringContaining('«Register» niet antwoordt')])
    expect((await textsOf(page, '.grounds dd')).slice(1)).toEqual(['ontbreekt'])
    expect(await page.locator('.route').textContent()).not.toMatch(/undefined|null/)
    await picture(page, 'routes-without-register')
    await page.close()
  })
}
