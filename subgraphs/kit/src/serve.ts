/**
 * Runs a subgraph: brings its database up to date, answers GraphQL over HTTP for the gateway, says how it is, and stops
 * cleanly. The one place where faults are masked: what is not an error of ours reaches a client as its kind and an
 * incident number, and the log in full.
 */
import { randomBytes, randomUUID } from 'node:crypto'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { ApolloServer } from '@apollo/server'
import { unwrapResolverError } from '@apollo/server/errors'
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginInlineTraceDisabled,
} from '@apollo/server/plugin/disabled'
import { buildSubgraphSchema } from '@apollo/subgraph'
import type { GraphQLResolverMap } from '@apollo/subgraph/dist/schema-helper/resolverMap.js'
import { fastifyApolloHandler } from '@as-integrations/fastify'
import { logging } from '@overstap/schema/log'
import { requirementsIn } from '@overstap/schema/policy'
import Fastify, { type FastifyBaseLogger, type FastifyInstance, LogController } from 'fastify'
import { parse } from 'graphql'
import { lookForAccountPastRules } from './account-past-rules.ts'
import { closeAfterAnswers } from './close-after-answers.ts'
import type { SubgraphConfig } from './config.ts'
import { type Cursors, cursorsOf } from './cursors.ts'
import { type DailyTask, daily } from './daily.ts'
import { connect, type Database, type Session } from './database.ts'
import { errorForClient, maskFault } from './errors.ts'
import { guardContracts } from './guard-contracts.ts'
import { guardFields } from './guard-fields.ts'
import { guardHops } from './guard-hops.ts'
import type { Reading } from './inbox.ts'
import { type Language, negotiateLanguage } from './language.ts'
import { sayHowLongItHolds } from './lasting.ts'
import { migrate } from './migrate.ts'
import { openProcessingLog, type ProcessingLog, type ReadingLog } from './processing-log.ts'
import { type Receipts, receiptsOf } from './receipts.ts'
import { type Seeding, seedAsConfigured } from './seeding.ts'
import { type CatchUp, serveEvents } from './serve-events.ts'
import { type InTransaction, transactionsOn } from './transaction.ts'
import { openTravel, type Travel } from './travel.ts'
import type { Viewer } from './viewer.ts'
import type { Settings } from './with-settings.ts'

/** What the kit knows of one request; the subgraph's own context is made of it. */
export interface RequestScope {
  viewer: Viewer
  language: Language
  session: Session
  /** The only way to read and make cursors. */
  cursors: Cursors
  /** For what is written: on a connection of its own, beside the session. */
  inTransaction: InTransaction
  /** What this owner says, for whoever must be able to show it later. */
  receipts: Receipts
  /** What goes to other owners, and comes from them. */
  travel: Travel
  /** Notes down who reads what about whom: nothing about a person is shown but through it. */
  log: ReadingLog
  /** Number of the caller's request, the same in all its hops. */
  trace: string
  /** What operators read; nothing of a person, and nothing that somebody else wrote. */
  operators: Pick<FastifyBaseLogger, 'warn'>
  /** Aborted when the caller leaves or the deadline passes. */
  signal: AbortSignal
}

export interface Subgraph<Context extends RequestScope> {
  config: SubgraphConfig
  /** The contract: schema.graphql as text. */
  schema: string
  /** The resolver map, typed by the code generated from the contract. */
  resolvers: object
  /** Folder of the SQL migrations. */
  migrations: string
  /** File with what this owner gives to its partners; left out: nothing. */
  contracts?: string
  seeding: Seeding
  /** What it does with what other owners tell; left out: it hears nobody. */
  reads?: readonly Reading[]
  /** What it does before it says how far it is, where it tells for others as well. */
  catchUp?: CatchUp
  /** What it does at its start, and once a day, in this order, by the names that its operator reads. */
  daily?: Readonly<Record<string, DailyTask>>
  /**
   * What the row rules of its database must know of whoever asks; each statement of a request runs under it. Left out
   * where there are none.
   */
  rowSettings?: (viewer: Viewer) => Settings
  context: (scope: RequestScope) => Context
}

