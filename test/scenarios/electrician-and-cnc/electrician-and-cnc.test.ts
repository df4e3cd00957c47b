// Technisch Talent Werkt retrains electricians as CNC machinists, although the two trades share no skill by name (R17):
// the curated transition carries the route, and the answer says so.

import { stories } from '@overstap/schema/region'
import { describe, expect, it } from 'vitest'
import { ask } from '../ask.ts'

describe('the electrician and the CNC machinist', () => {
  it('find each other by the curated transition, with the computed fit beside it', async () => {
    const query = `query ($id: ID!, $after: String) { candidate(id: $id) { routes(first: 50, after: $after, where: { branches: OTHER }) {
      nodes { fit basis crossBranch transition { from { code } to { code } basis } vacancy { id } gap { has }
              trainingPlan { weeks closes { code } remaining { code } } fundingPlan { coveredCents decisions { outcome } } }
      pageInfo { hasNextPage endCursor } } } }`
    const { data, errors } = await ask(query, { id: stories.electrician })
    expect(errors).toBeUndefined()
    const route = data.candidate.routes.nodes.find(
      (each: { vacancy: { id: string } }) => each.vacancy.id === stories.cncVacancy,
    )
    expect(route).toMatchObject({
      basis: 'TRANSITION',
      crossBranch: true,
      transition: { from: { code: 'OC-I01' }, to: { code: 'OC-M01' }, basis: expect.any(String) },
    })
    expect(route.fit).toBeLessThan(0.1)
    expect(route.gap).toHaveLength(18)
    for (const { has } of route.gap) expect(has).toBe(0)
    expect(route.trainingPlan.closes).toHaveLength(18)
    expect(route.trainingPlan.weeks).toBeLessThanOrEqual(26)
    expect(route.fundingPlan.coveredCents).toBeGreaterThan(0)
  })

  it('meet from the vacancy’s side too, which is found by its occupation', async () => {
    const found = await ask(
      '{ vacancies(where: { occupations: ["OC-M01"], regions: ["groningen"], hardToFill: true }) { page(first: 100) { nodes { id title } } } }',
      {},
      { token: null },
    )
    const ids = found.data.vacancies.page.nodes.map((node: { id: string }) => node.id)
    expect(ids).toContain(stories.cncVacancy)
    const query = `query ($id: ID!, $after: String) { vacancy(id: $id) { routes(first: 50, after: $after, where: { branches: OTHER }) {
      nodes { basis candidate { id occupation { code } } } pageInfo { hasNextPage endCursor } } } }`
    const people: { basis: string; candidate: { id: string; occupation: { code: string } } }[] = []
    for (let after: string | null | undefined; ; ) {
      const { routes } = (await ask(query, { id: stories.cncVacancy, after })).data.vacancy
      people.push(...routes.nodes)
      if (!routes.pageInfo.hasNextPage) break
      after = routes.pageInfo.endCursor
    }
    expect(people.map(each => each.candidate.id)).toContain(stories.electrician)
    const electricians = people.filter(each => each.candidate.occupation.code === 'OC-I01')
    for (const { basis } of electricians) expect(basis).toBe('TRANSITION')
  })
})
