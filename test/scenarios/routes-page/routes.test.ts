// The route finder against the API: what it says of people, routes, money and decisions is what a coach gets who asks for it
// in other words. And nothing that is about a person stands in an address.

import { stories } from '@overstap/schema/region'
import type { Page } from 'playwright-core'
import { expect, inject, it } from 'vitest'
import { browserHere, NO_BROWSER, openBrowser, picture } from '../../pages/browser.ts'
import { ask } from '../ask.ts'
import { eurosInDutch, plain, shareInDutch, textsOf } from '../dashboard-page/open-dashboard.ts'
import { answered, asking, openRoutes } from './open-routes.ts'

const ROUTES = `query ($id: ID!, $branches: BranchScope) { candidate(id: $id) { routes(first: 8, where: { branches: $branches }) { nodes {
  fit basis vacancy { title } reasons { outcome because } gap { has needs skill { label } }
  trainingPlan { weeks costCents steps { training { title } } }
  fundingPlan { coveredCents uncoveredCents lines { amountCents costItem scheme { name } }
    decisions { outcome scheme { name } because { outcome text } } } } } } }`

interface Route {
  fit: number
  basis: 'BOTH' | 'SKILLS' | 'TRANSITION'
  vacancy: { title: string }
  reasons: { outcome: string; because: string }[]
  gap: { has: number; needs: number; skill: { label: string } }[]
  trainingPlan: { weeks: number; costCents: number; steps: { training: { title: string } }[] }
  fundingPlan: {
    coveredCents: number
    uncoveredCents: number
    lines: { amountCents: number; costItem: string; scheme: { name: string } }[]
    decisions: { outcome: string; scheme: { name: string }; because: { outcome: string; text: string }[] }[]
  }
}

async function routesOf(id: string, branches = 'OTHER'): Promise<Route[]> {
  const { data } = await ask(ROUTES, { id, branches }, { language: 'nl' })
  return data.candidate.routes.nodes
}

const GROUNDS = { BOTH: 'beide', SKILLS: 'vaardigheden', TRANSITION: 'vakmensen' }
const centsInDutch = (cents: number) =>
  plain(new Intl.NumberFormat('nl-NL', { style: 'currency', currency: 'EUR' }).format(cents / 100))

/** A person whom no other scenario is about. */
const WRITTEN_ABOUT = stories.nextAssessment[15] ?? ''

const part = (page: Page, title: string) =>
  page.locator('.part').filter({ has: page.getByRole('heading', { name: title, exact: true }) })

