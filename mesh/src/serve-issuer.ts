// Where the development issuer publishes its keys: a discovery document and a key set, as any issuer of OpenID Connect
// has them, so that the gateway of npm start finds keys in the way in which it does in production. The page /explorer of that
// gateway, and nobody else, gets a token here for the role that one chooses there.

import { once } from 'node:events'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { ISSUER, issueToken, refuseProduction, TOKEN_ROLES } from './development-issuer.ts'
import type { Keys } from './keys.ts'

export type ServedIssuer = {
  /** Where it listens. */
  place: string
  /** What the gateway must be told to believe its tokens. */
  gatewayEnv: { OIDC_ISSUER: string; OIDC_JWKS_URL?: string; DEVELOPMENT_TOKENS_URL: string }
  stop(): Promise<void>
}

interface IssuerOptions {
  port: number
  elsewhere: boolean
  /** Of the gateway whose page may ask for tokens. */
  gatewayPort: number
  env: NodeJS.ProcessEnv
}

const HOST = '127.0.0.1'
/** Of this machine, as a person may type it. */
const NAMES = [HOST, 'localhost']
const TOKENS = '/token'

/**
 * Listens on `port`; where that is taken and `elsewhere` is allowed, on any other. Nothing but the gateway asks, and the
 * tokens say ISSUER wherever this listens, so they stay good when it moves.
 */
export async function serveIssuer(
  keys: Keys,
  { port, elsewhere, gatewayPort, env }: IssuerOptions,
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
    const asked = URL.parse(request.url ?? '/', ISSUER)
    if (asked?.pathname === TOKENS && isPageOf(gatewayPort, request))
      return void giveToken(keys, asked.searchParams.get('role'), request, response)
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
    gatewayEnv: {
      OIDC_ISSUER: ISSUER,
      ...(place === ISSUER ? {} : { OIDC_JWKS_URL: `${place}/jwks` }),
      DEVELOPMENT_TOKENS_URL: place + TOKENS,
    },
    stop: async () => {
      if (!server.listening) return
      const closed = once(server.close(), 'close')
      server.closeAllConnections()
      await closed
    },
  }
}

/**
 * A browser says whose page asks (Origin), and whoever is told nothing here reads nothing. A name that somebody else made lead
 * here (Host) is none of this machine's.
 */
function isPageOf(gatewayPort: number, { method, headers }: IncomingMessage): boolean {
  const isHere = NAMES.some(name => headers.host?.replace(/:\d+$/, '') === name)
  return method === 'GET' && isHere && NAMES.some(name => headers.origin === `http://${name}:${gatewayPort}`)
}

async function giveToken(keys: Keys, asked: string | null, { headers }: IncomingMessage, response: ServerResponse) {
  const role = TOKEN_ROLES.find(each => each === asked)
  response.writeHead(role ? 200 : 400, {
    'content-type': 'text/plain',
    'cache-control': 'no-store',
    'access-control-allow-origin': headers.origin,
    vary: 'origin',
  })
  response.end(role ? await issueToken(keys, { role }) : `The role must be one of ${TOKEN_ROLES.join(', ')}.`)
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
