// Where the development issuer publishes its keys: a discovery document and a key set, as any issuer of OpenID Connect
// has them, so that the gateway of npm start finds keys in the way in which it does in production.

import { once } from 'node:events'
import { createServer, type Server } from 'node:http'
import { ISSUER, refuseProduction } from './development-issuer.ts'
import type { Keys } from './keys.ts'

export type ServedIssuer = {
  /** Where it listens. */
  place: string
  /** What the gateway must be told to believe its tokens. */
  gatewayEnv: { OIDC_ISSUER: string; OIDC_JWKS_URL?: string }
  stop(): Promise<void>
}

const HOST = '127.0.0.1'

/**
 * Listens on `port`; where that is taken and `elsewhere` is allowed, on any other. Nothing but the gateway asks, and the
 * tokens say ISSUER wherever this listens, so they stay good when it moves.
 */
export async function serveIssuer(
  keys: Keys,
  port: number,
  elsewhere: boolean,
  env: NodeJS.ProcessEnv,
): Promise<ServedIssuer> {
  refuseProduction(env)
  const documents: Record<string, () => unknown> = {
    '/.well-known/openid-configuration': () => ({
      issuer: ISSUER,
      jwks_uri: `${placeOf(server)}/jwks`,
      response_types_supported: ['none'],
      subject_types_supported: ['public'],
      id_token_signing_alg_values_supported: ['EdDSA'],
    }),
    '/jwks': () => keys.publicKeys('issuer'),
  }
  const server = createServer((request, response) => {
    const document = request.method === 'GET' ? documents[request.url ?? ''] : undefined
    response.writeHead(document ? 200 : 404, { 'content-type': 'application/json' })
    response.end(JSON.stringify(document?.() ?? {}))
  })
  try {
    await listen(server, port)
  } catch (fault) {
    if (!elsewhere) throw fault
    await listen(server, 0)
  }
  const place = placeOf(server)
  return {
    place,
    // Under its own name it is found by discovery; elsewhere its name leads to somebody else.
    gatewayEnv: { OIDC_ISSUER: ISSUER, ...(place === ISSUER ? {} : { OIDC_JWKS_URL: `${place}/jwks` }) },
    stop: async () => {
      if (!server.listening) return
      const closed = once(server.close(), 'close')
      server.closeAllConnections()
      await closed
    },
  }
}

async function listen(server: Server, port: number): Promise<void> {
  server.listen(port, HOST)
  await once(server, 'listening')
}

function placeOf(server: Server): string {
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('A server on a port has a port.')
  return `http://${HOST}:${address.port}`
}
