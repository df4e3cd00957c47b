// Assen lies in the province Drenthe and in the labour-market region Groningen (R14): provincial money follows the
// province, a service point's scope follows the region.

import { stories } from '@overstap/schema/region'
import { describe, expect, inject, it } from 'vitest'
import { ask, askOperation } from '../ask.ts'

const topUp = 'provincie-drenthe-opslag-2026'

interface Decision {
  scheme: { id: string }
  outcome: string
  because: { condition: string; outcome: string }[]
}

async function decisionsFor(id: string): Promise<Decision[]> {
  const { data, errors } = await askOperation('candidate-routes', { id, first: 1 })
  expect(errors).toBeUndefined()
  return data.candidate.routes.nodes[0].fundingPlan.decisions
}

describe('the candidate in Assen', () => {
  it('lives in the region Groningen and the province Drenthe', async () => {
    const { data } = await ask(
      'query ($id: ID!) { candidate(id: $id) { region { code } municipality { name province { code } } } }',
      { id: stories.candidateInAssen },
    )
    expect(data.candidate).toEqual({
      region: { code: 'groningen' },
      municipality: { name: 'Assen', province: { code: 'drenthe' } },
    })
  })

  it('may have the top-up of the province of Drenthe, which somebody in the city of Groningen may not', async () => {
    const inAssen = (await decisionsFor(stories.candidateInAssen)).find(each => each.scheme.id === topUp)
    expect(inAssen?.outcome).toBe('ELIGIBLE')
    expect(inAssen?.because).toContainEqual(
      expect.objectContaining({ condition: 'RESIDENCE_PROVINCE', outcome: 'MET' }),
    )
    const inGroningen = (await decisionsFor(stories.electrician)).find(each => each.scheme.id === topUp)
    expect(inGroningen?.outcome).toBe('INELIGIBLE')
    expect(inGroningen?.because).toContainEqual(
      expect.objectContaining({ condition: 'RESIDENCE_PROVINCE', outcome: 'UNMET' }),
    )
  })

  it('is outside the scope of the region Drenthe', async () => {
    const inRegion =
      'query ($where: CandidateFilter!) { candidates(where: $where) { page(first: 100) { nodes { id } } } }'
    const ids = async (region: string) =>
      (
        await ask(inRegion, { where: { regions: [region], occupations: ['OC-M05'], statuses: ['AT_RISK'] } })
      ).data.candidates.page.nodes.map((node: { id: string }) => node.id)
    expect(await ids('groningen')).toContain(stories.candidateInAssen)
    expect(await ids('drenthe')).not.toContain(stories.candidateInAssen)
    const toCoach = await ask(
      'query ($id: ID!) { candidate(id: $id) { id } }',
      { id: stories.candidateInAssen },
      { token: inject('mesh').coachOfDrenthe },
    )
    expect(toCoach).toEqual({ data: { candidate: null } })
  })
})
