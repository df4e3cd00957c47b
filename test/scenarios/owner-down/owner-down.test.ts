// Each owner's own responsibility is the starting point (R11): when one is down its part is missing, never the whole.

import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { stories } from '@overstap/schema/region'
import { afterAll, describe, expect, inject, it } from 'vitest'
import { OWNERS, type OwnerName, ROOT } from '../../../mesh/src/settings.ts'
import { freePorts } from '../../mesh-setup.ts'
import { type Answer, ask, askOperation, operationText } from '../ask.ts'
import { withoutOwner } from './without-owner.ts'

const operations: Record<string, object> = {
  'candidate-routes': { id: stories.electrician, first: 5, asOf: '2026-11-21' },
  'vacancy-routes': { id: stories.vacanciesNearEmmen[0], first: 5 },
  disruption: { id: stories.bankruptcy },
  'may-apply': {
    scheme: 'a-en-o-subsidie-servicepunt-techniek',
    applicant: stories.metalektroEmployer,
    on: '2026-11-21',
  },
  register: { region: 'groningen', asOf: '2026-11-21', employer: stories.crossedEmployer },
}

const { gatewayEnv } = inject('mesh')
const [deadPort = 0, ...ports] = await freePorts(OWNERS.length + 1)
const started: ChildProcess[] = []
afterAll(async () => {
  for (const gateway of started) {
    gateway.kill('SIGTERM')
    await once(gateway, 'exit')
  }
})

/** A gateway of its own for which one owner cannot be reached, before it starts and for as long as it runs. */
async function gatewayWithout(owner: OwnerName, port: number): Promise<string> {
  const gateway = spawn(process.execPath, [join(ROOT, 'gateway/src/main.ts'), '--port', String(port)], {
    env: { ...gatewayEnv, [`${owner.toUpperCase()}_URL`]: `http://127.0.0.1:${deadPort}/graphql` },
    stdio: 'ignore',
  })
  started.push(gateway)
  const url = `http://127.0.0.1:${port}`
  while (gateway.exitCode === null) {
    const ready = await fetch(`${url}/health/ready`).catch(() => undefined)
    if (ready?.ok) return url
    await pause(50)
  }
  throw new Error(`The gateway without ${owner} ended with ${gateway.exitCode}.`)
}

const healthy: Record<string, Answer> = Object.fromEntries(
  await Promise.all(
    Object.entries(operations).map(async ([name, variables]) => [name, await askOperation(name, variables)]),
  ),
)

const gateways = await Promise.all(
  OWNERS.map(async (owner, index) => [owner.name, await gatewayWithout(owner.name, ports[index] ?? 0)] as const),
)

describe.each(gateways)('without %s', (down, gatewayUrl) => {
  it.each(Object.entries(operations))(
    '%s is the healthy answer without what only that owner knows',
    async (name, variables) => {
      const whole = healthy[name]
      expect(whole?.errors).toBeUndefined()
      const answer = await askOperation(name, variables, { gatewayUrl })
      const expected = withoutOwner(operationText(name), whole?.data, down)
      expect(withoutJudgement(answer.data, down)).toEqual(withoutJudgement(expected, down))

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

describe('without the register', () => {
  it('a fund treats what it cannot know as unknown, and never pays on it', async () => {
    const [, gatewayUrl] = gateways.find(([owner]) => owner === 'organisations') ?? ['', '']
    const outcomes = (answer: Answer) =>
      new Map<string, string>(
        answer.data.candidate.routes.nodes[0].fundingPlan.decisions.map(
          (each: { scheme: { id: string }; outcome: string }) => [each.scheme.id, each.outcome],
        ),
      )
    const before = outcomes(healthy['candidate-routes'] ?? { data: null })
    const after = outcomes(await askOperation('candidate-routes', operations['candidate-routes'] ?? {}, { gatewayUrl }))
    let unknown = 0
    for (const [scheme, outcome] of after) {
      if (outcome === before.get(scheme)) continue
      expect([scheme, outcome]).toEqual([scheme, 'UNKNOWN'])
      unknown += 1
    }
    expect(unknown).toBeGreaterThan(0)
  })
})

/** Without the register a funding plan stands, but judges by less: that is looked at on its own below. */
function withoutJudgement(data: unknown, down: OwnerName): unknown {
  if (down !== 'organisations') return data
  return JSON.parse(JSON.stringify(data), (key, value) => (key === 'fundingPlan' && value !== null ? 'a plan' : value))
}
