// An employer asks who could fill its own vacancy: it learns what people can and what it would take, and not who they are.

import { region, stories } from '@overstap/schema/region'
import { describe, expect, inject, it } from 'vitest'
import { ask, askOperation } from '../ask.ts'

const { tokens, anotherEmployer } = inject('mesh')
const [own, others] = [stories.entreeVacancy, stories.solarVacancyInAlkmaar]
const employer = { token: tokens.partner }
const another = { token: anotherEmployer }
/** Whom the mesh of the scenarios holds; which day it was made on changes no name. */
const plan = region({ candidates: 2000, vacancies: 600, seed: 1, today: '2026-11-21' })

interface Route {
  id: string
  candidate: { id: string }
}
const ALL = `query ($id: ID!) { vacancy(id: $id) { routes(first: 50) { nodes { id fit candidate {
  id status level branch { code } occupation { code } region { code } skills { skill { code } level } } reasons { code because } } } } }`
const peopleFor = async (id: string, by: { token: string }): Promise<Route[]> => {
  const { data, errors } = await ask(ALL, { id }, by)
  expect(errors).toBeUndefined()
  return data.vacancy.routes.nodes
}

describe('an employer, for its own vacancy', () => {
  it('gets people with what they can, what is missing, what closes it and what it costs', async () => {
    const { data, errors } = await askOperation('vacancy-routes', { id: own }, employer)
    expect(errors).toBeUndefined()
    expect(data.vacancy.routes.nodes.length).toBeGreaterThan(2)
    for (const route of data.vacancy.routes.nodes) {
      expect(route).toMatchObject({
        id: expect.stringMatching(/^uwv-noord:p\.[\w-]{30}~techniek-noord:\d+$/),
        fit: expect.any(Number),
        candidate: {
          id: expect.stringMatching(/^uwv-noord:p\.[\w-]{30}$/),
          status: expect.any(String),
          branch: { code: expect.any(String) },
          region: { code: expect.any(String) },
        },
        trainingPlan: { weeks: expect.any(Number), costCents: expect.any(Number) },
        fundingPlan: { coveredCents: expect.any(Number) },
      })
    }
  })

  it('learns no name, no way to reach anybody, no birth date, no place below the region, and no employer', async () => {
    const texts = [
      JSON.stringify(await askOperation('vacancy-routes', { id: own, first: 50 }, employer)),
      JSON.stringify(await ask(ALL, { id: own }, employer)),
    ]
    for (const text of texts) {
      // Sealed ids are letters by chance, and may by chance look like something.
      expect(text.replace(/uwv-noord:p\.[\w-]{30}/g, 'sealed')).not.toMatch(
        /uwv-noord:\d|GM\d{4}|\bkm\b|@|register:|\b(19|20)\d\d-\d\d-\d\d\b/,
      )
      for (let number = 1; number <= plan.candidates; number++) {
        const { givenName, familyName, email, phone } = plan.candidate(number)
        for (const secret of [`${givenName} ${familyName}`, email, phone]) expect(text).not.toContain(secret)
      }
    }
  })

  it('knows people by names that no other employer has', async () => {
    const [mine, again] = [await peopleFor(own, employer), await peopleFor(own, employer)]
    const theirs = await peopleFor(others, another)
    expect(again.map(each => each.id)).toEqual(mine.map(each => each.id))
    expect(mine.length).toBeGreaterThan(10)
    expect(theirs.length).toBeGreaterThan(10)
    const known = new Set(mine.map(each => each.candidate.id))
    expect(theirs.filter(each => known.has(each.candidate.id))).toEqual([])
  })
})

describe('an employer', () => {
  it.each([
    ['the vacancy of another', others, employer],
    ['its own, asked by another', own, another],
  ])('is refused the routes to %s, and gets what is open', async (_, id, by) => {
    const { data, errors } = await askOperation('vacancy-routes', { id }, by)
    expect(data.vacancy).toMatchObject({ id, title: expect.any(String), routes: null })
    expect(errors).toMatchObject([{ path: ['vacancy', 'routes'], extensions: { code: 'FORBIDDEN' } }])
  })

  it('is refused what a profile does not hold, field by field, beside what it does', async () => {
    const query = `query ($id: ID!) { vacancy(id: $id) { routes(first: 1) { nodes { candidate {
      level municipality { name } availableFrom currentEmployer { name } contact { givenName } routes { nodes { id } } } } } } }`
    const { data, errors } = await ask(query, { id: own }, employer)
    const [{ candidate }] = data.vacancy.routes.nodes
    const hidden = ['municipality', 'availableFrom', 'currentEmployer', 'contact', 'routes']
    expect(candidate).toEqual({
      level: candidate.level,
      ...Object.fromEntries(hidden.map(field => [field, null])),
    })
    expect(errors?.map(error => [error.path?.at(-1), error.extensions.code])).toEqual(
      hidden.map(field => [field, 'FORBIDDEN']),
    )
  })

  it('finds nobody by asking for people: neither by name, nor by filter, nor by the name that it was given', async () => {
    const [{ candidate }] = (await peopleFor(own, employer)) as [Route]
    for (const id of ['uwv-noord:1', candidate.id]) {
      const { data, errors } = await ask('query ($id: ID!) { candidate(id: $id) { level } }', { id }, employer)
      expect(data).toEqual({ candidate: null })
      expect(errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }])
    }
    const distance = await ask(
      'query ($id: ID!) { vacancy(id: $id) { routes(where: { withinDistance: true }) { nodes { id } } } }',
      { id: own },
      employer,
    )
    expect(distance.data).toEqual({ vacancy: { routes: null } })
    expect(distance.errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }])
  })
})
