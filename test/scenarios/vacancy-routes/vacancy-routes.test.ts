// The same entity from the other end: one vacancy, and the people within reach of it.

import { stories } from '@overstap/schema/region'
import { describe, expect, inject, it } from 'vitest'
import { ask, askOperation } from '../ask.ts'
import { VACANCY_WITHIN_REACH } from '../owner-down/operations.ts'

describe('routes to a vacancy', () => {
  it('come with who, what is missing, what closes it and what it costs', async () => {
    for (const id of [VACANCY_WITHIN_REACH, ...stories.vacanciesNearEmmen]) {
      const answer = await askOperation('vacancy-routes', { id })
      expect(answer.errors).toBeUndefined()
      expect(answer.data.vacancy.requirements.length).toBeGreaterThan(0)
      if (id === VACANCY_WITHIN_REACH) expect(answer.data.vacancy.routes.nodes).toHaveLength(10)
      for (const route of answer.data.vacancy.routes.nodes) {
        expect(route.gap.length).toBeLessThanOrEqual(3)
        expect(route).toMatchObject({
          crossBranch: true,
          candidate: {
            status: expect.any(String),
            branch: { code: expect.any(String) },
            region: { code: expect.any(String) },
          },
          trainingPlan: { weeks: expect.any(Number) },
          fundingPlan: { coveredCents: expect.any(Number) },
        })
      }
    }
  })

  it('are the routes of their candidates, whichever end one starts from', async () => {
    const fields =
      'id fit basis crossBranch transition { id } reasons { aspect outcome code because } gap { skill { code } has needs } trainingPlan { costCents } fundingPlan { coveredCents }'
    const [id] = stories.vacanciesNearEmmen
    const { data } = await ask(
      `query ($id: ID!) { vacancy(id: $id) { routes(first: 5) { nodes { candidate { id } ${fields} } } } }`,
      { id },
    )
    expect(data.vacancy.routes.nodes).toHaveLength(5)
    for (const { candidate, ...route } of data.vacancy.routes.nodes) {
      const back = await ask(`query ($id: ID!) { candidate(id: $id) { routes(first: 50) { nodes { ${fields} } } } }`, {
        id: candidate.id,
      })
      const same = back.data.candidate.routes.nodes.find((each: { id: string }) => each.id === route.id)
      expect(same).toEqual(route)
    }
  })

  it('show a coach the people of its own regions only', async () => {
    const query =
      'query ($id: ID!) { vacancy(id: $id) { title routes(first: 50) { nodes { candidate { region { code } } } } } }'
    const [id] = stories.vacanciesNearEmmen
    const { data } = await ask(query, { id }, { token: inject('mesh').coachOfDrenthe })
    expect(data.vacancy.routes.nodes.length).toBeGreaterThan(0)
    for (const { candidate } of data.vacancy.routes.nodes) expect(candidate.region.code).toBe('drenthe')
  })

  it('are not for somebody anonymous, while the vacancy is', async () => {
    const answer = await askOperation('vacancy-routes', { id: stories.cncVacancy }, { token: null })
    expect(answer.data.vacancy).toMatchObject({ id: stories.cncVacancy, title: expect.any(String), routes: null })
    expect(answer.errors).toMatchObject([{ path: ['vacancy', 'routes'], extensions: { code: 'UNAUTHENTICATED' } }])
  })
})
