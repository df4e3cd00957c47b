/**
 * READ FIRST. A request walks through these stages, one line each:
 *
 *   meet           headers, other sites, what leads nowhere             http/
 *   admit          whose token is it, and does it ask too often?        limits/admit.ts, policy/authenticate.ts
 *   shed           is there room, and for whom?                         limits/shed.ts
 *   recognise      which registered document is named?                  operations/recognise.ts
 *   limit          does the caller ask too much at once?                limits/limit.ts
 *   introspection  may it ask the schema about itself?                  policy/introspection.ts
 *   registered     may it ask what nobody has registered?               operations/only-registered.ts
 *   seen           who asks it, for whoever changes the graph?          operations/seen.ts, operations/learn-documents.ts
 *   share          does somebody ask the same just now?                 http/answer.ts, http/share-key.ts
 *   budget         how long may it take, and has the caller left?       limits/budget.ts
 *   one operation  which one of the document's is to be run?            limits/one-operation.ts
 *   cost           how many objects may the answer hold?                limits/limit-cost.ts
 *   keep           was it answered just now, and may that be kept?      kept/keep-answers.ts
 *   guard          which of its fields may the caller not read?         policy/guard/guard.ts
 *   plan, execute  which partner knows what, and join the answers       engine/overstap/overstap-engine.ts
 *     for whom     which partner needs what is asked of another?        policy/recipients.ts
 *     withhold     is it given to this partner?                         policy/withhold.ts
 *     sign         tell the partner who is asking, what and for whom    policy/sign-hop.ts
 *     ask          one hop, with its own deadline                       engine/partner/ask-partner.ts
 *     guard        hold the answer against what was asked               engine/partner/guard-answer.ts
 *     shape        the client's answer, and who broke which part of it  engine/overstap/shape/shape.ts
 *   restore        null and an error where something was refused        policy/guard/restore.ts
 *   name the holes what is missing, and because of whom                 engine/holes.ts
 *   note readings  who read something about a person, and why          policy/note-readings.ts
 *   mask           nothing internal leaves                              engine/mask.ts
 *
 * A file of what an operation answers walks the same way, once for each page of it (export/serve-export.ts).
 *
 * Beside the requests the gateway carries what owners tell each other (relay/relay.ts), and follows the supergraph
 * (graph/supergraph-file.ts, or the registry that partners publish in, registry/open-registry.ts): another takes its place
 * while the requests go on.
 */
import { randomBytes } from 'node:crypto'
import { ApolloServer } from '@apollo/server'
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
} from '@apollo/server/plugin/disabled'
import compress from '@fastify/compress'
import { closeAfterAnswers } from '@overstap/kit/close-after-answers'
import { logging } from '@overstap/schema/log'
import Fastify, { type FastifyInstance, type FastifyRequest, LogController } from 'fastify'
import type { GatewayConfig } from './config.ts'
import { sourcesOf } from './engine/holes.ts'
import { masker } from './engine/mask.ts'
import { openEngine } from './engine/open-engine.ts'
import { prepare } from './export/prepare.ts'
import { serveExport } from './export/serve-export.ts'
import { graphOf } from './graph/graph.ts'
import { Graphs } from './graph/graphs.ts'
import { inTurns } from './graph/pieces.ts'
import { followSupergraph } from './graph/supergraph-file.ts'
import { answering, type Judged } from './http/answer.ts'
import { crossOrigin } from './http/cross-origin.ts'
import { serveHealth } from './http/health.ts'
import { securityHeaders } from './http/security-headers.ts'
import { shareKeyOf } from './http/share-key.ts'
import { badAddress, badRequest, nothingHere } from './http/unreadable.ts'
import { keepAnswers } from './kept/keep-answers.ts'
import { admission } from './limits/admit.ts'
import type { CallerContext } from './limits/caller-context.ts'
import { limitTo } from './limits/limit.ts'
import { limitCost } from './limits/limit-cost.ts'
import { oneOperation } from './limits/one-operation.ts'
import { type Question, questionOf } from './limits/question.ts'
import { rateLimiter } from './limits/rate.ts'
import { refuseInGraphQL, rejected } from './limits/refuse.ts'
import { openShedder } from './limits/shed.ts'
import { suggestionsForTheKnown } from './limits/suggestions.ts'
import { askWhatWasJudged } from './operations/ask-what-was-judged.ts'
import { learnDocuments } from './operations/learn-documents.ts'
import { openOperations } from './operations/open-operations.ts'
import { seenDocuments } from './operations/seen.ts'
import { serveExplorer } from './pages/explorer/explorer.ts'
import { servePages } from './pages/pages.ts'
import { serveStatus } from './pages/status/status.ts'
import { authenticator } from './policy/authenticate.ts'
import { guardedEngine } from './policy/guard/guarded-engine.ts'
import { refuseIntrospection } from './policy/introspection.ts'
import { noteReadings } from './policy/note-readings.ts'
import { claimsOf, hopSigner } from './policy/sign-hop.ts'
import type { Viewer } from './policy/viewer.ts'
import { openRegistry } from './registry/open-registry.ts'
import { afterMutations } from './relay/after-mutations.ts'
import { relayPartners } from './relay/partners.ts'
import { openRelay } from './relay/relay.ts'
import { serveMetrics } from './telemetry/metrics.ts'

