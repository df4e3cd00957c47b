// Each owner's own responsibility is the starting point (R11): when one is down its part is missing, never the whole.

import { describe, expect, it } from 'vitest'
import { OWNERS } from '../../../mesh/src/settings.ts'
import { freePorts } from '../../mesh-setup.ts'
import { type Answer, ask, askOperation, operationText } from '../ask.ts'
import { gatewayBeside } from '../gateway-beside.ts'
import { operations } from './operations.ts'
import { withoutOwner } from './without-owner.ts'

const [deadPort = 0, ...ports] = await freePorts(OWNERS.length + 1)

const healthy: Record<string, Answer> = Object.fromEntries(
  await Promise.all(
    Object.entries(operations).map(async ([name, variables]) => [name, await askOperation(name, variables)]),
  ),
)

const gateways = await Promise.all(
  OWNERS.map(async ({ name }, index) => {
    // One owner cannot be reached, before the gateway starts and for as long as it runs.
    const without = { [`${name.toUpperCase()}_URL`]: `http://127.0.0.1:${deadPort}/graphql` }
    return [name, await gatewayBeside(ports[index] ?? 0, without)] as const
  }),
)

it('is asked about people who have routes, plans and money: of an empty list nobody is missed', () => {
  const { routes } = healthy['vacancy-routes']?.data.vacancy ?? {}
  expect(routes.nodes).toHaveLength(5)
  for (const { trainingPlan, fundingPlan } of [
    ...routes.nodes,
    ...(healthy['candidate-routes']?.data.candidate.routes.nodes ?? []),
  ])
    expect([trainingPlan, fundingPlan]).not.toContain(null)
  const [somebody] = healthy.disruption?.data.disruption.affected.page.nodes ?? []
  expect(somebody.routes.nodes.length).toBeGreaterThan(0)
})

describe.each(gateways)('without %s', (down, gatewayUrl) => {
  it.each(Object.entries(operations))(
    '%s is the healthy answer without what only that owner knows',
    async (name, variables) => {
      const whole = healthy[name]
      expect(whole?.errors).toBeUndefined()
      const answer = await askOperation(name, variables, { gatewayUrl })
      const expected = withoutOwner(operationText(name), whole?.data, down)
      expect(answer.data).toEqual(expected)

      // The operation either does not need that owner, and then is whole, or it says what is missing because of whom.
      const touched = JSON.stringify(expected) !== JSON.stringify(whole?.data)
      if (!touched) return expect(answer).toEqual(whole)
      expect(answer.extensions?.sources).toEqual([{ name: down, status: 'UNAVAILABLE', asOf: expect.any(String) }])
      expect(answer.errors?.length).toBeGreaterThan(0)
      for (const { message, extensions } of answer.errors ?? []) {
        expect(extensions).toMatchObject({ code: 'SOURCE_UNAVAILABLE', source: down, retryable: true })
        expect(extensions.incidentId ?? extensions.source).toEqual(expect.any(String))
        expect(message).not.toMatch(/127\.0\.0\.1|ECONNREFUSED|node_modules|\.ts|select /i)
      }
    },
  )

  it('goes on answering what that owner has no part in, without a word about it', async () => {
    const query =
      down === 'organisations' ? '{ trainings(first: 1) { nodes { id title } } }' : '{ branches { code name } }'
    const answer = await ask(query, {}, { gatewayUrl, token: null })
    expect(answer.errors).toBeUndefined()
    expect(answer.extensions).toBeUndefined()
  })
})
