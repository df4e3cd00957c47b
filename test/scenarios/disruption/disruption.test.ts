// Early action (R5): a metal firm in Emmen goes bankrupt. Who works there, and where else could they go?

import { stories } from '@overstap/schema/region'
import { describe, expect, inject, it } from 'vitest'
import { ask, askOperation } from '../ask.ts'

describe('the bankrupt firm in Emmen', () => {
  it('is found by its name', async () => {
    const { data } = await ask(
      '{ disruptions(where: { search: "Metaalbewerking Emmen" }) { nodes { id kind employer { name } } } }',
      {},
      { token: null },
    )
    expect(data.disruptions.nodes[0]).toEqual({
      id: stories.bankruptcy,
      kind: 'BANKRUPTCY',
      employer: { name: 'Metaalbewerking Emmen B.V.' },
    })
  })

  it('leaves 22 people, each with routes into other branches, on two pages', async () => {
    const { data, errors } = await askOperation('disruption', { id: stories.bankruptcy })
    expect(errors).toBeUndefined()
    const { affected, employer, headcount } = data.disruption
    expect(headcount).toBe(22)
    expect(employer.municipality).toEqual({ code: 'GM0114', name: 'Emmen' })
    expect(affected.total).toBe(22)
    expect(affected.page.pageInfo.hasNextPage).toBe(true)
    const ids = affected.page.nodes.map((node: { id: string }) => node.id)
    expect(ids).toEqual(stories.peopleOfBankruptFirm.slice(0, 20))
    const withRoutes = affected.page.nodes.filter(
      (node: { routes: { nodes: unknown[] } }) => node.routes.nodes.length > 0,
    )
    expect(withRoutes.length).toBeGreaterThanOrEqual(15)
    for (const { routes } of withRoutes) {
      for (const { vacancy } of routes.nodes) expect(vacancy.branch.code).not.toBe('METAAL')
    }
    const rest = await ask(
      'query ($id: ID!, $after: String) { disruption(id: $id) { affected { page(after: $after) { nodes { id } pageInfo { hasNextPage } } } } }',
      { id: stories.bankruptcy, after: affected.page.pageInfo.endCursor },
    )
    expect(rest.data.disruption.affected.page).toEqual({
      nodes: stories.peopleOfBankruptFirm.slice(20).map(id => ({ id })),
      pageInfo: { hasNextPage: false },
    })
  })

  it('shows a coach of Drenthe those who live there, and nobody else', async () => {
    const query =
      'query ($id: ID!) { disruption(id: $id) { affected { total page(first: 100) { nodes { region { code } } } } } }'
    const { data } = await ask(query, { id: stories.bankruptcy }, { token: inject('mesh').coachOfDrenthe })
    const { total, page } = data.disruption.affected
    expect(total).toBeLessThan(22)
    expect(page.nodes).toHaveLength(total)
    for (const node of page.nodes) expect(node.region.code).toBe('drenthe')
  })

  it('shows no people to somebody anonymous, and still the firm', async () => {
    const { data, errors } = await askOperation('disruption', { id: stories.bankruptcy }, { token: null })
    expect(data.disruption).toMatchObject({ employer: { name: 'Metaalbewerking Emmen B.V.' }, affected: null })
    expect(errors).toMatchObject([{ path: ['disruption', 'affected'], extensions: { code: 'UNAUTHENTICATED' } }])
  })
})