/** Largest document with its variables that a client may send, in bytes. */
const BODY_LIMIT = 256 * 1024
/** Longest time that a client may take to say what it asks. */
const LONGEST_QUESTION_MS = 30_000
/** And for its headers; Node takes the longer one of these two for both. */
const LONGEST_HEADERS_MS = 10_000
/** How often it is looked whether somebody takes longer, in milliseconds. */
const LOOKS_EVERY_MS = 5_000
/** Longest time in which nothing goes over a connection on which something should, such as an answer that nobody reads. */
const LONGEST_STILL_MS = 120_000
/** Longest wish of languages that is passed on, in characters: of a longer one a partner could not read our headers. */
const LONGEST_LANGUAGE = 1_000

/** Opens a gateway that is ready to listen. Partners that are down do not stop it: nobody is asked at the start. */
export async function openGateway(config: GatewayConfig): Promise<FastifyInstance> {
  const app = Fastify({
    bodyLimit: BODY_LIMIT,
    logController: new LogController({ disableRequestLogging: true }),
    forceCloseConnections: 'idle',
    requestTimeout: LONGEST_QUESTION_MS,
    connectionTimeout: LONGEST_STILL_MS,
    http: { connectionsCheckingInterval: LOOKS_EVERY_MS, headersTimeout: LONGEST_HEADERS_MS },
    frameworkErrors: badAddress,
    clientErrorHandler: badRequest,
    logger: logging('gateway', config.logLevel),
  })
  closeAfterAnswers(app)
  await securityHeaders(app)
  await crossOrigin(app, config.corsOrigins)
  // Only what a route chooses to send compressed; nobody's question is unpacked.
  await app.register(compress, { global: false })
  const authenticate = authenticator(config.issuer, fault =>
    app.log.warn({ err: fault }, 'the issuer of tokens does not answer'),
  )
  const signFor = hopSigner(config.signingKey)
  const countOne = rateLimiter(config.limits.rate)
  const graphs = new Graphs()
  const registry = await openRegistry(config, app)
  const engine = await openEngine({ ...config, supergraph: registry.supergraph }, graphs, app.log)
  const limit = limitTo(config.limits)
  const shedder = openShedder(app, config.shed)
  const admit = admission(authenticate, countOne)
  const operations = openOperations(config.operations, app)
  const seen = seenDocuments()
  const enter = async (request: FastifyRequest): Promise<Viewer> => {
    const viewer = await admit(request)
    shedder.admit(viewer.role)
    return viewer
  }
  const judge = async (viewer: Viewer, question: Question, language: string | undefined) => {
    const text = await operations.textOf(question, viewer)
    const document = limit({ ...question, text })
    refuseIntrospection(document, viewer, config.introspection)
    const isRegistered = await operations.require(document, viewer)
    seen.note(text, viewer)
    const trace = randomBytes(16).toString('hex')
    const rights = JSON.stringify(claimsOf(viewer))
    const context = (budget: AbortSignal): CallerContext => ({
      ...{ viewer, text, isRegistered, budget, language, rights, trace, signHop: signFor(viewer, trace) },
      ...{ holes: [], hops: [], readings: new Set(), holdsFor: Number.POSITIVE_INFINITY, length: 0 },
    })
    return { context, text, document, rights }
  }
  const judgeRequest = async (request: FastifyRequest): Promise<Judged> => {
    const viewer = await enter(request)
    const wished = request.headers['accept-language']
    const language = (wished?.length ?? 0) > LONGEST_LANGUAGE ? undefined : wished
    const { context, ...asked } = await judge(viewer, questionOf(request), language)
    return { context, shareKey: shareKeyOf(request, asked, graphs.current.graph) }
  }
  const apollo = new ApolloServer<CallerContext>({
    gateway: guardedEngine(engine, graphs),
    plugins: [
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginCacheControlDisabled(),
      askWhatWasJudged(),
      oneOperation(),
      limitCost(graphs, config.limits),
      // Without a registry nobody changes the graph by what is asked.
      ...(config.registry ? [learnDocuments(seen)] : []),
      suggestionsForTheKnown(),
      sourcesOf(),
      afterMutations({ soon: () => relay.soon() }),
      noteReadings(app.log),
      ...keepAnswers(graphs, config.keepsForS),
    ],
    formatError: masker(app.log),
    includeStacktraceInErrorResponses: false,
    introspection: true,
    persistedQueries: false,
    parseOptions: { maxTokens: config.limits.tokens },
    csrfPrevention: true,
    allowBatchedHttpRequests: false,
    stopOnTerminationSignals: false,
    stringifyResult: result => JSON.stringify(result),
    logger: app.log,
  })
  await apollo.start()
  app.addHook('onClose', () => apollo.stop())
  const relay = openRelay({
    partners: () => relayPartners(graphs.current.graph.urls, config.partnerUrls, config.registry?.production ?? false),
    signFor,
    intervalMs: config.relayIntervalMs ?? 0,
    budgetMs: config.hopBudgetMs,
    log: app.log,
  })
  app.addHook('onClose', () => relay.stop())
  const { supergraph, supergraphFile: file } = config
  const swap = async (text: string) => engine.swap(await graphOf(text, inTurns))
  if (file) {
    const leave = followSupergraph({ file, supergraph, swap, log: app.log })
    app.addHook('onClose', async () => leave())
  }

  app.setErrorHandler(refuseInGraphQL(app.log))
  app.setNotFoundHandler(nothingHere)
  app.route({
    method: ['GET', 'POST'],
    exposeHeadRoute: false,
    url: '/graphql',
    onRequest: async () => shedder.refuseWhereFull(),
    preHandler: async (_request, reply) => shedder.enter(reply),
    onSend: async (_request, reply) => shedder.leave(reply),
    handler: answering({ apollo, judge: judgeRequest, budgetMs: config.requestBudgetMs }),
  })
  app.route({
    method: ['DELETE', 'HEAD', 'PATCH', 'PUT'],
    url: '/graphql',
    onRequest: async (_request, reply) => {
      const refusal = rejected('Ask with POST, or with GET for a query.')
      return reply.code(405).header('allow', 'GET, POST').send(refusal)
    },
    handler: () => {},
  })
  serveExport(app, {
    ...{ apollo, graphs, shedder, enter, judge, budgetMs: config.requestBudgetMs },
    prepare: wanted => prepare(wanted, operations.register, graphs.current),
  })
  operations.serve(admit, () => {
    const { graph, schema } = graphs.current
    return { schema, limits: config.limits, prices: graph.prices }
  })
  const standing = await registry.serve({ admit, countOne, signFor, registered: operations.registered, seen, swap })
  serveMetrics(app, engine, shedder)
  serveStatus(app, { engine, graphs, standing, namesAreOpen: config.introspection === 'open' })
  servePages(app, config.developmentTokens)
  serveExplorer(app, { operations: config.operations.withContract, tokensUrl: config.developmentTokens })
  serveHealth(app)
  return app
}
