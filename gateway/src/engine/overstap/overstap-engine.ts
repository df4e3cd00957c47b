/**
 * READ FIRST. Our own engine, behind Apollo Server's interface for gateways; it gives what the reference engine gives.
 *
 *   plan      who is asked what, in which order; once per operation      plan/planner.ts, operations.ts
 *   execute   walk the plan: ask, and put the answers together           execute/execute-plan.ts
 *   guard     hold each answer against what was asked                    ../partner/ask-partner.ts
 *   shape     the client's answer out of all of them                     shape/shape.ts
 */
import type { FastifyBaseLogger } from 'fastify'
import type { GraphQLSchema } from 'graphql'
import type { GatewayConfig } from '../../config.ts'
import { type Graph, graphOf } from '../../graph/graph.ts'
import type { Graphs } from '../../graph/graphs.ts'
import { atOnce, inTurns, type Piece } from '../../graph/pieces.ts'
import type { Engine } from '../engine.ts'
import { Partners } from '../partner/partners.ts'
import { answerTo } from './answer.ts'
import { type RunningGraph, runGraph } from './running-graph.ts'

type Listener = Parameters<Engine['onSchemaLoadOrUpdate']>[0]

export function overstapEngine(config: GatewayConfig, graphs: Graphs, log: FastifyBaseLogger): Engine {
  const partners = new Partners(config, log)
  const listeners = new Set<Listener>()
  const bySchema = new WeakMap<GraphQLSchema, RunningGraph>()
  let current: RunningGraph | undefined

  const { keysAreAskedBack } = config
  const start = (graph: Graph, piece: Piece) =>
    runGraph(graph, partners.open(graph.urls), { keysAreAskedBack, log }, piece)
  const announce = (running: RunningGraph) => {
    const { apiSchema, supergraphSdl, graph } = running
    bySchema.set(apiSchema, running)
    graphs.announce(graph, apiSchema)
    for (const listener of listeners) listener({ apiSchema, coreSupergraphSdl: supergraphSdl })
    current = running
  }
  const leave = ({ planner }: RunningGraph) => setTimeout(() => planner.stop(), 2 * config.requestBudgetMs).unref()

  return {
    load: async () => {
      announce(await start(await graphOf(config.supergraph, atOnce), atOnce))
      return {
        executor: async request => {
          const running = bySchema.get(request.schema)
          if (running === undefined) throw new Error('A document is validated against the schema of a graph.')
          return answerTo(request, running, log)
        },
      }
    },
    onSchemaLoadOrUpdate: listener => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    swap: async graph => {
      const before = current
      try {
        const next = await start(graph, inTurns)
        if (before) await next.operations.warm(before.operations, inTurns)
        announce(next)
        if (before) leave(before)
      } finally {
        if (current) partners.keep(current.graph.urls)
      }
    },
    partners: () => partners.all(),
    planned: () => ({ ...current?.planner.planned }),
    stop: async () => {
      await Promise.all([current?.planner.stop(), partners.close()])
    },
  }
}