/** The tables that every subgraph has, with a register of their own. */
export const KIT_MIGRATIONS = join(import.meta.dirname, '../migrations')
/** Largest body that a subgraph reads: a page of representations with their facts, or a set of a million members. */
const BODY_LIMIT = 4 * 1024 * 1024
/** How long a subgraph tries to reach its database at the start before it gives up, in seconds. */
const PATIENCE_S = 30

/** Starts the subgraph, and stops it on SIGTERM or SIGINT. */
export async function serve<Context extends RequestScope>(subgraph: Subgraph<Context>): Promise<void> {
  const { config } = subgraph
  const app = newApp(config)
  let stopping = false
  let listening = false
  const stop = async (why: string) => {
    if (stopping) return
    stopping = true
    app.log.info(`stopping: ${why}`)
    // Nobody waits for an answer yet, and PostgreSQL takes back what a migration or a seed had begun.
    if (!listening) process.exit()
    await app.close()
  }
  process.once('SIGTERM', () => stop('SIGTERM'))
  process.once('SIGINT', () => stop('SIGINT'))
  try {
    const database = await open(subgraph, app)
    if (config.reseed) return await stop('seeded')
    if (subgraph.daily) await daily(app, database, subgraph.daily)
    await app.listen({ host: config.host, port: config.port })
    listening = true
  } catch (fault) {
    app.log.error(`cannot start: ${sentence(fault, config)}`)
    process.exitCode = 1
    await stop('it cannot start')
  }
}

/** The subgraph without a process of its own: ready to be asked with `inject`, or to listen. For tests. */
export async function openSubgraph<Context extends RequestScope>(
  subgraph: Subgraph<Context>,
): Promise<FastifyInstance> {
  const app = newApp(subgraph.config)
  await open(subgraph, app)
  return app
}

function newApp(config: SubgraphConfig): FastifyInstance {
  const app = Fastify({
    bodyLimit: BODY_LIMIT,
    logController: new LogController({ disableRequestLogging: true }),
    forceCloseConnections: 'idle',
    logger: logging(config.name, config.logLevel),
  })
  closeAfterAnswers(app)
  return app
}

/** Brings the database up to date and adds the routes; the database closes with the app. */
async function open<Context extends RequestScope>(
  subgraph: Subgraph<Context>,
  app: FastifyInstance,
): Promise<Database> {
  const { config } = subgraph
  const database = connect({
    url: config.databaseUrl,
    poolSize: config.poolSize,
    statementTimeoutMs: config.deadlineMs,
    applicationName: `overstap-${config.name}`,
  })
  app.addHook('onClose', () => database.close())
  const log = openProcessingLog(config, (err, incidentId) =>
    app.log.error({ err, incidentId }, 'the processing log cannot be written: nothing about a person is shown'),
  )
  app.addHook('onClose', () => log.close())
  await prepare(subgraph, database, app)
  await answer(subgraph, database, log, app)
  return database
}

function sentence(fault: unknown, config: SubgraphConfig): string {
  if (fault instanceof Error && 'code' in fault && fault.code === 'EADDRINUSE') {
    const variable = `${config.name.toUpperCase().replaceAll('-', '_')}_PORT`
    return `port ${config.port} is taken. Stop what listens there, or choose another with ${variable}.`
  }
  return fault instanceof Error ? fault.message : String(fault)
}

async function prepare<Context extends RequestScope>(
  subgraph: Subgraph<Context>,
  database: Database,
  app: FastifyInstance,
): Promise<void> {
  await reachable(database, app)
  if (subgraph.rowSettings) await lookForAccountPastRules(database, subgraph.config, app)
  const applied = [
    ...(await migrate(database.sql, KIT_MIGRATIONS, 'kit_migrations')),
    ...(await migrate(database.sql, subgraph.migrations)),
  ]
  if (applied.length > 0) app.log.info(`migrated: ${applied.join(', ')}`)
  await seedAsConfigured(subgraph.seeding, subgraph.config, database.sql, message => app.log.info(message))
}

