// An owner that cannot note down who reads shows nothing about anybody, and nobody else's part is missing for it.

import { generateKeyPairSync } from 'node:crypto'
import { join } from 'node:path'
import { region } from '@overstap/schema/region'
import { SignJWT } from 'jose'
import { afterAll, describe, expect, it } from 'vitest'
import { seed } from '../../subgraphs/candidates/db/seed.ts'
import { candidatesSubgraph } from '../../subgraphs/candidates/src/subgraph.ts'
import { openScene, TODAY } from '../../test/scene.ts'
import { openGateway } from '../src/gateway.ts'
import { gatewayConfig } from './config.ts'
import { json, openPartner } from './partner.ts'

const ROOT = join(import.meta.dirname, '../..')
const plan = region({ candidates: 50, vacancies: 10, seed: 7, today: TODAY })
const candidates = await openScene({
  name: 'candidates',
  migrations: join(ROOT, 'subgraphs/candidates/db/migrations'),
  seed: `50x10x7@${TODAY}`,
  fill: database => seed(database.sql, plan, () => {}, TODAY),
  subgraph: candidatesSubgraph,
})
const BRANCHES = { branches: [{ code: 'METAAL', name: 'Metaal' }] }
const register = await openPartner(json({ data: BRANCHES }))

const issuer = generateKeyPairSync('ed25519')
const app = await openGateway(
  gatewayConfig({
    partnerUrls: new Map([
      ['candidates', `${await candidates.app.listen({ host: '127.0.0.1', port: 0 })}/graphql`],
      ['organisations', register.url],
    ]),
    issuer: {
      name: 'https://id.test',
      audience: 'overstap',
      keys: { keys: [issuer.publicKey.export({ format: 'jwk' })] },
    },
    signingKey: candidates.gatewayKey,
    requestBudgetMs: 20_000,
    hopBudgetMs: 10_000,
  }),
)
afterAll(() => app.close())

const regions = [...new Set(Array.from({ length: 50 }, (_, index) => plan.candidate(index + 1).region))]
const token = await new SignJWT({ role: 'coach', org: 'register:spt', regions, purpose: 'MEDIATION' })
  .setProtectedHeader({ alg: 'EdDSA' })
  .setSubject('coach-1')
  .setIssuer('https://id.test')
  .setAudience('overstap')
  .setExpirationTime('5m')
  .sign(issuer.privateKey)

async function ask(query: string) {
  const response = await app.inject({
    method: 'POST',
    url: '/graphql',
    headers: { authorization: `Bearer ${token}` },
    payload: { query },
  })
  return response.json()
}

const QUERY = `{ candidate(id: "uwv-noord:1") { id level } branches { code name }
  candidates(where: {}) { total page(first: 3) { nodes { id } } } }`
const healthy = await ask(QUERY)
const { sql } = candidates

describe.each([
  [
    'is gone',
    () => sql`alter table processing_log rename to gone`,
    () => sql`alter table gone rename to processing_log`,
  ],
  [
    'has lost a column',
    () => sql`alter table processing_log rename column trace_id to lost`,
    () => sql`alter table processing_log rename column lost to trace_id`,
  ],
  [
    'takes no more lines',
    () => sql`alter table processing_log add constraint full_up check (sequence < 0) not valid`,
    () => sql`alter table processing_log drop constraint full_up`,
  ],
])('while the processing log %s', (_, spoil, mend) => {
  it('nothing about a person leaves, what is open stays, and the answer says why', async () => {
    expect(healthy.errors).toBeUndefined()
    await spoil()
    const answer = await ask(QUERY)
    await mend()
    const { total } = healthy.data.candidates
    expect(answer.data).toEqual({ candidate: null, ...BRANCHES, candidates: { total, page: null } })
    const missing = (...path: string[]) => ({
      message:
        'The source «candidates» cannot note down who reads this, so it does not show it. Ask again in a moment.',
      path,
      extensions: {
        ...{ code: 'AUDIT_UNAVAILABLE', source: 'candidates', retryable: true, path },
        incidentId: expect.any(String),
      },
    })
    expect(answer.errors).toHaveLength(2)
    for (const path of [['candidate'], ['candidates', 'page']]) {
      expect(answer.errors).toContainEqual(expect.objectContaining(missing(...path)))
    }
    expect(answer.extensions).toEqual({
      sources: [{ name: 'candidates', status: 'AUDIT_UNAVAILABLE', asOf: expect.any(String) }],
    })
    expect(await ask(QUERY)).toEqual(healthy)
  })
})

it('while the processing log is locked the answer comes all the same, without the person', async () => {
  const answer = await sql.begin(async other => {
    await other`lock table processing_log in access exclusive mode`
    return ask(QUERY)
  })
  expect(answer.data).toMatchObject({ candidate: null, ...BRANCHES })
  expect(answer.errors[0].extensions.code).toBe('AUDIT_UNAVAILABLE')
  expect(await ask(QUERY)).toEqual(healthy)
})
