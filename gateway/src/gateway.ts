/**
 * READ FIRST. A request walks through these stages, one line each:
 *
 *   authenticate   whose token is it?                                   policy/authenticate.ts
 *   budget         how long may it take, and has the caller left?       limits/budget.ts
 *   plan, execute  which partner knows what, and join the answers       engine/
 *     sign         tell the partner who is asking                       policy/sign-viewer.ts
 *     ask          one hop, with its own deadline                       engine/ask-partner.ts
 *   name the holes what is missing, and because of whom                 engine/holes.ts
 *   mask           nothing internal leaves                              engine/mask.ts
 */
import { ApolloServer } from '@apollo/server'
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
} from '@apollo/server/plugin/disabled'
import { fastifyApolloHandler } from '@as-integrations/fastify'
import Fastify, { type FastifyInstance, LogController } from 'fastify'
import type { GatewayConfig } from './config.ts'
import { apolloEngine } from './engine/apollo-engine.ts'
import type { RequestContext } from './engine/engine.ts'
import { sourcesOf } from './engine/holes.ts'
import { masker } from './engine/mask.ts'
import { openBudget } from './limits/budget.ts'
import { authenticator } from './policy/authenticate.ts'
import { viewerSigner } from './policy/sign-viewer.ts'

/** Largest document with its variables that a client may send, in bytes. */
const BODY_LIMIT = 256 * 1024

/** Opens a gateway that is ready to listen. Partners that are down do not stop it: nobody is asked at the start. */
export async function openGateway(config: GatewayConfig): Promise<FastifyInstance> {
  const app = Fastify({
    bodyLimit: BODY_LIMIT,
    logController: new LogController({ disableRequestLogging: true }),
    forceCloseConnections: 'idle',
    logger: {
      level: config.logLevel,
      base: { name: 'gateway' },
      timestamp: () => `,"time":"${new Date().toISOString()}"`,
    },
  })
  closeAfterAnswers(app)
  const authenticate = authenticator(config.issuer)
  const signViewer = viewerSigner(config.signingKey)
  const apollo = new ApolloServer<RequestContext>({
    gateway: apolloEngine(config, app.log),
    plugins: [ApolloServerPluginLandingPageDisabled(), ApolloServerPluginCacheControlDisabled(), sourcesOf()],
    formatError: masker(app.log),
    includeStacktraceInErrorResponses: false,
    introspection: true,
    persistedQueries: false,
    stopOnTerminationSignals: false,
    logger: app.log,
  })
  await apollo.start()
  app.addHook('onClose', () => apollo.stop())

  app.route({
    method: ['GET', 'POST'],
    url: '/graphql',
    handler: fastifyApolloHandler(apollo, {
      context: async (request, reply) => {
        const viewer = await authenticate(request.headers.authorization)
        return {
          budget: openBudget(reply.raw, config.requestBudgetMs),
          language: request.headers['accept-language'],
          viewerFor: signViewer(viewer),
          holes: [],
        }
      },
    }),
  })
  app.get('/health/live', async () => ({ status: 'live' }))
  app.get('/health/ready', async () => ({ status: 'ready' }))
  return app
}

/**
 * On the way out every question under way gets its answer, and then no connection is kept: neither one that is alive
 * between questions nor one that was opened and never used, which Node would wait for.
 */
function closeAfterAnswers(app: FastifyInstance): void {
  let underWay = 0
  let closing = false
  const closeWhenDone = () => {
    if (closing && underWay === 0) app.server.closeAllConnections()
  }
  app.addHook('onRequest', async (_request, reply) => {
    underWay += 1
    reply.raw.once('close', () => {
      underWay -= 1
      closeWhenDone()
    })
  })
  app.addHook('preClose', async () => {
    closing = true
    setImmediate(closeWhenDone)
  })
}