/** A database that is still starting is waited for; one that refuses us is not. */
async function reachable(database: Database, app: FastifyInstance): Promise<void> {
  for (let second = 0; ; second++) {
    try {
      await database.ping(AbortSignal.timeout(PATIENCE_S * 1000))
      return
    } catch (fault) {
      const code = fault instanceof Error && 'code' in fault ? fault.code : undefined
      const starting = code === 'ECONNREFUSED' || code === '57P03' || code === 'ENOTFOUND'
      if (!starting || second >= PATIENCE_S) throw fault
      if (second === 0) app.log.info('waiting for the database')
      await pause(1000)
    }
  }
}

async function answer<Context extends RequestScope>(
  subgraph: Subgraph<Context>,
  database: Database,
  log: ProcessingLog,
  app: FastifyInstance,
): Promise<void> {
  const { config } = subgraph
  const typeDefs = parse(subgraph.schema)
  // Generated resolver types are stricter than Apollo's map of anything to anything, which TypeScript cannot see.
  const schema = buildSubgraphSchema({ typeDefs, resolvers: subgraph.resolvers as GraphQLResolverMap<unknown> })
  guardContracts(schema, typeDefs)
  guardFields(schema, requirementsIn(typeDefs))
  const travelFor = openTravel(config, config.contractsFile ?? subgraph.contracts, app.log)
  const apollo = new ApolloServer<Context>({
    schema,
    plugins: [
      ApolloServerPluginInlineTraceDisabled(),
      ApolloServerPluginCacheControlDisabled(),
      sayHowLongItHolds(typeDefs, schema),
    ],
    includeStacktraceInErrorResponses: false,
    persistedQueries: false,
    stopOnTerminationSignals: false,
    logger: app.log,
    formatError: (formatted, fault) => {
      // Apollo gives this code to whatever was thrown without one.
      if (formatted.extensions?.code !== 'INTERNAL_SERVER_ERROR') return formatted
      const original = unwrapResolverError(fault)
      const forClient = errorForClient(original)
      if (forClient) return { ...formatted, message: forClient.message, extensions: forClient.extensions }
      const incidentId = randomUUID()
      app.log.error({ err: original, incidentId, path: formatted.path }, 'a fault while answering')
      const masked = maskFault(original, config.name, incidentId)
      return { ...formatted, message: masked.message, extensions: masked.extensions }
    },
  })
  await apollo.start()
  app.addHook('onClose', () => apollo.stop())
  const vouchedFor = await guardHops(app, config)
  const cursorsFor = cursorsOf(config)
  const receipts = receiptsOf(config)
  // Without keys of a gateway anybody could be the one who carries events.
  if (config.gatewayKeys.keys.length > 0 && config.behind === undefined)
    serveEvents(app, config, database, subgraph.reads ?? [], subgraph.catchUp)

  app.post(
    '/graphql',
    fastifyApolloHandler(apollo, {
      context: async (request, reply) => {
        const vouched = vouchedFor(request)
        if (vouched === undefined) throw new Error('Nobody is answered who has not passed the guard.')
        const left = new AbortController()
        // After an answer the connection closes too: then there is nothing left to cancel.
        reply.raw.once('close', () => reply.raw.writableFinished || left.abort())
        const signal = AbortSignal.any([left.signal, AbortSignal.timeout(config.deadlineMs)])
        const { viewer, recipients, id: hop, trace = randomBytes(16).toString('hex') } = vouched
        const settings = subgraph.rowSettings?.(viewer)
        return subgraph.context({
          viewer,
          language: negotiateLanguage(request.headers['accept-language']),
          session: database.session(signal, settings),
          cursors: cursorsFor(viewer),
          inTransaction: transactionsOn(database, signal, settings),
          receipts,
          travel: travelFor(viewer, recipients),
          log: log.readings({ viewer, trace, hop }),
          trace,
          operators: app.log,
          signal,
        })
      },
    }),
  )
  app.get('/health/live', async () => ({ status: 'live' }))
  app.get('/health/ready', async (_request, reply) => {
    try {
      await database.ping(AbortSignal.timeout(config.deadlineMs))
      return { status: 'ready' }
    } catch {
      return reply.code(503).send({ status: 'not ready', because: 'the database does not answer' })
    }
  })
}
