/**
 * READ FIRST in this folder: the registry of subgraphs, which keeps what is published and the graphs that it made.
 *
 *   caller        who talks to it, and for which subgraph                    caller.ts
 *   read          what was sent, held against what it must be                bodies.ts
 *   check         everything that is wrong, at once                          schema/registry
 *   probe         does the subgraph that runs keep its word?                 probe/probe.ts
 *   change        one after the other; a check that is overtaken is redone   change-graph.ts
 *   write         versions, graphs, releases, the audit trail                write.ts, store.ts
 *   seen          what clients ask, by which a change is judged             seen-operations.ts
 *   follow        every gateway takes the newest graph                       follow.ts
 *   last good     what it starts with, database or not                       last-good.ts
 *   standing      what it says of the graph that answers, for /status        standing.ts
 */
import type { SeenOperation } from '@overstap/schema/registry'
import type { FastifyInstance } from 'fastify'
import type { GatewayConfig } from '../config.ts'
import { graphOf } from '../graph/graph.ts'
import { atOnce } from '../graph/pieces.ts'
import type { Admit } from '../limits/admit.ts'
import type { SeenDocuments } from '../operations/seen.ts'
import type { hopSigner } from '../policy/sign-hop.ts'
import { answeringFor } from './answering.ts'
import { callers } from './caller.ts'
import { followRegistry } from './follow.ts'
import { graphRoutes } from './graph-routes.ts'
import { readLastGood, writeLastGood } from './last-good.ts'
import { ownerRoutes } from './owner-routes.ts'
import { readRoutes } from './read-routes.ts'
import { notFound } from './refusals.ts'
import { seenIn, writeSeen } from './seen-operations.ts'
import { type ReadStanding, standingReader } from './standing.ts'
import { openStore } from './store.ts'

interface Served {
  admit: Admit
  countOne: (caller: string) => void
  signFor: ReturnType<typeof hopSigner>
  /** Operations that are meant to be asked, and what is asked. */
  registered: () => Promise<readonly SeenOperation[]>
  seen: SeenDocuments
  /** Lets another graph answer; fails where it cannot. */
  swap: (supergraph: string) => Promise<void>
}

interface OpenRegistry {
  /** With what the engine starts. */
  supergraph: string
  /** Lets the newest graph answer, from now on, and adds the routes. Without a registry nothing can be read of it. */
  serve(served: Served): Promise<ReadStanding | undefined>
}

/** @param app what follows the registry ends with it. */
export async function openRegistry(config: GatewayConfig, app: FastifyInstance): Promise<OpenRegistry> {
  const { registry } = config
  if (registry === undefined) {
    return { supergraph: config.supergraph, serve: async () => noRegistry(app) }
  }
  const { databaseUrl, folder } = registry
  const lastGood = await loadable(folder, app)
  const { supergraph } = lastGood ?? config
  return {
    supergraph,
    async serve({ swap, registered, seen, ...served }) {
      const follower = followRegistry({
        databaseUrl,
        supergraph,
        number: lastGood?.number,
        take: graph => swap(graph.supergraph),
        keep: graph => writeLastGood(folder, graph),
        log: app.log,
      })
      const store = openStore(databaseUrl)
      const writer = writeSeen(seen, store, app.log)
      app.addHook('onClose', async () => {
        await writer.stop()
        await Promise.all([follower.stop(), store.close()])
      })
      const operations = async () => {
        await writer.write()
        return [...(await registered()), ...(await store.within(seenIn))]
      }
      const answering = answeringFor(callers({ store, ...served }), app.log)
      readRoutes(app, { store, answering, ...config })
      graphRoutes(app, { store, answering, config, operations, look: follower.look, ...served })
      ownerRoutes(app, { store, answering })
      await follower.look()
      return standingReader(store, follower, app.log)
    },
  }
}

function noRegistry(app: FastifyInstance): undefined {
  app.all('/registry', refuse)
  app.all('/registry/*', refuse)
}

async function refuse(): Promise<never> {
  throw notFound('This gateway has no registry: its graph is in a file. REGISTRY_DATABASE_URL gives it one.')
}

/** A release of the gateway may refuse what a former one let pass: then it begins with the graph that it brings. */
async function loadable(folder: string, app: FastifyInstance) {
  const lastGood = readLastGood(folder)
  if (lastGood === undefined) return undefined
  try {
    await graphOf(lastGood.supergraph, atOnce)
    return lastGood
  } catch (fault) {
    app.log.error({ err: fault, graph: lastGood.number }, 'the last good graph cannot answer any more')
    return undefined
  }
}
