// GraphQL over HTTP, as its specification says: the audits of its reference implementation, each against our gateway.

import { serverAudits } from 'graphql-http'
import { afterAll, expect, it } from 'vitest'
import { openGateway } from '../src/gateway.ts'
import { gatewayConfig } from './config.ts'

const app = await openGateway(gatewayConfig())
const address = await app.listen({ host: '127.0.0.1', port: 0 })
afterAll(() => app.close())

/**
 * Where we do otherwise than the specification advises. A question that cannot be run is 400 whatever the client accepts,
 * so that nobody who looks at the status alone, a monitor or a proxy, takes it for an answer.
 */
const OTHERWISE = new Set([
  'SHOULD use 200 status code on document parsing failure when accepting application/json',
  'SHOULD use 200 status code on document validation failure when accepting application/json',
  'SHOULD use a status code of 200 on variable coercion failure when accepting application/json',
])

/** A GET without a sign that no form on another site has sent it is refused. */
const fetchFn = (url: string, init?: RequestInit) =>
  fetch(url, { ...init, headers: { ...init?.headers, 'apollo-require-preflight': 'yes' } })

const audits = serverAudits({ url: `${address}/graphql`, fetchFn })

it.each(audits.map(audit => [audit.name, audit] as const))('%s', async (name, audit) => {
  const result = await audit.fn()
  expect(result.status, 'reason' in result ? result.reason : undefined).toBe(OTHERWISE.has(name) ? 'warn' : 'ok')
})