if (browserHere === undefined) {
  it.skip(`The route finder ${NO_BROWSER}`, () => {})
} else {
  const browser = await openBrowser(browserHere)

  it('says without a token to whom it shows people, and asks about nobody', async () => {
    const { page, loaded, complaints } = await openRoutes(browser, '/routes', { token: null })
    expect(await textsOf(page, '.panel h2')).toEqual(['Eerst een token'])
    expect(loaded.filter(each => new URL(each).pathname === '/graphql')).toHaveLength(1)
    expect(complaints).toEqual([])
    await page.close()
  })

  it('takes the token of a role in development, and lists whom a coach may see', async () => {
    const { page } = await openRoutes(browser, '/routes', { token: null })
    await page.getByLabel('Vragen als').selectOption('coach')
    await page.waitForSelector('.people tbody tr')
    await answered(page)
    expect(await page.locator('.says').textContent()).toBe(
      'Het token zegt: coach, voor bemiddeling, in Groningen, Friesland en Drenthe.',
    )
    await asking(page, () => page.getByLabel('Woont in').selectOption('drenthe'))
    await asking(page, () => page.getByLabel('Komt uit').selectOption('METAAL'))
    const { data } = await ask(
      '{ candidates(where: { regions: ["drenthe"], branches: [METAAL] }) { total page(first: 12) { nodes { id } } } }',
    )
    const rows = await textsOf(page, '.people tbody .more')
    expect(rows.map(each => each.split(' · ')[0])).toEqual(
      data.candidates.page.nodes.map((each: { id: string }) => each.id),
    )
    expect(await textsOf(page, '.people .content > .quiet')).toEqual([`${data.candidates.total} mensen`])
    await page.close()
  })

  it('lists the routes of somebody with what tells them apart', async () => {
    const { page } = await openRoutes(browser, '/routes', { candidate: stories.electrician })
    const routes = await routesOf(stories.electrician)
    expect(await textsOf(page, '.route-list .pick')).toEqual(routes.map(({ vacancy }) => vacancy.title))
    for (const [at, { fit, basis, gap, trainingPlan, fundingPlan }] of routes.entries())
      expect(
        await textsOf(
          page,
          `.route-list tbody tr:nth-child(${at + 1}) td[data-name], .route-list tbody tr:nth-child(${at + 1}) .wide`,
        ),
      ).toEqual([
        shareInDutch(fit),
        GROUNDS[basis],
        String(gap.length),
        String(trainingPlan.weeks),
        eurosInDutch(trainingPlan.costCents),
        eurosInDutch(fundingPlan.uncoveredCents),
      ])
    await asking(page, () => page.getByRole('button', { name: 'alle branches' }).click())
    const all = await routesOf(stories.electrician, 'ANY')
    expect(await textsOf(page, '.route-list .pick')).toEqual(all.map(({ vacancy }) => vacancy.title))
    await page.close()
  })

  it('shows a route whole: reasons, gap, training, who pays, and the condition that decided', async () => {
    const { page } = await openRoutes(browser, '/routes', { candidate: stories.electrician })
    const [first] = await routesOf(stories.electrician)
    if (!first) throw new Error('The electrician must have a route.')
    const { reasons, gap, trainingPlan, fundingPlan } = first
    expect(await textsOf(page, '.reasons dd')).toEqual(reasons.map(({ because }) => plain(because)))
    expect(await textsOf(page, '.gap li')).toEqual(
      gap.map(({ skill, has, needs }) => `${skill.label}van ${has} naar ${needs}leert een opleiding`),
    )
    const steps = await part(page, 'Opleiding').locator('tbody tr').allTextContents()
    expect(steps).toHaveLength(trainingPlan.steps.length)
    for (const [at, { training }] of trainingPlan.steps.entries()) expect(steps[at]).toContain(training.title)
    const money = (await part(page, 'Wie betaalt').locator('tr').allTextContents()).map(plain)
    const schemes = Map.groupBy(fundingPlan.lines, ({ scheme }) => scheme.name)
    expect(money).toHaveLength(1 + schemes.size + 2)
    for (const [name, lines] of schemes) {
      const sum = centsInDutch(lines.reduce((all, { amountCents }) => all + amountCents, 0))
      expect(money.some(each => each.startsWith(name) && each.endsWith(sum))).toBe(true)
    }
    expect(money.slice(-2)).toEqual([
      `Gedekt${centsInDutch(fundingPlan.coveredCents)}`,
      `Niet gedekt${centsInDutch(fundingPlan.uncoveredCents)}`,
    ])
    for (const [outcome, deciding] of [
      ['UNKNOWN', 'UNKNOWN'],
      ['INELIGIBLE', 'UNMET'],
    ] as const) {
      const decided = fundingPlan.decisions.filter(each => each.outcome === outcome)
      const said = (await page.locator(`.decisions .${outcome} li`).allTextContents()).map(plain)
      expect(said).toHaveLength(decided.length)
      for (const [at, { scheme, because }] of decided.entries()) {
        expect(said[at]).toContain(plain(scheme.name))
        for (const each of because) if (each.outcome === deciding) expect(said[at]).toContain(plain(each.text))
      }
    }
    // What nobody can say is in sight; what cannot be is a click away.
    expect(await page.locator('.decisions .UNKNOWN li').first().isVisible()).toBe(true)
    expect(await page.locator('.decisions .INELIGIBLE li').first().isVisible()).toBe(false)
    await page.close()
  })

  it('puts two routes side by side, their parts level with each other', async () => {
    const { page } = await openRoutes(browser, '/routes', { candidate: stories.electrician })
    const [first, , third] = await routesOf(stories.electrician)
    await page.getByRole('button', { name: `Vergelijk met ${third?.vacancy.title}` }).click()
    expect(await textsOf(page, '.route .name')).toEqual([first?.vacancy.title, third?.vacancy.title])
    const tops = (await page.evaluate(
      '[...document.querySelectorAll(".route .part")].map(each => Math.round(each.getBoundingClientRect().top))',
    )) as number[]
    expect(tops.slice(0, tops.length / 2)).toEqual(tops.slice(tops.length / 2))
    await picture(page, 'routes-compare')
    await page.getByRole('button', { name: `Vergelijk met ${third?.vacancy.title}` }).click()
    expect(await textsOf(page, '.route .name')).toEqual([first?.vacancy.title])
    await page.close()
  })

  it('writes down what a person decided and why, and says when it may not', async () => {
    const decisionsOf = async () => {
      const { data } = await ask(
        'query ($id: ID!) { candidate(id: $id) { decisions { choice reason vacancy { id } } } }',
        {
          id: WRITTEN_ABOUT,
        },
      )
      return data.candidate.decisions as { choice: string; reason: string }[]
    }
    const before = await decisionsOf()
    const { page } = await openRoutes(browser, '/routes', { candidate: WRITTEN_ABOUT })
    const form = page.locator('.decide')
    const said = form.getByRole('status')
    await form.getByRole('button', { name: 'Leg vast' }).click()
    expect(await said.textContent()).toBe('Kies wat u besluit, en zeg waarom.')
    await form.getByLabel('Niet voorstellen').check()
    await form.getByLabel('Waarom').fill('Wil eerst de rijbewijskeuring afwachten.')
    await form.getByRole('button', { name: 'Leg vast' }).click()
    await page.getByText('Vastgelegd.').waitFor()
    await page.locator('.earlier', { hasText: 'Wil eerst de rijbewijskeuring afwachten.' }).waitFor()
    const after = await decisionsOf()
    expect(after).toHaveLength(before.length + 1)
    expect(after[0]).toMatchObject({ choice: 'NOT_PROPOSED', reason: 'Wil eerst de rijbewijskeuring afwachten.' })
    await page.close()
    const assessing = await openRoutes(browser, '/routes', {
      candidate: WRITTEN_ABOUT,
      token: inject('mesh').coachAssessing,
    })
    expect(await assessing.page.locator('.decide').count()).toBe(0)
    await assessing.page.getByText('Vastleggen kan een coach, met het doel bemiddeling.').first().waitFor()
    await assessing.page.close()
  })

  it('tells whom a bankruptcy touches and where else they could go, and leads to each of them', async () => {
    const { page } = await openRoutes(browser, `/routes?from=firm&firm=${stories.bankruptcy}`)
    expect(await textsOf(page, '.story')).toEqual([
      expect.stringMatching(/^Faillissement, .* Emmen\. Er werken 22 mensen\.$/),
    ])
    const ids = (await textsOf(page, '.people-of-firm .more')).map(each => each.split(' · ')[0])
    expect(ids).toEqual(stories.peopleOfBankruptFirm)
    const { data } = await ask(
      `query ($id: ID!) { disruption(id: $id) { affected { page(first: 100) { nodes {
        routes(first: 3, where: { branches: OTHER }) { nodes { vacancy { branch { name } } } } } } } } }`,
      { id: stories.bankruptcy },
      { language: 'nl' },
    )
    const people: { routes: { nodes: { vacancy: { branch: { name: string } } }[] } }[] =
      data.disruption.affected.page.nodes
    const reached = (branch: string) =>
      people.filter(({ routes }) => routes.nodes.some(({ vacancy }) => vacancy.branch.name === branch)).length
    const bars = await textsOf(page, '.where-else dl > div')
    expect(bars.length).toBeGreaterThan(1)
    for (const bar of bars) {
      const [, branch = '', count] = /^(.*?)(\d+) van 22$/.exec(bar) ?? []
      if (branch !== 'zonder route') expect(Number(count)).toBe(reached(branch))
    }
    await picture(page, 'routes-firm')
    await page.locator('.people-of-firm .pick').first().click()
    await page.waitForSelector('.route')
    expect(page.url()).not.toMatch(/uwv-noord/)
    expect(await page.locator('.panel.person').textContent()).toContain(stories.peopleOfBankruptFirm[0])
    await page.close()
  })

  it('shows an employer who is within reach of its own vacancy, without a name', async () => {
    const { page } = await openRoutes(browser, `/routes?from=vacancy&vacancy=${stories.entreeVacancy}`, {
      token: inject('mesh').tokens.partner,
    })
    const { data } = await ask(
      'query ($id: ID!) { vacancy(id: $id) { routes(first: 8, where: { branches: OTHER }) { nodes { fit candidate { occupation { label } } } } } }',
      { id: stories.entreeVacancy },
      { token: inject('mesh').tokens.partner, language: 'nl' },
    )
    const people: { fit: number; candidate: { occupation: { label: string } } }[] = data.vacancy.routes.nodes
    expect(people.length).toBeGreaterThan(1)
    expect(await textsOf(page, '.route-list .pick')).toEqual(people.map(({ candidate }) => candidate.occupation.label))
    expect(await page.locator('.route .head').textContent()).toMatch(/uwv-noord:p\./)
    expect(await page.getByRole('button', { name: 'Open deze persoon' }).count()).toBe(0)
    await picture(page, 'routes-employer')
    await page.close()
  })

  it('puts neither a person nor a token into any address: of the page, of what it asks, or of the explorer', async () => {
    const { page, loaded } = await openRoutes(browser, '/routes')
    await page.locator('.people .pick').first().click()
    await page.waitForSelector('.route')
    await page.getByRole('link', { name: 'Vacature' }).click()
    await page.getByRole('link', { name: 'Persoon' }).click()
    await page.waitForSelector('.route')
    const links = await page.locator('a').evaluateAll(all => all.map(each => each.getAttribute('href') ?? ''))
    expect(links.some(each => each.startsWith('/explorer#'))).toBe(true)
    const { coach } = inject('mesh').tokens
    for (const address of [page.url(), ...loaded, ...links]) {
      expect(decodeURIComponent(address)).not.toMatch(/uwv-noord/)
      expect(address).not.toContain(coach.slice(0, 40))
    }
    // It is asked all the same, in bodies.
    expect(loaded.filter(each => each.endsWith('/graphql')).length).toBeGreaterThan(2)
    await page.close()
  })
}
