// A fetch over undici's pools that gives its caller no more of a response than gateways read. Undici's own `fetch` builds
// whole Request, Response and Headers objects for each call, which costs gateways up to a third of their time.

import { Pool } from 'undici'

interface Sent {
  method?: string
  headers?: Record<string, string>
  body?: unknown
}

const pools = new Map<string, Pool>()

export async function fetchWithUndici(url: string, { method = 'GET', headers = {}, body: sent }: Sent = {}) {
  const { origin, pathname } = new URL(url)
  if (typeof sent !== 'string') throw new Error('Gateways send their questions as text.')
  const {
    statusCode,
    headers: received,
    body,
  } = await poolOf(origin).request({
    path: pathname,
    method: method === 'POST' ? 'POST' : 'GET',
    headers,
    body: sent,
  })
  return {
    url,
    ok: statusCode >= 200 && statusCode < 300,
    status: statusCode,
    statusText: '',
    headers: { get: (name: string) => received[name.toLowerCase()] ?? null },
    text: () => body.text(),
    json: () => body.json(),
  }
}

function poolOf(origin: string): Pool {
  const known = pools.get(origin)
  if (known) return known
  const pool = new Pool(origin)
  pools.set(origin, pool)
  return pool
}
