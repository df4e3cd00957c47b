// The main question: one person, every branch, the gap, the training that closes it, and who pays.

import { stories } from '@overstap/schema/region'
import { describe, expect, inject, it } from 'vitest'
import { ask, askOperation } from '../ask.ts'

const variables = { id: stories.electrician, first: 10 }

describe('routes of a candidate', async () => {
  const answer = await askOperation('candidate-routes', variables)
  const routes = answer.data.candidate.routes.nodes

  it('come complete, from all five owners', () => {
    expect(answer.errors).toBeUndefined()
    expect(answer.extensions).toBeUndefined()
    expect(routes.length).toBeGreaterThanOrEqual(5)
    for (const route of routes) {
      expect(route).toMatchObject({
        crossBranch: true,
        fit: expect.any(Number),
        vacancy: {
          title: expect.any(String),
          occupation: { label: expect.any(String) },
          branch: { name: expect.any(String) },
          region: { name: expect.any(String) },
          employer: { name: expect.any(String) },
        },
        trainingPlan: { weeks: expect.any(Number), costCents: expect.any(Number) },
        fundingPlan: { coveredCents: expect.any(Number), uncoveredCents: expect.any(Number) },
      })
      for (const gap of route.gap) expect(gap.skill.label).toEqual(expect.any(String))
    }
  })

  it('lead to other branches only, when that is asked', () => {
    for (const { vacancy } of routes) expect(vacancy.branch.code).not.toBe('INSTALLATIE')
  })

  it('judge each aspect once, with a reason', () => {
    for (const { reasons } of routes) {
      expect(reasons.map((reason: { aspect: string }) => reason.aspect)).toEqual([
        'LEVEL',
        'MACHINES',
        'SKILLS',
        'REGION',
      ])
      for (const reason of reasons) expect(reason.because.length).toBeGreaterThan(10)
    }
  })

  it('have a gap that is closed by the training, or named as remaining', () => {
    for (const { gap, trainingPlan } of routes) {
      const codes = (list: { code: string }[]) => list.map(each => each.code)
      const skills = gap.map((each: { skill: { code: string } }) => each.skill.code)
      expect([...codes(trainingPlan.closes), ...codes(trainingPlan.remaining)].sort()).toEqual(skills.sort())
    }
  })

  it('add up: what steps cost, what lines cover, and what is left', () => {
    const sum = (list: { amountCents: number }[]) => list.reduce((total, each) => total + each.amountCents, 0)
    for (const { trainingPlan, fundingPlan } of routes) {
      const cost = trainingPlan.steps.reduce((total: number, step: { costItems: [] }) => total + sum(step.costItems), 0)
      expect(trainingPlan.costCents).toBe(cost)
      expect(fundingPlan.coveredCents).toBe(sum(fundingPlan.lines))
      expect(fundingPlan.coveredCents + fundingPlan.uncoveredCents).toBe(cost)
    }
  })

  it('are paid by whom each fund decides, and every scheme says why', () => {
    const lines = routes.flatMap((route: { fundingPlan: { lines: unknown[] } }) => route.fundingPlan.lines)
    expect(lines.length).toBeGreaterThan(0)
    for (const line of lines) expect(line.decidedBy).toEqual(line.fund)
    for (const { fundingPlan } of routes) {
      for (const decision of fundingPlan.decisions) expect(decision.because[0].text).toEqual(expect.any(String))
    }
  })

  it('explain themselves in Dutch to who reads Dutch', async () => {
    const dutch = await askOperation('candidate-routes', { ...variables, first: 1 }, { language: 'nl' })
    const [english, route] = [routes[0], dutch.data.candidate.routes.nodes[0]]
    expect(route.id).toBe(english.id)
    expect(dutch.data.candidate.branch.name).toBe('Technische installatie')
    expect(route.reasons[0].because).not.toBe(english.reasons[0].because)
    expect(route.trainingPlan.steps[0].training.title).not.toBe(english.trainingPlan.steps[0].training.title)
  })

  it('are the same when asked again, and page by page', async () => {
    const page = `query ($id: ID!, $after: String) { candidate(id: $id) { routes(first: 4, after: $after, where: { branches: OTHER }) {
      nodes { id } pageInfo { hasNextPage endCursor } } } }`
    const ids: string[] = []
    let after: string | null | undefined
    while (ids.length < 10) {
      const { routes } = (await ask(page, { id: variables.id, after })).data.candidate
      ids.push(...routes.nodes.map((node: { id: string }) => node.id))
      if (!routes.pageInfo.hasNextPage) break
      after = routes.pageInfo.endCursor
    }
    expect(ids.slice(0, 10)).toEqual(routes.map((route: { id: string }) => route.id))
    expect(new Set(ids).size).toBe(ids.length)
  })

  it('are judged by another day when one is given', async () => {
    const later = await askOperation('candidate-routes', { ...variables, first: 1, asOf: '2031-01-01' })
    const [route] = later.data.candidate.routes.nodes
    expect(route.fundingPlan.asOf).toBe('2031-01-01')
    expect(route.fundingPlan.lines).not.toEqual(routes[0].fundingPlan.lines)
  })
})

