/** Nothing answers but to a hop that the gateway signed: whatever route is added, it is behind this guard. */
import { promisify } from 'node:util'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import type { SubgraphConfig } from './config.ts'
import { unauthenticated } from './errors.ts'
import { hopVerifier, type Vouched } from './hop.ts'
import { viewerIn } from './viewer.ts'

/** How a subgraph is, everybody may know. */
const OPEN = new Set(['/health/live', '/health/ready'])
const REFUSAL = 'This is not a hop that the gateway signed for this subgraph. Ask through the gateway.'

/** @returns what is vouched for with a request that has passed; undefined for one that has not. */
export async function guardHops(
  app: FastifyInstance,
  { name, gatewayKeys, behind }: SubgraphConfig,
): Promise<(request: FastifyRequest) => Vouched | undefined> {
  const believing = gatewayKeys.keys.length === 0
  const lacking = behind === undefined ? 'GATEWAY_PUBLIC_KEYS is not set' : `OWNER_PUBLIC_KEYS has no key of ${behind}`
  if (believing) app.log.warn(`${lacking}: everybody is answered, as somebody anonymous`)
  const nobody = { viewer: viewerIn({}), recipients: undefined, id: null }
  const verify = believing ? async () => nobody : await hopVerifier(name, gatewayKeys, { issuer: behind })
  const vouched = new WeakMap<FastifyRequest, Vouched>()
  // What is signed are the bytes, and nothing reads them before they are verified.
  const parse = promisify(app.getDefaultJsonParser('error', 'error'))
  app.removeAllContentTypeParsers()
  app.addContentTypeParser('*', { parseAs: 'buffer' }, (_request, body, done) => done(null, body))
  app.addHook('preHandler', async (request, reply) => {
    if (OPEN.has(request.routeOptions.url ?? '')) return
    const body = Buffer.isBuffer(request.body) ? request.body : Buffer.alloc(0)
    const token = String(request.headers['overstap-viewer'] ?? '')
    try {
      vouched.set(request, await verify({ token, method: request.method, path: request.url, body }))
    } catch (fault) {
      app.log.warn({ because: fault instanceof Error ? fault.message : fault }, 'a hop is refused')
      return reply.code(401).send({ errors: [unauthenticated(REFUSAL)] })
    }
    if (body.length > 0) request.body = await parse(request, body.toString())
  })
  return request => vouched.get(request)
}