describe('somebody who may not see the candidate', () => {
  it.each([
    ['without a token', null, 'UNAUTHENTICATED'],
    ['as a partner', 'partner', 'FORBIDDEN'],
    ['as a dashboard', 'dashboard', 'FORBIDDEN'],
    ['as an operator', 'operator', 'FORBIDDEN'],
  ] as const)('%s gets null, an error that says so, and nothing about the person', async (_, role, code) => {
    const token = role === null ? null : inject('mesh').tokens[role]
    const answer = await askOperation('candidate-routes', variables, { token })
    expect(answer.data).toEqual({ candidate: null })
    expect(answer.errors).toMatchObject([{ path: ['candidate'], extensions: { code } }])
  })

  it('as a coach of another region gets the answer for somebody who does not exist', async () => {
    const by = { token: inject('mesh').coachOfDrenthe }
    const elsewhere = await askOperation('candidate-routes', variables, by)
    expect(elsewhere).toEqual({ data: { candidate: null } })
    expect(await askOperation('candidate-routes', { ...variables, id: 'uwv-noord:999999' }, by)).toEqual(elsewhere)
  })

  it('with a token of somebody else’s making is refused altogether', async () => {
    const answer = await askOperation('candidate-routes', variables, {
      token: 'eyJhbGciOiJub25lIn0.eyJyb2xlIjoiY29hY2gifQ.',
    })
    expect(answer.data).toBeUndefined()
    expect(answer.errors).toMatchObject([{ extensions: { code: 'UNAUTHENTICATED' } }])
  })
})

describe('what cannot be asked', () => {
  it.each([
    [
      'a page that is too large',
      '{ candidate(id: "uwv-noord:1") { routes(first: 51) { nodes { id } } } }',
      'BAD_USER_INPUT',
      /between 1 and 50/,
    ],
    [
      'facts, which travel between owners',
      '{ candidate(id: "uwv-noord:1") { routes { nodes { facts } } } }',
      'QUERY_REJECTED',
      /Cannot query field/,
    ],
    [
      'what owners need of each other',
      '{ candidate(id: "uwv-noord:1") { matchCase { level } } }',
      'QUERY_REJECTED',
      /Cannot query field/,
    ],
    ['entities directly', '{ _entities(representations: []) { __typename } }', 'QUERY_REJECTED', /Cannot query field/],
    ['half a document', '{ candidate(id: ', 'QUERY_REJECTED', /Syntax Error/],
  ])('is %s, and the answer says so', async (_, query, code, message) => {
    const { errors } = await ask(query)
    expect(errors?.[0]?.extensions).toEqual({ code })
    expect(errors?.[0]?.message).toMatch(message)
  })
})
